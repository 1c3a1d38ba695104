// Generated from schema/ by `npm run generate`; never edited.
/** ProductResidualQuantizer, mirrored from faiss/impl/ProductAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { AdditiveQuantizerSearchType } from '../../enums.js';
import * as ops from '../../ops.js';
import { ProductAdditiveQuantizer } from './ProductAdditiveQuantizer.js';

/**
 * Cuts a vector into parts of equal length and encodes each by a ResidualQuantizer of its own.
 *
 * FAISS: `faiss/impl/ProductAdditiveQuantizer.h`, `ProductResidualQuantizer`.
 * Since FAISS 1.7.3.
 */
export class ProductResidualQuantizer extends ProductAdditiveQuantizer {
  /**
   * Makes a ProductResidualQuantizer.
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
    super((args[0] instanceof core.Adopt ? args[0] : newProductResidualQuantizer(args)) as never, undefined as never);
  }
}

function newProductResidualQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 4 && count <= 5) {
    const d = args[0] as number;
    const nsplits = args[1] as number;
    const Msub = args[2] as number;
    const nbits = args[3] as number;
    const searchType = (args[4] === undefined ? 0 : args[4]) as AdditiveQuantizerSearchType;
    const d_ = core.size(d, 'ProductResidualQuantizer.constructor:d', 1);
    const nsplits_ = core.size(nsplits, 'ProductResidualQuantizer.constructor:nsplits', 1);
    const Msub_ = core.size(Msub, 'ProductResidualQuantizer.constructor:Msub', 1);
    const nbits_ = core.size(nbits, 'ProductResidualQuantizer.constructor:nbits', 1, 24);
    const searchType_ = core.enumeration(searchType, 'ProductResidualQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    core.divides(nsplits_, d_, 'ProductResidualQuantizer.constructor:nsplits', 'd');
    return core.construct(ops.ProductResidualQuantizer_new0, 'ProductResidualQuantizer.constructor', [d_, nsplits_, Msub_, nbits_, searchType_], null);
  }

  throw core.wrongArguments('ProductResidualQuantizer.constructor', ['(d, nsplits, Msub, nbits, searchType = ST_decompress)']);
}
