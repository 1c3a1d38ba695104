// Generated from schema/ by `npm run generate`; never edited.
/** IndexNSGPQ, mirrored from faiss/IndexNSG.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexNSGPQ(args)) as never);
  }
}

function newIndexNSGPQ(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 4) {
    const d = args[0] as number;
    const pqM = args[1] as number;
    const M = args[2] as number;
    const pqNbits = (args[3] === undefined ? 8 : args[3]) as number;
    const d_ = core.int(d, 'IndexNSGPQ.constructor:d', 1);
    const pqM_ = core.int(pqM, 'IndexNSGPQ.constructor:pqM', 1);
    const M_ = core.int(M, 'IndexNSGPQ.constructor:M', 1);
    const pqNbits_ = core.int(pqNbits, 'IndexNSGPQ.constructor:pqNbits', 1, 16);
    core.divides(pqM_, d_, 'IndexNSGPQ.constructor:pqM', 'd');
    return core.construct(ops.IndexNSGPQ_new0, 'IndexNSGPQ.constructor', [d_, pqM_, M_, pqNbits_], null);
  }

  throw core.wrongArguments('IndexNSGPQ.constructor', ['(d, pqM, M, pqNbits = 8)']);
}
