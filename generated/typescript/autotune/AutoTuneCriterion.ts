// Generated from schema/ by `npm run generate`; never edited.
/** AutoTuneCriterion, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
  get nq(): number {
    return core.getScalar(this, ops.AutoTuneCriterion_nq_get, 'AutoTuneCriterion.nq') as number;
  }

  /**
   * Number of results per query that a search must bring. At least 1.
   *
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::nnn`.
   */
  get nnn(): number {
    return core.getScalar(this, ops.AutoTuneCriterion_nnn_get, 'AutoTuneCriterion.nnn') as number;
  }

  set nnn(value: number) {
    core.setScalar(this, ops.AutoTuneCriterion_nnn_set, ops.AutoTuneCriterion_nnn_get, 'AutoTuneCriterion.nnn', core.idx(value, 'AutoTuneCriterion.nnn:nnn', 1));
  }

  /**
   * Number of true neighbors per query, as set_groundtruth got them.
   *
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::gt_nnn`.
   */
  get gtNnn(): number {
    return core.getScalar(this, ops.AutoTuneCriterion_gt_nnn_get, 'AutoTuneCriterion.gtNnn') as number;
  }

  /**
   * Distances of the true neighbors; empty if none were given. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::gt_D`.
   */
  get gtD(): Float32Array {
    return core.getArray(this, ops.AutoTuneCriterion_gt_D_get, 'AutoTuneCriterion.gtD') as Float32Array;
  }

  /**
   * Ids of the true neighbors; empty before set_groundtruth. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/AutoTune.h`, `AutoTuneCriterion::gt_I`.
   */
  get gtI(): BigInt64Array {
    return core.getArray(this, ops.AutoTuneCriterion_gt_I_get, 'AutoTuneCriterion.gtI') as BigInt64Array;
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
  setGroundtruth(D: Vectors | null, I: Ids): void {
    return core.now(set_groundtruthCall(this, D, I));
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
  evaluate(D: Vectors, I: Ids): number {
    return core.now(evaluateCall(this, D, I));
  }
}

function set_groundtruthCall(self: AutoTuneCriterion, D: Vectors | null, I: Ids): core.Call<void> {
  const D_ = D == null ? null : core.f32(D, 'AutoTuneCriterion.setGroundtruth:D');
  const I_ = core.i64ids(I, 'AutoTuneCriterion.setGroundtruth:I');
  const gt = core.rows(I_, self.nq, 'AutoTuneCriterion.setGroundtruth:I', 'nq');
  return {
    op: ops.AutoTuneCriterion_set_groundtruth,
    name: 'AutoTuneCriterion.setGroundtruth',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), D_, I_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function evaluateCall(self: AutoTuneCriterion, D: Vectors, I: Ids): core.Call<number> {
  const nq$ = self.nq;
  const nnn$ = self.nnn;
  const D_ = core.f32(D, 'AutoTuneCriterion.evaluate:D', nq$ * nnn$, 'nq * nnn');
  const I_ = core.i64ids(I, 'AutoTuneCriterion.evaluate:I');
  core.length(D_, nq$ * nnn$, 'AutoTuneCriterion.evaluate:D', 'nq * nnn');
  core.length(I_, nq$ * nnn$, 'AutoTuneCriterion.evaluate:I', 'nq * nnn');
  return {
    op: ops.AutoTuneCriterion_evaluate,
    name: 'AutoTuneCriterion.evaluate',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), D_, I_],
    finish: evaluateResult,
    signal: undefined,
    progress: null,
  };
}

const evaluateResult = (raw: unknown): number => raw as number;
