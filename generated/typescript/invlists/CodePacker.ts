// Generated from schema/ by `npm run generate`; never edited.
/** CodePacker, mirrored from faiss/impl/CodePacker.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Named extras of `CodePacker.unpack1`.
 */
export interface CodePackerUnpack1Options {
  /**
   * Own array for the result, filled in place and returned. The code. Shape code_size.
   */
  readonly flatCode?: Uint8Array;
}

/**
 * Named extras of `CodePacker.unpackAll`.
 */
export interface CodePackerUnpackAllOptions {
  /**
   * Own array for the result, filled in place and returned. The codes, one row each. Shape nvec × code_size.
   */
  readonly flatCodes?: Uint8Array;
}

/**
 * Layout of codes in blocks of several vectors.
 *
 * FAISS: `faiss/impl/CodePacker.h`, `CodePacker`.
 * Since FAISS 1.7.4.
 */
export abstract class CodePacker extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of bytes of one flat code.
   *
   * FAISS: `faiss/impl/CodePacker.h`, `CodePacker::code_size`.
   */
  get codeSize(): number {
    return core.getConstant(this, ops.CodePacker_code_size_get, 'CodePacker.codeSize') as number;
  }

  /**
   * Number of vectors in one block.
   *
   * FAISS: `faiss/impl/CodePacker.h`, `CodePacker::nvec`.
   */
  get nvec(): number {
    return core.getConstant(this, ops.CodePacker_nvec_get, 'CodePacker.nvec') as number;
  }

  /**
   * Number of bytes of one block.
   *
   * FAISS: `faiss/impl/CodePacker.h`, `CodePacker::block_size`.
   */
  get blockSize(): number {
    return core.getConstant(this, ops.CodePacker_block_size_get, 'CodePacker.blockSize') as number;
  }

  /**
   * Writes one code into a block.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/CodePacker.h`, `CodePacker::pack_1`.
   *
   * @param flatCode The code. Shape code_size.
   * @param offset Place in the block, below nvec.
   * @param block Block that is written to. Shape block_size. Changed in place.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  pack1(flatCode: Codes, offset: number, block: Uint8Array): void {
    return core.now(pack_1Call(this, flatCode, offset, block));
  }

  /**
   * Reads one code of a block.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/CodePacker.h`, `CodePacker::unpack_1`.
   *
   * @param block Block to read from. Shape block_size.
   * @param offset Place in the block, below nvec.
   * @param options Named extras; see the type.
   * @returns The code. Shape code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  unpack1(block: Codes, offset: number, options?: CodePackerUnpack1Options): Uint8Array {
    return core.now(unpack_1Call(this, block, offset, options, unpack_1SyncKeys));
  }

  /**
   * Writes as many codes as a block holds into a block.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/CodePacker.h`, `CodePacker::pack_all`.
   *
   * @param flatCodes The codes, one row each. Shape nvec × code_size.
   * @param block Block that is written to. Shape block_size. Changed in place.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  packAll(flatCodes: Codes, block: Uint8Array): void {
    return core.now(pack_allCall(this, flatCodes, block));
  }

  /**
   * Reads all codes of a block.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/CodePacker.h`, `CodePacker::unpack_all`.
   *
   * @param block Block to read from. Shape block_size.
   * @param options Named extras; see the type.
   * @returns The codes, one row each. Shape nvec × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  unpackAll(block: Codes, options?: CodePackerUnpackAllOptions): Uint8Array {
    return core.now(unpack_allCall(this, block, options, unpack_allSyncKeys));
  }
}

function pack_1Call(self: CodePacker, flatCode: Codes, offset: number, block: Uint8Array): core.Call<void> {
  const flatCode_ = core.u8(flatCode, 'CodePacker.pack1:flatCode');
  const offset_ = core.size(offset, 'CodePacker.pack1:offset');
  const block_ = core.inout(block, 'CodePacker.pack1:block', 'Uint8Array');
  core.length(flatCode_, self.codeSize, 'CodePacker.pack1:flatCode', 'code_size');
  core.length(block_, self.blockSize, 'CodePacker.pack1:block', 'block_size');
  return {
    op: ops.CodePacker_pack_1,
    name: 'CodePacker.pack1',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), flatCode_, offset_, block_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const unpack_1SyncKeys: readonly string[] = ['flatCode'];

function unpack_1Call(self: CodePacker, block: Codes, offset: number, options: CodePackerUnpack1Options | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'CodePacker.unpack1:options', allowed);
  const block_ = core.u8(block, 'CodePacker.unpack1:block');
  const offset_ = core.size(offset, 'CodePacker.unpack1:offset');
  core.length(block_, self.blockSize, 'CodePacker.unpack1:block', 'block_size');
  const flatCode_ = core.outU8(options?.flatCode, self.codeSize, 'CodePacker.unpack1:flatCode');
  return {
    op: ops.CodePacker_unpack_1,
    name: 'CodePacker.unpack1',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), block_, offset_, flatCode_],
    finish: unpack_1Result,
    signal: undefined,
    progress: null,
  };
}

const unpack_1Result = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[3] as Uint8Array;

function pack_allCall(self: CodePacker, flatCodes: Codes, block: Uint8Array): core.Call<void> {
  const nvec$ = self.nvec;
  const codeSize$ = self.codeSize;
  const flatCodes_ = core.u8(flatCodes, 'CodePacker.packAll:flatCodes', nvec$ * codeSize$, 'nvec * code_size');
  const block_ = core.inout(block, 'CodePacker.packAll:block', 'Uint8Array');
  core.length(flatCodes_, nvec$ * codeSize$, 'CodePacker.packAll:flatCodes', 'nvec * code_size');
  core.length(block_, self.blockSize, 'CodePacker.packAll:block', 'block_size');
  return {
    op: ops.CodePacker_pack_all,
    name: 'CodePacker.packAll',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), flatCodes_, block_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const unpack_allSyncKeys: readonly string[] = ['flatCodes'];

function unpack_allCall(self: CodePacker, block: Codes, options: CodePackerUnpackAllOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'CodePacker.unpackAll:options', allowed);
  const block_ = core.u8(block, 'CodePacker.unpackAll:block');
  core.length(block_, self.blockSize, 'CodePacker.unpackAll:block', 'block_size');
  const flatCodes_ = core.outU8(options?.flatCodes, self.nvec * self.codeSize, 'CodePacker.unpackAll:flatCodes');
  return {
    op: ops.CodePacker_unpack_all,
    name: 'CodePacker.unpackAll',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), block_, flatCodes_],
    finish: unpack_allResult,
    signal: undefined,
    progress: null,
  };
}

const unpack_allResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;
