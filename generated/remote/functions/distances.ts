// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: distances. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { MetricType } from '../enums.js';
import type { CallOptions } from '../options.js';
import type { IDSelector } from '../selectors/IDSelector.js';

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
 * Named extras of `knnL2sqrSync`.
 */
export interface KnnL2sqrSyncOptions {
  /**
   * Squared lengths of the vectors, where they are known already; null computes them. Shape ny. Default null.
   */
  readonly yNorm2?: Vectors | null;
  /**
   * Which rows of y are searched; null searches all. Default null.
   */
  readonly sel?: IDSelector | null;
  /**
   * Own array for the result, filled in place and returned. Squared distance of each neighbor, nearest first. Shape nx × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in y, nearest first; -1 where there are fewer than k. Shape nx × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `knnL2sqr`.
 */
export interface KnnL2sqrOptions extends KnnL2sqrSyncOptions, CallOptions {
}

/**
 * Named extras of `knnL2sqrByIdxSync`.
 */
export interface KnnL2sqrByIdxSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distance of each neighbor, nearest first. Shape nx × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in y, nearest first; -1 where there are fewer than k. Shape nx × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `knnL2sqrByIdx`.
 */
export interface KnnL2sqrByIdxOptions extends KnnL2sqrByIdxSyncOptions, CallOptions {
}

/**
 * Named extras of `knnExtraMetricsSync`.
 */
export interface KnnExtraMetricsSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distance or similarity of each neighbor, best first. Shape nx × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in y, best first; -1 where there are fewer than k. Shape nx × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `knnExtraMetrics`.
 */
export interface KnnExtraMetricsOptions extends KnnExtraMetricsSyncOptions, CallOptions {
}

/**
 * Named extras of `knnInnerProductSync`.
 */
export interface KnnInnerProductSyncOptions {
  /**
   * Which rows of y are searched; null searches all. Default null.
   */
  readonly sel?: IDSelector | null;
  /**
   * Own array for the result, filled in place and returned. Inner product with each neighbor, largest first. Shape nx × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in y, best first; -1 where there are fewer than k. Shape nx × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `knnInnerProduct`.
 */
export interface KnnInnerProductOptions extends KnnInnerProductSyncOptions, CallOptions {
}

/**
 * Named extras of `knnInnerProductsByIdxSync`.
 */
export interface KnnInnerProductsByIdxSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Inner product with each neighbor, largest first. Shape nx × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in y, best first; -1 where there are fewer than k. Shape nx × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `knnInnerProductsByIdx`.
 */
export interface KnnInnerProductsByIdxOptions extends KnnInnerProductsByIdxSyncOptions, CallOptions {
}

/**
 * Named extras of `pairwiseL2sqrSync`.
 */
export interface PairwiseL2sqrSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distances, one row for each query. Shape nq × nb.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `pairwiseL2sqr`.
 */
export interface PairwiseL2sqrOptions extends PairwiseL2sqrSyncOptions, CallOptions {
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
 * Named extras of `pairwiseExtraDistancesSync`.
 */
export interface PairwiseExtraDistancesSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distances, one row for each query. Shape nq × nb.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `pairwiseExtraDistances`.
 */
export interface PairwiseExtraDistancesOptions extends PairwiseExtraDistancesSyncOptions, CallOptions {
}

/**
 * Named extras of `rangeSearchL2sqrSync`.
 */
export interface RangeSearchL2sqrSyncOptions {
  /**
   * Which rows of y are searched; null searches all. Default null.
   */
  readonly sel?: IDSelector | null;
}

/**
 * Named extras of `rangeSearchL2sqr`.
 */
export interface RangeSearchL2sqrOptions extends RangeSearchL2sqrSyncOptions, CallOptions {
}

/**
 * Named extras of `rangeSearchInnerProductSync`.
 */
export interface RangeSearchInnerProductSyncOptions {
  /**
   * Which rows of y are searched; null searches all. Default null.
   */
  readonly sel?: IDSelector | null;
}

/**
 * Named extras of `rangeSearchInnerProduct`.
 */
export interface RangeSearchInnerProductOptions extends RangeSearchInnerProductSyncOptions, CallOptions {
}

/**
 * Compares vectors with the centroids of a product quantizer whose parts have two components.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::compute_PQ_dis_tables_dsub2`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector, an even one. At least 2.
 * @param ksub Number of centroids of a part, a multiple of 8. At least 8.
 * @param centroids Centroids of all parts, in the order part, centroid, component. Shape d × ksub.
 * @param x Vectors, one row each. Shape nx × d.
 * @param isInnerProduct Whether to give inner products instead of squared distances.
 * @param options Named extras; see the type.
 * @returns The tables, d / 2 rows of ksub values for each vector. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function computePQDisTablesDsub2(d: number, ksub: number, centroids: Vectors, x: Vectors, isInnerProduct: boolean, options?: CallOptions): Promise<Float32Array> {
  return core.call(null, 'computePQDisTablesDsub2', [d, ksub, centroids, x, isInnerProduct, options]) as never;
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
 * Finds the k vectors of a set with the smallest squared Euclidean distance to each query. knn does the same for any metric.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::knn_L2sqr`.
 * Since FAISS 1.7.3.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to search in, one row each. Shape ny × d.
 * @param d Number of components of every vector. At least 1.
 * @param k Number of neighbors to find for each query. It may exceed ny; missing results are padded. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: Squared distance of each neighbor, nearest first. Shape nx × k. labels: Row of each neighbor in y, nearest first; -1 where there are fewer than k. Shape nx × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function knnL2sqr(x: Vectors, y: Vectors, d: number, k: number, options?: KnnL2sqrOptions): Promise<SearchResult> {
  return core.call(null, 'knnL2sqr', [x, y, d, k, options]) as never;
}

/**
 * Finds the k nearest rows among rows that are chosen for each query.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::knn_L2sqr_by_idx`.
 * Since FAISS 1.8.0.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to search in, one row each. Shape ny × d.
 * @param subset Rows of y for each query, up to the first that is none. Shape nx × nsubset.
 * @param d Number of components of every vector. At least 1.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: Squared distance of each neighbor, nearest first. Shape nx × k. labels: Row of each neighbor in y, nearest first; -1 where there are fewer than k. Shape nx × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function knnL2sqrByIdx(x: Vectors, y: Vectors, subset: Ids, d: number, k: number, options?: KnnL2sqrByIdxOptions): Promise<SearchResult> {
  return core.call(null, 'knnL2sqrByIdx', [x, y, subset, d, k, options]) as never;
}

/**
 * Finds the k best vectors of a set by one of the metrics beyond L2 and inner product. knn does the same for any metric.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/extra_distances.h`, `faiss::knn_extra_metrics`.
 * Since FAISS 1.9.0.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to search in, one row each. Shape ny × d.
 * @param d Number of components of every vector. At least 1.
 * @param metric Metric by which vectors are compared.
 * @param metricArg Argument of the metric; only METRIC_Lp has one, its power p.
 * @param k Number of neighbors to find for each query. It may exceed ny; missing results are padded. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: Distance or similarity of each neighbor, best first. Shape nx × k. labels: Row of each neighbor in y, best first; -1 where there are fewer than k. Shape nx × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function knnExtraMetrics(x: Vectors, y: Vectors, d: number, metric: MetricType, metricArg: number, k: number, options?: KnnExtraMetricsOptions): Promise<SearchResult> {
  return core.call(null, 'knnExtraMetrics', [x, y, d, metric, metricArg, k, options]) as never;
}

/**
 * Finds the k vectors of a set with the largest inner product with each query. knn does the same for any metric.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::knn_inner_product`.
 * Since FAISS 1.7.3.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to search in, one row each. Shape ny × d.
 * @param d Number of components of every vector. At least 1.
 * @param k Number of neighbors to find for each query. It may exceed ny; missing results are padded. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: Inner product with each neighbor, largest first. Shape nx × k. labels: Row of each neighbor in y, best first; -1 where there are fewer than k. Shape nx × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function knnInnerProduct(x: Vectors, y: Vectors, d: number, k: number, options?: KnnInnerProductOptions): Promise<SearchResult> {
  return core.call(null, 'knnInnerProduct', [x, y, d, k, options]) as never;
}

/**
 * Finds the k rows with the largest inner product among rows that are chosen for each query.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::knn_inner_products_by_idx`.
 * Since FAISS 1.8.0.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to search in, one row each. Shape ny × d.
 * @param subset Rows of y for each query, up to the first that is none. Shape nx × nsubset.
 * @param d Number of components of every vector. At least 1.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: Inner product with each neighbor, largest first. Shape nx × k. labels: Row of each neighbor in y, best first; -1 where there are fewer than k. Shape nx × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function knnInnerProductsByIdx(x: Vectors, y: Vectors, subset: Ids, d: number, k: number, options?: KnnInnerProductsByIdxOptions): Promise<SearchResult> {
  return core.call(null, 'knnInnerProductsByIdx', [x, y, subset, d, k, options]) as never;
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
 * Computes the squared Euclidean distance of every query to every vector of a set.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::pairwise_L2sqr`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param xq Queries, one row each. Shape nq × d.
 * @param xb Vectors to compare with, one row each. Shape nb × d.
 * @param options Named extras; see the type.
 * @returns Squared distances, one row for each query. Shape nq × nb.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function pairwiseL2sqr(d: number, xq: Vectors, xb: Vectors, options?: PairwiseL2sqrOptions): Promise<Float32Array> {
  return core.call(null, 'pairwiseL2sqr', [d, xq, xb, options]) as never;
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

/**
 * Compares every query with every vector of a set by one of the metrics beyond inner product.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/extra_distances.h`, `faiss::pairwise_extra_distances`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param xq Queries, one row each. Shape nq × d.
 * @param xb Vectors to compare with, one row each. Shape nb × d.
 * @param metric Metric by which vectors are compared.
 * @param metricArg Argument of the metric; only METRIC_Lp has one, its power p.
 * @param options Named extras; see the type.
 * @returns Distances, one row for each query. Shape nq × nb.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function pairwiseExtraDistances(d: number, xq: Vectors, xb: Vectors, metric: MetricType, metricArg: number, options?: PairwiseExtraDistancesOptions): Promise<Float32Array> {
  return core.call(null, 'pairwiseExtraDistances', [d, xq, xb, metric, metricArg, options]) as never;
}

/**
 * Finds all vectors of a set whose squared Euclidean distance to a query is below a radius.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::range_search_L2sqr`.
 * Since FAISS 1.7.3.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to search in, one row each. Shape ny × d.
 * @param d Number of components of every vector. At least 1.
 * @param radius Squared distance that results stay below.
 * @param options Named extras; see the type.
 * @returns What lies within, query by query. Shape rows of different lengths.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function rangeSearchL2sqr(x: Vectors, y: Vectors, d: number, radius: number, options?: RangeSearchL2sqrOptions): Promise<RangeSearchResult> {
  return core.call(null, 'rangeSearchL2sqr', [x, y, d, radius, options]) as never;
}

/**
 * Finds all vectors of a set whose inner product with a query is above a threshold.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::range_search_inner_product`.
 * Since FAISS 1.7.3.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to search in, one row each. Shape ny × d.
 * @param d Number of components of every vector. At least 1.
 * @param radius Inner product that results stay above.
 * @param options Named extras; see the type.
 * @returns What lies within, query by query. Shape rows of different lengths.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function rangeSearchInnerProduct(x: Vectors, y: Vectors, d: number, radius: number, options?: RangeSearchInnerProductOptions): Promise<RangeSearchResult> {
  return core.call(null, 'rangeSearchInnerProduct', [x, y, d, radius, options]) as never;
}
