// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: clustering. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';

/**
 * Named extras of `kmeans1dSync`.
 */
export interface Kmeans1dSyncOptions {
  /**
   * Own array for the result, filled in place and returned. One centroid for each cluster, in ascending order where there are fewer than numbers. Shape nclusters.
   */
  readonly centroids?: Float32Array;
}

/**
 * Named extras of `kmeans1d`.
 */
export interface Kmeans1dOptions extends Kmeans1dSyncOptions, CallOptions {
}

/**
 * What `kmeans1d` gives.
 */
export interface Kmeans1dResult {
  /**
   * One centroid for each cluster, in ascending order where there are fewer than numbers. Shape nclusters.
   */
  readonly centroids: Float32Array;
  /**
   * How unevenly the numbers are spread over the centroids; 0 where there are as many centroids as numbers.
   */
  readonly imbalanceFactor: number;
}

/**
 * Named extras of `kmeansClusteringSync`.
 */
export interface KmeansClusteringSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The centroids, one row each. Shape k × d.
   */
  readonly centroids?: Float32Array;
}

/**
 * Named extras of `kmeansClustering`.
 */
export interface KmeansClusteringOptions extends KmeansClusteringSyncOptions, CallOptions {
}

/**
 * What `kmeansClustering` gives.
 */
export interface KmeansClusteringResult {
  /**
   * The centroids, one row each. Shape k × d.
   */
  readonly centroids: Float32Array;
  /**
   * Sum of the squared distances of the vectors to their centroids.
   */
  readonly objective: number;
}

/**
 * Named extras of `smawk`.
 */
export interface SmawkOptions {
  /**
   * Own array for the result, filled in place and returned. Column of the smallest value of each row. Shape nrows.
   */
  readonly argmins?: BigInt64Array;
}

/**
 * Finds the best centroids of single numbers, exactly.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/kmeans1d.h`, `faiss::kmeans1d`.
 * Since FAISS 1.7.3.
 *
 * @param x The numbers, at least nclusters; where there are more, as many of them different, and not closer together than squares of floats can tell. Shape n.
 * @param nclusters Number of centroids. At least 1.
 * @param options Named extras; see the type.
 * @returns centroids: One centroid for each cluster, in ascending order where there are fewer than numbers. Shape nclusters. imbalanceFactor: How unevenly the numbers are spread over the centroids; 0 where there are as many centroids as numbers.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function kmeans1d(x: Vectors, nclusters: number, options?: Kmeans1dOptions): Promise<Kmeans1dResult> {
  return core.later(kmeans1dCall(x, nclusters, options, kmeans1dKeys));
}

/**
 * Finds the best centroids of single numbers, exactly.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/kmeans1d.h`, `faiss::kmeans1d`.
 * Since FAISS 1.7.3.
 *
 * @param x The numbers, at least nclusters; where there are more, as many of them different, and not closer together than squares of floats can tell. Shape n.
 * @param nclusters Number of centroids. At least 1.
 * @param options Named extras; see the type.
 * @returns centroids: One centroid for each cluster, in ascending order where there are fewer than numbers. Shape nclusters. imbalanceFactor: How unevenly the numbers are spread over the centroids; 0 where there are as many centroids as numbers.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function kmeans1dSync(x: Vectors, nclusters: number, options?: Kmeans1dSyncOptions): Kmeans1dResult {
  return core.now(kmeans1dCall(x, nclusters, options, kmeans1dSyncKeys));
}

/**
 * Finds k centroids of vectors, with the settings of a new Clustering. Kmeans and Clustering tell more and can be told more.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/Clustering.h`, `faiss::kmeans_clustering`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param k Number of centroids. At least 1.
 * @param x Vectors, one row each, at least k. Shape n × d.
 * @param options Named extras; see the type.
 * @returns centroids: The centroids, one row each. Shape k × d. objective: Sum of the squared distances of the vectors to their centroids.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function kmeansClustering(d: number, k: number, x: Vectors, options?: KmeansClusteringOptions): Promise<KmeansClusteringResult> {
  return core.later(kmeans_clusteringCall(d, k, x, options, kmeans_clusteringKeys));
}

/**
 * Finds k centroids of vectors, with the settings of a new Clustering. Kmeans and Clustering tell more and can be told more.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/Clustering.h`, `faiss::kmeans_clustering`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param k Number of centroids. At least 1.
 * @param x Vectors, one row each, at least k. Shape n × d.
 * @param options Named extras; see the type.
 * @returns centroids: The centroids, one row each. Shape k × d. objective: Sum of the squared distances of the vectors to their centroids.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function kmeansClusteringSync(d: number, k: number, x: Vectors, options?: KmeansClusteringSyncOptions): KmeansClusteringResult {
  return core.now(kmeans_clusteringCall(d, k, x, options, kmeans_clusteringSyncKeys));
}

/**
 * Finds the smallest value of every row of a matrix in which they move to the right from row to row.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/kmeans1d.h`, `faiss::smawk`.
 * Since FAISS 1.7.3.
 *
 * @param nrows Number of rows. At least 1.
 * @param ncols Number of columns. At least 1.
 * @param x The matrix, row by row. Shape nrows × ncols.
 * @param options Named extras; see the type.
 * @returns Column of the smallest value of each row. Shape nrows.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function smawk(nrows: number, ncols: number, x: Vectors, options?: SmawkOptions): BigInt64Array {
  return core.now(smawkCall(nrows, ncols, x, options, smawkSyncKeys));
}

const kmeans1dSyncKeys: readonly string[] = ['centroids'];
const kmeans1dKeys: readonly string[] = ['centroids', 'signal'];

function kmeans1dCall(x: Vectors, nclusters: number, options: Kmeans1dOptions | undefined, allowed: readonly string[]): core.Call<Kmeans1dResult> {
  if (options !== undefined) core.options(options, 'kmeans1d:options', allowed);
  const x_ = core.f32(x, 'kmeans1d:x');
  const nclusters_ = core.size(nclusters, 'kmeans1d:nclusters', 1);
  const n = core.rows(x_, 1, 'kmeans1d:x', '');
  const centroids_ = core.outF32(options?.centroids, nclusters_, 'kmeans1d:centroids');
  return {
    op: ops.kmeans1d,
    name: 'kmeans1d',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, nclusters_, centroids_],
    finish: kmeans1dResult,
    signal: options?.signal,
    progress: null,
  };
}

const kmeans1dResult = (raw: unknown, args: readonly unknown[]): Kmeans1dResult => ({ centroids: args[2] as Float32Array, imbalanceFactor: raw as number });
const kmeans_clusteringSyncKeys: readonly string[] = ['centroids'];
const kmeans_clusteringKeys: readonly string[] = ['centroids', 'signal'];

function kmeans_clusteringCall(d: number, k: number, x: Vectors, options: KmeansClusteringOptions | undefined, allowed: readonly string[]): core.Call<KmeansClusteringResult> {
  if (options !== undefined) core.options(options, 'kmeansClustering:options', allowed);
  const d_ = core.size(d, 'kmeansClustering:d', 1);
  const k_ = core.size(k, 'kmeansClustering:k', 1);
  const x_ = core.f32(x, 'kmeansClustering:x');
  const n = core.rows(x_, d_, 'kmeansClustering:x', 'd');
  const centroids_ = core.outF32(options?.centroids, k_ * d_, 'kmeansClustering:centroids');
  return {
    op: ops.kmeans_clustering,
    name: 'kmeansClustering',
    effect: 'read',
    self: null,
    others: null,
    args: [d_, k_, x_, centroids_],
    finish: kmeans_clusteringResult,
    signal: options?.signal,
    progress: null,
  };
}

const kmeans_clusteringResult = (raw: unknown, args: readonly unknown[]): KmeansClusteringResult => ({ centroids: args[3] as Float32Array, objective: raw as number });
const smawkSyncKeys: readonly string[] = ['argmins'];

function smawkCall(nrows: number, ncols: number, x: Vectors, options: SmawkOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'smawk:options', allowed);
  const nrows_ = core.idx(nrows, 'smawk:nrows', 1);
  const ncols_ = core.idx(ncols, 'smawk:ncols', 1);
  const x_ = core.f32(x, 'smawk:x');
  core.length(x_, nrows_ * ncols_, 'smawk:x', 'nrows * ncols');
  const argmins_ = core.outI64(options?.argmins, nrows_, 'smawk:argmins');
  return {
    op: ops.smawk,
    name: 'smawk',
    effect: 'read',
    self: null,
    others: null,
    args: [nrows_, ncols_, x_, argmins_],
    finish: smawkResult,
    signal: undefined,
    progress: null,
  };
}

const smawkResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[3] as BigInt64Array;
