// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: quantize_lut. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
export function aqEstimateNormScale(M: number, ksub: number, MNorm: number, LUT: Vectors): number {
  return core.now(aq_estimate_norm_scaleCall(M, ksub, MNorm, LUT));
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
  return core.later(aq_quantize_LUT_and_biasCall(nprobe, M, ksub, LUT, bias, MNorm, normScale, M2, options, aq_quantize_LUT_and_biasKeys));
}

/**
 * Rounds tables of distances as quantize_LUT_and_bias does, of which the last ones hold lengths that are multiplied after rounding.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @returns LUTq: The rounded tables, M2 of ksub values. Shape any length. biasq: The rounded bias, nprobe values. Shape any length. a: Steps in a unit. b: What all sums have in common.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function aqQuantizeLUTAndBiasSync(nprobe: number, M: number, ksub: number, LUT: Vectors, bias: Vectors, MNorm: number, normScale: number, M2: number): AqQuantizeLUTAndBiasResult {
  return core.now(aq_quantize_LUT_and_biasCall(nprobe, M, ksub, LUT, bias, MNorm, normScale, M2, undefined, core.noKeys));
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
  return core.later(quantize_LUT_and_biasCall(nprobe, M, ksub, lutIs3d, LUT, bias, M2, withBiasq, options, quantize_LUT_and_biasKeys));
}

/**
 * Rounds tables of distances to 8 bits and what is added to them to 16 bits, all in the same steps.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @returns LUTq: The rounded tables, M2 of ksub values, for each list where lut_is_3d. Shape any length. biasq: The rounded bias, nprobe values; empty without one. Shape any length. a: Steps in a unit. b: What all sums have in common.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function quantizeLUTAndBiasSync(nprobe: number, M: number, ksub: number, lutIs3d: boolean, LUT: Vectors, bias: Vectors | null, M2: number, withBiasq: boolean = true): QuantizeLUTAndBiasResult {
  return core.now(quantize_LUT_and_biasCall(nprobe, M, ksub, lutIs3d, LUT, bias, M2, withBiasq, undefined, core.noKeys));
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
  return core.later(round_uint8_per_columnCall(tab, d, options, round_uint8_per_columnKeys));
}

/**
 * Rounds the rows of a table to whole numbers from 0 to 255 in place, all in the same steps, each counted from its own smallest value.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/quantize_lut.h`, `faiss::quantize_lut::round_uint8_per_column`.
 * Since FAISS 1.7.3.
 *
 * @param tab The table, which is changed; it must be a Float32Array. Shape n × d. Changed in place.
 * @param d Number of values of a row. At least 1.
 * @returns a: Steps in a unit: 255 divided by the largest width of a row. b: Sum of the smallest values of the rows.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function roundUint8PerColumnSync(tab: Float32Array, d: number): RoundUint8PerColumnResult {
  return core.now(round_uint8_per_columnCall(tab, d, undefined, core.noKeys));
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
  return core.later(round_uint8_per_column_multiCall(tab, n, d, options, round_uint8_per_column_multiKeys));
}

/**
 * Rounds the rows of several tables as round_uint8_per_column does, all in the same steps; rows of one place are counted from the smallest value of them all.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/quantize_lut.h`, `faiss::quantize_lut::round_uint8_per_column_multi`.
 * Since FAISS 1.7.3.
 *
 * @param tab The tables, which are changed; it must be a Float32Array. Shape m × n × d. Changed in place.
 * @param n Number of rows of a table. At least 1.
 * @param d Number of values of a row. At least 1.
 * @returns a: Steps in a unit: 255 divided by the largest width of a row. b: Sum of the smallest values of the rows.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function roundUint8PerColumnMultiSync(tab: Float32Array, n: number, d: number): RoundUint8PerColumnMultiResult {
  return core.now(round_uint8_per_column_multiCall(tab, n, d, undefined, core.noKeys));
}

function aq_estimate_norm_scaleCall(M: number, ksub: number, MNorm: number, LUT: Vectors): core.Call<number> {
  const M_ = core.size(M, 'aqEstimateNormScale:M', 1);
  const ksub_ = core.size(ksub, 'aqEstimateNormScale:ksub', 1);
  const MNorm_ = core.size(MNorm, 'aqEstimateNormScale:MNorm');
  const LUT_ = core.f32(LUT, 'aqEstimateNormScale:LUT');
  core.length(LUT_, M_ * ksub_, 'aqEstimateNormScale:LUT', 'M * ksub');
  return {
    op: ops.aq_estimate_norm_scale,
    name: 'aqEstimateNormScale',
    effect: 'read',
    self: null,
    others: null,
    args: [M_, ksub_, MNorm_, LUT_],
    finish: aq_estimate_norm_scaleResult,
    signal: undefined,
    progress: null,
  };
}

const aq_estimate_norm_scaleResult = (raw: unknown): number => raw as number;
const aq_quantize_LUT_and_biasKeys: readonly string[] = ['signal'];

function aq_quantize_LUT_and_biasCall(nprobe: number, M: number, ksub: number, LUT: Vectors, bias: Vectors, MNorm: number, normScale: number, M2: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<AqQuantizeLUTAndBiasResult> {
  if (options !== undefined) core.options(options, 'aqQuantizeLUTAndBias:options', allowed);
  const nprobe_ = core.size(nprobe, 'aqQuantizeLUTAndBias:nprobe', 1);
  const M_ = core.size(M, 'aqQuantizeLUTAndBias:M', 1);
  const ksub_ = core.size(ksub, 'aqQuantizeLUTAndBias:ksub', 1);
  const LUT_ = core.f32(LUT, 'aqQuantizeLUTAndBias:LUT');
  const bias_ = core.f32(bias, 'aqQuantizeLUTAndBias:bias');
  const MNorm_ = core.size(MNorm, 'aqQuantizeLUTAndBias:MNorm');
  const normScale_ = core.int(normScale, 'aqQuantizeLUTAndBias:normScale');
  const M2_ = core.size(M2, 'aqQuantizeLUTAndBias:M2', 1);
  core.length(bias_, nprobe_, 'aqQuantizeLUTAndBias:bias', 'nprobe');
  return {
    op: ops.aq_quantize_LUT_and_bias,
    name: 'aqQuantizeLUTAndBias',
    effect: 'read',
    self: null,
    others: null,
    args: [nprobe_, M_, ksub_, LUT_, bias_, MNorm_, normScale_, M2_],
    finish: aq_quantize_LUT_and_biasResult,
    signal: options?.signal,
    progress: null,
  };
}

const aq_quantize_LUT_and_biasResult = (raw: unknown): AqQuantizeLUTAndBiasResult => ({ LUTq: (raw as unknown[])[0] as Uint8Array, biasq: (raw as unknown[])[1] as Uint16Array, a: (raw as unknown[])[2] as number, b: (raw as unknown[])[3] as number });
const quantize_LUT_and_biasKeys: readonly string[] = ['signal'];

function quantize_LUT_and_biasCall(nprobe: number, M: number, ksub: number, lutIs3d: boolean, LUT: Vectors, bias: Vectors | null, M2: number, withBiasq: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<QuantizeLUTAndBiasResult> {
  if (options !== undefined) core.options(options, 'quantizeLUTAndBias:options', allowed);
  const nprobe_ = core.size(nprobe, 'quantizeLUTAndBias:nprobe', 1);
  const M_ = core.size(M, 'quantizeLUTAndBias:M', 1);
  const ksub_ = core.size(ksub, 'quantizeLUTAndBias:ksub', 1);
  const lutIs3d_ = core.bool(lutIs3d, 'quantizeLUTAndBias:lutIs3d');
  const LUT_ = core.f32(LUT, 'quantizeLUTAndBias:LUT');
  const bias_ = bias == null ? null : core.f32(bias, 'quantizeLUTAndBias:bias');
  const M2_ = core.size(M2, 'quantizeLUTAndBias:M2', 1);
  const withBiasq_ = core.bool(withBiasq, 'quantizeLUTAndBias:withBiasq');
  if (bias_ !== null) core.length(bias_, nprobe_, 'quantizeLUTAndBias:bias', 'nprobe');
  return {
    op: ops.quantize_LUT_and_bias,
    name: 'quantizeLUTAndBias',
    effect: 'read',
    self: null,
    others: null,
    args: [nprobe_, M_, ksub_, lutIs3d_, LUT_, bias_, M2_, withBiasq_],
    finish: quantize_LUT_and_biasResult,
    signal: options?.signal,
    progress: null,
  };
}

const quantize_LUT_and_biasResult = (raw: unknown): QuantizeLUTAndBiasResult => ({ LUTq: (raw as unknown[])[0] as Uint8Array, biasq: (raw as unknown[])[1] as Uint16Array, a: (raw as unknown[])[2] as number, b: (raw as unknown[])[3] as number });
const round_uint8_per_columnKeys: readonly string[] = ['signal'];

function round_uint8_per_columnCall(tab: Float32Array, d: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<RoundUint8PerColumnResult> {
  if (options !== undefined) core.options(options, 'roundUint8PerColumn:options', allowed);
  const tab_ = core.inout(tab, 'roundUint8PerColumn:tab', 'Float32Array');
  const d_ = core.size(d, 'roundUint8PerColumn:d', 1);
  const n = core.rows(tab_, d_, 'roundUint8PerColumn:tab', 'd');
  return {
    op: ops.round_uint8_per_column,
    name: 'roundUint8PerColumn',
    effect: 'write',
    self: null,
    others: null,
    args: [tab_, d_],
    finish: round_uint8_per_columnResult,
    signal: options?.signal,
    progress: null,
  };
}

const round_uint8_per_columnResult = (raw: unknown): RoundUint8PerColumnResult => ({ a: (raw as unknown[])[0] as number, b: (raw as unknown[])[1] as number });
const round_uint8_per_column_multiKeys: readonly string[] = ['signal'];

function round_uint8_per_column_multiCall(tab: Float32Array, n: number, d: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<RoundUint8PerColumnMultiResult> {
  if (options !== undefined) core.options(options, 'roundUint8PerColumnMulti:options', allowed);
  const tab_ = core.inout(tab, 'roundUint8PerColumnMulti:tab', 'Float32Array');
  const n_ = core.size(n, 'roundUint8PerColumnMulti:n', 1);
  const d_ = core.size(d, 'roundUint8PerColumnMulti:d', 1);
  const m = core.rows(tab_, n_ * d_, 'roundUint8PerColumnMulti:tab', 'n * d');
  return {
    op: ops.round_uint8_per_column_multi,
    name: 'roundUint8PerColumnMulti',
    effect: 'write',
    self: null,
    others: null,
    args: [tab_, n_, d_],
    finish: round_uint8_per_column_multiResult,
    signal: options?.signal,
    progress: null,
  };
}

const round_uint8_per_column_multiResult = (raw: unknown): RoundUint8PerColumnMultiResult => ({ a: (raw as unknown[])[0] as number, b: (raw as unknown[])[1] as number });
