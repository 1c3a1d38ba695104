// Generated from schema/ by `npm run generate`; never edited.
/** BufferedIOReader, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core/remote';
import { IOReader } from './IOReader.js';

/**
 * Reads from another reader in larger portions.
 *
 * FAISS: `faiss/impl/io.h`, `BufferedIOReader`.
 * Since FAISS 1.7.3.
 */
export class BufferedIOReader extends IOReader {
  /**
   * Puts a buffer in front of a reader.
   *
   * @param reader Reader to read from, which then stands behind what the buffer has taken. Kept alive for as long as it is used here.
   * @param bsz Number of bytes of a portion. At least 1. Default 1048576.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(reader: IOReader, bsz?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('BufferedIOReader')(args)) as never);
  }

  /**
   * The reader that is read from.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::reader`.
   */
  get reader(): Promise<IOReader> {
    return core.get(this, 'reader') as Promise<IOReader>;
  }

  /**
   * Number of bytes of a portion.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::bsz`.
   */
  get bsz(): Promise<number> {
    return core.get(this, 'bsz') as Promise<number>;
  }

  /**
   * Number of bytes that were taken from the other reader.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::ofs`.
   */
  get ofs(): Promise<number> {
    return core.get(this, 'ofs') as Promise<number>;
  }

  /**
   * Number of bytes that were handed on.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::ofs2`.
   */
  get ofs2(): Promise<number> {
    return core.get(this, 'ofs2') as Promise<number>;
  }

  /**
   * Place in the buffer of the next byte that is handed on.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::b0`.
   */
  get b0(): Promise<number> {
    return core.get(this, 'b0') as Promise<number>;
  }

  /**
   * Place behind the last byte that the buffer holds.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::b1`.
   */
  get b1(): Promise<number> {
    return core.get(this, 'b1') as Promise<number>;
  }

  /**
   * Copy of the buffer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::buffer`.
   */
  get buffer(): Promise<Uint8Array> {
    return core.get(this, 'buffer') as Promise<Uint8Array>;
  }
}
