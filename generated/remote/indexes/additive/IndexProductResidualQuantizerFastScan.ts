// Generated from schema/ by `npm run generate`; never edited.
/** IndexProductResidualQuantizerFastScan, mirrored from faiss/IndexAdditiveQuantizerFastScan.h. */
import * as core from '@faiss-sdk/core/remote';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import { IndexAdditiveQuantizerFastScan } from './IndexAdditiveQuantizerFastScan.js';
import type { ProductResidualQuantizer } from '../../quantizers/additive/ProductResidualQuantizer.js';

/**
 * Stores vectors as codes of a residual quantizer for each of several parts of 4 bits and compares a query with all of them by vector instructions. Very fast; distances are rounded.
 *
 * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexProductResidualQuantizerFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexProductResidualQuantizerFastScan extends IndexAdditiveQuantizerFastScan {
  /**
   * Makes an IndexProductResidualQuantizerFastScan.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nsplits Number of parts into which a vector is cut. At least 1. Divides d.
   * @param Msub Number of codebooks of each part. At least 1.
   * @param nbits Bits that number the entries of a codebook; FAISS implements only 4. From 4 to 4.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How lengths are stored: ST_norm_lsq2x4 or ST_norm_rq2x4 for METRIC_L2, ST_LUT_nonorm for METRIC_INNER_PRODUCT. Default ST_norm_rq2x4.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nsplits: number, Msub: number, nbits: number, metric?: MetricType, searchType?: AdditiveQuantizerSearchType, bbs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexProductResidualQuantizerFastScan')(args)) as never);
  }

  /**
   * The product quantizer, of residual quantizers, that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexProductResidualQuantizerFastScan::prq`.
   */
  get prq(): ProductResidualQuantizer {
    return core.part(this, 'prq', 'ProductResidualQuantizer') as ProductResidualQuantizer;
  }
}
