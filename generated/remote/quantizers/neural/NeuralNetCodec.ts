// Generated from schema/ by `npm run generate`; never edited.
/** NeuralNetCodec, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
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
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of codebooks.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `NeuralNetCodec::M`.
   */
  get M(): Promise<number> {
    return core.get(this, 'M') as Promise<number>;
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
    return core.call(this, 'decode', [codes, options]) as never;
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
    return core.call(this, 'encode', [x, options]) as never;
  }
}
