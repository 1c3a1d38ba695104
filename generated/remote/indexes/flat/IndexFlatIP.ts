// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlatIP, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexFlat } from './IndexFlat.js';

/**
 * Exact search by inner product, the larger the nearer. On vectors of unit length this is cosine similarity.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlatIP`.
 * Since FAISS 1.7.3.
 */
export class IndexFlatIP extends IndexFlat {
  /**
   * Makes an IndexFlatIP.
   *
   * @param d Number of components of every vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexFlatIP')(args)) as never);
  }
}
