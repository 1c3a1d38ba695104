// Generated from schema/ by `npm run generate`; never edited.
/** IndexProductResidualQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexAdditiveQuantizer } from './IndexAdditiveQuantizer.js';
import type { ProductResidualQuantizer } from '../../quantizers/additive/ProductResidualQuantizer.js';

/**
 * Stores vectors as codes of a residual quantizer for each of several parts and compares a query with all of them.
 *
 * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexProductResidualQuantizer`.
 * Since FAISS 1.7.3.
 */
export class IndexProductResidualQuantizer extends IndexAdditiveQuantizer {
  /**
   * Makes an IndexProductResidualQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nsplits Number of parts into which a vector is cut. At least 1. Divides d.
   * @param Msub Number of codebooks of each part. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the codebook entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nsplits: number, Msub: number, nbits: number, metric?: MetricType, searchType?: AdditiveQuantizerSearchType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexProductResidualQuantizer(args)) as never, undefined as never);
  }

  /**
   * The product quantizer, of residual quantizers, that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexProductResidualQuantizer::prq`.
   */
  get prq(): ProductResidualQuantizer {
    return core.getView(this, ops.IndexProductResidualQuantizer_prq_get, 'IndexProductResidualQuantizer.prq', classes.ProductResidualQuantizer) as ProductResidualQuantizer;
  }
}

function newIndexProductResidualQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 4 && count <= 6) {
    const d = args[0] as number;
    const nsplits = args[1] as number;
    const Msub = args[2] as number;
    const nbits = args[3] as number;
    const metric = (args[4] === undefined ? 1 : args[4]) as MetricType;
    const searchType = (args[5] === undefined ? 0 : args[5]) as AdditiveQuantizerSearchType;
    const d_ = core.int(d, 'IndexProductResidualQuantizer.constructor:d', 1);
    const nsplits_ = core.size(nsplits, 'IndexProductResidualQuantizer.constructor:nsplits', 1);
    const Msub_ = core.size(Msub, 'IndexProductResidualQuantizer.constructor:Msub', 1);
    const nbits_ = core.size(nbits, 'IndexProductResidualQuantizer.constructor:nbits', 1, 24);
    const metric_ = core.enumeration(metric, 'IndexProductResidualQuantizer.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexProductResidualQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    core.divides(nsplits_, d_, 'IndexProductResidualQuantizer.constructor:nsplits', 'd');
    return core.construct(ops.IndexProductResidualQuantizer_new0, 'IndexProductResidualQuantizer.constructor', [d_, nsplits_, Msub_, nbits_, metric_, searchType_], null);
  }

  throw core.wrongArguments('IndexProductResidualQuantizer.constructor', ['(d, nsplits, Msub, nbits, metric = METRIC_L2, searchType = ST_decompress)']);
}
