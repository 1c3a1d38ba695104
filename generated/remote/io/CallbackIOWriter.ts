// Generated from schema/ by `npm run generate`; never edited.
/** CallbackIOWriter, mirrored from offered/callbacks.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Writes } from '@faiss-sdk/core';
import { IOWriter } from './IOWriter.js';

/**
 * Hands what is written to a function, as PyCallbackIOWriter does. The bytes are the function's own. What it throws is the cause of the error. While it runs, the objects of the call can be read but not changed. Calls that write through it run on JavaScript's own thread.
 *
 * FAISS: `offered/callbacks.h`, `CallbackIOWriter`.
 * Since FAISS 1.7.3.
 */
export class CallbackIOWriter extends IOWriter {
  /**
   * Makes a writer of a function.
   *
   * @param callback Takes the next bytes.
   * @param bs Number of bytes that it is given at most. From 1 to 1073741824. Default 1048576.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(callback: Writes, bs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('CallbackIOWriter')(args)) as never);
  }

  /**
   * Number of bytes that the function is given at most.
   *
   * FAISS: `offered/callbacks.h`, `CallbackIOWriter::bs`.
   */
  get bs(): Promise<number> {
    return core.get(this, 'bs') as Promise<number>;
  }
}
