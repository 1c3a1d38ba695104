// Generated from schema/ by `npm run generate`; never edited.
/** VectorTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
  get dIn(): number {
    return core.getConstant(this, ops.VectorTransform_d_in_get, 'VectorTransform.dIn') as number;
  }

  /**
   * Number of components of a vector that comes out.
   *
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::d_out`.
   */
  get dOut(): number {
    return core.getConstant(this, ops.VectorTransform_d_out_get, 'VectorTransform.dOut') as number;
  }

  /**
   * Whether the transform can be applied. Kinds that learn nothing from data are trained from the start.
   *
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::is_trained`.
   */
  get isTrained(): boolean {
    return core.getScalar(this, ops.VectorTransform_is_trained_get, 'VectorTransform.isTrained') as boolean;
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
    return core.later(trainCall(this, x, options, trainKeys));
  }

  /**
   * Learns the transform from a representative sample of vectors. Kinds that learn nothing do nothing.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::train`.
   *
   * @param x Training vectors, one row each. Shape n × d_in.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainSync(x: Vectors): void {
    return core.now(trainCall(this, x, undefined, core.noKeys));
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
    return core.later(applyCall(this, x, options, applyKeys));
  }

  /**
   * Transforms vectors.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  applySync(x: Vectors, options?: VectorTransformApplySyncOptions): Float32Array {
    return core.now(applyCall(this, x, options, applySyncKeys));
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
    return core.later(reverse_transformCall(this, xt, options, reverse_transformKeys));
  }

  /**
   * Undoes the transform, as far as that is possible. Not every kind can do it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reverseTransformSync(xt: Vectors, options?: VectorTransformReverseTransformSyncOptions): Float32Array {
    return core.now(reverse_transformCall(this, xt, options, reverse_transformSyncKeys));
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
    return core.later(check_identicalCall(this, other, options, check_identicalKeys));
  }

  /**
   * Throws unless another transform is of the same kind and does the same.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/VectorTransform.h`, `VectorTransform::check_identical`.
   *
   * @param other Transform to compare with.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  checkIdenticalSync(other: VectorTransform): void {
    return core.now(check_identicalCall(this, other, undefined, core.noKeys));
  }
}

const trainKeys: readonly string[] = ['signal', 'onProgress'];

function trainCall(self: VectorTransform, x: Vectors, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'VectorTransform.train:options', allowed);
  const dIn$ = self.dIn;
  const x_ = core.f32(x, 'VectorTransform.train:x', dIn$, 'd_in');
  const n = core.rows(x_, dIn$, 'VectorTransform.train:x', 'd_in');
  return {
    op: ops.VectorTransform_train,
    name: 'VectorTransform.train',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRounds(options.onProgress, 'VectorTransform.train:onProgress'),
  };
}

const applySyncKeys: readonly string[] = ['xt'];
const applyKeys: readonly string[] = ['xt', 'signal', 'onProgress'];

function applyCall(self: VectorTransform, x: Vectors, options: VectorTransformApplyOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'VectorTransform.apply:options', allowed);
  const dIn$ = self.dIn;
  const x_ = core.f32(x, 'VectorTransform.apply:x', dIn$, 'd_in');
  const n = core.rows(x_, dIn$, 'VectorTransform.apply:x', 'd_in');
  const xt_ = core.outF32(options?.xt, n * self.dOut, 'VectorTransform.apply:xt');
  return {
    op: ops.VectorTransform_apply,
    name: 'VectorTransform.apply',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, xt_],
    finish: applyResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'VectorTransform.apply:onProgress', n, [1, 2], true),
  };
}

const applyResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const reverse_transformSyncKeys: readonly string[] = ['x'];
const reverse_transformKeys: readonly string[] = ['x', 'signal', 'onProgress'];

function reverse_transformCall(self: VectorTransform, xt: Vectors, options: VectorTransformReverseTransformOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'VectorTransform.reverseTransform:options', allowed);
  const dOut$ = self.dOut;
  const xt_ = core.f32(xt, 'VectorTransform.reverseTransform:xt', dOut$, 'd_out');
  const n = core.rows(xt_, dOut$, 'VectorTransform.reverseTransform:xt', 'd_out');
  const x_ = core.outF32(options?.x, n * self.dIn, 'VectorTransform.reverseTransform:x');
  return {
    op: ops.VectorTransform_reverse_transform,
    name: 'VectorTransform.reverseTransform',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), xt_, x_],
    finish: reverse_transformResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'VectorTransform.reverseTransform:onProgress', n, [1, 2], true),
  };
}

const reverse_transformResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const check_identicalKeys: readonly string[] = ['signal'];

function check_identicalCall(self: VectorTransform, other: VectorTransform, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'VectorTransform.checkIdentical:options', allowed);
  const other_ = core.handleOf(other, classes.VectorTransform, 'VectorTransform.checkIdentical:other');
  return {
    op: ops.VectorTransform_check_identical,
    name: 'VectorTransform.checkIdentical',
    effect: 'read',
    self: self,
    others: [[other, 'read']],
    args: [core.selfHandle(self), other_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
