import { ERROR_NUMBERS, errorFromRuntime, type FaissError } from '@faiss-sdk/core';
import type { Heap } from './heap.ts';
import { Arguments, NoMemory, WrongArgument } from './marshal/arguments.ts';
import { results } from './marshal/results.ts';
import { type Signature, signatures } from './marshal/signatures.ts';
import type { FaissModule, ThreadedModule } from './module.ts';

/** More slots than any operation has. */
const SLOTS = 64;
const FULL =
  'The memory of the WebAssembly module is full (it ends at 4 GiB). Pass smaller batches, or close objects that are no longer used.';

/** Calls into the module. One at a time, but a function that a reader or writer calls may call again. */
export class Calls {
  readonly #module: FaissModule;
  readonly #heap: Heap;
  readonly #signature: (op: number) => Signature | undefined;
  /** Slots, then an fsdk_error (code and message) and a double; kept for the life of the module. */
  #slots: number;
  #error: number;
  /** Calls that have not ended. */
  #depth = 0;

  constructor(module: FaissModule, heap: Heap) {
    this.#module = module;
    this.#heap = heap;
    this.#signature = signatures(module, heap);
    this.#slots = heap.allocate(SLOTS * 8 + 16);
    this.#error = this.#slots + SLOTS * 8;
  }

  /** Runs an operation in place; `token` 0 is none. */
  run(op: number, values: readonly unknown[], token: number): unknown {
    if (this.#depth > 0) return this.#within(() => this.#run(op, values, token));
    return this.#run(op, values, token);
  }

  /** With slots of its own, while those of an outer call are in use. */
  #within<T>(work: () => T): T {
    const slots = this.#slots;
    const error = this.#error;
    this.#slots = this.#heap.allocate(SLOTS * 8 + 16);
    this.#error = this.#slots + SLOTS * 8;
    try {
      return work();
    } finally {
      this.#heap.free(this.#slots);
      this.#slots = slots;
      this.#error = error;
    }
  }

  #run(op: number, values: readonly unknown[], token: number): unknown {
    const signature = this.#signature(op);
    if (signature === undefined || signature.slots > SLOTS) {
      throw errorFromRuntime(ERROR_NUMBERS.INVALID_ARGUMENT, `There is no operation number ${op}.`, 'call');
    }
    const given = new Arguments(this.#heap);
    this.#depth++;
    try {
      given.write(this.#slots, signature, values);
      const code = this.#module._fsdk_call_cancellable(op, this.#slots, signature.slots, token, this.#error);
      this.#heap.refresh();
      if (code !== 0) throw this.#failure(signature.display);
      given.collect();
      return results(this.#module, this.#heap, signature, this.#slots);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) recover(this.#module);
      throw explained(error, signature.display);
    } finally {
      this.#depth--;
      given.free();
    }
  }

  release(handle: number): void {
    if (this.#module._fsdk_wasm_release(handle, this.#error) !== 0) throw this.#failure('close');
  }

  memory(handle: number): number {
    const bytes = this.#error + 8;
    const code = this.#module._fsdk_wasm_memory(handle, bytes, this.#error);
    this.#heap.refresh();
    if (code !== 0) throw this.#failure('memory');
    return this.#heap.f64[bytes >>> 3]!;
  }

  divisible(handle: number): boolean {
    const yes = this.#error + 8;
    const code = this.#module._fsdk_wasm_divisible(handle, yes, this.#error);
    if (code !== 0) throw this.#failure('divisible');
    return this.#heap.i32[yes >>> 2] !== 0;
  }

  progress(token: number): readonly [done: number, total: number] {
    // Where slots lie during a call: none is running, because calls run in place.
    this.#module._fsdk_token_progress(token, this.#slots, this.#slots + 8);
    return [this.#heap.integer(this.#slots), this.#heap.integer(this.#slots + 8)];
  }

  #failure(display: string): FaissError {
    this.#heap.refresh();
    const code = this.#heap.i32[this.#error >>> 2]!;
    const message = this.#heap.u32[(this.#error >>> 2) + 1]!;
    const text = message === 0 ? FULL : this.#heap.text(message);
    this.#module._fsdk_error_clear(this.#error);
    return errorFromRuntime(code, text, display);
  }
}

/** The call ended inside of a parallel region, if there are any. */
function recover(module: FaissModule): void {
  if ('_fsdk_threads_recover' in module) (module as ThreadedModule)._fsdk_threads_recover();
}

/** What is no FaissError yet: arguments of a wrong kind, full memory, a trap of the module. */
function explained(error: unknown, display: string): unknown {
  if (error instanceof WrongArgument) {
    return errorFromRuntime(ERROR_NUMBERS.INVALID_ARGUMENT, error.message, display);
  }
  // A RangeError is JavaScript's own memory: an array for a result could not be made.
  if (error instanceof NoMemory) return errorFromRuntime(ERROR_NUMBERS.OUT_OF_MEMORY, FULL, display);
  if (error instanceof WebAssembly.RuntimeError) {
    return errorFromRuntime(
      ERROR_NUMBERS.ENGINE,
      `The engine stopped in the middle of the call (${error.message}). Objects that the call used may be damaged: make them again.`,
      display,
    );
  }
  return error;
}
