// Generated from schema/ by `npm run generate`; never edited.
/** BitstringReader, mirrored from offered/bits.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';

/**
 * Reads numbers of any number of bits, one after the other, from a copy of bytes.
 *
 * FAISS: `offered/bits.h`, `BitstringReader`.
 * Since FAISS 1.7.3.
 */
export class BitstringReader extends core.FaissObject {
  /**
   * Makes a BitstringReader.
   *
   * @param code Bytes to read, which are copied. Shape n.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(code: Codes);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('BitstringReader')(args)) as never);
  }

  /**
   * Copy of the bytes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/bits.h`, `BitstringReader::code`.
   */
  get code(): Promise<Uint8Array> {
    return core.get(this, 'code') as Promise<Uint8Array>;
  }

  /**
   * Number of bytes.
   *
   * FAISS: `offered/bits.h`, `BitstringReader::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * Number of bits that are read.
   *
   * FAISS: `offered/bits.h`, `BitstringReader::i`.
   */
  get i(): Promise<number> {
    return core.get(this, 'i') as Promise<number>;
  }

  /**
   * Reads the next number.
   *
   * Effect: changes this object.
   * FAISS: `offered/bits.h`, `BitstringReader::read`.
   *
   * @param nbit Bits of the number. From 1 to 64.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async read(nbit: number): Promise<bigint> {
    return core.call(this, 'read', [nbit]) as never;
  }
}
