// Generated from schema/ by `npm run generate`; never edited.
/** AutoTuneCriterion, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids } from '@faiss-sdk/core';

/**
 * Measures how good search results are, as a number from 0 to 1.
 *
 * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion`.
 * Since FAISS 1.7.3.
 */
export abstract class AutoTuneCriterion extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::nq`.
   */
  get nq(): Promise<number> {
    return core.get(this, 'nq') as Promise<number>;
  }

  /**
   * Number of results per query that a search must bring. At least 1.
   *
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::nnn`.
   */
  get nnn(): Promise<number> {
    return core.get(this, 'nnn') as Promise<number>;
  }

  set nnn(value: number) {
    core.set(this, 'nnn', value);
  }

  /**
   * Number of true neighbors per query, as set_groundtruth got them.
   *
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::gt_nnn`.
   */
  get gtNnn(): Promise<number> {
    return core.get(this, 'gtNnn') as Promise<number>;
  }

  /**
   * Distances of the true neighbors; empty if none were given. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::gt_D`.
   */
  get gtD(): Promise<Float32Array> {
    return core.get(this, 'gtD') as Promise<Float32Array>;
  }

  /**
   * Ids of the true neighbors; empty before set_groundtruth. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::gt_I`.
   */
  get gtI(): Promise<BigInt64Array> {
    return core.get(this, 'gtI') as Promise<BigInt64Array>;
  }

  /**
   * Sets the true neighbors of the queries, as an exact search gives them. Needed before evaluate.
   *
   * Effect: changes this object.
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::set_groundtruth`.
   *
   * @param D Distances of the true neighbors, nq rows; null where they do not matter. Shape any length.
   * @param I Ids of the true neighbors, nearest first, one row for each query. Shape nq × gt.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async setGroundtruth(D: Vectors | null, I: Ids): Promise<void> {
    return core.call(this, 'setGroundtruth', [D, I]) as never;
  }

  /**
   * Measures search results.
   *
   * Effect: reads this object.
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::evaluate`.
   *
   * @param D Distances that the search brought, one row for each query. Shape nq × nnn.
   * @param I Ids that the search brought, one row for each query. Shape nq × nnn.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async evaluate(D: Vectors, I: Ids): Promise<number> {
    return core.call(this, 'evaluate', [D, I]) as never;
  }
}
