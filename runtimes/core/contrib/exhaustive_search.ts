/**
 * Exact search of data that comes in blocks, and range search with a bound on the number of results.
 * Mirrors `faiss/contrib/exhaustive_search.py`.
 */
export { knn } from '@faiss-sdk/generated';
export { type Blocks, knnGroundTruth, rangeGroundTruth } from './exhaustive_search/ground-truth.ts';
export {
  applyMaxres,
  exponentialQueryIterator,
  type RangeBatch,
  rangeSearchMaxResults,
  thresholdRadius,
  thresholdRadiusNres,
} from './exhaustive_search/max-results.ts';
