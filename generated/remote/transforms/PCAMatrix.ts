// Generated from schema/ by `npm run generate`; never edited.
/** PCAMatrix, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('PCAMatrix')(args)) as never, undefined as never);
  }

  /**
   * Power of its variance by which each component is multiplied; 0 leaves it, -0.5 makes all variances 1 (whitening). Default 0.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::eigen_power`.
   */
  get eigenPower(): Promise<number> {
    return core.get(this, 'eigenPower') as Promise<number>;
  }

  set eigenPower(value: number) {
    core.set(this, 'eigenPower', value);
  }

  /**
   * Value that is added to every variance before eigen_power is applied. Default 0.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::epsilon`.
   */
  get epsilon(): Promise<number> {
    return core.get(this, 'epsilon') as Promise<number>;
  }

  set epsilon(value: number) {
    core.set(this, 'epsilon', value);
  }

  /**
   * Whether the result is rotated at random. Default false.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::random_rotation`.
   */
  get randomRotation(): Promise<boolean> {
    return core.get(this, 'randomRotation') as Promise<boolean>;
  }

  set randomRotation(value: boolean) {
    core.set(this, 'randomRotation', value);
  }

  /**
   * Number of training vectors per component above which a random sample of that size is used. At least 1. Default 1000.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::max_points_per_d`.
   */
  get maxPointsPerD(): Promise<number> {
    return core.get(this, 'maxPointsPerD') as Promise<number>;
  }

  set maxPointsPerD(value: number) {
    core.set(this, 'maxPointsPerD', value);
  }

  /**
   * Number of groups over which the components are spread so that each holds about the same variance; 0 leaves their order. At least 0. Default 0.
   *
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::balanced_bins`.
   */
  get balancedBins(): Promise<number> {
    return core.get(this, 'balancedBins') as Promise<number>;
  }

  set balancedBins(value: number) {
    core.set(this, 'balancedBins', value);
  }

  /**
   * Mean of the training vectors; empty before training. Shape d_in.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::mean`.
   */
  get mean(): Promise<Float32Array> {
    return core.get(this, 'mean') as Promise<Float32Array>;
  }

  /**
   * Variance along each principal component, largest first; empty before training. Shape d_in.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::eigenvalues`.
   */
  get eigenvalues(): Promise<Float32Array> {
    return core.get(this, 'eigenvalues') as Promise<Float32Array>;
  }

  /**
   * All principal components, one row of d_in values each; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `PCAMatrix::PCAMat`.
   */
  get PCAMat(): Promise<Float32Array> {
    return core.get(this, 'PCAMat') as Promise<Float32Array>;
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
    return core.call(this, 'copyFrom', [other, options]) as never;
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
    return core.call(this, 'prepareAb', [options]) as never;
  }
}
