// Generated from schema/ by `npm run generate`; never edited.
/** PolysemousTraining, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core/remote';
import { PolysemousOptimizationType } from '../enums.js';
import { SimulatedAnnealingParameters } from './SimulatedAnnealingParameters.js';
import type { ProductQuantizer } from './ProductQuantizer.js';

/**
 * Settings of the training that numbers the centroids of a product quantizer so that the Hamming distance of two codes tells how near they are.
 *
 * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining`.
 * Since FAISS 1.7.3.
 */
export class PolysemousTraining extends SimulatedAnnealingParameters {
  /**
   * Nothing; the numbering stays as k-means gave it.
   */
  static readonly OT_None = 0 as const;
  /**
   * The Hamming distances themselves, up to a factor and an offset.
   */
  static readonly OT_ReproduceDistances_affine = 1 as const;
  /**
   * The order of the Hamming distances, weighted by the difference of the ranks.
   */
  static readonly OT_Ranking_weighted_diff = 2 as const;

  /**
   * Makes a PolysemousTraining.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('PolysemousTraining')(args)) as never);
  }

  /**
   * What the new numbering shall bring near the true distances. Default OT_ReproduceDistances_affine.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::optimization_type`.
   */
  get optimizationType(): Promise<PolysemousOptimizationType> {
    return core.get(this, 'optimizationType') as Promise<PolysemousOptimizationType>;
  }

  set optimizationType(value: PolysemousOptimizationType) {
    core.set(this, 'optimizationType', value);
  }

  /**
   * Largest number of training vectors that are kept for this step; 0 uses the centroids alone. At least 0. Default 0.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::ntrain_permutation`.
   */
  get ntrainPermutation(): Promise<number> {
    return core.get(this, 'ntrainPermutation') as Promise<number>;
  }

  set ntrainPermutation(value: number) {
    core.set(this, 'ntrainPermutation', value);
  }

  /**
   * Decay by which large distances weigh less; the natural logarithm of 2 by default. Default 0.6931471805599453.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::dis_weight_factor`.
   */
  get disWeightFactor(): Promise<number> {
    return core.get(this, 'disWeightFactor') as Promise<number>;
  }

  set disWeightFactor(value: number) {
    core.set(this, 'disWeightFactor', value);
  }

  /**
   * Bytes that training may use before it refuses to start. Default 21474836480.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::max_memory`.
   */
  get maxMemory(): Promise<number> {
    return core.get(this, 'maxMemory') as Promise<number>;
  }

  set maxMemory(value: number) {
    core.set(this, 'maxMemory', value);
  }

  /**
   * Pattern of the file names to which iterations are logged, with %d for the number of the part; empty logs nothing. Default "".
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::log_pattern`.
   */
  get logPattern(): Promise<string> {
    return core.get(this, 'logPattern') as Promise<string>;
  }

  set logPattern(value: string) {
    core.set(this, 'logPattern', value);
  }

  /**
   * Estimates the memory that each thread takes for this step.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::memory_usage_per_thread`.
   *
   * @param pq Quantizer whose centroids would be numbered.
   * @returns Number of bytes.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async memoryUsagePerThread(pq: ProductQuantizer): Promise<number> {
    return core.call(this, 'memoryUsagePerThread', [pq]) as never;
  }
}
