// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: hamming. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { ApproxTopK_mode_t } from '../enums.js';
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
export async function binaryToReal(d: number, xIn: Codes, options?: BinaryToRealOptions): Promise<Float32Array> {
  return core.call(null, 'binaryToReal', [d, xIn, options]) as never;
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
export async function bitvecPrint(b: Codes, d: number): Promise<void> {
  return core.call(null, 'bitvecPrint', [b, d]) as never;
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
export async function bitvecShuffle(da: number, order: Int32Array | readonly number[], a: Codes): Promise<Uint8Array> {
  return core.call(null, 'bitvecShuffle', [da, order, a]) as never;
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
export async function bitvecs2fvecs(b: Codes, d: number): Promise<Float32Array> {
  return core.call(null, 'bitvecs2fvecs', [b, d]) as never;
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
  return core.call(null, 'crosshammingCountThres', [dbs, ht, ncodes, options]) as never;
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
export async function fvec2bitvec(x: Vectors): Promise<Uint8Array> {
  return core.call(null, 'fvec2bitvec', [x]) as never;
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
export async function fvecs2bitvecs(x: Vectors, d: number): Promise<Uint8Array> {
  return core.call(null, 'fvecs2bitvecs', [x, d]) as never;
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
  return core.call(null, 'generalizedHammingsKnnHc', [a, b, codeSize, k, ordered, options]) as never;
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
  return core.call(null, 'hammingCountThres', [bs1, bs2, ht, ncodes, options]) as never;
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
  return core.call(null, 'hammingRangeSearch', [a, b, radius, ncodes, options]) as never;
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
  return core.call(null, 'hammings', [a, b, ncodes, options]) as never;
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
  return core.call(null, 'hammingsKnn', [a, b, ncodes, k, ordered, options]) as never;
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
  return core.call(null, 'hammingsKnnHc', [a, b, ncodes, k, ordered, approxTopkMode, options]) as never;
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
  return core.call(null, 'hammingsKnnMc', [a, b, k, ncodes, options]) as never;
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
  return core.call(null, 'knnHamming', [xq, xb, d, k, variant, options]) as never;
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
  return core.call(null, 'matchHammingThres', [bs1, bs2, ht, ncodes, options]) as never;
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
export function packBitstrings(a: Int32Array | readonly number[], M: number, nbit: number): Promise<Uint8Array>;
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
export function packBitstrings(a: Int32Array | readonly number[], M: number, nbits: Int32Array | readonly number[]): Promise<Uint8Array>;
export async function packBitstrings(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): Promise<never> {
  return core.call(null, 'packBitstrings', [a0, a1, a2, a3]) as never;
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
export async function popcount32(x: number): Promise<number> {
  return core.call(null, 'popcount32', [x]) as never;
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
export async function popcount64(x: number | bigint): Promise<number> {
  return core.call(null, 'popcount64', [x]) as never;
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
export async function realToBinary(xIn: Vectors): Promise<Uint8Array> {
  return core.call(null, 'realToBinary', [xIn]) as never;
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
export function unpackBitstrings(b: Codes, codeSize: number, M: number, nbit: number): Promise<Int32Array>;
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
export function unpackBitstrings(b: Codes, codeSize: number, nbits: Int32Array | readonly number[]): Promise<Int32Array>;
export async function unpackBitstrings(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): Promise<never> {
  return core.call(null, 'unpackBitstrings', [a0, a1, a2, a3, a4]) as never;
}
