// Generated from schema/ by `npm run generate`; never edited.
/** IndexFastScan, mirrored from faiss/IndexFastScan.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { CodePacker } from '../../invlists/CodePacker.js';

/**
 * Named extras of `IndexFastScan.computeCodesSync`.
 */
export interface IndexFastScanComputeCodesSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × code_size.
   */
  readonly codes?: Uint8Array;
}

/**
 * Named extras of `IndexFastScan.computeCodes`.
 */
export interface IndexFastScanComputeCodesOptions extends IndexFastScanComputeCodesSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexFastScan.computeFloatLUTSync`.
 */
export interface IndexFastScanComputeFloatLUTSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The table of each query, by part and value. Shape n × M × ksub.
   */
  readonly lut?: Float32Array;
}

/**
 * Named extras of `IndexFastScan.computeFloatLUT`.
 */
export interface IndexFastScanComputeFloatLUTOptions extends IndexFastScanComputeFloatLUTSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexFastScan.computeQuantizedLUTSync`.
 */
export interface IndexFastScanComputeQuantizedLUTSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The table of each query, by part and value. Shape n × M2 × ksub.
   */
  readonly lut?: Uint8Array;
  /**
   * Own array for the result, filled in place and returned. For each query, by what sums of the table are divided and what is then added. Shape n × 2.
   */
  readonly normalizers?: Float32Array;
}

/**
 * Named extras of `IndexFastScan.computeQuantizedLUT`.
 */
export interface IndexFastScanComputeQuantizedLUTOptions extends IndexFastScanComputeQuantizedLUTSyncOptions, CallOptions {
}

/**
 * What `IndexFastScan.computeQuantizedLUT` gives.
 */
export interface IndexFastScanComputeQuantizedLUTResult {
  /**
   * The table of each query, by part and value. Shape n × M2 × ksub.
   */
  readonly lut: Uint8Array;
  /**
   * For each query, by what sums of the table are divided and what is then added. Shape n × 2.
   */
  readonly normalizers: Float32Array;
}

/**
 * Base of the indexes with codes of 4 bits per part that are packed in blocks, so that vector instructions compare many at once.
 *
 * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexFastScan extends Index {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Which implementation of the search runs; 0 lets FAISS choose, other numbers are for experiments. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::implem`.
   */
  get implem(): number {
    return core.getScalar(this, ops.IndexFastScan_implem_get, 'IndexFastScan.implem') as number;
  }

  set implem(value: number) {
    core.setScalar(this, ops.IndexFastScan_implem_set, ops.IndexFastScan_implem_get, 'IndexFastScan.implem', core.int(value, 'IndexFastScan.implem:implem', 0));
  }

  /**
   * Number of vectors in a block, a multiple of 32.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::bbs`.
   */
  get bbs(): number {
    return core.getConstant(this, ops.IndexFastScan_bbs_get, 'IndexFastScan.bbs') as number;
  }

  /**
   * Sizes of the groups in which queries are handled, four bits each; 0 lets FAISS choose. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::qbs`.
   */
  get qbs(): number {
    return core.getScalar(this, ops.IndexFastScan_qbs_get, 'IndexFastScan.qbs') as number;
  }

  set qbs(value: number) {
    core.setScalar(this, ops.IndexFastScan_qbs_set, ops.IndexFastScan_qbs_get, 'IndexFastScan.qbs', core.int(value, 'IndexFastScan.qbs:qbs', 0));
  }

  /**
   * Number of parts of a code.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::M`.
   */
  get M(): number {
    return core.getConstant(this, ops.IndexFastScan_M_get, 'IndexFastScan.M') as number;
  }

  /**
   * Bits of one part, always 4.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.IndexFastScan_nbits_get, 'IndexFastScan.nbits') as number;
  }

  /**
   * Number of values of one part.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::ksub`.
   */
  get ksub(): number {
    return core.getConstant(this, ops.IndexFastScan_ksub_get, 'IndexFastScan.ksub') as number;
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::code_size`.
   */
  get codeSize(): number {
    return core.getScalar(this, ops.IndexFastScan_code_size_get, 'IndexFastScan.codeSize') as number;
  }

  /**
   * ntotal rounded up to whole blocks.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::ntotal2`.
   */
  get ntotal2(): number {
    return core.getScalar(this, ops.IndexFastScan_ntotal2_get, 'IndexFastScan.ntotal2') as number;
  }

  /**
   * M rounded up to an even number.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::M2`.
   */
  get M2(): number {
    return core.getScalar(this, ops.IndexFastScan_M2_get, 'IndexFastScan.M2') as number;
  }

  /**
   * Copy of the packed codes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::codes`.
   */
  get codes(): Uint8Array {
    return core.getArray(this, ops.IndexFastScan_codes_get, 'IndexFastScan.codes') as Uint8Array;
  }

  /**
   * Parts of a search that are left out, to time the others; it then finds nothing. 2 drops what the scan finds, 4 leaves the scan out, 6 is both; the others of FAISS would hand out what memory held. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::skip`.
   */
  get skip(): number {
    return core.getScalar(this, ops.IndexFastScan_skip_get, 'IndexFastScan.skip') as number;
  }

  set skip(value: number) {
    core.setScalar(this, ops.IndexFastScan_skip_set, ops.IndexFastScan_skip_get, 'IndexFastScan.skip', core.int(value, 'IndexFastScan.skip:skip', 0));
  }

  /**
   * Makes a packer for the codes of this kind of index.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::get_CodePacker`.
   * Since FAISS 1.7.4.
   *
   * @returns A CodePackerPQ4.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getCodePacker(): CodePacker {
    return core.now(get_CodePackerCall(this));
  }

  /**
   * Encodes vectors, one code after the other and not in blocks.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::compute_codes`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeCodes(x: Vectors, options?: IndexFastScanComputeCodesOptions): Promise<Uint8Array> {
    return core.later(compute_codesCall(this, x, options, compute_codesKeys));
  }

  /**
   * Encodes vectors, one code after the other and not in blocks.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::compute_codes`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeCodesSync(x: Vectors, options?: IndexFastScanComputeCodesSyncOptions): Uint8Array {
    return core.now(compute_codesCall(this, x, options, compute_codesSyncKeys));
  }

  /**
   * Computes what each value of each part of a code adds to its distance to the queries.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::compute_float_LUT`.
   * Until FAISS 1.13.0.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns The table of each query, by part and value. Shape n × M × ksub.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeFloatLUT(x: Vectors, options?: IndexFastScanComputeFloatLUTOptions): Promise<Float32Array> {
    return core.later(compute_float_LUTCall(this, x, options, compute_float_LUTKeys));
  }

  /**
   * Computes what each value of each part of a code adds to its distance to the queries.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::compute_float_LUT`.
   * Until FAISS 1.13.0.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns The table of each query, by part and value. Shape n × M × ksub.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeFloatLUTSync(x: Vectors, options?: IndexFastScanComputeFloatLUTSyncOptions): Float32Array {
    return core.now(compute_float_LUTCall(this, x, options, compute_float_LUTSyncKeys));
  }

  /**
   * Computes the same in whole numbers of one byte, as the scan compares them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::compute_quantized_LUT`.
   * Until FAISS 1.13.0.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns lut: The table of each query, by part and value. Shape n × M2 × ksub. normalizers: For each query, by what sums of the table are divided and what is then added. Shape n × 2.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeQuantizedLUT(x: Vectors, options?: IndexFastScanComputeQuantizedLUTOptions): Promise<IndexFastScanComputeQuantizedLUTResult> {
    return core.later(compute_quantized_LUTCall(this, x, options, compute_quantized_LUTKeys));
  }

  /**
   * Computes the same in whole numbers of one byte, as the scan compares them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::compute_quantized_LUT`.
   * Until FAISS 1.13.0.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns lut: The table of each query, by part and value. Shape n × M2 × ksub. normalizers: For each query, by what sums of the table are divided and what is then added. Shape n × 2.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeQuantizedLUTSync(x: Vectors, options?: IndexFastScanComputeQuantizedLUTSyncOptions): IndexFastScanComputeQuantizedLUTResult {
    return core.now(compute_quantized_LUTCall(this, x, options, compute_quantized_LUTSyncKeys));
  }
}

function get_CodePackerCall(self: IndexFastScan): core.Call<CodePacker> {
  return {
    op: ops.IndexFastScan_get_CodePacker,
    name: 'IndexFastScan.getCodePacker',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: get_CodePackerResult,
    signal: undefined,
    progress: null,
  };
}

const get_CodePackerResult = (raw: unknown): CodePacker => core.adopt(raw as number, classes.CodePacker) as CodePacker;
const compute_codesSyncKeys: readonly string[] = ['codes'];
const compute_codesKeys: readonly string[] = ['codes', 'signal'];

function compute_codesCall(self: IndexFastScan, x: Vectors, options: IndexFastScanComputeCodesOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IndexFastScan.computeCodes:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexFastScan.computeCodes:x', d$, 'd');
  const n = core.rows(x_, d$, 'IndexFastScan.computeCodes:x', 'd');
  const codes_ = core.outU8(options?.codes, n * self.codeSize, 'IndexFastScan.computeCodes:codes');
  return {
    op: ops.IndexFastScan_compute_codes,
    name: 'IndexFastScan.computeCodes',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, codes_],
    finish: compute_codesResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_codesResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;
const compute_float_LUTSyncKeys: readonly string[] = ['lut'];
const compute_float_LUTKeys: readonly string[] = ['lut', 'signal'];

function compute_float_LUTCall(self: IndexFastScan, x: Vectors, options: IndexFastScanComputeFloatLUTOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'IndexFastScan.computeFloatLUT:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexFastScan.computeFloatLUT:x', d$, 'd');
  const n = core.rows(x_, d$, 'IndexFastScan.computeFloatLUT:x', 'd');
  const lut_ = core.outF32(options?.lut, n * self.M * self.ksub, 'IndexFastScan.computeFloatLUT:lut');
  return {
    op: ops.IndexFastScan_compute_float_LUT,
    name: 'IndexFastScan.computeFloatLUT',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, lut_],
    finish: compute_float_LUTResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_float_LUTResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const compute_quantized_LUTSyncKeys: readonly string[] = ['lut', 'normalizers'];
const compute_quantized_LUTKeys: readonly string[] = ['lut', 'normalizers', 'signal'];

function compute_quantized_LUTCall(self: IndexFastScan, x: Vectors, options: IndexFastScanComputeQuantizedLUTOptions | undefined, allowed: readonly string[]): core.Call<IndexFastScanComputeQuantizedLUTResult> {
  if (options !== undefined) core.options(options, 'IndexFastScan.computeQuantizedLUT:options', allowed);
  const d$ = self.d;
  const M2$ = self.M2;
  const ksub$ = self.ksub;
  const x_ = core.f32(x, 'IndexFastScan.computeQuantizedLUT:x', d$, 'd');
  const n = core.rows(x_, d$, 'IndexFastScan.computeQuantizedLUT:x', 'd');
  const normalizers_ = core.outF32(options?.normalizers, n * 2, 'IndexFastScan.computeQuantizedLUT:normalizers', null, (options?.lut === undefined ? n * M2$ * ksub$ : 0));
  const lut_ = core.outU8(options?.lut, n * M2$ * ksub$, 'IndexFastScan.computeQuantizedLUT:lut', options?.normalizers === undefined ? normalizers_ : null);
  return {
    op: ops.IndexFastScan_compute_quantized_LUT,
    name: 'IndexFastScan.computeQuantizedLUT',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, lut_, normalizers_],
    finish: compute_quantized_LUTResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_quantized_LUTResult = (_raw: unknown, args: readonly unknown[]): IndexFastScanComputeQuantizedLUTResult => ({ lut: args[2] as Uint8Array, normalizers: args[3] as Float32Array });
