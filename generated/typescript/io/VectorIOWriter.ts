// Generated from schema/ by `npm run generate`; never edited.
/** VectorIOWriter, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { IOWriter } from './IOWriter.js';

/**
 * Collects bytes in memory.
 *
 * FAISS: `faiss/impl/io.h`, `VectorIOWriter`.
 * Since FAISS 1.7.3.
 */
export class VectorIOWriter extends IOWriter {
  /**
   * Makes a writer without bytes.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newVectorIOWriter(args)) as never);
  }

  /**
   * The bytes that were written. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/io.h`, `VectorIOWriter::data`.
   */
  get data(): Uint8Array {
    return core.getArray(this, ops.VectorIOWriter_data_get, 'VectorIOWriter.data') as Uint8Array;
  }

  set data(value: Codes) {
    core.setArray(this, ops.VectorIOWriter_data_set, ops.VectorIOWriter_data_get, 'VectorIOWriter.data', core.u8(value, 'VectorIOWriter.data:data'));
  }
}

function newVectorIOWriter(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.VectorIOWriter_new0, 'VectorIOWriter.constructor', [], null);
  }

  throw core.wrongArguments('VectorIOWriter.constructor', ['()']);
}
