// Generated from schema/ by `npm run generate`; never edited.
/** Quantizer, mirrored from faiss/impl/Quantizer.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import type { CallOptions, ProgressOptions } from '../options.js';

/**
 * Named extras of `Quantizer.computeCodesSync`.
 */
export interface QuantizerComputeCodesSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × code_size.
   */
  readonly codes?: Uint8Array;
}

/**
 * Named extras of `Quantizer.computeCodes`.
 */
export interface QuantizerComputeCodesOptions extends QuantizerComputeCodesSyncOptions, CallOptions {
}

/**
 * Named extras of `Quantizer.decodeSync`.
 */
export interface QuantizerDecodeSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Decoded vectors, one row each. Shape n × d.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `Quantizer.decode`.
 */
export interface QuantizerDecodeOptions extends QuantizerDecodeSyncOptions, ProgressOptions {
}

/**
 * Turns vectors into codes of fixed size and back.
 *
 * FAISS: `faiss/impl/Quantizer.h`, `Quantizer`.
 * Since FAISS 1.7.3.
 */
export abstract class Quantizer extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/impl/Quantizer.h`, `Quantizer::d`.
   */
  get d(): number {
    return core.getConstant(this, ops.Quantizer_d_get, 'Quantizer.d') as number;
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/impl/Quantizer.h`, `Quantizer::code_size`.
   */
  get codeSize(): number {
    return core.getConstant(this, ops.Quantizer_code_size_get, 'Quantizer.codeSize') as number;
  }

  /**
   * Learns the tables of the quantizer from a representative sample of vectors.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rounds of k-means, about ten times a second; kinds whose rounds are not known beforehand report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/impl/Quantizer.h`, `Quantizer::train`.
   *
   * @param x Training vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async train(x: Vectors, options?: ProgressOptions): Promise<void> {
    return core.later(trainCall(this, x, options, trainKeys));
  }

  /**
   * Learns the tables of the quantizer from a representative sample of vectors.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/Quantizer.h`, `Quantizer::train`.
   *
   * @param x Training vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainSync(x: Vectors): void {
    return core.now(trainCall(this, x, undefined, core.noKeys));
  }

  /**
   * Encodes vectors.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/Quantizer.h`, `Quantizer::compute_codes`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeCodes(x: Vectors, options?: QuantizerComputeCodesOptions): Promise<Uint8Array> {
    return core.later(compute_codesCall(this, x, options, compute_codesKeys));
  }

  /**
   * Encodes vectors.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/Quantizer.h`, `Quantizer::compute_codes`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeCodesSync(x: Vectors, options?: QuantizerComputeCodesSyncOptions): Uint8Array {
    return core.now(compute_codesCall(this, x, options, compute_codesSyncKeys));
  }

  /**
   * Turns codes back into vectors, as far as the codes hold them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/impl/Quantizer.h`, `Quantizer::decode`.
   *
   * @param code Codes, one row each. Shape n × code_size.
   * @param options Named extras; see the type.
   * @returns Decoded vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async decode(code: Codes, options?: QuantizerDecodeOptions): Promise<Float32Array> {
    return core.later(decodeCall(this, code, options, decodeKeys));
  }

  /**
   * Turns codes back into vectors, as far as the codes hold them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/Quantizer.h`, `Quantizer::decode`.
   *
   * @param code Codes, one row each. Shape n × code_size.
   * @param options Named extras; see the type.
   * @returns Decoded vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  decodeSync(code: Codes, options?: QuantizerDecodeSyncOptions): Float32Array {
    return core.now(decodeCall(this, code, options, decodeSyncKeys));
  }
}

const trainKeys: readonly string[] = ['signal', 'onProgress'];

function trainCall(self: Quantizer, x: Vectors, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Quantizer.train:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Quantizer.train:x', d$, 'd');
  const n = core.rows(x_, d$, 'Quantizer.train:x', 'd');
  return {
    op: ops.Quantizer_train,
    name: 'Quantizer.train',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRounds(options.onProgress, 'Quantizer.train:onProgress'),
  };
}

const compute_codesSyncKeys: readonly string[] = ['codes'];
const compute_codesKeys: readonly string[] = ['codes', 'signal'];

function compute_codesCall(self: Quantizer, x: Vectors, options: QuantizerComputeCodesOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'Quantizer.computeCodes:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Quantizer.computeCodes:x', d$, 'd');
  const n = core.rows(x_, d$, 'Quantizer.computeCodes:x', 'd');
  const codes_ = core.outU8(options?.codes, n * self.codeSize, 'Quantizer.computeCodes:codes');
  return {
    op: ops.Quantizer_compute_codes,
    name: 'Quantizer.computeCodes',
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
const decodeSyncKeys: readonly string[] = ['x'];
const decodeKeys: readonly string[] = ['x', 'signal', 'onProgress'];

function decodeCall(self: Quantizer, code: Codes, options: QuantizerDecodeOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Quantizer.decode:options', allowed);
  const codeSize$ = self.codeSize;
  const code_ = core.u8(code, 'Quantizer.decode:code', codeSize$, 'code_size');
  const n = core.rows(code_, codeSize$, 'Quantizer.decode:code', 'code_size');
  const x_ = core.outF32(options?.x, n * self.d, 'Quantizer.decode:x');
  return {
    op: ops.Quantizer_decode,
    name: 'Quantizer.decode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), code_, x_],
    finish: decodeResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Quantizer.decode:onProgress', n, [1, 2], true),
  };
}

const decodeResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
