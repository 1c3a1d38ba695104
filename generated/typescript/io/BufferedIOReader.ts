// Generated from schema/ by `npm run generate`; never edited.
/** BufferedIOReader, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newBufferedIOReader(args)) as never);
  }

  /**
   * The reader that is read from.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::reader`.
   */
  get reader(): IOReader {
    return core.getView(this, ops.BufferedIOReader_reader_get, 'BufferedIOReader.reader', classes.IOReader) as IOReader;
  }

  /**
   * Number of bytes of a portion.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::bsz`.
   */
  get bsz(): number {
    return core.getConstant(this, ops.BufferedIOReader_bsz_get, 'BufferedIOReader.bsz') as number;
  }

  /**
   * Number of bytes that were taken from the other reader.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::ofs`.
   */
  get ofs(): number {
    return core.getScalar(this, ops.BufferedIOReader_ofs_get, 'BufferedIOReader.ofs') as number;
  }

  /**
   * Number of bytes that were handed on.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::ofs2`.
   */
  get ofs2(): number {
    return core.getScalar(this, ops.BufferedIOReader_ofs2_get, 'BufferedIOReader.ofs2') as number;
  }

  /**
   * Place in the buffer of the next byte that is handed on.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::b0`.
   */
  get b0(): number {
    return core.getScalar(this, ops.BufferedIOReader_b0_get, 'BufferedIOReader.b0') as number;
  }

  /**
   * Place behind the last byte that the buffer holds.
   *
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::b1`.
   */
  get b1(): number {
    return core.getScalar(this, ops.BufferedIOReader_b1_get, 'BufferedIOReader.b1') as number;
  }

  /**
   * Copy of the buffer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/io.h`, `BufferedIOReader::buffer`.
   */
  get buffer(): Uint8Array {
    return core.getArray(this, ops.BufferedIOReader_buffer_get, 'BufferedIOReader.buffer') as Uint8Array;
  }
}

function newBufferedIOReader(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const reader = args[0] as IOReader;
    const bsz = (args[1] === undefined ? 1048576 : args[1]) as number;
    const reader_ = core.handleOf(reader, classes.IOReader, 'BufferedIOReader.constructor:reader');
    const bsz_ = core.size(bsz, 'BufferedIOReader.constructor:bsz', 1);
    return core.construct(ops.BufferedIOReader_new0, 'BufferedIOReader.constructor', [reader_, bsz_], [reader]);
  }

  throw core.wrongArguments('BufferedIOReader.constructor', ['(reader, bsz = 1048576)']);
}
