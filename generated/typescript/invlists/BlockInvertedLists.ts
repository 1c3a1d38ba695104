// Generated from schema/ by `npm run generate`; never edited.
/** BlockInvertedLists, mirrored from faiss/invlists/BlockInvertedLists.h. */
import * as core from '@faiss-sdk/core';
import type { Codes, Ids } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newBlockInvertedLists(args)) as never);
  }

  /**
   * Number of vectors in one block.
   *
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::n_per_block`.
   */
  get nPerBlock(): number {
    return core.getConstant(this, ops.BlockInvertedLists_n_per_block_get, 'BlockInvertedLists.nPerBlock') as number;
  }

  /**
   * Number of bytes of one block.
   *
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::block_size`.
   */
  get blockSize(): number {
    return core.getConstant(this, ops.BlockInvertedLists_block_size_get, 'BlockInvertedLists.blockSize') as number;
  }

  /**
   * The packer of the lists; null where they were made or read without one.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::packer`.
   * Since FAISS 1.7.4.
   */
  get packer(): CodePacker | null {
    return core.getView(this, ops.BlockInvertedLists_packer_get, 'BlockInvertedLists.packer', classes.CodePacker) as CodePacker | null;
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
    return core.later(add_entriesCall(this, listNo, ids, code, options, add_entriesKeys));
  }

  /**
   * Fills an empty list with entries whose codes are packed already.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::add_entries`.
   *
   * @param listNo Number of the list, below nlist. It must be empty.
   * @param ids Id of each entry. Shape n_entry.
   * @param code Whole blocks, block_size bytes for every n_per_block entries begun, the rest filled with zeros. Shape any length.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  override addEntriesSync(listNo: number, ids: Ids, code: Codes): number {
    return core.now(add_entriesCall(this, listNo, ids, code, undefined, core.noKeys));
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
    return core.later(remove_idsCall(this, sel, options, remove_idsKeys));
  }

  /**
   * Removes the entries whose ids are in a set; the last entries of a list take the places of removed ones. What it gives is 0 in FAISS 1.12.0, whatever was removed.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/BlockInvertedLists.h`, `BlockInvertedLists::remove_ids`.
   * Since FAISS 1.9.0.
   *
   * @param sel Ids to remove.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  removeIdsSync(sel: IDSelector): number {
    return core.now(remove_idsCall(this, sel, undefined, core.noKeys));
  }
}

function newBlockInvertedLists(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count === 3 && core.isNumeric(args[0]) && core.isNumeric(args[1]) && core.isNumeric(args[2]) ? 0 : 
    count === 2 && core.isNumeric(args[0]) && args[1] instanceof classes.CodePacker ? 1 : 
    count === 3 ? 0 : 
    count === 2 ? 1 : -1;
  if (form === 0) {
    const nlist = args[0] as number;
    const vecPerBlock = args[1] as number;
    const blockSize = args[2] as number;
    const nlist_ = core.size(nlist, 'BlockInvertedLists.constructor:nlist');
    const vecPerBlock_ = core.size(vecPerBlock, 'BlockInvertedLists.constructor:vecPerBlock', 1);
    const blockSize_ = core.size(blockSize, 'BlockInvertedLists.constructor:blockSize', 1);
    return core.construct(ops.BlockInvertedLists_new0, 'BlockInvertedLists.constructor', [nlist_, vecPerBlock_, blockSize_], null);
  }

  if (form === 1) {
    const nlist = args[0] as number;
    const packer = args[1] as CodePacker;
    const nlist_ = core.size(nlist, 'BlockInvertedLists.constructor:nlist');
    const packer_ = core.handleOf(packer, classes.CodePacker, 'BlockInvertedLists.constructor:packer');
    return core.construct(ops.BlockInvertedLists_new1, 'BlockInvertedLists.constructor', [nlist_, packer_], null, [packer]);
  }

  throw core.wrongArguments('BlockInvertedLists.constructor', ['(nlist, vecPerBlock, blockSize)', '(nlist, packer)']);
}

const add_entriesKeys: readonly string[] = ['signal'];

function add_entriesCall(self: BlockInvertedLists, listNo: number, ids: Ids, code: Codes, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'BlockInvertedLists.addEntries:options', allowed);
  const listNo_ = core.size(listNo, 'BlockInvertedLists.addEntries:listNo');
  const ids_ = core.i64ids(ids, 'BlockInvertedLists.addEntries:ids');
  const code_ = core.u8(code, 'BlockInvertedLists.addEntries:code');
  const n_entry = core.rows(ids_, 1, 'BlockInvertedLists.addEntries:ids', '');
  return {
    op: ops.BlockInvertedLists_add_entries,
    name: 'BlockInvertedLists.addEntries',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, ids_, code_],
    finish: add_entriesResult,
    signal: options?.signal,
    progress: null,
  };
}

const add_entriesResult = (raw: unknown): number => raw as number;
const remove_idsKeys: readonly string[] = ['signal'];

function remove_idsCall(self: BlockInvertedLists, sel: IDSelector, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'BlockInvertedLists.removeIds:options', allowed);
  const sel_ = core.handleOf(sel, classes.IDSelector, 'BlockInvertedLists.removeIds:sel');
  return {
    op: ops.BlockInvertedLists_remove_ids,
    name: 'BlockInvertedLists.removeIds',
    effect: 'write',
    self: self,
    others: [[sel, 'read']],
    args: [core.selfHandle(self), sel_],
    finish: remove_idsResult,
    signal: options?.signal,
    progress: null,
  };
}

const remove_idsResult = (raw: unknown): number => raw as number;
