/** Everything that the package exports. Whoever imports this starts the engine (engine.ts) before anything is made. */

export {
  type Codes,
  type ErrorKind,
  FaissError,
  type FaissErrorCode,
  FaissObject,
  faiss,
  type Id,
  type Ids,
  type Neighbor,
  RangeSearchResult,
  SearchResult,
  type Vectors,
} from '@faiss-sdk/core';
export * from '@faiss-sdk/generated';
export * from '../../core/handwritten/index.ts';
export * from './storage/index.ts';
