// Generated from schema/ by `npm run generate`; never edited.
/** PQEncoder8, mirrored from offered/pq_codes.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';

/**
 * Writes codes of a product quantizer whose numbers have 8 bits each, one number after the other, into bytes of its own. Python's walks along memory of the caller's instead.
 *
 * FAISS: `offered/pq_codes.h`, `PQEncoder8`.
 * Since FAISS 1.7.3.
 */
export class PQEncoder8 extends core.FaissObject {
  /**
   * Makes a PQEncoder8.
   *
   * @param code Bytes to begin with, which are copied. Shape n.
   * @param nbits Bits of one number. From 8 to 8.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(code: Codes, nbits: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('PQEncoder8')(args)) as never);
  }

  /**
   * The bytes as they are so far. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/pq_codes.h`, `PQEncoder8::code`.
   */
  get code(): Promise<Uint8Array> {
    return core.get(this, 'code') as Promise<Uint8Array>;
  }

  /**
   * Bits of one number.
   *
   * FAISS: `offered/pq_codes.h`, `PQEncoder8::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }

  /**
   * Appends a number.
   *
   * Effect: changes this object.
   * FAISS: `offered/pq_codes.h`, `PQEncoder8::encode`.
   *
   * @param x The number, which must fit its bits.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async encode(x: number | bigint): Promise<void> {
    return core.call(this, 'encode', [x]) as never;
  }
}
