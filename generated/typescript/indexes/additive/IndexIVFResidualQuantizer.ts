// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFResidualQuantizer, mirrored from faiss/IndexIVFAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexIVFAdditiveQuantizer } from './IndexIVFAdditiveQuantizer.js';
import type { Index } from '../Index.js';
import type { ResidualQuantizer } from '../../quantizers/additive/ResidualQuantizer.js';

/**
 * Inverted file that stores vectors as residual-quantizer codes, by default of the difference to the centroid of their list.
 *
 * FAISS: `faiss/IndexIVFAdditiveQuantizer.h`, `IndexIVFResidualQuantizer`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFResidualQuantizer extends IndexIVFAdditiveQuantizer {
  /**
   * Codebooks of one size.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the codebook entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, M: number, nbits: number, metric?: MetricType, searchType?: AdditiveQuantizerSearchType);
  /**
   * Codebooks of different sizes.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param nbits Bits that number the entries of each codebook, 1 to 24; one value for each codebook. Shape any length.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the codebook entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, nbits: BigUint64Array | readonly bigint[] | readonly number[], metric?: MetricType, searchType?: AdditiveQuantizerSearchType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFResidualQuantizer(args)) as never);
  }

  /**
   * The residual quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFAdditiveQuantizer.h`, `IndexIVFResidualQuantizer::rq`.
   */
  get rq(): ResidualQuantizer {
    return core.getView(this, ops.IndexIVFResidualQuantizer_rq_get, 'IndexIVFResidualQuantizer.rq', classes.ResidualQuantizer) as ResidualQuantizer;
  }
}

function newIndexIVFResidualQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 5 && count <= 7 && args[0] instanceof classes.Index && core.isNumeric(args[1]) && core.isNumeric(args[2]) && core.isNumeric(args[3]) && core.isNumeric(args[4]) && (args[5] === undefined || core.isNumeric(args[5])) && (args[6] === undefined || core.isNumeric(args[6])) ? 0 : 
    count >= 4 && count <= 6 && args[0] instanceof classes.Index && core.isNumeric(args[1]) && core.isNumeric(args[2]) && core.isData(args[3]) && (args[4] === undefined || core.isNumeric(args[4])) && (args[5] === undefined || core.isNumeric(args[5])) ? 1 : 
    count >= 5 && count <= 7 ? 0 : 
    count >= 4 && count <= 6 ? 1 : -1;
  if (form === 0) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const M = args[3] as number;
    const nbits = args[4] as number;
    const metric = (args[5] === undefined ? 1 : args[5]) as MetricType;
    const searchType = (args[6] === undefined ? 0 : args[6]) as AdditiveQuantizerSearchType;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFResidualQuantizer.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFResidualQuantizer.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFResidualQuantizer.constructor:nlist', 1);
    const M_ = core.size(M, 'IndexIVFResidualQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'IndexIVFResidualQuantizer.constructor:nbits', 1, 24);
    const metric_ = core.enumeration(metric, 'IndexIVFResidualQuantizer.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexIVFResidualQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.IndexIVFResidualQuantizer_new0, 'IndexIVFResidualQuantizer.constructor', [quantizer_, d_, nlist_, M_, nbits_, metric_, searchType_], [quantizer]);
  }

  if (form === 1) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const nbits = args[3] as BigUint64Array | readonly bigint[] | readonly number[];
    const metric = (args[4] === undefined ? 1 : args[4]) as MetricType;
    const searchType = (args[5] === undefined ? 0 : args[5]) as AdditiveQuantizerSearchType;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFResidualQuantizer.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFResidualQuantizer.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFResidualQuantizer.constructor:nlist', 1);
    const nbits_ = core.u64(nbits, 'IndexIVFResidualQuantizer.constructor:nbits');
    const metric_ = core.enumeration(metric, 'IndexIVFResidualQuantizer.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexIVFResidualQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.IndexIVFResidualQuantizer_new1, 'IndexIVFResidualQuantizer.constructor', [quantizer_, d_, nlist_, nbits_, metric_, searchType_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFResidualQuantizer.constructor', ['(quantizer, d, nlist, M, nbits, metric = METRIC_L2, searchType = ST_decompress)', '(quantizer, d, nlist, nbits, metric = METRIC_L2, searchType = ST_decompress)']);
}
