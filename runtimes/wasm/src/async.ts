/**
 * FAISS in WebAssembly in a worker of its own: the page stays responsive whatever FAISS does. The classes are those of
 * `@faiss-sdk/wasm` with Promises for all answers, getters included.
 */
import { call, connectBy, get } from '@faiss-sdk/core/remote';
import { spawned, type WebEnd } from './remote/ports.ts';

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

connectBy(() =>
  spawned(
    () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }),
    new URL('./worker.js', import.meta.url),
  ),
);

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

  /** Whether the engine has a class, function, constant or member, such as `IndexIVF.searchPreassigned`. */
  supports(name: string): Promise<boolean> {
    return call('faiss', 'supports', [name]) as Promise<boolean>;
  },
} as const;
