// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSW2Level, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import { IndexHNSW } from '../graph/IndexHNSW.js';
import type { Index } from '../Index.js';

/**
 * Graph search over vectors that an Index2Layer stores as the number of a list and a product-quantizer code.
 *
 * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW2Level`.
 * Since FAISS 1.7.3.
 */
export class IndexHNSW2Level extends IndexHNSW {
  /**
   * Makes an IndexHNSW2Level.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 with the d of the vectors; empty before training. Kept alive for as long as it is used here.
   * @param nlist Number of lists that the quantizer tells apart. At least 1.
   * @param mPq Number of parts into which a vector is cut, a divisor of d, with 8 bits each. At least 1.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, nlist: number, mPq: number, M: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexHNSW2Level')(args)) as never);
  }

  /**
   * Moves the vectors to an IndexIVFPQ, which becomes the storage. Searches then start from the lists of its nprobe nearest centroids and go on along the graph.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW2Level::flip_to_ivf`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async flipToIvf(options?: CallOptions): Promise<void> {
    return core.call(this, 'flipToIvf', [options]) as never;
  }
}
