// Generated from schema/ by `npm run generate`; never edited.
/** IndexResidualQuantizerFastScan, mirrored from faiss/IndexAdditiveQuantizerFastScan.h. */
import * as core from '@faiss-sdk/core/remote';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import { IndexAdditiveQuantizerFastScan } from './IndexAdditiveQuantizerFastScan.js';
import type { ResidualQuantizer } from '../../quantizers/additive/ResidualQuantizer.js';

/**
 * Stores vectors as residual-quantizer codes of 4 bits and compares a query with all of them by vector instructions. Very fast; distances are rounded.
 *
 * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexResidualQuantizerFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexResidualQuantizerFastScan extends IndexAdditiveQuantizerFastScan {
  /**
   * Makes an IndexResidualQuantizerFastScan.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; FAISS implements only 4. From 4 to 4.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How lengths are stored: ST_norm_lsq2x4 or ST_norm_rq2x4 for METRIC_L2, ST_LUT_nonorm for METRIC_INNER_PRODUCT. Default ST_norm_rq2x4.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, metric?: MetricType, searchType?: AdditiveQuantizerSearchType, bbs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexResidualQuantizerFastScan')(args)) as never);
  }

  /**
   * The residual quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexResidualQuantizerFastScan::rq`.
   */
  get rq(): ResidualQuantizer {
    return core.part(this, 'rq', 'ResidualQuantizer') as ResidualQuantizer;
  }
}
