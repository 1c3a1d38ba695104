/** `@faiss-sdk/auto` in a page: WebAssembly, whose names are known to bundlers. */
export * from '@faiss-sdk/wasm';
export { whyNotNative } from './load-browser.ts';
