// Generated from schema/ by `npm run generate`; never edited.
/** MapInt64ToInt64, mirrored from offered/maps.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newMapInt64ToInt64(args)) as never);
  }

  /**
   * How many keys there is room for.
   *
   * FAISS: `offered/maps.h`, `MapInt64ToInt64::capacity`.
   */
  get capacity(): number {
    return core.getConstant(this, ops.MapInt64ToInt64_capacity_get, 'MapInt64ToInt64.capacity') as number;
  }

  /**
   * Logarithm of the capacity to base 2.
   *
   * FAISS: `offered/maps.h`, `MapInt64ToInt64::log2_capacity`.
   */
  get log2Capacity(): number {
    return core.getConstant(this, ops.MapInt64ToInt64_log2_capacity_get, 'MapInt64ToInt64.log2Capacity') as number;
  }

  /**
   * The table: a key and a value for each place, -1 where it is free. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/maps.h`, `MapInt64ToInt64::tab`.
   */
  get tab(): BigInt64Array {
    return core.getArray(this, ops.MapInt64ToInt64_tab_get, 'MapInt64ToInt64.tab') as BigInt64Array;
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
  add(keys: Ids, vals: Ids): void {
    return core.now(addCall(this, keys, vals));
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
  lookup(keys: Ids, options?: MapInt64ToInt64LookupOptions): BigInt64Array {
    return core.now(lookupCall(this, keys, options, lookupSyncKeys));
  }
}

function newMapInt64ToInt64(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const capacity = args[0] as number;
    const capacity_ = core.size(capacity, 'MapInt64ToInt64.constructor:capacity', 1, 4294967296);
    return core.construct(ops.MapInt64ToInt64_new0, 'MapInt64ToInt64.constructor', [capacity_], null);
  }

  throw core.wrongArguments('MapInt64ToInt64.constructor', ['(capacity)']);
}

function addCall(self: MapInt64ToInt64, keys: Ids, vals: Ids): core.Call<void> {
  const keys_ = core.i64ids(keys, 'MapInt64ToInt64.add:keys');
  const vals_ = core.i64ids(vals, 'MapInt64ToInt64.add:vals');
  const n = core.rows(keys_, 1, 'MapInt64ToInt64.add:keys', '');
  core.length(vals_, n, 'MapInt64ToInt64.add:vals', 'n');
  return {
    op: ops.MapInt64ToInt64_add,
    name: 'MapInt64ToInt64.add',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), keys_, vals_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const lookupSyncKeys: readonly string[] = ['vals'];

function lookupCall(self: MapInt64ToInt64, keys: Ids, options: MapInt64ToInt64LookupOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'MapInt64ToInt64.lookup:options', allowed);
  const keys_ = core.i64ids(keys, 'MapInt64ToInt64.lookup:keys');
  const n = core.rows(keys_, 1, 'MapInt64ToInt64.lookup:keys', '');
  const vals_ = core.outI64(options?.vals, n, 'MapInt64ToInt64.lookup:vals');
  return {
    op: ops.MapInt64ToInt64_lookup,
    name: 'MapInt64ToInt64.lookup',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), keys_, vals_],
    finish: lookupResult,
    signal: undefined,
    progress: null,
  };
}

const lookupResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[2] as BigInt64Array;
