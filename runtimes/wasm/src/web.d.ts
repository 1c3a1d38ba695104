/** What this package uses of the web's own API. TypeScript's `dom` library would give every file of the repository a page. */
declare namespace WebAssembly {
  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  class Instance {
    constructor(module: Module, imports: Imports);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  class Memory {
    constructor(pages: { readonly initial: number; readonly maximum: number; readonly shared: boolean });
    readonly buffer: ArrayBufferLike;
  }
  class RuntimeError extends Error {}
  namespace Module {
    function imports(module: Module): { readonly kind: string }[];
    function customSections(module: Module, name: string): ArrayBuffer[];
  }
  function compile(bytes: ArrayBuffer | ArrayBufferView): Promise<Module>;
  function compileStreaming(response: Response): Promise<Module>;
  function instantiate(module: Module, imports: Imports): Promise<Instance>;
}
