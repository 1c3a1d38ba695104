// Generated from schema/ by `npm run generate`; never edited.
/** BinaryInvertedListScanner, mirrored from faiss/IndexBinaryIVF.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes, Ids } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';

/**
 * What `BinaryInvertedListScanner.scanCodesRange` gives.
 */
export interface BinaryInvertedListScannerScanCodesRangeResult {
  /**
   * Number of bits that differ in each match. Shape any length.
   */
  readonly distances: Float32Array;
  /**
   * Label of each match. Shape any length.
   */
  readonly labels: BigInt64Array;
}

/**
 * Compares a binary query with the codes of inverted lists, one list after the other, as a search does inside. It belongs to the index that made it, keeps it alive, and follows its changes. First set_query, then set_list for each list.
 *
 * FAISS: `faiss/IndexBinaryIVF.h`, `BinaryInvertedListScanner`.
 * Since FAISS 1.7.3.
 */
export abstract class BinaryInvertedListScanner extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Sets the query of the following comparisons; it is copied.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `BinaryInvertedListScanner::set_query`.
   *
   * @param x The query, one vector of the index. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async setQuery(x: Codes): Promise<void> {
    return core.call(this, 'setQuery', [x]) as never;
  }

  /**
   * Sets the list that the following codes come from.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `BinaryInvertedListScanner::set_list`.
   *
   * @param listNo Number of the list, below nlist. At least 0.
   * @param coarseDis Distance of the query to the centroid of the list; no binary index looks at it. From 0 to 255.
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
   * FAISS: `faiss/IndexBinaryIVF.h`, `BinaryInvertedListScanner::distance_to_code`.
   *
   * @param code The code, one vector of the index. Shape any length.
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
   * Compares the query with codes of the present list and keeps the nearest of them in a heap, whose farthest result stands first. Start with labels of -1 and distances of 2147483647. Gives how often the heap changed.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `BinaryInvertedListScanner::scan_codes`.
   *
   * @param codes The codes, one row of the index's code size for each id. Shape any length.
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
  async scanCodes(codes: Codes, ids: Ids, distances: Int32Array, labels: BigInt64Array, options?: CallOptions): Promise<number> {
    return core.call(this, 'scanCodes', [codes, ids, distances, labels, options], [2, 3]) as never;
  }

  /**
   * Finds the codes of the present list that are within a radius.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `BinaryInvertedListScanner::scan_codes_range`.
   *
   * @param codes The codes, one row of the index's code size for each id. Shape any length.
   * @param ids Id of each code. Shape n.
   * @param radius Number of differing bits below which a code counts.
   * @param options Named extras; see the type.
   * @returns distances: Number of bits that differ in each match. Shape any length. labels: Label of each match. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async scanCodesRange(codes: Codes, ids: Ids, radius: number, options?: CallOptions): Promise<BinaryInvertedListScannerScanCodesRangeResult> {
    return core.call(this, 'scanCodesRange', [codes, ids, radius, options]) as never;
  }
}
