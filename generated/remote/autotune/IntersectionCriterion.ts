// Generated from schema/ by `npm run generate`; never edited.
/** IntersectionCriterion, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IntersectionCriterion')(args)) as never);
  }

  /**
   * Number of neighbors and results that are compared.
   *
   * FAISS: `faiss/AutoTune.h`, `IntersectionCriterion::R`.
   */
  get R(): Promise<number> {
    return core.get(this, 'R') as Promise<number>;
  }
}
