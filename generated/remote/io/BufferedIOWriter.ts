// Generated from schema/ by `npm run generate`; never edited.
/** BufferedIOWriter, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core/remote';
import { IOWriter } from './IOWriter.js';

/**
 * Writes to another writer in larger portions. The last portion is written when this writer is closed.
 *
 * FAISS: `faiss/impl/io.h`, `BufferedIOWriter`.
 * Since FAISS 1.7.3.
 */
export class BufferedIOWriter extends IOWriter {
  /**
   * Puts a buffer in front of a writer.
   *
   * @param writer Writer to write to. Kept alive for as long as it is used here.
   * @param bsz Number of bytes of a portion. At least 1. Default 1048576.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(writer: IOWriter, bsz?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('BufferedIOWriter')(args)) as never);
  }

  /**
   * The writer that is written to.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::writer`.
   */
  get writer(): Promise<IOWriter> {
    return core.get(this, 'writer') as Promise<IOWriter>;
  }

  /**
   * Number of bytes of a portion.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::bsz`.
   */
  get bsz(): Promise<number> {
    return core.get(this, 'bsz') as Promise<number>;
  }

  /**
   * Number of bytes that were received.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::ofs2`.
   */
  get ofs2(): Promise<number> {
    return core.get(this, 'ofs2') as Promise<number>;
  }

  /**
   * Number of bytes in the buffer that are not written yet.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::b0`.
   */
  get b0(): Promise<number> {
    return core.get(this, 'b0') as Promise<number>;
  }

  /**
   * Copy of the buffer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::buffer`.
   */
  get buffer(): Promise<Uint8Array> {
    return core.get(this, 'buffer') as Promise<Uint8Array>;
  }
}
