/**
 * FAISS in WebAssembly in a worker of its own: the page stays responsive whatever FAISS does. The classes are those of
 * `@faiss-sdk/wasm` with Promises for all answers, getters included.
 */
import { call, connectBy, get } from '@faiss-sdk/core/remote';
import { gathered, type IndexSource, type LoadOptions } from '@faiss-sdk/core/storage/content.ts';
import { saveBlob, type WritableFile } from '@faiss-sdk/core/storage/save.ts';
import type { Index } from '../../../generated/remote/index.ts';
import { located, threadsWanted } from './locate.ts';
import { type Start, spawned, type WebEnd } from './remote/ports.ts';

export {
  type Codes,
  type ErrorKind,
  FaissError,
  type FaissErrorCode,
  type Id,
  type Ids,
  type Neighbor,
  RangeSearchResult,
  SearchResult,
  type Vectors,
} from '@faiss-sdk/core';
export { FaissObject, ready, terminate } from '@faiss-sdk/core/remote';
export * from '../../../generated/remote/index.ts';

declare const Worker: new (url: URL, options: { readonly type: 'module' }) => WebEnd;

connectBy(() => {
  const told = located('worker');
  const port =
    told === undefined
      ? spawned(
          // Bundlers know these words and bring the script along.
          () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }),
          // Not in those words: they would bring it along a second time, for nobody.
          () => new URL('./worker.js', String(import.meta.url)),
        )
      : spawned(
          () => (typeof told === 'function' ? (told() as WebEnd) : new Worker(told, { type: 'module' })),
          () => told as URL,
        );
  const threads = threadsWanted();
  const thread = located('thread');
  // A function stays on this side; then the worker has one thread.
  const places = typeof thread === 'function' ? [located('wasm')] : [located('wasm'), located('threadedWasm')];
  Promise.all(places).then(
    ([wasm, threadedWasm]) => {
      const script = typeof thread === 'function' ? undefined : sent(thread);
      port.post({ wasm: sent(wasm), threadedWasm: sent(threadedWasm), thread: script, threads } satisfies Start, []);
    },
    (error: unknown) => port.post({ failed: String(error) } satisfies Start, []),
  );
  return port;
});

/** A place as it goes to the worker. */
function sent<T>(place: URL | T): string | T {
  return place instanceof URL ? place.href : place;
}

export type { IndexSource, LoadOptions } from '@faiss-sdk/core/storage/content.ts';
export type { WritableFile } from '@faiss-sdk/core/storage/save.ts';

/**
 * Reads an index from bytes, a Blob (a file of an `<input>` or of the page's private file system), a Response or a
 * stream. The worker reads a Blob piece by piece, so the file is never a second time in memory.
 *
 * @param source What was written by any FAISS, Python's and the native package's included.
 * @param options `onProgress` counts the bytes of a Response or a stream; `signal` stops it.
 * @returns The index, an instance of its own class.
 * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no index or a damaged one.
 */
export async function loadIndex(source: IndexSource, options: LoadOptions = {}): Promise<Index> {
  const content = await gathered(source, options);
  return call(null, 'loadIndex', [content, { ioFlags: options.ioFlags ?? 0 }]) as Promise<Index>;
}

/** Writes an index into a Blob, piece by piece: to be offered for download, or stored. FAISS reads it everywhere. */
export async function indexToBlob(index: Index): Promise<Blob> {
  return call(null, 'indexToBlob', [index]) as Promise<Blob>;
}

/**
 * Writes an index into a file of the page, which is replaced when the new one is whole.
 *
 * @param file From `navigator.storage.getDirectory()` and `getFileHandle`, or one that the user picked; `loadIndex` takes
 *   its `getFile()`.
 */
export async function saveIndex(index: Index, file: WritableFile): Promise<void> {
  await saveBlob(indexToBlob(index), file);
}

/**
 * Bytes of the engine's own memory, which all indexes lie in. It grows when it must, ends at 4 GiB, and never shrinks: what
 * closed objects leave is used again.
 */
export async function moduleMemory(): Promise<number> {
  return call(null, 'moduleMemory', []) as Promise<number>;
}

/** Facts about the engine behind the classes. */
export const faiss = {
  /** FAISS release of the engine, such as `1.12.0`. */
  get version(): Promise<string> {
    return get('faiss', 'version') as Promise<string>;
  },

  /** Which runtime is behind the classes. */
  get runtime(): Promise<'wasm'> {
    return get('faiss', 'runtime') as Promise<'wasm'>;
  },

  /** Which build of it: `single`, or `threads` where several share the work of one call. */
  get build(): Promise<'single' | 'threads'> {
    return get('faiss', 'build') as Promise<'single' | 'threads'>;
  },

  /** Whether the engine has a class, function, constant or member, such as `IndexIVF.searchPreassigned`. */
  supports(name: string): Promise<boolean> {
    return call('faiss', 'supports', [name]) as Promise<boolean>;
  },
} as const;
