// Generated from schema/ by `npm run generate`; never edited.
/** IndexNSGPQ, mirrored from faiss/IndexNSG.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexNSG } from './IndexNSG.js';

/**
 * Graph search by an NSG over vectors that a product quantizer encodes.
 *
 * FAISS: `faiss/IndexNSG.h`, `IndexNSGPQ`.
 * Since FAISS 1.7.3.
 */
export class IndexNSGPQ extends IndexNSG {
  /**
   * Makes an IndexNSGPQ.
   *
   * @param d Number of components of every vector. At least 1.
   * @param pqM Number of parts into which a vector is cut. At least 1. Divides d.
   * @param M Largest number of links of a vector. At least 1.
   * @param pqNbits Bits of the code of one part. From 1 to 16. Default 8.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, pqM: number, M: number, pqNbits?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexNSGPQ')(args)) as never);
  }
}
