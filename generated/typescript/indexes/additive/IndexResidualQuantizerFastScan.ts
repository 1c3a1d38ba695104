// Generated from schema/ by `npm run generate`; never edited.
/** IndexResidualQuantizerFastScan, mirrored from faiss/IndexAdditiveQuantizerFastScan.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexResidualQuantizerFastScan(args)) as never);
  }

  /**
   * The residual quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexResidualQuantizerFastScan::rq`.
   */
  get rq(): ResidualQuantizer {
    return core.getView(this, ops.IndexResidualQuantizerFastScan_rq_get, 'IndexResidualQuantizerFastScan.rq', classes.ResidualQuantizer) as ResidualQuantizer;
  }
}

function newIndexResidualQuantizerFastScan(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 6) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const searchType = (args[4] === undefined ? 9 : args[4]) as AdditiveQuantizerSearchType;
    const bbs = (args[5] === undefined ? 32 : args[5]) as number;
    const d_ = core.int(d, 'IndexResidualQuantizerFastScan.constructor:d', 1);
    const M_ = core.size(M, 'IndexResidualQuantizerFastScan.constructor:M', 1);
    const nbits_ = core.size(nbits, 'IndexResidualQuantizerFastScan.constructor:nbits', 4, 4);
    const metric_ = core.enumeration(metric, 'IndexResidualQuantizerFastScan.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexResidualQuantizerFastScan.constructor:searchType', AdditiveQuantizerSearchType);
    const bbs_ = core.int(bbs, 'IndexResidualQuantizerFastScan.constructor:bbs', 32);
    return core.construct(ops.IndexResidualQuantizerFastScan_new0, 'IndexResidualQuantizerFastScan.constructor', [d_, M_, nbits_, metric_, searchType_, bbs_], null);
  }

  throw core.wrongArguments('IndexResidualQuantizerFastScan.constructor', ['(d, M, nbits, metric = METRIC_L2, searchType = ST_norm_rq2x4, bbs = 32)']);
}
