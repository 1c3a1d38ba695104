// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlatL2, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexFlat } from './IndexFlat.js';

/**
 * Exact search by squared Euclidean distance.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2`.
 * Since FAISS 1.7.3.
 */
export class IndexFlatL2 extends IndexFlat {
  /**
   * Makes an IndexFlatL2.
   *
   * @param d Number of components of every vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexFlatL2')(args)) as never);
  }
}
