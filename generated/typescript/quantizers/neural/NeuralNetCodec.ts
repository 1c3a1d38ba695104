// Generated from schema/ by `npm run generate`; never edited.
/** NeuralNetCodec, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';

/**
 * Named extras of `NeuralNetCodec.decodeSync`.
 */
export interface NeuralNetCodecDecodeSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vectors, one row each. Shape n × d.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `NeuralNetCodec.decode`.
 */
export interface NeuralNetCodecDecodeOptions extends NeuralNetCodecDecodeSyncOptions, CallOptions {
}

/**
 * Named extras of `NeuralNetCodec.encodeSync`.
 */
export interface NeuralNetCodecEncodeSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of an entry of each codebook, one row for each vector. Shape n × M.
   */
  readonly codes?: Int32Array;
}

/**
 * Named extras of `NeuralNetCodec.encode`.
 */
export interface NeuralNetCodecEncodeOptions extends NeuralNetCodecEncodeSyncOptions, CallOptions {
}

/**
 * Encodes vectors by neural nets that were trained elsewhere.
 *
 * FAISS: `faiss/utils/NeuralNet.h`, `NeuralNetCodec`.
 * Since FAISS 1.9.0.
 */
export abstract class NeuralNetCodec extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `NeuralNetCodec::d`.
   */
  get d(): number {
    return core.getConstant(this, ops.NeuralNetCodec_d_get, 'NeuralNetCodec.d') as number;
  }

  /**
   * Number of codebooks.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `NeuralNetCodec::M`.
   */
  get M(): number {
    return core.getConstant(this, ops.NeuralNetCodec_M_get, 'NeuralNetCodec.M') as number;
  }

  /**
   * Turns codes back into vectors.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `NeuralNetCodec::decode`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @param options Named extras; see the type.
   * @returns The vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async decode(codes: Int32Array | readonly number[], options?: NeuralNetCodecDecodeOptions): Promise<Float32Array> {
    return core.later(decodeCall(this, codes, options, decodeKeys));
  }

  /**
   * Turns codes back into vectors.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `NeuralNetCodec::decode`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @param options Named extras; see the type.
   * @returns The vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  decodeSync(codes: Int32Array | readonly number[], options?: NeuralNetCodecDecodeSyncOptions): Float32Array {
    return core.now(decodeCall(this, codes, options, decodeSyncKeys));
  }

  /**
   * Encodes vectors.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `NeuralNetCodec::encode`.
   *
   * @param x The vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async encode(x: Vectors, options?: NeuralNetCodecEncodeOptions): Promise<Int32Array> {
    return core.later(encodeCall(this, x, options, encodeKeys));
  }

  /**
   * Encodes vectors.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `NeuralNetCodec::encode`.
   *
   * @param x The vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  encodeSync(x: Vectors, options?: NeuralNetCodecEncodeSyncOptions): Int32Array {
    return core.now(encodeCall(this, x, options, encodeSyncKeys));
  }
}

const decodeSyncKeys: readonly string[] = ['x'];
const decodeKeys: readonly string[] = ['x', 'signal'];

function decodeCall(self: NeuralNetCodec, codes: Int32Array | readonly number[], options: NeuralNetCodecDecodeOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'NeuralNetCodec.decode:options', allowed);
  const codes_ = core.i32(codes, 'NeuralNetCodec.decode:codes');
  const n = core.rows(codes_, self.M, 'NeuralNetCodec.decode:codes', 'M');
  const x_ = core.outF32(options?.x, n * self.d, 'NeuralNetCodec.decode:x');
  return {
    op: ops.NeuralNetCodec_decode,
    name: 'NeuralNetCodec.decode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, x_],
    finish: decodeResult,
    signal: options?.signal,
    progress: null,
  };
}

const decodeResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const encodeSyncKeys: readonly string[] = ['codes'];
const encodeKeys: readonly string[] = ['codes', 'signal'];

function encodeCall(self: NeuralNetCodec, x: Vectors, options: NeuralNetCodecEncodeOptions | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'NeuralNetCodec.encode:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'NeuralNetCodec.encode:x', d$, 'd');
  const n = core.rows(x_, d$, 'NeuralNetCodec.encode:x', 'd');
  const codes_ = core.outI32(options?.codes, n * self.M, 'NeuralNetCodec.encode:codes');
  return {
    op: ops.NeuralNetCodec_encode,
    name: 'NeuralNetCodec.encode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, codes_],
    finish: encodeResult,
    signal: options?.signal,
    progress: null,
  };
}

const encodeResult = (_raw: unknown, args: readonly unknown[]): Int32Array => args[2] as Int32Array;
