/** `@faiss-sdk/wasm/async` as JavaScript alone: module and worker come as texts, for bundlers that bring no files along. */
import './inline-wasm.ts';
import './inline-worker.ts';

export * from './async.ts';
