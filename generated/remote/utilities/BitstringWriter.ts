// Generated from schema/ by `npm run generate`; never edited.
/** BitstringWriter, mirrored from offered/bits.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * Writes numbers of any number of bits, one after the other, into bytes of its own. Python's writes into memory of the caller's.
 *
 * FAISS: `offered/bits.h`, `BitstringWriter`.
 * Since FAISS 1.7.3.
 */
export class BitstringWriter extends core.FaissObject {
  /**
   * Makes a BitstringWriter.
   *
   * @param codeSize Number of bytes. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(codeSize: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('BitstringWriter')(args)) as never);
  }

  /**
   * Copy of the bytes as they are so far. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/bits.h`, `BitstringWriter::code`.
   */
  get code(): Promise<Uint8Array> {
    return core.get(this, 'code') as Promise<Uint8Array>;
  }

  /**
   * Number of bytes.
   *
   * FAISS: `offered/bits.h`, `BitstringWriter::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * Number of bits that are written.
   *
   * FAISS: `offered/bits.h`, `BitstringWriter::i`.
   */
  get i(): Promise<number> {
    return core.get(this, 'i') as Promise<number>;
  }

  /**
   * Appends a number.
   *
   * Effect: changes this object.
   * FAISS: `offered/bits.h`, `BitstringWriter::write`.
   *
   * @param x The number, which must fit its bits.
   * @param nbit Bits of the number. From 1 to 64.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async write(x: number | bigint, nbit: number): Promise<void> {
    return core.call(this, 'write', [x, nbit]) as never;
  }
}
