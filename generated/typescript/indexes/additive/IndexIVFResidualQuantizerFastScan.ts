// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFResidualQuantizerFastScan, mirrored from faiss/IndexIVFAdditiveQuantizerFastScan.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexIVFAdditiveQuantizerFastScan } from './IndexIVFAdditiveQuantizerFastScan.js';
import type { Index } from '../Index.js';
import type { ResidualQuantizer } from '../../quantizers/additive/ResidualQuantizer.js';

/**
 * Inverted file that stores vectors as residual-quantizer codes of 4 bits and compares them by vector instructions. Very fast; distances are rounded.
 *
 * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFResidualQuantizerFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFResidualQuantizerFastScan extends IndexIVFAdditiveQuantizerFastScan {
  /**
   * Makes an IndexIVFResidualQuantizerFastScan.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; FAISS implements only 4. From 4 to 4.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How lengths are stored: ST_norm_lsq2x4 or ST_norm_rq2x4 for METRIC_L2, ST_LUT_nonorm for METRIC_INNER_PRODUCT. Default ST_norm_lsq2x4.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, M: number, nbits: number, metric?: MetricType, searchType?: AdditiveQuantizerSearchType, bbs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFResidualQuantizerFastScan(args)) as never, undefined as never, undefined as never, undefined as never);
  }

  /**
   * The residual quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFResidualQuantizerFastScan::rq`.
   */
  get rq(): ResidualQuantizer {
    return core.getView(this, ops.IndexIVFResidualQuantizerFastScan_rq_get, 'IndexIVFResidualQuantizerFastScan.rq', classes.ResidualQuantizer) as ResidualQuantizer;
  }
}

function newIndexIVFResidualQuantizerFastScan(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 5 && count <= 8) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const M = args[3] as number;
    const nbits = args[4] as number;
    const metric = (args[5] === undefined ? 1 : args[5]) as MetricType;
    const searchType = (args[6] === undefined ? 8 : args[6]) as AdditiveQuantizerSearchType;
    const bbs = (args[7] === undefined ? 32 : args[7]) as number;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFResidualQuantizerFastScan.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFResidualQuantizerFastScan.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFResidualQuantizerFastScan.constructor:nlist', 1);
    const M_ = core.size(M, 'IndexIVFResidualQuantizerFastScan.constructor:M', 1);
    const nbits_ = core.size(nbits, 'IndexIVFResidualQuantizerFastScan.constructor:nbits', 4, 4);
    const metric_ = core.enumeration(metric, 'IndexIVFResidualQuantizerFastScan.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexIVFResidualQuantizerFastScan.constructor:searchType', AdditiveQuantizerSearchType);
    const bbs_ = core.int(bbs, 'IndexIVFResidualQuantizerFastScan.constructor:bbs', 32);
    return core.construct(ops.IndexIVFResidualQuantizerFastScan_new0, 'IndexIVFResidualQuantizerFastScan.constructor', [quantizer_, d_, nlist_, M_, nbits_, metric_, searchType_, bbs_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFResidualQuantizerFastScan.constructor', ['(quantizer, d, nlist, M, nbits, metric = METRIC_L2, searchType = ST_norm_lsq2x4, bbs = 32)']);
}
