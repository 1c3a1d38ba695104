// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinary, mirrored from faiss/IndexBinary.h. */
import * as core from '@faiss-sdk/core';
import type { Codes, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import type { CallOptions, ProgressOptions } from '../../options.js';
import type { IDSelector } from '../../selectors/IDSelector.js';
import type { SearchParameters } from '../../params/SearchParameters.js';

/**
 * Named extras of `IndexBinary.searchSync`.
 */
export interface IndexBinarySearchSyncOptions {
  /**
   * Settings for this call only; null uses the fields of the index. Default null.
   */
  readonly params?: SearchParameters | null;
  /**
   * Own array for the result, filled in place and returned. Number of differing bits of each neighbor, least first; 2147483647 for missing results. Shape n × k.
   */
  readonly distances?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `IndexBinary.search`.
 */
export interface IndexBinarySearchOptions extends IndexBinarySearchSyncOptions, ProgressOptions {
}

/**
 * Named extras of `IndexBinary.rangeSearchSync`.
 */
export interface IndexBinaryRangeSearchSyncOptions {
  /**
   * Settings for this call only; null uses the fields of the index. Default null.
   */
  readonly params?: SearchParameters | null;
}

/**
 * Named extras of `IndexBinary.rangeSearch`.
 */
export interface IndexBinaryRangeSearchOptions extends IndexBinaryRangeSearchSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexBinary.assignSync`.
 */
export interface IndexBinaryAssignSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `IndexBinary.assign`.
 */
export interface IndexBinaryAssignOptions extends IndexBinaryAssignSyncOptions, ProgressOptions {
}

/**
 * Named extras of `IndexBinary.reconstructSync`.
 */
export interface IndexBinaryReconstructSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vector. Shape code_size.
   */
  readonly recons?: Uint8Array;
}

/**
 * Named extras of `IndexBinary.reconstruct`.
 */
export interface IndexBinaryReconstructOptions extends IndexBinaryReconstructSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexBinary.reconstructNSync`.
 */
export interface IndexBinaryReconstructNSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vectors, one row each. Shape ni × code_size.
   */
  readonly recons?: Uint8Array;
}

/**
 * Named extras of `IndexBinary.reconstructN`.
 */
export interface IndexBinaryReconstructNOptions extends IndexBinaryReconstructNSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexBinary.searchAndReconstructSync`.
 */
export interface IndexBinarySearchAndReconstructSyncOptions {
  /**
   * Settings for this call only; null uses the fields of the index. Default null.
   */
  readonly params?: SearchParameters | null;
  /**
   * Own array for the result, filled in place and returned. Number of differing bits of each neighbor, least first. Shape n × k.
   */
  readonly distances?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
  /**
   * Own array for the result, filled in place and returned. The neighbors themselves; bytes of missing results are 255. Shape n × k × code_size.
   */
  readonly recons?: Uint8Array;
}

/**
 * Named extras of `IndexBinary.searchAndReconstruct`.
 */
export interface IndexBinarySearchAndReconstructOptions extends IndexBinarySearchAndReconstructSyncOptions, ProgressOptions {
}

/**
 * What `IndexBinary.searchAndReconstruct` gives.
 */
export interface IndexBinarySearchAndReconstructResult {
  /**
   * Number of differing bits of each neighbor, least first. Shape n × k.
   */
  readonly distances: Int32Array;
  /**
   * Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels: BigInt64Array;
  /**
   * The neighbors themselves; bytes of missing results are 255. Shape n × k × code_size.
   */
  readonly recons: Uint8Array;
}

/**
 * Base of the indexes over binary vectors of d bits, packed in bytes and compared by their Hamming distance, the number of bits that differ.
 *
 * FAISS: `faiss/IndexBinary.h`, `IndexBinary`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexBinary extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of bits of every vector, a multiple of 8.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::d`.
   */
  get d(): number {
    return core.getConstant(this, ops.IndexBinary_d_get, 'IndexBinary.d') as number;
  }

  /**
   * Number of bytes of every vector, d / 8.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::code_size`.
   */
  get codeSize(): number {
    return core.getConstant(this, ops.IndexBinary_code_size_get, 'IndexBinary.codeSize') as number;
  }

  /**
   * Number of vectors that the index holds.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::ntotal`.
   */
  get ntotal(): number {
    return core.getScalar(this, ops.IndexBinary_ntotal_get, 'IndexBinary.ntotal') as number;
  }

  /**
   * Whether training and adding write their progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::verbose`.
   */
  get verbose(): boolean {
    return core.getScalar(this, ops.IndexBinary_verbose_get, 'IndexBinary.verbose') as boolean;
  }

  set verbose(value: boolean) {
    core.setScalar(this, ops.IndexBinary_verbose_set, ops.IndexBinary_verbose_get, 'IndexBinary.verbose', core.bool(value, 'IndexBinary.verbose:verbose'));
  }

  /**
   * Whether the index can take vectors. Kinds that learn nothing are trained from the start.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::is_trained`.
   */
  get isTrained(): boolean {
    return core.getScalar(this, ops.IndexBinary_is_trained_get, 'IndexBinary.isTrained') as boolean;
  }

  /**
   * Always METRIC_L2; binary vectors are compared by Hamming distance whatever it says. Default METRIC_L2.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::metric_type`.
   */
  get metricType(): MetricType {
    return core.getConstant(this, ops.IndexBinary_metric_type_get, 'IndexBinary.metricType') as MetricType;
  }

  /**
   * Learns from a representative sample of vectors what this kind of index needs. Kinds that learn nothing do nothing.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rounds of k-means, about ten times a second; kinds whose rounds are not known beforehand report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::train`.
   *
   * @param x Training vectors, one row each. Shape n × code_size.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async train(x: Codes, options?: ProgressOptions): Promise<void> {
    return core.later(trainCall(this, x, options, trainKeys));
  }

  /**
   * Learns from a representative sample of vectors what this kind of index needs. Kinds that learn nothing do nothing.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::train`.
   *
   * @param x Training vectors, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainSync(x: Codes): void {
    return core.now(trainCall(this, x, undefined, core.noKeys));
  }

  /**
   * Stores vectors. They get the ids ntotal, ntotal + 1, and so on, in the order of the rows.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more where the kind of object takes rows in several calls with the same result; graphs count while they grow; other kinds report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::add`.
   *
   * @param x Vectors to store, one row each. Shape n × code_size.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async add(x: Codes, options?: ProgressOptions): Promise<void> {
    return core.later(addCall(this, x, options, addKeys));
  }

  /**
   * Stores vectors. They get the ids ntotal, ntotal + 1, and so on, in the order of the rows.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::add`.
   *
   * @param x Vectors to store, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addSync(x: Codes): void {
    return core.now(addCall(this, x, undefined, core.noKeys));
  }

  /**
   * Stores vectors under ids of the caller's choice. Not every kind of index can do it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more where the kind of object takes rows in several calls with the same result; graphs count while they grow; other kinds report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::add_with_ids`.
   *
   * @param x Vectors to store, one row each. Shape n × code_size.
   * @param ids Id of each vector. Any 64-bit number is taken, but -1 in a result means that there was none. Shape n.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async addWithIds(x: Codes, ids: Ids, options?: ProgressOptions): Promise<void> {
    return core.later(add_with_idsCall(this, x, ids, options, add_with_idsKeys));
  }

  /**
   * Stores vectors under ids of the caller's choice. Not every kind of index can do it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::add_with_ids`.
   *
   * @param x Vectors to store, one row each. Shape n × code_size.
   * @param ids Id of each vector. Any 64-bit number is taken, but -1 in a result means that there was none. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addWithIdsSync(x: Codes, ids: Ids): void {
    return core.now(add_with_idsCall(this, x, ids, undefined, core.noKeys));
  }

  /**
   * Finds the k stored vectors nearest to each query.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::search`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param k Number of neighbors to find for each query. It may exceed ntotal; missing results are padded. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Number of differing bits of each neighbor, least first; 2147483647 for missing results. Shape n × k. labels: Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async search(x: Codes, k: number, options?: IndexBinarySearchOptions): Promise<SearchResult<Int32Array>> {
    return core.later(searchCall(this, x, k, options, searchKeys));
  }

  /**
   * Finds the k stored vectors nearest to each query.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::search`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param k Number of neighbors to find for each query. It may exceed ntotal; missing results are padded. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Number of differing bits of each neighbor, least first; 2147483647 for missing results. Shape n × k. labels: Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchSync(x: Codes, k: number, options?: IndexBinarySearchSyncOptions): SearchResult<Int32Array> {
    return core.now(searchCall(this, x, k, options, searchSyncKeys));
  }

  /**
   * Finds every stored vector nearer to a query than the radius. Not every kind of index can do it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::range_search`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param radius Number of differing bits below which a vector counts; 0 finds nothing, 1 only equal vectors.
   * @param options Named extras; see the type.
   * @returns The matches of query i stand at lims[i] up to lims[i + 1] of distances and labels, in no order. Shape rows of different lengths.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async rangeSearch(x: Codes, radius: number, options?: IndexBinaryRangeSearchOptions): Promise<RangeSearchResult> {
    return core.later(range_searchCall(this, x, radius, options, range_searchKeys));
  }

  /**
   * Finds every stored vector nearer to a query than the radius. Not every kind of index can do it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::range_search`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param radius Number of differing bits below which a vector counts; 0 finds nothing, 1 only equal vectors.
   * @param options Named extras; see the type.
   * @returns The matches of query i stand at lims[i] up to lims[i + 1] of distances and labels, in no order. Shape rows of different lengths.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  rangeSearchSync(x: Codes, radius: number, options?: IndexBinaryRangeSearchSyncOptions): RangeSearchResult {
    return core.now(range_searchCall(this, x, radius, options, range_searchSyncKeys));
  }

  /**
   * Finds the ids of the k stored vectors nearest to each query, without their distances.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::assign`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param k Number of neighbors to find for each query; one by default. At least 1. Default 1.
   * @param options Named extras; see the type.
   * @returns Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async assign(x: Codes, k: number = 1, options?: IndexBinaryAssignOptions): Promise<BigInt64Array> {
    return core.later(assignCall(this, x, k, options, assignKeys));
  }

  /**
   * Finds the ids of the k stored vectors nearest to each query, without their distances.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::assign`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param k Number of neighbors to find for each query; one by default. At least 1. Default 1.
   * @param options Named extras; see the type.
   * @returns Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  assignSync(x: Codes, k: number = 1, options?: IndexBinaryAssignSyncOptions): BigInt64Array {
    return core.now(assignCall(this, x, k, options, assignSyncKeys));
  }

  /**
   * Removes all vectors. What was learnt in training stays.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::reset`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reset(options?: CallOptions): Promise<void> {
    return core.later(resetCall(this, options, resetKeys));
  }

  /**
   * Removes all vectors. What was learnt in training stays.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  resetSync(): void {
    return core.now(resetCall(this, undefined, core.noKeys));
  }

  /**
   * Removes the vectors whose ids are selected, if this kind of index can. IndexBinaryFlat closes the gaps, so later ids move down.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::remove_ids`.
   *
   * @param sel Selects the ids to remove.
   * @param options Named extras; see the type.
   * @returns Number of vectors that were removed.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  removeIds(sel: IDSelector, options?: CallOptions): Promise<number>;
  /**
   * Removes the vectors with the given ids, if this kind of index can.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::remove_ids_array`.
   *
   * @param ids Ids to remove, in any order; ids that are not stored are skipped. Shape any length.
   * @param options Named extras; see the type.
   * @returns Number of vectors that were removed.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  removeIds(ids: Ids, options?: CallOptions): Promise<number>;
  async removeIds(a0?: unknown, a1?: unknown): Promise<never> {
    const count = core.given(a0, a1);
    const form = count >= 1 && count <= 2 && a0 instanceof classes.IDSelector ? 0 : 
      count >= 1 && count <= 2 && core.isData(a0) ? 1 : 
      count >= 1 && count <= 2 ? 0 : 
      count >= 1 && count <= 2 ? 1 : -1;
    if (form === 0) {
      return core.later(remove_idsCall(this, a0 as IDSelector, a1 as CallOptions | undefined, remove_idsKeys)) as never;
    }

    if (form === 1) {
      return core.later(remove_ids_arrayCall(this, a0 as Ids, a1 as CallOptions | undefined, remove_ids_arrayKeys)) as never;
    }

    throw core.wrongArguments('IndexBinary.removeIds', ['(sel)', '(ids)']);
  }

  /**
   * Removes the vectors whose ids are selected, if this kind of index can. IndexBinaryFlat closes the gaps, so later ids move down.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::remove_ids`.
   *
   * @param sel Selects the ids to remove.
   * @returns Number of vectors that were removed.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  removeIdsSync(sel: IDSelector): number;
  /**
   * Removes the vectors with the given ids, if this kind of index can.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::remove_ids_array`.
   *
   * @param ids Ids to remove, in any order; ids that are not stored are skipped. Shape any length.
   * @returns Number of vectors that were removed.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  removeIdsSync(ids: Ids): number;
  removeIdsSync(a0?: unknown, a1?: unknown): never {
    const count = core.given(a0, a1);
    const form = count === 1 && a0 instanceof classes.IDSelector ? 0 : 
      count === 1 && core.isData(a0) ? 1 : 
      count === 1 ? 0 : 
      count === 1 ? 1 : -1;
    if (form === 0) {
      return core.now(remove_idsCall(this, a0 as IDSelector, undefined, core.noKeys)) as never;
    }

    if (form === 1) {
      return core.now(remove_ids_arrayCall(this, a0 as Ids, undefined, core.noKeys)) as never;
    }

    throw core.wrongArguments('IndexBinary.removeIds', ['(sel)', '(ids)']);
  }

  /**
   * Gives back one stored vector.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::reconstruct`.
   *
   * @param key Id of the vector. IndexBinaryIVF needs make_direct_map first.
   * @param options Named extras; see the type.
   * @returns The vector. Shape code_size.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reconstruct(key: number | bigint, options?: IndexBinaryReconstructOptions): Promise<Uint8Array> {
    return core.later(reconstructCall(this, key, options, reconstructKeys));
  }

  /**
   * Gives back one stored vector.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::reconstruct`.
   *
   * @param key Id of the vector. IndexBinaryIVF needs make_direct_map first.
   * @param options Named extras; see the type.
   * @returns The vector. Shape code_size.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reconstructSync(key: number | bigint, options?: IndexBinaryReconstructSyncOptions): Uint8Array {
    return core.now(reconstructCall(this, key, options, reconstructSyncKeys));
  }

  /**
   * Gives back a run of stored vectors.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::reconstruct_n`.
   *
   * @param n0 First vector of the run; the start by default. At least 0. Default 0.
   * @param ni Number of vectors; -1, the default, takes all that follow n0. At least 0. Default -1.
   * @param options Named extras; see the type.
   * @returns The vectors, one row each. Shape ni × code_size.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reconstructN(n0: number = 0, ni: number = -1, options?: IndexBinaryReconstructNOptions): Promise<Uint8Array> {
    return core.later(reconstruct_nCall(this, n0, ni, options, reconstruct_nKeys));
  }

  /**
   * Gives back a run of stored vectors.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::reconstruct_n`.
   *
   * @param n0 First vector of the run; the start by default. At least 0. Default 0.
   * @param ni Number of vectors; -1, the default, takes all that follow n0. At least 0. Default -1.
   * @param options Named extras; see the type.
   * @returns The vectors, one row each. Shape ni × code_size.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reconstructNSync(n0: number = 0, ni: number = -1, options?: IndexBinaryReconstructNSyncOptions): Uint8Array {
    return core.now(reconstruct_nCall(this, n0, ni, options, reconstruct_nSyncKeys));
  }

  /**
   * Finds the k nearest vectors and gives back the vectors too.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::search_and_reconstruct`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param k Number of neighbors to find for each query. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Number of differing bits of each neighbor, least first. Shape n × k. labels: Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k. recons: The neighbors themselves; bytes of missing results are 255. Shape n × k × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchAndReconstruct(x: Codes, k: number, options?: IndexBinarySearchAndReconstructOptions): Promise<IndexBinarySearchAndReconstructResult> {
    return core.later(search_and_reconstructCall(this, x, k, options, search_and_reconstructKeys));
  }

  /**
   * Finds the k nearest vectors and gives back the vectors too.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::search_and_reconstruct`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param k Number of neighbors to find for each query. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Number of differing bits of each neighbor, least first. Shape n × k. labels: Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k. recons: The neighbors themselves; bytes of missing results are 255. Shape n × k × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchAndReconstructSync(x: Codes, k: number, options?: IndexBinarySearchAndReconstructSyncOptions): IndexBinarySearchAndReconstructResult {
    return core.now(search_and_reconstructCall(this, x, k, options, search_and_reconstructSyncKeys));
  }

  /**
   * Writes the kind and the size of the index to the standard output of the process.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::display`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  display(): void {
    return core.now(displayCall(this));
  }

  /**
   * Moves all vectors of another index of the same kind, trained in the same way, into this one. The other index is empty afterwards.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes otherIndex.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::merge_from`.
   *
   * @param otherIndex Index whose vectors are moved.
   * @param addId Number that is added to every moved id; must be 0 where ids are positions. Default 0.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async mergeFrom(otherIndex: IndexBinary, addId: number | bigint = 0, options?: CallOptions): Promise<void> {
    return core.later(merge_fromCall(this, otherIndex, addId, options, merge_fromKeys));
  }

  /**
   * Moves all vectors of another index of the same kind, trained in the same way, into this one. The other index is empty afterwards.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes otherIndex.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::merge_from`.
   *
   * @param otherIndex Index whose vectors are moved.
   * @param addId Number that is added to every moved id; must be 0 where ids are positions. Default 0.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  mergeFromSync(otherIndex: IndexBinary, addId: number | bigint = 0): void {
    return core.now(merge_fromCall(this, otherIndex, addId, undefined, core.noKeys));
  }

  /**
   * Throws unless merge_from could take the other index, that is, unless both are of one kind and trained in the same way.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::check_compatible_for_merge`.
   *
   * @param otherIndex Index that would be merged in.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async checkCompatibleForMerge(otherIndex: IndexBinary, options?: CallOptions): Promise<void> {
    return core.later(check_compatible_for_mergeCall(this, otherIndex, options, check_compatible_for_mergeKeys));
  }

  /**
   * Throws unless merge_from could take the other index, that is, unless both are of one kind and trained in the same way.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::check_compatible_for_merge`.
   *
   * @param otherIndex Index that would be merged in.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  checkCompatibleForMergeSync(otherIndex: IndexBinary): void {
    return core.now(check_compatible_for_mergeCall(this, otherIndex, undefined, core.noKeys));
  }

  /**
   * Number of bytes of one vector.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::sa_code_size`.
   * Since FAISS 1.10.0.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  saCodeSize(): number {
    return core.now(sa_code_sizeCall(this));
  }

  /**
   * Stores vectors under ids of the caller's choice, as add_with_ids does.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more where the kind of object takes rows in several calls with the same result; graphs count while they grow; other kinds report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::add_sa_codes`.
   * Since FAISS 1.10.0.
   *
   * @param codes Vectors to store, one row each. Shape n × code_size.
   * @param ids Id of each vector. Shape n.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async addSaCodes(codes: Codes, ids: Ids, options?: ProgressOptions): Promise<void> {
    return core.later(add_sa_codesCall(this, codes, ids, options, add_sa_codesKeys));
  }

  /**
   * Stores vectors under ids of the caller's choice, as add_with_ids does.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::add_sa_codes`.
   * Since FAISS 1.10.0.
   *
   * @param codes Vectors to store, one row each. Shape n × code_size.
   * @param ids Id of each vector. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addSaCodesSync(codes: Codes, ids: Ids): void {
    return core.now(add_sa_codesCall(this, codes, ids, undefined, core.noKeys));
  }
}

const trainKeys: readonly string[] = ['signal', 'onProgress'];

function trainCall(self: IndexBinary, x: Codes, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinary.train:options', allowed);
  const codeSize$ = self.codeSize;
  const x_ = core.u8(x, 'IndexBinary.train:x', codeSize$, 'code_size');
  const n = core.rows(x_, codeSize$, 'IndexBinary.train:x', 'code_size');
  return {
    op: ops.IndexBinary_train,
    name: 'IndexBinary.train',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRounds(options.onProgress, 'IndexBinary.train:onProgress'),
  };
}

const addKeys: readonly string[] = ['signal', 'onProgress'];

function addCall(self: IndexBinary, x: Codes, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinary.add:options', allowed);
  const codeSize$ = self.codeSize;
  const x_ = core.u8(x, 'IndexBinary.add:x', codeSize$, 'code_size');
  const n = core.rows(x_, codeSize$, 'IndexBinary.add:x', 'code_size');
  return {
    op: ops.IndexBinary_add,
    name: 'IndexBinary.add',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'IndexBinary.add:onProgress', n, [1], false),
  };
}

const add_with_idsKeys: readonly string[] = ['signal', 'onProgress'];

function add_with_idsCall(self: IndexBinary, x: Codes, ids: Ids, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinary.addWithIds:options', allowed);
  const codeSize$ = self.codeSize;
  const x_ = core.u8(x, 'IndexBinary.addWithIds:x', codeSize$, 'code_size');
  const ids_ = core.i64ids(ids, 'IndexBinary.addWithIds:ids');
  const n = core.rows(x_, codeSize$, 'IndexBinary.addWithIds:x', 'code_size');
  core.length(ids_, n, 'IndexBinary.addWithIds:ids', 'n');
  return {
    op: ops.IndexBinary_add_with_ids,
    name: 'IndexBinary.addWithIds',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, ids_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'IndexBinary.addWithIds:onProgress', n, [1, 2], false),
  };
}

const searchSyncKeys: readonly string[] = ['params', 'distances', 'labels'];
const searchKeys: readonly string[] = ['params', 'distances', 'labels', 'signal', 'onProgress'];

function searchCall(self: IndexBinary, x: Codes, k: number, options: IndexBinarySearchOptions | undefined, allowed: readonly string[]): core.Call<SearchResult<Int32Array>> {
  if (options !== undefined) core.options(options, 'IndexBinary.search:options', allowed);
  const codeSize$ = self.codeSize;
  const x_ = core.u8(x, 'IndexBinary.search:x', codeSize$, 'code_size');
  const k_ = core.size(k, 'IndexBinary.search:k', 1);
  const params_ = core.handleOrNull(options?.params, classes.SearchParameters, 'IndexBinary.search:params');
  const n = core.rows(x_, codeSize$, 'IndexBinary.search:x', 'code_size');
  const labels_ = core.outI64(options?.labels, n * k_, 'IndexBinary.search:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outI32(options?.distances, n * k_, 'IndexBinary.search:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.IndexBinary_search,
    name: 'IndexBinary.search',
    effect: 'read',
    self: self,
    others: options?.params == null ? null : [[options?.params, 'read']],
    args: [core.selfHandle(self), x_, k_, params_, distances_, labels_],
    finish: searchResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'IndexBinary.search:onProgress', n, [1, 4, 5], true),
  };
}

const searchResult = (_raw: unknown, args: readonly unknown[]): SearchResult<Int32Array> => new core.SearchResult(args[4] as Int32Array, args[5] as BigInt64Array, args[2] as number);
const range_searchSyncKeys: readonly string[] = ['params'];
const range_searchKeys: readonly string[] = ['params', 'signal'];

function range_searchCall(self: IndexBinary, x: Codes, radius: number, options: IndexBinaryRangeSearchOptions | undefined, allowed: readonly string[]): core.Call<RangeSearchResult> {
  if (options !== undefined) core.options(options, 'IndexBinary.rangeSearch:options', allowed);
  const codeSize$ = self.codeSize;
  const x_ = core.u8(x, 'IndexBinary.rangeSearch:x', codeSize$, 'code_size');
  const radius_ = core.int(radius, 'IndexBinary.rangeSearch:radius');
  const params_ = core.handleOrNull(options?.params, classes.SearchParameters, 'IndexBinary.rangeSearch:params');
  const n = core.rows(x_, codeSize$, 'IndexBinary.rangeSearch:x', 'code_size');
  return {
    op: ops.IndexBinary_range_search,
    name: 'IndexBinary.rangeSearch',
    effect: 'read',
    self: self,
    others: options?.params == null ? null : [[options?.params, 'read']],
    args: [core.selfHandle(self), x_, radius_, params_],
    finish: range_searchResult,
    signal: options?.signal,
    progress: null,
  };
}

const range_searchResult = (raw: unknown): RangeSearchResult => new core.RangeSearchResult((raw as unknown[])[0] as BigUint64Array, (raw as unknown[])[1] as Float32Array, (raw as unknown[])[2] as BigInt64Array);
const assignSyncKeys: readonly string[] = ['labels'];
const assignKeys: readonly string[] = ['labels', 'signal', 'onProgress'];

function assignCall(self: IndexBinary, x: Codes, k: number, options: IndexBinaryAssignOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'IndexBinary.assign:options', allowed);
  const codeSize$ = self.codeSize;
  const x_ = core.u8(x, 'IndexBinary.assign:x', codeSize$, 'code_size');
  const k_ = core.size(k, 'IndexBinary.assign:k', 1);
  const n = core.rows(x_, codeSize$, 'IndexBinary.assign:x', 'code_size');
  const labels_ = core.outI64(options?.labels, n * k_, 'IndexBinary.assign:labels');
  return {
    op: ops.IndexBinary_assign,
    name: 'IndexBinary.assign',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, k_, labels_],
    finish: assignResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'IndexBinary.assign:onProgress', n, [1, 3], true),
  };
}

const assignResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[3] as BigInt64Array;
const resetKeys: readonly string[] = ['signal'];

function resetCall(self: IndexBinary, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinary.reset:options', allowed);
  return {
    op: ops.IndexBinary_reset,
    name: 'IndexBinary.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const remove_idsKeys: readonly string[] = ['signal'];

function remove_idsCall(self: IndexBinary, sel: IDSelector, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'IndexBinary.removeIds:options', allowed);
  const sel_ = core.handleOf(sel, classes.IDSelector, 'IndexBinary.removeIds:sel');
  return {
    op: ops.IndexBinary_remove_ids,
    name: 'IndexBinary.removeIds',
    effect: 'write',
    self: self,
    others: [[sel, 'read']],
    args: [core.selfHandle(self), sel_],
    finish: remove_idsResult,
    signal: options?.signal,
    progress: null,
  };
}

const remove_idsResult = (raw: unknown): number => raw as number;
const remove_ids_arrayKeys: readonly string[] = ['signal'];

function remove_ids_arrayCall(self: IndexBinary, ids: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'IndexBinary.removeIds:options', allowed);
  const ids_ = core.i64ids(ids, 'IndexBinary.removeIds:ids');
  return {
    op: ops.IndexBinary_remove_ids_array,
    name: 'IndexBinary.removeIds',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), ids_],
    finish: remove_ids_arrayResult,
    signal: options?.signal,
    progress: null,
  };
}

const remove_ids_arrayResult = (raw: unknown): number => raw as number;
const reconstructSyncKeys: readonly string[] = ['recons'];
const reconstructKeys: readonly string[] = ['recons', 'signal'];

function reconstructCall(self: IndexBinary, key: number | bigint, options: IndexBinaryReconstructOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IndexBinary.reconstruct:options', allowed);
  const key_ = core.id(key, 'IndexBinary.reconstruct:key');
  const recons_ = core.outU8(options?.recons, self.codeSize, 'IndexBinary.reconstruct:recons');
  return {
    op: ops.IndexBinary_reconstruct,
    name: 'IndexBinary.reconstruct',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), key_, recons_],
    finish: reconstructResult,
    signal: options?.signal,
    progress: null,
  };
}

const reconstructResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;
const reconstruct_nSyncKeys: readonly string[] = ['recons'];
const reconstruct_nKeys: readonly string[] = ['recons', 'signal'];

function reconstruct_nCall(self: IndexBinary, n0: number, ni: number, options: IndexBinaryReconstructNOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IndexBinary.reconstructN:options', allowed);
  const n0_ = core.idx(n0, 'IndexBinary.reconstructN:n0', 0);
  const ni_ = ni === -1 ? core.idx(self.ntotal - n0_, 'IndexBinary.reconstructN:ni', 0) : core.idx(ni, 'IndexBinary.reconstructN:ni', 0);
  const recons_ = core.outU8(options?.recons, ni_ * self.codeSize, 'IndexBinary.reconstructN:recons');
  return {
    op: ops.IndexBinary_reconstruct_n,
    name: 'IndexBinary.reconstructN',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), n0_, ni_, recons_],
    finish: reconstruct_nResult,
    signal: options?.signal,
    progress: null,
  };
}

const reconstruct_nResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[3] as Uint8Array;
const search_and_reconstructSyncKeys: readonly string[] = ['params', 'distances', 'labels', 'recons'];
const search_and_reconstructKeys: readonly string[] = ['params', 'distances', 'labels', 'recons', 'signal', 'onProgress'];

function search_and_reconstructCall(self: IndexBinary, x: Codes, k: number, options: IndexBinarySearchAndReconstructOptions | undefined, allowed: readonly string[]): core.Call<IndexBinarySearchAndReconstructResult> {
  if (options !== undefined) core.options(options, 'IndexBinary.searchAndReconstruct:options', allowed);
  const codeSize$ = self.codeSize;
  const x_ = core.u8(x, 'IndexBinary.searchAndReconstruct:x', codeSize$, 'code_size');
  const k_ = core.size(k, 'IndexBinary.searchAndReconstruct:k', 1);
  const params_ = core.handleOrNull(options?.params, classes.SearchParameters, 'IndexBinary.searchAndReconstruct:params');
  const n = core.rows(x_, codeSize$, 'IndexBinary.searchAndReconstruct:x', 'code_size');
  const labels_ = core.outI64(options?.labels, n * k_, 'IndexBinary.searchAndReconstruct:labels', (options?.distances === undefined ? 4 * n * k_ : 0) + (options?.recons === undefined ? n * k_ * codeSize$ : 0));
  const distances_ = core.outI32(options?.distances, n * k_, 'IndexBinary.searchAndReconstruct:distances', options?.labels === undefined ? labels_ : null, (options?.recons === undefined ? n * k_ * codeSize$ : 0));
  const recons_ = core.outU8(options?.recons, n * k_ * codeSize$, 'IndexBinary.searchAndReconstruct:recons', options?.distances === undefined ? distances_ : null);
  return {
    op: ops.IndexBinary_search_and_reconstruct,
    name: 'IndexBinary.searchAndReconstruct',
    effect: 'read',
    self: self,
    others: options?.params == null ? null : [[options?.params, 'read']],
    args: [core.selfHandle(self), x_, k_, params_, distances_, labels_, recons_],
    finish: search_and_reconstructResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'IndexBinary.searchAndReconstruct:onProgress', n, [1, 4, 5, 6], true),
  };
}

const search_and_reconstructResult = (_raw: unknown, args: readonly unknown[]): IndexBinarySearchAndReconstructResult => ({ distances: args[4] as Int32Array, labels: args[5] as BigInt64Array, recons: args[6] as Uint8Array });

function displayCall(self: IndexBinary): core.Call<void> {
  return {
    op: ops.IndexBinary_display,
    name: 'IndexBinary.display',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const merge_fromKeys: readonly string[] = ['signal'];

function merge_fromCall(self: IndexBinary, otherIndex: IndexBinary, addId: number | bigint, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinary.mergeFrom:options', allowed);
  const otherIndex_ = core.handleOf(otherIndex, classes.IndexBinary, 'IndexBinary.mergeFrom:otherIndex');
  const addId_ = core.id(addId, 'IndexBinary.mergeFrom:addId');
  return {
    op: ops.IndexBinary_merge_from,
    name: 'IndexBinary.mergeFrom',
    effect: 'write',
    self: self,
    others: [[otherIndex, 'write']],
    args: [core.selfHandle(self), otherIndex_, addId_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const check_compatible_for_mergeKeys: readonly string[] = ['signal'];

function check_compatible_for_mergeCall(self: IndexBinary, otherIndex: IndexBinary, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinary.checkCompatibleForMerge:options', allowed);
  const otherIndex_ = core.handleOf(otherIndex, classes.IndexBinary, 'IndexBinary.checkCompatibleForMerge:otherIndex');
  return {
    op: ops.IndexBinary_check_compatible_for_merge,
    name: 'IndexBinary.checkCompatibleForMerge',
    effect: 'read',
    self: self,
    others: [[otherIndex, 'read']],
    args: [core.selfHandle(self), otherIndex_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function sa_code_sizeCall(self: IndexBinary): core.Call<number> {
  return {
    op: ops.IndexBinary_sa_code_size,
    name: 'IndexBinary.saCodeSize',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: sa_code_sizeResult,
    signal: undefined,
    progress: null,
  };
}

const sa_code_sizeResult = (raw: unknown): number => raw as number;
const add_sa_codesKeys: readonly string[] = ['signal', 'onProgress'];

function add_sa_codesCall(self: IndexBinary, codes: Codes, ids: Ids, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinary.addSaCodes:options', allowed);
  const codeSize$ = self.codeSize;
  const codes_ = core.u8(codes, 'IndexBinary.addSaCodes:codes', codeSize$, 'code_size');
  const ids_ = core.i64ids(ids, 'IndexBinary.addSaCodes:ids');
  const n = core.rows(codes_, codeSize$, 'IndexBinary.addSaCodes:codes', 'code_size');
  core.length(ids_, n, 'IndexBinary.addSaCodes:ids', 'n');
  return {
    op: ops.IndexBinary_add_sa_codes,
    name: 'IndexBinary.addSaCodes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, ids_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'IndexBinary.addSaCodes:onProgress', n, [1, 2], false),
  };
}
