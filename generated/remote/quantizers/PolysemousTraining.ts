// Generated from schema/ by `npm run generate`; never edited.
/** PolysemousTraining, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import { PolysemousOptimizationType } from '../enums.js';
import type { CallOptions } from '../options.js';
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
   * Pattern of the names of the files to which rounds are logged, with %d once for the number of the part and no other %, 240 bytes at most; empty logs nothing. The files must be writable when training begins. Default "".
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

  /**
   * Renumbers the centroids of a quantizer as optimization_type says, and makes its table of distances between codes.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes pq.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::optimize_pq_for_hamming`.
   *
   * @param pq Trained quantizer whose centroids are renumbered.
   * @param x Training vectors, one row of pq.d values each; empty uses the centroids alone. Shape any length.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async optimizePqForHamming(pq: ProductQuantizer, x: Vectors, options?: CallOptions): Promise<void> {
    return core.call(this, 'optimizePqForHamming', [pq, x, options]) as never;
  }

  /**
   * Renumbers the centroids so that Hamming distances put vectors in the order of their true distances. It takes codes of 8 bits for each part.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes pq.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::optimize_ranking`.
   *
   * @param pq Trained quantizer whose centroids are renumbered.
   * @param x Training vectors, one row of pq.d values each; empty uses the centroids alone. Shape any length.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async optimizeRanking(pq: ProductQuantizer, x: Vectors, options?: CallOptions): Promise<void> {
    return core.call(this, 'optimizeRanking', [pq, x, options]) as never;
  }

  /**
   * Renumbers the centroids so that Hamming distances come near the true ones.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes pq.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::optimize_reproduce_distances`.
   *
   * @param pq Trained quantizer whose centroids are renumbered.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async optimizeReproduceDistances(pq: ProductQuantizer, options?: CallOptions): Promise<void> {
    return core.call(this, 'optimizeReproduceDistances', [pq, options]) as never;
  }
}
