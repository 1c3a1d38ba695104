/** The JavaScript that Emscripten's linker writes (dist/faiss.mjs): an alias, because a bare clone has no such file yet. */
declare module '@faiss-sdk/wasm-module' {
  import type { FaissModule, ModuleOptions } from './module.ts';

  /** Where the module itself lies. A function, because a script of a Blob has no place. */
  export function url(): URL;
  export default function createFaiss(options: ModuleOptions): Promise<FaissModule>;
}

/** The same with threads (dist/faiss-threads.mjs). */
declare module '@faiss-sdk/wasm-module-threads' {
  import type { FaissModule, ModuleOptions } from './module.ts';

  export function url(): URL;
  /** Starts the web's worker for a thread. */
  export function thread(): object;
  /** Where its script lies, for Node. */
  export function threadUrl(): URL;
  export default function createThreaded(options: ModuleOptions): Promise<FaissModule>;
}

/** The module's bytes, compressed, in base64 (tools/bundle.ts writes it). */
declare module '*/embedded-wasm.js' {
  const text: string;
  export default text;
}

/** The text of dist/worker.js. */
declare module '*/embedded-worker.js' {
  const text: string;
  export default text;
}
