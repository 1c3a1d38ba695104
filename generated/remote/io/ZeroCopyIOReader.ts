// Generated from schema/ by `npm run generate`; never edited.
/** ZeroCopyIOReader, mirrored from faiss/impl/zerocopy_io.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';
import { IOReader } from './IOReader.js';

/**
 * Reads from bytes in memory that an index may go on using. What is read by it keeps the reader alive and shares its bytes instead of copying them.
 *
 * FAISS: `faiss/impl/zerocopy_io.h`, `ZeroCopyIOReader`.
 * Since FAISS 1.11.0.
 */
export class ZeroCopyIOReader extends IOReader {
  /**
   * Makes a reader of a copy of bytes.
   *
   * @param data Bytes to read. Shape any length.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(data: Codes);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ZeroCopyIOReader')(args)) as never);
  }

  /**
   * Number of bytes that have been read.
   *
   * FAISS: `faiss/impl/zerocopy_io.h`, `ZeroCopyIOReader::rp_`.
   */
  get rp(): Promise<number> {
    return core.get(this, 'rp') as Promise<number>;
  }

  /**
   * Number of bytes.
   *
   * FAISS: `faiss/impl/zerocopy_io.h`, `ZeroCopyIOReader::total_`.
   */
  get total(): Promise<number> {
    return core.get(this, 'total') as Promise<number>;
  }

  /**
   * Starts again at the first byte.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/zerocopy_io.h`, `ZeroCopyIOReader::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }
}
