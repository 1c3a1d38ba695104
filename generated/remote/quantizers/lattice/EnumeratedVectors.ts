// Generated from schema/ by `npm run generate`; never edited.
/** EnumeratedVectors, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
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
  get nv(): Promise<bigint> {
    return core.get(this, 'nv') as Promise<bigint>;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `EnumeratedVectors::dim`.
   */
  get dim(): Promise<number> {
    return core.get(this, 'dim') as Promise<number>;
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
  async encode(x: Vectors): Promise<bigint> {
    return core.call(this, 'encode', [x]) as never;
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
  async decode(code: number | bigint, options?: EnumeratedVectorsDecodeOptions): Promise<Float32Array> {
    return core.call(this, 'decode', [code, options]) as never;
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
    return core.call(this, 'encodeMulti', [c, options]) as never;
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
    return core.call(this, 'decodeMulti', [codes, options]) as never;
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
    return core.call(this, 'findNn', [codes, xq, options]) as never;
  }
}
