// Generated from schema/ by `npm run generate`; never edited.
/** ReproduceDistancesObjective, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import { PermutationObjective } from './PermutationObjective.js';

/**
 * What `ReproduceDistancesObjective.computeMeanStdev` gives.
 */
export interface ReproduceDistancesObjectiveComputeMeanStdevResult {
  /**
   * Their mean.
   */
  readonly meanOut: number;
  /**
   * Their standard deviation.
   */
  readonly stddevOut: number;
}

/**
 * Asks for a numbering under which the distances between things are near to wanted ones, after a linear map that gives both the same mean and spread. It writes a line about that map to the standard output of the process.
 *
 * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective`.
 * Since FAISS 1.7.3.
 */
export class ReproduceDistancesObjective extends PermutationObjective {
  /**
   * Makes a ReproduceDistancesObjective.
   *
   * @param n How many things are numbered. From 1 to 46340.
   * @param sourceDisIn Distance of each thing to each other. Shape n × n.
   * @param targetDisIn Wanted distance of each number to each other, such as the number of bits that differ. Shape n × n.
   * @param disWeightFactor How fast larger wanted distances weigh less: each weighs exp(-dis_weight_factor * distance).
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(n: number, sourceDisIn: Float64Array | readonly number[], targetDisIn: Float64Array | readonly number[], disWeightFactor: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newReproduceDistancesObjective(args)) as never);
  }

  /**
   * How fast larger wanted distances weigh less; set_affine_target_dis uses it.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::dis_weight_factor`.
   */
  get disWeightFactor(): number {
    return core.getScalar(this, ops.ReproduceDistancesObjective_dis_weight_factor_get, 'ReproduceDistancesObjective.disWeightFactor') as number;
  }

  set disWeightFactor(value: number) {
    core.setScalar(this, ops.ReproduceDistancesObjective_dis_weight_factor_set, ops.ReproduceDistancesObjective_dis_weight_factor_get, 'ReproduceDistancesObjective.disWeightFactor', core.real(value, 'ReproduceDistancesObjective.disWeightFactor:disWeightFactor'));
  }

  /**
   * Distances of the things after the linear map, n rows of n. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::source_dis`.
   */
  get sourceDis(): Float64Array {
    return core.getArray(this, ops.ReproduceDistancesObjective_source_dis_get, 'ReproduceDistancesObjective.sourceDis') as Float64Array;
  }

  set sourceDis(value: Float64Array | readonly number[]) {
    core.setArray(this, ops.ReproduceDistancesObjective_source_dis_set, ops.ReproduceDistancesObjective_source_dis_get, 'ReproduceDistancesObjective.sourceDis', core.f64(value, 'ReproduceDistancesObjective.sourceDis:sourceDis'));
  }

  /**
   * Wanted distances, n rows of n. Shape n*n.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::target_dis`.
   */
  get targetDis(): Float64Array {
    return core.getArray(this, ops.ReproduceDistancesObjective_target_dis_get, 'ReproduceDistancesObjective.targetDis') as Float64Array;
  }

  /**
   * Weight of each wanted distance, n rows of n. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::weights`.
   */
  get weights(): Float64Array {
    return core.getArray(this, ops.ReproduceDistancesObjective_weights_get, 'ReproduceDistancesObjective.weights') as Float64Array;
  }

  set weights(value: Float64Array | readonly number[]) {
    core.setArray(this, ops.ReproduceDistancesObjective_weights_set, ops.ReproduceDistancesObjective_weights_get, 'ReproduceDistancesObjective.weights', core.f64(value, 'ReproduceDistancesObjective.weights:weights'));
  }

  /**
   * Square of a number, as the cost adds them up.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::sqr`.
   *
   * @param x The number.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  sqr(x: number): number {
    return core.now(sqrCall(this, x));
  }

  /**
   * Weight of a wanted distance.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::dis_weight`.
   *
   * @param x The distance.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  disWeight(x: number): number {
    return core.now(dis_weightCall(this, x));
  }

  /**
   * Distance of two things after the linear map.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::get_source_dis`.
   *
   * @param i The one thing, below n. At least 0.
   * @param j The other, below n. At least 0.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getSourceDis(i: number, j: number): number {
    return core.now(get_source_disCall(this, i, j));
  }

  /**
   * Mean and standard deviation of numbers.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::compute_mean_stdev`.
   *
   * @param tab The numbers. Shape n2.
   * @param options Named extras; see the type.
   * @returns meanOut: Their mean. stddevOut: Their standard deviation.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeMeanStdev(tab: Float64Array | readonly number[], options?: CallOptions): Promise<ReproduceDistancesObjectiveComputeMeanStdevResult> {
    return core.later(compute_mean_stdevCall(this, tab, options, compute_mean_stdevKeys));
  }

  /**
   * Mean and standard deviation of numbers.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::compute_mean_stdev`.
   *
   * @param tab The numbers. Shape n2.
   * @returns meanOut: Their mean. stddevOut: Their standard deviation.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeMeanStdevSync(tab: Float64Array | readonly number[]): ReproduceDistancesObjectiveComputeMeanStdevResult {
    return core.now(compute_mean_stdevCall(this, tab, undefined, core.noKeys));
  }

  /**
   * Takes other distances of the things, maps them, and weighs anew.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::set_affine_target_dis`.
   *
   * @param sourceDisIn Distance of each thing to each other. Shape n × n.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async setAffineTargetDis(sourceDisIn: Float64Array | readonly number[], options?: CallOptions): Promise<void> {
    return core.later(set_affine_target_disCall(this, sourceDisIn, options, set_affine_target_disKeys));
  }

  /**
   * Takes other distances of the things, maps them, and weighs anew.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::set_affine_target_dis`.
   *
   * @param sourceDisIn Distance of each thing to each other. Shape n × n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  setAffineTargetDisSync(sourceDisIn: Float64Array | readonly number[]): void {
    return core.now(set_affine_target_disCall(this, sourceDisIn, undefined, core.noKeys));
  }
}

function newReproduceDistancesObjective(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 4) {
    const n = args[0] as number;
    const sourceDisIn = args[1] as Float64Array | readonly number[];
    const targetDisIn = args[2] as Float64Array | readonly number[];
    const disWeightFactor = args[3] as number;
    const n_ = core.int(n, 'ReproduceDistancesObjective.constructor:n', 1, 46340);
    const sourceDisIn_ = core.f64(sourceDisIn, 'ReproduceDistancesObjective.constructor:sourceDisIn');
    const targetDisIn_ = core.f64(targetDisIn, 'ReproduceDistancesObjective.constructor:targetDisIn');
    const disWeightFactor_ = core.real(disWeightFactor, 'ReproduceDistancesObjective.constructor:disWeightFactor');
    core.length(sourceDisIn_, n_ * n_, 'ReproduceDistancesObjective.constructor:sourceDisIn', 'n * n');
    core.length(targetDisIn_, n_ * n_, 'ReproduceDistancesObjective.constructor:targetDisIn', 'n * n');
    return core.construct(ops.ReproduceDistancesObjective_new0, 'ReproduceDistancesObjective.constructor', [n_, sourceDisIn_, targetDisIn_, disWeightFactor_], null);
  }

  throw core.wrongArguments('ReproduceDistancesObjective.constructor', ['(n, sourceDisIn, targetDisIn, disWeightFactor)']);
}

function sqrCall(self: ReproduceDistancesObjective, x: number): core.Call<number> {
  const x_ = core.real(x, 'ReproduceDistancesObjective.sqr:x');
  return {
    op: ops.ReproduceDistancesObjective_sqr,
    name: 'ReproduceDistancesObjective.sqr',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: sqrResult,
    signal: undefined,
    progress: null,
  };
}

const sqrResult = (raw: unknown): number => raw as number;

function dis_weightCall(self: ReproduceDistancesObjective, x: number): core.Call<number> {
  const x_ = core.real(x, 'ReproduceDistancesObjective.disWeight:x');
  return {
    op: ops.ReproduceDistancesObjective_dis_weight,
    name: 'ReproduceDistancesObjective.disWeight',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: dis_weightResult,
    signal: undefined,
    progress: null,
  };
}

const dis_weightResult = (raw: unknown): number => raw as number;

function get_source_disCall(self: ReproduceDistancesObjective, i: number, j: number): core.Call<number> {
  const i_ = core.int(i, 'ReproduceDistancesObjective.getSourceDis:i', 0);
  const j_ = core.int(j, 'ReproduceDistancesObjective.getSourceDis:j', 0);
  return {
    op: ops.ReproduceDistancesObjective_get_source_dis,
    name: 'ReproduceDistancesObjective.getSourceDis',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_, j_],
    finish: get_source_disResult,
    signal: undefined,
    progress: null,
  };
}

const get_source_disResult = (raw: unknown): number => raw as number;
const compute_mean_stdevKeys: readonly string[] = ['signal'];

function compute_mean_stdevCall(self: ReproduceDistancesObjective, tab: Float64Array | readonly number[], options: CallOptions | undefined, allowed: readonly string[]): core.Call<ReproduceDistancesObjectiveComputeMeanStdevResult> {
  if (options !== undefined) core.options(options, 'ReproduceDistancesObjective.computeMeanStdev:options', allowed);
  const tab_ = core.f64(tab, 'ReproduceDistancesObjective.computeMeanStdev:tab');
  const n2 = core.rows(tab_, 1, 'ReproduceDistancesObjective.computeMeanStdev:tab', '');
  return {
    op: ops.ReproduceDistancesObjective_compute_mean_stdev,
    name: 'ReproduceDistancesObjective.computeMeanStdev',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), tab_],
    finish: compute_mean_stdevResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_mean_stdevResult = (raw: unknown): ReproduceDistancesObjectiveComputeMeanStdevResult => ({ meanOut: (raw as unknown[])[0] as number, stddevOut: (raw as unknown[])[1] as number });
const set_affine_target_disKeys: readonly string[] = ['signal'];

function set_affine_target_disCall(self: ReproduceDistancesObjective, sourceDisIn: Float64Array | readonly number[], options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ReproduceDistancesObjective.setAffineTargetDis:options', allowed);
  const n$ = self.n;
  const sourceDisIn_ = core.f64(sourceDisIn, 'ReproduceDistancesObjective.setAffineTargetDis:sourceDisIn');
  core.length(sourceDisIn_, n$ * n$, 'ReproduceDistancesObjective.setAffineTargetDis:sourceDisIn', 'n * n');
  return {
    op: ops.ReproduceDistancesObjective_set_affine_target_dis,
    name: 'ReproduceDistancesObjective.setAffineTargetDis',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), sourceDisIn_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
