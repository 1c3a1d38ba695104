// Generated from schema/ by `npm run generate`; never edited.
/** PermutationObjective, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';

/**
 * Says how bad a numbering is, for a SimulatedAnnealingOptimizer that looks for a better one.
 *
 * FAISS: `faiss/impl/PolysemousTraining.h`, `PermutationObjective`.
 * Since FAISS 1.7.3.
 */
export abstract class PermutationObjective extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * How many things are numbered.
   *
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PermutationObjective::n`.
   */
  get n(): number {
    return core.getConstant(this, ops.PermutationObjective_n_get, 'PermutationObjective.n') as number;
  }

  /**
   * Cost of a numbering.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PermutationObjective::compute_cost`.
   *
   * @param perm Number of each thing, from 0 to n - 1. Shape n.
   * @param options Named extras; see the type.
   * @returns The cost; less is better.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeCost(perm: Int32Array | readonly number[], options?: CallOptions): Promise<number> {
    return core.later(compute_costCall(this, perm, options, compute_costKeys));
  }

  /**
   * Cost of a numbering.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PermutationObjective::compute_cost`.
   *
   * @param perm Number of each thing, from 0 to n - 1. Shape n.
   * @returns The cost; less is better.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeCostSync(perm: Int32Array | readonly number[]): number {
    return core.now(compute_costCall(this, perm, undefined, core.noKeys));
  }

  /**
   * What is added to the cost when two things swap their numbers.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/PolysemousTraining.h`, `PermutationObjective::cost_update`.
   *
   * @param perm Number of each thing, from 0 to n - 1. Shape n.
   * @param iw The one thing, below n. At least 0.
   * @param jw The other, below n. At least 0.
   * @returns The difference; negative for an improvement.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  costUpdate(perm: Int32Array | readonly number[], iw: number, jw: number): number {
    return core.now(cost_updateCall(this, perm, iw, jw));
  }
}

const compute_costKeys: readonly string[] = ['signal'];

function compute_costCall(self: PermutationObjective, perm: Int32Array | readonly number[], options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'PermutationObjective.computeCost:options', allowed);
  const perm_ = core.i32(perm, 'PermutationObjective.computeCost:perm');
  core.length(perm_, self.n, 'PermutationObjective.computeCost:perm', 'n');
  return {
    op: ops.PermutationObjective_compute_cost,
    name: 'PermutationObjective.computeCost',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), perm_],
    finish: compute_costResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_costResult = (raw: unknown): number => raw as number;

function cost_updateCall(self: PermutationObjective, perm: Int32Array | readonly number[], iw: number, jw: number): core.Call<number> {
  const perm_ = core.i32(perm, 'PermutationObjective.costUpdate:perm');
  const iw_ = core.int(iw, 'PermutationObjective.costUpdate:iw', 0);
  const jw_ = core.int(jw, 'PermutationObjective.costUpdate:jw', 0);
  core.length(perm_, self.n, 'PermutationObjective.costUpdate:perm', 'n');
  return {
    op: ops.PermutationObjective_cost_update,
    name: 'PermutationObjective.costUpdate',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), perm_, iw_, jw_],
    finish: cost_updateResult,
    signal: undefined,
    progress: null,
  };
}

const cost_updateResult = (raw: unknown): number => raw as number;
