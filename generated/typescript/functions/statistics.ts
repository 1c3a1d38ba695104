// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: statistics. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
export function bincodeHist(codes: Codes, nbits: number, options?: BincodeHistOptions): Int32Array {
  return core.now(bincode_histCall(codes, nbits, options, bincode_histSyncKeys));
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
export function bvecChecksum(a: Codes): bigint {
  return core.now(bvec_checksumCall(a));
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
export function bvecsChecksum(a: Codes, d: number, options?: BvecsChecksumOptions): BigUint64Array {
  return core.now(bvecs_checksumCall(a, d, options, bvecs_checksumSyncKeys));
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
export function checksum(a: Codes): bigint;
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
export function checksum(a: Codes, d: number, options?: ChecksumRowsOptions): BigUint64Array;
export function checksum(a0?: unknown, a1?: unknown, a2?: unknown): never {
  const count = core.given(a0, a1, a2);
  const form = count === 1 && core.isData(a0) ? 0 : 
    count >= 2 && count <= 3 && core.isData(a0) && core.isNumeric(a1) ? 1 : 
    count === 1 ? 0 : 
    count >= 2 && count <= 3 ? 1 : -1;
  if (form === 0) {
    return core.now(checksumCall(a0 as Codes)) as never;
  }

  if (form === 1) {
    return core.now(checksum_rowsCall(a0 as Codes, a1 as number, a2 as ChecksumRowsOptions | undefined, checksum_rowsSyncKeys)) as never;
  }

  throw core.wrongArguments('checksum', ['(a)', '(a, d)']);
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
export function fvecsMaybeSubsample(d: number, x: Vectors, nmax: number, seed: number = 1234): Float32Array {
  return core.now(fvecs_maybe_subsampleCall(d, x, nmax, seed));
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
export function hashBytes(bytes: Codes): bigint {
  return core.now(hash_bytesCall(bytes));
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
export function imbalanceFactor(k: number, assign: Ids): number;
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
export function imbalanceFactor(hist: Ids): number;
export function imbalanceFactor(a0?: unknown, a1?: unknown, a2?: unknown): never {
  const count = core.given(a0, a1, a2);
  const form = count === 2 && core.isNumeric(a0) && core.isData(a1) ? 0 : 
    count === 1 && core.isData(a0) ? 1 : 
    count === 2 ? 0 : 
    count === 1 ? 1 : -1;
  if (form === 0) {
    return core.now(imbalance_factorCall(a0 as number, a1 as Ids)) as never;
  }

  if (form === 1) {
    return core.now(imbalance_factor_of_histogramCall(a0 as Ids)) as never;
  }

  throw core.wrongArguments('imbalanceFactor', ['(k, assign)', '(hist)']);
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
export function ivecChecksum(a: Int32Array | readonly number[]): bigint {
  return core.now(ivec_checksumCall(a));
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
export function ivecHist(v: Int32Array | readonly number[], vmax: number, options?: IvecHistOptions): IvecHistResult {
  return core.now(ivec_histCall(v, vmax, options, ivec_histSyncKeys));
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
  return core.later(matrix_qrCall(m, n, a, options, matrix_qrKeys));
}

/**
 * Replaces a matrix by an orthonormal one whose columns span the same space, in place.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/utils.h`, `faiss::matrix_qr`.
 * Since FAISS 1.7.3.
 *
 * @param m Number of rows, at least n. At least 1.
 * @param n Number of columns. At least 1.
 * @param a The matrix, column by column. Shape n × m. Changed in place.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function matrixQrSync(m: number, n: number, a: Float32Array): void {
  return core.now(matrix_qrCall(m, n, a, undefined, core.noKeys));
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
export function reflection(u: Vectors, x: Float32Array, d: number): void {
  return core.now(reflectionCall(u, x, d));
}

const bincode_histSyncKeys: readonly string[] = ['hist'];

function bincode_histCall(codes: Codes, nbits: number, options: BincodeHistOptions | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'bincodeHist:options', allowed);
  const codes_ = core.u8(codes, 'bincodeHist:codes');
  const nbits_ = core.size(nbits, 'bincodeHist:nbits', 8);
  const hist_ = core.outI32(options?.hist, nbits_, 'bincodeHist:hist');
  return {
    op: ops.bincode_hist,
    name: 'bincodeHist',
    effect: 'read',
    self: null,
    others: null,
    args: [codes_, nbits_, hist_],
    finish: bincode_histResult,
    signal: undefined,
    progress: null,
  };
}

const bincode_histResult = (_raw: unknown, args: readonly unknown[]): Int32Array => args[2] as Int32Array;

function bvec_checksumCall(a: Codes): core.Call<bigint> {
  const a_ = core.u8(a, 'bvecChecksum:a');
  const n = core.rows(a_, 1, 'bvecChecksum:a', '');
  return {
    op: ops.bvec_checksum,
    name: 'bvecChecksum',
    effect: 'read',
    self: null,
    others: null,
    args: [a_],
    finish: bvec_checksumResult,
    signal: undefined,
    progress: null,
  };
}

const bvec_checksumResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
const bvecs_checksumSyncKeys: readonly string[] = ['cs'];

function bvecs_checksumCall(a: Codes, d: number, options: BvecsChecksumOptions | undefined, allowed: readonly string[]): core.Call<BigUint64Array> {
  if (options !== undefined) core.options(options, 'bvecsChecksum:options', allowed);
  const a_ = core.u8(a, 'bvecsChecksum:a');
  const d_ = core.size(d, 'bvecsChecksum:d', 1);
  const n = core.rows(a_, d_, 'bvecsChecksum:a', 'd');
  const cs_ = core.outU64(options?.cs, n, 'bvecsChecksum:cs');
  return {
    op: ops.bvecs_checksum,
    name: 'bvecsChecksum',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, d_, cs_],
    finish: bvecs_checksumResult,
    signal: undefined,
    progress: null,
  };
}

const bvecs_checksumResult = (_raw: unknown, args: readonly unknown[]): BigUint64Array => args[2] as BigUint64Array;

function checksumCall(a: Codes): core.Call<bigint> {
  const a_ = core.u8(a, 'checksum:a');
  const n = core.rows(a_, 1, 'checksum:a', '');
  return {
    op: ops.checksum,
    name: 'checksum',
    effect: 'read',
    self: null,
    others: null,
    args: [a_],
    finish: checksumResult,
    signal: undefined,
    progress: null,
  };
}

const checksumResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
const checksum_rowsSyncKeys: readonly string[] = ['cs'];

function checksum_rowsCall(a: Codes, d: number, options: ChecksumRowsOptions | undefined, allowed: readonly string[]): core.Call<BigUint64Array> {
  if (options !== undefined) core.options(options, 'checksum:options', allowed);
  const a_ = core.u8(a, 'checksum:a');
  const d_ = core.size(d, 'checksum:d', 1);
  const n = core.rows(a_, d_, 'checksum:a', 'd');
  const cs_ = core.outU64(options?.cs, n, 'checksum:cs');
  return {
    op: ops.checksum_rows,
    name: 'checksum',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, d_, cs_],
    finish: checksum_rowsResult,
    signal: undefined,
    progress: null,
  };
}

const checksum_rowsResult = (_raw: unknown, args: readonly unknown[]): BigUint64Array => args[2] as BigUint64Array;

function fvecs_maybe_subsampleCall(d: number, x: Vectors, nmax: number, seed: number): core.Call<Float32Array> {
  const d_ = core.size(d, 'fvecsMaybeSubsample:d', 1);
  const x_ = core.f32(x, 'fvecsMaybeSubsample:x');
  const nmax_ = core.size(nmax, 'fvecsMaybeSubsample:nmax');
  const seed_ = core.i64(seed, 'fvecsMaybeSubsample:seed');
  const n = core.rows(x_, d_, 'fvecsMaybeSubsample:x', 'd');
  return {
    op: ops.fvecs_maybe_subsample,
    name: 'fvecsMaybeSubsample',
    effect: 'read',
    self: null,
    others: null,
    args: [d_, x_, nmax_, seed_],
    finish: fvecs_maybe_subsampleResult,
    signal: undefined,
    progress: null,
  };
}

const fvecs_maybe_subsampleResult = (raw: unknown): Float32Array => raw as Float32Array;

function hash_bytesCall(bytes: Codes): core.Call<bigint> {
  const bytes_ = core.u8(bytes, 'hashBytes:bytes');
  const n = core.rows(bytes_, 1, 'hashBytes:bytes', '');
  return {
    op: ops.hash_bytes,
    name: 'hashBytes',
    effect: 'read',
    self: null,
    others: null,
    args: [bytes_],
    finish: hash_bytesResult,
    signal: undefined,
    progress: null,
  };
}

const hash_bytesResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);

function imbalance_factorCall(k: number, assign: Ids): core.Call<number> {
  const k_ = core.int(k, 'imbalanceFactor:k', 1);
  const assign_ = core.i64ids(assign, 'imbalanceFactor:assign');
  const n = core.rows(assign_, 1, 'imbalanceFactor:assign', '');
  return {
    op: ops.imbalance_factor,
    name: 'imbalanceFactor',
    effect: 'read',
    self: null,
    others: null,
    args: [k_, assign_],
    finish: imbalance_factorResult,
    signal: undefined,
    progress: null,
  };
}

const imbalance_factorResult = (raw: unknown): number => raw as number;

function imbalance_factor_of_histogramCall(hist: Ids): core.Call<number> {
  const hist_ = core.i64ids(hist, 'imbalanceFactor:hist');
  const k = core.rows(hist_, 1, 'imbalanceFactor:hist', '');
  return {
    op: ops.imbalance_factor_of_histogram,
    name: 'imbalanceFactor',
    effect: 'read',
    self: null,
    others: null,
    args: [hist_],
    finish: imbalance_factor_of_histogramResult,
    signal: undefined,
    progress: null,
  };
}

const imbalance_factor_of_histogramResult = (raw: unknown): number => raw as number;

function ivec_checksumCall(a: Int32Array | readonly number[]): core.Call<bigint> {
  const a_ = core.i32(a, 'ivecChecksum:a');
  const n = core.rows(a_, 1, 'ivecChecksum:a', '');
  return {
    op: ops.ivec_checksum,
    name: 'ivecChecksum',
    effect: 'read',
    self: null,
    others: null,
    args: [a_],
    finish: ivec_checksumResult,
    signal: undefined,
    progress: null,
  };
}

const ivec_checksumResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
const ivec_histSyncKeys: readonly string[] = ['hist'];

function ivec_histCall(v: Int32Array | readonly number[], vmax: number, options: IvecHistOptions | undefined, allowed: readonly string[]): core.Call<IvecHistResult> {
  if (options !== undefined) core.options(options, 'ivecHist:options', allowed);
  const v_ = core.i32(v, 'ivecHist:v');
  const vmax_ = core.int(vmax, 'ivecHist:vmax', 0);
  const n = core.rows(v_, 1, 'ivecHist:v', '');
  const hist_ = core.outI32(options?.hist, vmax_, 'ivecHist:hist');
  return {
    op: ops.ivec_hist,
    name: 'ivecHist',
    effect: 'read',
    self: null,
    others: null,
    args: [v_, vmax_, hist_],
    finish: ivec_histResult,
    signal: undefined,
    progress: null,
  };
}

const ivec_histResult = (raw: unknown, args: readonly unknown[]): IvecHistResult => ({ hist: args[2] as Int32Array, outside: raw as number });
const matrix_qrKeys: readonly string[] = ['signal'];

function matrix_qrCall(m: number, n: number, a: Float32Array, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'matrixQr:options', allowed);
  const m_ = core.int(m, 'matrixQr:m', 1);
  const n_ = core.int(n, 'matrixQr:n', 1);
  const a_ = core.inout(a, 'matrixQr:a', 'Float32Array');
  core.length(a_, n_ * m_, 'matrixQr:a', 'n * m');
  return {
    op: ops.matrix_qr,
    name: 'matrixQr',
    effect: 'write',
    self: null,
    others: null,
    args: [m_, n_, a_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function reflectionCall(u: Vectors, x: Float32Array, d: number): core.Call<void> {
  const u_ = core.f32(u, 'reflection:u');
  const x_ = core.inout(x, 'reflection:x', 'Float32Array');
  const d_ = core.size(d, 'reflection:d', 2);
  const nu = core.rows(u_, d_, 'reflection:u', 'd');
  const n = core.rows(x_, d_, 'reflection:x', 'd');
  return {
    op: ops.reflection,
    name: 'reflection',
    effect: 'write',
    self: null,
    others: null,
    args: [u_, x_, d_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
