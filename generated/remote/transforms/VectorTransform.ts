// Generated from schema/ by `npm run generate`; never edited.
/** VectorTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions, ProgressOptions } from '../options.js';

/**
 * Named extras of `VectorTransform.applySync`.
 */
export interface VectorTransformApplySyncOptions {
  /**
   * Own array for the result, filled in place and returned. Transformed vectors, one row each. Shape n × d_out.
   */
  readonly xt?: Float32Array;
}

/**
 * Named extras of `VectorTransform.apply`.
 */
export interface VectorTransformApplyOptions extends VectorTransformApplySyncOptions, ProgressOptions {
}

/**
 * Named extras of `VectorTransform.reverseTransformSync`.
 */
export interface VectorTransformReverseTransformSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Vectors that give these when transformed, or near ones. Shape n × d_in.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `VectorTransform.reverseTransform`.
 */
export interface VectorTransformReverseTransformOptions extends VectorTransformReverseTransformSyncOptions, ProgressOptions {
}

/**
 * Turns vectors of d_in components into vectors of d_out components.
 *
 * FAISS: `faiss/VectorTransform.h`, `VectorTransform`.
 * Since FAISS 1.7.3.
 */
export abstract class VectorTransform extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of components of a vector that goes in.
   *
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::d_in`.
   */
  get dIn(): Promise<number> {
    return core.get(this, 'dIn') as Promise<number>;
  }

  /**
   * Number of components of a vector that comes out.
   *
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::d_out`.
   */
  get dOut(): Promise<number> {
    return core.get(this, 'dOut') as Promise<number>;
  }

  /**
   * Whether the transform can be applied. Kinds that learn nothing from data are trained from the start.
   *
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::is_trained`.
   */
  get isTrained(): Promise<boolean> {
    return core.get(this, 'isTrained') as Promise<boolean>;
  }

  /**
   * Learns the transform from a representative sample of vectors. Kinds that learn nothing do nothing.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rounds of k-means, about ten times a second; kinds whose rounds are not known beforehand report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::train`.
   *
   * @param x Training vectors, one row each. Shape n × d_in.
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
   * Transforms vectors.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::apply_noalloc`.
   *
   * @param x Vectors to transform, one row each. Shape n × d_in.
   * @param options Named extras; see the type.
   * @returns Transformed vectors, one row each. Shape n × d_out.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async apply(x: Vectors, options?: VectorTransformApplyOptions): Promise<Float32Array> {
    return core.call(this, 'apply', [x, options]) as never;
  }

  /**
   * Undoes the transform, as far as that is possible. Not every kind can do it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::reverse_transform`.
   *
   * @param xt Transformed vectors, one row each. Shape n × d_out.
   * @param options Named extras; see the type.
   * @returns Vectors that give these when transformed, or near ones. Shape n × d_in.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reverseTransform(xt: Vectors, options?: VectorTransformReverseTransformOptions): Promise<Float32Array> {
    return core.call(this, 'reverseTransform', [xt, options]) as never;
  }

  /**
   * Throws unless another transform is of the same kind and does the same.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::check_identical`.
   *
   * @param other Transform to compare with.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async checkIdentical(other: VectorTransform, options?: CallOptions): Promise<void> {
    return core.call(this, 'checkIdentical', [other, options]) as never;
  }
}
