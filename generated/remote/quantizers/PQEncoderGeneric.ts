// Generated from schema/ by `npm run generate`; never edited.
/** PQEncoderGeneric, mirrored from offered/pq_codes.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';

/**
 * Writes codes of a product quantizer whose numbers have any number of bits each, one number after the other, into bytes of its own. Python's walks along memory of the caller's instead.
 *
 * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric`.
 * Since FAISS 1.7.3.
 */
export class PQEncoderGeneric extends core.FaissObject {
  /**
   * Makes a PQEncoderGeneric.
   *
   * @param code Bytes to begin with, which are copied. Shape n.
   * @param nbits Bits of one number. From 1 to 63.
   * @param offset Bits of the first byte that are kept. From 0 to 7. Default 0.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(code: Codes, nbits: number, offset?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('PQEncoderGeneric')(args)) as never);
  }

  /**
   * The bytes as they are so far. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric::code`.
   */
  get code(): Promise<Uint8Array> {
    return core.get(this, 'code') as Promise<Uint8Array>;
  }

  /**
   * Bits of one number.
   *
   * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }

  /**
   * Bits of the present byte that are done.
   *
   * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric::inner.offset`.
   */
  get offset(): Promise<number> {
    return core.get(this, 'offset') as Promise<number>;
  }

  /**
   * The present byte so far.
   *
   * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric::inner.reg`.
   */
  get reg(): Promise<bigint> {
    return core.get(this, 'reg') as Promise<bigint>;
  }

  /**
   * Appends a number.
   *
   * Effect: changes this object.
   * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric::encode`.
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
