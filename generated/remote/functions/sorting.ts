// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: sorting. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';

/**
 * What `bucketSort` gives.
 */
export interface BucketSortResult {
  /**
   * Where each bucket begins in perm, and the length of perm. Shape any length.
   */
  readonly lims: BigInt64Array;
  /**
   * Positions, bucket by bucket. Shape any length.
   */
  readonly perm: BigInt64Array;
}

/**
 * Named extras of `fvecArgsortSync`.
 */
export interface FvecArgsortSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Positions of the numbers from the smallest to the largest. Shape n.
   */
  readonly perm?: BigInt64Array;
}

/**
 * Named extras of `fvecArgsort`.
 */
export interface FvecArgsortOptions extends FvecArgsortSyncOptions, CallOptions {
}

/**
 * Named extras of `fvecArgsortParallelSync`.
 */
export interface FvecArgsortParallelSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Positions of the numbers from the smallest to the largest. Shape n.
   */
  readonly perm?: BigInt64Array;
}

/**
 * Named extras of `fvecArgsortParallel`.
 */
export interface FvecArgsortParallelOptions extends FvecArgsortParallelSyncOptions, CallOptions {
}

/**
 * Named extras of `hashtableInt64ToInt64Lookup`.
 */
export interface HashtableInt64ToInt64LookupOptions {
  /**
   * Own array for the result, filled in place and returned. Value of each key; -1 where it is not there. Shape n.
   */
  readonly vals?: BigInt64Array;
}

/**
 * Sorts positions of an array into buckets by the values that stand there.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::bucket_sort`.
 * Since FAISS 1.7.4.
 *
 * @param tab Number of the bucket of each position, from 0 up. Shape n.
 * @param nbucket Number of buckets; 0, the default, takes one more than the largest value. At least 0. Default 0.
 * @param nt Number of threads; 0 sorts in the calling one. From 0 to 1024. Default 0.
 * @param options Named extras; see the type.
 * @returns lims: Where each bucket begins in perm, and the length of perm. Shape any length. perm: Positions, bucket by bucket. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function bucketSort(tab: Ids, nbucket: number = 0, nt: number = 0, options?: CallOptions): Promise<BucketSortResult> {
  return core.call(null, 'bucketSort', [tab, nbucket, nt, options]) as never;
}

/**
 * Tells the order in which numbers ascend.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::fvec_argsort`.
 * Since FAISS 1.7.3.
 *
 * @param vals The numbers, none of them NaN. Shape n.
 * @param options Named extras; see the type.
 * @returns Positions of the numbers from the smallest to the largest. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function fvecArgsort(vals: Vectors, options?: FvecArgsortOptions): Promise<BigInt64Array> {
  return core.call(null, 'fvecArgsort', [vals, options]) as never;
}

/**
 * Tells the order in which numbers ascend, with all threads.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::fvec_argsort_parallel`.
 * Since FAISS 1.7.3.
 *
 * @param vals The numbers, none of them NaN. Shape n.
 * @param options Named extras; see the type.
 * @returns Positions of the numbers from the smallest to the largest. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function fvecArgsortParallel(vals: Vectors, options?: FvecArgsortParallelOptions): Promise<BigInt64Array> {
  return core.call(null, 'fvecArgsortParallel', [vals, options]) as never;
}

/**
 * Puts keys with values into a hash table; a key that is there gets the new value.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::hashtable_int64_to_int64_add`.
 * Since FAISS 1.8.0.
 *
 * @param log2Capacity The capacity that the table was made with. From 0 to 32.
 * @param tab The table. Shape any length. Changed in place.
 * @param keys Keys, other than -1, which marks a free place. Shape n.
 * @param vals Value of each key. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function hashtableInt64ToInt64Add(log2Capacity: number, tab: BigInt64Array, keys: Ids, vals: Ids): Promise<void> {
  return core.call(null, 'hashtableInt64ToInt64Add', [log2Capacity, tab, keys, vals], [1]) as never;
}

/**
 * Makes an empty hash table of 64-bit numbers. MapInt64ToInt64 holds one.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::hashtable_int64_to_int64_init`.
 * Since FAISS 1.8.0.
 *
 * @param log2Capacity Logarithm to base 2 of how many keys the table has room for. From 0 to 32.
 * @returns The table: a key and a value for each place, -1 where it is free. Shape any length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function hashtableInt64ToInt64Init(log2Capacity: number): Promise<BigInt64Array> {
  return core.call(null, 'hashtableInt64ToInt64Init', [log2Capacity]) as never;
}

/**
 * Looks keys up in a hash table.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::hashtable_int64_to_int64_lookup`.
 * Since FAISS 1.8.0.
 *
 * @param log2Capacity The capacity that the table was made with. From 0 to 32.
 * @param tab The table. Shape any length.
 * @param keys Keys to look up. Shape n.
 * @param options Named extras; see the type.
 * @returns Value of each key; -1 where it is not there. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function hashtableInt64ToInt64Lookup(log2Capacity: number, tab: Ids, keys: Ids, options?: HashtableInt64ToInt64LookupOptions): Promise<BigInt64Array> {
  return core.call(null, 'hashtableInt64ToInt64Lookup', [log2Capacity, tab, keys, options]) as never;
}

/**
 * Sorts the rows of a matrix of bucket numbers into those buckets, in place. The array then holds, bucket by bucket, the rows in which the bucket stood.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::matrix_bucket_sort_inplace`.
 * Since FAISS 1.7.4.
 *
 * @param tab Bucket numbers from 0 up, which become row numbers. Shape nrow × ncol. Changed in place.
 * @param ncol Number of columns of the matrix. At least 1.
 * @param nbucket Number of buckets; 0, the default, takes one more than the largest value. At least 0. Default 0.
 * @param nt Number of threads; 0 sorts in the calling one. From 0 to 1024. Default 0.
 * @param options Named extras; see the type.
 * @returns Where each bucket begins in the array, and the array's length. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function matrixBucketSortInplace(tab: Int32Array, ncol: number, nbucket?: number, nt?: number, options?: CallOptions): Promise<BigInt64Array>;
/**
 * Sorts the rows of a matrix of 64-bit bucket numbers into those buckets, in place.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::matrix_bucket_sort_inplace`.
 * Since FAISS 1.7.4.
 *
 * @param tab Bucket numbers from 0 up, which become row numbers. Shape nrow × ncol. Changed in place.
 * @param ncol Number of columns of the matrix. At least 1.
 * @param nbucket Number of buckets; 0, the default, takes one more than the largest value. At least 0. Default 0.
 * @param nt Number of threads; 0 sorts in the calling one. From 0 to 1024. Default 0.
 * @param options Named extras; see the type.
 * @returns Where each bucket begins in the array, and the array's length. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function matrixBucketSortInplace(tab: BigInt64Array, ncol: number, nbucket?: number, nt?: number, options?: CallOptions): Promise<BigInt64Array>;
export async function matrixBucketSortInplace(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): Promise<never> {
  return core.call(null, 'matrixBucketSortInplace', [a0, a1, a2, a3, a4], [0]) as never;
}
