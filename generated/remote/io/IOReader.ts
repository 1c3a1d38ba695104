// Generated from schema/ by `npm run generate`; never edited.
/** IOReader, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../options.js';

/**
 * Source of bytes that an index, or a part of one, is read from. Every read goes on where the last one ended.
 *
 * FAISS: `faiss/impl/io.h`, `IOReader`.
 * Since FAISS 1.7.3.
 */
export abstract class IOReader extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Name of the source in error messages.
   *
   * FAISS: `faiss/impl/io.h`, `IOReader::name`.
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
   * FAISS: `faiss/impl/io.h`, `IOReader::filedescriptor`.
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
   * Reads bytes, fewer than asked for where the source ends.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/io.h`, `IOReader::read_bytes`.
   *
   * @param size Number of bytes to read.
   * @param options Named extras; see the type.
   * @returns The bytes. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async readBytes(size: number, options?: CallOptions): Promise<Uint8Array> {
    return core.call(this, 'readBytes', [size, options]) as never;
  }
}
