/**
 * K-means in two levels, for very many centroids, and k-means over training data that is not an array.
 * Mirrors `faiss/contrib/clustering.py`.
 */
export { imbalanceFactor } from '@faiss-sdk/generated';
export { type Assignment, DatasetAssign } from './clustering/dataset-assign.ts';
export {
  type KmeansOptions,
  type KmeansRound,
  kmeans,
  reassignCentroids,
} from './clustering/kmeans.ts';
export { type TwoLevelOptions, trainIvfIndexWith2level, twoLevelClustering } from './clustering/two-level.ts';
