// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: hamming. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { ApproxTopK_mode_t } from '../enums.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import type { IDSelector } from '../selectors/IDSelector.js';

/**
 * Named extras of `binaryToReal`.
 */
export interface BinaryToRealOptions {
  /**
   * Own array for the result, filled in place and returned. 1 for a bit that is set, and -1 for one that is not. Shape d.
   */
  readonly xOut?: Float32Array;
}

/**
 * Named extras of `generalizedHammingsKnnHcSync`.
 */
export interface GeneralizedHammingsKnnHcSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of bytes in which each neighbor differs. Shape na × k.
   */
  readonly distances?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `generalizedHammingsKnnHc`.
 */
export interface GeneralizedHammingsKnnHcOptions extends GeneralizedHammingsKnnHcSyncOptions, CallOptions {
}

/**
 * Named extras of `hammingRangeSearchSync`.
 */
export interface HammingRangeSearchSyncOptions {
  /**
   * Which rows of b are searched; null searches all. Default null.
   */
  readonly sel?: IDSelector | null;
}

/**
 * Named extras of `hammingRangeSearch`.
 */
export interface HammingRangeSearchOptions extends HammingRangeSearchSyncOptions, CallOptions {
}

/**
 * Named extras of `hammingsSync`.
 */
export interface HammingsSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Numbers of differing bits, one row for each code of a. Shape na × nb.
   */
  readonly dis?: Int32Array;
}

/**
 * Named extras of `hammings`.
 */
export interface HammingsOptions extends HammingsSyncOptions, CallOptions {
}

/**
 * Named extras of `hammingsKnnSync`.
 */
export interface HammingsKnnSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of bits in which each neighbor differs. Shape na × k.
   */
  readonly distances?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `hammingsKnn`.
 */
export interface HammingsKnnOptions extends HammingsKnnSyncOptions, CallOptions {
}

/**
 * Named extras of `hammingsKnnHcSync`.
 */
export interface HammingsKnnHcSyncOptions {
  /**
   * Which rows of b are searched; null searches all. Default null.
   */
  readonly sel?: IDSelector | null;
  /**
   * Own array for the result, filled in place and returned. Number of bits in which each neighbor differs. Shape na × k.
   */
  readonly distances?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `hammingsKnnHc`.
 */
export interface HammingsKnnHcOptions extends HammingsKnnHcSyncOptions, CallOptions {
}

/**
 * Named extras of `hammingsKnnMcSync`.
 */
export interface HammingsKnnMcSyncOptions {
  /**
   * Which rows of b are searched; null searches all. Default null.
   */
  readonly sel?: IDSelector | null;
  /**
   * Own array for the result, filled in place and returned. Number of bits in which each neighbor differs; 2147483647 where there is none. Shape na × k.
   */
  readonly distances?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `hammingsKnnMc`.
 */
export interface HammingsKnnMcOptions extends HammingsKnnMcSyncOptions, CallOptions {
}

/**
 * Named extras of `knnHammingSync`.
 */
export interface KnnHammingSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of bits in which each neighbor differs, fewest first; 2147483647 where there is none. Shape nq × k.
   */
  readonly distances?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Row of each neighbor in xb, nearest first; -1 where there are fewer than k. Shape nq × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `knnHamming`.
 */
export interface KnnHammingOptions extends KnnHammingSyncOptions, CallOptions {
}

/**
 * What `matchHammingThres` gives.
 */
export interface MatchHammingThresResult {
  /**
   * Two rows for each pair, of bs1 and of bs2. Shape any length.
   */
  readonly idx: BigInt64Array;
  /**
   * Number of bits in which each pair differs. Shape any length.
   */
  readonly dis: Int32Array;
}

/**
 * Makes 1 and -1 of bits.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::binary_to_real`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of bits.
 * @param xIn The bits, ceil(d / 8) bytes. Shape any length.
 * @param options Named extras; see the type.
 * @returns 1 for a bit that is set, and -1 for one that is not. Shape d.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function binaryToReal(d: number, xIn: Codes, options?: BinaryToRealOptions): Float32Array {
  return core.now(binary_to_realCall(d, xIn, options, binary_to_realSyncKeys));
}

/**
 * Writes bits to the standard output of the process, as 0 and 1.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::bitvec_print`.
 * Since FAISS 1.7.3.
 *
 * @param b Bytes, of which the lowest bit comes first. Shape any length.
 * @param d Number of bits.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function bitvecPrint(b: Codes, d: number): void {
  return core.now(bitvec_printCall(b, d));
}

/**
 * Takes chosen bits out of every code, in the order that is asked for.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::bitvec_shuffle`.
 * Since FAISS 1.7.3.
 *
 * @param da Number of bits of every code that goes in. At least 1.
 * @param order For each bit that comes out, the bit that it is taken from. Shape db.
 * @param a Codes of ceil(da / 8) bytes each. Shape any length.
 * @returns Codes of ceil(db / 8) bytes each. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function bitvecShuffle(da: number, order: Int32Array | readonly number[], a: Codes): Uint8Array {
  return core.now(bitvec_shuffleCall(da, order, a));
}

/**
 * Makes 1 and -1 of the bits of codes, the reverse of fvecs2bitvecs up to the sign.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::bitvecs2fvecs`.
 * Since FAISS 1.7.3.
 *
 * @param b Codes of ceil(d / 8) bytes each. Shape any length.
 * @param d Number of bits of every code. At least 1.
 * @returns Vectors of d components, 1 for a bit that is set and -1 for one that is not. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function bitvecs2fvecs(b: Codes, d: number): Float32Array {
  return core.now(bitvecs2fvecsCall(b, d));
}

/**
 * Counts pairs of codes within one set that differ in at most a number of bits. FAISS compares whole codes only where they have 16 bytes; longer ones it compares from their third word on.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::crosshamming_count_thres`.
 * Since FAISS 1.7.3.
 *
 * @param dbs Codes, one row each. Shape n × ncodes.
 * @param ht Number of bits that a pair may differ in.
 * @param ncodes Bytes of every code: 16, 32 or 64. With 8, FAISS reads behind the last code. From 8 to 64.
 * @param options Named extras; see the type.
 * @returns Number of such pairs.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function crosshammingCountThres(dbs: Codes, ht: number, ncodes: number, options?: CallOptions): Promise<number> {
  return core.later(crosshamming_count_thresCall(dbs, ht, ncodes, options, crosshamming_count_thresKeys));
}

/**
 * Counts pairs of codes within one set that differ in at most a number of bits. FAISS compares whole codes only where they have 16 bytes; longer ones it compares from their third word on.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::crosshamming_count_thres`.
 * Since FAISS 1.7.3.
 *
 * @param dbs Codes, one row each. Shape n × ncodes.
 * @param ht Number of bits that a pair may differ in.
 * @param ncodes Bytes of every code: 16, 32 or 64. With 8, FAISS reads behind the last code. From 8 to 64.
 * @returns Number of such pairs.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function crosshammingCountThresSync(dbs: Codes, ht: number, ncodes: number): number {
  return core.now(crosshamming_count_thresCall(dbs, ht, ncodes, undefined, core.noKeys));
}

/**
 * Makes a bit of the sign of every component, 1 where it is 0 or more.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::fvec2bitvec`.
 * Since FAISS 1.7.3.
 *
 * @param x The vector. Shape d.
 * @returns Its bits, ceil(d / 8) bytes. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvec2bitvec(x: Vectors): Uint8Array {
  return core.now(fvec2bitvecCall(x));
}

/**
 * Makes a bit of the sign of every component of every vector, 1 where it is 0 or more.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::fvecs2bitvecs`.
 * Since FAISS 1.7.3.
 *
 * @param x Vectors, one row each. Shape n × d.
 * @param d Number of components of every vector. At least 1.
 * @returns Their bits, ceil(d / 8) bytes each. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecs2bitvecs(x: Vectors, d: number): Uint8Array {
  return core.now(fvecs2bitvecsCall(x, d));
}

/**
 * Finds the k codes of a set that differ in the fewest bytes from each query.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::generalized_hammings_knn_hc`.
 * Since FAISS 1.7.4.
 *
 * @param a Queries, one row each. Shape na × code_size.
 * @param b Codes to search in, one row each. Shape nb × code_size.
 * @param codeSize Bytes of every code, a multiple of 8. At least 8.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param ordered Whether the nearest comes first; otherwise the results of a query lie as a heap. Default true.
 * @param options Named extras; see the type.
 * @returns distances: Number of bytes in which each neighbor differs. Shape na × k. labels: Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function generalizedHammingsKnnHc(a: Codes, b: Codes, codeSize: number, k: number, ordered: boolean = true, options?: GeneralizedHammingsKnnHcOptions): Promise<SearchResult<Int32Array>> {
  return core.later(generalized_hammings_knn_hcCall(a, b, codeSize, k, ordered, options, generalized_hammings_knn_hcKeys));
}

/**
 * Finds the k codes of a set that differ in the fewest bytes from each query.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::generalized_hammings_knn_hc`.
 * Since FAISS 1.7.4.
 *
 * @param a Queries, one row each. Shape na × code_size.
 * @param b Codes to search in, one row each. Shape nb × code_size.
 * @param codeSize Bytes of every code, a multiple of 8. At least 8.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param ordered Whether the nearest comes first; otherwise the results of a query lie as a heap. Default true.
 * @param options Named extras; see the type.
 * @returns distances: Number of bytes in which each neighbor differs. Shape na × k. labels: Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function generalizedHammingsKnnHcSync(a: Codes, b: Codes, codeSize: number, k: number, ordered: boolean = true, options?: GeneralizedHammingsKnnHcSyncOptions): SearchResult<Int32Array> {
  return core.now(generalized_hammings_knn_hcCall(a, b, codeSize, k, ordered, options, generalized_hammings_knn_hcSyncKeys));
}

/**
 * Counts the pairs of codes of two sets that differ in at most a number of bits.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hamming_count_thres`.
 * Since FAISS 1.7.3.
 *
 * @param bs1 Codes of one set, one row each. Shape n1 × ncodes.
 * @param bs2 Codes of the other set, one row each. Shape n2 × ncodes.
 * @param ht Number of bits that a pair may differ in.
 * @param ncodes Bytes of every code: 8, 16, 32 or 64. From 8 to 64.
 * @param options Named extras; see the type.
 * @returns Number of such pairs.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function hammingCountThres(bs1: Codes, bs2: Codes, ht: number, ncodes: number, options?: CallOptions): Promise<number> {
  return core.later(hamming_count_thresCall(bs1, bs2, ht, ncodes, options, hamming_count_thresKeys));
}

/**
 * Counts the pairs of codes of two sets that differ in at most a number of bits.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hamming_count_thres`.
 * Since FAISS 1.7.3.
 *
 * @param bs1 Codes of one set, one row each. Shape n1 × ncodes.
 * @param bs2 Codes of the other set, one row each. Shape n2 × ncodes.
 * @param ht Number of bits that a pair may differ in.
 * @param ncodes Bytes of every code: 8, 16, 32 or 64. From 8 to 64.
 * @returns Number of such pairs.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function hammingCountThresSync(bs1: Codes, bs2: Codes, ht: number, ncodes: number): number {
  return core.now(hamming_count_thresCall(bs1, bs2, ht, ncodes, undefined, core.noKeys));
}

/**
 * Finds all codes of a set that differ from a query in fewer bits than a radius.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hamming_range_search`.
 * Since FAISS 1.7.3.
 *
 * @param a Queries, one row each. Shape na × ncodes.
 * @param b Codes to search in, one row each. Shape nb × ncodes.
 * @param radius Number of bits that results stay below.
 * @param ncodes Bytes of every code. At least 1.
 * @param options Named extras; see the type.
 * @returns What lies within, query by query. Shape rows of different lengths.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function hammingRangeSearch(a: Codes, b: Codes, radius: number, ncodes: number, options?: HammingRangeSearchOptions): Promise<RangeSearchResult> {
  return core.later(hamming_range_searchCall(a, b, radius, ncodes, options, hamming_range_searchKeys));
}

/**
 * Finds all codes of a set that differ from a query in fewer bits than a radius.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hamming_range_search`.
 * Since FAISS 1.7.3.
 *
 * @param a Queries, one row each. Shape na × ncodes.
 * @param b Codes to search in, one row each. Shape nb × ncodes.
 * @param radius Number of bits that results stay below.
 * @param ncodes Bytes of every code. At least 1.
 * @param options Named extras; see the type.
 * @returns What lies within, query by query. Shape rows of different lengths.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function hammingRangeSearchSync(a: Codes, b: Codes, radius: number, ncodes: number, options?: HammingRangeSearchSyncOptions): RangeSearchResult {
  return core.now(hamming_range_searchCall(a, b, radius, ncodes, options, hamming_range_searchSyncKeys));
}

/**
 * Computes the Hamming distance of every code of one set to every code of another.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hammings`.
 * Since FAISS 1.7.3.
 *
 * @param a Codes of one set, one row each. Shape na × ncodes.
 * @param b Codes of the other set, one row each. Shape nb × ncodes.
 * @param ncodes Bytes of every code, a multiple of 8. At least 8.
 * @param options Named extras; see the type.
 * @returns Numbers of differing bits, one row for each code of a. Shape na × nb.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function hammings(a: Codes, b: Codes, ncodes: number, options?: HammingsOptions): Promise<Int32Array> {
  return core.later(hammingsCall(a, b, ncodes, options, hammingsKeys));
}

/**
 * Computes the Hamming distance of every code of one set to every code of another.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hammings`.
 * Since FAISS 1.7.3.
 *
 * @param a Codes of one set, one row each. Shape na × ncodes.
 * @param b Codes of the other set, one row each. Shape nb × ncodes.
 * @param ncodes Bytes of every code, a multiple of 8. At least 8.
 * @param options Named extras; see the type.
 * @returns Numbers of differing bits, one row for each code of a. Shape na × nb.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function hammingsSync(a: Codes, b: Codes, ncodes: number, options?: HammingsSyncOptions): Int32Array {
  return core.now(hammingsCall(a, b, ncodes, options, hammingsSyncKeys));
}

/**
 * Finds the k codes of a set that differ in the fewest bits from each query; the older name of hammings_knn_hc.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hammings_knn`.
 * Since FAISS 1.7.3.
 *
 * @param a Queries, one row each. Shape na × ncodes.
 * @param b Codes to search in, one row each. Shape nb × ncodes.
 * @param ncodes Bytes of every code. At least 1.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param ordered Whether the nearest comes first; otherwise the results of a query lie as a heap. Default true.
 * @param options Named extras; see the type.
 * @returns distances: Number of bits in which each neighbor differs. Shape na × k. labels: Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function hammingsKnn(a: Codes, b: Codes, ncodes: number, k: number, ordered: boolean = true, options?: HammingsKnnOptions): Promise<SearchResult<Int32Array>> {
  return core.later(hammings_knnCall(a, b, ncodes, k, ordered, options, hammings_knnKeys));
}

/**
 * Finds the k codes of a set that differ in the fewest bits from each query; the older name of hammings_knn_hc.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hammings_knn`.
 * Since FAISS 1.7.3.
 *
 * @param a Queries, one row each. Shape na × ncodes.
 * @param b Codes to search in, one row each. Shape nb × ncodes.
 * @param ncodes Bytes of every code. At least 1.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param ordered Whether the nearest comes first; otherwise the results of a query lie as a heap. Default true.
 * @param options Named extras; see the type.
 * @returns distances: Number of bits in which each neighbor differs. Shape na × k. labels: Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function hammingsKnnSync(a: Codes, b: Codes, ncodes: number, k: number, ordered: boolean = true, options?: HammingsKnnSyncOptions): SearchResult<Int32Array> {
  return core.now(hammings_knnCall(a, b, ncodes, k, ordered, options, hammings_knnSyncKeys));
}

/**
 * Finds the k codes of a set that differ in the fewest bits from each query, with a heap. knn_hamming does the same.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hammings_knn_hc`.
 * Since FAISS 1.8.0.
 *
 * @param a Queries, one row each. Shape na × ncodes.
 * @param b Codes to search in, one row each. Shape nb × ncodes.
 * @param ncodes Bytes of every code. At least 1.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param ordered Whether the nearest comes first; otherwise the results of a query lie as a heap. Default true.
 * @param approxTopkMode Whether results may be missed for speed, and how many. Default EXACT_TOPK.
 * @param options Named extras; see the type.
 * @returns distances: Number of bits in which each neighbor differs. Shape na × k. labels: Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function hammingsKnnHc(a: Codes, b: Codes, ncodes: number, k: number, ordered: boolean = true, approxTopkMode: ApproxTopK_mode_t = 0, options?: HammingsKnnHcOptions): Promise<SearchResult<Int32Array>> {
  return core.later(hammings_knn_hcCall(a, b, ncodes, k, ordered, approxTopkMode, options, hammings_knn_hcKeys));
}

/**
 * Finds the k codes of a set that differ in the fewest bits from each query, with a heap. knn_hamming does the same.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hammings_knn_hc`.
 * Since FAISS 1.8.0.
 *
 * @param a Queries, one row each. Shape na × ncodes.
 * @param b Codes to search in, one row each. Shape nb × ncodes.
 * @param ncodes Bytes of every code. At least 1.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param ordered Whether the nearest comes first; otherwise the results of a query lie as a heap. Default true.
 * @param approxTopkMode Whether results may be missed for speed, and how many. Default EXACT_TOPK.
 * @param options Named extras; see the type.
 * @returns distances: Number of bits in which each neighbor differs. Shape na × k. labels: Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function hammingsKnnHcSync(a: Codes, b: Codes, ncodes: number, k: number, ordered: boolean = true, approxTopkMode: ApproxTopK_mode_t = 0, options?: HammingsKnnHcSyncOptions): SearchResult<Int32Array> {
  return core.now(hammings_knn_hcCall(a, b, ncodes, k, ordered, approxTopkMode, options, hammings_knn_hcSyncKeys));
}

/**
 * Finds the k codes of a set that differ in the fewest bits from each query, by counting how many codes lie at each distance.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hammings_knn_mc`.
 * Since FAISS 1.7.3.
 *
 * @param a Queries, one row each. Shape na × ncodes.
 * @param b Codes to search in, one row each. Shape nb × ncodes.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param ncodes Bytes of every code. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: Number of bits in which each neighbor differs; 2147483647 where there is none. Shape na × k. labels: Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function hammingsKnnMc(a: Codes, b: Codes, k: number, ncodes: number, options?: HammingsKnnMcOptions): Promise<SearchResult<Int32Array>> {
  return core.later(hammings_knn_mcCall(a, b, k, ncodes, options, hammings_knn_mcKeys));
}

/**
 * Finds the k codes of a set that differ in the fewest bits from each query, by counting how many codes lie at each distance.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::hammings_knn_mc`.
 * Since FAISS 1.7.3.
 *
 * @param a Queries, one row each. Shape na × ncodes.
 * @param b Codes to search in, one row each. Shape nb × ncodes.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param ncodes Bytes of every code. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: Number of bits in which each neighbor differs; 2147483647 where there is none. Shape na × k. labels: Row of each neighbor in b; -1 where there are fewer than k. Shape na × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function hammingsKnnMcSync(a: Codes, b: Codes, k: number, ncodes: number, options?: HammingsKnnMcSyncOptions): SearchResult<Int32Array> {
  return core.now(hammings_knn_mcCall(a, b, k, ncodes, options, hammings_knn_mcSyncKeys));
}

/**
 * Finds the k codes of a set that differ in the fewest bits from each query.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::knn_hamming`.
 * Since FAISS 1.7.3.
 *
 * @param xq Queries, one row each. Shape nq × d.
 * @param xb Codes to search in, one row each. Shape nb × d.
 * @param d Bytes of every code. At least 1.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param variant How they are found: hc with a heap, mc by counting. Default "hc".
 * @param options Named extras; see the type.
 * @returns distances: Number of bits in which each neighbor differs, fewest first; 2147483647 where there is none. Shape nq × k. labels: Row of each neighbor in xb, nearest first; -1 where there are fewer than k. Shape nq × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function knnHamming(xq: Codes, xb: Codes, d: number, k: number, variant: string = 'hc', options?: KnnHammingOptions): Promise<SearchResult<Int32Array>> {
  return core.later(knn_hammingCall(xq, xb, d, k, variant, options, knn_hammingKeys));
}

/**
 * Finds the k codes of a set that differ in the fewest bits from each query.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::knn_hamming`.
 * Since FAISS 1.7.3.
 *
 * @param xq Queries, one row each. Shape nq × d.
 * @param xb Codes to search in, one row each. Shape nb × d.
 * @param d Bytes of every code. At least 1.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param variant How they are found: hc with a heap, mc by counting. Default "hc".
 * @param options Named extras; see the type.
 * @returns distances: Number of bits in which each neighbor differs, fewest first; 2147483647 where there is none. Shape nq × k. labels: Row of each neighbor in xb, nearest first; -1 where there are fewer than k. Shape nq × k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function knnHammingSync(xq: Codes, xb: Codes, d: number, k: number, variant: string = 'hc', options?: KnnHammingSyncOptions): SearchResult<Int32Array> {
  return core.now(knn_hammingCall(xq, xb, d, k, variant, options, knn_hammingSyncKeys));
}

/**
 * Lists the pairs of codes of two sets that differ in at most a number of bits.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::match_hamming_thres`.
 * Since FAISS 1.7.3.
 *
 * @param bs1 Codes of one set, one row each. Shape n1 × ncodes.
 * @param bs2 Codes of the other set, one row each. Shape n2 × ncodes.
 * @param ht Number of bits that a pair may differ in.
 * @param ncodes Bytes of every code: 8, 16, 32 or 64. From 8 to 64.
 * @param options Named extras; see the type.
 * @returns idx: Two rows for each pair, of bs1 and of bs2. Shape any length. dis: Number of bits in which each pair differs. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function matchHammingThres(bs1: Codes, bs2: Codes, ht: number, ncodes: number, options?: CallOptions): Promise<MatchHammingThresResult> {
  return core.later(match_hamming_thresCall(bs1, bs2, ht, ncodes, options, match_hamming_thresKeys));
}

/**
 * Lists the pairs of codes of two sets that differ in at most a number of bits.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::match_hamming_thres`.
 * Since FAISS 1.7.3.
 *
 * @param bs1 Codes of one set, one row each. Shape n1 × ncodes.
 * @param bs2 Codes of the other set, one row each. Shape n2 × ncodes.
 * @param ht Number of bits that a pair may differ in.
 * @param ncodes Bytes of every code: 8, 16, 32 or 64. From 8 to 64.
 * @returns idx: Two rows for each pair, of bs1 and of bs2. Shape any length. dis: Number of bits in which each pair differs. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function matchHammingThresSync(bs1: Codes, bs2: Codes, ht: number, ncodes: number): MatchHammingThresResult {
  return core.now(match_hamming_thresCall(bs1, bs2, ht, ncodes, undefined, core.noKeys));
}

/**
 * Packs whole numbers into strings of bits, one string a row, as many bits for every number.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::pack_bitstrings`.
 * Since FAISS 1.8.0.
 *
 * @param a The numbers, M a row, each from 0 to 2^nbit - 1. Shape n × M.
 * @param M Number of numbers in a row. At least 1.
 * @param nbit Bits for every number. From 1 to 31.
 * @returns The strings, ceil(M * nbit / 8) bytes each. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function packBitstrings(a: Int32Array | readonly number[], M: number, nbit: number): Uint8Array;
/**
 * Packs whole numbers into strings of bits, one string a row, with a number of bits for every column.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::pack_bitstrings`.
 * Since FAISS 1.8.0.
 *
 * @param a The numbers, M a row; those of column j from 0 to 2^nbits[j] - 1. Shape n × M.
 * @param M Number of numbers in a row. At least 1.
 * @param nbits Bits for the numbers of each column, 1 to 31. Shape M.
 * @returns The strings, each of the bits of a row rounded up to bytes. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function packBitstrings(a: Int32Array | readonly number[], M: number, nbits: Int32Array | readonly number[]): Uint8Array;
export function packBitstrings(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): never {
  const count = core.given(a0, a1, a2, a3);
  const form = count === 3 && core.isData(a0) && core.isNumeric(a1) && core.isNumeric(a2) ? 0 : 
    count === 3 && core.isData(a0) && core.isNumeric(a1) && core.isData(a2) ? 1 : 
    count === 3 ? 0 : 
    count === 3 ? 1 : -1;
  if (form === 0) {
    return core.now(pack_bitstringsCall(a0 as Int32Array | readonly number[], a1 as number, a2 as number)) as never;
  }

  if (form === 1) {
    return core.now(pack_bitstrings_varyingCall(a0 as Int32Array | readonly number[], a1 as number, a2 as Int32Array | readonly number[])) as never;
  }

  throw core.wrongArguments('packBitstrings', ['(a, M, nbit)', '(a, M, nbits)']);
}

/**
 * Counts the bits that are set in 32 bits.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming_distance/common.h`, `faiss::popcount32`.
 * Since FAISS 1.7.4. Until FAISS 1.14.2.
 *
 * @param x The 32 bits as a number. From 0 to 4294967295.
 * @returns Number of bits that are set.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function popcount32(x: number): number {
  return core.now(popcount32Call(x));
}

/**
 * Counts the bits that are set in 64 bits.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming_distance/common.h`, `faiss::popcount64`.
 * Since FAISS 1.7.3. Until FAISS 1.14.2.
 *
 * @param x The 64 bits as a number.
 * @returns Number of bits that are set.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function popcount64(x: number | bigint): number {
  return core.now(popcount64Call(x));
}

/**
 * Makes a bit of every component, 1 where it is above 0.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::real_to_binary`.
 * Since FAISS 1.7.3.
 *
 * @param xIn The components, a multiple of 8 of them. Shape d.
 * @returns The bits, d / 8 bytes. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function realToBinary(xIn: Vectors): Uint8Array {
  return core.now(real_to_binaryCall(xIn));
}

/**
 * Takes whole numbers out of strings of bits, as many bits for every number.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::unpack_bitstrings`.
 * Since FAISS 1.8.0.
 *
 * @param b The strings, one row each. Shape n × code_size.
 * @param codeSize Bytes of every string, at least ceil(M * nbit / 8). At least 1.
 * @param M Number of numbers in a row. At least 1.
 * @param nbit Bits of every number. From 1 to 32.
 * @returns The numbers, M a row. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function unpackBitstrings(b: Codes, codeSize: number, M: number, nbit: number): Int32Array;
/**
 * Takes whole numbers out of strings of bits, with a number of bits for every column.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/hamming.h`, `faiss::unpack_bitstrings`.
 * Since FAISS 1.8.0.
 *
 * @param b The strings, one row each. Shape n × code_size.
 * @param codeSize Bytes of every string, at least the bits of a row rounded up. At least 1.
 * @param nbits Bits of the numbers of each column, 1 to 32. Shape M.
 * @returns The numbers, as many a row as there are columns. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function unpackBitstrings(b: Codes, codeSize: number, nbits: Int32Array | readonly number[]): Int32Array;
export function unpackBitstrings(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): never {
  const count = core.given(a0, a1, a2, a3, a4);
  const form = count === 4 && core.isData(a0) && core.isNumeric(a1) && core.isNumeric(a2) && core.isNumeric(a3) ? 0 : 
    count === 3 && core.isData(a0) && core.isNumeric(a1) && core.isData(a2) ? 1 : 
    count === 4 ? 0 : 
    count === 3 ? 1 : -1;
  if (form === 0) {
    return core.now(unpack_bitstringsCall(a0 as Codes, a1 as number, a2 as number, a3 as number)) as never;
  }

  if (form === 1) {
    return core.now(unpack_bitstrings_varyingCall(a0 as Codes, a1 as number, a2 as Int32Array | readonly number[])) as never;
  }

  throw core.wrongArguments('unpackBitstrings', ['(b, codeSize, M, nbit)', '(b, codeSize, nbits)']);
}

const binary_to_realSyncKeys: readonly string[] = ['xOut'];

function binary_to_realCall(d: number, xIn: Codes, options: BinaryToRealOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'binaryToReal:options', allowed);
  const d_ = core.size(d, 'binaryToReal:d');
  const xIn_ = core.u8(xIn, 'binaryToReal:xIn');
  const xOut_ = core.outF32(options?.xOut, d_, 'binaryToReal:xOut');
  return {
    op: ops.binary_to_real,
    name: 'binaryToReal',
    effect: 'read',
    self: null,
    others: null,
    args: [d_, xIn_, xOut_],
    finish: binary_to_realResult,
    signal: undefined,
    progress: null,
  };
}

const binary_to_realResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;

function bitvec_printCall(b: Codes, d: number): core.Call<void> {
  const b_ = core.u8(b, 'bitvecPrint:b');
  const d_ = core.size(d, 'bitvecPrint:d');
  return {
    op: ops.bitvec_print,
    name: 'bitvecPrint',
    effect: 'read',
    self: null,
    others: null,
    args: [b_, d_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function bitvec_shuffleCall(da: number, order: Int32Array | readonly number[], a: Codes): core.Call<Uint8Array> {
  const da_ = core.size(da, 'bitvecShuffle:da', 1);
  const order_ = core.i32(order, 'bitvecShuffle:order');
  const a_ = core.u8(a, 'bitvecShuffle:a');
  const db = core.rows(order_, 1, 'bitvecShuffle:order', '');
  return {
    op: ops.bitvec_shuffle,
    name: 'bitvecShuffle',
    effect: 'read',
    self: null,
    others: null,
    args: [da_, order_, a_],
    finish: bitvec_shuffleResult,
    signal: undefined,
    progress: null,
  };
}

const bitvec_shuffleResult = (raw: unknown): Uint8Array => raw as Uint8Array;

function bitvecs2fvecsCall(b: Codes, d: number): core.Call<Float32Array> {
  const b_ = core.u8(b, 'bitvecs2fvecs:b');
  const d_ = core.size(d, 'bitvecs2fvecs:d', 1);
  return {
    op: ops.bitvecs2fvecs,
    name: 'bitvecs2fvecs',
    effect: 'read',
    self: null,
    others: null,
    args: [b_, d_],
    finish: bitvecs2fvecsResult,
    signal: undefined,
    progress: null,
  };
}

const bitvecs2fvecsResult = (raw: unknown): Float32Array => raw as Float32Array;
const crosshamming_count_thresKeys: readonly string[] = ['signal'];

function crosshamming_count_thresCall(dbs: Codes, ht: number, ncodes: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'crosshammingCountThres:options', allowed);
  const dbs_ = core.u8(dbs, 'crosshammingCountThres:dbs');
  const ht_ = core.int(ht, 'crosshammingCountThres:ht');
  const ncodes_ = core.size(ncodes, 'crosshammingCountThres:ncodes', 8, 64);
  const n = core.rows(dbs_, ncodes_, 'crosshammingCountThres:dbs', 'ncodes');
  return {
    op: ops.crosshamming_count_thres,
    name: 'crosshammingCountThres',
    effect: 'read',
    self: null,
    others: null,
    args: [dbs_, ht_, ncodes_],
    finish: crosshamming_count_thresResult,
    signal: options?.signal,
    progress: null,
  };
}

const crosshamming_count_thresResult = (raw: unknown): number => raw as number;

function fvec2bitvecCall(x: Vectors): core.Call<Uint8Array> {
  const x_ = core.f32(x, 'fvec2bitvec:x');
  const d = core.rows(x_, 1, 'fvec2bitvec:x', '');
  return {
    op: ops.fvec2bitvec,
    name: 'fvec2bitvec',
    effect: 'read',
    self: null,
    others: null,
    args: [x_],
    finish: fvec2bitvecResult,
    signal: undefined,
    progress: null,
  };
}

const fvec2bitvecResult = (raw: unknown): Uint8Array => raw as Uint8Array;

function fvecs2bitvecsCall(x: Vectors, d: number): core.Call<Uint8Array> {
  const x_ = core.f32(x, 'fvecs2bitvecs:x');
  const d_ = core.size(d, 'fvecs2bitvecs:d', 1);
  const n = core.rows(x_, d_, 'fvecs2bitvecs:x', 'd');
  return {
    op: ops.fvecs2bitvecs,
    name: 'fvecs2bitvecs',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, d_],
    finish: fvecs2bitvecsResult,
    signal: undefined,
    progress: null,
  };
}

const fvecs2bitvecsResult = (raw: unknown): Uint8Array => raw as Uint8Array;
const generalized_hammings_knn_hcSyncKeys: readonly string[] = ['distances', 'labels'];
const generalized_hammings_knn_hcKeys: readonly string[] = ['distances', 'labels', 'signal'];

function generalized_hammings_knn_hcCall(a: Codes, b: Codes, codeSize: number, k: number, ordered: boolean, options: GeneralizedHammingsKnnHcOptions | undefined, allowed: readonly string[]): core.Call<SearchResult<Int32Array>> {
  if (options !== undefined) core.options(options, 'generalizedHammingsKnnHc:options', allowed);
  const a_ = core.u8(a, 'generalizedHammingsKnnHc:a');
  const b_ = core.u8(b, 'generalizedHammingsKnnHc:b');
  const codeSize_ = core.size(codeSize, 'generalizedHammingsKnnHc:codeSize', 8);
  const k_ = core.size(k, 'generalizedHammingsKnnHc:k', 1);
  const ordered_ = core.bool(ordered, 'generalizedHammingsKnnHc:ordered');
  const na = core.rows(a_, codeSize_, 'generalizedHammingsKnnHc:a', 'code_size');
  const nb = core.rows(b_, codeSize_, 'generalizedHammingsKnnHc:b', 'code_size');
  const labels_ = core.outI64(options?.labels, na * k_, 'generalizedHammingsKnnHc:labels', (options?.distances === undefined ? 4 * na * k_ : 0));
  const distances_ = core.outI32(options?.distances, na * k_, 'generalizedHammingsKnnHc:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.generalized_hammings_knn_hc,
    name: 'generalizedHammingsKnnHc',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, b_, codeSize_, k_, ordered_, distances_, labels_],
    finish: generalized_hammings_knn_hcResult,
    signal: options?.signal,
    progress: null,
  };
}

const generalized_hammings_knn_hcResult = (_raw: unknown, args: readonly unknown[]): SearchResult<Int32Array> => new core.SearchResult(args[5] as Int32Array, args[6] as BigInt64Array, args[3] as number);
const hamming_count_thresKeys: readonly string[] = ['signal'];

function hamming_count_thresCall(bs1: Codes, bs2: Codes, ht: number, ncodes: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'hammingCountThres:options', allowed);
  const bs1_ = core.u8(bs1, 'hammingCountThres:bs1');
  const bs2_ = core.u8(bs2, 'hammingCountThres:bs2');
  const ht_ = core.int(ht, 'hammingCountThres:ht');
  const ncodes_ = core.size(ncodes, 'hammingCountThres:ncodes', 8, 64);
  const n1 = core.rows(bs1_, ncodes_, 'hammingCountThres:bs1', 'ncodes');
  const n2 = core.rows(bs2_, ncodes_, 'hammingCountThres:bs2', 'ncodes');
  return {
    op: ops.hamming_count_thres,
    name: 'hammingCountThres',
    effect: 'read',
    self: null,
    others: null,
    args: [bs1_, bs2_, ht_, ncodes_],
    finish: hamming_count_thresResult,
    signal: options?.signal,
    progress: null,
  };
}

const hamming_count_thresResult = (raw: unknown): number => raw as number;
const hamming_range_searchSyncKeys: readonly string[] = ['sel'];
const hamming_range_searchKeys: readonly string[] = ['sel', 'signal'];

function hamming_range_searchCall(a: Codes, b: Codes, radius: number, ncodes: number, options: HammingRangeSearchOptions | undefined, allowed: readonly string[]): core.Call<RangeSearchResult> {
  if (options !== undefined) core.options(options, 'hammingRangeSearch:options', allowed);
  const a_ = core.u8(a, 'hammingRangeSearch:a');
  const b_ = core.u8(b, 'hammingRangeSearch:b');
  const radius_ = core.int(radius, 'hammingRangeSearch:radius');
  const ncodes_ = core.size(ncodes, 'hammingRangeSearch:ncodes', 1);
  const sel_ = core.handleOrNull(options?.sel, classes.IDSelector, 'hammingRangeSearch:sel');
  const na = core.rows(a_, ncodes_, 'hammingRangeSearch:a', 'ncodes');
  const nb = core.rows(b_, ncodes_, 'hammingRangeSearch:b', 'ncodes');
  return {
    op: ops.hamming_range_search,
    name: 'hammingRangeSearch',
    effect: 'read',
    self: null,
    others: options?.sel == null ? null : [[options?.sel, 'read']],
    args: [a_, b_, radius_, ncodes_, sel_],
    finish: hamming_range_searchResult,
    signal: options?.signal,
    progress: null,
  };
}

const hamming_range_searchResult = (raw: unknown): RangeSearchResult => new core.RangeSearchResult((raw as unknown[])[0] as BigUint64Array, (raw as unknown[])[1] as Float32Array, (raw as unknown[])[2] as BigInt64Array);
const hammingsSyncKeys: readonly string[] = ['dis'];
const hammingsKeys: readonly string[] = ['dis', 'signal'];

function hammingsCall(a: Codes, b: Codes, ncodes: number, options: HammingsOptions | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'hammings:options', allowed);
  const a_ = core.u8(a, 'hammings:a');
  const b_ = core.u8(b, 'hammings:b');
  const ncodes_ = core.size(ncodes, 'hammings:ncodes', 8);
  const na = core.rows(a_, ncodes_, 'hammings:a', 'ncodes');
  const nb = core.rows(b_, ncodes_, 'hammings:b', 'ncodes');
  const dis_ = core.outI32(options?.dis, na * nb, 'hammings:dis');
  return {
    op: ops.hammings,
    name: 'hammings',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, b_, ncodes_, dis_],
    finish: hammingsResult,
    signal: options?.signal,
    progress: null,
  };
}

const hammingsResult = (_raw: unknown, args: readonly unknown[]): Int32Array => args[3] as Int32Array;
const hammings_knnSyncKeys: readonly string[] = ['distances', 'labels'];
const hammings_knnKeys: readonly string[] = ['distances', 'labels', 'signal'];

function hammings_knnCall(a: Codes, b: Codes, ncodes: number, k: number, ordered: boolean, options: HammingsKnnOptions | undefined, allowed: readonly string[]): core.Call<SearchResult<Int32Array>> {
  if (options !== undefined) core.options(options, 'hammingsKnn:options', allowed);
  const a_ = core.u8(a, 'hammingsKnn:a');
  const b_ = core.u8(b, 'hammingsKnn:b');
  const ncodes_ = core.size(ncodes, 'hammingsKnn:ncodes', 1);
  const k_ = core.size(k, 'hammingsKnn:k', 1);
  const ordered_ = core.bool(ordered, 'hammingsKnn:ordered');
  const na = core.rows(a_, ncodes_, 'hammingsKnn:a', 'ncodes');
  const nb = core.rows(b_, ncodes_, 'hammingsKnn:b', 'ncodes');
  const labels_ = core.outI64(options?.labels, na * k_, 'hammingsKnn:labels', (options?.distances === undefined ? 4 * na * k_ : 0));
  const distances_ = core.outI32(options?.distances, na * k_, 'hammingsKnn:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.hammings_knn,
    name: 'hammingsKnn',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, b_, ncodes_, k_, ordered_, distances_, labels_],
    finish: hammings_knnResult,
    signal: options?.signal,
    progress: null,
  };
}

const hammings_knnResult = (_raw: unknown, args: readonly unknown[]): SearchResult<Int32Array> => new core.SearchResult(args[5] as Int32Array, args[6] as BigInt64Array, args[3] as number);
const hammings_knn_hcSyncKeys: readonly string[] = ['sel', 'distances', 'labels'];
const hammings_knn_hcKeys: readonly string[] = ['sel', 'distances', 'labels', 'signal'];

function hammings_knn_hcCall(a: Codes, b: Codes, ncodes: number, k: number, ordered: boolean, approxTopkMode: ApproxTopK_mode_t, options: HammingsKnnHcOptions | undefined, allowed: readonly string[]): core.Call<SearchResult<Int32Array>> {
  if (options !== undefined) core.options(options, 'hammingsKnnHc:options', allowed);
  const a_ = core.u8(a, 'hammingsKnnHc:a');
  const b_ = core.u8(b, 'hammingsKnnHc:b');
  const ncodes_ = core.size(ncodes, 'hammingsKnnHc:ncodes', 1);
  const k_ = core.size(k, 'hammingsKnnHc:k', 1);
  const ordered_ = core.bool(ordered, 'hammingsKnnHc:ordered');
  const approxTopkMode_ = core.enumeration(approxTopkMode, 'hammingsKnnHc:approxTopkMode', ApproxTopK_mode_t);
  const sel_ = core.handleOrNull(options?.sel, classes.IDSelector, 'hammingsKnnHc:sel');
  const na = core.rows(a_, ncodes_, 'hammingsKnnHc:a', 'ncodes');
  const nb = core.rows(b_, ncodes_, 'hammingsKnnHc:b', 'ncodes');
  const labels_ = core.outI64(options?.labels, na * k_, 'hammingsKnnHc:labels', (options?.distances === undefined ? 4 * na * k_ : 0));
  const distances_ = core.outI32(options?.distances, na * k_, 'hammingsKnnHc:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.hammings_knn_hc,
    name: 'hammingsKnnHc',
    effect: 'read',
    self: null,
    others: options?.sel == null ? null : [[options?.sel, 'read']],
    args: [a_, b_, ncodes_, k_, ordered_, approxTopkMode_, sel_, distances_, labels_],
    finish: hammings_knn_hcResult,
    signal: options?.signal,
    progress: null,
  };
}

const hammings_knn_hcResult = (_raw: unknown, args: readonly unknown[]): SearchResult<Int32Array> => new core.SearchResult(args[7] as Int32Array, args[8] as BigInt64Array, args[3] as number);
const hammings_knn_mcSyncKeys: readonly string[] = ['sel', 'distances', 'labels'];
const hammings_knn_mcKeys: readonly string[] = ['sel', 'distances', 'labels', 'signal'];

function hammings_knn_mcCall(a: Codes, b: Codes, k: number, ncodes: number, options: HammingsKnnMcOptions | undefined, allowed: readonly string[]): core.Call<SearchResult<Int32Array>> {
  if (options !== undefined) core.options(options, 'hammingsKnnMc:options', allowed);
  const a_ = core.u8(a, 'hammingsKnnMc:a');
  const b_ = core.u8(b, 'hammingsKnnMc:b');
  const k_ = core.size(k, 'hammingsKnnMc:k', 1);
  const ncodes_ = core.size(ncodes, 'hammingsKnnMc:ncodes', 1);
  const sel_ = core.handleOrNull(options?.sel, classes.IDSelector, 'hammingsKnnMc:sel');
  const na = core.rows(a_, ncodes_, 'hammingsKnnMc:a', 'ncodes');
  const nb = core.rows(b_, ncodes_, 'hammingsKnnMc:b', 'ncodes');
  const labels_ = core.outI64(options?.labels, na * k_, 'hammingsKnnMc:labels', (options?.distances === undefined ? 4 * na * k_ : 0));
  const distances_ = core.outI32(options?.distances, na * k_, 'hammingsKnnMc:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.hammings_knn_mc,
    name: 'hammingsKnnMc',
    effect: 'read',
    self: null,
    others: options?.sel == null ? null : [[options?.sel, 'read']],
    args: [a_, b_, k_, ncodes_, sel_, distances_, labels_],
    finish: hammings_knn_mcResult,
    signal: options?.signal,
    progress: null,
  };
}

const hammings_knn_mcResult = (_raw: unknown, args: readonly unknown[]): SearchResult<Int32Array> => new core.SearchResult(args[5] as Int32Array, args[6] as BigInt64Array, args[2] as number);
const knn_hammingSyncKeys: readonly string[] = ['distances', 'labels'];
const knn_hammingKeys: readonly string[] = ['distances', 'labels', 'signal'];

function knn_hammingCall(xq: Codes, xb: Codes, d: number, k: number, variant: string, options: KnnHammingOptions | undefined, allowed: readonly string[]): core.Call<SearchResult<Int32Array>> {
  if (options !== undefined) core.options(options, 'knnHamming:options', allowed);
  const xq_ = core.u8(xq, 'knnHamming:xq');
  const xb_ = core.u8(xb, 'knnHamming:xb');
  const d_ = core.size(d, 'knnHamming:d', 1);
  const k_ = core.size(k, 'knnHamming:k', 1);
  const variant_ = core.string(variant, 'knnHamming:variant');
  const nq = core.rows(xq_, d_, 'knnHamming:xq', 'd');
  const nb = core.rows(xb_, d_, 'knnHamming:xb', 'd');
  const labels_ = core.outI64(options?.labels, nq * k_, 'knnHamming:labels', (options?.distances === undefined ? 4 * nq * k_ : 0));
  const distances_ = core.outI32(options?.distances, nq * k_, 'knnHamming:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.knn_hamming,
    name: 'knnHamming',
    effect: 'read',
    self: null,
    others: null,
    args: [xq_, xb_, d_, k_, variant_, distances_, labels_],
    finish: knn_hammingResult,
    signal: options?.signal,
    progress: null,
  };
}

const knn_hammingResult = (_raw: unknown, args: readonly unknown[]): SearchResult<Int32Array> => new core.SearchResult(args[5] as Int32Array, args[6] as BigInt64Array, args[3] as number);
const match_hamming_thresKeys: readonly string[] = ['signal'];

function match_hamming_thresCall(bs1: Codes, bs2: Codes, ht: number, ncodes: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<MatchHammingThresResult> {
  if (options !== undefined) core.options(options, 'matchHammingThres:options', allowed);
  const bs1_ = core.u8(bs1, 'matchHammingThres:bs1');
  const bs2_ = core.u8(bs2, 'matchHammingThres:bs2');
  const ht_ = core.int(ht, 'matchHammingThres:ht');
  const ncodes_ = core.size(ncodes, 'matchHammingThres:ncodes', 8, 64);
  const n1 = core.rows(bs1_, ncodes_, 'matchHammingThres:bs1', 'ncodes');
  const n2 = core.rows(bs2_, ncodes_, 'matchHammingThres:bs2', 'ncodes');
  return {
    op: ops.match_hamming_thres,
    name: 'matchHammingThres',
    effect: 'read',
    self: null,
    others: null,
    args: [bs1_, bs2_, ht_, ncodes_],
    finish: match_hamming_thresResult,
    signal: options?.signal,
    progress: null,
  };
}

const match_hamming_thresResult = (raw: unknown): MatchHammingThresResult => ({ idx: (raw as unknown[])[0] as BigInt64Array, dis: (raw as unknown[])[1] as Int32Array });

function pack_bitstringsCall(a: Int32Array | readonly number[], M: number, nbit: number): core.Call<Uint8Array> {
  const a_ = core.i32(a, 'packBitstrings:a');
  const M_ = core.size(M, 'packBitstrings:M', 1);
  const nbit_ = core.int(nbit, 'packBitstrings:nbit', 1, 31);
  const n = core.rows(a_, M_, 'packBitstrings:a', 'M');
  return {
    op: ops.pack_bitstrings,
    name: 'packBitstrings',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, M_, nbit_],
    finish: pack_bitstringsResult,
    signal: undefined,
    progress: null,
  };
}

const pack_bitstringsResult = (raw: unknown): Uint8Array => raw as Uint8Array;

function pack_bitstrings_varyingCall(a: Int32Array | readonly number[], M: number, nbits: Int32Array | readonly number[]): core.Call<Uint8Array> {
  const a_ = core.i32(a, 'packBitstrings:a');
  const M_ = core.size(M, 'packBitstrings:M', 1);
  const nbits_ = core.i32(nbits, 'packBitstrings:nbits');
  const n = core.rows(a_, M_, 'packBitstrings:a', 'M');
  core.length(nbits_, M_, 'packBitstrings:nbits', 'M');
  return {
    op: ops.pack_bitstrings_varying,
    name: 'packBitstrings',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, M_, nbits_],
    finish: pack_bitstrings_varyingResult,
    signal: undefined,
    progress: null,
  };
}

const pack_bitstrings_varyingResult = (raw: unknown): Uint8Array => raw as Uint8Array;

function popcount32Call(x: number): core.Call<number> {
  const x_ = core.i64(x, 'popcount32:x');
  return {
    op: ops.popcount32,
    name: 'popcount32',
    effect: 'read',
    self: null,
    others: null,
    args: [x_],
    finish: popcount32Result,
    signal: undefined,
    progress: null,
  };
}

const popcount32Result = (raw: unknown): number => raw as number;

function popcount64Call(x: number | bigint): core.Call<number> {
  const x_ = core.word(x, 'popcount64:x');
  return {
    op: ops.popcount64,
    name: 'popcount64',
    effect: 'read',
    self: null,
    others: null,
    args: [x_],
    finish: popcount64Result,
    signal: undefined,
    progress: null,
  };
}

const popcount64Result = (raw: unknown): number => raw as number;

function real_to_binaryCall(xIn: Vectors): core.Call<Uint8Array> {
  const xIn_ = core.f32(xIn, 'realToBinary:xIn');
  const d = core.rows(xIn_, 1, 'realToBinary:xIn', '');
  return {
    op: ops.real_to_binary,
    name: 'realToBinary',
    effect: 'read',
    self: null,
    others: null,
    args: [xIn_],
    finish: real_to_binaryResult,
    signal: undefined,
    progress: null,
  };
}

const real_to_binaryResult = (raw: unknown): Uint8Array => raw as Uint8Array;

function unpack_bitstringsCall(b: Codes, codeSize: number, M: number, nbit: number): core.Call<Int32Array> {
  const b_ = core.u8(b, 'unpackBitstrings:b');
  const codeSize_ = core.size(codeSize, 'unpackBitstrings:codeSize', 1);
  const M_ = core.size(M, 'unpackBitstrings:M', 1);
  const nbit_ = core.int(nbit, 'unpackBitstrings:nbit', 1, 32);
  const n = core.rows(b_, codeSize_, 'unpackBitstrings:b', 'code_size');
  return {
    op: ops.unpack_bitstrings,
    name: 'unpackBitstrings',
    effect: 'read',
    self: null,
    others: null,
    args: [b_, codeSize_, M_, nbit_],
    finish: unpack_bitstringsResult,
    signal: undefined,
    progress: null,
  };
}

const unpack_bitstringsResult = (raw: unknown): Int32Array => raw as Int32Array;

function unpack_bitstrings_varyingCall(b: Codes, codeSize: number, nbits: Int32Array | readonly number[]): core.Call<Int32Array> {
  const b_ = core.u8(b, 'unpackBitstrings:b');
  const codeSize_ = core.size(codeSize, 'unpackBitstrings:codeSize', 1);
  const nbits_ = core.i32(nbits, 'unpackBitstrings:nbits');
  const n = core.rows(b_, codeSize_, 'unpackBitstrings:b', 'code_size');
  const M = core.rows(nbits_, 1, 'unpackBitstrings:nbits', '');
  return {
    op: ops.unpack_bitstrings_varying,
    name: 'unpackBitstrings',
    effect: 'read',
    self: null,
    others: null,
    args: [b_, codeSize_, nbits_],
    finish: unpack_bitstrings_varyingResult,
    signal: undefined,
    progress: null,
  };
}

const unpack_bitstrings_varyingResult = (raw: unknown): Int32Array => raw as Int32Array;
