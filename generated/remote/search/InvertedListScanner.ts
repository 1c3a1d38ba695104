// Generated from schema/ by `npm run generate`; never edited.
/** InvertedListScanner, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes, Ids } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';
import type { IDSelector } from '../selectors/IDSelector.js';
import type { InvertedListsIterator } from '../invlists/InvertedListsIterator.js';

/**
 * What `InvertedListScanner.scanCodesRange` gives.
 */
export interface InvertedListScannerScanCodesRangeResult {
  /**
   * What the comparison with each match gives. Shape any length.
   */
  readonly distances: Float32Array;
  /**
   * Label of each match. Shape any length.
   */
  readonly labels: BigInt64Array;
}

/**
 * What `InvertedListScanner.iterateCodes` gives.
 */
export interface InvertedListScannerIterateCodesResult {
  /**
   * How often the heap changed.
   */
  readonly updates: number;
  /**
   * Number of entries that were compared.
   */
  readonly listSize: number;
}

/**
 * What `InvertedListScanner.iterateCodesRange` gives.
 */
export interface InvertedListScannerIterateCodesRangeResult {
  /**
   * What the comparison with each match gives. Shape any length.
   */
  readonly distances: Float32Array;
  /**
   * Label of each match. Shape any length.
   */
  readonly labels: BigInt64Array;
  /**
   * Number of entries that were compared.
   */
  readonly listSize: number;
}

/**
 * Compares a query with the codes of inverted lists, one list after the other, as a search does inside. It belongs to the index that made it, keeps it alive, and follows its changes. First set_query, then set_list for each list.
 *
 * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner`.
 * Since FAISS 1.7.3.
 */
export abstract class InvertedListScanner extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of the present list; -1 before the first.
   *
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::list_no`.
   */
  get listNo(): Promise<number> {
    return core.get(this, 'listNo') as Promise<number>;
  }

  /**
   * Whether larger results are better.
   *
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::keep_max`.
   */
  get keepMax(): Promise<boolean> {
    return core.get(this, 'keepMax') as Promise<boolean>;
  }

  /**
   * Whether results are named by their places, the number of the list in the upper and the offset in the lower 32 bits.
   *
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::store_pairs`.
   */
  get storePairs(): Promise<boolean> {
    return core.get(this, 'storePairs') as Promise<boolean>;
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * The selector that results must pass; null lets all pass.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::sel`.
   */
  get sel(): Promise<IDSelector | null> {
    return core.get(this, 'sel') as Promise<IDSelector | null>;
  }

  /**
   * Sets the query of the following comparisons; it is copied.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::set_query`.
   *
   * @param x The query, one vector of the index. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async setQuery(x: Vectors): Promise<void> {
    return core.call(this, 'setQuery', [x]) as never;
  }

  /**
   * Sets the list that the following codes come from.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::set_list`.
   *
   * @param listNo Number of the list, below nlist. At least 0.
   * @param coarseDis Distance of the query to the centroid of the list, as the quantizer gives it.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async setList(listNo: number, coarseDis: number): Promise<void> {
    return core.call(this, 'setList', [listNo, coarseDis]) as never;
  }

  /**
   * Compares the query with one code of the present list.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::distance_to_code`.
   *
   * @param code A code as the lists hold it. Shape code_size.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async distanceToCode(code: Codes): Promise<number> {
    return core.call(this, 'distanceToCode', [code]) as never;
  }

  /**
   * Compares the query with codes of the present list and keeps the best of them in a heap, whose worst result stands first. Start with labels of -1 and distances of Infinity, or of -Infinity where keep_max is set. Gives how often the heap changed.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::scan_codes`.
   *
   * @param codes The codes, one row each. Shape n × code_size.
   * @param ids Id of each code. Shape n.
   * @param distances Distances in the heap. Shape k. Changed in place.
   * @param labels Labels in the heap, as many. Shape k. Changed in place.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async scanCodes(codes: Codes, ids: Ids, distances: Float32Array, labels: BigInt64Array, options?: CallOptions): Promise<number> {
    return core.call(this, 'scanCodes', [codes, ids, distances, labels, options], [2, 3]) as never;
  }

  /**
   * Finds the codes of the present list that are within a radius.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::scan_codes_range`.
   *
   * @param codes The codes, one row each. Shape n × code_size.
   * @param ids Id of each code. Shape n.
   * @param radius Bound in the unit of the metric. Distances must be smaller than it, similarities greater.
   * @param options Named extras; see the type.
   * @returns distances: What the comparison with each match gives. Shape any length. labels: Label of each match. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async scanCodesRange(codes: Codes, ids: Ids, radius: number, options?: CallOptions): Promise<InvertedListScannerScanCodesRangeResult> {
    return core.call(this, 'scanCodesRange', [codes, ids, radius, options]) as never;
  }

  /**
   * As scan_codes, with the entries that an iterator has left.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes iterator.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::iterate_codes`.
   * Since FAISS 1.7.4.
   *
   * @param iterator Iterator over a list with codes of this kind, which stands behind the last entry afterwards.
   * @param distances Distances in the heap. Shape k. Changed in place.
   * @param labels Labels in the heap, as many. Shape k. Changed in place.
   * @param options Named extras; see the type.
   * @returns updates: How often the heap changed. listSize: Number of entries that were compared.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async iterateCodes(iterator: InvertedListsIterator, distances: Float32Array, labels: BigInt64Array, options?: CallOptions): Promise<InvertedListScannerIterateCodesResult> {
    return core.call(this, 'iterateCodes', [iterator, distances, labels, options], [1, 2]) as never;
  }

  /**
   * As scan_codes_range, with the entries that an iterator has left.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes iterator.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::iterate_codes_range`.
   * Since FAISS 1.7.4.
   *
   * @param iterator Iterator over a list with codes of this kind, which stands behind the last entry afterwards.
   * @param radius Bound in the unit of the metric. Distances must be smaller than it, similarities greater.
   * @param options Named extras; see the type.
   * @returns distances: What the comparison with each match gives. Shape any length. labels: Label of each match. Shape any length. listSize: Number of entries that were compared.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async iterateCodesRange(iterator: InvertedListsIterator, radius: number, options?: CallOptions): Promise<InvertedListScannerIterateCodesRangeResult> {
    return core.call(this, 'iterateCodesRange', [iterator, radius, options]) as never;
  }
}
