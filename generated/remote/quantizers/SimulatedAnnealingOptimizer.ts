// Generated from schema/ by `npm run generate`; never edited.
/** SimulatedAnnealingOptimizer, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../options.js';
import { SimulatedAnnealingParameters } from './SimulatedAnnealingParameters.js';
import type { PermutationObjective } from './PermutationObjective.js';
import type { RandomGenerator } from '../utilities/RandomGenerator.js';

/**
 * Named extras of `SimulatedAnnealingOptimizer.runOptimizationSync`.
 */
export interface SimulatedAnnealingOptimizerRunOptimizationSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of each thing. Shape n.
   */
  readonly bestPerm?: Int32Array;
}

/**
 * Named extras of `SimulatedAnnealingOptimizer.runOptimization`.
 */
export interface SimulatedAnnealingOptimizerRunOptimizationOptions extends SimulatedAnnealingOptimizerRunOptimizationSyncOptions, CallOptions {
}

/**
 * What `SimulatedAnnealingOptimizer.runOptimization` gives.
 */
export interface SimulatedAnnealingOptimizerRunOptimizationResult {
  /**
   * Its cost.
   */
  readonly cost: number;
  /**
   * Number of each thing. Shape n.
   */
  readonly bestPerm: Int32Array;
}

/**
 * Looks for the numbering that an objective finds best, by swaps that are accepted while they are better or the temperature is high.
 *
 * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer`.
 * Since FAISS 1.7.3.
 */
export class SimulatedAnnealingOptimizer extends SimulatedAnnealingParameters {
  /**
   * Makes a SimulatedAnnealingOptimizer.
   *
   * @param obj What says how bad a numbering is. Kept alive for as long as it is used here.
   * @param p Settings, which are copied.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(obj: PermutationObjective, p: SimulatedAnnealingParameters);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SimulatedAnnealingOptimizer')(args)) as never);
  }

  /**
   * What says how bad a numbering is.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::obj`.
   */
  get obj(): Promise<PermutationObjective> {
    return core.get(this, 'obj') as Promise<PermutationObjective>;
  }

  /**
   * How many things are numbered.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::n`.
   */
  get n(): Promise<number> {
    return core.get(this, 'n') as Promise<number>;
  }

  /**
   * Where chance comes from, begun with seed when the optimizer was made.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::rnd`.
   */
  get rnd(): RandomGenerator {
    return core.part(this, 'rnd', 'RandomGenerator') as RandomGenerator;
  }

  /**
   * Cost of the numbering that the last call of optimize began with; without meaning before.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::init_cost`.
   */
  get initCost(): Promise<number> {
    return core.get(this, 'initCost') as Promise<number>;
  }

  /**
   * Improves a numbering in place.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::optimize`.
   *
   * @param perm The numbering, each number from 0 to n - 1; it must be an Int32Array. Shape n. Changed in place.
   * @param options Named extras; see the type.
   * @returns Its cost in the end.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async optimize(perm: Int32Array, options?: CallOptions): Promise<number> {
    return core.call(this, 'optimize', [perm, options], [0]) as never;
  }

  /**
   * Begins n_redo times, with the things in their order or at random, and gives the best numbering that was found.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::run_optimization`.
   *
   * @param options Named extras; see the type.
   * @returns cost: Its cost. bestPerm: Number of each thing. Shape n.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async runOptimization(options?: SimulatedAnnealingOptimizerRunOptimizationOptions): Promise<SimulatedAnnealingOptimizerRunOptimizationResult> {
    return core.call(this, 'runOptimization', [options]) as never;
  }
}
