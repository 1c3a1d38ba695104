// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: distances. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { MetricType } from '../enums.js';
import * as ops from '../ops.js';
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
  return core.later(compute_PQ_dis_tables_dsub2Call(d, ksub, centroids, x, isInnerProduct, options, compute_PQ_dis_tables_dsub2Keys));
}

/**
 * Compares vectors with the centroids of a product quantizer whose parts have two components.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::compute_PQ_dis_tables_dsub2`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector, an even one. At least 2.
 * @param ksub Number of centroids of a part, a multiple of 8. At least 8.
 * @param centroids Centroids of all parts, in the order part, centroid, component. Shape d × ksub.
 * @param x Vectors, one row each. Shape nx × d.
 * @param isInnerProduct Whether to give inner products instead of squared distances.
 * @returns The tables, d / 2 rows of ksub values for each vector. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function computePQDisTablesDsub2Sync(d: number, ksub: number, centroids: Vectors, x: Vectors, isInnerProduct: boolean): Float32Array {
  return core.now(compute_PQ_dis_tables_dsub2Call(d, ksub, centroids, x, isInnerProduct, undefined, core.noKeys));
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
  return core.later(knnCall(xq, xb, d, k, metric, metricArg, options, knnKeys));
}

/**
 * Finds the k vectors of a set nearest to each query, exactly.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function knnSync(xq: Vectors, xb: Vectors, d: number, k: number, metric: MetricType = 1, metricArg: number = 0, options?: KnnSyncOptions): SearchResult {
  return core.now(knnCall(xq, xb, d, k, metric, metricArg, options, knnSyncKeys));
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
  return core.later(knn_L2sqrCall(x, y, d, k, options, knn_L2sqrKeys));
}

/**
 * Finds the k vectors of a set with the smallest squared Euclidean distance to each query. knn does the same for any metric.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function knnL2sqrSync(x: Vectors, y: Vectors, d: number, k: number, options?: KnnL2sqrSyncOptions): SearchResult {
  return core.now(knn_L2sqrCall(x, y, d, k, options, knn_L2sqrSyncKeys));
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
  return core.later(knn_L2sqr_by_idxCall(x, y, subset, d, k, options, knn_L2sqr_by_idxKeys));
}

/**
 * Finds the k nearest rows among rows that are chosen for each query.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function knnL2sqrByIdxSync(x: Vectors, y: Vectors, subset: Ids, d: number, k: number, options?: KnnL2sqrByIdxSyncOptions): SearchResult {
  return core.now(knn_L2sqr_by_idxCall(x, y, subset, d, k, options, knn_L2sqr_by_idxSyncKeys));
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
  return core.later(knn_extra_metricsCall(x, y, d, metric, metricArg, k, options, knn_extra_metricsKeys));
}

/**
 * Finds the k best vectors of a set by one of the metrics beyond L2 and inner product. knn does the same for any metric.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function knnExtraMetricsSync(x: Vectors, y: Vectors, d: number, metric: MetricType, metricArg: number, k: number, options?: KnnExtraMetricsSyncOptions): SearchResult {
  return core.now(knn_extra_metricsCall(x, y, d, metric, metricArg, k, options, knn_extra_metricsSyncKeys));
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
  return core.later(knn_inner_productCall(x, y, d, k, options, knn_inner_productKeys));
}

/**
 * Finds the k vectors of a set with the largest inner product with each query. knn does the same for any metric.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function knnInnerProductSync(x: Vectors, y: Vectors, d: number, k: number, options?: KnnInnerProductSyncOptions): SearchResult {
  return core.now(knn_inner_productCall(x, y, d, k, options, knn_inner_productSyncKeys));
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
  return core.later(knn_inner_products_by_idxCall(x, y, subset, d, k, options, knn_inner_products_by_idxKeys));
}

/**
 * Finds the k rows with the largest inner product among rows that are chosen for each query.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function knnInnerProductsByIdxSync(x: Vectors, y: Vectors, subset: Ids, d: number, k: number, options?: KnnInnerProductsByIdxSyncOptions): SearchResult {
  return core.now(knn_inner_products_by_idxCall(x, y, subset, d, k, options, knn_inner_products_by_idxSyncKeys));
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
export function normalizeL2(x: Float32Array, d: number): void {
  return core.now(normalize_L2Call(x, d));
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
  return core.later(pairwise_L2sqrCall(d, xq, xb, options, pairwise_L2sqrKeys));
}

/**
 * Computes the squared Euclidean distance of every query to every vector of a set.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function pairwiseL2sqrSync(d: number, xq: Vectors, xb: Vectors, options?: PairwiseL2sqrSyncOptions): Float32Array {
  return core.now(pairwise_L2sqrCall(d, xq, xb, options, pairwise_L2sqrSyncKeys));
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
  return core.later(pairwise_distancesCall(xq, xb, d, metric, metricArg, options, pairwise_distancesKeys));
}

/**
 * Computes the distance of every query to every vector of a set.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function pairwiseDistancesSync(xq: Vectors, xb: Vectors, d: number, metric: MetricType = 1, metricArg: number = 0, options?: PairwiseDistancesSyncOptions): Float32Array {
  return core.now(pairwise_distancesCall(xq, xb, d, metric, metricArg, options, pairwise_distancesSyncKeys));
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
  return core.later(pairwise_extra_distancesCall(d, xq, xb, metric, metricArg, options, pairwise_extra_distancesKeys));
}

/**
 * Compares every query with every vector of a set by one of the metrics beyond inner product.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function pairwiseExtraDistancesSync(d: number, xq: Vectors, xb: Vectors, metric: MetricType, metricArg: number, options?: PairwiseExtraDistancesSyncOptions): Float32Array {
  return core.now(pairwise_extra_distancesCall(d, xq, xb, metric, metricArg, options, pairwise_extra_distancesSyncKeys));
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
  return core.later(range_search_L2sqrCall(x, y, d, radius, options, range_search_L2sqrKeys));
}

/**
 * Finds all vectors of a set whose squared Euclidean distance to a query is below a radius.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function rangeSearchL2sqrSync(x: Vectors, y: Vectors, d: number, radius: number, options?: RangeSearchL2sqrSyncOptions): RangeSearchResult {
  return core.now(range_search_L2sqrCall(x, y, d, radius, options, range_search_L2sqrSyncKeys));
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
  return core.later(range_search_inner_productCall(x, y, d, radius, options, range_search_inner_productKeys));
}

/**
 * Finds all vectors of a set whose inner product with a query is above a threshold.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function rangeSearchInnerProductSync(x: Vectors, y: Vectors, d: number, radius: number, options?: RangeSearchInnerProductSyncOptions): RangeSearchResult {
  return core.now(range_search_inner_productCall(x, y, d, radius, options, range_search_inner_productSyncKeys));
}

const compute_PQ_dis_tables_dsub2Keys: readonly string[] = ['signal'];

function compute_PQ_dis_tables_dsub2Call(d: number, ksub: number, centroids: Vectors, x: Vectors, isInnerProduct: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'computePQDisTablesDsub2:options', allowed);
  const d_ = core.size(d, 'computePQDisTablesDsub2:d', 2);
  const ksub_ = core.size(ksub, 'computePQDisTablesDsub2:ksub', 8);
  const centroids_ = core.f32(centroids, 'computePQDisTablesDsub2:centroids');
  const x_ = core.f32(x, 'computePQDisTablesDsub2:x');
  const isInnerProduct_ = core.bool(isInnerProduct, 'computePQDisTablesDsub2:isInnerProduct');
  core.length(centroids_, d_ * ksub_, 'computePQDisTablesDsub2:centroids', 'd * ksub');
  const nx = core.rows(x_, d_, 'computePQDisTablesDsub2:x', 'd');
  return {
    op: ops.compute_PQ_dis_tables_dsub2,
    name: 'computePQDisTablesDsub2',
    effect: 'read',
    self: null,
    others: null,
    args: [d_, ksub_, centroids_, x_, isInnerProduct_],
    finish: compute_PQ_dis_tables_dsub2Result,
    signal: options?.signal,
    progress: null,
  };
}

const compute_PQ_dis_tables_dsub2Result = (raw: unknown): Float32Array => raw as Float32Array;
const knnSyncKeys: readonly string[] = ['distances', 'labels'];
const knnKeys: readonly string[] = ['distances', 'labels', 'signal'];

function knnCall(xq: Vectors, xb: Vectors, d: number, k: number, metric: MetricType, metricArg: number, options: KnnOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'knn:options', allowed);
  const xq_ = core.f32(xq, 'knn:xq');
  const xb_ = core.f32(xb, 'knn:xb');
  const d_ = core.size(d, 'knn:d', 1);
  const k_ = core.size(k, 'knn:k', 1);
  const metric_ = core.enumeration(metric, 'knn:metric', MetricType);
  const metricArg_ = core.real32(metricArg, 'knn:metricArg');
  const nq = core.rows(xq_, d_, 'knn:xq', 'd');
  const nb = core.rows(xb_, d_, 'knn:xb', 'd');
  const labels_ = core.outI64(options?.labels, nq * k_, 'knn:labels', (options?.distances === undefined ? 4 * nq * k_ : 0));
  const distances_ = core.outF32(options?.distances, nq * k_, 'knn:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.knn,
    name: 'knn',
    effect: 'read',
    self: null,
    others: null,
    args: [xq_, xb_, d_, k_, metric_, metricArg_, distances_, labels_],
    finish: knnResult,
    signal: options?.signal,
    progress: null,
  };
}

const knnResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[6] as Float32Array, args[7] as BigInt64Array, args[3] as number);
const knn_L2sqrSyncKeys: readonly string[] = ['yNorm2', 'sel', 'distances', 'labels'];
const knn_L2sqrKeys: readonly string[] = ['yNorm2', 'sel', 'distances', 'labels', 'signal'];

function knn_L2sqrCall(x: Vectors, y: Vectors, d: number, k: number, options: KnnL2sqrOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'knnL2sqr:options', allowed);
  const x_ = core.f32(x, 'knnL2sqr:x');
  const y_ = core.f32(y, 'knnL2sqr:y');
  const d_ = core.size(d, 'knnL2sqr:d', 1);
  const k_ = core.size(k, 'knnL2sqr:k', 1);
  const yNorm2_ = options?.yNorm2 == null ? null : core.f32(options?.yNorm2, 'knnL2sqr:yNorm2');
  const sel_ = core.handleOrNull(options?.sel, classes.IDSelector, 'knnL2sqr:sel');
  const nx = core.rows(x_, d_, 'knnL2sqr:x', 'd');
  const ny = core.rows(y_, d_, 'knnL2sqr:y', 'd');
  if (yNorm2_ !== null) core.length(yNorm2_, ny, 'knnL2sqr:yNorm2', 'ny');
  const labels_ = core.outI64(options?.labels, nx * k_, 'knnL2sqr:labels', (options?.distances === undefined ? 4 * nx * k_ : 0));
  const distances_ = core.outF32(options?.distances, nx * k_, 'knnL2sqr:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.knn_L2sqr,
    name: 'knnL2sqr',
    effect: 'read',
    self: null,
    others: options?.sel == null ? null : [[options?.sel, 'read']],
    args: [x_, y_, d_, k_, yNorm2_, sel_, distances_, labels_],
    finish: knn_L2sqrResult,
    signal: options?.signal,
    progress: null,
  };
}

const knn_L2sqrResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[6] as Float32Array, args[7] as BigInt64Array, args[3] as number);
const knn_L2sqr_by_idxSyncKeys: readonly string[] = ['distances', 'labels'];
const knn_L2sqr_by_idxKeys: readonly string[] = ['distances', 'labels', 'signal'];

function knn_L2sqr_by_idxCall(x: Vectors, y: Vectors, subset: Ids, d: number, k: number, options: KnnL2sqrByIdxOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'knnL2sqrByIdx:options', allowed);
  const x_ = core.f32(x, 'knnL2sqrByIdx:x');
  const y_ = core.f32(y, 'knnL2sqrByIdx:y');
  const subset_ = core.i64ids(subset, 'knnL2sqrByIdx:subset');
  const d_ = core.size(d, 'knnL2sqrByIdx:d', 1);
  const k_ = core.size(k, 'knnL2sqrByIdx:k', 1);
  const nx = core.rows(x_, d_, 'knnL2sqrByIdx:x', 'd');
  const ny = core.rows(y_, d_, 'knnL2sqrByIdx:y', 'd');
  const nsubset = core.rows(subset_, nx, 'knnL2sqrByIdx:subset', 'nx');
  const labels_ = core.outI64(options?.labels, nx * k_, 'knnL2sqrByIdx:labels', (options?.distances === undefined ? 4 * nx * k_ : 0));
  const distances_ = core.outF32(options?.distances, nx * k_, 'knnL2sqrByIdx:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.knn_L2sqr_by_idx,
    name: 'knnL2sqrByIdx',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_, subset_, d_, k_, distances_, labels_],
    finish: knn_L2sqr_by_idxResult,
    signal: options?.signal,
    progress: null,
  };
}

const knn_L2sqr_by_idxResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[5] as Float32Array, args[6] as BigInt64Array, args[4] as number);
const knn_extra_metricsSyncKeys: readonly string[] = ['distances', 'labels'];
const knn_extra_metricsKeys: readonly string[] = ['distances', 'labels', 'signal'];

function knn_extra_metricsCall(x: Vectors, y: Vectors, d: number, metric: MetricType, metricArg: number, k: number, options: KnnExtraMetricsOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'knnExtraMetrics:options', allowed);
  const x_ = core.f32(x, 'knnExtraMetrics:x');
  const y_ = core.f32(y, 'knnExtraMetrics:y');
  const d_ = core.size(d, 'knnExtraMetrics:d', 1);
  const metric_ = core.enumeration(metric, 'knnExtraMetrics:metric', MetricType);
  const metricArg_ = core.real32(metricArg, 'knnExtraMetrics:metricArg');
  const k_ = core.size(k, 'knnExtraMetrics:k', 1);
  const nx = core.rows(x_, d_, 'knnExtraMetrics:x', 'd');
  const ny = core.rows(y_, d_, 'knnExtraMetrics:y', 'd');
  const labels_ = core.outI64(options?.labels, nx * k_, 'knnExtraMetrics:labels', (options?.distances === undefined ? 4 * nx * k_ : 0));
  const distances_ = core.outF32(options?.distances, nx * k_, 'knnExtraMetrics:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.knn_extra_metrics,
    name: 'knnExtraMetrics',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_, d_, metric_, metricArg_, k_, distances_, labels_],
    finish: knn_extra_metricsResult,
    signal: options?.signal,
    progress: null,
  };
}

const knn_extra_metricsResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[6] as Float32Array, args[7] as BigInt64Array, args[5] as number);
const knn_inner_productSyncKeys: readonly string[] = ['sel', 'distances', 'labels'];
const knn_inner_productKeys: readonly string[] = ['sel', 'distances', 'labels', 'signal'];

function knn_inner_productCall(x: Vectors, y: Vectors, d: number, k: number, options: KnnInnerProductOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'knnInnerProduct:options', allowed);
  const x_ = core.f32(x, 'knnInnerProduct:x');
  const y_ = core.f32(y, 'knnInnerProduct:y');
  const d_ = core.size(d, 'knnInnerProduct:d', 1);
  const k_ = core.size(k, 'knnInnerProduct:k', 1);
  const sel_ = core.handleOrNull(options?.sel, classes.IDSelector, 'knnInnerProduct:sel');
  const nx = core.rows(x_, d_, 'knnInnerProduct:x', 'd');
  const ny = core.rows(y_, d_, 'knnInnerProduct:y', 'd');
  const labels_ = core.outI64(options?.labels, nx * k_, 'knnInnerProduct:labels', (options?.distances === undefined ? 4 * nx * k_ : 0));
  const distances_ = core.outF32(options?.distances, nx * k_, 'knnInnerProduct:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.knn_inner_product,
    name: 'knnInnerProduct',
    effect: 'read',
    self: null,
    others: options?.sel == null ? null : [[options?.sel, 'read']],
    args: [x_, y_, d_, k_, sel_, distances_, labels_],
    finish: knn_inner_productResult,
    signal: options?.signal,
    progress: null,
  };
}

const knn_inner_productResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[5] as Float32Array, args[6] as BigInt64Array, args[3] as number);
const knn_inner_products_by_idxSyncKeys: readonly string[] = ['distances', 'labels'];
const knn_inner_products_by_idxKeys: readonly string[] = ['distances', 'labels', 'signal'];

function knn_inner_products_by_idxCall(x: Vectors, y: Vectors, subset: Ids, d: number, k: number, options: KnnInnerProductsByIdxOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'knnInnerProductsByIdx:options', allowed);
  const x_ = core.f32(x, 'knnInnerProductsByIdx:x');
  const y_ = core.f32(y, 'knnInnerProductsByIdx:y');
  const subset_ = core.i64ids(subset, 'knnInnerProductsByIdx:subset');
  const d_ = core.size(d, 'knnInnerProductsByIdx:d', 1);
  const k_ = core.size(k, 'knnInnerProductsByIdx:k', 1);
  const nx = core.rows(x_, d_, 'knnInnerProductsByIdx:x', 'd');
  const ny = core.rows(y_, d_, 'knnInnerProductsByIdx:y', 'd');
  const nsubset = core.rows(subset_, nx, 'knnInnerProductsByIdx:subset', 'nx');
  const labels_ = core.outI64(options?.labels, nx * k_, 'knnInnerProductsByIdx:labels', (options?.distances === undefined ? 4 * nx * k_ : 0));
  const distances_ = core.outF32(options?.distances, nx * k_, 'knnInnerProductsByIdx:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.knn_inner_products_by_idx,
    name: 'knnInnerProductsByIdx',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_, subset_, d_, k_, distances_, labels_],
    finish: knn_inner_products_by_idxResult,
    signal: options?.signal,
    progress: null,
  };
}

const knn_inner_products_by_idxResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[5] as Float32Array, args[6] as BigInt64Array, args[4] as number);

function normalize_L2Call(x: Float32Array, d: number): core.Call<void> {
  const x_ = core.inout(x, 'normalizeL2:x', 'Float32Array');
  const d_ = core.size(d, 'normalizeL2:d', 1);
  const n = core.rows(x_, d_, 'normalizeL2:x', 'd');
  return {
    op: ops.normalize_L2,
    name: 'normalizeL2',
    effect: 'write',
    self: null,
    others: null,
    args: [x_, d_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const pairwise_L2sqrSyncKeys: readonly string[] = ['dis'];
const pairwise_L2sqrKeys: readonly string[] = ['dis', 'signal'];

function pairwise_L2sqrCall(d: number, xq: Vectors, xb: Vectors, options: PairwiseL2sqrOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'pairwiseL2sqr:options', allowed);
  const d_ = core.idx(d, 'pairwiseL2sqr:d', 1);
  const xq_ = core.f32(xq, 'pairwiseL2sqr:xq');
  const xb_ = core.f32(xb, 'pairwiseL2sqr:xb');
  const nq = core.rows(xq_, d_, 'pairwiseL2sqr:xq', 'd');
  const nb = core.rows(xb_, d_, 'pairwiseL2sqr:xb', 'd');
  const dis_ = core.outF32(options?.dis, nq * nb, 'pairwiseL2sqr:dis');
  return {
    op: ops.pairwise_L2sqr,
    name: 'pairwiseL2sqr',
    effect: 'read',
    self: null,
    others: null,
    args: [d_, xq_, xb_, dis_],
    finish: pairwise_L2sqrResult,
    signal: options?.signal,
    progress: null,
  };
}

const pairwise_L2sqrResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
const pairwise_distancesSyncKeys: readonly string[] = ['distances'];
const pairwise_distancesKeys: readonly string[] = ['distances', 'signal'];

function pairwise_distancesCall(xq: Vectors, xb: Vectors, d: number, metric: MetricType, metricArg: number, options: PairwiseDistancesOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'pairwiseDistances:options', allowed);
  const xq_ = core.f32(xq, 'pairwiseDistances:xq');
  const xb_ = core.f32(xb, 'pairwiseDistances:xb');
  const d_ = core.size(d, 'pairwiseDistances:d', 1);
  const metric_ = core.enumeration(metric, 'pairwiseDistances:metric', MetricType);
  const metricArg_ = core.real32(metricArg, 'pairwiseDistances:metricArg');
  const nq = core.rows(xq_, d_, 'pairwiseDistances:xq', 'd');
  const nb = core.rows(xb_, d_, 'pairwiseDistances:xb', 'd');
  const distances_ = core.outF32(options?.distances, nq * nb, 'pairwiseDistances:distances');
  return {
    op: ops.pairwise_distances,
    name: 'pairwiseDistances',
    effect: 'read',
    self: null,
    others: null,
    args: [xq_, xb_, d_, metric_, metricArg_, distances_],
    finish: pairwise_distancesResult,
    signal: options?.signal,
    progress: null,
  };
}

const pairwise_distancesResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[5] as Float32Array;
const pairwise_extra_distancesSyncKeys: readonly string[] = ['dis'];
const pairwise_extra_distancesKeys: readonly string[] = ['dis', 'signal'];

function pairwise_extra_distancesCall(d: number, xq: Vectors, xb: Vectors, metric: MetricType, metricArg: number, options: PairwiseExtraDistancesOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'pairwiseExtraDistances:options', allowed);
  const d_ = core.idx(d, 'pairwiseExtraDistances:d', 1);
  const xq_ = core.f32(xq, 'pairwiseExtraDistances:xq');
  const xb_ = core.f32(xb, 'pairwiseExtraDistances:xb');
  const metric_ = core.enumeration(metric, 'pairwiseExtraDistances:metric', MetricType);
  const metricArg_ = core.real32(metricArg, 'pairwiseExtraDistances:metricArg');
  const nq = core.rows(xq_, d_, 'pairwiseExtraDistances:xq', 'd');
  const nb = core.rows(xb_, d_, 'pairwiseExtraDistances:xb', 'd');
  const dis_ = core.outF32(options?.dis, nq * nb, 'pairwiseExtraDistances:dis');
  return {
    op: ops.pairwise_extra_distances,
    name: 'pairwiseExtraDistances',
    effect: 'read',
    self: null,
    others: null,
    args: [d_, xq_, xb_, metric_, metricArg_, dis_],
    finish: pairwise_extra_distancesResult,
    signal: options?.signal,
    progress: null,
  };
}

const pairwise_extra_distancesResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[5] as Float32Array;
const range_search_L2sqrSyncKeys: readonly string[] = ['sel'];
const range_search_L2sqrKeys: readonly string[] = ['sel', 'signal'];

function range_search_L2sqrCall(x: Vectors, y: Vectors, d: number, radius: number, options: RangeSearchL2sqrOptions | undefined, allowed: readonly string[]): core.Call<RangeSearchResult> {
  if (options !== undefined) core.options(options, 'rangeSearchL2sqr:options', allowed);
  const x_ = core.f32(x, 'rangeSearchL2sqr:x');
  const y_ = core.f32(y, 'rangeSearchL2sqr:y');
  const d_ = core.size(d, 'rangeSearchL2sqr:d', 1);
  const radius_ = core.real32(radius, 'rangeSearchL2sqr:radius');
  const sel_ = core.handleOrNull(options?.sel, classes.IDSelector, 'rangeSearchL2sqr:sel');
  const nx = core.rows(x_, d_, 'rangeSearchL2sqr:x', 'd');
  const ny = core.rows(y_, d_, 'rangeSearchL2sqr:y', 'd');
  return {
    op: ops.range_search_L2sqr,
    name: 'rangeSearchL2sqr',
    effect: 'read',
    self: null,
    others: options?.sel == null ? null : [[options?.sel, 'read']],
    args: [x_, y_, d_, radius_, sel_],
    finish: range_search_L2sqrResult,
    signal: options?.signal,
    progress: null,
  };
}

const range_search_L2sqrResult = (raw: unknown): RangeSearchResult => new core.RangeSearchResult((raw as unknown[])[0] as BigUint64Array, (raw as unknown[])[1] as Float32Array, (raw as unknown[])[2] as BigInt64Array);
const range_search_inner_productSyncKeys: readonly string[] = ['sel'];
const range_search_inner_productKeys: readonly string[] = ['sel', 'signal'];

function range_search_inner_productCall(x: Vectors, y: Vectors, d: number, radius: number, options: RangeSearchInnerProductOptions | undefined, allowed: readonly string[]): core.Call<RangeSearchResult> {
  if (options !== undefined) core.options(options, 'rangeSearchInnerProduct:options', allowed);
  const x_ = core.f32(x, 'rangeSearchInnerProduct:x');
  const y_ = core.f32(y, 'rangeSearchInnerProduct:y');
  const d_ = core.size(d, 'rangeSearchInnerProduct:d', 1);
  const radius_ = core.real32(radius, 'rangeSearchInnerProduct:radius');
  const sel_ = core.handleOrNull(options?.sel, classes.IDSelector, 'rangeSearchInnerProduct:sel');
  const nx = core.rows(x_, d_, 'rangeSearchInnerProduct:x', 'd');
  const ny = core.rows(y_, d_, 'rangeSearchInnerProduct:y', 'd');
  return {
    op: ops.range_search_inner_product,
    name: 'rangeSearchInnerProduct',
    effect: 'read',
    self: null,
    others: options?.sel == null ? null : [[options?.sel, 'read']],
    args: [x_, y_, d_, radius_, sel_],
    finish: range_search_inner_productResult,
    signal: options?.signal,
    progress: null,
  };
}

const range_search_inner_productResult = (raw: unknown): RangeSearchResult => new core.RangeSearchResult((raw as unknown[])[0] as BigUint64Array, (raw as unknown[])[1] as Float32Array, (raw as unknown[])[2] as BigInt64Array);
