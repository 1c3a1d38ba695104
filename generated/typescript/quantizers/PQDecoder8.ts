// Generated from schema/ by `npm run generate`; never edited.
/** PQDecoder8, mirrored from offered/pq_codes.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Reads codes of a product quantizer whose numbers have 8 bits each, one number after the other, out of bytes of its own. Python's walks along memory of the caller's instead.
 *
 * FAISS: `offered/pq_codes.h`, `PQDecoder8`.
 * Since FAISS 1.7.3.
 */
export class PQDecoder8 extends core.FaissObject {
  /**
   * Makes a PQDecoder8.
   *
   * @param code Bytes to read, which are copied. Shape n.
   * @param nbits Bits of one number. From 8 to 8.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(code: Codes, nbits: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newPQDecoder8(args)) as never);
  }

  /**
   * The bytes that are read. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/pq_codes.h`, `PQDecoder8::code`.
   */
  get code(): Uint8Array {
    return core.getArray(this, ops.PQDecoder8_code_get, 'PQDecoder8.code') as Uint8Array;
  }

  /**
   * Bits of one number.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoder8::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.PQDecoder8_nbits_get, 'PQDecoder8.nbits') as number;
  }

  /**
   * Reads the next number.
   *
   * Effect: changes this object.
   * FAISS: `offered/pq_codes.h`, `PQDecoder8::decode`.
   *
   * @returns The number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  decode(): bigint {
    return core.now(decodeCall(this));
  }
}

function newPQDecoder8(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const code = args[0] as Codes;
    const nbits = args[1] as number;
    const code_ = core.u8(code, 'PQDecoder8.constructor:code');
    const nbits_ = core.int(nbits, 'PQDecoder8.constructor:nbits', 8, 8);
    const n = core.rows(code_, 1, 'PQDecoder8.constructor:code', '');
    return core.construct(ops.PQDecoder8_new0, 'PQDecoder8.constructor', [code_, nbits_], null);
  }

  throw core.wrongArguments('PQDecoder8.constructor', ['(code, nbits)']);
}

function decodeCall(self: PQDecoder8): core.Call<bigint> {
  return {
    op: ops.PQDecoder8_decode,
    name: 'PQDecoder8.decode',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: decodeResult,
    signal: undefined,
    progress: null,
  };
}

const decodeResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
