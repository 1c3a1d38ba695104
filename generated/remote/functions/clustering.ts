// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: clustering. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
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
  return core.call(null, 'kmeans1d', [x, nclusters, options]) as never;
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
  return core.call(null, 'kmeansClustering', [d, k, x, options]) as never;
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
export async function smawk(nrows: number, ncols: number, x: Vectors, options?: SmawkOptions): Promise<BigInt64Array> {
  return core.call(null, 'smawk', [nrows, ncols, x, options]) as never;
}
