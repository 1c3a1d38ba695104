// Generated from schema/ by `npm run generate`; never edited.
/** DirectMap, mirrored from faiss/invlists/DirectMap.h. */
import * as core from '@faiss-sdk/core';
import type { Codes, Ids } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { DirectMapType } from '../enums.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import type { IDSelector } from '../selectors/IDSelector.js';
import type { InvertedLists } from './InvertedLists.js';

/**
 * Map from the ids of an inverted file to the places of their vectors in its lists.
 *
 * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap`.
 * Since FAISS 1.7.3.
 */
export class DirectMap extends core.FaissObject {
  /**
   * No map; reconstruct by id is not possible.
   */
  static readonly NoMap = 0 as const;
  /**
   * One entry for every id from 0 to ntotal - 1, which are then the only ids. Vectors cannot be removed.
   */
  static readonly Array = 1 as const;
  /**
   * A hash table, for any ids. Vectors can be removed by an IDSelectorArray.
   */
  static readonly Hashtable = 2 as const;

  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Form of the map; NoMap while there is none.
   *
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::type`.
   */
  get type(): DirectMapType {
    return core.getScalar(this, ops.DirectMap_type_get, 'DirectMap.type') as DirectMapType;
  }

  /**
   * Copy of the map in its Array form: the place of id i at position i, the number of the list in the upper and the offset in the lower 32 bits, or -1. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::array`.
   */
  get array(): BigInt64Array {
    return core.getArray(this, ops.DirectMap_array_get, 'DirectMap.array') as BigInt64Array;
  }

  /**
   * Looks up the place of an id, the number of the list in the upper and the offset in the lower 32 bits. Throws when the id is not stored.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::get`.
   *
   * @param id Id of a stored vector.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  get(id: number | bigint): bigint {
    return core.now(getCall(this, id));
  }

  /**
   * Tells whether there is no map.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::no`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  no(): boolean {
    return core.now(noCall(this));
  }

  /**
   * Builds the map over inverted lists in a given form. What it held before is lost, unless it has the form already.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::set_type`.
   *
   * @param newType NoMap, Array for the ids 0 to ntotal - 1, or Hashtable for any ids.
   * @param invlists Lists whose entries are mapped.
   * @param ntotal Number of ids of an Array.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async setType(newType: DirectMapType, invlists: InvertedLists, ntotal: number, options?: CallOptions): Promise<void> {
    return core.later(set_typeCall(this, newType, invlists, ntotal, options, set_typeKeys));
  }

  /**
   * Builds the map over inverted lists in a given form. What it held before is lost, unless it has the form already.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::set_type`.
   *
   * @param newType NoMap, Array for the ids 0 to ntotal - 1, or Hashtable for any ids.
   * @param invlists Lists whose entries are mapped.
   * @param ntotal Number of ids of an Array.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  setTypeSync(newType: DirectMapType, invlists: InvertedLists, ntotal: number): void {
    return core.now(set_typeCall(this, newType, invlists, ntotal, undefined, core.noKeys));
  }

  /**
   * Throws where vectors with these ids cannot be added, which is the case for a map in its Array form.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::check_can_add`.
   *
   * @param ids Ids of vectors to add; null for those that count on. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  checkCanAdd(ids: Ids | null): void {
    return core.now(check_can_addCall(this, ids));
  }

  /**
   * Notes the place of one entry. An Array takes ids in ascending order only, since each id is its place.
   *
   * Effect: changes this object.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::add_single_id`.
   *
   * @param id Id of the entry.
   * @param listNo Number of its list; -1 for none. At least -1.
   * @param offset Its place in the list.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  addSingleId(id: number | bigint, listNo: number, offset: number): void {
    return core.now(add_single_idCall(this, id, listNo, offset));
  }

  /**
   * Removes all entries of the map and leaves its form.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::clear`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async clear(options?: CallOptions): Promise<void> {
    return core.later(clearCall(this, options, clearKeys));
  }

  /**
   * Removes all entries of the map and leaves its form.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::clear`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  clearSync(): void {
    return core.now(clearCall(this, undefined, core.noKeys));
  }

  /**
   * Removes entries from inverted lists, and from this map, which must be over them. An Array refuses; a Hashtable takes an IDSelectorArray only.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes invlists.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::remove_ids`.
   *
   * @param sel Ids to remove.
   * @param invlists Lists that the map is over.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async removeIds(sel: IDSelector, invlists: InvertedLists, options?: CallOptions): Promise<number> {
    return core.later(remove_idsCall(this, sel, invlists, options, remove_idsKeys));
  }

  /**
   * Removes entries from inverted lists, and from this map, which must be over them. An Array refuses; a Hashtable takes an IDSelectorArray only.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes invlists.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::remove_ids`.
   *
   * @param sel Ids to remove.
   * @param invlists Lists that the map is over.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  removeIdsSync(sel: IDSelector, invlists: InvertedLists): number {
    return core.now(remove_idsCall(this, sel, invlists, undefined, core.noKeys));
  }

  /**
   * Gives entries of inverted lists new codes and lists under the ids that they have. Needs the Array form.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes invlists.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::update_codes`.
   *
   * @param invlists Lists that the map is over.
   * @param ids Ids of stored entries. Shape n.
   * @param listNos New list of each entry, below nlist of the lists. Shape n.
   * @param codes New code of each entry, one row of code_size bytes each. Shape any length.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async updateCodes(invlists: InvertedLists, ids: Ids, listNos: Ids, codes: Codes, options?: CallOptions): Promise<void> {
    return core.later(update_codesCall(this, invlists, ids, listNos, codes, options, update_codesKeys));
  }

  /**
   * Gives entries of inverted lists new codes and lists under the ids that they have. Needs the Array form.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes invlists.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::update_codes`.
   *
   * @param invlists Lists that the map is over.
   * @param ids Ids of stored entries. Shape n.
   * @param listNos New list of each entry, below nlist of the lists. Shape n.
   * @param codes New code of each entry, one row of code_size bytes each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  updateCodesSync(invlists: InvertedLists, ids: Ids, listNos: Ids, codes: Codes): void {
    return core.now(update_codesCall(this, invlists, ids, listNos, codes, undefined, core.noKeys));
  }
}

function getCall(self: DirectMap, id: number | bigint): core.Call<bigint> {
  const id_ = core.id(id, 'DirectMap.get:id');
  return {
    op: ops.DirectMap_get,
    name: 'DirectMap.get',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), id_],
    finish: getResult,
    signal: undefined,
    progress: null,
  };
}

const getResult = (raw: unknown): bigint => raw as bigint;

function noCall(self: DirectMap): core.Call<boolean> {
  return {
    op: ops.DirectMap_no,
    name: 'DirectMap.no',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: noResult,
    signal: undefined,
    progress: null,
  };
}

const noResult = (raw: unknown): boolean => raw as boolean;
const set_typeKeys: readonly string[] = ['signal'];

function set_typeCall(self: DirectMap, newType: DirectMapType, invlists: InvertedLists, ntotal: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'DirectMap.setType:options', allowed);
  const newType_ = core.enumeration(newType, 'DirectMap.setType:newType', DirectMapType);
  const invlists_ = core.handleOf(invlists, classes.InvertedLists, 'DirectMap.setType:invlists');
  const ntotal_ = core.size(ntotal, 'DirectMap.setType:ntotal');
  return {
    op: ops.DirectMap_set_type,
    name: 'DirectMap.setType',
    effect: 'write',
    self: self,
    others: [[invlists, 'read']],
    args: [core.selfHandle(self), newType_, invlists_, ntotal_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function check_can_addCall(self: DirectMap, ids: Ids | null): core.Call<void> {
  const ids_ = ids == null ? null : core.i64ids(ids, 'DirectMap.checkCanAdd:ids');
  return {
    op: ops.DirectMap_check_can_add,
    name: 'DirectMap.checkCanAdd',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), ids_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function add_single_idCall(self: DirectMap, id: number | bigint, listNo: number, offset: number): core.Call<void> {
  const id_ = core.id(id, 'DirectMap.addSingleId:id');
  const listNo_ = core.idx(listNo, 'DirectMap.addSingleId:listNo', -1);
  const offset_ = core.size(offset, 'DirectMap.addSingleId:offset');
  return {
    op: ops.DirectMap_add_single_id,
    name: 'DirectMap.addSingleId',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), id_, listNo_, offset_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const clearKeys: readonly string[] = ['signal'];

function clearCall(self: DirectMap, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'DirectMap.clear:options', allowed);
  return {
    op: ops.DirectMap_clear,
    name: 'DirectMap.clear',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const remove_idsKeys: readonly string[] = ['signal'];

function remove_idsCall(self: DirectMap, sel: IDSelector, invlists: InvertedLists, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'DirectMap.removeIds:options', allowed);
  const sel_ = core.handleOf(sel, classes.IDSelector, 'DirectMap.removeIds:sel');
  const invlists_ = core.handleOf(invlists, classes.InvertedLists, 'DirectMap.removeIds:invlists');
  return {
    op: ops.DirectMap_remove_ids,
    name: 'DirectMap.removeIds',
    effect: 'write',
    self: self,
    others: [[sel, 'read'], [invlists, 'write']],
    args: [core.selfHandle(self), sel_, invlists_],
    finish: remove_idsResult,
    signal: options?.signal,
    progress: null,
  };
}

const remove_idsResult = (raw: unknown): number => raw as number;
const update_codesKeys: readonly string[] = ['signal'];

function update_codesCall(self: DirectMap, invlists: InvertedLists, ids: Ids, listNos: Ids, codes: Codes, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'DirectMap.updateCodes:options', allowed);
  const invlists_ = core.handleOf(invlists, classes.InvertedLists, 'DirectMap.updateCodes:invlists');
  const ids_ = core.i64ids(ids, 'DirectMap.updateCodes:ids');
  const listNos_ = core.i64ids(listNos, 'DirectMap.updateCodes:listNos');
  const codes_ = core.u8(codes, 'DirectMap.updateCodes:codes');
  const n = core.rows(ids_, 1, 'DirectMap.updateCodes:ids', '');
  core.length(listNos_, n, 'DirectMap.updateCodes:listNos', 'n');
  return {
    op: ops.DirectMap_update_codes,
    name: 'DirectMap.updateCodes',
    effect: 'write',
    self: self,
    others: [[invlists, 'write']],
    args: [core.selfHandle(self), invlists_, ids_, listNos_, codes_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
