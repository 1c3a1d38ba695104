/** `@faiss-sdk/wasm` as JavaScript alone: the module comes as a text, for bundlers that bring no files along (esbuild). */
import './inline-wasm.ts';

export * from './index.ts';
