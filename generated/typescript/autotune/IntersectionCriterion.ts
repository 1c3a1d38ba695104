// Generated from schema/ by `npm run generate`; never edited.
/** IntersectionCriterion, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { AutoTuneCriterion } from './AutoTuneCriterion.js';

/**
 * Share of the R nearest neighbors that is among the first R results, also known as recall at R.
 *
 * FAISS: `faiss/AutoTune.h`, `IntersectionCriterion`.
 * Since FAISS 1.7.3.
 */
export class IntersectionCriterion extends AutoTuneCriterion {
  /**
   * Makes an IntersectionCriterion.
   *
   * @param nq Number of queries. At least 1.
   * @param R Number of neighbors and results that are compared. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nq: number, R: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIntersectionCriterion(args)) as never);
  }

  /**
   * Number of neighbors and results that are compared.
   *
   * FAISS: `faiss/AutoTune.h`, `IntersectionCriterion::R`.
   */
  get R(): number {
    return core.getScalar(this, ops.IntersectionCriterion_R_get, 'IntersectionCriterion.R') as number;
  }
}

function newIntersectionCriterion(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const nq = args[0] as number;
    const R = args[1] as number;
    const nq_ = core.idx(nq, 'IntersectionCriterion.constructor:nq', 1);
    const R_ = core.idx(R, 'IntersectionCriterion.constructor:R', 1);
    return core.construct(ops.IntersectionCriterion_new0, 'IntersectionCriterion.constructor', [nq_, R_], null);
  }

  throw core.wrongArguments('IntersectionCriterion.constructor', ['(nq, R)']);
}
