// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFProductLocalSearchQuantizerFastScan, mirrored from faiss/IndexIVFAdditiveQuantizerFastScan.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexIVFAdditiveQuantizerFastScan } from './IndexIVFAdditiveQuantizerFastScan.js';
import type { Index } from '../Index.js';
import type { ProductLocalSearchQuantizer } from '../../quantizers/additive/ProductLocalSearchQuantizer.js';

/**
 * Inverted file that stores vectors as codes of a local search quantizer for each of several parts of 4 bits and compares them by vector instructions. Very fast; distances are rounded.
 *
 * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFProductLocalSearchQuantizerFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFProductLocalSearchQuantizerFastScan extends IndexIVFAdditiveQuantizerFastScan {
  /**
   * Makes an IndexIVFProductLocalSearchQuantizerFastScan.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param nsplits Number of parts into which a vector is cut. At least 1. Divides d.
   * @param Msub Number of codebooks of each part. At least 1.
   * @param nbits Bits that number the entries of a codebook; FAISS implements only 4. From 4 to 4.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How lengths are stored: ST_norm_lsq2x4 or ST_norm_rq2x4 for METRIC_L2, ST_LUT_nonorm for METRIC_INNER_PRODUCT. Default ST_norm_lsq2x4.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, nsplits: number, Msub: number, nbits: number, metric?: MetricType, searchType?: AdditiveQuantizerSearchType, bbs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFProductLocalSearchQuantizerFastScan(args)) as never, undefined as never, undefined as never, undefined as never);
  }

  /**
   * The product quantizer, of local search quantizers, that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFProductLocalSearchQuantizerFastScan::plsq`.
   */
  get plsq(): ProductLocalSearchQuantizer {
    return core.getView(this, ops.IndexIVFProductLocalSearchQuantizerFastScan_plsq_get, 'IndexIVFProductLocalSearchQuantizerFastScan.plsq', classes.ProductLocalSearchQuantizer) as ProductLocalSearchQuantizer;
  }
}

function newIndexIVFProductLocalSearchQuantizerFastScan(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 6 && count <= 9) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const nsplits = args[3] as number;
    const Msub = args[4] as number;
    const nbits = args[5] as number;
    const metric = (args[6] === undefined ? 1 : args[6]) as MetricType;
    const searchType = (args[7] === undefined ? 8 : args[7]) as AdditiveQuantizerSearchType;
    const bbs = (args[8] === undefined ? 32 : args[8]) as number;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:nlist', 1);
    const nsplits_ = core.size(nsplits, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:nsplits', 1);
    const Msub_ = core.size(Msub, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:Msub', 1);
    const nbits_ = core.size(nbits, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:nbits', 4, 4);
    const metric_ = core.enumeration(metric, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:searchType', AdditiveQuantizerSearchType);
    const bbs_ = core.int(bbs, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:bbs', 32);
    core.divides(nsplits_, d_, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor:nsplits', 'd');
    return core.construct(ops.IndexIVFProductLocalSearchQuantizerFastScan_new0, 'IndexIVFProductLocalSearchQuantizerFastScan.constructor', [quantizer_, d_, nlist_, nsplits_, Msub_, nbits_, metric_, searchType_, bbs_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFProductLocalSearchQuantizerFastScan.constructor', ['(quantizer, d, nlist, nsplits, Msub, nbits, metric = METRIC_L2, searchType = ST_norm_lsq2x4, bbs = 32)']);
}
