// Generated from schema/ by `npm run generate`; never edited.
/** int_maxheap_array_t, mirrored from offered/heap_array.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Named extras of `int_maxheap_array_t.perLineExtrema`.
 */
export interface int_maxheap_array_tPerLineExtremaOptions {
  /**
   * Own array for the result, filled in place and returned. The smallest value of each heap. Shape nh.
   */
  readonly valsOut?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Its id; -1 where the heap is empty. Shape nh.
   */
  readonly idxOut?: BigInt64Array;
}

/**
 * What `int_maxheap_array_t.perLineExtrema` gives.
 */
export interface int_maxheap_array_tPerLineExtremaResult {
  /**
   * The smallest value of each heap. Shape nh.
   */
  readonly valsOut: Int32Array;
  /**
   * Its id; -1 where the heap is empty. Shape nh.
   */
  readonly idxOut: BigInt64Array;
}

/**
 * Named extras of `int_maxheap_array_t.getVal`.
 */
export interface int_maxheap_array_tGetValOptions {
  /**
   * Own array for the result, filled in place and returned. The k values, in the order in which the heap keeps them. Shape k.
   */
  readonly values?: Int32Array;
}

/**
 * Named extras of `int_maxheap_array_t.getIds`.
 */
export interface int_maxheap_array_tGetIdsOptions {
  /**
   * Own array for the result, filled in place and returned. The ids; -1 where there are fewer values. Shape k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Keeps the k smallest of many whole numbers with their ids, for each of several rows; the largest that is kept is on top of each heap.
 *
 * FAISS: `offered/heap_array.h`, `int_maxheap_array_t`.
 * Since FAISS 1.7.3.
 */
export class int_maxheap_array_t extends core.FaissObject {
  /**
   * Makes empty heaps.
   *
   * @param nh Number of heaps. At least 1.
   * @param k Number of values that each heap keeps. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nh: number, k: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newint_maxheap_array_t(args)) as never);
  }

  /**
   * Number of heaps.
   *
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::nh`.
   */
  get nh(): number {
    return core.getConstant(this, ops.int_maxheap_array_t_nh_get, 'int_maxheap_array_t.nh') as number;
  }

  /**
   * Number of values that each heap keeps.
   *
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::k`.
   */
  get k(): number {
    return core.getConstant(this, ops.int_maxheap_array_t_k_get, 'int_maxheap_array_t.k') as number;
  }

  /**
   * The values, k for each heap: as a heap, or best first after reorder; the largest whole number where there are fewer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::val`.
   */
  get val(): Int32Array {
    return core.getArray(this, ops.int_maxheap_array_t_val_get, 'int_maxheap_array_t.val') as Int32Array;
  }

  /**
   * Ids of the values, k for each heap; -1 where there are fewer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::ids`.
   */
  get ids(): BigInt64Array {
    return core.getArray(this, ops.int_maxheap_array_t_ids_get, 'int_maxheap_array_t.ids') as BigInt64Array;
  }

  /**
   * Empties all heaps.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::heapify`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  heapify(): void {
    return core.now(heapifyCall(this));
  }

  /**
   * Looks at values whose ids count up.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::addn`.
   *
   * @param nj Number of values for each heap. At least 1.
   * @param vin The values, one row for each heap from i0 on. Shape ni × nj.
   * @param j0 Id of the first value of each row. Default 0.
   * @param i0 First heap that gets values. Default 0.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  addn(nj: number, vin: Int32Array | readonly number[], j0: number = 0, i0: number = 0): void {
    return core.now(addnCall(this, nj, vin, j0, i0));
  }

  /**
   * Looks at values with ids.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::addn_with_ids`.
   *
   * @param nj Number of values for each heap. At least 1.
   * @param vin The values, one row for each heap from i0 on. Shape ni × nj.
   * @param idIn Ids of the values, nj for all rows or for each. Shape any length.
   * @param idStride How far the ids of a row lie behind those of the row before, such as nj; 0 where all rows share them. Default 0.
   * @param i0 First heap that gets values. Default 0.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  addnWithIds(nj: number, vin: Int32Array | readonly number[], idIn: Ids, idStride: number = 0, i0: number = 0): void {
    return core.now(addn_with_idsCall(this, nj, vin, idIn, idStride, i0));
  }

  /**
   * Looks at values with ids for some of the heaps.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::addn_query_subset_with_ids`.
   * Since FAISS 1.7.4.
   *
   * @param subset Numbers of the heaps, from 0 up. Shape nsubset.
   * @param nj Number of values for each of these heaps. At least 1.
   * @param vin The values, one row for each of these heaps. Shape nsubset × nj.
   * @param idIn Ids of the values, nj for all rows or for each. Shape any length.
   * @param idStride How far the ids of a row lie behind those of the row before, such as nj; 0 where all rows share them. Default 0.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  addnQuerySubsetWithIds(subset: Ids, nj: number, vin: Int32Array | readonly number[], idIn: Ids, idStride: number = 0): void {
    return core.now(addn_query_subset_with_idsCall(this, subset, nj, vin, idIn, idStride));
  }

  /**
   * Puts the values of each heap in order, best first. Nothing can be added afterwards.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::reorder`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reorder(): void {
    return core.now(reorderCall(this));
  }

  /**
   * Finds the smallest of the values that each heap keeps.
   *
   * Effect: reads this object.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::per_line_extrema`.
   *
   * @param options Named extras; see the type.
   * @returns valsOut: The smallest value of each heap. Shape nh. idxOut: Its id; -1 where the heap is empty. Shape nh.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  perLineExtrema(options?: int_maxheap_array_tPerLineExtremaOptions): int_maxheap_array_tPerLineExtremaResult {
    return core.now(per_line_extremaCall(this, options, per_line_extremaSyncKeys));
  }

  /**
   * Copy of the values that one heap keeps.
   *
   * Effect: reads this object.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::get_val`.
   *
   * @param key Number of the heap, below nh.
   * @param options Named extras; see the type.
   * @returns The k values, in the order in which the heap keeps them. Shape k.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getVal(key: number, options?: int_maxheap_array_tGetValOptions): Int32Array {
    return core.now(get_valCall(this, key, options, get_valSyncKeys));
  }

  /**
   * Copy of the ids of the values that one heap keeps.
   *
   * Effect: reads this object.
   * FAISS: `offered/heap_array.h`, `int_maxheap_array_t::get_ids`.
   *
   * @param key Number of the heap, below nh.
   * @param options Named extras; see the type.
   * @returns The ids; -1 where there are fewer values. Shape k.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getIds(key: number, options?: int_maxheap_array_tGetIdsOptions): BigInt64Array {
    return core.now(get_idsCall(this, key, options, get_idsSyncKeys));
  }
}

function newint_maxheap_array_t(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const nh = args[0] as number;
    const k = args[1] as number;
    const nh_ = core.size(nh, 'int_maxheap_array_t.constructor:nh', 1);
    const k_ = core.size(k, 'int_maxheap_array_t.constructor:k', 1);
    return core.construct(ops.int_maxheap_array_t_new0, 'int_maxheap_array_t.constructor', [nh_, k_], null);
  }

  throw core.wrongArguments('int_maxheap_array_t.constructor', ['(nh, k)']);
}

function heapifyCall(self: int_maxheap_array_t): core.Call<void> {
  return {
    op: ops.int_maxheap_array_t_heapify,
    name: 'int_maxheap_array_t.heapify',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function addnCall(self: int_maxheap_array_t, nj: number, vin: Int32Array | readonly number[], j0: number, i0: number): core.Call<void> {
  const nj_ = core.size(nj, 'int_maxheap_array_t.addn:nj', 1);
  const vin_ = core.i32(vin, 'int_maxheap_array_t.addn:vin');
  const j0_ = core.i64(j0, 'int_maxheap_array_t.addn:j0');
  const i0_ = core.size(i0, 'int_maxheap_array_t.addn:i0');
  const ni = core.rows(vin_, nj_, 'int_maxheap_array_t.addn:vin', 'nj');
  return {
    op: ops.int_maxheap_array_t_addn,
    name: 'int_maxheap_array_t.addn',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), nj_, vin_, j0_, i0_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function addn_with_idsCall(self: int_maxheap_array_t, nj: number, vin: Int32Array | readonly number[], idIn: Ids, idStride: number, i0: number): core.Call<void> {
  const nj_ = core.size(nj, 'int_maxheap_array_t.addnWithIds:nj', 1);
  const vin_ = core.i32(vin, 'int_maxheap_array_t.addnWithIds:vin');
  const idIn_ = core.i64ids(idIn, 'int_maxheap_array_t.addnWithIds:idIn');
  const idStride_ = core.size(idStride, 'int_maxheap_array_t.addnWithIds:idStride');
  const i0_ = core.size(i0, 'int_maxheap_array_t.addnWithIds:i0');
  const ni = core.rows(vin_, nj_, 'int_maxheap_array_t.addnWithIds:vin', 'nj');
  return {
    op: ops.int_maxheap_array_t_addn_with_ids,
    name: 'int_maxheap_array_t.addnWithIds',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), nj_, vin_, idIn_, idStride_, i0_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function addn_query_subset_with_idsCall(self: int_maxheap_array_t, subset: Ids, nj: number, vin: Int32Array | readonly number[], idIn: Ids, idStride: number): core.Call<void> {
  const subset_ = core.i64ids(subset, 'int_maxheap_array_t.addnQuerySubsetWithIds:subset');
  const nj_ = core.size(nj, 'int_maxheap_array_t.addnQuerySubsetWithIds:nj', 1);
  const vin_ = core.i32(vin, 'int_maxheap_array_t.addnQuerySubsetWithIds:vin');
  const idIn_ = core.i64ids(idIn, 'int_maxheap_array_t.addnQuerySubsetWithIds:idIn');
  const idStride_ = core.size(idStride, 'int_maxheap_array_t.addnQuerySubsetWithIds:idStride');
  const nsubset = core.rows(subset_, 1, 'int_maxheap_array_t.addnQuerySubsetWithIds:subset', '');
  core.length(vin_, nsubset * nj_, 'int_maxheap_array_t.addnQuerySubsetWithIds:vin', 'nsubset * nj');
  return {
    op: ops.int_maxheap_array_t_addn_query_subset_with_ids,
    name: 'int_maxheap_array_t.addnQuerySubsetWithIds',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), subset_, nj_, vin_, idIn_, idStride_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function reorderCall(self: int_maxheap_array_t): core.Call<void> {
  return {
    op: ops.int_maxheap_array_t_reorder,
    name: 'int_maxheap_array_t.reorder',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const per_line_extremaSyncKeys: readonly string[] = ['valsOut', 'idxOut'];

function per_line_extremaCall(self: int_maxheap_array_t, options: int_maxheap_array_tPerLineExtremaOptions | undefined, allowed: readonly string[]): core.Call<int_maxheap_array_tPerLineExtremaResult> {
  if (options !== undefined) core.options(options, 'int_maxheap_array_t.perLineExtrema:options', allowed);
  const nh$ = self.nh;
  const idxOut_ = core.outI64(options?.idxOut, nh$, 'int_maxheap_array_t.perLineExtrema:idxOut', (options?.valsOut === undefined ? 4 * nh$ : 0));
  const valsOut_ = core.outI32(options?.valsOut, nh$, 'int_maxheap_array_t.perLineExtrema:valsOut', options?.idxOut === undefined ? idxOut_ : null);
  return {
    op: ops.int_maxheap_array_t_per_line_extrema,
    name: 'int_maxheap_array_t.perLineExtrema',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), valsOut_, idxOut_],
    finish: per_line_extremaResult,
    signal: undefined,
    progress: null,
  };
}

const per_line_extremaResult = (_raw: unknown, args: readonly unknown[]): int_maxheap_array_tPerLineExtremaResult => ({ valsOut: args[1] as Int32Array, idxOut: args[2] as BigInt64Array });
const get_valSyncKeys: readonly string[] = ['values'];

function get_valCall(self: int_maxheap_array_t, key: number, options: int_maxheap_array_tGetValOptions | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'int_maxheap_array_t.getVal:options', allowed);
  const key_ = core.size(key, 'int_maxheap_array_t.getVal:key');
  const values_ = core.outI32(options?.values, self.k, 'int_maxheap_array_t.getVal:values');
  return {
    op: ops.int_maxheap_array_t_get_val,
    name: 'int_maxheap_array_t.getVal',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), key_, values_],
    finish: get_valResult,
    signal: undefined,
    progress: null,
  };
}

const get_valResult = (_raw: unknown, args: readonly unknown[]): Int32Array => args[2] as Int32Array;
const get_idsSyncKeys: readonly string[] = ['labels'];

function get_idsCall(self: int_maxheap_array_t, key: number, options: int_maxheap_array_tGetIdsOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'int_maxheap_array_t.getIds:options', allowed);
  const key_ = core.size(key, 'int_maxheap_array_t.getIds:key');
  const labels_ = core.outI64(options?.labels, self.k, 'int_maxheap_array_t.getIds:labels');
  return {
    op: ops.int_maxheap_array_t_get_ids,
    name: 'int_maxheap_array_t.getIds',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), key_, labels_],
    finish: get_idsResult,
    signal: undefined,
    progress: null,
  };
}

const get_idsResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[2] as BigInt64Array;
