// Generated from schema/ by `npm run generate`; never edited.
/** MapLong2Long, mirrored from offered/maps.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newMapLong2Long(args)) as never);
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
  add(keys: Ids, vals: Ids): void {
    return core.now(addCall(this, keys, vals));
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
  search(key: number | bigint): bigint {
    return core.now(searchCall(this, key));
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
  searchMultiple(keys: Ids, options?: MapLong2LongSearchMultipleOptions): BigInt64Array {
    return core.now(search_multipleCall(this, keys, options, search_multipleSyncKeys));
  }
}

function newMapLong2Long(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.MapLong2Long_new0, 'MapLong2Long.constructor', [], null);
  }

  throw core.wrongArguments('MapLong2Long.constructor', ['()']);
}

function addCall(self: MapLong2Long, keys: Ids, vals: Ids): core.Call<void> {
  const keys_ = core.i64ids(keys, 'MapLong2Long.add:keys');
  const vals_ = core.i64ids(vals, 'MapLong2Long.add:vals');
  const n = core.rows(keys_, 1, 'MapLong2Long.add:keys', '');
  core.length(vals_, n, 'MapLong2Long.add:vals', 'n');
  return {
    op: ops.MapLong2Long_add,
    name: 'MapLong2Long.add',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), keys_, vals_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function searchCall(self: MapLong2Long, key: number | bigint): core.Call<bigint> {
  const key_ = core.id(key, 'MapLong2Long.search:key');
  return {
    op: ops.MapLong2Long_search,
    name: 'MapLong2Long.search',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), key_],
    finish: searchResult,
    signal: undefined,
    progress: null,
  };
}

const searchResult = (raw: unknown): bigint => raw as bigint;
const search_multipleSyncKeys: readonly string[] = ['vals'];

function search_multipleCall(self: MapLong2Long, keys: Ids, options: MapLong2LongSearchMultipleOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'MapLong2Long.searchMultiple:options', allowed);
  const keys_ = core.i64ids(keys, 'MapLong2Long.searchMultiple:keys');
  const n = core.rows(keys_, 1, 'MapLong2Long.searchMultiple:keys', '');
  const vals_ = core.outI64(options?.vals, n, 'MapLong2Long.searchMultiple:vals');
  return {
    op: ops.MapLong2Long_search_multiple,
    name: 'MapLong2Long.searchMultiple',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), keys_, vals_],
    finish: search_multipleResult,
    signal: undefined,
    progress: null,
  };
}

const search_multipleResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[2] as BigInt64Array;
