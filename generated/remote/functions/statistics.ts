// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: statistics. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes, Ids } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';

/**
 * Named extras of `bincodeHist`.
 */
export interface BincodeHistOptions {
  /**
   * Own array for the result, filled in place and returned. How many codes have each bit set. Shape nbits.
   */
  readonly hist?: Int32Array;
}

/**
 * Named extras of `bvecsChecksum`.
 */
export interface BvecsChecksumOptions {
  /**
   * Own array for the result, filled in place and returned. Checksum of each row. Shape n.
   */
  readonly cs?: BigUint64Array;
}

/**
 * Named extras of `checksum`.
 */
export interface ChecksumRowsOptions {
  /**
   * Own array for the result, filled in place and returned. Checksum of each row. Shape n.
   */
  readonly cs?: BigUint64Array;
}

/**
 * Named extras of `ivecHist`.
 */
export interface IvecHistOptions {
  /**
   * Own array for the result, filled in place and returned. How often each number occurs. Shape vmax.
   */
  readonly hist?: Int32Array;
}

/**
 * What `ivecHist` gives.
 */
export interface IvecHistResult {
  /**
   * How often each number occurs. Shape vmax.
   */
  readonly hist: Int32Array;
  /**
   * How many numbers are negative, or not below vmax.
   */
  readonly outside: number;
}

/**
 * Counts in how many codes each bit is set.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::bincode_hist`.
 * Since FAISS 1.7.3.
 *
 * @param codes Codes of nbits / 8 bytes each. Shape any length.
 * @param nbits Bits of every code, a multiple of 8. At least 8.
 * @param options Named extras; see the type.
 * @returns How many codes have each bit set. Shape nbits.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function bincodeHist(codes: Codes, nbits: number, options?: BincodeHistOptions): Promise<Int32Array> {
  return core.call(null, 'bincodeHist', [codes, nbits, options]) as never;
}

/**
 * Adds bytes up to a checksum. FAISS reads up to 3 times the byte behind the array where its length is no multiple of 4; here that byte is 0.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::bvec_checksum`.
 * Since FAISS 1.8.0.
 *
 * @param a The bytes. Shape n.
 * @returns The checksum.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function bvecChecksum(a: Codes): Promise<bigint> {
  return core.call(null, 'bvecChecksum', [a]) as never;
}

/**
 * Adds the bytes of every row up to a checksum.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::bvecs_checksum`.
 * Since FAISS 1.8.0.
 *
 * @param a The rows. Shape n × d.
 * @param d Bytes of every row. At least 1.
 * @param options Named extras; see the type.
 * @returns Checksum of each row. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function bvecsChecksum(a: Codes, d: number, options?: BvecsChecksumOptions): Promise<BigUint64Array> {
  return core.call(null, 'bvecsChecksum', [a, d, options]) as never;
}

/**
 * Adds bytes up to a checksum, as bvec_checksum does. For another array, give a Uint8Array over its buffer.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::bvec_checksum`.
 * Since FAISS 1.8.0.
 *
 * @param a The bytes. Shape n.
 * @returns The checksum.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function checksum(a: Codes): Promise<bigint>;
/**
 * Adds the bytes of every row up to a checksum, as bvecs_checksum does.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::bvecs_checksum`.
 * Since FAISS 1.8.0.
 *
 * @param a The rows. Shape n × d.
 * @param d Bytes of every row. At least 1.
 * @param options Named extras; see the type.
 * @returns Checksum of each row. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function checksum(a: Codes, d: number, options?: ChecksumRowsOptions): Promise<BigUint64Array>;
export async function checksum(a0?: unknown, a1?: unknown, a2?: unknown): Promise<never> {
  return core.call(null, 'checksum', [a0, a1, a2]) as never;
}

/**
 * Draws some of many vectors, or gives them all where they are few.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::fvecs_maybe_subsample`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param x Vectors, one row each. Shape n × d.
 * @param nmax Largest number of vectors to give.
 * @param seed Seed of the draw. Default 1234.
 * @returns The vectors, one row each. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function fvecsMaybeSubsample(d: number, x: Vectors, nmax: number, seed: number = 1234): Promise<Float32Array> {
  return core.call(null, 'fvecsMaybeSubsample', [d, x, nmax, seed]) as never;
}

/**
 * Computes a hash of bytes.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::hash_bytes`.
 * Since FAISS 1.7.3.
 *
 * @param bytes The bytes, at least one. Shape n.
 * @returns The hash.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function hashBytes(bytes: Codes): Promise<bigint> {
  return core.call(null, 'hashBytes', [bytes]) as never;
}

/**
 * Tells how unevenly vectors are spread over lists, 1 when every list has as many and k when one has all.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::imbalance_factor`.
 * Since FAISS 1.7.3.
 *
 * @param k Number of lists. At least 1.
 * @param assign List of each vector, from 0 to k - 1. Shape n.
 * @returns The factor; NaN where there is no vector.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function imbalanceFactor(k: number, assign: Ids): Promise<number>;
/**
 * Tells how unevenly vectors are spread over lists of known sizes.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::imbalance_factor`.
 * Since FAISS 1.11.0.
 *
 * @param hist Number of vectors in each list. Shape k.
 * @returns The factor; NaN where there is no vector.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function imbalanceFactor(hist: Ids): Promise<number>;
export async function imbalanceFactor(a0?: unknown, a1?: unknown, a2?: unknown): Promise<never> {
  return core.call(null, 'imbalanceFactor', [a0, a1, a2]) as never;
}

/**
 * Adds 32-bit numbers up to a checksum, to see quickly whether two arrays are the same.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::ivec_checksum`.
 * Since FAISS 1.7.3.
 *
 * @param a The numbers. Shape n.
 * @returns The checksum.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function ivecChecksum(a: Int32Array | readonly number[]): Promise<bigint> {
  return core.call(null, 'ivecChecksum', [a]) as never;
}

/**
 * Counts how often each of the numbers from 0 up occurs.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::ivec_hist`.
 * Since FAISS 1.7.3.
 *
 * @param v The numbers. Shape n.
 * @param vmax Bound below which numbers are counted. At least 0.
 * @param options Named extras; see the type.
 * @returns hist: How often each number occurs. Shape vmax. outside: How many numbers are negative, or not below vmax.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function ivecHist(v: Int32Array | readonly number[], vmax: number, options?: IvecHistOptions): Promise<IvecHistResult> {
  return core.call(null, 'ivecHist', [v, vmax, options]) as never;
}

/**
 * Replaces a matrix by an orthonormal one whose columns span the same space, in place.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::matrix_qr`.
 * Since FAISS 1.7.3.
 *
 * @param m Number of rows, at least n. At least 1.
 * @param n Number of columns. At least 1.
 * @param a The matrix, column by column. Shape n × m. Changed in place.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function matrixQr(m: number, n: number, a: Float32Array, options?: CallOptions): Promise<void> {
  return core.call(null, 'matrixQr', [m, n, a, options], [2]) as never;
}

/**
 * Reflects every vector at several planes, one after the other, in place.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::reflection`.
 * Since FAISS 1.7.3.
 *
 * @param u Normals of the planes, unit vectors, one row each. Shape nu × d.
 * @param x Vectors, one row each, which are changed. Shape n × d. Changed in place.
 * @param d Number of components of every vector, an even one. At least 2.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function reflection(u: Vectors, x: Float32Array, d: number): Promise<void> {
  return core.call(null, 'reflection', [u, x, d], [1]) as never;
}
