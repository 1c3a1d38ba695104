// Generated from schema/ by `npm run generate`; never edited.
/** MapInt64ToInt64, mirrored from offered/maps.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';

/**
 * Named extras of `MapInt64ToInt64.lookup`.
 */
export interface MapInt64ToInt64LookupOptions {
  /**
   * Own array for the result, filled in place and returned. Value of each key; -1 where it is not there. Shape n.
   */
  readonly vals?: BigInt64Array;
}

/**
 * A hash table of 64-bit numbers with a fixed capacity, made for many look-ups at once. It fills up before its capacity is reached, because keys fall into blocks of 4096.
 *
 * FAISS: `offered/maps.h`, `MapInt64ToInt64`.
 * Since FAISS 1.8.0.
 */
export class MapInt64ToInt64 extends core.FaissObject {
  /**
   * Makes a MapInt64ToInt64.
   *
   * @param capacity How many keys there is room for, a power of 2. From 1 to 4294967296.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(capacity: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('MapInt64ToInt64')(args)) as never);
  }

  /**
   * How many keys there is room for.
   *
   * FAISS: `offered/maps.h`, `MapInt64ToInt64::capacity`.
   */
  get capacity(): Promise<number> {
    return core.get(this, 'capacity') as Promise<number>;
  }

  /**
   * Logarithm of the capacity to base 2.
   *
   * FAISS: `offered/maps.h`, `MapInt64ToInt64::log2_capacity`.
   */
  get log2Capacity(): Promise<number> {
    return core.get(this, 'log2Capacity') as Promise<number>;
  }

  /**
   * The table: a key and a value for each place, -1 where it is free. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/maps.h`, `MapInt64ToInt64::tab`.
   */
  get tab(): Promise<BigInt64Array> {
    return core.get(this, 'tab') as Promise<BigInt64Array>;
  }

  /**
   * Puts keys with values into the table; a key that is there gets the new value.
   *
   * Effect: changes this object.
   * FAISS: `offered/maps.h`, `MapInt64ToInt64::add`.
   *
   * @param keys Keys, other than -1, which marks a free place. Shape n.
   * @param vals Value of each key. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async add(keys: Ids, vals: Ids): Promise<void> {
    return core.call(this, 'add', [keys, vals]) as never;
  }

  /**
   * Looks keys up.
   *
   * Effect: reads this object.
   * FAISS: `offered/maps.h`, `MapInt64ToInt64::lookup`.
   *
   * @param keys Keys to look up. Shape n.
   * @param options Named extras; see the type.
   * @returns Value of each key; -1 where it is not there. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async lookup(keys: Ids, options?: MapInt64ToInt64LookupOptions): Promise<BigInt64Array> {
    return core.call(this, 'lookup', [keys, options]) as never;
  }
}
