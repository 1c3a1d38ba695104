// Generated from schema/ by `npm run generate`; never edited.
/** BinaryInvertedListScanner, mirrored from faiss/IndexBinaryIVF.h. */
import * as core from '@faiss-sdk/core';
import type { Codes, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
  setQuery(x: Codes): void {
    return core.now(set_queryCall(this, x));
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
  setList(listNo: number, coarseDis: number): void {
    return core.now(set_listCall(this, listNo, coarseDis));
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
  distanceToCode(code: Codes): number {
    return core.now(distance_to_codeCall(this, code));
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
    return core.later(scan_codesCall(this, codes, ids, distances, labels, options, scan_codesKeys));
  }

  /**
   * Compares the query with codes of the present list and keeps the nearest of them in a heap, whose farthest result stands first. Start with labels of -1 and distances of 2147483647. Gives how often the heap changed.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `BinaryInvertedListScanner::scan_codes`.
   *
   * @param codes The codes, one row of the index's code size for each id. Shape any length.
   * @param ids Id of each code. Shape n.
   * @param distances Distances in the heap. Shape k. Changed in place.
   * @param labels Labels in the heap, as many. Shape k. Changed in place.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  scanCodesSync(codes: Codes, ids: Ids, distances: Int32Array, labels: BigInt64Array): number {
    return core.now(scan_codesCall(this, codes, ids, distances, labels, undefined, core.noKeys));
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
    return core.later(scan_codes_rangeCall(this, codes, ids, radius, options, scan_codes_rangeKeys));
  }

  /**
   * Finds the codes of the present list that are within a radius.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `BinaryInvertedListScanner::scan_codes_range`.
   *
   * @param codes The codes, one row of the index's code size for each id. Shape any length.
   * @param ids Id of each code. Shape n.
   * @param radius Number of differing bits below which a code counts.
   * @returns distances: Number of bits that differ in each match. Shape any length. labels: Label of each match. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  scanCodesRangeSync(codes: Codes, ids: Ids, radius: number): BinaryInvertedListScannerScanCodesRangeResult {
    return core.now(scan_codes_rangeCall(this, codes, ids, radius, undefined, core.noKeys));
  }
}

function set_queryCall(self: BinaryInvertedListScanner, x: Codes): core.Call<void> {
  const x_ = core.u8(x, 'BinaryInvertedListScanner.setQuery:x');
  return {
    op: ops.BinaryInvertedListScanner_set_query,
    name: 'BinaryInvertedListScanner.setQuery',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function set_listCall(self: BinaryInvertedListScanner, listNo: number, coarseDis: number): core.Call<void> {
  const listNo_ = core.idx(listNo, 'BinaryInvertedListScanner.setList:listNo', 0);
  const coarseDis_ = core.int(coarseDis, 'BinaryInvertedListScanner.setList:coarseDis', 0, 255);
  return {
    op: ops.BinaryInvertedListScanner_set_list,
    name: 'BinaryInvertedListScanner.setList',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, coarseDis_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function distance_to_codeCall(self: BinaryInvertedListScanner, code: Codes): core.Call<number> {
  const code_ = core.u8(code, 'BinaryInvertedListScanner.distanceToCode:code');
  return {
    op: ops.BinaryInvertedListScanner_distance_to_code,
    name: 'BinaryInvertedListScanner.distanceToCode',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), code_],
    finish: distance_to_codeResult,
    signal: undefined,
    progress: null,
  };
}

const distance_to_codeResult = (raw: unknown): number => raw as number;
const scan_codesKeys: readonly string[] = ['signal'];

function scan_codesCall(self: BinaryInvertedListScanner, codes: Codes, ids: Ids, distances: Int32Array, labels: BigInt64Array, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'BinaryInvertedListScanner.scanCodes:options', allowed);
  const codes_ = core.u8(codes, 'BinaryInvertedListScanner.scanCodes:codes');
  const ids_ = core.i64ids(ids, 'BinaryInvertedListScanner.scanCodes:ids');
  const distances_ = core.inout(distances, 'BinaryInvertedListScanner.scanCodes:distances', 'Int32Array');
  const labels_ = core.inout(labels, 'BinaryInvertedListScanner.scanCodes:labels', 'BigInt64Array');
  const n = core.rows(ids_, 1, 'BinaryInvertedListScanner.scanCodes:ids', '');
  const k = core.rows(distances_, 1, 'BinaryInvertedListScanner.scanCodes:distances', '');
  core.length(labels_, k, 'BinaryInvertedListScanner.scanCodes:labels', 'k');
  return {
    op: ops.BinaryInvertedListScanner_scan_codes,
    name: 'BinaryInvertedListScanner.scanCodes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, ids_, distances_, labels_],
    finish: scan_codesResult,
    signal: options?.signal,
    progress: null,
  };
}

const scan_codesResult = (raw: unknown): number => raw as number;
const scan_codes_rangeKeys: readonly string[] = ['signal'];

function scan_codes_rangeCall(self: BinaryInvertedListScanner, codes: Codes, ids: Ids, radius: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<BinaryInvertedListScannerScanCodesRangeResult> {
  if (options !== undefined) core.options(options, 'BinaryInvertedListScanner.scanCodesRange:options', allowed);
  const codes_ = core.u8(codes, 'BinaryInvertedListScanner.scanCodesRange:codes');
  const ids_ = core.i64ids(ids, 'BinaryInvertedListScanner.scanCodesRange:ids');
  const radius_ = core.int(radius, 'BinaryInvertedListScanner.scanCodesRange:radius');
  const n = core.rows(ids_, 1, 'BinaryInvertedListScanner.scanCodesRange:ids', '');
  return {
    op: ops.BinaryInvertedListScanner_scan_codes_range,
    name: 'BinaryInvertedListScanner.scanCodesRange',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, ids_, radius_],
    finish: scan_codes_rangeResult,
    signal: options?.signal,
    progress: null,
  };
}

const scan_codes_rangeResult = (raw: unknown): BinaryInvertedListScannerScanCodesRangeResult => ({ distances: (raw as unknown[])[0] as Float32Array, labels: (raw as unknown[])[1] as BigInt64Array });
