// Generated from schema/ by `npm run generate`; never edited.
/** PQEncoder8, mirrored from offered/pq_codes.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newPQEncoder8(args)) as never);
  }

  /**
   * The bytes as they are so far. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/pq_codes.h`, `PQEncoder8::code`.
   */
  get code(): Uint8Array {
    return core.getArray(this, ops.PQEncoder8_code_get, 'PQEncoder8.code') as Uint8Array;
  }

  /**
   * Bits of one number.
   *
   * FAISS: `offered/pq_codes.h`, `PQEncoder8::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.PQEncoder8_nbits_get, 'PQEncoder8.nbits') as number;
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
  encode(x: number | bigint): void {
    return core.now(encodeCall(this, x));
  }
}

function newPQEncoder8(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const code = args[0] as Codes;
    const nbits = args[1] as number;
    const code_ = core.u8(code, 'PQEncoder8.constructor:code');
    const nbits_ = core.int(nbits, 'PQEncoder8.constructor:nbits', 8, 8);
    const n = core.rows(code_, 1, 'PQEncoder8.constructor:code', '');
    return core.construct(ops.PQEncoder8_new0, 'PQEncoder8.constructor', [code_, nbits_], null);
  }

  throw core.wrongArguments('PQEncoder8.constructor', ['(code, nbits)']);
}

function encodeCall(self: PQEncoder8, x: number | bigint): core.Call<void> {
  const x_ = core.word(x, 'PQEncoder8.encode:x');
  return {
    op: ops.PQEncoder8_encode,
    name: 'PQEncoder8.encode',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
