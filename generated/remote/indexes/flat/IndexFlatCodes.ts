// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlatCodes, mirrored from faiss/IndexFlatCodes.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { CodePacker } from '../../invlists/CodePacker.js';
import type { FlatCodesDistanceComputer } from '../../search/FlatCodesDistanceComputer.js';

/**
 * Base of the indexes that keep every vector as a code of fixed size, one after the other, and compare a query with all of them.
 *
 * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexFlatCodes extends Index {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of bytes of one stored vector.
   *
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * Copy of all stored codes, ntotal rows of code_size bytes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::codes`.
   */
  get codes(): Promise<Uint8Array> {
    return core.get(this, 'codes') as Promise<Uint8Array>;
  }

  /**
   * Puts the stored vectors in another order; their ids change with their positions.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::permute_entries`.
   * Since FAISS 1.8.0.
   *
   * @param perm Old position of the vector that shall come to each new position; every position from 0 to ntotal - 1 once. Shape ntotal.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async permuteEntries(perm: Ids, options?: CallOptions): Promise<void> {
    return core.call(this, 'permuteEntries', [perm, options]) as never;
  }

  /**
   * Makes a packer for the codes of this kind of index.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::get_CodePacker`.
   * Since FAISS 1.7.4.
   *
   * @returns A CodePackerFlat.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getCodePacker(): Promise<CodePacker> {
    return core.call(this, 'getCodePacker', []) as never;
  }

  /**
   * Makes a distance computer, which compares one query with stored codes and with others.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::get_FlatCodesDistanceComputer`.
   *
   * @returns The computer, which needs a query next.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getFlatCodesDistanceComputer(): Promise<FlatCodesDistanceComputer> {
    return core.call(this, 'getFlatCodesDistanceComputer', []) as never;
  }
}
