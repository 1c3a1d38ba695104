import type { Answer } from '@faiss-sdk/core';
import type { ThreadHost } from './threads/host.ts';

/**
 * What the compiled module exports: the C ABI (runtimes/core/cpp/abi.h) and cpp/entry.cpp, as Emscripten names them.
 * Pointers are 32-bit and come as signed numbers: `>>> 0` makes addresses of them.
 */
export interface FaissModule extends EmscriptenModule {
  /** Read at every call that names a path. */
  host?: HostFiles | undefined;
  /** Answers for the functions of readers and writers. */
  answer?: Answer | undefined;
  _fsdk_wasm_set_callbacks(): void;
  /** In the build with threads, one of which may have made it grow: views of `HEAPU8` would not know. */
  readonly wasmMemory?: WebAssembly.Memory;
  _fsdk_abi_version(): number;
  _fsdk_schema_hash(): number;
  _fsdk_faiss_version(): number;
  _fsdk_ops(count: number): number;
  _fsdk_call(op: number, slots: number, count: number, error: number): number;
  _fsdk_call_cancellable(op: number, slots: number, count: number, token: number, error: number): number;
  _fsdk_wasm_release(handle: number, error: number): number;
  _fsdk_wasm_memory(handle: number, bytes: number, error: number): number;
  _fsdk_wasm_divisible(handle: number, yes: number, error: number): number;
  _fsdk_error_clear(error: number): void;
  _fsdk_buffer_free(buffer: number): void;
  _fsdk_token_new(): number;
  _fsdk_token_cancel(token: number): void;
  _fsdk_token_free(token: number): void;
  _fsdk_token_count(token: number, what: number): void;
  _fsdk_token_progress(token: number, done: number, total: number): void;
}

/** What the build with threads exports besides (omp/src/fsdk_threads.h). */
export interface ThreadedModule extends FaissModule {
  _fsdk_threads_start(count: number): void;
  _fsdk_threads_started(): number;
  _fsdk_threads_helped(): number;
  _fsdk_threads_recover(): void;
  _fsdk_threads_resume(): void;
}

/**
 * Index files of the host; absent in a page. Every function gives -1 when it fails, and `error` says why. Memory is the
 * module's own and only valid during the call.
 */
export interface HostFiles {
  open(path: string): number;
  /** A new file that takes the place of `path` when it is committed. */
  create(path: string): number;
  size(file: number): number;
  read(file: number, to: Uint8Array, at: number): number;
  write(file: number, from: Uint8Array): number;
  commit(file: number): number;
  close(file: number): void;
  error(): string;
}

/** What the loader hands to Emscripten's JavaScript. */
export interface ModuleOptions extends Omit<Partial<EmscriptenModule>, 'instantiateWasm'> {
  host?: HostFiles | undefined;
  instantiateWasm?(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
  /** For the build with threads: the memory, and what starts a worker for one (cpp/threads.js). */
  wasmMemory?: WebAssembly.Memory;
  newThread?(): ThreadHost | null;
  /** For a worker that runs one. */
  ENVIRONMENT_IS_PTHREAD?: boolean;
  buffer?: ArrayBufferLike;
}
