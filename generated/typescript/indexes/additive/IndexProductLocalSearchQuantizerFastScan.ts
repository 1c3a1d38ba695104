// Generated from schema/ by `npm run generate`; never edited.
/** IndexProductLocalSearchQuantizerFastScan, mirrored from faiss/IndexAdditiveQuantizerFastScan.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexAdditiveQuantizerFastScan } from './IndexAdditiveQuantizerFastScan.js';
import type { ProductLocalSearchQuantizer } from '../../quantizers/additive/ProductLocalSearchQuantizer.js';

/**
 * Stores vectors as codes of a local search quantizer for each of several parts of 4 bits and compares a query with all of them by vector instructions. Very fast; distances are rounded.
 *
 * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexProductLocalSearchQuantizerFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexProductLocalSearchQuantizerFastScan extends IndexAdditiveQuantizerFastScan {
  /**
   * Makes an IndexProductLocalSearchQuantizerFastScan.
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexProductLocalSearchQuantizerFastScan(args)) as never);
  }

  /**
   * The product quantizer, of local search quantizers, that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexProductLocalSearchQuantizerFastScan::plsq`.
   */
  get plsq(): ProductLocalSearchQuantizer {
    return core.getView(this, ops.IndexProductLocalSearchQuantizerFastScan_plsq_get, 'IndexProductLocalSearchQuantizerFastScan.plsq', classes.ProductLocalSearchQuantizer) as ProductLocalSearchQuantizer;
  }
}

function newIndexProductLocalSearchQuantizerFastScan(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 4 && count <= 7) {
    const d = args[0] as number;
    const nsplits = args[1] as number;
    const Msub = args[2] as number;
    const nbits = args[3] as number;
    const metric = (args[4] === undefined ? 1 : args[4]) as MetricType;
    const searchType = (args[5] === undefined ? 9 : args[5]) as AdditiveQuantizerSearchType;
    const bbs = (args[6] === undefined ? 32 : args[6]) as number;
    const d_ = core.int(d, 'IndexProductLocalSearchQuantizerFastScan.constructor:d', 1);
    const nsplits_ = core.size(nsplits, 'IndexProductLocalSearchQuantizerFastScan.constructor:nsplits', 1);
    const Msub_ = core.size(Msub, 'IndexProductLocalSearchQuantizerFastScan.constructor:Msub', 1);
    const nbits_ = core.size(nbits, 'IndexProductLocalSearchQuantizerFastScan.constructor:nbits', 4, 4);
    const metric_ = core.enumeration(metric, 'IndexProductLocalSearchQuantizerFastScan.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexProductLocalSearchQuantizerFastScan.constructor:searchType', AdditiveQuantizerSearchType);
    const bbs_ = core.int(bbs, 'IndexProductLocalSearchQuantizerFastScan.constructor:bbs', 32);
    core.divides(nsplits_, d_, 'IndexProductLocalSearchQuantizerFastScan.constructor:nsplits', 'd');
    return core.construct(ops.IndexProductLocalSearchQuantizerFastScan_new0, 'IndexProductLocalSearchQuantizerFastScan.constructor', [d_, nsplits_, Msub_, nbits_, metric_, searchType_, bbs_], null);
  }

  throw core.wrongArguments('IndexProductLocalSearchQuantizerFastScan.constructor', ['(d, nsplits, Msub, nbits, metric = METRIC_L2, searchType = ST_norm_rq2x4, bbs = 32)']);
}
