// Generated from schema/ by `npm run generate`; never edited.
/** PCAMatrix, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import { LinearTransform } from './LinearTransform.js';

/**
 * Keeps the d_out principal components of the training vectors, that is, the directions in which they differ most.
 *
 * FAISS: `faiss/VectorTransform.h`, `PCAMatrix`.
 * Since FAISS 1.7.3.
 */
export class PCAMatrix extends LinearTransform {
  /**
   * Makes a PCAMatrix.
   *
   * @param dIn Number of components of a vector that goes in. At least 1.
   * @param dOut Number of components to keep, d_in at most. At least 1.
   * @param eigenPower Power of its variance by which each component is multiplied; 0 leaves it, -0.5 makes all variances 1 (whitening). Default 0.
   * @param randomRotation Whether the result is rotated at random, which spreads the variance over all components. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dIn: number, dOut: number, eigenPower?: number, randomRotation?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newPCAMatrix(args)) as never, undefined as never);
  }

  /**
   * Power of its variance by which each component is multiplied; 0 leaves it, -0.5 makes all variances 1 (whitening). Default 0.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::eigen_power`.
   */
  get eigenPower(): number {
    return core.getScalar(this, ops.PCAMatrix_eigen_power_get, 'PCAMatrix.eigenPower') as number;
  }

  set eigenPower(value: number) {
    core.setScalar(this, ops.PCAMatrix_eigen_power_set, ops.PCAMatrix_eigen_power_get, 'PCAMatrix.eigenPower', core.real32(value, 'PCAMatrix.eigenPower:eigenPower'));
  }

  /**
   * Value that is added to every variance before eigen_power is applied. Default 0.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::epsilon`.
   */
  get epsilon(): number {
    return core.getScalar(this, ops.PCAMatrix_epsilon_get, 'PCAMatrix.epsilon') as number;
  }

  set epsilon(value: number) {
    core.setScalar(this, ops.PCAMatrix_epsilon_set, ops.PCAMatrix_epsilon_get, 'PCAMatrix.epsilon', core.real32(value, 'PCAMatrix.epsilon:epsilon'));
  }

  /**
   * Whether the result is rotated at random. Default false.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::random_rotation`.
   */
  get randomRotation(): boolean {
    return core.getScalar(this, ops.PCAMatrix_random_rotation_get, 'PCAMatrix.randomRotation') as boolean;
  }

  set randomRotation(value: boolean) {
    core.setScalar(this, ops.PCAMatrix_random_rotation_set, ops.PCAMatrix_random_rotation_get, 'PCAMatrix.randomRotation', core.bool(value, 'PCAMatrix.randomRotation:randomRotation'));
  }

  /**
   * Number of training vectors per component above which a random sample of that size is used. At least 1. Default 1000.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::max_points_per_d`.
   */
  get maxPointsPerD(): number {
    return core.getScalar(this, ops.PCAMatrix_max_points_per_d_get, 'PCAMatrix.maxPointsPerD') as number;
  }

  set maxPointsPerD(value: number) {
    core.setScalar(this, ops.PCAMatrix_max_points_per_d_set, ops.PCAMatrix_max_points_per_d_get, 'PCAMatrix.maxPointsPerD', core.size(value, 'PCAMatrix.maxPointsPerD:maxPointsPerD', 1));
  }

  /**
   * Number of groups over which the components are spread so that each holds about the same variance; 0 leaves their order. At least 0. Default 0.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::balanced_bins`.
   */
  get balancedBins(): number {
    return core.getScalar(this, ops.PCAMatrix_balanced_bins_get, 'PCAMatrix.balancedBins') as number;
  }

  set balancedBins(value: number) {
    core.setScalar(this, ops.PCAMatrix_balanced_bins_set, ops.PCAMatrix_balanced_bins_get, 'PCAMatrix.balancedBins', core.int(value, 'PCAMatrix.balancedBins:balancedBins', 0));
  }

  /**
   * Mean of the training vectors; empty before training. Shape d_in.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::mean`.
   */
  get mean(): Float32Array {
    return core.getArray(this, ops.PCAMatrix_mean_get, 'PCAMatrix.mean') as Float32Array;
  }

  /**
   * Variance along each principal component, largest first; empty before training. Shape d_in.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::eigenvalues`.
   */
  get eigenvalues(): Float32Array {
    return core.getArray(this, ops.PCAMatrix_eigenvalues_get, 'PCAMatrix.eigenvalues') as Float32Array;
  }

  /**
   * All principal components, one row of d_in values each; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::PCAMat`.
   */
  get PCAMat(): Float32Array {
    return core.getArray(this, ops.PCAMatrix_PCAMat_get, 'PCAMatrix.PCAMat') as Float32Array;
  }

  /**
   * Takes over what another PCA has learnt, with the d_out and the settings of this one.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::copy_from`.
   *
   * @param other Trained PCA of the same d_in.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async copyFrom(other: PCAMatrix, options?: CallOptions): Promise<void> {
    return core.later(copy_fromCall(this, other, options, copy_fromKeys));
  }

  /**
   * Takes over what another PCA has learnt, with the d_out and the settings of this one.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::copy_from`.
   *
   * @param other Trained PCA of the same d_in.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  copyFromSync(other: PCAMatrix): void {
    return core.now(copy_fromCall(this, other, undefined, core.noKeys));
  }

  /**
   * Works out matrix and bias anew from mean, eigenvalues and PCAMat. Call it after a setting was changed.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::prepare_Ab`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async prepareAb(options?: CallOptions): Promise<void> {
    return core.later(prepare_AbCall(this, options, prepare_AbKeys));
  }

  /**
   * Works out matrix and bias anew from mean, eigenvalues and PCAMat. Call it after a setting was changed.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::prepare_Ab`.
   *
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  prepareAbSync(): void {
    return core.now(prepare_AbCall(this, undefined, core.noKeys));
  }
}

function newPCAMatrix(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 4) {
    const dIn = args[0] as number;
    const dOut = args[1] as number;
    const eigenPower = (args[2] === undefined ? 0 : args[2]) as number;
    const randomRotation = (args[3] === undefined ? false : args[3]) as boolean;
    const dIn_ = core.int(dIn, 'PCAMatrix.constructor:dIn', 1);
    const dOut_ = core.int(dOut, 'PCAMatrix.constructor:dOut', 1);
    const eigenPower_ = core.real32(eigenPower, 'PCAMatrix.constructor:eigenPower');
    const randomRotation_ = core.bool(randomRotation, 'PCAMatrix.constructor:randomRotation');
    return core.construct(ops.PCAMatrix_new0, 'PCAMatrix.constructor', [dIn_, dOut_, eigenPower_, randomRotation_], null);
  }

  throw core.wrongArguments('PCAMatrix.constructor', ['(dIn, dOut, eigenPower = 0, randomRotation = false)']);
}

const copy_fromKeys: readonly string[] = ['signal'];

function copy_fromCall(self: PCAMatrix, other: PCAMatrix, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'PCAMatrix.copyFrom:options', allowed);
  const other_ = core.handleOf(other, classes.PCAMatrix, 'PCAMatrix.copyFrom:other');
  return {
    op: ops.PCAMatrix_copy_from,
    name: 'PCAMatrix.copyFrom',
    effect: 'write',
    self: self,
    others: [[other, 'read']],
    args: [core.selfHandle(self), other_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const prepare_AbKeys: readonly string[] = ['signal'];

function prepare_AbCall(self: PCAMatrix, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'PCAMatrix.prepareAb:options', allowed);
  return {
    op: ops.PCAMatrix_prepare_Ab,
    name: 'PCAMatrix.prepareAb',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
