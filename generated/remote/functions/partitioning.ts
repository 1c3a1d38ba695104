// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: partitioning. */
import * as core from '@faiss-sdk/core/remote';

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
export async function CMaxFloatPartitionFuzzy(vals: Float32Array, ids: BigInt64Array, qMin: number, qMax: number): Promise<CMaxFloatPartitionFuzzyResult> {
  return core.call(null, 'CMaxFloatPartitionFuzzy', [vals, ids, qMin, qMax], [0, 1]) as never;
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
export async function CMaxUint16PartitionFuzzy(vals: Uint16Array, ids: BigInt64Array, qMin: number, qMax: number): Promise<CMaxUint16PartitionFuzzyResult> {
  return core.call(null, 'CMaxUint16PartitionFuzzy', [vals, ids, qMin, qMax], [0, 1]) as never;
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
export async function CMinFloatPartitionFuzzy(vals: Float32Array, ids: BigInt64Array, qMin: number, qMax: number): Promise<CMinFloatPartitionFuzzyResult> {
  return core.call(null, 'CMinFloatPartitionFuzzy', [vals, ids, qMin, qMax], [0, 1]) as never;
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
export async function CMinUint16PartitionFuzzy(vals: Uint16Array, ids: BigInt64Array, qMin: number, qMax: number): Promise<CMinUint16PartitionFuzzyResult> {
  return core.call(null, 'CMinUint16PartitionFuzzy', [vals, ids, qMin, qMax], [0, 1]) as never;
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
export async function simdHistogram16(data: Uint16Array | readonly number[], min: number, shift: number, options?: SimdHistogram16Options): Promise<Int32Array> {
  return core.call(null, 'simdHistogram16', [data, min, shift, options]) as never;
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
export async function simdHistogram8(data: Uint16Array | readonly number[], min: number, shift: number, options?: SimdHistogram8Options): Promise<Int32Array> {
  return core.call(null, 'simdHistogram8', [data, min, shift, options]) as never;
}
