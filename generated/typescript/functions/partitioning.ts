// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: partitioning. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What `CMaxFloatPartitionFuzzy` gives.
 */
export interface CMaxFloatPartitionFuzzyResult {
  /**
   * Value that those at the front are below, or equal to.
   */
  readonly threshold: number;
  /**
   * How many values are at the front.
   */
  readonly q: number;
}

/**
 * What `CMaxUint16PartitionFuzzy` gives.
 */
export interface CMaxUint16PartitionFuzzyResult {
  /**
   * Value that those at the front are below, or equal to.
   */
  readonly threshold: number;
  /**
   * How many values are at the front.
   */
  readonly q: number;
}

/**
 * What `CMinFloatPartitionFuzzy` gives.
 */
export interface CMinFloatPartitionFuzzyResult {
  /**
   * Value that those at the front are above, or equal to.
   */
  readonly threshold: number;
  /**
   * How many values are at the front.
   */
  readonly q: number;
}

/**
 * What `CMinUint16PartitionFuzzy` gives.
 */
export interface CMinUint16PartitionFuzzyResult {
  /**
   * Value that those at the front are above, or equal to.
   */
  readonly threshold: number;
  /**
   * How many values are at the front.
   */
  readonly q: number;
}

/**
 * Named extras of `simdHistogram16`.
 */
export interface SimdHistogram16Options {
  /**
   * Own array for the result, filled in place and returned. How many numbers lie in each bin. Shape 16.
   */
  readonly hist?: Int32Array;
}

/**
 * Named extras of `simdHistogram8`.
 */
export interface SimdHistogram8Options {
  /**
   * Own array for the result, filled in place and returned. How many numbers lie in each bin. Shape 8.
   */
  readonly hist?: Int32Array;
}

/**
 * Moves the smallest values of an array to its front, with their ids, where anything between two numbers of them will do.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/partitioning.h`, `faiss::partition_fuzzy<faiss::CMax<float, int64_t>>`.
 * Since FAISS 1.7.3.
 *
 * @param vals Values, none of them NaN, which are reordered; what is behind the front is undefined. Shape n. Changed in place.
 * @param ids Ids of the values, which move with them. Shape n. Changed in place.
 * @param qMin Least number of values at the front. At least 1.
 * @param qMax Largest number of values at the front, at least q_min. At least 1.
 * @returns threshold: Value that those at the front are below, or equal to. q: How many values are at the front.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function CMaxFloatPartitionFuzzy(vals: Float32Array, ids: BigInt64Array, qMin: number, qMax: number): CMaxFloatPartitionFuzzyResult {
  return core.now(CMax_float_partition_fuzzyCall(vals, ids, qMin, qMax));
}

/**
 * Moves the smallest values of an array to its front, with their ids, where anything between two numbers of them will do.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/partitioning.h`, `faiss::partition_fuzzy<faiss::CMax<uint16_t, int64_t>>`.
 * Since FAISS 1.7.3.
 *
 * @param vals Values, which are reordered; what is behind the front is undefined. Shape n. Changed in place.
 * @param ids Ids of the values, which move with them. Shape n. Changed in place.
 * @param qMin Least number of values at the front. At least 1.
 * @param qMax Largest number of values at the front, at least q_min. At least 1.
 * @returns threshold: Value that those at the front are below, or equal to. q: How many values are at the front.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function CMaxUint16PartitionFuzzy(vals: Uint16Array, ids: BigInt64Array, qMin: number, qMax: number): CMaxUint16PartitionFuzzyResult {
  return core.now(CMax_uint16_partition_fuzzyCall(vals, ids, qMin, qMax));
}

/**
 * Moves the largest values of an array to its front, with their ids, where anything between two numbers of them will do.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/partitioning.h`, `faiss::partition_fuzzy<faiss::CMin<float, int64_t>>`.
 * Since FAISS 1.7.3.
 *
 * @param vals Values, none of them NaN, which are reordered; what is behind the front is undefined. Shape n. Changed in place.
 * @param ids Ids of the values, which move with them. Shape n. Changed in place.
 * @param qMin Least number of values at the front. At least 1.
 * @param qMax Largest number of values at the front, at least q_min. At least 1.
 * @returns threshold: Value that those at the front are above, or equal to. q: How many values are at the front.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function CMinFloatPartitionFuzzy(vals: Float32Array, ids: BigInt64Array, qMin: number, qMax: number): CMinFloatPartitionFuzzyResult {
  return core.now(CMin_float_partition_fuzzyCall(vals, ids, qMin, qMax));
}

/**
 * Moves the largest values of an array to its front, with their ids, where anything between two numbers of them will do.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/partitioning.h`, `faiss::partition_fuzzy<faiss::CMin<uint16_t, int64_t>>`.
 * Since FAISS 1.7.3.
 *
 * @param vals Values, which are reordered; what is behind the front is undefined. Shape n. Changed in place.
 * @param ids Ids of the values, which move with them. Shape n. Changed in place.
 * @param qMin Least number of values at the front. At least 1.
 * @param qMax Largest number of values at the front, at least q_min. At least 1.
 * @returns threshold: Value that those at the front are above, or equal to. q: How many values are at the front.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function CMinUint16PartitionFuzzy(vals: Uint16Array, ids: BigInt64Array, qMin: number, qMax: number): CMinUint16PartitionFuzzyResult {
  return core.now(CMin_uint16_partition_fuzzyCall(vals, ids, qMin, qMax));
}

/**
 * Counts 16-bit numbers in 16 bins of equal width.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/partitioning.h`, `faiss::simd_histogram_16`.
 * Since FAISS 1.7.3.
 *
 * @param data The numbers. Shape n.
 * @param min Where the first bin begins; smaller numbers are not counted. From 0 to 65535.
 * @param shift Width of a bin as a power of 2; -1 takes the numbers themselves, all below 16, for bins. From -1 to 12.
 * @param options Named extras; see the type.
 * @returns How many numbers lie in each bin. Shape 16.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function simdHistogram16(data: Uint16Array | readonly number[], min: number, shift: number, options?: SimdHistogram16Options): Int32Array {
  return core.now(simd_histogram_16Call(data, min, shift, options, simd_histogram_16SyncKeys));
}

/**
 * Counts 16-bit numbers in 8 bins of equal width.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/partitioning.h`, `faiss::simd_histogram_8`.
 * Since FAISS 1.7.3.
 *
 * @param data The numbers. Shape n.
 * @param min Where the first bin begins; smaller numbers are not counted. From 0 to 65535.
 * @param shift Width of a bin as a power of 2; -1 takes the numbers themselves, all below 8, for bins. From -1 to 12.
 * @param options Named extras; see the type.
 * @returns How many numbers lie in each bin. Shape 8.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function simdHistogram8(data: Uint16Array | readonly number[], min: number, shift: number, options?: SimdHistogram8Options): Int32Array {
  return core.now(simd_histogram_8Call(data, min, shift, options, simd_histogram_8SyncKeys));
}

function CMax_float_partition_fuzzyCall(vals: Float32Array, ids: BigInt64Array, qMin: number, qMax: number): core.Call<CMaxFloatPartitionFuzzyResult> {
  const vals_ = core.inout(vals, 'CMaxFloatPartitionFuzzy:vals', 'Float32Array');
  const ids_ = core.inout(ids, 'CMaxFloatPartitionFuzzy:ids', 'BigInt64Array');
  const qMin_ = core.size(qMin, 'CMaxFloatPartitionFuzzy:qMin', 1);
  const qMax_ = core.size(qMax, 'CMaxFloatPartitionFuzzy:qMax', 1);
  const n = core.rows(vals_, 1, 'CMaxFloatPartitionFuzzy:vals', '');
  core.length(ids_, n, 'CMaxFloatPartitionFuzzy:ids', 'n');
  return {
    op: ops.CMax_float_partition_fuzzy,
    name: 'CMaxFloatPartitionFuzzy',
    effect: 'write',
    self: null,
    others: null,
    args: [vals_, ids_, qMin_, qMax_],
    finish: CMax_float_partition_fuzzyResult,
    signal: undefined,
    progress: null,
  };
}

const CMax_float_partition_fuzzyResult = (raw: unknown): CMaxFloatPartitionFuzzyResult => ({ threshold: (raw as unknown[])[0] as number, q: (raw as unknown[])[1] as number });

function CMax_uint16_partition_fuzzyCall(vals: Uint16Array, ids: BigInt64Array, qMin: number, qMax: number): core.Call<CMaxUint16PartitionFuzzyResult> {
  const vals_ = core.inout(vals, 'CMaxUint16PartitionFuzzy:vals', 'Uint16Array');
  const ids_ = core.inout(ids, 'CMaxUint16PartitionFuzzy:ids', 'BigInt64Array');
  const qMin_ = core.size(qMin, 'CMaxUint16PartitionFuzzy:qMin', 1);
  const qMax_ = core.size(qMax, 'CMaxUint16PartitionFuzzy:qMax', 1);
  const n = core.rows(vals_, 1, 'CMaxUint16PartitionFuzzy:vals', '');
  core.length(ids_, n, 'CMaxUint16PartitionFuzzy:ids', 'n');
  return {
    op: ops.CMax_uint16_partition_fuzzy,
    name: 'CMaxUint16PartitionFuzzy',
    effect: 'write',
    self: null,
    others: null,
    args: [vals_, ids_, qMin_, qMax_],
    finish: CMax_uint16_partition_fuzzyResult,
    signal: undefined,
    progress: null,
  };
}

const CMax_uint16_partition_fuzzyResult = (raw: unknown): CMaxUint16PartitionFuzzyResult => ({ threshold: (raw as unknown[])[0] as number, q: (raw as unknown[])[1] as number });

function CMin_float_partition_fuzzyCall(vals: Float32Array, ids: BigInt64Array, qMin: number, qMax: number): core.Call<CMinFloatPartitionFuzzyResult> {
  const vals_ = core.inout(vals, 'CMinFloatPartitionFuzzy:vals', 'Float32Array');
  const ids_ = core.inout(ids, 'CMinFloatPartitionFuzzy:ids', 'BigInt64Array');
  const qMin_ = core.size(qMin, 'CMinFloatPartitionFuzzy:qMin', 1);
  const qMax_ = core.size(qMax, 'CMinFloatPartitionFuzzy:qMax', 1);
  const n = core.rows(vals_, 1, 'CMinFloatPartitionFuzzy:vals', '');
  core.length(ids_, n, 'CMinFloatPartitionFuzzy:ids', 'n');
  return {
    op: ops.CMin_float_partition_fuzzy,
    name: 'CMinFloatPartitionFuzzy',
    effect: 'write',
    self: null,
    others: null,
    args: [vals_, ids_, qMin_, qMax_],
    finish: CMin_float_partition_fuzzyResult,
    signal: undefined,
    progress: null,
  };
}

const CMin_float_partition_fuzzyResult = (raw: unknown): CMinFloatPartitionFuzzyResult => ({ threshold: (raw as unknown[])[0] as number, q: (raw as unknown[])[1] as number });

function CMin_uint16_partition_fuzzyCall(vals: Uint16Array, ids: BigInt64Array, qMin: number, qMax: number): core.Call<CMinUint16PartitionFuzzyResult> {
  const vals_ = core.inout(vals, 'CMinUint16PartitionFuzzy:vals', 'Uint16Array');
  const ids_ = core.inout(ids, 'CMinUint16PartitionFuzzy:ids', 'BigInt64Array');
  const qMin_ = core.size(qMin, 'CMinUint16PartitionFuzzy:qMin', 1);
  const qMax_ = core.size(qMax, 'CMinUint16PartitionFuzzy:qMax', 1);
  const n = core.rows(vals_, 1, 'CMinUint16PartitionFuzzy:vals', '');
  core.length(ids_, n, 'CMinUint16PartitionFuzzy:ids', 'n');
  return {
    op: ops.CMin_uint16_partition_fuzzy,
    name: 'CMinUint16PartitionFuzzy',
    effect: 'write',
    self: null,
    others: null,
    args: [vals_, ids_, qMin_, qMax_],
    finish: CMin_uint16_partition_fuzzyResult,
    signal: undefined,
    progress: null,
  };
}

const CMin_uint16_partition_fuzzyResult = (raw: unknown): CMinUint16PartitionFuzzyResult => ({ threshold: (raw as unknown[])[0] as number, q: (raw as unknown[])[1] as number });
const simd_histogram_16SyncKeys: readonly string[] = ['hist'];

function simd_histogram_16Call(data: Uint16Array | readonly number[], min: number, shift: number, options: SimdHistogram16Options | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'simdHistogram16:options', allowed);
  const data_ = core.u16(data, 'simdHistogram16:data');
  const min_ = core.int(min, 'simdHistogram16:min', 0, 65535);
  const shift_ = core.int(shift, 'simdHistogram16:shift', -1, 12);
  const n = core.rows(data_, 1, 'simdHistogram16:data', '');
  const hist_ = core.outI32(options?.hist, 16, 'simdHistogram16:hist');
  return {
    op: ops.simd_histogram_16,
    name: 'simdHistogram16',
    effect: 'read',
    self: null,
    others: null,
    args: [data_, min_, shift_, hist_],
    finish: simd_histogram_16Result,
    signal: undefined,
    progress: null,
  };
}

const simd_histogram_16Result = (_raw: unknown, args: readonly unknown[]): Int32Array => args[3] as Int32Array;
const simd_histogram_8SyncKeys: readonly string[] = ['hist'];

function simd_histogram_8Call(data: Uint16Array | readonly number[], min: number, shift: number, options: SimdHistogram8Options | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'simdHistogram8:options', allowed);
  const data_ = core.u16(data, 'simdHistogram8:data');
  const min_ = core.int(min, 'simdHistogram8:min', 0, 65535);
  const shift_ = core.int(shift, 'simdHistogram8:shift', -1, 12);
  const n = core.rows(data_, 1, 'simdHistogram8:data', '');
  const hist_ = core.outI32(options?.hist, 8, 'simdHistogram8:hist');
  return {
    op: ops.simd_histogram_8,
    name: 'simdHistogram8',
    effect: 'read',
    self: null,
    others: null,
    args: [data_, min_, shift_, hist_],
    finish: simd_histogram_8Result,
    signal: undefined,
    progress: null,
  };
}

const simd_histogram_8Result = (_raw: unknown, args: readonly unknown[]): Int32Array => args[3] as Int32Array;
