/** The JavaScript that Emscripten's linker writes (dist/faiss.mjs): an alias, because a bare clone has no such file yet. */
declare module '@faiss-sdk/wasm-module' {
  import type { FaissModule, ModuleOptions } from './module.ts';

  /** Where the module itself lies. */
  export const url: URL;
  export default function createFaiss(options: ModuleOptions): Promise<FaissModule>;
}
