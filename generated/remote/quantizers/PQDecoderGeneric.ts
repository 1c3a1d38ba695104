// Generated from schema/ by `npm run generate`; never edited.
/** PQDecoderGeneric, mirrored from offered/pq_codes.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';

/**
 * Reads codes of a product quantizer whose numbers have any number of bits each, one number after the other, out of bytes of its own. Python's walks along memory of the caller's instead.
 *
 * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric`.
 * Since FAISS 1.7.3.
 */
export class PQDecoderGeneric extends core.FaissObject {
  /**
   * Makes a PQDecoderGeneric.
   *
   * @param code Bytes to read, which are copied. Shape n.
   * @param nbits Bits of one number. From 1 to 63.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(code: Codes, nbits: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('PQDecoderGeneric')(args)) as never);
  }

  /**
   * The bytes that are read. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::code`.
   */
  get code(): Promise<Uint8Array> {
    return core.get(this, 'code') as Promise<Uint8Array>;
  }

  /**
   * Bits of one number.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }

  /**
   * Bits of the present byte that are done.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::inner.offset`.
   */
  get offset(): Promise<number> {
    return core.get(this, 'offset') as Promise<number>;
  }

  /**
   * The present byte so far.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::inner.reg`.
   */
  get reg(): Promise<bigint> {
    return core.get(this, 'reg') as Promise<bigint>;
  }

  /**
   * The bits of one number, all set.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::inner.mask`.
   */
  get mask(): Promise<bigint> {
    return core.get(this, 'mask') as Promise<bigint>;
  }

  /**
   * Reads the next number.
   *
   * Effect: changes this object.
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::decode`.
   *
   * @returns The number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async decode(): Promise<bigint> {
    return core.call(this, 'decode', []) as never;
  }
}
