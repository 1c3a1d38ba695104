// Generated from schema/ by `npm run generate`; never edited.
/** ProgressiveDimIndexFactory, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Index } from '../indexes/Index.js';

/**
 * Makes the indexes with which ProgressiveDimClustering and ResidualQuantizer assign vectors to centroids.
 *
 * FAISS: `faiss/Clustering.h`, `ProgressiveDimIndexFactory`.
 * Since FAISS 1.7.3.
 */
export class ProgressiveDimIndexFactory extends core.FaissObject {
  /**
   * Makes a ProgressiveDimIndexFactory.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ProgressiveDimIndexFactory')(args)) as never);
  }

  /**
   * Makes an index for vectors of a given length, an IndexFlatL2. In Python the object itself is called.
   *
   * Effect: changes this object.
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimIndexFactory::make`.
   *
   * @param dim Number of components. At least 1.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  async make(dim: number): Promise<Index> {
    return core.call(this, 'make', [dim]) as never;
  }
}
