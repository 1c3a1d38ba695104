import { FaissError } from './errors/faiss-error.ts';

/**
 * What a runtime (Node-API addon, WebAssembly module, CUDA addon) offers to the TypeScript that all runtimes share.
 * Operations are numbered as in the C ABI; handles are exact doubles, 0 is null.
 */
export interface Runtime {
  readonly name: 'native' | 'wasm' | 'cuda';
  /** Which of its builds it is: `generic`, `avx2` or `avx512`; in WebAssembly `single` or `threads`. */
  readonly build: string;
  /** Release of the engine behind it, such as `1.12.0`. */
  readonly faissVersion: string;
  /** How many submitted operations may run at the same time. */
  readonly concurrency: number;
  /** Runs an operation in place. Throws `FaissError`. */
  call(op: number, ...args: readonly unknown[]): unknown;
  /** Runs an operation away from the calling thread and keeps `args` alive until it ends. */
  submit(op: number, args: readonly unknown[], token: number | null): Promise<unknown>;
  /** Makes a token by which one submitted operation can be stopped between FAISS's interruption points. */
  newToken(): number;
  cancel(token: number): void;
  freeToken(token: number): void;
  /**
   * Tells what the call under a token shall count (`FSDK_COUNT_*` of the C ABI): 1 vectors that go into a graph,
   * 2 rounds of k-means. To be called before the call is submitted.
   */
  count(token: number, what: 1 | 2): void;
  /** What the call under a token has counted so far, and how far it will come (0 where nobody can tell). */
  progress(token: number): readonly [done: number, total: number];
  /** Whether adding or encoding rows in several calls gives exactly what one call gives. */
  divisible(handle: number): boolean;
  /** Drops the caller's reference; the object lives on while others retain it. */
  release(handle: number): void;
  /** Estimate of the bytes that an object holds outside of the JavaScript heap. It only measures. */
  memory(handle: number): number;
  /** Number of a function that a reader or writer will call; the runtime asks `answer` for it. */
  newCallback(): number;
  /** Tells the host's garbage collector that `delta` more bytes (fewer, if negative) are held outside of its heap. */
  reportMemory?(delta: number): void;
}

let installed: Runtime | null = null;

/**
 * Makes a runtime the one behind all classes of this package. Called once, when the package loads.
 *
 * Throws `ERR_FAISS_INVALID_ARGUMENT` when another runtime is already there: handles of one mean nothing to the other.
 */
export function install(runtime: Runtime): void {
  if (installed !== null && installed !== runtime) {
    throw new FaissError(
      'INVALID_ARGUMENT',
      `The runtime '${installed.name}' is already installed, so '${runtime.name}' cannot be: load each runtime package with its own copy of the classes.`,
    );
  }
  installed = runtime;
}

/** The installed runtime; `ERR_FAISS_UNSUPPORTED` when none has been. */
export function currentRuntime(): Runtime {
  if (installed === null) throw noRuntime();
  return installed;
}

/** The installed runtime or null, for places that must not throw. */
export function runtimeOrNull(): Runtime | null {
  return installed;
}

function noRuntime(): FaissError {
  return new FaissError(
    'UNSUPPORTED',
    "No FAISS runtime is installed: import the classes from a runtime package such as '@faiss-sdk/node', which installs one when it loads.",
  );
}
