// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: quantize_lut. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';

/**
 * What `aqQuantizeLUTAndBias` gives.
 */
export interface AqQuantizeLUTAndBiasResult {
  /**
   * The rounded tables, M2 of ksub values. Shape any length.
   */
  readonly LUTq: Uint8Array;
  /**
   * The rounded bias, nprobe values. Shape any length.
   */
  readonly biasq: Uint16Array;
  /**
   * Steps in a unit.
   */
  readonly a: number;
  /**
   * What all sums have in common.
   */
  readonly b: number;
}

/**
 * What `quantizeLUTAndBias` gives.
 */
export interface QuantizeLUTAndBiasResult {
  /**
   * The rounded tables, M2 of ksub values, for each list where lut_is_3d. Shape any length.
   */
  readonly LUTq: Uint8Array;
  /**
   * The rounded bias, nprobe values; empty without one. Shape any length.
   */
  readonly biasq: Uint16Array;
  /**
   * Steps in a unit.
   */
  readonly a: number;
  /**
   * What all sums have in common.
   */
  readonly b: number;
}

/**
 * What `roundUint8PerColumn` gives.
 */
export interface RoundUint8PerColumnResult {
  /**
   * Steps in a unit: 255 divided by the largest width of a row.
   */
  readonly a: number;
  /**
   * Sum of the smallest values of the rows.
   */
  readonly b: number;
}

/**
 * What `roundUint8PerColumnMulti` gives.
 */
export interface RoundUint8PerColumnMultiResult {
  /**
   * Steps in a unit: 255 divided by the largest width of a row.
   */
  readonly a: number;
  /**
   * Sum of the smallest values of the rows.
   */
  readonly b: number;
}

/**
 * Tells how much wider the tables of lengths are than those of the codebooks, which is the divisor that brings them to one width.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/quantize_lut.h`, `faiss::quantize_lut::aq_estimate_norm_scale`.
 * Since FAISS 1.7.3.
 *
 * @param M Number of tables, those of lengths included. At least 1.
 * @param ksub Number of values of a table. At least 1.
 * @param MNorm Number of tables at the end that hold lengths, below M.
 * @param LUT The tables, one row each. Shape M × ksub.
 * @returns Quotient of the largest width of a table of lengths and that of the others.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function aqEstimateNormScale(M: number, ksub: number, MNorm: number, LUT: Vectors): Promise<number> {
  return core.call(null, 'aqEstimateNormScale', [M, ksub, MNorm, LUT]) as never;
}

/**
 * Rounds tables of distances as quantize_LUT_and_bias does, of which the last ones hold lengths that are multiplied after rounding.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/quantize_lut.h`, `faiss::quantize_lut::aq_quantize_LUT_and_bias`.
 * Since FAISS 1.7.3.
 *
 * @param nprobe Number of lists that are visited. At least 1.
 * @param M Number of tables, those of lengths included. At least 1.
 * @param ksub Number of values of a table. At least 1.
 * @param LUT The tables, M of ksub values. Shape any length.
 * @param bias What is added for each list. Shape nprobe.
 * @param MNorm Number of tables at the end that hold lengths, at most M.
 * @param normScale Factor by which these are multiplied after rounding.
 * @param M2 Number of tables in the result, M or more; the others are zeros. At least 1.
 * @param options Named extras; see the type.
 * @returns LUTq: The rounded tables, M2 of ksub values. Shape any length. biasq: The rounded bias, nprobe values. Shape any length. a: Steps in a unit. b: What all sums have in common.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function aqQuantizeLUTAndBias(nprobe: number, M: number, ksub: number, LUT: Vectors, bias: Vectors, MNorm: number, normScale: number, M2: number, options?: CallOptions): Promise<AqQuantizeLUTAndBiasResult> {
  return core.call(null, 'aqQuantizeLUTAndBias', [nprobe, M, ksub, LUT, bias, MNorm, normScale, M2, options]) as never;
}

/**
 * Rounds tables of distances to 8 bits and what is added to them to 16 bits, all in the same steps.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/quantize_lut.h`, `faiss::quantize_lut::quantize_LUT_and_bias`.
 * Since FAISS 1.7.3.
 *
 * @param nprobe Number of lists that are visited. At least 1.
 * @param M Number of tables of a list. At least 1.
 * @param ksub Number of values of a table. At least 1.
 * @param lutIs3d Whether each list has tables of its own; only with bias.
 * @param LUT The tables, ksub values each: M, or nprobe * M with tables for each list. Shape any length.
 * @param bias What is added for each list; null stands for nothing. Shape nprobe.
 * @param M2 Number of tables in the result, M or more; the others are zeros. At least 1.
 * @param withBiasq Whether the bias is rounded by itself; false adds it to tables of each list first. Default true.
 * @param options Named extras; see the type.
 * @returns LUTq: The rounded tables, M2 of ksub values, for each list where lut_is_3d. Shape any length. biasq: The rounded bias, nprobe values; empty without one. Shape any length. a: Steps in a unit. b: What all sums have in common.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function quantizeLUTAndBias(nprobe: number, M: number, ksub: number, lutIs3d: boolean, LUT: Vectors, bias: Vectors | null, M2: number, withBiasq: boolean = true, options?: CallOptions): Promise<QuantizeLUTAndBiasResult> {
  return core.call(null, 'quantizeLUTAndBias', [nprobe, M, ksub, lutIs3d, LUT, bias, M2, withBiasq, options]) as never;
}

/**
 * Rounds the rows of a table to whole numbers from 0 to 255 in place, all in the same steps, each counted from its own smallest value.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/quantize_lut.h`, `faiss::quantize_lut::round_uint8_per_column`.
 * Since FAISS 1.7.3.
 *
 * @param tab The table, which is changed; it must be a Float32Array. Shape n × d. Changed in place.
 * @param d Number of values of a row. At least 1.
 * @param options Named extras; see the type.
 * @returns a: Steps in a unit: 255 divided by the largest width of a row. b: Sum of the smallest values of the rows.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function roundUint8PerColumn(tab: Float32Array, d: number, options?: CallOptions): Promise<RoundUint8PerColumnResult> {
  return core.call(null, 'roundUint8PerColumn', [tab, d, options], [0]) as never;
}

/**
 * Rounds the rows of several tables as round_uint8_per_column does, all in the same steps; rows of one place are counted from the smallest value of them all.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/quantize_lut.h`, `faiss::quantize_lut::round_uint8_per_column_multi`.
 * Since FAISS 1.7.3.
 *
 * @param tab The tables, which are changed; it must be a Float32Array. Shape m × n × d. Changed in place.
 * @param n Number of rows of a table. At least 1.
 * @param d Number of values of a row. At least 1.
 * @param options Named extras; see the type.
 * @returns a: Steps in a unit: 255 divided by the largest width of a row. b: Sum of the smallest values of the rows.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function roundUint8PerColumnMulti(tab: Float32Array, n: number, d: number, options?: CallOptions): Promise<RoundUint8PerColumnMultiResult> {
  return core.call(null, 'roundUint8PerColumnMulti', [tab, n, d, options], [0]) as never;
}
