// Generated from schema/ by `npm run generate`; never edited.
/** IndexRefineFlat, mirrored from faiss/IndexRefine.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import { IndexRefine } from './IndexRefine.js';
import type { Index } from '../Index.js';

/**
 * IndexRefine whose second index is an IndexFlat, so that the final distances are exact.
 *
 * FAISS: `faiss/IndexRefine.h`, `IndexRefineFlat`.
 * Since FAISS 1.7.3.
 */
export class IndexRefineFlat extends IndexRefine {
  /**
   * Makes an IndexRefineFlat.
   *
   * @param baseIndex Index that finds the candidates; it must be empty. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(baseIndex: Index);
  /**
   * Wraps an index that holds vectors already, which are given once more.
   *
   * @param baseIndex Index that finds the candidates; its ids must be the positions of the vectors. Kept alive for as long as it is used here.
   * @param xb The vectors of base_index in the order of their ids, one row of d values each; they are copied. Shape any length.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(baseIndex: Index, xb: Vectors);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexRefineFlat')(args)) as never, undefined as never);
  }
}
