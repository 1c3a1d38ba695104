// Generated from schema/ by `npm run generate`; never edited.
/** FileIOReader, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { IOReader } from './IOReader.js';

/**
 * Reads from a file.
 *
 * FAISS: `faiss/impl/io.h`, `FileIOReader`.
 * Since FAISS 1.7.3.
 */
export class FileIOReader extends IOReader {
  /**
   * Opens a file.
   *
   * @param fname Name of the file.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(fname: string | URL);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newFileIOReader(args)) as never);
  }

  /**
   * Whether closing this object closes the file; true for those that opened it.
   *
   * FAISS: `faiss/impl/io.h`, `FileIOReader::need_close`.
   */
  get needClose(): boolean {
    return core.getScalar(this, ops.FileIOReader_need_close_get, 'FileIOReader.needClose') as boolean;
  }
}

function newFileIOReader(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const fname = args[0] as string | URL;
    const fname_ = core.path(fname, 'FileIOReader.constructor:fname');
    return core.construct(ops.FileIOReader_new0, 'FileIOReader.constructor', [fname_], null);
  }

  throw core.wrongArguments('FileIOReader.constructor', ['(fname)']);
}
