// Generated from schema/ by `npm run generate`; never edited.
/** float_maxheap_array_t, mirrored from offered/heap_array.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Named extras of `float_maxheap_array_t.perLineExtrema`.
 */
export interface float_maxheap_array_tPerLineExtremaOptions {
  /**
   * Own array for the result, filled in place and returned. The smallest value of each heap. Shape nh.
   */
  readonly valsOut?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Its id; -1 where the heap is empty. Shape nh.
   */
  readonly idxOut?: BigInt64Array;
}

/**
 * What `float_maxheap_array_t.perLineExtrema` gives.
 */
export interface float_maxheap_array_tPerLineExtremaResult {
  /**
   * The smallest value of each heap. Shape nh.
   */
  readonly valsOut: Float32Array;
  /**
   * Its id; -1 where the heap is empty. Shape nh.
   */
  readonly idxOut: BigInt64Array;
}

/**
 * Named extras of `float_maxheap_array_t.getVal`.
 */
export interface float_maxheap_array_tGetValOptions {
  /**
   * Own array for the result, filled in place and returned. The k values, in the order in which the heap keeps them. Shape k.
   */
  readonly values?: Float32Array;
}

/**
 * Named extras of `float_maxheap_array_t.getIds`.
 */
export interface float_maxheap_array_tGetIdsOptions {
  /**
   * Own array for the result, filled in place and returned. The ids; -1 where there are fewer values. Shape k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Keeps the k smallest of many floats with their ids, for each of several rows; the largest that is kept is on top of each heap.
 *
 * FAISS: `offered/heap_array.h`, `float_maxheap_array_t`.
 * Since FAISS 1.7.3.
 */
export class float_maxheap_array_t extends core.FaissObject {
  /**
   * Makes empty heaps.
   *
   * @param nh Number of heaps. At least 1.
   * @param k Number of values that each heap keeps. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nh: number, k: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newfloat_maxheap_array_t(args)) as never);
  }

  /**
   * Number of heaps.
   *
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::nh`.
   */
  get nh(): number {
    return core.getConstant(this, ops.float_maxheap_array_t_nh_get, 'float_maxheap_array_t.nh') as number;
  }

  /**
   * Number of values that each heap keeps.
   *
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::k`.
   */
  get k(): number {
    return core.getConstant(this, ops.float_maxheap_array_t_k_get, 'float_maxheap_array_t.k') as number;
  }

  /**
   * The values, k for each heap: as a heap, or best first after reorder; the largest float where there are fewer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::val`.
   */
  get val(): Float32Array {
    return core.getArray(this, ops.float_maxheap_array_t_val_get, 'float_maxheap_array_t.val') as Float32Array;
  }

  /**
   * Ids of the values, k for each heap; -1 where there are fewer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::ids`.
   */
  get ids(): BigInt64Array {
    return core.getArray(this, ops.float_maxheap_array_t_ids_get, 'float_maxheap_array_t.ids') as BigInt64Array;
  }

  /**
   * Empties all heaps.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::heapify`.
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
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::addn`.
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
  addn(nj: number, vin: Vectors, j0: number = 0, i0: number = 0): void {
    return core.now(addnCall(this, nj, vin, j0, i0));
  }

  /**
   * Looks at values with ids.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::addn_with_ids`.
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
  addnWithIds(nj: number, vin: Vectors, idIn: Ids, idStride: number = 0, i0: number = 0): void {
    return core.now(addn_with_idsCall(this, nj, vin, idIn, idStride, i0));
  }

  /**
   * Looks at values with ids for some of the heaps.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::addn_query_subset_with_ids`.
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
  addnQuerySubsetWithIds(subset: Ids, nj: number, vin: Vectors, idIn: Ids, idStride: number = 0): void {
    return core.now(addn_query_subset_with_idsCall(this, subset, nj, vin, idIn, idStride));
  }

  /**
   * Puts the values of each heap in order, best first. Nothing can be added afterwards.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::reorder`.
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
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::per_line_extrema`.
   *
   * @param options Named extras; see the type.
   * @returns valsOut: The smallest value of each heap. Shape nh. idxOut: Its id; -1 where the heap is empty. Shape nh.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  perLineExtrema(options?: float_maxheap_array_tPerLineExtremaOptions): float_maxheap_array_tPerLineExtremaResult {
    return core.now(per_line_extremaCall(this, options, per_line_extremaSyncKeys));
  }

  /**
   * Copy of the values that one heap keeps.
   *
   * Effect: reads this object.
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::get_val`.
   *
   * @param key Number of the heap, below nh.
   * @param options Named extras; see the type.
   * @returns The k values, in the order in which the heap keeps them. Shape k.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getVal(key: number, options?: float_maxheap_array_tGetValOptions): Float32Array {
    return core.now(get_valCall(this, key, options, get_valSyncKeys));
  }

  /**
   * Copy of the ids of the values that one heap keeps.
   *
   * Effect: reads this object.
   * FAISS: `offered/heap_array.h`, `float_maxheap_array_t::get_ids`.
   *
   * @param key Number of the heap, below nh.
   * @param options Named extras; see the type.
   * @returns The ids; -1 where there are fewer values. Shape k.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getIds(key: number, options?: float_maxheap_array_tGetIdsOptions): BigInt64Array {
    return core.now(get_idsCall(this, key, options, get_idsSyncKeys));
  }
}

function newfloat_maxheap_array_t(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const nh = args[0] as number;
    const k = args[1] as number;
    const nh_ = core.size(nh, 'float_maxheap_array_t.constructor:nh', 1);
    const k_ = core.size(k, 'float_maxheap_array_t.constructor:k', 1);
    return core.construct(ops.float_maxheap_array_t_new0, 'float_maxheap_array_t.constructor', [nh_, k_], null);
  }

  throw core.wrongArguments('float_maxheap_array_t.constructor', ['(nh, k)']);
}

function heapifyCall(self: float_maxheap_array_t): core.Call<void> {
  return {
    op: ops.float_maxheap_array_t_heapify,
    name: 'float_maxheap_array_t.heapify',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function addnCall(self: float_maxheap_array_t, nj: number, vin: Vectors, j0: number, i0: number): core.Call<void> {
  const nj_ = core.size(nj, 'float_maxheap_array_t.addn:nj', 1);
  const vin_ = core.f32(vin, 'float_maxheap_array_t.addn:vin');
  const j0_ = core.i64(j0, 'float_maxheap_array_t.addn:j0');
  const i0_ = core.size(i0, 'float_maxheap_array_t.addn:i0');
  const ni = core.rows(vin_, nj_, 'float_maxheap_array_t.addn:vin', 'nj');
  return {
    op: ops.float_maxheap_array_t_addn,
    name: 'float_maxheap_array_t.addn',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), nj_, vin_, j0_, i0_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function addn_with_idsCall(self: float_maxheap_array_t, nj: number, vin: Vectors, idIn: Ids, idStride: number, i0: number): core.Call<void> {
  const nj_ = core.size(nj, 'float_maxheap_array_t.addnWithIds:nj', 1);
  const vin_ = core.f32(vin, 'float_maxheap_array_t.addnWithIds:vin');
  const idIn_ = core.i64ids(idIn, 'float_maxheap_array_t.addnWithIds:idIn');
  const idStride_ = core.size(idStride, 'float_maxheap_array_t.addnWithIds:idStride');
  const i0_ = core.size(i0, 'float_maxheap_array_t.addnWithIds:i0');
  const ni = core.rows(vin_, nj_, 'float_maxheap_array_t.addnWithIds:vin', 'nj');
  return {
    op: ops.float_maxheap_array_t_addn_with_ids,
    name: 'float_maxheap_array_t.addnWithIds',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), nj_, vin_, idIn_, idStride_, i0_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function addn_query_subset_with_idsCall(self: float_maxheap_array_t, subset: Ids, nj: number, vin: Vectors, idIn: Ids, idStride: number): core.Call<void> {
  const subset_ = core.i64ids(subset, 'float_maxheap_array_t.addnQuerySubsetWithIds:subset');
  const nj_ = core.size(nj, 'float_maxheap_array_t.addnQuerySubsetWithIds:nj', 1);
  const vin_ = core.f32(vin, 'float_maxheap_array_t.addnQuerySubsetWithIds:vin');
  const idIn_ = core.i64ids(idIn, 'float_maxheap_array_t.addnQuerySubsetWithIds:idIn');
  const idStride_ = core.size(idStride, 'float_maxheap_array_t.addnQuerySubsetWithIds:idStride');
  const nsubset = core.rows(subset_, 1, 'float_maxheap_array_t.addnQuerySubsetWithIds:subset', '');
  core.length(vin_, nsubset * nj_, 'float_maxheap_array_t.addnQuerySubsetWithIds:vin', 'nsubset * nj');
  return {
    op: ops.float_maxheap_array_t_addn_query_subset_with_ids,
    name: 'float_maxheap_array_t.addnQuerySubsetWithIds',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), subset_, nj_, vin_, idIn_, idStride_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function reorderCall(self: float_maxheap_array_t): core.Call<void> {
  return {
    op: ops.float_maxheap_array_t_reorder,
    name: 'float_maxheap_array_t.reorder',
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

function per_line_extremaCall(self: float_maxheap_array_t, options: float_maxheap_array_tPerLineExtremaOptions | undefined, allowed: readonly string[]): core.Call<float_maxheap_array_tPerLineExtremaResult> {
  if (options !== undefined) core.options(options, 'float_maxheap_array_t.perLineExtrema:options', allowed);
  const nh$ = self.nh;
  const idxOut_ = core.outI64(options?.idxOut, nh$, 'float_maxheap_array_t.perLineExtrema:idxOut', (options?.valsOut === undefined ? 4 * nh$ : 0));
  const valsOut_ = core.outF32(options?.valsOut, nh$, 'float_maxheap_array_t.perLineExtrema:valsOut', options?.idxOut === undefined ? idxOut_ : null);
  return {
    op: ops.float_maxheap_array_t_per_line_extrema,
    name: 'float_maxheap_array_t.perLineExtrema',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), valsOut_, idxOut_],
    finish: per_line_extremaResult,
    signal: undefined,
    progress: null,
  };
}

const per_line_extremaResult = (_raw: unknown, args: readonly unknown[]): float_maxheap_array_tPerLineExtremaResult => ({ valsOut: args[1] as Float32Array, idxOut: args[2] as BigInt64Array });
const get_valSyncKeys: readonly string[] = ['values'];

function get_valCall(self: float_maxheap_array_t, key: number, options: float_maxheap_array_tGetValOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'float_maxheap_array_t.getVal:options', allowed);
  const key_ = core.size(key, 'float_maxheap_array_t.getVal:key');
  const values_ = core.outF32(options?.values, self.k, 'float_maxheap_array_t.getVal:values');
  return {
    op: ops.float_maxheap_array_t_get_val,
    name: 'float_maxheap_array_t.getVal',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), key_, values_],
    finish: get_valResult,
    signal: undefined,
    progress: null,
  };
}

const get_valResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const get_idsSyncKeys: readonly string[] = ['labels'];

function get_idsCall(self: float_maxheap_array_t, key: number, options: float_maxheap_array_tGetIdsOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'float_maxheap_array_t.getIds:options', allowed);
  const key_ = core.size(key, 'float_maxheap_array_t.getIds:key');
  const labels_ = core.outI64(options?.labels, self.k, 'float_maxheap_array_t.getIds:labels');
  return {
    op: ops.float_maxheap_array_t_get_ids,
    name: 'float_maxheap_array_t.getIds',
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
