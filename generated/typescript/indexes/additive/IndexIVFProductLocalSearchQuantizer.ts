// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFProductLocalSearchQuantizer, mirrored from faiss/IndexIVFAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexIVFAdditiveQuantizer } from './IndexIVFAdditiveQuantizer.js';
import type { Index } from '../Index.js';
import type { ProductLocalSearchQuantizer } from '../../quantizers/additive/ProductLocalSearchQuantizer.js';

/**
 * Inverted file that stores vectors as codes of a local search quantizer for each of several parts, by default of the difference to the centroid of their list.
 *
 * FAISS: `faiss/IndexIVFAdditiveQuantizer.h`, `IndexIVFProductLocalSearchQuantizer`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFProductLocalSearchQuantizer extends IndexIVFAdditiveQuantizer {
  /**
   * Makes an IndexIVFProductLocalSearchQuantizer.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param nsplits Number of parts into which a vector is cut. At least 1. Divides d.
   * @param Msub Number of codebooks of each part. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the codebook entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, nsplits: number, Msub: number, nbits: number, metric?: MetricType, searchType?: AdditiveQuantizerSearchType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFProductLocalSearchQuantizer(args)) as never);
  }

  /**
   * The product quantizer, of local search quantizers, that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFAdditiveQuantizer.h`, `IndexIVFProductLocalSearchQuantizer::plsq`.
   */
  get plsq(): ProductLocalSearchQuantizer {
    return core.getView(this, ops.IndexIVFProductLocalSearchQuantizer_plsq_get, 'IndexIVFProductLocalSearchQuantizer.plsq', classes.ProductLocalSearchQuantizer) as ProductLocalSearchQuantizer;
  }
}

function newIndexIVFProductLocalSearchQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 6 && count <= 8) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const nsplits = args[3] as number;
    const Msub = args[4] as number;
    const nbits = args[5] as number;
    const metric = (args[6] === undefined ? 1 : args[6]) as MetricType;
    const searchType = (args[7] === undefined ? 0 : args[7]) as AdditiveQuantizerSearchType;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFProductLocalSearchQuantizer.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFProductLocalSearchQuantizer.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFProductLocalSearchQuantizer.constructor:nlist', 1);
    const nsplits_ = core.size(nsplits, 'IndexIVFProductLocalSearchQuantizer.constructor:nsplits', 1);
    const Msub_ = core.size(Msub, 'IndexIVFProductLocalSearchQuantizer.constructor:Msub', 1);
    const nbits_ = core.size(nbits, 'IndexIVFProductLocalSearchQuantizer.constructor:nbits', 1, 24);
    const metric_ = core.enumeration(metric, 'IndexIVFProductLocalSearchQuantizer.constructor:metric', MetricType);
    const searchType_ = core.enumeration(searchType, 'IndexIVFProductLocalSearchQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    core.divides(nsplits_, d_, 'IndexIVFProductLocalSearchQuantizer.constructor:nsplits', 'd');
    return core.construct(ops.IndexIVFProductLocalSearchQuantizer_new0, 'IndexIVFProductLocalSearchQuantizer.constructor', [quantizer_, d_, nlist_, nsplits_, Msub_, nbits_, metric_, searchType_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFProductLocalSearchQuantizer.constructor', ['(quantizer, d, nlist, nsplits, Msub, nbits, metric = METRIC_L2, searchType = ST_decompress)']);
}
