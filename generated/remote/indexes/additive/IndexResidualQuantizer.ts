// Generated from schema/ by `npm run generate`; never edited.
/** IndexResidualQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import { AdditiveQuantizerSearchType, MetricType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexResidualQuantizer')(args)) as never, undefined as never);
  }

  /**
   * The residual quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexResidualQuantizer::rq`.
   */
  get rq(): ResidualQuantizer {
    return core.part(this, 'rq', 'ResidualQuantizer') as ResidualQuantizer;
  }
}
