// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: distances. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, SearchResult } from '@faiss-sdk/core';
import { MetricType } from '../enums.js';
import type { CallOptions } from '../options.js';

/**
 * Named extras of `knnSync`.
 */
export interface KnnSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distance or similarity of each neighbor, best first. Shape nq × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in xb, best first; -1 where there are fewer than k. Shape nq × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `knn`.
 */
export interface KnnOptions extends KnnSyncOptions, CallOptions {
}

/**
 * Named extras of `pairwiseDistancesSync`.
 */
export interface PairwiseDistancesSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distance or similarity, one row for each query. Shape nq × nb.
   */
  readonly distances?: Float32Array;
}

/**
 * Named extras of `pairwiseDistances`.
 */
export interface PairwiseDistancesOptions extends PairwiseDistancesSyncOptions, CallOptions {
}

/**
 * Finds the k vectors of a set nearest to each query, exactly.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::knn`.
 * Since FAISS 1.7.3.
 *
 * @param xq Queries, one row each. Shape nq × d.
 * @param xb Vectors to search in, one row each. Shape nb × d.
 * @param d Number of components of every vector. At least 1.
 * @param k Number of neighbors to find for each query. It may exceed nb; missing results are padded. At least 1.
 * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
 * @param metricArg Argument of the metric; only METRIC_Lp has one, its power p. Default 0.
 * @param options Named extras; see the type.
 * @returns distances: Distance or similarity of each neighbor, best first. Shape nq × k. labels: Row of each neighbor in xb, best first; -1 where there are fewer than k. Shape nq × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function knn(xq: Vectors, xb: Vectors, d: number, k: number, metric: MetricType = 1, metricArg: number = 0, options?: KnnOptions): Promise<SearchResult> {
  return core.call(null, 'knn', [xq, xb, d, k, metric, metricArg, options]) as never;
}

/**
 * Scales every vector to unit length, in place. Vectors of zeros stay as they are.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_renorm_L2`.
 * Since FAISS 1.7.3.
 *
 * @param x Vectors, one row each, which are changed; it must be a Float32Array. Shape n × d. Changed in place.
 * @param d Number of components of every vector. At least 1.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function normalizeL2(x: Float32Array, d: number): Promise<void> {
  return core.call(null, 'normalizeL2', [x, d], [0]) as never;
}

/**
 * Computes the distance of every query to every vector of a set.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::pairwise_distances`.
 * Since FAISS 1.7.3.
 *
 * @param xq Queries, one row each. Shape nq × d.
 * @param xb Vectors to compare with, one row each. Shape nb × d.
 * @param d Number of components of every vector. At least 1.
 * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
 * @param metricArg Argument of the metric; only METRIC_Lp has one, its power p. Default 0.
 * @param options Named extras; see the type.
 * @returns Distance or similarity, one row for each query. Shape nq × nb.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function pairwiseDistances(xq: Vectors, xb: Vectors, d: number, metric: MetricType = 1, metricArg: number = 0, options?: PairwiseDistancesOptions): Promise<Float32Array> {
  return core.call(null, 'pairwiseDistances', [xq, xb, d, metric, metricArg, options]) as never;
}
