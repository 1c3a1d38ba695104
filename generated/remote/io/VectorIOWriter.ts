// Generated from schema/ by `npm run generate`; never edited.
/** VectorIOWriter, mirrored from faiss/impl/io.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('VectorIOWriter')(args)) as never);
  }

  /**
   * The bytes that were written. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/io.h`, `VectorIOWriter::data`.
   */
  get data(): Promise<Uint8Array> {
    return core.get(this, 'data') as Promise<Uint8Array>;
  }

  set data(value: Codes) {
    core.set(this, 'data', value);
  }
}
