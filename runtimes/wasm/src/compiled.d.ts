/** The JavaScript that Emscripten's linker writes (dist/faiss.mjs): an alias, because a bare clone has no such file yet. */
declare module '@faiss-sdk/wasm-module' {
  import type { FaissModule, ModuleOptions } from './module.ts';

  export default function createFaiss(options: ModuleOptions): Promise<FaissModule>;
}
