// Generated from schema/ by `npm run generate`; never edited.
/** CodePackerPQ4, mirrored from faiss/impl/pq4_fast_scan.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('CodePackerPQ4')(args)) as never);
  }

  /**
   * Number of sub-quantizers.
   *
   * FAISS: `faiss/impl/pq4_fast_scan.h`, `CodePackerPQ4::nsq`.
   */
  get nsq(): Promise<number> {
    return core.get(this, 'nsq') as Promise<number>;
  }
}
