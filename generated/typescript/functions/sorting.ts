// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: sorting. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
  return core.later(bucket_sortCall(tab, nbucket, nt, options, bucket_sortKeys));
}

/**
 * Sorts positions of an array into buckets by the values that stand there.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::bucket_sort`.
 * Since FAISS 1.7.4.
 *
 * @param tab Number of the bucket of each position, from 0 up. Shape n.
 * @param nbucket Number of buckets; 0, the default, takes one more than the largest value. At least 0. Default 0.
 * @param nt Number of threads; 0 sorts in the calling one. From 0 to 1024. Default 0.
 * @returns lims: Where each bucket begins in perm, and the length of perm. Shape any length. perm: Positions, bucket by bucket. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function bucketSortSync(tab: Ids, nbucket: number = 0, nt: number = 0): BucketSortResult {
  return core.now(bucket_sortCall(tab, nbucket, nt, undefined, core.noKeys));
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
  return core.later(fvec_argsortCall(vals, options, fvec_argsortKeys));
}

/**
 * Tells the order in which numbers ascend.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::fvec_argsort`.
 * Since FAISS 1.7.3.
 *
 * @param vals The numbers, none of them NaN. Shape n.
 * @param options Named extras; see the type.
 * @returns Positions of the numbers from the smallest to the largest. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function fvecArgsortSync(vals: Vectors, options?: FvecArgsortSyncOptions): BigInt64Array {
  return core.now(fvec_argsortCall(vals, options, fvec_argsortSyncKeys));
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
  return core.later(fvec_argsort_parallelCall(vals, options, fvec_argsort_parallelKeys));
}

/**
 * Tells the order in which numbers ascend, with all threads.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::fvec_argsort_parallel`.
 * Since FAISS 1.7.3.
 *
 * @param vals The numbers, none of them NaN. Shape n.
 * @param options Named extras; see the type.
 * @returns Positions of the numbers from the smallest to the largest. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function fvecArgsortParallelSync(vals: Vectors, options?: FvecArgsortParallelSyncOptions): BigInt64Array {
  return core.now(fvec_argsort_parallelCall(vals, options, fvec_argsort_parallelSyncKeys));
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
export function hashtableInt64ToInt64Add(log2Capacity: number, tab: BigInt64Array, keys: Ids, vals: Ids): void {
  return core.now(hashtable_int64_to_int64_addCall(log2Capacity, tab, keys, vals));
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
export function hashtableInt64ToInt64Init(log2Capacity: number): BigInt64Array {
  return core.now(hashtable_int64_to_int64_initCall(log2Capacity));
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
export function hashtableInt64ToInt64Lookup(log2Capacity: number, tab: Ids, keys: Ids, options?: HashtableInt64ToInt64LookupOptions): BigInt64Array {
  return core.now(hashtable_int64_to_int64_lookupCall(log2Capacity, tab, keys, options, hashtable_int64_to_int64_lookupSyncKeys));
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
  const count = core.given(a0, a1, a2, a3, a4);
  const form = count >= 2 && count <= 5 && core.isKind(a0, 'Int32Array') && core.isNumeric(a1) && (a2 === undefined || core.isNumeric(a2)) && (a3 === undefined || core.isNumeric(a3)) ? 0 : 
    count >= 2 && count <= 5 && core.isKind(a0, 'BigInt64Array') && core.isNumeric(a1) && (a2 === undefined || core.isNumeric(a2)) && (a3 === undefined || core.isNumeric(a3)) ? 1 : 
    count >= 2 && count <= 5 ? 0 : 
    count >= 2 && count <= 5 ? 1 : -1;
  if (form === 0) {
    return core.later(matrix_bucket_sort_inplaceCall(a0 as Int32Array, a1 as number, (a2 === undefined ? 0 : a2) as number, (a3 === undefined ? 0 : a3) as number, a4 as CallOptions | undefined, matrix_bucket_sort_inplaceKeys)) as never;
  }

  if (form === 1) {
    return core.later(matrix_bucket_sort_inplace_int64Call(a0 as BigInt64Array, a1 as number, (a2 === undefined ? 0 : a2) as number, (a3 === undefined ? 0 : a3) as number, a4 as CallOptions | undefined, matrix_bucket_sort_inplace_int64Keys)) as never;
  }

  throw core.wrongArguments('matrixBucketSortInplace', ['(tab, ncol, nbucket = 0, nt = 0)', '(tab, ncol, nbucket = 0, nt = 0)']);
}

/**
 * Sorts the rows of a matrix of bucket numbers into those buckets, in place. The array then holds, bucket by bucket, the rows in which the bucket stood.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::matrix_bucket_sort_inplace`.
 * Since FAISS 1.7.4.
 *
 * @param tab Bucket numbers from 0 up, which become row numbers. Shape nrow × ncol. Changed in place.
 * @param ncol Number of columns of the matrix. At least 1.
 * @param nbucket Number of buckets; 0, the default, takes one more than the largest value. At least 0. Default 0.
 * @param nt Number of threads; 0 sorts in the calling one. From 0 to 1024. Default 0.
 * @returns Where each bucket begins in the array, and the array's length. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function matrixBucketSortInplaceSync(tab: Int32Array, ncol: number, nbucket?: number, nt?: number): BigInt64Array;
/**
 * Sorts the rows of a matrix of 64-bit bucket numbers into those buckets, in place.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/sorting.h`, `faiss::matrix_bucket_sort_inplace`.
 * Since FAISS 1.7.4.
 *
 * @param tab Bucket numbers from 0 up, which become row numbers. Shape nrow × ncol. Changed in place.
 * @param ncol Number of columns of the matrix. At least 1.
 * @param nbucket Number of buckets; 0, the default, takes one more than the largest value. At least 0. Default 0.
 * @param nt Number of threads; 0 sorts in the calling one. From 0 to 1024. Default 0.
 * @returns Where each bucket begins in the array, and the array's length. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function matrixBucketSortInplaceSync(tab: BigInt64Array, ncol: number, nbucket?: number, nt?: number): BigInt64Array;
export function matrixBucketSortInplaceSync(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): never {
  const count = core.given(a0, a1, a2, a3, a4);
  const form = count >= 2 && count <= 4 && core.isKind(a0, 'Int32Array') && core.isNumeric(a1) && (a2 === undefined || core.isNumeric(a2)) && (a3 === undefined || core.isNumeric(a3)) ? 0 : 
    count >= 2 && count <= 4 && core.isKind(a0, 'BigInt64Array') && core.isNumeric(a1) && (a2 === undefined || core.isNumeric(a2)) && (a3 === undefined || core.isNumeric(a3)) ? 1 : 
    count >= 2 && count <= 4 ? 0 : 
    count >= 2 && count <= 4 ? 1 : -1;
  if (form === 0) {
    return core.now(matrix_bucket_sort_inplaceCall(a0 as Int32Array, a1 as number, (a2 === undefined ? 0 : a2) as number, (a3 === undefined ? 0 : a3) as number, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(matrix_bucket_sort_inplace_int64Call(a0 as BigInt64Array, a1 as number, (a2 === undefined ? 0 : a2) as number, (a3 === undefined ? 0 : a3) as number, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('matrixBucketSortInplace', ['(tab, ncol, nbucket = 0, nt = 0)', '(tab, ncol, nbucket = 0, nt = 0)']);
}

const bucket_sortKeys: readonly string[] = ['signal'];

function bucket_sortCall(tab: Ids, nbucket: number, nt: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<BucketSortResult> {
  if (options !== undefined) core.options(options, 'bucketSort:options', allowed);
  const tab_ = core.i64ids(tab, 'bucketSort:tab');
  const nbucket_ = core.i64(nbucket, 'bucketSort:nbucket');
  const nt_ = core.int(nt, 'bucketSort:nt', 0, 1024);
  const n = core.rows(tab_, 1, 'bucketSort:tab', '');
  return {
    op: ops.bucket_sort,
    name: 'bucketSort',
    effect: 'read',
    self: null,
    others: null,
    args: [tab_, nbucket_, nt_],
    finish: bucket_sortResult,
    signal: options?.signal,
    progress: null,
  };
}

const bucket_sortResult = (raw: unknown): BucketSortResult => ({ lims: (raw as unknown[])[0] as BigInt64Array, perm: (raw as unknown[])[1] as BigInt64Array });
const fvec_argsortSyncKeys: readonly string[] = ['perm'];
const fvec_argsortKeys: readonly string[] = ['perm', 'signal'];

function fvec_argsortCall(vals: Vectors, options: FvecArgsortOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'fvecArgsort:options', allowed);
  const vals_ = core.f32(vals, 'fvecArgsort:vals');
  const n = core.rows(vals_, 1, 'fvecArgsort:vals', '');
  const perm_ = core.outI64(options?.perm, n, 'fvecArgsort:perm');
  return {
    op: ops.fvec_argsort,
    name: 'fvecArgsort',
    effect: 'read',
    self: null,
    others: null,
    args: [vals_, perm_],
    finish: fvec_argsortResult,
    signal: options?.signal,
    progress: null,
  };
}

const fvec_argsortResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[1] as BigInt64Array;
const fvec_argsort_parallelSyncKeys: readonly string[] = ['perm'];
const fvec_argsort_parallelKeys: readonly string[] = ['perm', 'signal'];

function fvec_argsort_parallelCall(vals: Vectors, options: FvecArgsortParallelOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'fvecArgsortParallel:options', allowed);
  const vals_ = core.f32(vals, 'fvecArgsortParallel:vals');
  const n = core.rows(vals_, 1, 'fvecArgsortParallel:vals', '');
  const perm_ = core.outI64(options?.perm, n, 'fvecArgsortParallel:perm');
  return {
    op: ops.fvec_argsort_parallel,
    name: 'fvecArgsortParallel',
    effect: 'read',
    self: null,
    others: null,
    args: [vals_, perm_],
    finish: fvec_argsort_parallelResult,
    signal: options?.signal,
    progress: null,
  };
}

const fvec_argsort_parallelResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[1] as BigInt64Array;

function hashtable_int64_to_int64_addCall(log2Capacity: number, tab: BigInt64Array, keys: Ids, vals: Ids): core.Call<void> {
  const log2Capacity_ = core.int(log2Capacity, 'hashtableInt64ToInt64Add:log2Capacity', 0, 32);
  const tab_ = core.inout(tab, 'hashtableInt64ToInt64Add:tab', 'BigInt64Array');
  const keys_ = core.i64ids(keys, 'hashtableInt64ToInt64Add:keys');
  const vals_ = core.i64ids(vals, 'hashtableInt64ToInt64Add:vals');
  const n = core.rows(keys_, 1, 'hashtableInt64ToInt64Add:keys', '');
  core.length(vals_, n, 'hashtableInt64ToInt64Add:vals', 'n');
  return {
    op: ops.hashtable_int64_to_int64_add,
    name: 'hashtableInt64ToInt64Add',
    effect: 'write',
    self: null,
    others: null,
    args: [log2Capacity_, tab_, keys_, vals_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function hashtable_int64_to_int64_initCall(log2Capacity: number): core.Call<BigInt64Array> {
  const log2Capacity_ = core.int(log2Capacity, 'hashtableInt64ToInt64Init:log2Capacity', 0, 32);
  return {
    op: ops.hashtable_int64_to_int64_init,
    name: 'hashtableInt64ToInt64Init',
    effect: 'read',
    self: null,
    others: null,
    args: [log2Capacity_],
    finish: hashtable_int64_to_int64_initResult,
    signal: undefined,
    progress: null,
  };
}

const hashtable_int64_to_int64_initResult = (raw: unknown): BigInt64Array => raw as BigInt64Array;
const hashtable_int64_to_int64_lookupSyncKeys: readonly string[] = ['vals'];

function hashtable_int64_to_int64_lookupCall(log2Capacity: number, tab: Ids, keys: Ids, options: HashtableInt64ToInt64LookupOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'hashtableInt64ToInt64Lookup:options', allowed);
  const log2Capacity_ = core.int(log2Capacity, 'hashtableInt64ToInt64Lookup:log2Capacity', 0, 32);
  const tab_ = core.i64ids(tab, 'hashtableInt64ToInt64Lookup:tab');
  const keys_ = core.i64ids(keys, 'hashtableInt64ToInt64Lookup:keys');
  const n = core.rows(keys_, 1, 'hashtableInt64ToInt64Lookup:keys', '');
  const vals_ = core.outI64(options?.vals, n, 'hashtableInt64ToInt64Lookup:vals');
  return {
    op: ops.hashtable_int64_to_int64_lookup,
    name: 'hashtableInt64ToInt64Lookup',
    effect: 'read',
    self: null,
    others: null,
    args: [log2Capacity_, tab_, keys_, vals_],
    finish: hashtable_int64_to_int64_lookupResult,
    signal: undefined,
    progress: null,
  };
}

const hashtable_int64_to_int64_lookupResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[3] as BigInt64Array;
const matrix_bucket_sort_inplaceKeys: readonly string[] = ['signal'];

function matrix_bucket_sort_inplaceCall(tab: Int32Array, ncol: number, nbucket: number, nt: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'matrixBucketSortInplace:options', allowed);
  const tab_ = core.inout(tab, 'matrixBucketSortInplace:tab', 'Int32Array');
  const ncol_ = core.size(ncol, 'matrixBucketSortInplace:ncol', 1);
  const nbucket_ = core.int(nbucket, 'matrixBucketSortInplace:nbucket', 0);
  const nt_ = core.int(nt, 'matrixBucketSortInplace:nt', 0, 1024);
  const nrow = core.rows(tab_, ncol_, 'matrixBucketSortInplace:tab', 'ncol');
  return {
    op: ops.matrix_bucket_sort_inplace,
    name: 'matrixBucketSortInplace',
    effect: 'write',
    self: null,
    others: null,
    args: [tab_, ncol_, nbucket_, nt_],
    finish: matrix_bucket_sort_inplaceResult,
    signal: options?.signal,
    progress: null,
  };
}

const matrix_bucket_sort_inplaceResult = (raw: unknown): BigInt64Array => raw as BigInt64Array;
const matrix_bucket_sort_inplace_int64Keys: readonly string[] = ['signal'];

function matrix_bucket_sort_inplace_int64Call(tab: BigInt64Array, ncol: number, nbucket: number, nt: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'matrixBucketSortInplace:options', allowed);
  const tab_ = core.inout(tab, 'matrixBucketSortInplace:tab', 'BigInt64Array');
  const ncol_ = core.size(ncol, 'matrixBucketSortInplace:ncol', 1);
  const nbucket_ = core.i64(nbucket, 'matrixBucketSortInplace:nbucket');
  const nt_ = core.int(nt, 'matrixBucketSortInplace:nt', 0, 1024);
  const nrow = core.rows(tab_, ncol_, 'matrixBucketSortInplace:tab', 'ncol');
  return {
    op: ops.matrix_bucket_sort_inplace_int64,
    name: 'matrixBucketSortInplace',
    effect: 'write',
    self: null,
    others: null,
    args: [tab_, ncol_, nbucket_, nt_],
    finish: matrix_bucket_sort_inplace_int64Result,
    signal: options?.signal,
    progress: null,
  };
}

const matrix_bucket_sort_inplace_int64Result = (raw: unknown): BigInt64Array => raw as BigInt64Array;
