// Generated from schema/ by `npm run generate`; never edited.
/** PQDecoder16, mirrored from offered/pq_codes.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Reads codes of a product quantizer whose numbers have 16 bits each, one number after the other, out of bytes of its own. Python's walks along memory of the caller's instead.
 *
 * FAISS: `offered/pq_codes.h`, `PQDecoder16`.
 * Since FAISS 1.7.3.
 */
export class PQDecoder16 extends core.FaissObject {
  /**
   * Makes a PQDecoder16.
   *
   * @param code Bytes to read, which are copied. Shape n.
   * @param nbits Bits of one number. From 16 to 16.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(code: Codes, nbits: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newPQDecoder16(args)) as never);
  }

  /**
   * The bytes that are read. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/pq_codes.h`, `PQDecoder16::code`.
   */
  get code(): Uint8Array {
    return core.getArray(this, ops.PQDecoder16_code_get, 'PQDecoder16.code') as Uint8Array;
  }

  /**
   * Bits of one number.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoder16::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.PQDecoder16_nbits_get, 'PQDecoder16.nbits') as number;
  }

  /**
   * Reads the next number.
   *
   * Effect: changes this object.
   * FAISS: `offered/pq_codes.h`, `PQDecoder16::decode`.
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

function newPQDecoder16(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const code = args[0] as Codes;
    const nbits = args[1] as number;
    const code_ = core.u8(code, 'PQDecoder16.constructor:code');
    const nbits_ = core.int(nbits, 'PQDecoder16.constructor:nbits', 16, 16);
    const n = core.rows(code_, 1, 'PQDecoder16.constructor:code', '');
    return core.construct(ops.PQDecoder16_new0, 'PQDecoder16.constructor', [code_, nbits_], null);
  }

  throw core.wrongArguments('PQDecoder16.constructor', ['(code, nbits)']);
}

function decodeCall(self: PQDecoder16): core.Call<bigint> {
  return {
    op: ops.PQDecoder16_decode,
    name: 'PQDecoder16.decode',
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
