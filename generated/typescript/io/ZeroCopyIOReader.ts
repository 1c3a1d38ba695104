// Generated from schema/ by `npm run generate`; never edited.
/** ZeroCopyIOReader, mirrored from faiss/impl/zerocopy_io.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { IOReader } from './IOReader.js';

/**
 * Reads from bytes in memory that an index may go on using. What is read by it keeps the reader alive and shares its bytes instead of copying them.
 *
 * FAISS: `faiss/impl/zerocopy_io.h`, `ZeroCopyIOReader`.
 * Since FAISS 1.11.0.
 */
export class ZeroCopyIOReader extends IOReader {
  /**
   * Makes a reader of a copy of bytes.
   *
   * @param data Bytes to read. Shape any length.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(data: Codes);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newZeroCopyIOReader(args)) as never);
  }

  /**
   * Number of bytes that have been read.
   *
   * FAISS: `faiss/impl/zerocopy_io.h`, `ZeroCopyIOReader::rp_`.
   */
  get rp(): number {
    return core.getScalar(this, ops.ZeroCopyIOReader_rp__get, 'ZeroCopyIOReader.rp') as number;
  }

  /**
   * Number of bytes.
   *
   * FAISS: `faiss/impl/zerocopy_io.h`, `ZeroCopyIOReader::total_`.
   */
  get total(): number {
    return core.getConstant(this, ops.ZeroCopyIOReader_total__get, 'ZeroCopyIOReader.total') as number;
  }

  /**
   * Starts again at the first byte.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/zerocopy_io.h`, `ZeroCopyIOReader::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }
}

function newZeroCopyIOReader(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const data = args[0] as Codes;
    const data_ = core.u8(data, 'ZeroCopyIOReader.constructor:data');
    return core.construct(ops.ZeroCopyIOReader_new0, 'ZeroCopyIOReader.constructor', [data_], null);
  }

  throw core.wrongArguments('ZeroCopyIOReader.constructor', ['(data)']);
}

function resetCall(self: ZeroCopyIOReader): core.Call<void> {
  return {
    op: ops.ZeroCopyIOReader_reset,
    name: 'ZeroCopyIOReader.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
