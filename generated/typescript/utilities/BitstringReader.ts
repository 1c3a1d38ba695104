// Generated from schema/ by `npm run generate`; never edited.
/** BitstringReader, mirrored from offered/bits.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Reads numbers of any number of bits, one after the other, from a copy of bytes.
 *
 * FAISS: `offered/bits.h`, `BitstringReader`.
 * Since FAISS 1.7.3.
 */
export class BitstringReader extends core.FaissObject {
  /**
   * Makes a BitstringReader.
   *
   * @param code Bytes to read, which are copied. Shape n.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(code: Codes);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newBitstringReader(args)) as never);
  }

  /**
   * Copy of the bytes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/bits.h`, `BitstringReader::code`.
   */
  get code(): Uint8Array {
    return core.getArray(this, ops.BitstringReader_code_get, 'BitstringReader.code') as Uint8Array;
  }

  /**
   * Number of bytes.
   *
   * FAISS: `offered/bits.h`, `BitstringReader::code_size`.
   */
  get codeSize(): number {
    return core.getConstant(this, ops.BitstringReader_code_size_get, 'BitstringReader.codeSize') as number;
  }

  /**
   * Number of bits that are read.
   *
   * FAISS: `offered/bits.h`, `BitstringReader::i`.
   */
  get i(): number {
    return core.getScalar(this, ops.BitstringReader_i_get, 'BitstringReader.i') as number;
  }

  /**
   * Reads the next number.
   *
   * Effect: changes this object.
   * FAISS: `offered/bits.h`, `BitstringReader::read`.
   *
   * @param nbit Bits of the number. From 1 to 64.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  read(nbit: number): bigint {
    return core.now(readCall(this, nbit));
  }
}

function newBitstringReader(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const code = args[0] as Codes;
    const code_ = core.u8(code, 'BitstringReader.constructor:code');
    const n = core.rows(code_, 1, 'BitstringReader.constructor:code', '');
    return core.construct(ops.BitstringReader_new0, 'BitstringReader.constructor', [code_], null);
  }

  throw core.wrongArguments('BitstringReader.constructor', ['(code)']);
}

function readCall(self: BitstringReader, nbit: number): core.Call<bigint> {
  const nbit_ = core.int(nbit, 'BitstringReader.read:nbit', 1, 64);
  return {
    op: ops.BitstringReader_read,
    name: 'BitstringReader.read',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), nbit_],
    finish: readResult,
    signal: undefined,
    progress: null,
  };
}

const readResult = (raw: unknown): bigint => BigInt.asUintN(64, raw as bigint);
