// Generated from schema/ by `npm run generate`; never edited.
/** Quantizer, mirrored from faiss/impl/Quantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes } from '@faiss-sdk/core';
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
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/impl/Quantizer.h`, `Quantizer::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
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
    return core.call(this, 'train', [x, options]) as never;
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
    return core.call(this, 'computeCodes', [x, options]) as never;
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
    return core.call(this, 'decode', [code, options]) as never;
  }
}
