/** What this package uses of the web's own API. TypeScript's `dom` library would give every file of the repository a page. */
declare namespace WebAssembly {
  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  class RuntimeError extends Error {}
  function compile(bytes: ArrayBuffer | ArrayBufferView): Promise<Module>;
  function compileStreaming(response: Response): Promise<Module>;
  function instantiate(module: Module, imports: Imports): Promise<Instance>;
}
