// Generated from schema/ by `npm run generate`; never edited.
/** PolysemousTraining, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { PolysemousOptimizationType } from '../enums.js';
import * as ops from '../ops.js';
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
   * Pattern of the names of the files to which rounds are logged, with %d once for the number of the part and no other %, 240 bytes at most; empty logs nothing. The files must be writable when training begins. Default "".
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
    return core.later(optimize_pq_for_hammingCall(this, pq, x, options, optimize_pq_for_hammingKeys));
  }

  /**
   * Renumbers the centroids of a quantizer as optimization_type says, and makes its table of distances between codes.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes pq.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::optimize_pq_for_hamming`.
   *
   * @param pq Trained quantizer whose centroids are renumbered.
   * @param x Training vectors, one row of pq.d values each; empty uses the centroids alone. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  optimizePqForHammingSync(pq: ProductQuantizer, x: Vectors): void {
    return core.now(optimize_pq_for_hammingCall(this, pq, x, undefined, core.noKeys));
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
    return core.later(optimize_rankingCall(this, pq, x, options, optimize_rankingKeys));
  }

  /**
   * Renumbers the centroids so that Hamming distances put vectors in the order of their true distances. It takes codes of 8 bits for each part.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes pq.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::optimize_ranking`.
   *
   * @param pq Trained quantizer whose centroids are renumbered.
   * @param x Training vectors, one row of pq.d values each; empty uses the centroids alone. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  optimizeRankingSync(pq: ProductQuantizer, x: Vectors): void {
    return core.now(optimize_rankingCall(this, pq, x, undefined, core.noKeys));
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
    return core.later(optimize_reproduce_distancesCall(this, pq, options, optimize_reproduce_distancesKeys));
  }

  /**
   * Renumbers the centroids so that Hamming distances come near the true ones.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes pq.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::optimize_reproduce_distances`.
   *
   * @param pq Trained quantizer whose centroids are renumbered.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  optimizeReproduceDistancesSync(pq: ProductQuantizer): void {
    return core.now(optimize_reproduce_distancesCall(this, pq, undefined, core.noKeys));
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
const optimize_pq_for_hammingKeys: readonly string[] = ['signal'];

function optimize_pq_for_hammingCall(self: PolysemousTraining, pq: ProductQuantizer, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'PolysemousTraining.optimizePqForHamming:options', allowed);
  const pq_ = core.handleOf(pq, classes.ProductQuantizer, 'PolysemousTraining.optimizePqForHamming:pq');
  const x_ = core.f32(x, 'PolysemousTraining.optimizePqForHamming:x');
  return {
    op: ops.PolysemousTraining_optimize_pq_for_hamming,
    name: 'PolysemousTraining.optimizePqForHamming',
    effect: 'read',
    self: self,
    others: [[pq, 'write']],
    args: [core.selfHandle(self), pq_, x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const optimize_rankingKeys: readonly string[] = ['signal'];

function optimize_rankingCall(self: PolysemousTraining, pq: ProductQuantizer, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'PolysemousTraining.optimizeRanking:options', allowed);
  const pq_ = core.handleOf(pq, classes.ProductQuantizer, 'PolysemousTraining.optimizeRanking:pq');
  const x_ = core.f32(x, 'PolysemousTraining.optimizeRanking:x');
  return {
    op: ops.PolysemousTraining_optimize_ranking,
    name: 'PolysemousTraining.optimizeRanking',
    effect: 'read',
    self: self,
    others: [[pq, 'write']],
    args: [core.selfHandle(self), pq_, x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const optimize_reproduce_distancesKeys: readonly string[] = ['signal'];

function optimize_reproduce_distancesCall(self: PolysemousTraining, pq: ProductQuantizer, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'PolysemousTraining.optimizeReproduceDistances:options', allowed);
  const pq_ = core.handleOf(pq, classes.ProductQuantizer, 'PolysemousTraining.optimizeReproduceDistances:pq');
  return {
    op: ops.PolysemousTraining_optimize_reproduce_distances,
    name: 'PolysemousTraining.optimizeReproduceDistances',
    effect: 'read',
    self: self,
    others: [[pq, 'write']],
    args: [core.selfHandle(self), pq_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
