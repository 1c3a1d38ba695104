/**
 * FAISS in WebAssembly: the generated classes and functions, in browsers and in Node without native code.
 */

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

import './install.ts';

// Behind the engine, which it asks.
export { cvar } from '../../core/handwritten/cvar.ts';
