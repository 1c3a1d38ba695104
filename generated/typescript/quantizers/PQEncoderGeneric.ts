// Generated from schema/ by `npm run generate`; never edited.
/** PQEncoderGeneric, mirrored from offered/pq_codes.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newPQEncoderGeneric(args)) as never);
  }

  /**
   * The bytes as they are so far. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric::code`.
   */
  get code(): Uint8Array {
    return core.getArray(this, ops.PQEncoderGeneric_code_get, 'PQEncoderGeneric.code') as Uint8Array;
  }

  /**
   * Bits of one number.
   *
   * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.PQEncoderGeneric_nbits_get, 'PQEncoderGeneric.nbits') as number;
  }

  /**
   * Bits of the present byte that are done.
   *
   * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric::inner.offset`.
   */
  get offset(): number {
    return core.getScalar(this, ops.PQEncoderGeneric_offset_get, 'PQEncoderGeneric.offset') as number;
  }

  /**
   * The present byte so far.
   *
   * FAISS: `offered/pq_codes.h`, `PQEncoderGeneric::inner.reg`.
   */
  get reg(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.PQEncoderGeneric_reg_get, 'PQEncoderGeneric.reg') as bigint);
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
  encode(x: number | bigint): void {
    return core.now(encodeCall(this, x));
  }
}

function newPQEncoderGeneric(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const code = args[0] as Codes;
    const nbits = args[1] as number;
    const offset = (args[2] === undefined ? 0 : args[2]) as number;
    const code_ = core.u8(code, 'PQEncoderGeneric.constructor:code');
    const nbits_ = core.int(nbits, 'PQEncoderGeneric.constructor:nbits', 1, 63);
    const offset_ = core.int(offset, 'PQEncoderGeneric.constructor:offset', 0, 7);
    const n = core.rows(code_, 1, 'PQEncoderGeneric.constructor:code', '');
    return core.construct(ops.PQEncoderGeneric_new0, 'PQEncoderGeneric.constructor', [code_, nbits_, offset_], null);
  }

  throw core.wrongArguments('PQEncoderGeneric.constructor', ['(code, nbits, offset = 0)']);
}

function encodeCall(self: PQEncoderGeneric, x: number | bigint): core.Call<void> {
  const x_ = core.word(x, 'PQEncoderGeneric.encode:x');
  return {
    op: ops.PQEncoderGeneric_encode,
    name: 'PQEncoderGeneric.encode',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
