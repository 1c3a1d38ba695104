// Generated from schema/ by `npm run generate`; never edited.
/** PolysemousTraining, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core';
import { PolysemousOptimizationType } from '../enums.js';
import * as ops from '../ops.js';

/**
 * Settings of the training that numbers the centroids of a product quantizer so that the Hamming distance of two codes tells how near they are.
 *
 * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining`.
 * Since FAISS 1.7.3.
 */
export class PolysemousTraining extends core.FaissObject {
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
   * Probability with which a worse numbering is accepted at the start. Default 0.7.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::init_temperature`.
   */
  get initTemperature(): number {
    return core.getScalar(this, ops.PolysemousTraining_init_temperature_get, 'PolysemousTraining.initTemperature') as number;
  }

  set initTemperature(value: number) {
    core.setScalar(this, ops.PolysemousTraining_init_temperature_set, ops.PolysemousTraining_init_temperature_get, 'PolysemousTraining.initTemperature', core.real(value, 'PolysemousTraining.initTemperature:initTemperature'));
  }

  /**
   * Factor by which that probability falls in each step. Default 0.9997893011688015.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::temperature_decay`.
   */
  get temperatureDecay(): number {
    return core.getScalar(this, ops.PolysemousTraining_temperature_decay_get, 'PolysemousTraining.temperatureDecay') as number;
  }

  set temperatureDecay(value: number) {
    core.setScalar(this, ops.PolysemousTraining_temperature_decay_set, ops.PolysemousTraining_temperature_decay_get, 'PolysemousTraining.temperatureDecay', core.real(value, 'PolysemousTraining.temperatureDecay:temperatureDecay'));
  }

  /**
   * Number of steps of one run. At least 0. Default 500000.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::n_iter`.
   */
  get nIter(): number {
    return core.getScalar(this, ops.PolysemousTraining_n_iter_get, 'PolysemousTraining.nIter') as number;
  }

  set nIter(value: number) {
    core.setScalar(this, ops.PolysemousTraining_n_iter_set, ops.PolysemousTraining_n_iter_get, 'PolysemousTraining.nIter', core.int(value, 'PolysemousTraining.nIter:nIter', 0));
  }

  /**
   * Number of runs, of which the best is kept. At least 1. Default 2.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::n_redo`.
   */
  get nRedo(): number {
    return core.getScalar(this, ops.PolysemousTraining_n_redo_get, 'PolysemousTraining.nRedo') as number;
  }

  set nRedo(value: number) {
    core.setScalar(this, ops.PolysemousTraining_n_redo_set, ops.PolysemousTraining_n_redo_get, 'PolysemousTraining.nRedo', core.int(value, 'PolysemousTraining.nRedo:nRedo', 1));
  }

  /**
   * Seed of the random choices. Default 123.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::seed`.
   */
  get seed(): number {
    return core.getScalar(this, ops.PolysemousTraining_seed_get, 'PolysemousTraining.seed') as number;
  }

  set seed(value: number) {
    core.setScalar(this, ops.PolysemousTraining_seed_set, ops.PolysemousTraining_seed_get, 'PolysemousTraining.seed', core.int(value, 'PolysemousTraining.seed:seed'));
  }

  /**
   * How much is written to the standard output of the process; 0 writes nothing. Default 0.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::verbose`.
   */
  get verbose(): number {
    return core.getScalar(this, ops.PolysemousTraining_verbose_get, 'PolysemousTraining.verbose') as number;
  }

  set verbose(value: number) {
    core.setScalar(this, ops.PolysemousTraining_verbose_set, ops.PolysemousTraining_verbose_get, 'PolysemousTraining.verbose', core.int(value, 'PolysemousTraining.verbose:verbose'));
  }

  /**
   * Whether two centroids may only swap numbers that differ in one bit. Default false.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::only_bit_flips`.
   */
  get onlyBitFlips(): boolean {
    return core.getScalar(this, ops.PolysemousTraining_only_bit_flips_get, 'PolysemousTraining.onlyBitFlips') as boolean;
  }

  set onlyBitFlips(value: boolean) {
    core.setScalar(this, ops.PolysemousTraining_only_bit_flips_set, ops.PolysemousTraining_only_bit_flips_get, 'PolysemousTraining.onlyBitFlips', core.bool(value, 'PolysemousTraining.onlyBitFlips:onlyBitFlips'));
  }

  /**
   * Whether a run starts from a random numbering instead of the present one. Default false.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::init_random`.
   */
  get initRandom(): boolean {
    return core.getScalar(this, ops.PolysemousTraining_init_random_get, 'PolysemousTraining.initRandom') as boolean;
  }

  set initRandom(value: boolean) {
    core.setScalar(this, ops.PolysemousTraining_init_random_set, ops.PolysemousTraining_init_random_get, 'PolysemousTraining.initRandom', core.bool(value, 'PolysemousTraining.initRandom:initRandom'));
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
}

function newPolysemousTraining(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.PolysemousTraining_new0, 'PolysemousTraining.constructor', [], null);
  }

  throw core.wrongArguments('PolysemousTraining.constructor', ['()']);
}
