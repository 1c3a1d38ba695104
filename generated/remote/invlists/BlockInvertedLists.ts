// Generated from schema/ by `npm run generate`; never edited.
/** BlockInvertedLists, mirrored from faiss/invlists/BlockInvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes, Ids } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';
import { InvertedLists } from './InvertedLists.js';
import type { CodePacker } from './CodePacker.js';
import type { IDSelector } from '../selectors/IDSelector.js';

/**
 * Inverted lists whose codes are packed in blocks of several vectors, as fast scan reads them. A code packer knows where in a block a vector lies.
 *
 * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists`.
 * Since FAISS 1.7.3.
 */
export class BlockInvertedLists extends InvertedLists {
  /**
   * Makes empty lists that nothing can be packed into, because they have no packer.
   *
   * @param nlist Number of lists.
   * @param vecPerBlock Number of vectors in one block. At least 1.
   * @param blockSize Number of bytes of one block. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nlist: number, vecPerBlock: number, blockSize: number);
  /**
   * Makes empty lists whose blocks are laid out by a packer. The lists keep a copy of it.
   *
   * @param nlist Number of lists.
   * @param packer Says how many vectors a block holds and where.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nlist: number, packer: CodePacker);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('BlockInvertedLists')(args)) as never);
  }

  /**
   * Number of vectors in one block.
   *
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::n_per_block`.
   */
  get nPerBlock(): Promise<number> {
    return core.get(this, 'nPerBlock') as Promise<number>;
  }

  /**
   * Number of bytes of one block.
   *
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::block_size`.
   */
  get blockSize(): Promise<number> {
    return core.get(this, 'blockSize') as Promise<number>;
  }

  /**
   * The packer of the lists; null where they were made or read without one.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::packer`.
   * Since FAISS 1.7.4.
   */
  get packer(): Promise<CodePacker | null> {
    return core.get(this, 'packer') as Promise<CodePacker | null>;
  }

  /**
   * Fills an empty list with entries whose codes are packed already.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::add_entries`.
   *
   * @param listNo Number of the list, below nlist. It must be empty.
   * @param ids Id of each entry. Shape n_entry.
   * @param code Whole blocks, block_size bytes for every n_per_block entries begun, the rest filled with zeros. Shape any length.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  override async addEntries(listNo: number, ids: Ids, code: Codes, options?: CallOptions): Promise<number> {
    return core.call(this, 'addEntries', [listNo, ids, code, options]) as never;
  }

  /**
   * Removes the entries whose ids are in a set; the last entries of a list take the places of removed ones. What it gives is 0 in FAISS 1.12.0, whatever was removed.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::remove_ids`.
   * Since FAISS 1.9.0.
   *
   * @param sel Ids to remove.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async removeIds(sel: IDSelector, options?: CallOptions): Promise<number> {
    return core.call(this, 'removeIds', [sel, options]) as never;
  }
}
