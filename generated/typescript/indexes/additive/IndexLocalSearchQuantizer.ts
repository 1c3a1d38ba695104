// Generated from schema/ by `npm run generate`; never edited.
/** IndexLocalSearchQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexAdditiveQuantizer } from './IndexAdditiveQuantizer.js';
import type { LocalSearchQuantizer } from '../../quantizers/additive/LocalSearchQuantizer.js';

/**
 * Stores vectors as local-search-quantizer codes and compares a query with all of them.
 *
 * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexLocalSearchQuantizer`.
 * Since FAISS 1.7.3.
 */
export class IndexLocalSearchQuantizer extends IndexAdditiveQuantizer {
  /**
   * Makes an IndexLocalSearchQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the codebook entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, metric?: MetricType, searchType?: AdditiveQuantizerSearchType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexLocalSearchQuantizer(args)) as never, undefined as never);
  }

  /**
   * The local search quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexLocalSearchQuantizer::lsq`.
   */
  get lsq(): LocalSearchQuantizer {
    return core.getView(this, ops.IndexLocalSearchQuantizer_lsq_get, 'IndexLocalSearchQuantizer.lsq', classes.LocalSearchQuantizer) as LocalSearchQuantizer;
  }
}

function newIndexLocalSearchQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 5) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const searchType = (args[4] === undefined ? 0 : args[4]) as AdditiveQuantizerSearchType;
    const d_ = core.int(d, 'IndexLocalSearchQuantizer.constructor:d', 1);
    const M_ = core.size(M, 'IndexLocalSearchQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'IndexLocalSearchQuantizer.constructor:nbits', 1, 24);
    const metric_ = core.enumeration(metric, 'IndexLocalSearchQuantizer.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexLocalSearchQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.IndexLocalSearchQuantizer_new0, 'IndexLocalSearchQuantizer.constructor', [d_, M_, nbits_, metric_, searchType_], null);
  }

  throw core.wrongArguments('IndexLocalSearchQuantizer.constructor', ['(d, M, nbits, metric = METRIC_L2, searchType = ST_decompress)']);
}
