// Generated from schema/ by `npm run generate`; never edited.
/** MapLong2Long, mirrored from offered/maps.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';

/**
 * Named extras of `MapLong2Long.searchMultiple`.
 */
export interface MapLong2LongSearchMultipleOptions {
  /**
   * Own array for the result, filled in place and returned. Value of each key; -1 where it is not there. Shape n.
   */
  readonly vals?: BigInt64Array;
}

/**
 * A map of 64-bit numbers that grows as it needs to.
 *
 * FAISS: `offered/maps.h`, `MapLong2Long`.
 * Since FAISS 1.7.3.
 */
export class MapLong2Long extends core.FaissObject {
  /**
   * Makes a MapLong2Long.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('MapLong2Long')(args)) as never);
  }

  /**
   * Puts keys with values into the map; a key that is there gets the new value.
   *
   * Effect: changes this object.
   * FAISS: `offered/maps.h`, `MapLong2Long::add`.
   *
   * @param keys Keys to put in, any numbers. Shape n.
   * @param vals Value of each key. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async add(keys: Ids, vals: Ids): Promise<void> {
    return core.call(this, 'add', [keys, vals]) as never;
  }

  /**
   * Looks one key up.
   *
   * Effect: reads this object.
   * FAISS: `offered/maps.h`, `MapLong2Long::search`.
   *
   * @param key Key to look up.
   * @returns Its value; -1 where it is not there.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async search(key: number | bigint): Promise<bigint> {
    return core.call(this, 'search', [key]) as never;
  }

  /**
   * Looks keys up.
   *
   * Effect: reads this object.
   * FAISS: `offered/maps.h`, `MapLong2Long::search_multiple`.
   *
   * @param keys Keys to look up. Shape n.
   * @param options Named extras; see the type.
   * @returns Value of each key; -1 where it is not there. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async searchMultiple(keys: Ids, options?: MapLong2LongSearchMultipleOptions): Promise<BigInt64Array> {
    return core.call(this, 'searchMultiple', [keys, options]) as never;
  }
}
