// Generated from schema/ by `npm run generate`; never edited.
/** LinearTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';
import { VectorTransform } from './VectorTransform.js';

/**
 * Named extras of `LinearTransform.transformTransposeSync`.
 */
export interface LinearTransformTransformTransposeSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Result vectors, one row each. Shape n × d_in.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `LinearTransform.transformTranspose`.
 */
export interface LinearTransformTransformTransposeOptions extends LinearTransformTransformTransposeSyncOptions, CallOptions {
}

/**
 * Multiplies a vector by a matrix and adds a bias.
 *
 * FAISS: `faiss/VectorTransform.h`, `LinearTransform`.
 * Since FAISS 1.7.3.
 */
export class LinearTransform extends VectorTransform {
  /**
   * Makes a LinearTransform.
   *
   * @param dIn Number of components of a vector that goes in. At least 1.
   * @param dOut Number of components of a vector that comes out. At least 1.
   * @param haveBias Whether a bias is added after the multiplication. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dIn: number, dOut: number, haveBias?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('LinearTransform')(args)) as never);
  }

  /**
   * Whether a bias is added after the multiplication.
   *
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::have_bias`.
   */
  get haveBias(): Promise<boolean> {
    return core.get(this, 'haveBias') as Promise<boolean>;
  }

  /**
   * Whether the rows of the matrix are orthogonal and of unit length, so that the transform can be undone.
   *
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::is_orthonormal`.
   */
  get isOrthonormal(): Promise<boolean> {
    return core.get(this, 'isOrthonormal') as Promise<boolean>;
  }

  /**
   * Whether training writes its progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::faiss::LinearTransform::verbose`.
   */
  get verbose(): Promise<boolean> {
    return core.get(this, 'verbose') as Promise<boolean>;
  }

  set verbose(value: boolean) {
    core.set(this, 'verbose', value);
  }

  /**
   * The matrix, d_out rows of d_in values; empty before training. A matrix of your own is set instead of training: set A, b where there is a bias, and then is_trained. Shape d_out*d_in.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::A`.
   */
  get A(): Promise<Float32Array> {
    return core.get(this, 'A') as Promise<Float32Array>;
  }

  set A(value: Vectors) {
    core.set(this, 'A', value);
  }

  /**
   * The bias; empty without one and before training. Shape d_out.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::b`.
   */
  get b(): Promise<Float32Array> {
    return core.get(this, 'b') as Promise<Float32Array>;
  }

  set b(value: Vectors) {
    core.set(this, 'b', value);
  }

  /**
   * Whether the transform can be applied. It may be set once A, and b where there is a bias, hold their values; set_is_orthonormal then finds out whether the transform can be undone.
   *
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::is_trained`.
   */
  override get isTrained(): Promise<boolean> {
    return core.get(this, 'isTrained') as Promise<boolean>;
  }

  override set isTrained(value: boolean) {
    core.set(this, 'isTrained', value);
  }

  /**
   * Subtracts the bias and multiplies by the transposed matrix, which undoes the transform when is_orthonormal is set.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::transform_transpose`.
   *
   * @param y Transformed vectors, one row each. Shape n × d_out.
   * @param options Named extras; see the type.
   * @returns Result vectors, one row each. Shape n × d_in.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async transformTranspose(y: Vectors, options?: LinearTransformTransformTransposeOptions): Promise<Float32Array> {
    return core.call(this, 'transformTranspose', [y, options]) as never;
  }

  /**
   * Works out is_orthonormal from the matrix. Call it after the matrix was set.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::set_is_orthonormal`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async setIsOrthonormal(options?: CallOptions): Promise<void> {
    return core.call(this, 'setIsOrthonormal', [options]) as never;
  }

  /**
   * Writes a matrix to the standard output of the process where verbose is set.
   *
   * Effect: reads this object.
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::print_if_verbose`.
   *
   * @param name Name that is written before it.
   * @param mat The values, one row after the other. Shape any length.
   * @param n Number of rows. At least 0.
   * @param d Number of columns. At least 0.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async printIfVerbose(name: string, mat: Float64Array | readonly number[], n: number, d: number): Promise<void> {
    return core.call(this, 'printIfVerbose', [name, mat, n, d]) as never;
  }
}
