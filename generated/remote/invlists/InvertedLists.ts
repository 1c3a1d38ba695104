// Generated from schema/ by `npm run generate`; never edited.
/** InvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes, Ids } from '@faiss-sdk/core';
import { InvertedListsSubsetType } from '../enums.js';
import type { CallOptions } from '../options.js';
import type { InvertedListsIterator } from './InvertedListsIterator.js';

/**
 * The lists of an inverted file, each with the ids and the codes of the vectors that are assigned to it.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists`.
 * Since FAISS 1.7.3.
 */
export abstract class InvertedLists extends core.FaissObject {
  /**
   * Ids from a1 up to, but not including, a2.
   */
  static readonly SUBSET_TYPE_ID_RANGE = 0 as const;
  /**
   * Ids whose remainder on division by a1 is a2.
   */
  static readonly SUBSET_TYPE_ID_MOD = 1 as const;
  /**
   * Vectors a1 up to, but not including, a2, counted through all lists in proportion to their sizes.
   */
  static readonly SUBSET_TYPE_ELEMENT_RANGE = 2 as const;
  /**
   * The share number a2 of every list, when each list is cut into a1 shares.
   */
  static readonly SUBSET_TYPE_INVLIST_FRACTION = 3 as const;
  /**
   * Whole lists, from number a1 up to, but not including, number a2.
   */
  static readonly SUBSET_TYPE_INVLIST = 4 as const;

  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of lists.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::nlist`.
   */
  get nlist(): Promise<number> {
    return core.get(this, 'nlist') as Promise<number>;
  }

  /**
   * Number of bytes of one code; meaningless where codes are packed in blocks, as for fast scan.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * Whether the lists can only be read one entry after the other.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::use_iterator`.
   * Since FAISS 1.7.4.
   */
  get useIterator(): Promise<boolean> {
    return core.get(this, 'useIterator') as Promise<boolean>;
  }

  /**
   * Number of entries of one list.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::list_size`.
   *
   * @param listNo Number of the list, below nlist.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async listSize(listNo: number): Promise<number> {
    return core.call(this, 'listSize', [listNo]) as never;
  }

  /**
   * Copies the ids of one list.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_ids`.
   *
   * @param listNo Number of the list, below nlist.
   * @param options Named extras; see the type.
   * @returns One id for each entry of the list. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async getIds(listNo: number, options?: CallOptions): Promise<BigInt64Array> {
    return core.call(this, 'getIds', [listNo, options]) as never;
  }

  /**
   * Copies the codes of one list.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_codes`.
   *
   * @param listNo Number of the list, below nlist.
   * @param options Named extras; see the type.
   * @returns Bytes of the list as it holds them, list_size rows of code_size bytes, or whole blocks where codes are packed. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async getCodes(listNo: number, options?: CallOptions): Promise<Uint8Array> {
    return core.call(this, 'getCodes', [listNo, options]) as never;
  }

  /**
   * Gives the id of one entry.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_single_id`.
   *
   * @param listNo Number of the list, below nlist.
   * @param offset Place in the list, below its size.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getSingleId(listNo: number, offset: number): Promise<bigint> {
    return core.call(this, 'getSingleId', [listNo, offset]) as never;
  }

  /**
   * Tells whether a list has no entry.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::is_empty`.
   * Since FAISS 1.7.4.
   *
   * @param listNo Number of the list, below nlist.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async isEmpty(listNo: number): Promise<boolean> {
    return core.call(this, 'isEmpty', [listNo]) as never;
  }

  /**
   * Copies the code of one entry.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_single_code`.
   *
   * @param listNo Number of the list, below nlist.
   * @param offset Place in the list, below its size.
   * @returns The code, code_size bytes. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getSingleCode(listNo: number, offset: number): Promise<Uint8Array> {
    return core.call(this, 'getSingleCode', [listNo, offset]) as never;
  }

  /**
   * Makes an iterator over the entries of one list as they are now; later changes of the list do not reach it.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_iterator`.
   * Since FAISS 1.7.4.
   *
   * @param listNo Number of the list, below nlist.
   * @returns An iterator that stands at the first entry.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getIterator(listNo: number): Promise<InvertedListsIterator> {
    return core.call(this, 'getIterator', [listNo]) as never;
  }

  /**
   * Tells lists that lie in a file which of them will be read next, so that they are brought into memory meanwhile. Other lists ignore it.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::prefetch_lists`.
   *
   * @param listNos Numbers of lists, each below nlist; negative ones are skipped. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async prefetchLists(listNos: Ids): Promise<void> {
    return core.call(this, 'prefetchLists', [listNos]) as never;
  }

  /**
   * Appends one entry to a list. An index over these lists does not count it.
   *
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::add_entry`.
   *
   * @param listNo Number of the list, below nlist.
   * @param theid Id of the entry.
   * @param code Its code. Shape code_size.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async addEntry(listNo: number, theid: number | bigint, code: Codes): Promise<number> {
    return core.call(this, 'addEntry', [listNo, theid, code]) as never;
  }

  /**
   * Appends entries to a list and gives the place of the first. An index over these lists does not count them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::add_entries`.
   *
   * @param listNo Number of the list, below nlist.
   * @param ids Id of each entry. Shape n_entry.
   * @param code Code of each entry, one row each. Shape n_entry × code_size.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async addEntries(listNo: number, ids: Ids, code: Codes, options?: CallOptions): Promise<number> {
    return core.call(this, 'addEntries', [listNo, ids, code, options]) as never;
  }

  /**
   * Overwrites one entry of a list.
   *
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::update_entry`.
   *
   * @param listNo Number of the list, below nlist.
   * @param offset Place in the list, below its size.
   * @param id New id of the entry.
   * @param code Its new code. Shape code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async updateEntry(listNo: number, offset: number, id: number | bigint, code: Codes): Promise<void> {
    return core.call(this, 'updateEntry', [listNo, offset, id, code]) as never;
  }

  /**
   * Overwrites entries of a list that stand next to each other.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::update_entries`.
   *
   * @param listNo Number of the list, below nlist.
   * @param offset Place of the first entry in the list.
   * @param ids New id of each entry. Shape n_entry.
   * @param code New code of each entry, one row each. Shape n_entry × code_size.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async updateEntries(listNo: number, offset: number, ids: Ids, code: Codes, options?: CallOptions): Promise<void> {
    return core.call(this, 'updateEntries', [listNo, offset, ids, code, options]) as never;
  }

  /**
   * Shortens a list, or lengthens it by entries of zeros. An index over these lists does not notice.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::resize`.
   *
   * @param listNo Number of the list, below nlist.
   * @param newSize Number of entries that the list is to have.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async resize(listNo: number, newSize: number, options?: CallOptions): Promise<void> {
    return core.call(this, 'resize', [listNo, newSize, options]) as never;
  }

  /**
   * Empties all lists. An index over these lists does not notice; its own reset empties both.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::reset`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reset(options?: CallOptions): Promise<void> {
    return core.call(this, 'reset', [options]) as never;
  }

  /**
   * Moves all entries of other lists to the end of these, list by list, and leaves the others empty.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes oivf.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::merge_from`.
   *
   * @param oivf Lists to empty, as many and of the same code size.
   * @param addId Number that is added to every id on the way.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async mergeFrom(oivf: InvertedLists, addId: number, options?: CallOptions): Promise<void> {
    return core.call(this, 'mergeFrom', [oivf, addId, options]) as never;
  }

  /**
   * Copies some of the entries to the end of other lists and gives their number.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes other.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::copy_subset_to`.
   * Since FAISS 1.7.4.
   *
   * @param other Lists that take the copies, as many and of the same code size.
   * @param subsetType Rule by which entries are chosen.
   * @param a1 First argument of the rule: lower bound, or divisor.
   * @param a2 Second argument of the rule: upper bound, or remainder.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async copySubsetTo(other: InvertedLists, subsetType: InvertedListsSubsetType, a1: number, a2: number, options?: CallOptions): Promise<number> {
    return core.call(this, 'copySubsetTo', [other, subsetType, a1, a2, options]) as never;
  }

  /**
   * Tells how unevenly the entries are spread over the lists. 1 is even; a search costs about that many times more than with even lists.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::imbalance_factor`.
   *
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async imbalanceFactor(options?: CallOptions): Promise<number> {
    return core.call(this, 'imbalanceFactor', [options]) as never;
  }

  /**
   * Writes how many lists have which sizes to the standard output of the process.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::print_stats`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async printStats(options?: CallOptions): Promise<void> {
    return core.call(this, 'printStats', [options]) as never;
  }

  /**
   * Number of entries of all lists together.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::compute_ntotal`.
   *
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeNtotal(options?: CallOptions): Promise<number> {
    return core.call(this, 'computeNtotal', [options]) as never;
  }
}
