// Generated from schema/ by `npm run generate`; never edited.
/** CallbackIOReader, mirrored from offered/callbacks.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Reads } from '@faiss-sdk/core';
import { IOReader } from './IOReader.js';

/**
 * Reads what a function gives, as PyCallbackIOReader does. The function is asked for as many bytes as the next field needs and no more, so that it may go on behind an index; it gives that many or fewer, and none at the end. What it throws is the cause of the error. While it runs, the objects of the call can be read but not changed. Calls that read through it run on JavaScript's own thread.
 *
 * FAISS: `offered/callbacks.h`, `CallbackIOReader`.
 * Since FAISS 1.7.3.
 */
export class CallbackIOReader extends IOReader {
  /**
   * Makes a reader of a function.
   *
   * @param callback Gives up to as many bytes as it is asked for, and none at the end.
   * @param bs Number of bytes that it is asked for at most. From 1 to 1073741824. Default 1048576.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(callback: Reads, bs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('CallbackIOReader')(args)) as never);
  }

  /**
   * Number of bytes that the function is asked for at most.
   *
   * FAISS: `offered/callbacks.h`, `CallbackIOReader::bs`.
   */
  get bs(): Promise<number> {
    return core.get(this, 'bs') as Promise<number>;
  }
}
