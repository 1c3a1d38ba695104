/**
 * FAISS for Node.js: the generated classes and functions over the native engine.
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
  type OnProgress,
  type Progress,
  RangeSearchResult,
  SearchResult,
  type Vectors,
} from '@faiss-sdk/core';
export * from '@faiss-sdk/generated';
export * from '../../core/handwritten/index.ts';
export { cvar } from './cvar.ts';
export { simdLevel } from './install.ts';
export * from './storage.ts';
