// Generated from schema/ by `npm run generate`; never edited.
/** InvertedListScanner, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes, Ids } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
  get listNo(): number {
    return core.getScalar(this, ops.InvertedListScanner_list_no_get, 'InvertedListScanner.listNo') as number;
  }

  /**
   * Whether larger results are better.
   *
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::keep_max`.
   */
  get keepMax(): boolean {
    return core.getScalar(this, ops.InvertedListScanner_keep_max_get, 'InvertedListScanner.keepMax') as boolean;
  }

  /**
   * Whether results are named by their places, the number of the list in the upper and the offset in the lower 32 bits.
   *
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::store_pairs`.
   */
  get storePairs(): boolean {
    return core.getScalar(this, ops.InvertedListScanner_store_pairs_get, 'InvertedListScanner.storePairs') as boolean;
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::code_size`.
   */
  get codeSize(): number {
    return core.getScalar(this, ops.InvertedListScanner_code_size_get, 'InvertedListScanner.codeSize') as number;
  }

  /**
   * The selector that results must pass; null lets all pass.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::sel`.
   */
  get sel(): IDSelector | null {
    return core.getView(this, ops.InvertedListScanner_sel_get, 'InvertedListScanner.sel', classes.IDSelector) as IDSelector | null;
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
  setQuery(x: Vectors): void {
    return core.now(set_queryCall(this, x));
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
  setList(listNo: number, coarseDis: number): void {
    return core.now(set_listCall(this, listNo, coarseDis));
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
  distanceToCode(code: Codes): number {
    return core.now(distance_to_codeCall(this, code));
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
    return core.later(scan_codesCall(this, codes, ids, distances, labels, options, scan_codesKeys));
  }

  /**
   * Compares the query with codes of the present list and keeps the best of them in a heap, whose worst result stands first. Start with labels of -1 and distances of Infinity, or of -Infinity where keep_max is set. Gives how often the heap changed.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::scan_codes`.
   *
   * @param codes The codes, one row each. Shape n × code_size.
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
  scanCodesSync(codes: Codes, ids: Ids, distances: Float32Array, labels: BigInt64Array): number {
    return core.now(scan_codesCall(this, codes, ids, distances, labels, undefined, core.noKeys));
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
    return core.later(scan_codes_rangeCall(this, codes, ids, radius, options, scan_codes_rangeKeys));
  }

  /**
   * Finds the codes of the present list that are within a radius.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::scan_codes_range`.
   *
   * @param codes The codes, one row each. Shape n × code_size.
   * @param ids Id of each code. Shape n.
   * @param radius Bound in the unit of the metric. Distances must be smaller than it, similarities greater.
   * @returns distances: What the comparison with each match gives. Shape any length. labels: Label of each match. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  scanCodesRangeSync(codes: Codes, ids: Ids, radius: number): InvertedListScannerScanCodesRangeResult {
    return core.now(scan_codes_rangeCall(this, codes, ids, radius, undefined, core.noKeys));
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
    return core.later(iterate_codesCall(this, iterator, distances, labels, options, iterate_codesKeys));
  }

  /**
   * As scan_codes, with the entries that an iterator has left.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes iterator.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::iterate_codes`.
   * Since FAISS 1.7.4.
   *
   * @param iterator Iterator over a list with codes of this kind, which stands behind the last entry afterwards.
   * @param distances Distances in the heap. Shape k. Changed in place.
   * @param labels Labels in the heap, as many. Shape k. Changed in place.
   * @returns updates: How often the heap changed. listSize: Number of entries that were compared.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  iterateCodesSync(iterator: InvertedListsIterator, distances: Float32Array, labels: BigInt64Array): InvertedListScannerIterateCodesResult {
    return core.now(iterate_codesCall(this, iterator, distances, labels, undefined, core.noKeys));
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
    return core.later(iterate_codes_rangeCall(this, iterator, radius, options, iterate_codes_rangeKeys));
  }

  /**
   * As scan_codes_range, with the entries that an iterator has left.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes iterator.
   * FAISS: `faiss/IndexIVF.h`, `InvertedListScanner::iterate_codes_range`.
   * Since FAISS 1.7.4.
   *
   * @param iterator Iterator over a list with codes of this kind, which stands behind the last entry afterwards.
   * @param radius Bound in the unit of the metric. Distances must be smaller than it, similarities greater.
   * @returns distances: What the comparison with each match gives. Shape any length. labels: Label of each match. Shape any length. listSize: Number of entries that were compared.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  iterateCodesRangeSync(iterator: InvertedListsIterator, radius: number): InvertedListScannerIterateCodesRangeResult {
    return core.now(iterate_codes_rangeCall(this, iterator, radius, undefined, core.noKeys));
  }
}

function set_queryCall(self: InvertedListScanner, x: Vectors): core.Call<void> {
  const x_ = core.f32(x, 'InvertedListScanner.setQuery:x');
  return {
    op: ops.InvertedListScanner_set_query,
    name: 'InvertedListScanner.setQuery',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function set_listCall(self: InvertedListScanner, listNo: number, coarseDis: number): core.Call<void> {
  const listNo_ = core.idx(listNo, 'InvertedListScanner.setList:listNo', 0);
  const coarseDis_ = core.real32(coarseDis, 'InvertedListScanner.setList:coarseDis');
  return {
    op: ops.InvertedListScanner_set_list,
    name: 'InvertedListScanner.setList',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, coarseDis_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function distance_to_codeCall(self: InvertedListScanner, code: Codes): core.Call<number> {
  const code_ = core.u8(code, 'InvertedListScanner.distanceToCode:code');
  core.length(code_, self.codeSize, 'InvertedListScanner.distanceToCode:code', 'code_size');
  return {
    op: ops.InvertedListScanner_distance_to_code,
    name: 'InvertedListScanner.distanceToCode',
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

function scan_codesCall(self: InvertedListScanner, codes: Codes, ids: Ids, distances: Float32Array, labels: BigInt64Array, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'InvertedListScanner.scanCodes:options', allowed);
  const codeSize$ = self.codeSize;
  const codes_ = core.u8(codes, 'InvertedListScanner.scanCodes:codes', codeSize$, 'code_size');
  const ids_ = core.i64ids(ids, 'InvertedListScanner.scanCodes:ids');
  const distances_ = core.inout(distances, 'InvertedListScanner.scanCodes:distances', 'Float32Array');
  const labels_ = core.inout(labels, 'InvertedListScanner.scanCodes:labels', 'BigInt64Array');
  const n = core.rows(codes_, codeSize$, 'InvertedListScanner.scanCodes:codes', 'code_size');
  core.length(ids_, n, 'InvertedListScanner.scanCodes:ids', 'n');
  const k = core.rows(distances_, 1, 'InvertedListScanner.scanCodes:distances', '');
  core.length(labels_, k, 'InvertedListScanner.scanCodes:labels', 'k');
  return {
    op: ops.InvertedListScanner_scan_codes,
    name: 'InvertedListScanner.scanCodes',
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

function scan_codes_rangeCall(self: InvertedListScanner, codes: Codes, ids: Ids, radius: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<InvertedListScannerScanCodesRangeResult> {
  if (options !== undefined) core.options(options, 'InvertedListScanner.scanCodesRange:options', allowed);
  const codeSize$ = self.codeSize;
  const codes_ = core.u8(codes, 'InvertedListScanner.scanCodesRange:codes', codeSize$, 'code_size');
  const ids_ = core.i64ids(ids, 'InvertedListScanner.scanCodesRange:ids');
  const radius_ = core.real32(radius, 'InvertedListScanner.scanCodesRange:radius');
  const n = core.rows(codes_, codeSize$, 'InvertedListScanner.scanCodesRange:codes', 'code_size');
  core.length(ids_, n, 'InvertedListScanner.scanCodesRange:ids', 'n');
  return {
    op: ops.InvertedListScanner_scan_codes_range,
    name: 'InvertedListScanner.scanCodesRange',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, ids_, radius_],
    finish: scan_codes_rangeResult,
    signal: options?.signal,
    progress: null,
  };
}

const scan_codes_rangeResult = (raw: unknown): InvertedListScannerScanCodesRangeResult => ({ distances: (raw as unknown[])[0] as Float32Array, labels: (raw as unknown[])[1] as BigInt64Array });
const iterate_codesKeys: readonly string[] = ['signal'];

function iterate_codesCall(self: InvertedListScanner, iterator: InvertedListsIterator, distances: Float32Array, labels: BigInt64Array, options: CallOptions | undefined, allowed: readonly string[]): core.Call<InvertedListScannerIterateCodesResult> {
  if (options !== undefined) core.options(options, 'InvertedListScanner.iterateCodes:options', allowed);
  const iterator_ = core.handleOf(iterator, classes.InvertedListsIterator, 'InvertedListScanner.iterateCodes:iterator');
  const distances_ = core.inout(distances, 'InvertedListScanner.iterateCodes:distances', 'Float32Array');
  const labels_ = core.inout(labels, 'InvertedListScanner.iterateCodes:labels', 'BigInt64Array');
  const k = core.rows(distances_, 1, 'InvertedListScanner.iterateCodes:distances', '');
  core.length(labels_, k, 'InvertedListScanner.iterateCodes:labels', 'k');
  return {
    op: ops.InvertedListScanner_iterate_codes,
    name: 'InvertedListScanner.iterateCodes',
    effect: 'write',
    self: self,
    others: [[iterator, 'write']],
    args: [core.selfHandle(self), iterator_, distances_, labels_],
    finish: iterate_codesResult,
    signal: options?.signal,
    progress: null,
  };
}

const iterate_codesResult = (raw: unknown): InvertedListScannerIterateCodesResult => ({ updates: (raw as unknown[])[0] as number, listSize: (raw as unknown[])[1] as number });
const iterate_codes_rangeKeys: readonly string[] = ['signal'];

function iterate_codes_rangeCall(self: InvertedListScanner, iterator: InvertedListsIterator, radius: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<InvertedListScannerIterateCodesRangeResult> {
  if (options !== undefined) core.options(options, 'InvertedListScanner.iterateCodesRange:options', allowed);
  const iterator_ = core.handleOf(iterator, classes.InvertedListsIterator, 'InvertedListScanner.iterateCodesRange:iterator');
  const radius_ = core.real32(radius, 'InvertedListScanner.iterateCodesRange:radius');
  return {
    op: ops.InvertedListScanner_iterate_codes_range,
    name: 'InvertedListScanner.iterateCodesRange',
    effect: 'write',
    self: self,
    others: [[iterator, 'write']],
    args: [core.selfHandle(self), iterator_, radius_],
    finish: iterate_codes_rangeResult,
    signal: options?.signal,
    progress: null,
  };
}

const iterate_codes_rangeResult = (raw: unknown): InvertedListScannerIterateCodesRangeResult => ({ distances: (raw as unknown[])[0] as Float32Array, labels: (raw as unknown[])[1] as BigInt64Array, listSize: (raw as unknown[])[2] as number });
