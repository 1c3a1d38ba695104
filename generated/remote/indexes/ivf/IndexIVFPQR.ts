// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFPQR, mirrored from faiss/IndexIVFPQR.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFPQR')(args)) as never, undefined as never, undefined as never, undefined as never, undefined as never);
  }

  /**
   * The product quantizer that encodes what the first one loses.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFPQR.h`, `IndexIVFPQR::refine_pq`.
   */
  get refinePq(): ProductQuantizer {
    return core.part(this, 'refinePq', 'ProductQuantizer') as ProductQuantizer;
  }

  /**
   * Copy of the codes of the second product quantizer, one row for each vector. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFPQR.h`, `IndexIVFPQR::refine_codes`.
   */
  get refineCodes(): Promise<Uint8Array> {
    return core.get(this, 'refineCodes') as Promise<Uint8Array>;
  }

  /**
   * How many times k results the first product quantizer hands to the second. At least 1. Default 4.
   *
   * FAISS: `faiss/IndexIVFPQR.h`, `IndexIVFPQR::k_factor`.
   */
  get kFactor(): Promise<number> {
    return core.get(this, 'kFactor') as Promise<number>;
  }

  set kFactor(value: number) {
    core.set(this, 'kFactor', value);
  }
}
