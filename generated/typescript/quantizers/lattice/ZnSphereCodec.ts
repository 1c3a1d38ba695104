// Generated from schema/ by `npm run generate`; never edited.
/** ZnSphereCodec, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { ZnSphereSearch } from './ZnSphereSearch.js';
import type { CodeSegment } from './CodeSegment.js';

/**
 * Named extras of `ZnSphereCodec.decode`.
 */
export interface ZnSphereCodecDecodeOptions {
  /**
   * Own array for the result, filled in place and returned. The vector. Shape dim.
   */
  readonly c?: Float32Array;
}

/**
 * Named extras of `ZnSphereCodec.encodeMultiSync`.
 */
export interface ZnSphereCodecEncodeMultiSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of each vector. Shape nc.
   */
  readonly codes?: BigUint64Array;
}

/**
 * Named extras of `ZnSphereCodec.encodeMulti`.
 */
export interface ZnSphereCodecEncodeMultiOptions extends ZnSphereCodecEncodeMultiSyncOptions, CallOptions {
}

/**
 * Named extras of `ZnSphereCodec.decodeMultiSync`.
 */
export interface ZnSphereCodecDecodeMultiSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vectors, one row each. Shape nc × dim.
   */
  readonly c?: Float32Array;
}

/**
 * Named extras of `ZnSphereCodec.decodeMulti`.
 */
export interface ZnSphereCodecDecodeMultiOptions extends ZnSphereCodecDecodeMultiSyncOptions, CallOptions {
}

/**
 * Named extras of `ZnSphereCodec.findNnSync`.
 */
export interface ZnSphereCodecFindNnSyncOptions {
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
 * Named extras of `ZnSphereCodec.findNn`.
 */
export interface ZnSphereCodecFindNnOptions extends ZnSphereCodecFindNnSyncOptions, CallOptions {
}

/**
 * What `ZnSphereCodec.findNn` gives.
 */
export interface ZnSphereCodecFindNnResult {
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
 * Numbers the points with whole coordinates on a sphere by their atom, their order and their signs.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec`.
 * Since FAISS 1.7.3.
 */
export class ZnSphereCodec extends ZnSphereSearch {
  /**
   * Makes a ZnSphereCodec.
   *
   * @param dim Number of coordinates. From 1 to 99.
   * @param r2 Squared radius of the sphere; fewer than 2^63 points with whole coordinates may lie on it, and at least one must. At least 0.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dim: number, r2: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newZnSphereCodec(args)) as never, undefined as never);
  }

  /**
   * Number of vectors of the set.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::nv`.
   */
  get nv(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.ZnSphereCodec_nv_get, 'ZnSphereCodec.nv') as bigint);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::dim`.
   */
  get dim(): number {
    return core.getConstant(this, ops.ZnSphereCodec_dim_get, 'ZnSphereCodec.dim') as number;
  }

  /**
   * The numbers that belong to each atom.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::code_segments`.
   */
  get codeSegments(): readonly CodeSegment[] {
    return core.getViews(this, ops.ZnSphereCodec_code_segments_get, 'ZnSphereCodec.codeSegments', classes.CodeSegment) as CodeSegment[];
  }

  /**
   * Bytes that a number takes.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::code_size`.
   */
  get codeSize(): number {
    return core.getConstant(this, ops.ZnSphereCodec_code_size_get, 'ZnSphereCodec.codeSize') as number;
  }

  /**
   * Number of a vector.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::encode`.
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
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::decode`.
   *
   * @param code Number of a vector, below nv.
   * @param options Named extras; see the type.
   * @returns The vector. Shape dim.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  decode(code: number | bigint, options?: ZnSphereCodecDecodeOptions): Float32Array {
    return core.now(decodeCall(this, code, options, decodeSyncKeys));
  }

  /**
   * Numbers of several vectors, as encode gives them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::encode_multi`.
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
  async encodeMulti(c: Vectors, options?: ZnSphereCodecEncodeMultiOptions): Promise<BigUint64Array> {
    return core.later(encode_multiCall(this, c, options, encode_multiKeys));
  }

  /**
   * Numbers of several vectors, as encode gives them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::encode_multi`.
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
  encodeMultiSync(c: Vectors, options?: ZnSphereCodecEncodeMultiSyncOptions): BigUint64Array {
    return core.now(encode_multiCall(this, c, options, encode_multiSyncKeys));
  }

  /**
   * The vectors with several numbers, as decode gives them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::decode_multi`.
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
  async decodeMulti(codes: BigUint64Array | readonly bigint[] | readonly number[], options?: ZnSphereCodecDecodeMultiOptions): Promise<Float32Array> {
    return core.later(decode_multiCall(this, codes, options, decode_multiKeys));
  }

  /**
   * The vectors with several numbers, as decode gives them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::decode_multi`.
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
  decodeMultiSync(codes: BigUint64Array | readonly bigint[] | readonly number[], options?: ZnSphereCodecDecodeMultiSyncOptions): Float32Array {
    return core.now(decode_multiCall(this, codes, options, decode_multiSyncKeys));
  }

  /**
   * Finds for each query the numbered vector with the largest inner product. FAISS 1.12.0 itself compares with the code behind the last one instead.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::find_nn`.
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
  async findNn(codes: BigUint64Array | readonly bigint[] | readonly number[], xq: Vectors, options?: ZnSphereCodecFindNnOptions): Promise<ZnSphereCodecFindNnResult> {
    return core.later(find_nnCall(this, codes, xq, options, find_nnKeys));
  }

  /**
   * Finds for each query the numbered vector with the largest inner product. FAISS 1.12.0 itself compares with the code behind the last one instead.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::find_nn`.
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
  findNnSync(codes: BigUint64Array | readonly bigint[] | readonly number[], xq: Vectors, options?: ZnSphereCodecFindNnSyncOptions): ZnSphereCodecFindNnResult {
    return core.now(find_nnCall(this, codes, xq, options, find_nnSyncKeys));
  }

  /**
   * Number of the point that is nearest to a vector.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::search_and_encode`.
   *
   * @param x The vector, without NaN and Infinity. Shape dim.
   * @returns Number of the point, below nv.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  searchAndEncode(x: Vectors): bigint {
    return core.now(search_and_encodeCall(this, x));
  }
}

function newZnSphereCodec(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const dim = args[0] as number;
    const r2 = args[1] as number;
    const dim_ = core.int(dim, 'ZnSphereCodec.constructor:dim', 1, 99);
    const r2_ = core.int(r2, 'ZnSphereCodec.constructor:r2', 0);
    return core.construct(ops.ZnSphereCodec_new0, 'ZnSphereCodec.constructor', [dim_, r2_], null);
  }

  throw core.wrongArguments('ZnSphereCodec.constructor', ['(dim, r2)']);
}

function encodeCall(self: ZnSphereCodec, x: Vectors): core.Call<bigint> {
  const x_ = core.f32(x, 'ZnSphereCodec.encode:x');
  core.length(x_, self.dim, 'ZnSphereCodec.encode:x', 'dim');
  return {
    op: ops.ZnSphereCodec_encode,
    name: 'ZnSphereCodec.encode',
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

function decodeCall(self: ZnSphereCodec, code: number | bigint, options: ZnSphereCodecDecodeOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'ZnSphereCodec.decode:options', allowed);
  const code_ = core.word(code, 'ZnSphereCodec.decode:code');
  const c_ = core.outF32(options?.c, self.dim, 'ZnSphereCodec.decode:c');
  return {
    op: ops.ZnSphereCodec_decode,
    name: 'ZnSphereCodec.decode',
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

function encode_multiCall(self: ZnSphereCodec, c: Vectors, options: ZnSphereCodecEncodeMultiOptions | undefined, allowed: readonly string[]): core.Call<BigUint64Array> {
  if (options !== undefined) core.options(options, 'ZnSphereCodec.encodeMulti:options', allowed);
  const dim$ = self.dim;
  const c_ = core.f32(c, 'ZnSphereCodec.encodeMulti:c', dim$, 'dim');
  const nc = core.rows(c_, dim$, 'ZnSphereCodec.encodeMulti:c', 'dim');
  const codes_ = core.outU64(options?.codes, nc, 'ZnSphereCodec.encodeMulti:codes');
  return {
    op: ops.ZnSphereCodec_encode_multi,
    name: 'ZnSphereCodec.encodeMulti',
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

function decode_multiCall(self: ZnSphereCodec, codes: BigUint64Array | readonly bigint[] | readonly number[], options: ZnSphereCodecDecodeMultiOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'ZnSphereCodec.decodeMulti:options', allowed);
  const codes_ = core.u64(codes, 'ZnSphereCodec.decodeMulti:codes');
  const nc = core.rows(codes_, 1, 'ZnSphereCodec.decodeMulti:codes', '');
  const c_ = core.outF32(options?.c, nc * self.dim, 'ZnSphereCodec.decodeMulti:c');
  return {
    op: ops.ZnSphereCodec_decode_multi,
    name: 'ZnSphereCodec.decodeMulti',
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

function find_nnCall(self: ZnSphereCodec, codes: BigUint64Array | readonly bigint[] | readonly number[], xq: Vectors, options: ZnSphereCodecFindNnOptions | undefined, allowed: readonly string[]): core.Call<ZnSphereCodecFindNnResult> {
  if (options !== undefined) core.options(options, 'ZnSphereCodec.findNn:options', allowed);
  const dim$ = self.dim;
  const codes_ = core.u64(codes, 'ZnSphereCodec.findNn:codes');
  const xq_ = core.f32(xq, 'ZnSphereCodec.findNn:xq', dim$, 'dim');
  const n = core.rows(codes_, 1, 'ZnSphereCodec.findNn:codes', '');
  const nq = core.rows(xq_, dim$, 'ZnSphereCodec.findNn:xq', 'dim');
  const idx_ = core.outI64(options?.idx, nq, 'ZnSphereCodec.findNn:idx', (options?.dis === undefined ? 4 * nq : 0));
  const dis_ = core.outF32(options?.dis, nq, 'ZnSphereCodec.findNn:dis', options?.idx === undefined ? idx_ : null);
  return {
    op: ops.ZnSphereCodec_find_nn,
    name: 'ZnSphereCodec.findNn',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, xq_, idx_, dis_],
    finish: find_nnResult,
    signal: options?.signal,
    progress: null,
  };
}

const find_nnResult = (_raw: unknown, args: readonly unknown[]): ZnSphereCodecFindNnResult => ({ idx: args[3] as BigInt64Array, dis: args[4] as Float32Array });

function search_and_encodeCall(self: ZnSphereCodec, x: Vectors): core.Call<bigint> {
  const x_ = core.f32(x, 'ZnSphereCodec.searchAndEncode:x');
  core.length(x_, self.dim, 'ZnSphereCodec.searchAndEncode:x', 'dim');
  return {
    op: ops.ZnSphereCodec_search_and_encode,
    name: 'ZnSphereCodec.searchAndEncode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: search_and_encodeResult,
    signal: undefined,
    progress: null,
  };
}

const search_and_encodeResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
