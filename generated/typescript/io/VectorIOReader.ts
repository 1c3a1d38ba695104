// Generated from schema/ by `npm run generate`; never edited.
/** VectorIOReader, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { IOReader } from './IOReader.js';

/**
 * Reads from bytes in memory.
 *
 * FAISS: `faiss/impl/io.h`, `VectorIOReader`.
 * Since FAISS 1.7.3.
 */
export class VectorIOReader extends IOReader {
  /**
   * Makes a reader of no bytes; set data next.
   */
  constructor();
  /**
   * Makes a reader of a copy of bytes.
   *
   * @param data Bytes to read. Shape any length.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(data: Codes);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newVectorIOReader(args)) as never);
  }

  /**
   * The bytes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/io.h`, `VectorIOReader::data`.
   */
  get data(): Uint8Array {
    return core.getArray(this, ops.VectorIOReader_data_get, 'VectorIOReader.data') as Uint8Array;
  }

  set data(value: Codes) {
    core.setArray(this, ops.VectorIOReader_data_set, ops.VectorIOReader_data_get, 'VectorIOReader.data', core.u8(value, 'VectorIOReader.data:data'));
  }

  /**
   * Number of bytes that have been read.
   *
   * FAISS: `faiss/impl/io.h`, `VectorIOReader::rp`.
   */
  get rp(): number {
    return core.getScalar(this, ops.VectorIOReader_rp_get, 'VectorIOReader.rp') as number;
  }

  set rp(value: number) {
    core.setScalar(this, ops.VectorIOReader_rp_set, ops.VectorIOReader_rp_get, 'VectorIOReader.rp', core.size(value, 'VectorIOReader.rp:rp'));
  }
}

function newVectorIOReader(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count === 0 ? 0 : 
    count === 1 && core.isData(args[0]) ? 1 : 
    count === 0 ? 0 : 
    count === 1 ? 1 : -1;
  if (form === 0) {
    return core.construct(ops.VectorIOReader_new0, 'VectorIOReader.constructor', [], null);
  }

  if (form === 1) {
    const data = args[0] as Codes;
    const data_ = core.u8(data, 'VectorIOReader.constructor:data');
    return core.construct(ops.VectorIOReader_new1, 'VectorIOReader.constructor', [data_], null);
  }

  throw core.wrongArguments('VectorIOReader.constructor', ['()', '(data)']);
}
