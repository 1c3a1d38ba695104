// Generated from schema/ by `npm run generate`; never edited.
/** InvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import { InvertedListsSubsetType } from '../enums.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';

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
