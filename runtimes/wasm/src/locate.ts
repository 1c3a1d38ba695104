import { builtin } from './builtin.ts';
import { environment, surroundings } from './threads/surroundings.ts';
import { checkedWish, decide, type Threads, wishOf } from './threads/wish.ts';

export type { Threads } from './threads/wish.ts';

type Bytes = Uint8Array | ArrayBuffer;

/** Where the parts of this package lie, for servers and bundlers that put them elsewhere. */
export interface Locations {
  /** `faiss.wasm`: its URL (relative to the page, or to the working folder outside of one), or its bytes. */
  readonly wasm?: string | URL | Bytes | Promise<Bytes>;
  /** `worker.js`, which `@faiss-sdk/wasm/async` starts: its URL, or a function that gives a started module worker. */
  readonly worker?: string | URL | (() => object);
  /** `faiss-threads.wasm`, the module with threads; without it, who says where `wasm` lies has one thread. */
  readonly threadedWasm?: string | URL | Bytes | Promise<Bytes>;
  /** `thread.js`, which each of those threads starts: its URL, or a function that gives a started module worker. */
  readonly thread?: string | URL | (() => object);
}

export interface Located {
  readonly wasm?: URL | Bytes | Promise<Bytes>;
  readonly worker?: URL | (() => object);
  readonly threadedWasm?: URL | Bytes | Promise<Bytes>;
  readonly thread?: URL | (() => object);
}

let said: Located = {};
let wanted: Threads | null = null;
let decided = false;
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
  const { wasm, worker, threadedWasm, thread } = locations;
  said = {
    ...said,
    ...(wasm && { wasm: absolute(wasm) }),
    ...(worker && { worker: absolute(worker) }),
    ...(threadedWasm && { threadedWasm: absolute(threadedWasm) }),
    ...(thread && { thread: absolute(thread) }),
  };
}

/**
 * Says how many threads the engine shall have, as `locate` before it starts. Default: `FAISS_SDK_THREADS` of Node's
 * environment, then `OMP_NUM_THREADS`, then `'auto'`. The engine is then one that has them: `useThreads(4)` is four or
 * an error when FAISS is imported. `ompSetNumThreads` says how many of them a call takes.
 *
 * @param threads `'auto'`, `'single'` or a number from 1 to 256.
 * @throws TypeError for anything else; Error when FAISS has started.
 */
export function useThreads(threads: Threads): void {
  const wish = checkedWish(threads, 'useThreads(…)');
  if (decided) {
    throw new Error(
      `useThreads(${JSON.stringify(wish)}) came after FAISS was started: call it in a module that is imported before @faiss-sdk/wasm.`,
    );
  }
  wanted = wish;
}

/** What `useThreads` was told; from now on it is late. */
export function threadsWanted(): Threads | null {
  decided = true;
  return wanted;
}

/** How many threads the engine starts with, and whether nobody asked for that number. */
export function threadsToStart(): { readonly count: number; readonly byItself: boolean } {
  const told = threadsWanted();
  const { wish, by } = told === null ? wishOf(environment()) : { wish: told, by: '' };
  const alone = said.wasm !== undefined && said.threadedWasm === undefined;
  const count = decide(wish, by || `useThreads(${JSON.stringify(wish)})`, surroundings(alone));
  return { count, byItself: wish === 'auto' };
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
