// Generated from schema/ by `npm run generate`; never edited.
/** LinearTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newLinearTransform(args)) as never);
  }

  /**
   * Whether a bias is added after the multiplication.
   *
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::have_bias`.
   */
  get haveBias(): boolean {
    return core.getScalar(this, ops.LinearTransform_have_bias_get, 'LinearTransform.haveBias') as boolean;
  }

  /**
   * Whether the rows of the matrix are orthogonal and of unit length, so that the transform can be undone.
   *
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::is_orthonormal`.
   */
  get isOrthonormal(): boolean {
    return core.getScalar(this, ops.LinearTransform_is_orthonormal_get, 'LinearTransform.isOrthonormal') as boolean;
  }

  /**
   * Whether training writes its progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::faiss::LinearTransform::verbose`.
   */
  get verbose(): boolean {
    return core.getScalar(this, ops.LinearTransform_verbose_get, 'LinearTransform.verbose') as boolean;
  }

  set verbose(value: boolean) {
    core.setScalar(this, ops.LinearTransform_verbose_set, ops.LinearTransform_verbose_get, 'LinearTransform.verbose', core.bool(value, 'LinearTransform.verbose:verbose'));
  }

  /**
   * The matrix, d_out rows of d_in values; empty before training. A matrix of your own is set instead of training: set A, b where there is a bias, and then is_trained. Shape d_out*d_in.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::A`.
   */
  get A(): Float32Array {
    return core.getArray(this, ops.LinearTransform_A_get, 'LinearTransform.A') as Float32Array;
  }

  set A(value: Vectors) {
    core.setArray(this, ops.LinearTransform_A_set, ops.LinearTransform_A_get, 'LinearTransform.A', core.f32(value, 'LinearTransform.A:A'));
  }

  /**
   * The bias; empty without one and before training. Shape d_out.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::b`.
   */
  get b(): Float32Array {
    return core.getArray(this, ops.LinearTransform_b_get, 'LinearTransform.b') as Float32Array;
  }

  set b(value: Vectors) {
    core.setArray(this, ops.LinearTransform_b_set, ops.LinearTransform_b_get, 'LinearTransform.b', core.f32(value, 'LinearTransform.b:b'));
  }

  /**
   * Whether the transform can be applied. It may be set once A, and b where there is a bias, hold their values; set_is_orthonormal then finds out whether the transform can be undone.
   *
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::is_trained`.
   */
  override get isTrained(): boolean {
    return core.getScalar(this, ops.LinearTransform_is_trained_get, 'LinearTransform.isTrained') as boolean;
  }

  override set isTrained(value: boolean) {
    core.setScalar(this, ops.LinearTransform_is_trained_set, ops.LinearTransform_is_trained_get, 'LinearTransform.isTrained', core.bool(value, 'LinearTransform.isTrained:isTrained'));
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
    return core.later(transform_transposeCall(this, y, options, transform_transposeKeys));
  }

  /**
   * Subtracts the bias and multiplies by the transposed matrix, which undoes the transform when is_orthonormal is set.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  transformTransposeSync(y: Vectors, options?: LinearTransformTransformTransposeSyncOptions): Float32Array {
    return core.now(transform_transposeCall(this, y, options, transform_transposeSyncKeys));
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
    return core.later(set_is_orthonormalCall(this, options, set_is_orthonormalKeys));
  }

  /**
   * Works out is_orthonormal from the matrix. Call it after the matrix was set.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `LinearTransform::set_is_orthonormal`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  setIsOrthonormalSync(): void {
    return core.now(set_is_orthonormalCall(this, undefined, core.noKeys));
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
  printIfVerbose(name: string, mat: Float64Array | readonly number[], n: number, d: number): void {
    return core.now(print_if_verboseCall(this, name, mat, n, d));
  }
}

function newLinearTransform(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const dIn = args[0] as number;
    const dOut = args[1] as number;
    const haveBias = (args[2] === undefined ? false : args[2]) as boolean;
    const dIn_ = core.int(dIn, 'LinearTransform.constructor:dIn', 1);
    const dOut_ = core.int(dOut, 'LinearTransform.constructor:dOut', 1);
    const haveBias_ = core.bool(haveBias, 'LinearTransform.constructor:haveBias');
    return core.construct(ops.LinearTransform_new0, 'LinearTransform.constructor', [dIn_, dOut_, haveBias_], null);
  }

  throw core.wrongArguments('LinearTransform.constructor', ['(dIn, dOut, haveBias = false)']);
}

const transform_transposeSyncKeys: readonly string[] = ['x'];
const transform_transposeKeys: readonly string[] = ['x', 'signal'];

function transform_transposeCall(self: LinearTransform, y: Vectors, options: LinearTransformTransformTransposeOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'LinearTransform.transformTranspose:options', allowed);
  const dOut$ = self.dOut;
  const y_ = core.f32(y, 'LinearTransform.transformTranspose:y', dOut$, 'd_out');
  const n = core.rows(y_, dOut$, 'LinearTransform.transformTranspose:y', 'd_out');
  const x_ = core.outF32(options?.x, n * self.dIn, 'LinearTransform.transformTranspose:x');
  return {
    op: ops.LinearTransform_transform_transpose,
    name: 'LinearTransform.transformTranspose',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), y_, x_],
    finish: transform_transposeResult,
    signal: options?.signal,
    progress: null,
  };
}

const transform_transposeResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const set_is_orthonormalKeys: readonly string[] = ['signal'];

function set_is_orthonormalCall(self: LinearTransform, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'LinearTransform.setIsOrthonormal:options', allowed);
  return {
    op: ops.LinearTransform_set_is_orthonormal,
    name: 'LinearTransform.setIsOrthonormal',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function print_if_verboseCall(self: LinearTransform, name: string, mat: Float64Array | readonly number[], n: number, d: number): core.Call<void> {
  const name_ = core.string(name, 'LinearTransform.printIfVerbose:name');
  const mat_ = core.f64(mat, 'LinearTransform.printIfVerbose:mat');
  const n_ = core.int(n, 'LinearTransform.printIfVerbose:n', 0);
  const d_ = core.int(d, 'LinearTransform.printIfVerbose:d', 0);
  return {
    op: ops.LinearTransform_print_if_verbose,
    name: 'LinearTransform.printIfVerbose',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), name_, mat_, n_, d_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
