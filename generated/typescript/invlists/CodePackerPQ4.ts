// Generated from schema/ by `npm run generate`; never edited.
/** CodePackerPQ4, mirrored from faiss/impl/pq4_fast_scan.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { CodePacker } from './CodePacker.js';

/**
 * Blocks of 4-bit codes, transposed as fast scan reads them.
 *
 * FAISS: `faiss/impl/pq4_fast_scan.h`, `CodePackerPQ4`.
 * Since FAISS 1.7.4.
 */
export class CodePackerPQ4 extends CodePacker {
  /**
   * Makes a packer for product-quantizer codes of 4 bits.
   *
   * @param nsq Number of sub-quantizers. At least 1.
   * @param bbs Number of vectors in one block, a multiple of 32. At least 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nsq: number, bbs: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newCodePackerPQ4(args)) as never);
  }

  /**
   * Number of sub-quantizers.
   *
   * FAISS: `faiss/impl/pq4_fast_scan.h`, `CodePackerPQ4::nsq`.
   */
  get nsq(): number {
    return core.getConstant(this, ops.CodePackerPQ4_nsq_get, 'CodePackerPQ4.nsq') as number;
  }
}

function newCodePackerPQ4(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const nsq = args[0] as number;
    const bbs = args[1] as number;
    const nsq_ = core.size(nsq, 'CodePackerPQ4.constructor:nsq', 1);
    const bbs_ = core.size(bbs, 'CodePackerPQ4.constructor:bbs', 32);
    return core.construct(ops.CodePackerPQ4_new0, 'CodePackerPQ4.constructor', [nsq_, bbs_], null);
  }

  throw core.wrongArguments('CodePackerPQ4.constructor', ['(nsq, bbs)']);
}
