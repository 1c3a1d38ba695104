// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: results. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids, SearchResult } from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
export function evalIntersection(I1: Ids, I2: Ids, k1: number, k2: number): number {
  return core.now(eval_intersectionCall(I1, I2, k1, k2));
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
  return core.later(kmaxCall(array, n, k, options, kmaxKeys));
}

/**
 * Finds the k largest values of every row.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function kmaxSync(array: Vectors, n: number, k: number, options?: KmaxSyncOptions): SearchResult {
  return core.now(kmaxCall(array, n, k, options, kmaxSyncKeys));
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
  return core.later(kminCall(array, n, k, options, kminKeys));
}

/**
 * Finds the k smallest values of every row.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function kminSync(array: Vectors, n: number, k: number, options?: KminSyncOptions): SearchResult {
  return core.now(kminCall(array, n, k, options, kminSyncKeys));
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
  return core.later(merge_knn_resultsCall(Dall, Iall, nshard, k, keepMax, options, merge_knn_resultsKeys));
}

/**
 * Merges the results of several shards for the same queries into one result.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function mergeKnnResultsSync(Dall: Vectors, Iall: Ids, nshard: number, k: number, keepMax: boolean = false, options?: MergeKnnResultsSyncOptions): SearchResult {
  return core.now(merge_knn_resultsCall(Dall, Iall, nshard, k, keepMax, options, merge_knn_resultsSyncKeys));
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
  return core.later(merge_knn_results_int32Call(Dall, Iall, nshard, k, keepMax, options, merge_knn_results_int32Keys));
}

/**
 * Merges the results of several shards of binary vectors for the same queries into one result, as merge_knn_results does for floats.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function mergeKnnResultsInt32Sync(Dall: Int32Array | readonly number[], Iall: Ids, nshard: number, k: number, keepMax: boolean = false, options?: MergeKnnResultsInt32SyncOptions): SearchResult<Int32Array> {
  return core.now(merge_knn_results_int32Call(Dall, Iall, nshard, k, keepMax, options, merge_knn_results_int32SyncKeys));
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
export function mergeResultTableWith(k: number, I0: BigInt64Array, D0: Float32Array, I1: Ids, D1: Vectors, keepMin: boolean = true, translation: number = 0): number {
  return core.now(merge_result_table_withCall(k, I0, D0, I1, D1, keepMin, translation));
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
export function ranklistHandleTies(idx: BigInt64Array, dis: Vectors): void {
  return core.now(ranklist_handle_tiesCall(idx, dis));
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
export function ranklistIntersectionSize(v1: Ids, v2: Ids): number {
  return core.now(ranklist_intersection_sizeCall(v1, v2));
}

function eval_intersectionCall(I1: Ids, I2: Ids, k1: number, k2: number): core.Call<number> {
  const I1_ = core.i64ids(I1, 'evalIntersection:I1');
  const I2_ = core.i64ids(I2, 'evalIntersection:I2');
  const k1_ = core.size(k1, 'evalIntersection:k1', 1);
  const k2_ = core.size(k2, 'evalIntersection:k2', 1);
  const n = core.rows(I1_, k1_, 'evalIntersection:I1', 'k1');
  core.length(I2_, n * k2_, 'evalIntersection:I2', 'n * k2');
  return {
    op: ops.eval_intersection,
    name: 'evalIntersection',
    effect: 'read',
    self: null,
    others: null,
    args: [I1_, I2_, k1_, k2_],
    finish: eval_intersectionResult,
    signal: undefined,
    progress: null,
  };
}

const eval_intersectionResult = (raw: unknown): number => raw as number;
const kmaxSyncKeys: readonly string[] = ['distances', 'labels'];
const kmaxKeys: readonly string[] = ['distances', 'labels', 'signal'];

function kmaxCall(array: Vectors, n: number, k: number, options: KmaxOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'kmax:options', allowed);
  const array_ = core.f32(array, 'kmax:array');
  const n_ = core.size(n, 'kmax:n', 1);
  const k_ = core.size(k, 'kmax:k', 1);
  const m = core.rows(array_, n_, 'kmax:array', 'n');
  const labels_ = core.outI64(options?.labels, m * k_, 'kmax:labels', (options?.distances === undefined ? 4 * m * k_ : 0));
  const distances_ = core.outF32(options?.distances, m * k_, 'kmax:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.kmax,
    name: 'kmax',
    effect: 'read',
    self: null,
    others: null,
    args: [array_, n_, k_, distances_, labels_],
    finish: kmaxResult,
    signal: options?.signal,
    progress: null,
  };
}

const kmaxResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[3] as Float32Array, args[4] as BigInt64Array, args[2] as number);
const kminSyncKeys: readonly string[] = ['distances', 'labels'];
const kminKeys: readonly string[] = ['distances', 'labels', 'signal'];

function kminCall(array: Vectors, n: number, k: number, options: KminOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'kmin:options', allowed);
  const array_ = core.f32(array, 'kmin:array');
  const n_ = core.size(n, 'kmin:n', 1);
  const k_ = core.size(k, 'kmin:k', 1);
  const m = core.rows(array_, n_, 'kmin:array', 'n');
  const labels_ = core.outI64(options?.labels, m * k_, 'kmin:labels', (options?.distances === undefined ? 4 * m * k_ : 0));
  const distances_ = core.outF32(options?.distances, m * k_, 'kmin:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.kmin,
    name: 'kmin',
    effect: 'read',
    self: null,
    others: null,
    args: [array_, n_, k_, distances_, labels_],
    finish: kminResult,
    signal: options?.signal,
    progress: null,
  };
}

const kminResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[3] as Float32Array, args[4] as BigInt64Array, args[2] as number);
const merge_knn_resultsSyncKeys: readonly string[] = ['distances', 'labels'];
const merge_knn_resultsKeys: readonly string[] = ['distances', 'labels', 'signal'];

function merge_knn_resultsCall(Dall: Vectors, Iall: Ids, nshard: number, k: number, keepMax: boolean, options: MergeKnnResultsOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'mergeKnnResults:options', allowed);
  const Dall_ = core.f32(Dall, 'mergeKnnResults:Dall');
  const Iall_ = core.i64ids(Iall, 'mergeKnnResults:Iall');
  const nshard_ = core.int(nshard, 'mergeKnnResults:nshard', 1);
  const k_ = core.size(k, 'mergeKnnResults:k', 1);
  const keepMax_ = core.bool(keepMax, 'mergeKnnResults:keepMax');
  const n = core.rows(Dall_, nshard_ * k_, 'mergeKnnResults:Dall', 'nshard * k');
  core.length(Iall_, nshard_ * n * k_, 'mergeKnnResults:Iall', 'nshard * n * k');
  const labels_ = core.outI64(options?.labels, n * k_, 'mergeKnnResults:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outF32(options?.distances, n * k_, 'mergeKnnResults:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.merge_knn_results,
    name: 'mergeKnnResults',
    effect: 'read',
    self: null,
    others: null,
    args: [Dall_, Iall_, nshard_, k_, keepMax_, distances_, labels_],
    finish: merge_knn_resultsResult,
    signal: options?.signal,
    progress: null,
  };
}

const merge_knn_resultsResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[5] as Float32Array, args[6] as BigInt64Array, args[3] as number);
const merge_knn_results_int32SyncKeys: readonly string[] = ['distances', 'labels'];
const merge_knn_results_int32Keys: readonly string[] = ['distances', 'labels', 'signal'];

function merge_knn_results_int32Call(Dall: Int32Array | readonly number[], Iall: Ids, nshard: number, k: number, keepMax: boolean, options: MergeKnnResultsInt32Options | undefined, allowed: readonly string[]): core.Call<SearchResult<Int32Array>> {
  if (options !== undefined) core.options(options, 'mergeKnnResultsInt32:options', allowed);
  const Dall_ = core.i32(Dall, 'mergeKnnResultsInt32:Dall');
  const Iall_ = core.i64ids(Iall, 'mergeKnnResultsInt32:Iall');
  const nshard_ = core.int(nshard, 'mergeKnnResultsInt32:nshard', 1);
  const k_ = core.size(k, 'mergeKnnResultsInt32:k', 1);
  const keepMax_ = core.bool(keepMax, 'mergeKnnResultsInt32:keepMax');
  const n = core.rows(Dall_, nshard_ * k_, 'mergeKnnResultsInt32:Dall', 'nshard * k');
  core.length(Iall_, nshard_ * n * k_, 'mergeKnnResultsInt32:Iall', 'nshard * n * k');
  const labels_ = core.outI64(options?.labels, n * k_, 'mergeKnnResultsInt32:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outI32(options?.distances, n * k_, 'mergeKnnResultsInt32:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.merge_knn_results_int32,
    name: 'mergeKnnResultsInt32',
    effect: 'read',
    self: null,
    others: null,
    args: [Dall_, Iall_, nshard_, k_, keepMax_, distances_, labels_],
    finish: merge_knn_results_int32Result,
    signal: options?.signal,
    progress: null,
  };
}

const merge_knn_results_int32Result = (_raw: unknown, args: readonly unknown[]): SearchResult<Int32Array> => new core.SearchResult(args[5] as Int32Array, args[6] as BigInt64Array, args[3] as number);

function merge_result_table_withCall(k: number, I0: BigInt64Array, D0: Float32Array, I1: Ids, D1: Vectors, keepMin: boolean, translation: number): core.Call<number> {
  const k_ = core.size(k, 'mergeResultTableWith:k', 1);
  const I0_ = core.inout(I0, 'mergeResultTableWith:I0', 'BigInt64Array');
  const D0_ = core.inout(D0, 'mergeResultTableWith:D0', 'Float32Array');
  const I1_ = core.i64ids(I1, 'mergeResultTableWith:I1');
  const D1_ = core.f32(D1, 'mergeResultTableWith:D1');
  const keepMin_ = core.bool(keepMin, 'mergeResultTableWith:keepMin');
  const translation_ = core.i64(translation, 'mergeResultTableWith:translation');
  const n = core.rows(I0_, k_, 'mergeResultTableWith:I0', 'k');
  core.length(D0_, n * k_, 'mergeResultTableWith:D0', 'n * k');
  core.length(I1_, n * k_, 'mergeResultTableWith:I1', 'n * k');
  core.length(D1_, n * k_, 'mergeResultTableWith:D1', 'n * k');
  return {
    op: ops.merge_result_table_with,
    name: 'mergeResultTableWith',
    effect: 'write',
    self: null,
    others: null,
    args: [k_, I0_, D0_, I1_, D1_, keepMin_, translation_],
    finish: merge_result_table_withResult,
    signal: undefined,
    progress: null,
  };
}

const merge_result_table_withResult = (raw: unknown): number => raw as number;

function ranklist_handle_tiesCall(idx: BigInt64Array, dis: Vectors): core.Call<void> {
  const idx_ = core.inout(idx, 'ranklistHandleTies:idx', 'BigInt64Array');
  const dis_ = core.f32(dis, 'ranklistHandleTies:dis');
  const k = core.rows(idx_, 1, 'ranklistHandleTies:idx', '');
  core.length(dis_, k, 'ranklistHandleTies:dis', 'k');
  return {
    op: ops.ranklist_handle_ties,
    name: 'ranklistHandleTies',
    effect: 'write',
    self: null,
    others: null,
    args: [idx_, dis_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function ranklist_intersection_sizeCall(v1: Ids, v2: Ids): core.Call<number> {
  const v1_ = core.i64ids(v1, 'ranklistIntersectionSize:v1');
  const v2_ = core.i64ids(v2, 'ranklistIntersectionSize:v2');
  const k1 = core.rows(v1_, 1, 'ranklistIntersectionSize:v1', '');
  const k2 = core.rows(v2_, 1, 'ranklistIntersectionSize:v2', '');
  return {
    op: ops.ranklist_intersection_size,
    name: 'ranklistIntersectionSize',
    effect: 'read',
    self: null,
    others: null,
    args: [v1_, v2_],
    finish: ranklist_intersection_sizeResult,
    signal: undefined,
    progress: null,
  };
}

const ranklist_intersection_sizeResult = (raw: unknown): number => raw as number;
