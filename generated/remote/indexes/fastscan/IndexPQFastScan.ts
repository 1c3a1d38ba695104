// Generated from schema/ by `npm run generate`; never edited.
/** IndexPQFastScan, mirrored from faiss/IndexPQFastScan.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
import { IndexFastScan } from './IndexFastScan.js';
import type { IndexPQ } from '../pq/IndexPQ.js';
import type { ProductQuantizer } from '../../quantizers/ProductQuantizer.js';

/**
 * Stores vectors as product-quantizer codes of 4 bits per part and compares a query with all of them by vector instructions. Very fast; distances are rounded.
 *
 * FAISS: `faiss/IndexPQFastScan.h`, `IndexPQFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexPQFastScan extends IndexFastScan {
  /**
   * Makes an empty index.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of parts into which a vector is cut. At least 1. Divides d.
   * @param nbits Bits of the code of one part; FAISS implements only 4. From 4 to 4.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, metric?: MetricType, bbs?: number);
  /**
   * Packs the codes of an IndexPQ, which stays as it is.
   *
   * @param orig Index whose codes are copied; its parts must have 4 bits.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(orig: IndexPQ, bbs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexPQFastScan')(args)) as never);
  }

  /**
   * The product quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPQFastScan.h`, `IndexPQFastScan::pq`.
   */
  get pq(): ProductQuantizer {
    return core.part(this, 'pq', 'ProductQuantizer') as ProductQuantizer;
  }
}
