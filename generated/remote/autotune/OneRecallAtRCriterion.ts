// Generated from schema/ by `npm run generate`; never edited.
/** OneRecallAtRCriterion, mirrored from faiss/AutoTune.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('OneRecallAtRCriterion')(args)) as never);
  }

  /**
   * Number of results that are looked at.
   *
   * FAISS: `faiss/AutoTune.h`, `OneRecallAtRCriterion::R`.
   */
  get R(): Promise<number> {
    return core.get(this, 'R') as Promise<number>;
  }
}
