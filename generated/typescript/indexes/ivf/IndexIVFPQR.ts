// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFPQR, mirrored from faiss/IndexIVFPQR.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { IndexIVFPQ } from './IndexIVFPQ.js';
import type { Index } from '../Index.js';
import type { ProductQuantizer } from '../../quantizers/ProductQuantizer.js';

/**
 * IndexIVFPQ with a second product quantizer that encodes what the first one loses and sorts the best results anew.
 *
 * FAISS: `faiss/IndexIVFPQR.h`, `IndexIVFPQR`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFPQR extends IndexIVFPQ {
  /**
   * Makes an IndexIVFPQR.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param M Number of parts of the first product quantizer. At least 1. Divides d.
   * @param nbitsPerIdx Bits of the code of one part of the first product quantizer. From 1 to 24.
   * @param MRefine Number of parts of the second product quantizer. At least 1. Divides d.
   * @param nbitsPerIdxRefine Bits of the code of one part of the second product quantizer. From 1 to 24.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, M: number, nbitsPerIdx: number, MRefine: number, nbitsPerIdxRefine: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFPQR(args)) as never, undefined as never, undefined as never, undefined as never, undefined as never);
  }

  /**
   * The product quantizer that encodes what the first one loses.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFPQR.h`, `IndexIVFPQR::refine_pq`.
   */
  get refinePq(): ProductQuantizer {
    return core.getView(this, ops.IndexIVFPQR_refine_pq_get, 'IndexIVFPQR.refinePq', classes.ProductQuantizer) as ProductQuantizer;
  }

  /**
   * Copy of the codes of the second product quantizer, one row for each vector. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFPQR.h`, `IndexIVFPQR::refine_codes`.
   */
  get refineCodes(): Uint8Array {
    return core.getArray(this, ops.IndexIVFPQR_refine_codes_get, 'IndexIVFPQR.refineCodes') as Uint8Array;
  }

  /**
   * How many times k results the first product quantizer hands to the second. At least 1. Default 4.
   *
   * FAISS: `faiss/IndexIVFPQR.h`, `IndexIVFPQR::k_factor`.
   */
  get kFactor(): number {
    return core.getScalar(this, ops.IndexIVFPQR_k_factor_get, 'IndexIVFPQR.kFactor') as number;
  }

  set kFactor(value: number) {
    core.setScalar(this, ops.IndexIVFPQR_k_factor_set, ops.IndexIVFPQR_k_factor_get, 'IndexIVFPQR.kFactor', core.real32(value, 'IndexIVFPQR.kFactor:kFactor', 1));
  }
}

function newIndexIVFPQR(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 7) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const M = args[3] as number;
    const nbitsPerIdx = args[4] as number;
    const MRefine = args[5] as number;
    const nbitsPerIdxRefine = args[6] as number;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFPQR.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFPQR.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFPQR.constructor:nlist', 1);
    const M_ = core.size(M, 'IndexIVFPQR.constructor:M', 1);
    const nbitsPerIdx_ = core.size(nbitsPerIdx, 'IndexIVFPQR.constructor:nbitsPerIdx', 1, 24);
    const MRefine_ = core.size(MRefine, 'IndexIVFPQR.constructor:MRefine', 1);
    const nbitsPerIdxRefine_ = core.size(nbitsPerIdxRefine, 'IndexIVFPQR.constructor:nbitsPerIdxRefine', 1, 24);
    core.divides(M_, d_, 'IndexIVFPQR.constructor:M', 'd');
    core.divides(MRefine_, d_, 'IndexIVFPQR.constructor:MRefine', 'd');
    return core.construct(ops.IndexIVFPQR_new0, 'IndexIVFPQR.constructor', [quantizer_, d_, nlist_, M_, nbitsPerIdx_, MRefine_, nbitsPerIdxRefine_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFPQR.constructor', ['(quantizer, d, nlist, M, nbitsPerIdx, MRefine, nbitsPerIdxRefine)']);
}
