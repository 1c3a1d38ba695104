// Generated from schema/ by `npm run generate`; never edited.
/** InvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import type { Codes, Ids } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { InvertedListsSubsetType } from '../enums.js';
import * as ops from '../ops.js';
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
  get nlist(): number {
    return core.getConstant(this, ops.InvertedLists_nlist_get, 'InvertedLists.nlist') as number;
  }

  /**
   * Number of bytes of one code; meaningless where codes are packed in blocks, as for fast scan.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::code_size`.
   */
  get codeSize(): number {
    return core.getScalar(this, ops.InvertedLists_code_size_get, 'InvertedLists.codeSize') as number;
  }

  /**
   * Whether the lists can only be read one entry after the other.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::use_iterator`.
   * Since FAISS 1.7.4.
   */
  get useIterator(): boolean {
    return core.getScalar(this, ops.InvertedLists_use_iterator_get, 'InvertedLists.useIterator') as boolean;
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
  listSize(listNo: number): number {
    return core.now(list_sizeCall(this, listNo));
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
    return core.later(get_idsCall(this, listNo, options, get_idsKeys));
  }

  /**
   * Copies the ids of one list.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_ids`.
   *
   * @param listNo Number of the list, below nlist.
   * @returns One id for each entry of the list. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  getIdsSync(listNo: number): BigInt64Array {
    return core.now(get_idsCall(this, listNo, undefined, core.noKeys));
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
    return core.later(get_codesCall(this, listNo, options, get_codesKeys));
  }

  /**
   * Copies the codes of one list.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::get_codes`.
   *
   * @param listNo Number of the list, below nlist.
   * @returns Bytes of the list as it holds them, list_size rows of code_size bytes, or whole blocks where codes are packed. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  getCodesSync(listNo: number): Uint8Array {
    return core.now(get_codesCall(this, listNo, undefined, core.noKeys));
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
  getSingleId(listNo: number, offset: number): bigint {
    return core.now(get_single_idCall(this, listNo, offset));
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
  isEmpty(listNo: number): boolean {
    return core.now(is_emptyCall(this, listNo));
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
  getSingleCode(listNo: number, offset: number): Uint8Array {
    return core.now(get_single_codeCall(this, listNo, offset));
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
  getIterator(listNo: number): InvertedListsIterator {
    return core.now(get_iteratorCall(this, listNo));
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
  prefetchLists(listNos: Ids): void {
    return core.now(prefetch_listsCall(this, listNos));
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
  addEntry(listNo: number, theid: number | bigint, code: Codes): number {
    return core.now(add_entryCall(this, listNo, theid, code));
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
    return core.later(add_entriesCall(this, listNo, ids, code, options, add_entriesKeys));
  }

  /**
   * Appends entries to a list and gives the place of the first. An index over these lists does not count them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::add_entries`.
   *
   * @param listNo Number of the list, below nlist.
   * @param ids Id of each entry. Shape n_entry.
   * @param code Code of each entry, one row each. Shape n_entry × code_size.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addEntriesSync(listNo: number, ids: Ids, code: Codes): number {
    return core.now(add_entriesCall(this, listNo, ids, code, undefined, core.noKeys));
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
  updateEntry(listNo: number, offset: number, id: number | bigint, code: Codes): void {
    return core.now(update_entryCall(this, listNo, offset, id, code));
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
    return core.later(update_entriesCall(this, listNo, offset, ids, code, options, update_entriesKeys));
  }

  /**
   * Overwrites entries of a list that stand next to each other.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::update_entries`.
   *
   * @param listNo Number of the list, below nlist.
   * @param offset Place of the first entry in the list.
   * @param ids New id of each entry. Shape n_entry.
   * @param code New code of each entry, one row each. Shape n_entry × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  updateEntriesSync(listNo: number, offset: number, ids: Ids, code: Codes): void {
    return core.now(update_entriesCall(this, listNo, offset, ids, code, undefined, core.noKeys));
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
    return core.later(resizeCall(this, listNo, newSize, options, resizeKeys));
  }

  /**
   * Shortens a list, or lengthens it by entries of zeros. An index over these lists does not notice.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::resize`.
   *
   * @param listNo Number of the list, below nlist.
   * @param newSize Number of entries that the list is to have.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  resizeSync(listNo: number, newSize: number): void {
    return core.now(resizeCall(this, listNo, newSize, undefined, core.noKeys));
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
    return core.later(resetCall(this, options, resetKeys));
  }

  /**
   * Empties all lists. An index over these lists does not notice; its own reset empties both.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  resetSync(): void {
    return core.now(resetCall(this, undefined, core.noKeys));
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
    return core.later(merge_fromCall(this, oivf, addId, options, merge_fromKeys));
  }

  /**
   * Moves all entries of other lists to the end of these, list by list, and leaves the others empty.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes oivf.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::merge_from`.
   *
   * @param oivf Lists to empty, as many and of the same code size.
   * @param addId Number that is added to every id on the way.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  mergeFromSync(oivf: InvertedLists, addId: number): void {
    return core.now(merge_fromCall(this, oivf, addId, undefined, core.noKeys));
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
    return core.later(copy_subset_toCall(this, other, subsetType, a1, a2, options, copy_subset_toKeys));
  }

  /**
   * Copies some of the entries to the end of other lists and gives their number.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes other.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::copy_subset_to`.
   * Since FAISS 1.7.4.
   *
   * @param other Lists that take the copies, as many and of the same code size.
   * @param subsetType Rule by which entries are chosen.
   * @param a1 First argument of the rule: lower bound, or divisor.
   * @param a2 Second argument of the rule: upper bound, or remainder.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  copySubsetToSync(other: InvertedLists, subsetType: InvertedListsSubsetType, a1: number, a2: number): number {
    return core.now(copy_subset_toCall(this, other, subsetType, a1, a2, undefined, core.noKeys));
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
    return core.later(imbalance_factorCall(this, options, imbalance_factorKeys));
  }

  /**
   * Tells how unevenly the entries are spread over the lists. 1 is even; a search costs about that many times more than with even lists.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::imbalance_factor`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  imbalanceFactorSync(): number {
    return core.now(imbalance_factorCall(this, undefined, core.noKeys));
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
    return core.later(print_statsCall(this, options, print_statsKeys));
  }

  /**
   * Writes how many lists have which sizes to the standard output of the process.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::print_stats`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  printStatsSync(): void {
    return core.now(print_statsCall(this, undefined, core.noKeys));
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
    return core.later(compute_ntotalCall(this, options, compute_ntotalKeys));
  }

  /**
   * Number of entries of all lists together.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedLists::compute_ntotal`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeNtotalSync(): number {
    return core.now(compute_ntotalCall(this, undefined, core.noKeys));
  }
}

function list_sizeCall(self: InvertedLists, listNo: number): core.Call<number> {
  const listNo_ = core.size(listNo, 'InvertedLists.listSize:listNo');
  return {
    op: ops.InvertedLists_list_size,
    name: 'InvertedLists.listSize',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_],
    finish: list_sizeResult,
    signal: undefined,
    progress: null,
  };
}

const list_sizeResult = (raw: unknown): number => raw as number;
const get_idsKeys: readonly string[] = ['signal'];

function get_idsCall(self: InvertedLists, listNo: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'InvertedLists.getIds:options', allowed);
  const listNo_ = core.size(listNo, 'InvertedLists.getIds:listNo');
  return {
    op: ops.InvertedLists_get_ids,
    name: 'InvertedLists.getIds',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_],
    finish: get_idsResult,
    signal: options?.signal,
    progress: null,
  };
}

const get_idsResult = (raw: unknown): BigInt64Array => raw as BigInt64Array;
const get_codesKeys: readonly string[] = ['signal'];

function get_codesCall(self: InvertedLists, listNo: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'InvertedLists.getCodes:options', allowed);
  const listNo_ = core.size(listNo, 'InvertedLists.getCodes:listNo');
  return {
    op: ops.InvertedLists_get_codes,
    name: 'InvertedLists.getCodes',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_],
    finish: get_codesResult,
    signal: options?.signal,
    progress: null,
  };
}

const get_codesResult = (raw: unknown): Uint8Array => raw as Uint8Array;

function get_single_idCall(self: InvertedLists, listNo: number, offset: number): core.Call<bigint> {
  const listNo_ = core.size(listNo, 'InvertedLists.getSingleId:listNo');
  const offset_ = core.size(offset, 'InvertedLists.getSingleId:offset');
  return {
    op: ops.InvertedLists_get_single_id,
    name: 'InvertedLists.getSingleId',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, offset_],
    finish: get_single_idResult,
    signal: undefined,
    progress: null,
  };
}

const get_single_idResult = (raw: unknown): bigint => raw as bigint;

function is_emptyCall(self: InvertedLists, listNo: number): core.Call<boolean> {
  const listNo_ = core.size(listNo, 'InvertedLists.isEmpty:listNo');
  return {
    op: ops.InvertedLists_is_empty,
    name: 'InvertedLists.isEmpty',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_],
    finish: is_emptyResult,
    signal: undefined,
    progress: null,
  };
}

const is_emptyResult = (raw: unknown): boolean => raw as boolean;

function get_single_codeCall(self: InvertedLists, listNo: number, offset: number): core.Call<Uint8Array> {
  const listNo_ = core.size(listNo, 'InvertedLists.getSingleCode:listNo');
  const offset_ = core.size(offset, 'InvertedLists.getSingleCode:offset');
  return {
    op: ops.InvertedLists_get_single_code,
    name: 'InvertedLists.getSingleCode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, offset_],
    finish: get_single_codeResult,
    signal: undefined,
    progress: null,
  };
}

const get_single_codeResult = (raw: unknown): Uint8Array => raw as Uint8Array;

function get_iteratorCall(self: InvertedLists, listNo: number): core.Call<InvertedListsIterator> {
  const listNo_ = core.size(listNo, 'InvertedLists.getIterator:listNo');
  return {
    op: ops.InvertedLists_get_iterator,
    name: 'InvertedLists.getIterator',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_],
    finish: get_iteratorResult,
    signal: undefined,
    progress: null,
  };
}

const get_iteratorResult = (raw: unknown): InvertedListsIterator => core.adopt(raw as number, classes.InvertedListsIterator) as InvertedListsIterator;

function prefetch_listsCall(self: InvertedLists, listNos: Ids): core.Call<void> {
  const listNos_ = core.i64ids(listNos, 'InvertedLists.prefetchLists:listNos');
  const n = core.rows(listNos_, 1, 'InvertedLists.prefetchLists:listNos', '');
  return {
    op: ops.InvertedLists_prefetch_lists,
    name: 'InvertedLists.prefetchLists',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNos_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function add_entryCall(self: InvertedLists, listNo: number, theid: number | bigint, code: Codes): core.Call<number> {
  const listNo_ = core.size(listNo, 'InvertedLists.addEntry:listNo');
  const theid_ = core.id(theid, 'InvertedLists.addEntry:theid');
  const code_ = core.u8(code, 'InvertedLists.addEntry:code');
  core.length(code_, self.codeSize, 'InvertedLists.addEntry:code', 'code_size');
  return {
    op: ops.InvertedLists_add_entry,
    name: 'InvertedLists.addEntry',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, theid_, code_],
    finish: add_entryResult,
    signal: undefined,
    progress: null,
  };
}

const add_entryResult = (raw: unknown): number => raw as number;
const add_entriesKeys: readonly string[] = ['signal'];

function add_entriesCall(self: InvertedLists, listNo: number, ids: Ids, code: Codes, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'InvertedLists.addEntries:options', allowed);
  const codeSize$ = self.codeSize;
  const listNo_ = core.size(listNo, 'InvertedLists.addEntries:listNo');
  const ids_ = core.i64ids(ids, 'InvertedLists.addEntries:ids');
  const code_ = core.u8(code, 'InvertedLists.addEntries:code', codeSize$, 'code_size');
  const n_entry = core.rows(ids_, 1, 'InvertedLists.addEntries:ids', '');
  core.length(code_, n_entry * codeSize$, 'InvertedLists.addEntries:code', 'n_entry * code_size');
  return {
    op: ops.InvertedLists_add_entries,
    name: 'InvertedLists.addEntries',
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

function update_entryCall(self: InvertedLists, listNo: number, offset: number, id: number | bigint, code: Codes): core.Call<void> {
  const listNo_ = core.size(listNo, 'InvertedLists.updateEntry:listNo');
  const offset_ = core.size(offset, 'InvertedLists.updateEntry:offset');
  const id_ = core.id(id, 'InvertedLists.updateEntry:id');
  const code_ = core.u8(code, 'InvertedLists.updateEntry:code');
  core.length(code_, self.codeSize, 'InvertedLists.updateEntry:code', 'code_size');
  return {
    op: ops.InvertedLists_update_entry,
    name: 'InvertedLists.updateEntry',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, offset_, id_, code_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const update_entriesKeys: readonly string[] = ['signal'];

function update_entriesCall(self: InvertedLists, listNo: number, offset: number, ids: Ids, code: Codes, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'InvertedLists.updateEntries:options', allowed);
  const codeSize$ = self.codeSize;
  const listNo_ = core.size(listNo, 'InvertedLists.updateEntries:listNo');
  const offset_ = core.size(offset, 'InvertedLists.updateEntries:offset');
  const ids_ = core.i64ids(ids, 'InvertedLists.updateEntries:ids');
  const code_ = core.u8(code, 'InvertedLists.updateEntries:code', codeSize$, 'code_size');
  const n_entry = core.rows(ids_, 1, 'InvertedLists.updateEntries:ids', '');
  core.length(code_, n_entry * codeSize$, 'InvertedLists.updateEntries:code', 'n_entry * code_size');
  return {
    op: ops.InvertedLists_update_entries,
    name: 'InvertedLists.updateEntries',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, offset_, ids_, code_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const resizeKeys: readonly string[] = ['signal'];

function resizeCall(self: InvertedLists, listNo: number, newSize: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'InvertedLists.resize:options', allowed);
  const listNo_ = core.size(listNo, 'InvertedLists.resize:listNo');
  const newSize_ = core.size(newSize, 'InvertedLists.resize:newSize');
  return {
    op: ops.InvertedLists_resize,
    name: 'InvertedLists.resize',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, newSize_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const resetKeys: readonly string[] = ['signal'];

function resetCall(self: InvertedLists, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'InvertedLists.reset:options', allowed);
  return {
    op: ops.InvertedLists_reset,
    name: 'InvertedLists.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const merge_fromKeys: readonly string[] = ['signal'];

function merge_fromCall(self: InvertedLists, oivf: InvertedLists, addId: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'InvertedLists.mergeFrom:options', allowed);
  const oivf_ = core.handleOf(oivf, classes.InvertedLists, 'InvertedLists.mergeFrom:oivf');
  const addId_ = core.size(addId, 'InvertedLists.mergeFrom:addId');
  return {
    op: ops.InvertedLists_merge_from,
    name: 'InvertedLists.mergeFrom',
    effect: 'write',
    self: self,
    others: [[oivf, 'write']],
    args: [core.selfHandle(self), oivf_, addId_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const copy_subset_toKeys: readonly string[] = ['signal'];

function copy_subset_toCall(self: InvertedLists, other: InvertedLists, subsetType: InvertedListsSubsetType, a1: number, a2: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'InvertedLists.copySubsetTo:options', allowed);
  const other_ = core.handleOf(other, classes.InvertedLists, 'InvertedLists.copySubsetTo:other');
  const subsetType_ = core.enumeration(subsetType, 'InvertedLists.copySubsetTo:subsetType', InvertedListsSubsetType);
  const a1_ = core.idx(a1, 'InvertedLists.copySubsetTo:a1');
  const a2_ = core.idx(a2, 'InvertedLists.copySubsetTo:a2');
  return {
    op: ops.InvertedLists_copy_subset_to,
    name: 'InvertedLists.copySubsetTo',
    effect: 'read',
    self: self,
    others: [[other, 'write']],
    args: [core.selfHandle(self), other_, subsetType_, a1_, a2_],
    finish: copy_subset_toResult,
    signal: options?.signal,
    progress: null,
  };
}

const copy_subset_toResult = (raw: unknown): number => raw as number;
const imbalance_factorKeys: readonly string[] = ['signal'];

function imbalance_factorCall(self: InvertedLists, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'InvertedLists.imbalanceFactor:options', allowed);
  return {
    op: ops.InvertedLists_imbalance_factor,
    name: 'InvertedLists.imbalanceFactor',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: imbalance_factorResult,
    signal: options?.signal,
    progress: null,
  };
}

const imbalance_factorResult = (raw: unknown): number => raw as number;
const print_statsKeys: readonly string[] = ['signal'];

function print_statsCall(self: InvertedLists, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'InvertedLists.printStats:options', allowed);
  return {
    op: ops.InvertedLists_print_stats,
    name: 'InvertedLists.printStats',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const compute_ntotalKeys: readonly string[] = ['signal'];

function compute_ntotalCall(self: InvertedLists, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'InvertedLists.computeNtotal:options', allowed);
  return {
    op: ops.InvertedLists_compute_ntotal,
    name: 'InvertedLists.computeNtotal',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: compute_ntotalResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_ntotalResult = (raw: unknown): number => raw as number;
