// Generated from schema/ by `npm run generate`; never edited.
/** SimulatedAnnealingParameters, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SimulatedAnnealingParameters')(args)) as never);
  }

  /**
   * Probability with which a worse numbering is accepted at the start. Default 0.7.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::init_temperature`.
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
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::temperature_decay`.
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
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::n_iter`.
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
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::n_redo`.
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
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::seed`.
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
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::verbose`.
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
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::only_bit_flips`.
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
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingParameters::init_random`.
   */
  get initRandom(): Promise<boolean> {
    return core.get(this, 'initRandom') as Promise<boolean>;
  }

  set initRandom(value: boolean) {
    core.set(this, 'initRandom', value);
  }
}
