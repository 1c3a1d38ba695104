// Generated from schema/ by `npm run generate`; never edited.
/** MultiIndexQuantizer, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core/remote';
import { Index } from '../Index.js';
import type { ProductQuantizer } from '../../quantizers/ProductQuantizer.js';

/**
 * Coarse quantizer whose centroids are all combinations of the centroids of M parts. Nothing can be added to it; training alone fills it.
 *
 * FAISS: `faiss/IndexPQ.h`, `MultiIndexQuantizer`.
 * Since FAISS 1.7.3.
 */
export class MultiIndexQuantizer extends Index {
  /**
   * Makes a MultiIndexQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of parts into which a vector is cut. At least 1. Divides d.
   * @param nbits Bits of the code of one part; the quantizer has 2^(M * nbits) centroids. From 1 to 16.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('MultiIndexQuantizer')(args)) as never);
  }

  /**
   * The product quantizer that holds the centroids of the parts.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPQ.h`, `MultiIndexQuantizer::pq`.
   */
  get pq(): ProductQuantizer {
    return core.part(this, 'pq', 'ProductQuantizer') as ProductQuantizer;
  }
}
