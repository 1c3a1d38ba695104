// Generated from schema/ by `npm run generate`; never edited.
/** ProductLocalSearchQuantizer, mirrored from faiss/impl/ProductAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import { AdditiveQuantizerSearchType } from '../../enums.js';
import { ProductAdditiveQuantizer } from './ProductAdditiveQuantizer.js';

/**
 * Cuts a vector into parts of equal length and encodes each by a LocalSearchQuantizer of its own.
 *
 * FAISS: `faiss/impl/ProductAdditiveQuantizer.h`, `ProductLocalSearchQuantizer`.
 * Since FAISS 1.7.3.
 */
export class ProductLocalSearchQuantizer extends ProductAdditiveQuantizer {
  /**
   * Makes a ProductLocalSearchQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nsplits Number of parts into which a vector is cut. At least 1. Divides d.
   * @param Msub Number of codebooks of each part. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nsplits: number, Msub: number, nbits: number, searchType?: AdditiveQuantizerSearchType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ProductLocalSearchQuantizer')(args)) as never, undefined as never);
  }
}
