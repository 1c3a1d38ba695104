// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: results. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids, SearchResult } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';

/**
 * Named extras of `kmaxSync`.
 */
export interface KmaxSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The values, largest first. Shape m × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Column of each value; -1 where there are fewer than k. Shape m × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `kmax`.
 */
export interface KmaxOptions extends KmaxSyncOptions, CallOptions {
}

/**
 * Named extras of `kminSync`.
 */
export interface KminSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The values, smallest first. Shape m × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Column of each value; -1 where there are fewer than k. Shape m × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `kmin`.
 */
export interface KminOptions extends KminSyncOptions, CallOptions {
}

/**
 * Named extras of `mergeKnnResultsSync`.
 */
export interface MergeKnnResultsSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distances of the merged results, best first. Shape n × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Labels of the merged results; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `mergeKnnResults`.
 */
export interface MergeKnnResultsOptions extends MergeKnnResultsSyncOptions, CallOptions {
}

/**
 * Named extras of `mergeKnnResultsInt32Sync`.
 */
export interface MergeKnnResultsInt32SyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distances of the merged results, best first. Shape n × k.
   */
  readonly distances?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Labels of the merged results; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `mergeKnnResultsInt32`.
 */
export interface MergeKnnResultsInt32Options extends MergeKnnResultsInt32SyncOptions, CallOptions {
}

/**
 * Counts the labels that two tables of results share, query by query, and adds the counts up.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::eval_intersection`.
 * Since FAISS 1.7.3.
 *
 * @param I1 Labels of one table. Shape n × k1.
 * @param I2 Labels of the other table. Shape n × k2.
 * @param k1 Number of results for every query of the one. At least 1.
 * @param k2 Number of results for every query of the other. At least 1.
 * @returns Number of labels in both.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function evalIntersection(I1: Ids, I2: Ids, k1: number, k2: number): Promise<number> {
  return core.call(null, 'evalIntersection', [I1, I2, k1, k2]) as never;
}

/**
 * Finds the k largest values of every row.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/Heap.h`, `faiss::kmax`.
 * Since FAISS 1.7.3.
 *
 * @param array The rows. Shape m × n.
 * @param n Number of values in every row. At least 1.
 * @param k How many values to find; it may exceed n, missing ones are padded. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: The values, largest first. Shape m × k. labels: Column of each value; -1 where there are fewer than k. Shape m × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function kmax(array: Vectors, n: number, k: number, options?: KmaxOptions): Promise<SearchResult> {
  return core.call(null, 'kmax', [array, n, k, options]) as never;
}

/**
 * Finds the k smallest values of every row.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/Heap.h`, `faiss::kmin`.
 * Since FAISS 1.7.3.
 *
 * @param array The rows. Shape m × n.
 * @param n Number of values in every row. At least 1.
 * @param k How many values to find; it may exceed n, missing ones are padded. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: The values, smallest first. Shape m × k. labels: Column of each value; -1 where there are fewer than k. Shape m × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function kmin(array: Vectors, n: number, k: number, options?: KminOptions): Promise<SearchResult> {
  return core.call(null, 'kmin', [array, n, k, options]) as never;
}

/**
 * Merges the results of several shards for the same queries into one result.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/Heap.h`, `faiss::merge_knn_results`.
 * Since FAISS 1.7.4.
 *
 * @param Dall Distances of every shard, those of a query best first. Shape nshard × n × k.
 * @param Iall Labels that belong to them; a negative one ends the results of a shard. Shape nshard × n × k.
 * @param nshard Number of shards. At least 1.
 * @param k Number of results for every query. At least 1.
 * @param keepMax Whether larger is better, as with inner products. Default false.
 * @param options Named extras; see the type.
 * @returns distances: Distances of the merged results, best first. Shape n × k. labels: Labels of the merged results; -1 where there are fewer than k. Shape n × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function mergeKnnResults(Dall: Vectors, Iall: Ids, nshard: number, k: number, keepMax: boolean = false, options?: MergeKnnResultsOptions): Promise<SearchResult> {
  return core.call(null, 'mergeKnnResults', [Dall, Iall, nshard, k, keepMax, options]) as never;
}

/**
 * Merges the results of several shards of binary vectors for the same queries into one result, as merge_knn_results does for floats.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/Heap.h`, `faiss::merge_knn_results_int32`.
 * Since FAISS 1.7.4.
 *
 * @param Dall Distances of every shard, those of a query best first. Shape nshard × n × k.
 * @param Iall Labels that belong to them; a negative one ends the results of a shard. Shape nshard × n × k.
 * @param nshard Number of shards. At least 1.
 * @param k Number of results for every query. At least 1.
 * @param keepMax Whether larger is better. Default false.
 * @param options Named extras; see the type.
 * @returns distances: Distances of the merged results, best first. Shape n × k. labels: Labels of the merged results; -1 where there are fewer than k. Shape n × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function mergeKnnResultsInt32(Dall: Int32Array | readonly number[], Iall: Ids, nshard: number, k: number, keepMax: boolean = false, options?: MergeKnnResultsInt32Options): Promise<SearchResult<Int32Array>> {
  return core.call(null, 'mergeKnnResultsInt32', [Dall, Iall, nshard, k, keepMax, options]) as never;
}

/**
 * Merges a second table of results into a first one, in place. Results of the second with a negative distance are not taken.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::merge_result_table_with`.
 * Since FAISS 1.7.3.
 *
 * @param k Number of results for every query. At least 1.
 * @param I0 Labels of the first table; a negative one ends the results of a query. Shape n × k. Changed in place.
 * @param D0 Distances of the first table, those of a query best first. Shape n × k. Changed in place.
 * @param I1 Labels of the second table. Shape n × k.
 * @param D1 Distances of the second table, those of a query best first. Shape n × k.
 * @param keepMin Whether smaller is better. Default true.
 * @param translation What is added to labels of the second table. Default 0.
 * @returns How many results of the second table were taken.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function mergeResultTableWith(k: number, I0: BigInt64Array, D0: Float32Array, I1: Ids, D1: Vectors, keepMin: boolean = true, translation: number = 0): Promise<number> {
  return core.call(null, 'mergeResultTableWith', [k, I0, D0, I1, D1, keepMin, translation], [1, 2]) as never;
}

/**
 * Sorts the labels of results with equal distances, in place, so that two result lists can be compared. The last group of equal distances stays as it is.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::ranklist_handle_ties`.
 * Since FAISS 1.7.3.
 *
 * @param idx Labels of the results. Shape k. Changed in place.
 * @param dis Distances of the results, in order. Shape k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function ranklistHandleTies(idx: BigInt64Array, dis: Vectors): Promise<void> {
  return core.call(null, 'ranklistHandleTies', [idx, dis], [0]) as never;
}

/**
 * Counts the labels that two result lists share.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::ranklist_intersection_size`.
 * Since FAISS 1.7.3.
 *
 * @param v1 Labels of one list. Shape k1.
 * @param v2 Labels of the other list. Shape k2.
 * @returns Number of labels in both.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function ranklistIntersectionSize(v1: Ids, v2: Ids): Promise<number> {
  return core.call(null, 'ranklistIntersectionSize', [v1, v2]) as never;
}
