// Generated from schema/ by `npm run generate`; never edited.
/** VectorIOReader, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';
import { IOReader } from './IOReader.js';

/**
 * Reads from bytes in memory.
 *
 * FAISS: `faiss/impl/io.h`, `VectorIOReader`.
 * Since FAISS 1.7.3.
 */
export class VectorIOReader extends IOReader {
  /**
   * Makes a reader of no bytes; set data next.
   */
  constructor();
  /**
   * Makes a reader of a copy of bytes.
   *
   * @param data Bytes to read. Shape any length.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(data: Codes);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('VectorIOReader')(args)) as never);
  }

  /**
   * The bytes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/io.h`, `VectorIOReader::data`.
   */
  get data(): Promise<Uint8Array> {
    return core.get(this, 'data') as Promise<Uint8Array>;
  }

  set data(value: Codes) {
    core.set(this, 'data', value);
  }

  /**
   * Number of bytes that have been read.
   *
   * FAISS: `faiss/impl/io.h`, `VectorIOReader::rp`.
   */
  get rp(): Promise<number> {
    return core.get(this, 'rp') as Promise<number>;
  }

  set rp(value: number) {
    core.set(this, 'rp', value);
  }
}
