// Generated from schema/ by `npm run generate`; never edited.
/** EnumeratedVectors, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';

/**
 * Named extras of `EnumeratedVectors.decode`.
 */
export interface EnumeratedVectorsDecodeOptions {
  /**
   * Own array for the result, filled in place and returned. The vector. Shape dim.
   */
  readonly c?: Float32Array;
}

/**
 * Named extras of `EnumeratedVectors.encodeMultiSync`.
 */
export interface EnumeratedVectorsEncodeMultiSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of each vector. Shape nc.
   */
  readonly codes?: BigUint64Array;
}

/**
 * Named extras of `EnumeratedVectors.encodeMulti`.
 */
export interface EnumeratedVectorsEncodeMultiOptions extends EnumeratedVectorsEncodeMultiSyncOptions, CallOptions {
}

/**
 * Named extras of `EnumeratedVectors.decodeMultiSync`.
 */
export interface EnumeratedVectorsDecodeMultiSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vectors, one row each. Shape nc × dim.
   */
  readonly c?: Float32Array;
}

/**
 * Named extras of `EnumeratedVectors.decodeMulti`.
 */
export interface EnumeratedVectorsDecodeMultiOptions extends EnumeratedVectorsDecodeMultiSyncOptions, CallOptions {
}

/**
 * Named extras of `EnumeratedVectors.findNnSync`.
 */
export interface EnumeratedVectorsFindNnSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Place of the nearest vector among codes; -1 where there is none. Shape nq.
   */
  readonly idx?: BigInt64Array;
  /**
   * Own array for the result, filled in place and returned. Inner product with it; -1e20 where there is none. Shape nq.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `EnumeratedVectors.findNn`.
 */
export interface EnumeratedVectorsFindNnOptions extends EnumeratedVectorsFindNnSyncOptions, CallOptions {
}

/**
 * What `EnumeratedVectors.findNn` gives.
 */
export interface EnumeratedVectorsFindNnResult {
  /**
   * Place of the nearest vector among codes; -1 where there is none. Shape nq.
   */
  readonly idx: BigInt64Array;
  /**
   * Inner product with it; -1e20 where there is none. Shape nq.
   */
  readonly dis: Float32Array;
}

/**
 * A finite set of vectors that have numbers.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors`.
 * Since FAISS 1.7.3.
 */
export abstract class EnumeratedVectors extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of vectors of the set.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::nv`.
   */
  get nv(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.EnumeratedVectors_nv_get, 'EnumeratedVectors.nv') as bigint);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::dim`.
   */
  get dim(): number {
    return core.getConstant(this, ops.EnumeratedVectors_dim_get, 'EnumeratedVectors.dim') as number;
  }

  /**
   * Number of a vector.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::encode`.
   *
   * @param x The vector; a ZnSphereCodec takes any and finds the nearest of its set, a ZnSphereCodecRec takes vectors of its set only. Shape dim.
   * @returns The number, below nv.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  encode(x: Vectors): bigint {
    return core.now(encodeCall(this, x));
  }

  /**
   * The vector with a number.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::decode`.
   *
   * @param code Number of a vector, below nv.
   * @param options Named extras; see the type.
   * @returns The vector. Shape dim.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  decode(code: number | bigint, options?: EnumeratedVectorsDecodeOptions): Float32Array {
    return core.now(decodeCall(this, code, options, decodeSyncKeys));
  }

  /**
   * Numbers of several vectors, as encode gives them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::encode_multi`.
   *
   * @param c The vectors, one row each. Shape nc × dim.
   * @param options Named extras; see the type.
   * @returns Number of each vector. Shape nc.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async encodeMulti(c: Vectors, options?: EnumeratedVectorsEncodeMultiOptions): Promise<BigUint64Array> {
    return core.later(encode_multiCall(this, c, options, encode_multiKeys));
  }

  /**
   * Numbers of several vectors, as encode gives them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::encode_multi`.
   *
   * @param c The vectors, one row each. Shape nc × dim.
   * @param options Named extras; see the type.
   * @returns Number of each vector. Shape nc.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  encodeMultiSync(c: Vectors, options?: EnumeratedVectorsEncodeMultiSyncOptions): BigUint64Array {
    return core.now(encode_multiCall(this, c, options, encode_multiSyncKeys));
  }

  /**
   * The vectors with several numbers, as decode gives them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::decode_multi`.
   *
   * @param codes Numbers of vectors, below nv. Shape nc.
   * @param options Named extras; see the type.
   * @returns The vectors, one row each. Shape nc × dim.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async decodeMulti(codes: BigUint64Array | readonly bigint[] | readonly number[], options?: EnumeratedVectorsDecodeMultiOptions): Promise<Float32Array> {
    return core.later(decode_multiCall(this, codes, options, decode_multiKeys));
  }

  /**
   * The vectors with several numbers, as decode gives them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::decode_multi`.
   *
   * @param codes Numbers of vectors, below nv. Shape nc.
   * @param options Named extras; see the type.
   * @returns The vectors, one row each. Shape nc × dim.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  decodeMultiSync(codes: BigUint64Array | readonly bigint[] | readonly number[], options?: EnumeratedVectorsDecodeMultiSyncOptions): Float32Array {
    return core.now(decode_multiCall(this, codes, options, decode_multiSyncKeys));
  }

  /**
   * Finds for each query the numbered vector with the largest inner product. FAISS 1.12.0 itself compares with the code behind the last one instead.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::find_nn`.
   *
   * @param codes Numbers of the vectors that are compared with, below nv. Shape n.
   * @param xq Queries, one row each. Shape nq × dim.
   * @param options Named extras; see the type.
   * @returns idx: Place of the nearest vector among codes; -1 where there is none. Shape nq. dis: Inner product with it; -1e20 where there is none. Shape nq.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async findNn(codes: BigUint64Array | readonly bigint[] | readonly number[], xq: Vectors, options?: EnumeratedVectorsFindNnOptions): Promise<EnumeratedVectorsFindNnResult> {
    return core.later(find_nnCall(this, codes, xq, options, find_nnKeys));
  }

  /**
   * Finds for each query the numbered vector with the largest inner product. FAISS 1.12.0 itself compares with the code behind the last one instead.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::find_nn`.
   *
   * @param codes Numbers of the vectors that are compared with, below nv. Shape n.
   * @param xq Queries, one row each. Shape nq × dim.
   * @param options Named extras; see the type.
   * @returns idx: Place of the nearest vector among codes; -1 where there is none. Shape nq. dis: Inner product with it; -1e20 where there is none. Shape nq.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  findNnSync(codes: BigUint64Array | readonly bigint[] | readonly number[], xq: Vectors, options?: EnumeratedVectorsFindNnSyncOptions): EnumeratedVectorsFindNnResult {
    return core.now(find_nnCall(this, codes, xq, options, find_nnSyncKeys));
  }
}

function encodeCall(self: EnumeratedVectors, x: Vectors): core.Call<bigint> {
  const x_ = core.f32(x, 'EnumeratedVectors.encode:x');
  core.length(x_, self.dim, 'EnumeratedVectors.encode:x', 'dim');
  return {
    op: ops.EnumeratedVectors_encode,
    name: 'EnumeratedVectors.encode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: encodeResult,
    signal: undefined,
    progress: null,
  };
}

const encodeResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
const decodeSyncKeys: readonly string[] = ['c'];

function decodeCall(self: EnumeratedVectors, code: number | bigint, options: EnumeratedVectorsDecodeOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'EnumeratedVectors.decode:options', allowed);
  const code_ = core.word(code, 'EnumeratedVectors.decode:code');
  const c_ = core.outF32(options?.c, self.dim, 'EnumeratedVectors.decode:c');
  return {
    op: ops.EnumeratedVectors_decode,
    name: 'EnumeratedVectors.decode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), code_, c_],
    finish: decodeResult,
    signal: undefined,
    progress: null,
  };
}

const decodeResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const encode_multiSyncKeys: readonly string[] = ['codes'];
const encode_multiKeys: readonly string[] = ['codes', 'signal'];

function encode_multiCall(self: EnumeratedVectors, c: Vectors, options: EnumeratedVectorsEncodeMultiOptions | undefined, allowed: readonly string[]): core.Call<BigUint64Array> {
  if (options !== undefined) core.options(options, 'EnumeratedVectors.encodeMulti:options', allowed);
  const dim$ = self.dim;
  const c_ = core.f32(c, 'EnumeratedVectors.encodeMulti:c', dim$, 'dim');
  const nc = core.rows(c_, dim$, 'EnumeratedVectors.encodeMulti:c', 'dim');
  const codes_ = core.outU64(options?.codes, nc, 'EnumeratedVectors.encodeMulti:codes');
  return {
    op: ops.EnumeratedVectors_encode_multi,
    name: 'EnumeratedVectors.encodeMulti',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), c_, codes_],
    finish: encode_multiResult,
    signal: options?.signal,
    progress: null,
  };
}

const encode_multiResult = (_raw: unknown, args: readonly unknown[]): BigUint64Array => args[2] as BigUint64Array;
const decode_multiSyncKeys: readonly string[] = ['c'];
const decode_multiKeys: readonly string[] = ['c', 'signal'];

function decode_multiCall(self: EnumeratedVectors, codes: BigUint64Array | readonly bigint[] | readonly number[], options: EnumeratedVectorsDecodeMultiOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'EnumeratedVectors.decodeMulti:options', allowed);
  const codes_ = core.u64(codes, 'EnumeratedVectors.decodeMulti:codes');
  const nc = core.rows(codes_, 1, 'EnumeratedVectors.decodeMulti:codes', '');
  const c_ = core.outF32(options?.c, nc * self.dim, 'EnumeratedVectors.decodeMulti:c');
  return {
    op: ops.EnumeratedVectors_decode_multi,
    name: 'EnumeratedVectors.decodeMulti',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, c_],
    finish: decode_multiResult,
    signal: options?.signal,
    progress: null,
  };
}

const decode_multiResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const find_nnSyncKeys: readonly string[] = ['idx', 'dis'];
const find_nnKeys: readonly string[] = ['idx', 'dis', 'signal'];

function find_nnCall(self: EnumeratedVectors, codes: BigUint64Array | readonly bigint[] | readonly number[], xq: Vectors, options: EnumeratedVectorsFindNnOptions | undefined, allowed: readonly string[]): core.Call<EnumeratedVectorsFindNnResult> {
  if (options !== undefined) core.options(options, 'EnumeratedVectors.findNn:options', allowed);
  const dim$ = self.dim;
  const codes_ = core.u64(codes, 'EnumeratedVectors.findNn:codes');
  const xq_ = core.f32(xq, 'EnumeratedVectors.findNn:xq', dim$, 'dim');
  const n = core.rows(codes_, 1, 'EnumeratedVectors.findNn:codes', '');
  const nq = core.rows(xq_, dim$, 'EnumeratedVectors.findNn:xq', 'dim');
  const idx_ = core.outI64(options?.idx, nq, 'EnumeratedVectors.findNn:idx', (options?.dis === undefined ? 4 * nq : 0));
  const dis_ = core.outF32(options?.dis, nq, 'EnumeratedVectors.findNn:dis', options?.idx === undefined ? idx_ : null);
  return {
    op: ops.EnumeratedVectors_find_nn,
    name: 'EnumeratedVectors.findNn',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, xq_, idx_, dis_],
    finish: find_nnResult,
    signal: options?.signal,
    progress: null,
  };
}

const find_nnResult = (_raw: unknown, args: readonly unknown[]): EnumeratedVectorsFindNnResult => ({ idx: args[3] as BigInt64Array, dis: args[4] as Float32Array });
