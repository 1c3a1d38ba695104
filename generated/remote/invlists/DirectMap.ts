// Generated from schema/ by `npm run generate`; never edited.
/** DirectMap, mirrored from faiss/invlists/DirectMap.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes, Ids } from '@faiss-sdk/core';
import { DirectMapType } from '../enums.js';
import type { CallOptions } from '../options.js';
import type { IDSelector } from '../selectors/IDSelector.js';
import type { InvertedLists } from './InvertedLists.js';

/**
 * Map from the ids of an inverted file to the places of their vectors in its lists.
 *
 * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap`.
 * Since FAISS 1.7.3.
 */
export abstract class DirectMap extends core.FaissObject {
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
  get type(): Promise<DirectMapType> {
    return core.get(this, 'type') as Promise<DirectMapType>;
  }

  /**
   * Copy of the map in its Array form: the place of id i at position i, the number of the list in the upper and the offset in the lower 32 bits, or -1. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/invlists/DirectMap.h`, `DirectMap::array`.
   */
  get array(): Promise<BigInt64Array> {
    return core.get(this, 'array') as Promise<BigInt64Array>;
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
  async get(id: number | bigint): Promise<bigint> {
    return core.call(this, 'get', [id]) as never;
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
  async no(): Promise<boolean> {
    return core.call(this, 'no', []) as never;
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
    return core.call(this, 'setType', [newType, invlists, ntotal, options]) as never;
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
  async checkCanAdd(ids: Ids | null): Promise<void> {
    return core.call(this, 'checkCanAdd', [ids]) as never;
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
  async addSingleId(id: number | bigint, listNo: number, offset: number): Promise<void> {
    return core.call(this, 'addSingleId', [id, listNo, offset]) as never;
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
    return core.call(this, 'clear', [options]) as never;
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
    return core.call(this, 'removeIds', [sel, invlists, options]) as never;
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
    return core.call(this, 'updateCodes', [invlists, ids, listNos, codes, options]) as never;
  }
}
