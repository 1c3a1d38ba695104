// Generated from schema/ by `npm run generate`; never edited.
/** IndexResidualQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexAdditiveQuantizer } from './IndexAdditiveQuantizer.js';
import type { ResidualQuantizer } from '../../quantizers/additive/ResidualQuantizer.js';

/**
 * Stores vectors as residual-quantizer codes and compares a query with all of them.
 *
 * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexResidualQuantizer`.
 * Since FAISS 1.7.3.
 */
export class IndexResidualQuantizer extends IndexAdditiveQuantizer {
  /**
   * Codebooks of one size.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the codebook entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, metric?: MetricType, searchType?: AdditiveQuantizerSearchType);
  /**
   * Codebooks of different sizes.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nbits Bits that number the entries of each codebook, 1 to 24; one value for each codebook. Shape any length.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the codebook entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nbits: BigUint64Array | readonly bigint[] | readonly number[], metric?: MetricType, searchType?: AdditiveQuantizerSearchType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexResidualQuantizer(args)) as never, undefined as never);
  }

  /**
   * The residual quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexResidualQuantizer::rq`.
   */
  get rq(): ResidualQuantizer {
    return core.getView(this, ops.IndexResidualQuantizer_rq_get, 'IndexResidualQuantizer.rq', classes.ResidualQuantizer) as ResidualQuantizer;
  }
}

function newIndexResidualQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 3 && count <= 5 && core.isNumeric(args[0]) && core.isNumeric(args[1]) && core.isNumeric(args[2]) && (args[3] === undefined || core.isNumeric(args[3])) && (args[4] === undefined || core.isNumeric(args[4])) ? 0 : 
    count >= 2 && count <= 4 && core.isNumeric(args[0]) && core.isData(args[1]) && (args[2] === undefined || core.isNumeric(args[2])) && (args[3] === undefined || core.isNumeric(args[3])) ? 1 : 
    count >= 3 && count <= 5 ? 0 : 
    count >= 2 && count <= 4 ? 1 : -1;
  if (form === 0) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const searchType = (args[4] === undefined ? 0 : args[4]) as AdditiveQuantizerSearchType;
    const d_ = core.int(d, 'IndexResidualQuantizer.constructor:d', 1);
    const M_ = core.size(M, 'IndexResidualQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'IndexResidualQuantizer.constructor:nbits', 1, 24);
    const metric_ = core.enumeration(metric, 'IndexResidualQuantizer.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexResidualQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.IndexResidualQuantizer_new0, 'IndexResidualQuantizer.constructor', [d_, M_, nbits_, metric_, searchType_], null);
  }

  if (form === 1) {
    const d = args[0] as number;
    const nbits = args[1] as BigUint64Array | readonly bigint[] | readonly number[];
    const metric = (args[2] === undefined ? 1 : args[2]) as MetricType;
    const searchType = (args[3] === undefined ? 0 : args[3]) as AdditiveQuantizerSearchType;
    const d_ = core.int(d, 'IndexResidualQuantizer.constructor:d', 1);
    const nbits_ = core.u64(nbits, 'IndexResidualQuantizer.constructor:nbits');
    const metric_ = core.enumeration(metric, 'IndexResidualQuantizer.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexResidualQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.IndexResidualQuantizer_new1, 'IndexResidualQuantizer.constructor', [d_, nbits_, metric_, searchType_], null);
  }

  throw core.wrongArguments('IndexResidualQuantizer.constructor', ['(d, M, nbits, metric = METRIC_L2, searchType = ST_decompress)', '(d, nbits, metric = METRIC_L2, searchType = ST_decompress)']);
}
