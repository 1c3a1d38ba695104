/**
 * FAISS, native where it can be loaded and WebAssembly elsewhere; `faiss.runtime` says which it is. `FAISS_SDK_RUNTIME=native`
 * or `=wasm` in the environment asks for one, and then it is that one or an error.
 */
export * from '@faiss-sdk/wasm';
export { whyNotNative } from './load.ts';
