// Generated from schema/ by `npm run generate`; never edited.
/** SimulatedAnnealingParameters, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Settings of a search by simulated annealing for the best numbering of centroids.
 *
 * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters`.
 * Since FAISS 1.7.3.
 */
export class SimulatedAnnealingParameters extends core.FaissObject {
  /**
   * Makes a SimulatedAnnealingParameters.
   */
  constructor(...none: never[]);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newSimulatedAnnealingParameters(args)) as never);
  }

  /**
   * Probability with which a worse numbering is accepted at the start. Default 0.7.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::init_temperature`.
   */
  get initTemperature(): number {
    return core.getScalar(this, ops.SimulatedAnnealingParameters_init_temperature_get, 'SimulatedAnnealingParameters.initTemperature') as number;
  }

  set initTemperature(value: number) {
    core.setScalar(this, ops.SimulatedAnnealingParameters_init_temperature_set, ops.SimulatedAnnealingParameters_init_temperature_get, 'SimulatedAnnealingParameters.initTemperature', core.real(value, 'SimulatedAnnealingParameters.initTemperature:initTemperature'));
  }

  /**
   * Factor by which that probability falls in each step. Default 0.9997893011688015.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::temperature_decay`.
   */
  get temperatureDecay(): number {
    return core.getScalar(this, ops.SimulatedAnnealingParameters_temperature_decay_get, 'SimulatedAnnealingParameters.temperatureDecay') as number;
  }

  set temperatureDecay(value: number) {
    core.setScalar(this, ops.SimulatedAnnealingParameters_temperature_decay_set, ops.SimulatedAnnealingParameters_temperature_decay_get, 'SimulatedAnnealingParameters.temperatureDecay', core.real(value, 'SimulatedAnnealingParameters.temperatureDecay:temperatureDecay'));
  }

  /**
   * Number of steps of one run. At least 0. Default 500000.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::n_iter`.
   */
  get nIter(): number {
    return core.getScalar(this, ops.SimulatedAnnealingParameters_n_iter_get, 'SimulatedAnnealingParameters.nIter') as number;
  }

  set nIter(value: number) {
    core.setScalar(this, ops.SimulatedAnnealingParameters_n_iter_set, ops.SimulatedAnnealingParameters_n_iter_get, 'SimulatedAnnealingParameters.nIter', core.int(value, 'SimulatedAnnealingParameters.nIter:nIter', 0));
  }

  /**
   * Number of runs, of which the best is kept. At least 1. Default 2.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::n_redo`.
   */
  get nRedo(): number {
    return core.getScalar(this, ops.SimulatedAnnealingParameters_n_redo_get, 'SimulatedAnnealingParameters.nRedo') as number;
  }

  set nRedo(value: number) {
    core.setScalar(this, ops.SimulatedAnnealingParameters_n_redo_set, ops.SimulatedAnnealingParameters_n_redo_get, 'SimulatedAnnealingParameters.nRedo', core.int(value, 'SimulatedAnnealingParameters.nRedo:nRedo', 1));
  }

  /**
   * Seed of the random choices. Default 123.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::seed`.
   */
  get seed(): number {
    return core.getScalar(this, ops.SimulatedAnnealingParameters_seed_get, 'SimulatedAnnealingParameters.seed') as number;
  }

  set seed(value: number) {
    core.setScalar(this, ops.SimulatedAnnealingParameters_seed_set, ops.SimulatedAnnealingParameters_seed_get, 'SimulatedAnnealingParameters.seed', core.int(value, 'SimulatedAnnealingParameters.seed:seed'));
  }

  /**
   * How much is written to the standard output of the process; 0 writes nothing. Default 0.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::verbose`.
   */
  get verbose(): number {
    return core.getScalar(this, ops.SimulatedAnnealingParameters_verbose_get, 'SimulatedAnnealingParameters.verbose') as number;
  }

  set verbose(value: number) {
    core.setScalar(this, ops.SimulatedAnnealingParameters_verbose_set, ops.SimulatedAnnealingParameters_verbose_get, 'SimulatedAnnealingParameters.verbose', core.int(value, 'SimulatedAnnealingParameters.verbose:verbose'));
  }

  /**
   * Whether two centroids may only swap numbers that differ in one bit. Default false.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::only_bit_flips`.
   */
  get onlyBitFlips(): boolean {
    return core.getScalar(this, ops.SimulatedAnnealingParameters_only_bit_flips_get, 'SimulatedAnnealingParameters.onlyBitFlips') as boolean;
  }

  set onlyBitFlips(value: boolean) {
    core.setScalar(this, ops.SimulatedAnnealingParameters_only_bit_flips_set, ops.SimulatedAnnealingParameters_only_bit_flips_get, 'SimulatedAnnealingParameters.onlyBitFlips', core.bool(value, 'SimulatedAnnealingParameters.onlyBitFlips:onlyBitFlips'));
  }

  /**
   * Whether a run starts from a random numbering instead of the present one. Default false.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::init_random`.
   */
  get initRandom(): boolean {
    return core.getScalar(this, ops.SimulatedAnnealingParameters_init_random_get, 'SimulatedAnnealingParameters.initRandom') as boolean;
  }

  set initRandom(value: boolean) {
    core.setScalar(this, ops.SimulatedAnnealingParameters_init_random_set, ops.SimulatedAnnealingParameters_init_random_get, 'SimulatedAnnealingParameters.initRandom', core.bool(value, 'SimulatedAnnealingParameters.initRandom:initRandom'));
  }
}

function newSimulatedAnnealingParameters(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.SimulatedAnnealingParameters_new0, 'SimulatedAnnealingParameters.constructor', [], null);
  }

  throw core.wrongArguments('SimulatedAnnealingParameters.constructor', ['()']);
}
