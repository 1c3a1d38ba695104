// Generated from schema/ by `npm run generate`; never edited.
/** PolysemousTraining, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { PolysemousOptimizationType } from '../enums.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newPolysemousTraining(args)) as never);
  }

  /**
   * What the new numbering shall bring near the true distances. Default OT_ReproduceDistances_affine.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::optimization_type`.
   */
  get optimizationType(): PolysemousOptimizationType {
    return core.getScalar(this, ops.PolysemousTraining_optimization_type_get, 'PolysemousTraining.optimizationType') as PolysemousOptimizationType;
  }

  set optimizationType(value: PolysemousOptimizationType) {
    core.setScalar(this, ops.PolysemousTraining_optimization_type_set, ops.PolysemousTraining_optimization_type_get, 'PolysemousTraining.optimizationType', core.enumeration(value, 'PolysemousTraining.optimizationType:optimizationType', PolysemousOptimizationType));
  }

  /**
   * Largest number of training vectors that are kept for this step; 0 uses the centroids alone. At least 0. Default 0.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::ntrain_permutation`.
   */
  get ntrainPermutation(): number {
    return core.getScalar(this, ops.PolysemousTraining_ntrain_permutation_get, 'PolysemousTraining.ntrainPermutation') as number;
  }

  set ntrainPermutation(value: number) {
    core.setScalar(this, ops.PolysemousTraining_ntrain_permutation_set, ops.PolysemousTraining_ntrain_permutation_get, 'PolysemousTraining.ntrainPermutation', core.int(value, 'PolysemousTraining.ntrainPermutation:ntrainPermutation', 0));
  }

  /**
   * Decay by which large distances weigh less; the natural logarithm of 2 by default. Default 0.6931471805599453.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::dis_weight_factor`.
   */
  get disWeightFactor(): number {
    return core.getScalar(this, ops.PolysemousTraining_dis_weight_factor_get, 'PolysemousTraining.disWeightFactor') as number;
  }

  set disWeightFactor(value: number) {
    core.setScalar(this, ops.PolysemousTraining_dis_weight_factor_set, ops.PolysemousTraining_dis_weight_factor_get, 'PolysemousTraining.disWeightFactor', core.real(value, 'PolysemousTraining.disWeightFactor:disWeightFactor'));
  }

  /**
   * Bytes that training may use before it refuses to start. Default 21474836480.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::max_memory`.
   */
  get maxMemory(): number {
    return core.getScalar(this, ops.PolysemousTraining_max_memory_get, 'PolysemousTraining.maxMemory') as number;
  }

  set maxMemory(value: number) {
    core.setScalar(this, ops.PolysemousTraining_max_memory_set, ops.PolysemousTraining_max_memory_get, 'PolysemousTraining.maxMemory', core.size(value, 'PolysemousTraining.maxMemory:maxMemory'));
  }

  /**
   * Pattern of the file names to which iterations are logged, with %d for the number of the part; empty logs nothing. Default "".
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::log_pattern`.
   */
  get logPattern(): string {
    return core.getScalar(this, ops.PolysemousTraining_log_pattern_get, 'PolysemousTraining.logPattern') as string;
  }

  set logPattern(value: string) {
    core.setScalar(this, ops.PolysemousTraining_log_pattern_set, ops.PolysemousTraining_log_pattern_get, 'PolysemousTraining.logPattern', core.string(value, 'PolysemousTraining.logPattern:logPattern'));
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
  memoryUsagePerThread(pq: ProductQuantizer): number {
    return core.now(memory_usage_per_threadCall(this, pq));
  }
}

function newPolysemousTraining(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.PolysemousTraining_new0, 'PolysemousTraining.constructor', [], null);
  }

  throw core.wrongArguments('PolysemousTraining.constructor', ['()']);
}

function memory_usage_per_threadCall(self: PolysemousTraining, pq: ProductQuantizer): core.Call<number> {
  const pq_ = core.handleOf(pq, classes.ProductQuantizer, 'PolysemousTraining.memoryUsagePerThread:pq');
  return {
    op: ops.PolysemousTraining_memory_usage_per_thread,
    name: 'PolysemousTraining.memoryUsagePerThread',
    effect: 'read',
    self: self,
    others: [[pq, 'read']],
    args: [core.selfHandle(self), pq_],
    finish: memory_usage_per_threadResult,
    signal: undefined,
    progress: null,
  };
}

const memory_usage_per_threadResult = (raw: unknown): number => raw as number;
