// Generated from schema/ by `npm run generate`; never edited.
/** PermutationObjective, mirrored from faiss/impl/PolysemousTraining.h. */
import * as core from '@faiss-sdk/core/remote';
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
  get n(): Promise<number> {
    return core.get(this, 'n') as Promise<number>;
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
    return core.call(this, 'computeCost', [perm, options]) as never;
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
  async costUpdate(perm: Int32Array | readonly number[], iw: number, jw: number): Promise<number> {
    return core.call(this, 'costUpdate', [perm, iw, jw]) as never;
  }
}
