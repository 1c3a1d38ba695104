// Generated from schema/ by `npm run generate`; never edited.
/** PQDecoderGeneric, mirrored from offered/pq_codes.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newPQDecoderGeneric(args)) as never);
  }

  /**
   * The bytes that are read. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::code`.
   */
  get code(): Uint8Array {
    return core.getArray(this, ops.PQDecoderGeneric_code_get, 'PQDecoderGeneric.code') as Uint8Array;
  }

  /**
   * Bits of one number.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.PQDecoderGeneric_nbits_get, 'PQDecoderGeneric.nbits') as number;
  }

  /**
   * Bits of the present byte that are done.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::inner.offset`.
   */
  get offset(): number {
    return core.getScalar(this, ops.PQDecoderGeneric_offset_get, 'PQDecoderGeneric.offset') as number;
  }

  /**
   * The present byte so far.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::inner.reg`.
   */
  get reg(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.PQDecoderGeneric_reg_get, 'PQDecoderGeneric.reg') as bigint);
  }

  /**
   * The bits of one number, all set.
   *
   * FAISS: `offered/pq_codes.h`, `PQDecoderGeneric::inner.mask`.
   */
  get mask(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.PQDecoderGeneric_mask_get, 'PQDecoderGeneric.mask') as bigint);
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
  decode(): bigint {
    return core.now(decodeCall(this));
  }
}

function newPQDecoderGeneric(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const code = args[0] as Codes;
    const nbits = args[1] as number;
    const code_ = core.u8(code, 'PQDecoderGeneric.constructor:code');
    const nbits_ = core.int(nbits, 'PQDecoderGeneric.constructor:nbits', 1, 63);
    const n = core.rows(code_, 1, 'PQDecoderGeneric.constructor:code', '');
    return core.construct(ops.PQDecoderGeneric_new0, 'PQDecoderGeneric.constructor', [code_, nbits_], null);
  }

  throw core.wrongArguments('PQDecoderGeneric.constructor', ['(code, nbits)']);
}

function decodeCall(self: PQDecoderGeneric): core.Call<bigint> {
  return {
    op: ops.PQDecoderGeneric_decode,
    name: 'PQDecoderGeneric.decode',
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
