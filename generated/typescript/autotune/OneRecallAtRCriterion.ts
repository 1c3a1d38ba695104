// Generated from schema/ by `npm run generate`; never edited.
/** OneRecallAtRCriterion, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { AutoTuneCriterion } from './AutoTuneCriterion.js';

/**
 * Share of the queries whose nearest neighbor is among the first R results.
 *
 * FAISS: `faiss/AutoTune.h`, `OneRecallAtRCriterion`.
 * Since FAISS 1.7.3.
 */
export class OneRecallAtRCriterion extends AutoTuneCriterion {
  /**
   * Makes an OneRecallAtRCriterion.
   *
   * @param nq Number of queries. At least 1.
   * @param R Number of results that are looked at. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nq: number, R: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newOneRecallAtRCriterion(args)) as never);
  }

  /**
   * Number of results that are looked at.
   *
   * FAISS: `faiss/AutoTune.h`, `OneRecallAtRCriterion::R`.
   */
  get R(): number {
    return core.getScalar(this, ops.OneRecallAtRCriterion_R_get, 'OneRecallAtRCriterion.R') as number;
  }
}

function newOneRecallAtRCriterion(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const nq = args[0] as number;
    const R = args[1] as number;
    const nq_ = core.idx(nq, 'OneRecallAtRCriterion.constructor:nq', 1);
    const R_ = core.idx(R, 'OneRecallAtRCriterion.constructor:R', 1);
    return core.construct(ops.OneRecallAtRCriterion_new0, 'OneRecallAtRCriterion.constructor', [nq_, R_], null);
  }

  throw core.wrongArguments('OneRecallAtRCriterion.constructor', ['(nq, R)']);
}
