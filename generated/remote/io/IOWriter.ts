// Generated from schema/ by `npm run generate`; never edited.
/** IOWriter, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';

/**
 * Destination of the bytes of an index, or of a part of one. Every write goes behind the last one.
 *
 * FAISS: `faiss/impl/io.h`, `IOWriter`.
 * Since FAISS 1.7.3.
 */
export abstract class IOWriter extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Name of the destination in error messages.
   *
   * FAISS: `faiss/impl/io.h`, `IOWriter::name`.
   */
  get name(): Promise<string> {
    return core.get(this, 'name') as Promise<string>;
  }

  set name(value: string) {
    core.set(this, 'name', value);
  }

  /**
   * Number by which the operating system knows the file.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/io.h`, `IOWriter::filedescriptor`.
   * Since FAISS 1.9.0.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async filedescriptor(): Promise<number> {
    return core.call(this, 'filedescriptor', []) as never;
  }

  /**
   * Writes bytes and gives how many were taken.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/io.h`, `IOWriter::write_bytes`.
   *
   * @param bytes Bytes to append. Shape any length.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async writeBytes(bytes: Codes, options?: CallOptions): Promise<number> {
    return core.call(this, 'writeBytes', [bytes, options]) as never;
  }
}
