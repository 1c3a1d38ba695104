// Generated from schema/ by `npm run generate`; never edited.
/** int_minheap_array_t, mirrored from offered/heap_array.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';

/**
 * Named extras of `int_minheap_array_t.perLineExtrema`.
 */
export interface int_minheap_array_tPerLineExtremaOptions {
  /**
   * Own array for the result, filled in place and returned. The largest value of each heap. Shape nh.
   */
  readonly valsOut?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Its id; -1 where the heap is empty. Shape nh.
   */
  readonly idxOut?: BigInt64Array;
}

/**
 * What `int_minheap_array_t.perLineExtrema` gives.
 */
export interface int_minheap_array_tPerLineExtremaResult {
  /**
   * The largest value of each heap. Shape nh.
   */
  readonly valsOut: Int32Array;
  /**
   * Its id; -1 where the heap is empty. Shape nh.
   */
  readonly idxOut: BigInt64Array;
}

/**
 * Named extras of `int_minheap_array_t.getVal`.
 */
export interface int_minheap_array_tGetValOptions {
  /**
   * Own array for the result, filled in place and returned. The k values, in the order in which the heap keeps them. Shape k.
   */
  readonly values?: Int32Array;
}

/**
 * Named extras of `int_minheap_array_t.getIds`.
 */
export interface int_minheap_array_tGetIdsOptions {
  /**
   * Own array for the result, filled in place and returned. The ids; -1 where there are fewer values. Shape k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Keeps the k largest of many whole numbers with their ids, for each of several rows; the smallest that is kept is on top of each heap.
 *
 * FAISS: `offered/heap_array.h`, `int_minheap_array_t`.
 * Since FAISS 1.7.3.
 */
export class int_minheap_array_t extends core.FaissObject {
  /**
   * Makes empty heaps.
   *
   * @param nh Number of heaps. At least 1.
   * @param k Number of values that each heap keeps. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nh: number, k: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('int_minheap_array_t')(args)) as never);
  }

  /**
   * Number of heaps.
   *
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::nh`.
   */
  get nh(): Promise<number> {
    return core.get(this, 'nh') as Promise<number>;
  }

  /**
   * Number of values that each heap keeps.
   *
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::k`.
   */
  get k(): Promise<number> {
    return core.get(this, 'k') as Promise<number>;
  }

  /**
   * The values, k for each heap: as a heap, or best first after reorder; the smallest whole number where there are fewer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::val`.
   */
  get val(): Promise<Int32Array> {
    return core.get(this, 'val') as Promise<Int32Array>;
  }

  /**
   * Ids of the values, k for each heap; -1 where there are fewer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::ids`.
   */
  get ids(): Promise<BigInt64Array> {
    return core.get(this, 'ids') as Promise<BigInt64Array>;
  }

  /**
   * Empties all heaps.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::heapify`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async heapify(): Promise<void> {
    return core.call(this, 'heapify', []) as never;
  }

  /**
   * Looks at values whose ids count up.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::addn`.
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
  async addn(nj: number, vin: Int32Array | readonly number[], j0: number = 0, i0: number = 0): Promise<void> {
    return core.call(this, 'addn', [nj, vin, j0, i0]) as never;
  }

  /**
   * Looks at values with ids.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::addn_with_ids`.
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
  async addnWithIds(nj: number, vin: Int32Array | readonly number[], idIn: Ids, idStride: number = 0, i0: number = 0): Promise<void> {
    return core.call(this, 'addnWithIds', [nj, vin, idIn, idStride, i0]) as never;
  }

  /**
   * Looks at values with ids for some of the heaps.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::addn_query_subset_with_ids`.
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
  async addnQuerySubsetWithIds(subset: Ids, nj: number, vin: Int32Array | readonly number[], idIn: Ids, idStride: number = 0): Promise<void> {
    return core.call(this, 'addnQuerySubsetWithIds', [subset, nj, vin, idIn, idStride]) as never;
  }

  /**
   * Puts the values of each heap in order, best first. Nothing can be added afterwards.
   *
   * Effect: changes this object.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::reorder`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async reorder(): Promise<void> {
    return core.call(this, 'reorder', []) as never;
  }

  /**
   * Finds the largest of the values that each heap keeps.
   *
   * Effect: reads this object.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::per_line_extrema`.
   *
   * @param options Named extras; see the type.
   * @returns valsOut: The largest value of each heap. Shape nh. idxOut: Its id; -1 where the heap is empty. Shape nh.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async perLineExtrema(options?: int_minheap_array_tPerLineExtremaOptions): Promise<int_minheap_array_tPerLineExtremaResult> {
    return core.call(this, 'perLineExtrema', [options]) as never;
  }

  /**
   * Copy of the values that one heap keeps.
   *
   * Effect: reads this object.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::get_val`.
   *
   * @param key Number of the heap, below nh.
   * @param options Named extras; see the type.
   * @returns The k values, in the order in which the heap keeps them. Shape k.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getVal(key: number, options?: int_minheap_array_tGetValOptions): Promise<Int32Array> {
    return core.call(this, 'getVal', [key, options]) as never;
  }

  /**
   * Copy of the ids of the values that one heap keeps.
   *
   * Effect: reads this object.
   * FAISS: `offered/heap_array.h`, `int_minheap_array_t::get_ids`.
   *
   * @param key Number of the heap, below nh.
   * @param options Named extras; see the type.
   * @returns The ids; -1 where there are fewer values. Shape k.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getIds(key: number, options?: int_minheap_array_tGetIdsOptions): Promise<BigInt64Array> {
    return core.call(this, 'getIds', [key, options]) as never;
  }
}
