// Generated from schema/ by `npm run generate`; never edited.
/** MultiIndexQuantizer, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { Index } from '../Index.js';
import type { ProductQuantizer } from '../../quantizers/ProductQuantizer.js';

/**
 * Coarse quantizer whose centroids are all combinations of the centroids of M parts. Nothing can be added to it; training alone fills it.
 *
 * FAISS: `faiss/IndexPQ.h`, `MultiIndexQuantizer`.
 * Since FAISS 1.7.3.
 */
export class MultiIndexQuantizer extends Index {
  /**
   * Makes a MultiIndexQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of parts into which a vector is cut. At least 1. Divides d.
   * @param nbits Bits of the code of one part; the quantizer has 2^(M * nbits) centroids. From 1 to 16.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newMultiIndexQuantizer(args)) as never);
  }

  /**
   * The product quantizer that holds the centroids of the parts.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPQ.h`, `MultiIndexQuantizer::pq`.
   */
  get pq(): ProductQuantizer {
    return core.getView(this, ops.MultiIndexQuantizer_pq_get, 'MultiIndexQuantizer.pq', classes.ProductQuantizer) as ProductQuantizer;
  }
}

function newMultiIndexQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 3) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const d_ = core.int(d, 'MultiIndexQuantizer.constructor:d', 1);
    const M_ = core.size(M, 'MultiIndexQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'MultiIndexQuantizer.constructor:nbits', 1, 16);
    core.divides(M_, d_, 'MultiIndexQuantizer.constructor:M', 'd');
    return core.construct(ops.MultiIndexQuantizer_new0, 'MultiIndexQuantizer.constructor', [d_, M_, nbits_], null);
  }

  throw core.wrongArguments('MultiIndexQuantizer.constructor', ['(d, M, nbits)']);
}
