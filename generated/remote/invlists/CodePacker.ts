// Generated from schema/ by `npm run generate`; never edited.
/** CodePacker, mirrored from faiss/impl/CodePacker.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';

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
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * Number of vectors in one block.
   *
   * FAISS: `faiss/impl/CodePacker.h`, `CodePacker::nvec`.
   */
  get nvec(): Promise<number> {
    return core.get(this, 'nvec') as Promise<number>;
  }

  /**
   * Number of bytes of one block.
   *
   * FAISS: `faiss/impl/CodePacker.h`, `CodePacker::block_size`.
   */
  get blockSize(): Promise<number> {
    return core.get(this, 'blockSize') as Promise<number>;
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
  async pack1(flatCode: Codes, offset: number, block: Uint8Array): Promise<void> {
    return core.call(this, 'pack1', [flatCode, offset, block], [2]) as never;
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
  async unpack1(block: Codes, offset: number, options?: CodePackerUnpack1Options): Promise<Uint8Array> {
    return core.call(this, 'unpack1', [block, offset, options]) as never;
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
  async packAll(flatCodes: Codes, block: Uint8Array): Promise<void> {
    return core.call(this, 'packAll', [flatCodes, block], [1]) as never;
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
  async unpackAll(block: Codes, options?: CodePackerUnpackAllOptions): Promise<Uint8Array> {
    return core.call(this, 'unpackAll', [block, options]) as never;
  }
}
