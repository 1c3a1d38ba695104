// Generated from schema/ by `npm run generate`; never edited.
/** ReproduceDistancesObjective, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ReproduceDistancesObjective')(args)) as never);
  }

  /**
   * How fast larger wanted distances weigh less; set_affine_target_dis uses it.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::dis_weight_factor`.
   */
  get disWeightFactor(): Promise<number> {
    return core.get(this, 'disWeightFactor') as Promise<number>;
  }

  set disWeightFactor(value: number) {
    core.set(this, 'disWeightFactor', value);
  }

  /**
   * Distances of the things after the linear map, n rows of n. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::source_dis`.
   */
  get sourceDis(): Promise<Float64Array> {
    return core.get(this, 'sourceDis') as Promise<Float64Array>;
  }

  set sourceDis(value: Float64Array | readonly number[]) {
    core.set(this, 'sourceDis', value);
  }

  /**
   * Wanted distances, n rows of n. Shape n*n.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::target_dis`.
   */
  get targetDis(): Promise<Float64Array> {
    return core.get(this, 'targetDis') as Promise<Float64Array>;
  }

  /**
   * Weight of each wanted distance, n rows of n. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `ReproduceDistancesObjective::weights`.
   */
  get weights(): Promise<Float64Array> {
    return core.get(this, 'weights') as Promise<Float64Array>;
  }

  set weights(value: Float64Array | readonly number[]) {
    core.set(this, 'weights', value);
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
  async sqr(x: number): Promise<number> {
    return core.call(this, 'sqr', [x]) as never;
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
  async disWeight(x: number): Promise<number> {
    return core.call(this, 'disWeight', [x]) as never;
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
  async getSourceDis(i: number, j: number): Promise<number> {
    return core.call(this, 'getSourceDis', [i, j]) as never;
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
    return core.call(this, 'computeMeanStdev', [tab, options]) as never;
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
    return core.call(this, 'setAffineTargetDis', [sourceDisIn, options]) as never;
  }
}
