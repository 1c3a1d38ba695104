// Generated from schema/ by `npm run generate`; never edited.
/** DirectMap, mirrored from faiss/invlists/DirectMap.h. */
import * as core from '@faiss-sdk/core';
import { DirectMapType } from '../enums.js';
import * as ops from '../ops.js';

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
