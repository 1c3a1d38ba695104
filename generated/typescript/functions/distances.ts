// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: distances. */
import * as core from '@faiss-sdk/core';
import type { Vectors, SearchResult } from '@faiss-sdk/core';
import { MetricType } from '../enums.js';
import * as ops from '../ops.js';
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

function normalize_L2Call(x: Float32Array, d: number): core.Call<void> {
  const x_ = core.inout(x, 'normalizeL2:x');
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
