// Generated from schema/ by `npm run generate`; never edited.
/** SimulatedAnnealingOptimizer, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newSimulatedAnnealingOptimizer(args)) as never);
  }

  /**
   * What says how bad a numbering is.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::obj`.
   */
  get obj(): PermutationObjective {
    return core.getView(this, ops.SimulatedAnnealingOptimizer_obj_get, 'SimulatedAnnealingOptimizer.obj', classes.PermutationObjective) as PermutationObjective;
  }

  /**
   * How many things are numbered.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::n`.
   */
  get n(): number {
    return core.getConstant(this, ops.SimulatedAnnealingOptimizer_n_get, 'SimulatedAnnealingOptimizer.n') as number;
  }

  /**
   * Where chance comes from, begun with seed when the optimizer was made.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::rnd`.
   */
  get rnd(): RandomGenerator {
    return core.getView(this, ops.SimulatedAnnealingOptimizer_rnd_get, 'SimulatedAnnealingOptimizer.rnd', classes.RandomGenerator) as RandomGenerator;
  }

  /**
   * Cost of the numbering that the last call of optimize began with; without meaning before.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::init_cost`.
   */
  get initCost(): number {
    return core.getScalar(this, ops.SimulatedAnnealingOptimizer_init_cost_get, 'SimulatedAnnealingOptimizer.initCost') as number;
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
    return core.later(optimizeCall(this, perm, options, optimizeKeys));
  }

  /**
   * Improves a numbering in place.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::optimize`.
   *
   * @param perm The numbering, each number from 0 to n - 1; it must be an Int32Array. Shape n. Changed in place.
   * @returns Its cost in the end.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  optimizeSync(perm: Int32Array): number {
    return core.now(optimizeCall(this, perm, undefined, core.noKeys));
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
    return core.later(run_optimizationCall(this, options, run_optimizationKeys));
  }

  /**
   * Begins n_redo times, with the things in their order or at random, and gives the best numbering that was found.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `SimulatedAnnealingOptimizer::run_optimization`.
   *
   * @param options Named extras; see the type.
   * @returns cost: Its cost. bestPerm: Number of each thing. Shape n.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  runOptimizationSync(options?: SimulatedAnnealingOptimizerRunOptimizationSyncOptions): SimulatedAnnealingOptimizerRunOptimizationResult {
    return core.now(run_optimizationCall(this, options, run_optimizationSyncKeys));
  }
}

function newSimulatedAnnealingOptimizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const obj = args[0] as PermutationObjective;
    const p = args[1] as SimulatedAnnealingParameters;
    const obj_ = core.handleOf(obj, classes.PermutationObjective, 'SimulatedAnnealingOptimizer.constructor:obj');
    const p_ = core.handleOf(p, classes.SimulatedAnnealingParameters, 'SimulatedAnnealingOptimizer.constructor:p');
    return core.construct(ops.SimulatedAnnealingOptimizer_new0, 'SimulatedAnnealingOptimizer.constructor', [obj_, p_], [obj], [p]);
  }

  throw core.wrongArguments('SimulatedAnnealingOptimizer.constructor', ['(obj, p)']);
}

const optimizeKeys: readonly string[] = ['signal'];

function optimizeCall(self: SimulatedAnnealingOptimizer, perm: Int32Array, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'SimulatedAnnealingOptimizer.optimize:options', allowed);
  const perm_ = core.inout(perm, 'SimulatedAnnealingOptimizer.optimize:perm', 'Int32Array');
  core.length(perm_, self.n, 'SimulatedAnnealingOptimizer.optimize:perm', 'n');
  return {
    op: ops.SimulatedAnnealingOptimizer_optimize,
    name: 'SimulatedAnnealingOptimizer.optimize',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), perm_],
    finish: optimizeResult,
    signal: options?.signal,
    progress: null,
  };
}

const optimizeResult = (raw: unknown): number => raw as number;
const run_optimizationSyncKeys: readonly string[] = ['bestPerm'];
const run_optimizationKeys: readonly string[] = ['bestPerm', 'signal'];

function run_optimizationCall(self: SimulatedAnnealingOptimizer, options: SimulatedAnnealingOptimizerRunOptimizationOptions | undefined, allowed: readonly string[]): core.Call<SimulatedAnnealingOptimizerRunOptimizationResult> {
  if (options !== undefined) core.options(options, 'SimulatedAnnealingOptimizer.runOptimization:options', allowed);
  const bestPerm_ = core.outI32(options?.bestPerm, self.n, 'SimulatedAnnealingOptimizer.runOptimization:bestPerm');
  return {
    op: ops.SimulatedAnnealingOptimizer_run_optimization,
    name: 'SimulatedAnnealingOptimizer.runOptimization',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), bestPerm_],
    finish: run_optimizationResult,
    signal: options?.signal,
    progress: null,
  };
}

const run_optimizationResult = (raw: unknown, args: readonly unknown[]): SimulatedAnnealingOptimizerRunOptimizationResult => ({ cost: raw as number, bestPerm: args[1] as Int32Array });
