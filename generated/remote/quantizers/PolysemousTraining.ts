// Generated from schema/ by `npm run generate`; never edited.
/** PolysemousTraining, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core/remote';
import { PolysemousOptimizationType } from '../enums.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('PolysemousTraining')(args)) as never);
  }

  /**
   * Probability with which a worse numbering is accepted at the start. Default 0.7.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::init_temperature`.
   */
  get initTemperature(): Promise<number> {
    return core.get(this, 'initTemperature') as Promise<number>;
  }

  set initTemperature(value: number) {
    core.set(this, 'initTemperature', value);
  }

  /**
   * Factor by which that probability falls in each step. Default 0.9997893011688015.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::temperature_decay`.
   */
  get temperatureDecay(): Promise<number> {
    return core.get(this, 'temperatureDecay') as Promise<number>;
  }

  set temperatureDecay(value: number) {
    core.set(this, 'temperatureDecay', value);
  }

  /**
   * Number of steps of one run. At least 0. Default 500000.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::n_iter`.
   */
  get nIter(): Promise<number> {
    return core.get(this, 'nIter') as Promise<number>;
  }

  set nIter(value: number) {
    core.set(this, 'nIter', value);
  }

  /**
   * Number of runs, of which the best is kept. At least 1. Default 2.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::n_redo`.
   */
  get nRedo(): Promise<number> {
    return core.get(this, 'nRedo') as Promise<number>;
  }

  set nRedo(value: number) {
    core.set(this, 'nRedo', value);
  }

  /**
   * Seed of the random choices. Default 123.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::seed`.
   */
  get seed(): Promise<number> {
    return core.get(this, 'seed') as Promise<number>;
  }

  set seed(value: number) {
    core.set(this, 'seed', value);
  }

  /**
   * How much is written to the standard output of the process; 0 writes nothing. Default 0.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::verbose`.
   */
  get verbose(): Promise<number> {
    return core.get(this, 'verbose') as Promise<number>;
  }

  set verbose(value: number) {
    core.set(this, 'verbose', value);
  }

  /**
   * Whether two centroids may only swap numbers that differ in one bit. Default false.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::only_bit_flips`.
   */
  get onlyBitFlips(): Promise<boolean> {
    return core.get(this, 'onlyBitFlips') as Promise<boolean>;
  }

  set onlyBitFlips(value: boolean) {
    core.set(this, 'onlyBitFlips', value);
  }

  /**
   * Whether a run starts from a random numbering instead of the present one. Default false.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PolysemousTraining::init_random`.
   */
  get initRandom(): Promise<boolean> {
    return core.get(this, 'initRandom') as Promise<boolean>;
  }

  set initRandom(value: boolean) {
    core.set(this, 'initRandom', value);
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
}
