// Generated from schema/ by `npm run generate`; never edited.
/** IndexFastScan, mirrored from faiss/IndexFastScan.h. */
import * as core from '@faiss-sdk/core/remote';
import { Index } from '../Index.js';
import type { CodePacker } from '../../invlists/CodePacker.js';

/**
 * Base of the indexes with codes of 4 bits per part that are packed in blocks, so that vector instructions compare many at once.
 *
 * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexFastScan extends Index {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Which implementation of the search runs; 0 lets FAISS choose, other numbers are for experiments. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::implem`.
   */
  get implem(): Promise<number> {
    return core.get(this, 'implem') as Promise<number>;
  }

  set implem(value: number) {
    core.set(this, 'implem', value);
  }

  /**
   * Number of vectors in a block, a multiple of 32.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::bbs`.
   */
  get bbs(): Promise<number> {
    return core.get(this, 'bbs') as Promise<number>;
  }

  /**
   * Sizes of the groups in which queries are handled, four bits each; 0 lets FAISS choose. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::qbs`.
   */
  get qbs(): Promise<number> {
    return core.get(this, 'qbs') as Promise<number>;
  }

  set qbs(value: number) {
    core.set(this, 'qbs', value);
  }

  /**
   * Number of parts of a code.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::M`.
   */
  get M(): Promise<number> {
    return core.get(this, 'M') as Promise<number>;
  }

  /**
   * Bits of one part, always 4.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }

  /**
   * Number of values of one part.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::ksub`.
   */
  get ksub(): Promise<number> {
    return core.get(this, 'ksub') as Promise<number>;
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * ntotal rounded up to whole blocks.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::ntotal2`.
   */
  get ntotal2(): Promise<number> {
    return core.get(this, 'ntotal2') as Promise<number>;
  }

  /**
   * M rounded up to an even number.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::M2`.
   */
  get M2(): Promise<number> {
    return core.get(this, 'M2') as Promise<number>;
  }

  /**
   * Copy of the packed codes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::codes`.
   */
  get codes(): Promise<Uint8Array> {
    return core.get(this, 'codes') as Promise<Uint8Array>;
  }

  /**
   * Makes a packer for the codes of this kind of index.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::get_CodePacker`.
   * Since FAISS 1.7.4.
   *
   * @returns A CodePackerPQ4.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getCodePacker(): Promise<CodePacker> {
    return core.call(this, 'getCodePacker', []) as never;
  }
}
