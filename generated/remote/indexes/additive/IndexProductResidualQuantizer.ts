// Generated from schema/ by `npm run generate`; never edited.
/** IndexProductResidualQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexProductResidualQuantizer')(args)) as never, undefined as never);
  }

  /**
   * The product quantizer, of residual quantizers, that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexProductResidualQuantizer::prq`.
   */
  get prq(): ProductResidualQuantizer {
    return core.part(this, 'prq', 'ProductResidualQuantizer') as ProductResidualQuantizer;
  }
}
