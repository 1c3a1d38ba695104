// Generated from schema/ by `npm run generate`; never edited.
/** BufferedIOWriter, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newBufferedIOWriter(args)) as never);
  }

  /**
   * The writer that is written to.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::writer`.
   */
  get writer(): IOWriter {
    return core.getView(this, ops.BufferedIOWriter_writer_get, 'BufferedIOWriter.writer', classes.IOWriter) as IOWriter;
  }

  /**
   * Number of bytes of a portion.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::bsz`.
   */
  get bsz(): number {
    return core.getConstant(this, ops.BufferedIOWriter_bsz_get, 'BufferedIOWriter.bsz') as number;
  }

  /**
   * Number of bytes that were received.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::ofs2`.
   */
  get ofs2(): number {
    return core.getScalar(this, ops.BufferedIOWriter_ofs2_get, 'BufferedIOWriter.ofs2') as number;
  }

  /**
   * Number of bytes in the buffer that are not written yet.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::b0`.
   */
  get b0(): number {
    return core.getScalar(this, ops.BufferedIOWriter_b0_get, 'BufferedIOWriter.b0') as number;
  }

  /**
   * Copy of the buffer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/io.h`, `BufferedIOWriter::buffer`.
   */
  get buffer(): Uint8Array {
    return core.getArray(this, ops.BufferedIOWriter_buffer_get, 'BufferedIOWriter.buffer') as Uint8Array;
  }
}

function newBufferedIOWriter(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const writer = args[0] as IOWriter;
    const bsz = (args[1] === undefined ? 1048576 : args[1]) as number;
    const writer_ = core.handleOf(writer, classes.IOWriter, 'BufferedIOWriter.constructor:writer');
    const bsz_ = core.size(bsz, 'BufferedIOWriter.constructor:bsz', 1);
    return core.construct(ops.BufferedIOWriter_new0, 'BufferedIOWriter.constructor', [writer_, bsz_], [writer]);
  }

  throw core.wrongArguments('BufferedIOWriter.constructor', ['(writer, bsz = 1048576)']);
}
