// Generated from schema/ by `npm run generate`; never edited.
/** DirectMap, mirrored from faiss/invlists/DirectMap.h. */
import * as core from '@faiss-sdk/core/remote';
import { DirectMapType } from '../enums.js';

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
}
