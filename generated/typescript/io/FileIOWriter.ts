// Generated from schema/ by `npm run generate`; never edited.
/** FileIOWriter, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { IOWriter } from './IOWriter.js';

/**
 * Writes to a file, which is complete when the writer is closed. writeIndex with a file name replaces the file as a whole instead.
 *
 * FAISS: `faiss/impl/io.h`, `FileIOWriter`.
 * Since FAISS 1.7.3.
 */
export class FileIOWriter extends IOWriter {
  /**
   * Makes a file, or empties the one that is there.
   *
   * @param fname Name of the file.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(fname: string | URL);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newFileIOWriter(args)) as never);
  }

  /**
   * Whether closing this object closes the file; true for those that opened it.
   *
   * FAISS: `faiss/impl/io.h`, `FileIOWriter::need_close`.
   */
  get needClose(): boolean {
    return core.getScalar(this, ops.FileIOWriter_need_close_get, 'FileIOWriter.needClose') as boolean;
  }
}

function newFileIOWriter(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const fname = args[0] as string | URL;
    const fname_ = core.path(fname, 'FileIOWriter.constructor:fname');
    return core.construct(ops.FileIOWriter_new0, 'FileIOWriter.constructor', [fname_], null);
  }

  throw core.wrongArguments('FileIOWriter.constructor', ['(fname)']);
}
