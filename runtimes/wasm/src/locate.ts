import { builtin } from './builtin.ts';

type Bytes = Uint8Array | ArrayBuffer;

/** Where the parts of this package lie, for servers and bundlers that put them elsewhere. */
export interface Locations {
  /** `faiss.wasm`: its URL (relative to the page, or to the working folder outside of one), or its bytes. */
  readonly wasm?: string | URL | Bytes | Promise<Bytes>;
  /** `worker.js`, which `@faiss-sdk/wasm/async` starts: its URL, or a function that gives a started module worker. */
  readonly worker?: string | URL | (() => object);
}

export interface Located {
  readonly wasm?: URL | Bytes | Promise<Bytes>;
  readonly worker?: URL | (() => object);
}

let said: Located = {};
const taken = new Set<keyof Locations>();

/**
 * Says where the parts of this package lie. To be called before they are looked for: before `@faiss-sdk/wasm` is imported
 * (in a module that is imported first, or before `import('@faiss-sdk/wasm')`), before the first use of
 * `@faiss-sdk/wasm/async`.
 *
 * @throws Error when a part has been looked for already: it would be another one than was asked for.
 */
export function locate(locations: Locations): void {
  const late = Object.keys(locations).filter((part) => taken.has(part as keyof Locations));
  if (late.length > 0) {
    throw new Error(
      `locate({ ${late.join(', ')} }) came after FAISS was started: call it in a module that is imported before @faiss-sdk/wasm.`,
    );
  }
  const { wasm, worker } = locations;
  said = { ...said, ...(wasm && { wasm: absolute(wasm) }), ...(worker && { worker: absolute(worker) }) };
}

/** What `locate` was told of a part; from now on it is late for that one. */
export function located<P extends keyof Locations>(part: P): Located[P] | undefined {
  taken.add(part);
  return said[part];
}

/** Texts as URLs: in the worker they would be relative to another file. */
function absolute<T>(place: T | string): Exclude<T, string> | URL {
  if (typeof place !== 'string') return place as Exclude<T, string>;
  const { document } = globalThis as { document?: { readonly baseURI: string } };
  const node = builtin();
  const folder = node === null ? undefined : node('node:url').pathToFileURL(`${process.cwd()}/`);
  const here = document?.baseURI ?? folder ?? (globalThis as { location?: { readonly href: string } }).location?.href;
  return new URL(place, here);
}
