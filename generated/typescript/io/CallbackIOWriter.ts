// Generated from schema/ by `npm run generate`; never edited.
/** CallbackIOWriter, mirrored from offered/callbacks.h. */
import * as core from '@faiss-sdk/core';
import type { Writes } from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newCallbackIOWriter(args)) as never);
  }

  /**
   * Number of bytes that the function is given at most.
   *
   * FAISS: `offered/callbacks.h`, `CallbackIOWriter::bs`.
   */
  get bs(): number {
    return core.getConstant(this, ops.CallbackIOWriter_bs_get, 'CallbackIOWriter.bs') as number;
  }
}

function newCallbackIOWriter(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const callback = args[0] as Writes;
    const bs = (args[1] === undefined ? 1048576 : args[1]) as number;
    const callback_ = core.callback(callback, 'CallbackIOWriter.constructor:callback');
    const bs_ = core.size(bs, 'CallbackIOWriter.constructor:bs', 1, 1073741824);
    return core.construct(ops.CallbackIOWriter_new0, 'CallbackIOWriter.constructor', [callback_, bs_], null);
  }

  throw core.wrongArguments('CallbackIOWriter.constructor', ['(callback, bs = 1048576)']);
}
