// Generated from schema/ by `npm run generate`; never edited.
/** FileIOReader, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('FileIOReader')(args)) as never);
  }

  /**
   * Whether closing this object closes the file; true for those that opened it.
   *
   * FAISS: `faiss/impl/io.h`, `FileIOReader::need_close`.
   */
  get needClose(): Promise<boolean> {
    return core.get(this, 'needClose') as Promise<boolean>;
  }
}
