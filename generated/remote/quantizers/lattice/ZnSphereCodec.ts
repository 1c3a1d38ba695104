// Generated from schema/ by `npm run generate`; never edited.
/** ZnSphereCodec, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ZnSphereCodec')(args)) as never, undefined as never);
  }

  /**
   * Number of vectors of the set.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::nv`.
   */
  get nv(): Promise<bigint> {
    return core.get(this, 'nv') as Promise<bigint>;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::dim`.
   */
  get dim(): Promise<number> {
    return core.get(this, 'dim') as Promise<number>;
  }

  /**
   * The numbers that belong to each atom.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::code_segments`.
   */
  get codeSegments(): Promise<readonly CodeSegment[]> {
    return core.get(this, 'codeSegments') as Promise<readonly CodeSegment[]>;
  }

  /**
   * Bytes that a number takes.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `ZnSphereCodec::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
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
  async encode(x: Vectors): Promise<bigint> {
    return core.call(this, 'encode', [x]) as never;
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
  async decode(code: number | bigint, options?: ZnSphereCodecDecodeOptions): Promise<Float32Array> {
    return core.call(this, 'decode', [code, options]) as never;
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
    return core.call(this, 'encodeMulti', [c, options]) as never;
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
    return core.call(this, 'decodeMulti', [codes, options]) as never;
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
    return core.call(this, 'findNn', [codes, xq, options]) as never;
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
  async searchAndEncode(x: Vectors): Promise<bigint> {
    return core.call(this, 'searchAndEncode', [x]) as never;
  }
}
