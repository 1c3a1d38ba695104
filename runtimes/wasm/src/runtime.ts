import { answer, type Runtime } from '@faiss-sdk/core';
import { Calls } from './calls.ts';
import { Heap } from './heap.ts';
import { inLaterTurn } from './macrotask.ts';
import type { FaissModule } from './module.ts';
import { shadow } from './shadow.ts';

/**
 * The module as the runtime that all generated classes call. Whatever threads help, a submitted operation runs on the
 * calling thread too, in a later turn of the event loop (docs/adr/0006-wasm-runs-in-place.md).
 */
export function runtimeOf(module: FaissModule): Runtime {
  const heap = new Heap(module);
  const calls = new Calls(module, heap);
  let callbacks = 0;
  module.answer = answer;
  module._fsdk_wasm_set_callbacks();
  return {
    name: 'wasm',
    build: module.wasmMemory === undefined ? 'single' : 'threads',
    faissVersion: heap.text(module._fsdk_faiss_version() >>> 0),
    concurrency: 1,
    call: (op, ...args) => calls.run(op, args, 0),
    submit: (op, args, token) =>
      new Promise((resolve, reject) => {
        inLaterTurn(() => {
          try {
            resolve(calls.run(op, args, token ?? 0));
          } catch (error) {
            reject(error);
          }
        });
      }),
    // A token's number is its address.
    newToken: () => module._fsdk_token_new(),
    cancel: (token) => module._fsdk_token_cancel(token),
    freeToken: (token) => module._fsdk_token_free(token),
    count: (token, what) => module._fsdk_token_count(token, what),
    progress: (token) => calls.progress(token),
    divisible: (handle) => calls.divisible(handle),
    release: (handle) => calls.release(handle),
    memory: (handle) => calls.memory(handle),
    newCallback: () => ++callbacks,
    reportMemory: shadow(),
  };
}
