// Generated from schema/ by `npm run generate`; never edited.
/** BitstringWriter, mirrored from offered/bits.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Writes numbers of any number of bits, one after the other, into bytes of its own. Python's writes into memory of the caller's.
 *
 * FAISS: `offered/bits.h`, `BitstringWriter`.
 * Since FAISS 1.7.3.
 */
export class BitstringWriter extends core.FaissObject {
  /**
   * Makes a BitstringWriter.
   *
   * @param codeSize Number of bytes. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(codeSize: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newBitstringWriter(args)) as never);
  }

  /**
   * Copy of the bytes as they are so far. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/bits.h`, `BitstringWriter::code`.
   */
  get code(): Uint8Array {
    return core.getArray(this, ops.BitstringWriter_code_get, 'BitstringWriter.code') as Uint8Array;
  }

  /**
   * Number of bytes.
   *
   * FAISS: `offered/bits.h`, `BitstringWriter::code_size`.
   */
  get codeSize(): number {
    return core.getConstant(this, ops.BitstringWriter_code_size_get, 'BitstringWriter.codeSize') as number;
  }

  /**
   * Number of bits that are written.
   *
   * FAISS: `offered/bits.h`, `BitstringWriter::i`.
   */
  get i(): number {
    return core.getScalar(this, ops.BitstringWriter_i_get, 'BitstringWriter.i') as number;
  }

  /**
   * Appends a number.
   *
   * Effect: changes this object.
   * FAISS: `offered/bits.h`, `BitstringWriter::write`.
   *
   * @param x The number, which must fit its bits.
   * @param nbit Bits of the number. From 1 to 64.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  write(x: number | bigint, nbit: number): void {
    return core.now(writeCall(this, x, nbit));
  }
}

function newBitstringWriter(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const codeSize = args[0] as number;
    const codeSize_ = core.size(codeSize, 'BitstringWriter.constructor:codeSize', 1);
    return core.construct(ops.BitstringWriter_new0, 'BitstringWriter.constructor', [codeSize_], null);
  }

  throw core.wrongArguments('BitstringWriter.constructor', ['(codeSize)']);
}

function writeCall(self: BitstringWriter, x: number | bigint, nbit: number): core.Call<void> {
  const x_ = core.word(x, 'BitstringWriter.write:x');
  const nbit_ = core.int(nbit, 'BitstringWriter.write:nbit', 1, 64);
  return {
    op: ops.BitstringWriter_write,
    name: 'BitstringWriter.write',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, nbit_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
