import { options, type Vectors } from '@faiss-sdk/core';
import type { ClusteringParametersOptions } from '@faiss-sdk/generated';

/** Named extras of `Kmeans.train`. */
export interface TrainOptions {
  /** How much each vector counts, n values. Default: all alike. */
  readonly weights?: Vectors | null;
  /** Centroids to start from, up to k rows of d values. Default: drawn from the training vectors. */
  readonly initCentroids?: Vectors | null;
}

/** Keys of `TrainOptions`. */
export const trainKeys: readonly string[] = ['weights', 'initCentroids'];

/** What one round of k-means measured, copied out of `ClusteringIterationStats`. */
export interface IterationStats {
  /** Sum of the distances of all training vectors to their centroids. */
  readonly obj: number;
  /** Seconds from the start of the run to the end of the round. */
  readonly time: number;
  /** Seconds of those that went into assigning vectors. */
  readonly timeSearch: number;
  /** How unevenly the vectors are spread over the centroids; 1 is even. */
  readonly imbalanceFactor: number;
  /** Number of centroids without a vector that took over half of another's. */
  readonly nsplit: number;
}

/** Nearest centroid of each vector, and how far it is. */
export interface AssignResult {
  /** Distance of each vector to its centroid, n values. */
  readonly distances: Float32Array;
  /** Number of each vector's centroid, n values. */
  readonly labels: BigInt64Array;
}

/** All settings, as a record, so that the compiler tells when the generated class gets another one. */
const SETTINGS: Record<keyof ClusteringParametersOptions, true> = {
  niter: true,
  nredo: true,
  verbose: true,
  spherical: true,
  intCentroids: true,
  updateIndex: true,
  frozenCentroids: true,
  minPointsPerCentroid: true,
  maxPointsPerCentroid: true,
  seed: true,
  decodeBlockSize: true,
  checkInputDataForNaNs: true,
  useFasterSubsampling: true,
};

/** The settings, if all keys are known; an error that names `Kmeans` and the near key otherwise. */
export function checkedOptions(settings: ClusteringParametersOptions): ClusteringParametersOptions {
  options(settings, 'Kmeans.constructor:options', Object.keys(SETTINGS));
  return settings;
}
