// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: quantize_lut. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';

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
