// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFLocalSearchQuantizer, mirrored from faiss/IndexIVFAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexIVFAdditiveQuantizer } from './IndexIVFAdditiveQuantizer.js';
import type { Index } from '../Index.js';
import type { LocalSearchQuantizer } from '../../quantizers/additive/LocalSearchQuantizer.js';

/**
 * Inverted file that stores vectors as local-search-quantizer codes, by default of the difference to the centroid of their list.
 *
 * FAISS: `faiss/IndexIVFAdditiveQuantizer.h`, `IndexIVFLocalSearchQuantizer`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFLocalSearchQuantizer extends IndexIVFAdditiveQuantizer {
  /**
   * Makes an IndexIVFLocalSearchQuantizer.
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
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFLocalSearchQuantizer(args)) as never);
  }

  /**
   * The local search quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFAdditiveQuantizer.h`, `IndexIVFLocalSearchQuantizer::lsq`.
   */
  get lsq(): LocalSearchQuantizer {
    return core.getView(this, ops.IndexIVFLocalSearchQuantizer_lsq_get, 'IndexIVFLocalSearchQuantizer.lsq', classes.LocalSearchQuantizer) as LocalSearchQuantizer;
  }
}

function newIndexIVFLocalSearchQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 5 && count <= 7) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const M = args[3] as number;
    const nbits = args[4] as number;
    const metric = (args[5] === undefined ? 1 : args[5]) as MetricType;
    const searchType = (args[6] === undefined ? 0 : args[6]) as AdditiveQuantizerSearchType;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFLocalSearchQuantizer.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFLocalSearchQuantizer.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFLocalSearchQuantizer.constructor:nlist', 1);
    const M_ = core.size(M, 'IndexIVFLocalSearchQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'IndexIVFLocalSearchQuantizer.constructor:nbits', 1, 24);
    const metric_ = core.enumeration(metric, 'IndexIVFLocalSearchQuantizer.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexIVFLocalSearchQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.IndexIVFLocalSearchQuantizer_new0, 'IndexIVFLocalSearchQuantizer.constructor', [quantizer_, d_, nlist_, M_, nbits_, metric_, searchType_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFLocalSearchQuantizer.constructor', ['(quantizer, d, nlist, M, nbits, metric = METRIC_L2, searchType = ST_decompress)']);
}
