// Generated from schema/ by `npm run generate`; never edited.
/** Index, mirrored from faiss/Index.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { MetricType } from '../enums.js';
import * as ops from '../ops.js';
import type { CallOptions, ProgressOptions } from '../options.js';
import type { DistanceComputer } from '../search/DistanceComputer.js';
import type { IDSelector } from '../selectors/IDSelector.js';
import type { SearchParameters } from '../params/SearchParameters.js';

/**
 * Named extras of `Index.searchSync`.
 */
export interface IndexSearchSyncOptions {
  /**
   * Settings for this call only; null uses the fields of the index. Default null.
   */
  readonly params?: SearchParameters | null;
  /**
   * Own array for the result, filled in place and returned. Distance or similarity of each neighbor, best first. Missing results hold 3.4028235e38 for a distance and -3.4028235e38 for a similarity. Shape n × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `Index.search`.
 */
export interface IndexSearchOptions extends IndexSearchSyncOptions, ProgressOptions {
}

/**
 * Named extras of `Index.rangeSearchSync`.
 */
export interface IndexRangeSearchSyncOptions {
  /**
   * Settings for this call only; null uses the fields of the index. Default null.
   */
  readonly params?: SearchParameters | null;
}

/**
 * Named extras of `Index.rangeSearch`.
 */
export interface IndexRangeSearchOptions extends IndexRangeSearchSyncOptions, CallOptions {
}

/**
 * Named extras of `Index.assignSync`.
 */
export interface IndexAssignSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `Index.assign`.
 */
export interface IndexAssignOptions extends IndexAssignSyncOptions, ProgressOptions {
}

/**
 * Named extras of `Index.reconstructSync`.
 */
export interface IndexReconstructSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vector. Shape d.
   */
  readonly recons?: Float32Array;
}

/**
 * Named extras of `Index.reconstruct`.
 */
export interface IndexReconstructOptions extends IndexReconstructSyncOptions, CallOptions {
}

/**
 * Named extras of `Index.reconstructBatchSync`.
 */
export interface IndexReconstructBatchSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vectors, one row for each id. Shape n × d.
   */
  readonly recons?: Float32Array;
}

/**
 * Named extras of `Index.reconstructBatch`.
 */
export interface IndexReconstructBatchOptions extends IndexReconstructBatchSyncOptions, ProgressOptions {
}

/**
 * Named extras of `Index.reconstructNSync`.
 */
export interface IndexReconstructNSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vectors, one row each. Shape ni × d.
   */
  readonly recons?: Float32Array;
}

/**
 * Named extras of `Index.reconstructN`.
 */
export interface IndexReconstructNOptions extends IndexReconstructNSyncOptions, CallOptions {
}

/**
 * Named extras of `Index.searchAndReconstructSync`.
 */
export interface IndexSearchAndReconstructSyncOptions {
  /**
   * Settings for this call only; null uses the fields of the index. Default null.
   */
  readonly params?: SearchParameters | null;
  /**
   * Own array for the result, filled in place and returned. Distance or similarity of each neighbor, best first. Shape n × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
  /**
   * Own array for the result, filled in place and returned. The neighbors themselves; rows of missing results are NaN. Shape n × k × d.
   */
  readonly recons?: Float32Array;
}

/**
 * Named extras of `Index.searchAndReconstruct`.
 */
export interface IndexSearchAndReconstructOptions extends IndexSearchAndReconstructSyncOptions, ProgressOptions {
}

/**
 * What `Index.searchAndReconstruct` gives.
 */
export interface IndexSearchAndReconstructResult {
  /**
   * Distance or similarity of each neighbor, best first. Shape n × k.
   */
  readonly distances: Float32Array;
  /**
   * Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels: BigInt64Array;
  /**
   * The neighbors themselves; rows of missing results are NaN. Shape n × k × d.
   */
  readonly recons: Float32Array;
}

/**
 * Named extras of `Index.computeResidualSync`.
 */
export interface IndexComputeResidualSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The difference. Shape d.
   */
  readonly residual?: Float32Array;
}

/**
 * Named extras of `Index.computeResidual`.
 */
export interface IndexComputeResidualOptions extends IndexComputeResidualSyncOptions, CallOptions {
}

/**
 * Named extras of `Index.computeResidualNSync`.
 */
export interface IndexComputeResidualNSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The differences, one row each. Shape n × d.
   */
  readonly residuals?: Float32Array;
}

/**
 * Named extras of `Index.computeResidualN`.
 */
export interface IndexComputeResidualNOptions extends IndexComputeResidualNSyncOptions, CallOptions {
}

/**
 * Named extras of `Index.saEncodeSync`.
 */
export interface IndexSaEncodeSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × sa_code_size().
   */
  readonly codes?: Uint8Array;
}

/**
 * Named extras of `Index.saEncode`.
 */
export interface IndexSaEncodeOptions extends IndexSaEncodeSyncOptions, ProgressOptions {
}

/**
 * Named extras of `Index.saDecodeSync`.
 */
export interface IndexSaDecodeSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Decoded vectors, one row each. Shape n × d.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `Index.saDecode`.
 */
export interface IndexSaDecodeOptions extends IndexSaDecodeSyncOptions, ProgressOptions {
}

/**
 * Base of every index over float vectors: stores vectors of d components and finds those nearest to a query.
 *
 * FAISS: `faiss/Index.h`, `Index`.
 * Since FAISS 1.7.3.
 */
export abstract class Index extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/Index.h`, `Index::d`.
   */
  get d(): number {
    return core.getConstant(this, ops.Index_d_get, 'Index.d') as number;
  }

  /**
   * Number of vectors that the index holds. Set it only where the lists of an inverted file were changed behind its back, to the number of their entries, and then on what the inverted file lies in; other values are refused. At least 0.
   *
   * FAISS: `faiss/Index.h`, `Index::ntotal`.
   */
  get ntotal(): number {
    return core.getScalar(this, ops.Index_ntotal_get, 'Index.ntotal') as number;
  }

  set ntotal(value: number) {
    core.setScalar(this, ops.Index_ntotal_set, ops.Index_ntotal_get, 'Index.ntotal', core.idx(value, 'Index.ntotal:ntotal', 0));
  }

  /**
   * Whether training and adding write their progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/Index.h`, `Index::verbose`.
   */
  get verbose(): boolean {
    return core.getScalar(this, ops.Index_verbose_get, 'Index.verbose') as boolean;
  }

  set verbose(value: boolean) {
    core.setScalar(this, ops.Index_verbose_set, ops.Index_verbose_get, 'Index.verbose', core.bool(value, 'Index.verbose:verbose'));
  }

  /**
   * Whether the index can take vectors. Kinds that learn nothing from data are trained from the start.
   *
   * FAISS: `faiss/Index.h`, `Index::is_trained`.
   */
  get isTrained(): boolean {
    return core.getScalar(this, ops.Index_is_trained_get, 'Index.isTrained') as boolean;
  }

  /**
   * Metric by which vectors are compared.
   *
   * FAISS: `faiss/Index.h`, `Index::metric_type`.
   */
  get metricType(): MetricType {
    return core.getConstant(this, ops.Index_metric_type_get, 'Index.metricType') as MetricType;
  }

  /**
   * Argument of the metric; only METRIC_Lp has one, its power p. Default 0.
   *
   * FAISS: `faiss/Index.h`, `Index::metric_arg`.
   */
  get metricArg(): number {
    return core.getScalar(this, ops.Index_metric_arg_get, 'Index.metricArg') as number;
  }

  set metricArg(value: number) {
    core.setScalar(this, ops.Index_metric_arg_set, ops.Index_metric_arg_get, 'Index.metricArg', core.real32(value, 'Index.metricArg:metricArg'));
  }

  /**
   * Learns from a representative sample of vectors what this kind of index needs, such as centroids or codebooks. Kinds that learn nothing do nothing.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rounds of k-means, about ten times a second; kinds whose rounds are not known beforehand report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::train`.
   *
   * @param x Training vectors, one row each, of the distribution that will be added and searched. Shape n × d.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async train(x: Vectors, options?: ProgressOptions): Promise<void> {
    return core.later(trainCall(this, x, options, trainKeys));
  }

  /**
   * Learns from a representative sample of vectors what this kind of index needs, such as centroids or codebooks. Kinds that learn nothing do nothing.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::train`.
   *
   * @param x Training vectors, one row each, of the distribution that will be added and searched. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainSync(x: Vectors): void {
    return core.now(trainCall(this, x, undefined, core.noKeys));
  }

  /**
   * Stores vectors. They get the ids ntotal, ntotal + 1, and so on, in the order of the rows.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more where the kind of object takes rows in several calls with the same result; graphs count while they grow; other kinds report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::add`.
   *
   * @param x Vectors to store, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async add(x: Vectors, options?: ProgressOptions): Promise<void> {
    return core.later(addCall(this, x, options, addKeys));
  }

  /**
   * Stores vectors. They get the ids ntotal, ntotal + 1, and so on, in the order of the rows.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::add`.
   *
   * @param x Vectors to store, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addSync(x: Vectors): void {
    return core.now(addCall(this, x, undefined, core.noKeys));
  }

  /**
   * Stores vectors under ids of the caller's choice. Only inverted files and the IndexIDMap wrappers can do this; others throw UNSUPPORTED.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more where the kind of object takes rows in several calls with the same result; graphs count while they grow; other kinds report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::add_with_ids`.
   *
   * @param x Vectors to store, one row each. Shape n × d.
   * @param ids Id of each vector. Any 64-bit number is taken, but -1 in a result means that there was none, so ids from 0 up are advised. Shape n.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async addWithIds(x: Vectors, ids: Ids, options?: ProgressOptions): Promise<void> {
    return core.later(add_with_idsCall(this, x, ids, options, add_with_idsKeys));
  }

  /**
   * Stores vectors under ids of the caller's choice. Only inverted files and the IndexIDMap wrappers can do this; others throw UNSUPPORTED.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::add_with_ids`.
   *
   * @param x Vectors to store, one row each. Shape n × d.
   * @param ids Id of each vector. Any 64-bit number is taken, but -1 in a result means that there was none, so ids from 0 up are advised. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addWithIdsSync(x: Vectors, ids: Ids): void {
    return core.now(add_with_idsCall(this, x, ids, undefined, core.noKeys));
  }

  /**
   * Finds the k stored vectors nearest to each query.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::search`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of neighbors to find for each query. It may exceed ntotal; missing results are padded. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Distance or similarity of each neighbor, best first. Missing results hold 3.4028235e38 for a distance and -3.4028235e38 for a similarity. Shape n × k. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async search(x: Vectors, k: number, options?: IndexSearchOptions): Promise<SearchResult> {
    return core.later(searchCall(this, x, k, options, searchKeys));
  }

  /**
   * Finds the k stored vectors nearest to each query.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::search`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of neighbors to find for each query. It may exceed ntotal; missing results are padded. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Distance or similarity of each neighbor, best first. Missing results hold 3.4028235e38 for a distance and -3.4028235e38 for a similarity. Shape n × k. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchSync(x: Vectors, k: number, options?: IndexSearchSyncOptions): SearchResult {
    return core.now(searchCall(this, x, k, options, searchSyncKeys));
  }

  /**
   * Finds every stored vector nearer to a query than the radius. Not every kind of index can do it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::range_search`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param radius Bound in the unit of the metric, so a squared distance for METRIC_L2. Distances must be smaller than it, similarities greater.
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
  async rangeSearch(x: Vectors, radius: number, options?: IndexRangeSearchOptions): Promise<RangeSearchResult> {
    return core.later(range_searchCall(this, x, radius, options, range_searchKeys));
  }

  /**
   * Finds every stored vector nearer to a query than the radius. Not every kind of index can do it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::range_search`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param radius Bound in the unit of the metric, so a squared distance for METRIC_L2. Distances must be smaller than it, similarities greater.
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
  rangeSearchSync(x: Vectors, radius: number, options?: IndexRangeSearchSyncOptions): RangeSearchResult {
    return core.now(range_searchCall(this, x, radius, options, range_searchSyncKeys));
  }

  /**
   * Finds the ids of the k stored vectors nearest to each query, without their distances.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::assign`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of neighbors to find for each query; one by default. At least 1. Default 1.
   * @param options Named extras; see the type.
   * @returns Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async assign(x: Vectors, k: number = 1, options?: IndexAssignOptions): Promise<BigInt64Array> {
    return core.later(assignCall(this, x, k, options, assignKeys));
  }

  /**
   * Finds the ids of the k stored vectors nearest to each query, without their distances.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::assign`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of neighbors to find for each query; one by default. At least 1. Default 1.
   * @param options Named extras; see the type.
   * @returns Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  assignSync(x: Vectors, k: number = 1, options?: IndexAssignSyncOptions): BigInt64Array {
    return core.now(assignCall(this, x, k, options, assignSyncKeys));
  }

  /**
   * Removes all vectors. What was learnt in training stays.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::reset`.
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
   * FAISS: `faiss/Index.h`, `Index::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  resetSync(): void {
    return core.now(resetCall(this, undefined, core.noKeys));
  }

  /**
   * Removes the vectors whose ids are selected, if this kind of index can. Flat indexes close the gaps, so later ids move down; inverted files and IndexIDMap keep the ids of the others.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::remove_ids`.
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
   * FAISS: `faiss/Index.h`, `Index::remove_ids_array`.
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

    throw core.wrongArguments('Index.removeIds', ['(sel)', '(ids)']);
  }

  /**
   * Removes the vectors whose ids are selected, if this kind of index can. Flat indexes close the gaps, so later ids move down; inverted files and IndexIDMap keep the ids of the others.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::remove_ids`.
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
   * FAISS: `faiss/Index.h`, `Index::remove_ids_array`.
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

    throw core.wrongArguments('Index.removeIds', ['(sel)', '(ids)']);
  }

  /**
   * Gives back one stored vector, exactly or as far as its code holds it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::reconstruct`.
   *
   * @param key Id of the vector. Inverted files need make_direct_map first.
   * @param options Named extras; see the type.
   * @returns The vector. Shape d.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reconstruct(key: number | bigint, options?: IndexReconstructOptions): Promise<Float32Array> {
    return core.later(reconstructCall(this, key, options, reconstructKeys));
  }

  /**
   * Gives back one stored vector, exactly or as far as its code holds it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::reconstruct`.
   *
   * @param key Id of the vector. Inverted files need make_direct_map first.
   * @param options Named extras; see the type.
   * @returns The vector. Shape d.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reconstructSync(key: number | bigint, options?: IndexReconstructSyncOptions): Float32Array {
    return core.now(reconstructCall(this, key, options, reconstructSyncKeys));
  }

  /**
   * Gives back several stored vectors, exactly or as far as their codes hold them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::reconstruct_batch`.
   *
   * @param keys Ids of the vectors, in the order in which they are wanted. Shape n.
   * @param options Named extras; see the type.
   * @returns The vectors, one row for each id. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reconstructBatch(keys: Ids, options?: IndexReconstructBatchOptions): Promise<Float32Array> {
    return core.later(reconstruct_batchCall(this, keys, options, reconstruct_batchKeys));
  }

  /**
   * Gives back several stored vectors, exactly or as far as their codes hold them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::reconstruct_batch`.
   *
   * @param keys Ids of the vectors, in the order in which they are wanted. Shape n.
   * @param options Named extras; see the type.
   * @returns The vectors, one row for each id. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reconstructBatchSync(keys: Ids, options?: IndexReconstructBatchSyncOptions): Float32Array {
    return core.now(reconstruct_batchCall(this, keys, options, reconstruct_batchSyncKeys));
  }

  /**
   * Gives back a run of stored vectors, exactly or as far as their codes hold them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::reconstruct_n`.
   *
   * @param n0 First vector of the run; the start by default. At least 0. Default 0.
   * @param ni Number of vectors; -1, the default, takes all that follow n0. At least 0. Default -1.
   * @param options Named extras; see the type.
   * @returns The vectors, one row each. Shape ni × d.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reconstructN(n0: number = 0, ni: number = -1, options?: IndexReconstructNOptions): Promise<Float32Array> {
    return core.later(reconstruct_nCall(this, n0, ni, options, reconstruct_nKeys));
  }

  /**
   * Gives back a run of stored vectors, exactly or as far as their codes hold them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::reconstruct_n`.
   *
   * @param n0 First vector of the run; the start by default. At least 0. Default 0.
   * @param ni Number of vectors; -1, the default, takes all that follow n0. At least 0. Default -1.
   * @param options Named extras; see the type.
   * @returns The vectors, one row each. Shape ni × d.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reconstructNSync(n0: number = 0, ni: number = -1, options?: IndexReconstructNSyncOptions): Float32Array {
    return core.now(reconstruct_nCall(this, n0, ni, options, reconstruct_nSyncKeys));
  }

  /**
   * Finds the k nearest vectors and gives back the vectors too, exactly or as far as their codes hold them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::search_and_reconstruct`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of neighbors to find for each query. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Distance or similarity of each neighbor, best first. Shape n × k. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k. recons: The neighbors themselves; rows of missing results are NaN. Shape n × k × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchAndReconstruct(x: Vectors, k: number, options?: IndexSearchAndReconstructOptions): Promise<IndexSearchAndReconstructResult> {
    return core.later(search_and_reconstructCall(this, x, k, options, search_and_reconstructKeys));
  }

  /**
   * Finds the k nearest vectors and gives back the vectors too, exactly or as far as their codes hold them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::search_and_reconstruct`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of neighbors to find for each query. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Distance or similarity of each neighbor, best first. Shape n × k. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k. recons: The neighbors themselves; rows of missing results are NaN. Shape n × k × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchAndReconstructSync(x: Vectors, k: number, options?: IndexSearchAndReconstructSyncOptions): IndexSearchAndReconstructResult {
    return core.now(search_and_reconstructCall(this, x, k, options, search_and_reconstructSyncKeys));
  }

  /**
   * Subtracts from a vector the stored vector of the given id, as far as its code holds it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::compute_residual`.
   *
   * @param x Vector from which to subtract. Shape d.
   * @param key Id of the stored vector.
   * @param options Named extras; see the type.
   * @returns The difference. Shape d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeResidual(x: Vectors, key: number | bigint, options?: IndexComputeResidualOptions): Promise<Float32Array> {
    return core.later(compute_residualCall(this, x, key, options, compute_residualKeys));
  }

  /**
   * Subtracts from a vector the stored vector of the given id, as far as its code holds it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::compute_residual`.
   *
   * @param x Vector from which to subtract. Shape d.
   * @param key Id of the stored vector.
   * @param options Named extras; see the type.
   * @returns The difference. Shape d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeResidualSync(x: Vectors, key: number | bigint, options?: IndexComputeResidualSyncOptions): Float32Array {
    return core.now(compute_residualCall(this, x, key, options, compute_residualSyncKeys));
  }

  /**
   * Subtracts from each vector the stored vector of the id beside it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::compute_residual_n`.
   *
   * @param xs Vectors from which to subtract, one row each. Shape n × d.
   * @param keys Id of the stored vector for each row. Shape n.
   * @param options Named extras; see the type.
   * @returns The differences, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeResidualN(xs: Vectors, keys: Ids, options?: IndexComputeResidualNOptions): Promise<Float32Array> {
    return core.later(compute_residual_nCall(this, xs, keys, options, compute_residual_nKeys));
  }

  /**
   * Subtracts from each vector the stored vector of the id beside it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::compute_residual_n`.
   *
   * @param xs Vectors from which to subtract, one row each. Shape n × d.
   * @param keys Id of the stored vector for each row. Shape n.
   * @param options Named extras; see the type.
   * @returns The differences, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeResidualNSync(xs: Vectors, keys: Ids, options?: IndexComputeResidualNSyncOptions): Float32Array {
    return core.now(compute_residual_nCall(this, xs, keys, options, compute_residual_nSyncKeys));
  }

  /**
   * Number of bytes that sa_encode makes of one vector. Kinds without a codec throw UNSUPPORTED.
   *
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::sa_code_size`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  saCodeSize(): number {
    return core.now(sa_code_sizeCall(this));
  }

  /**
   * Encodes vectors as this index would store them, without storing them. The codes stand alone; an inverted file puts the list number in front.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more where the kind of object takes rows in several calls with the same result; graphs count while they grow; other kinds report only their end.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::sa_encode`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × sa_code_size().
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async saEncode(x: Vectors, options?: IndexSaEncodeOptions): Promise<Uint8Array> {
    return core.later(sa_encodeCall(this, x, options, sa_encodeKeys));
  }

  /**
   * Encodes vectors as this index would store them, without storing them. The codes stand alone; an inverted file puts the list number in front.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::sa_encode`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × sa_code_size().
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  saEncodeSync(x: Vectors, options?: IndexSaEncodeSyncOptions): Uint8Array {
    return core.now(sa_encodeCall(this, x, options, sa_encodeSyncKeys));
  }

  /**
   * Turns codes of sa_encode back into vectors, as far as the codes hold them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::sa_decode`.
   *
   * @param codes Codes, one row each. Shape n × sa_code_size().
   * @param options Named extras; see the type.
   * @returns Decoded vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async saDecode(codes: Codes, options?: IndexSaDecodeOptions): Promise<Float32Array> {
    return core.later(sa_decodeCall(this, codes, options, sa_decodeKeys));
  }

  /**
   * Turns codes of sa_encode back into vectors, as far as the codes hold them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::sa_decode`.
   *
   * @param codes Codes, one row each. Shape n × sa_code_size().
   * @param options Named extras; see the type.
   * @returns Decoded vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  saDecodeSync(codes: Codes, options?: IndexSaDecodeSyncOptions): Float32Array {
    return core.now(sa_decodeCall(this, codes, options, sa_decodeSyncKeys));
  }

  /**
   * Stores vectors that sa_encode has encoded before.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more where the kind of object takes rows in several calls with the same result; graphs count while they grow; other kinds report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::add_sa_codes`.
   * Since FAISS 1.10.0.
   *
   * @param codes Codes, one row each. Shape n × sa_code_size().
   * @param ids Id of each vector where this kind of index takes ids; null counts on from ntotal. Shape n. Default null.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async addSaCodes(codes: Codes, ids: Ids | null = null, options?: ProgressOptions): Promise<void> {
    return core.later(add_sa_codesCall(this, codes, ids, options, add_sa_codesKeys));
  }

  /**
   * Stores vectors that sa_encode has encoded before.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/Index.h`, `Index::add_sa_codes`.
   * Since FAISS 1.10.0.
   *
   * @param codes Codes, one row each. Shape n × sa_code_size().
   * @param ids Id of each vector where this kind of index takes ids; null counts on from ntotal. Shape n. Default null.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addSaCodesSync(codes: Codes, ids: Ids | null = null): void {
    return core.now(add_sa_codesCall(this, codes, ids, undefined, core.noKeys));
  }

  /**
   * Moves all vectors of another index of the same kind, trained in the same way, into this one. The other index is empty afterwards.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes otherIndex.
   * FAISS: `faiss/Index.h`, `Index::merge_from`.
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
  async mergeFrom(otherIndex: Index, addId: number | bigint = 0, options?: CallOptions): Promise<void> {
    return core.later(merge_fromCall(this, otherIndex, addId, options, merge_fromKeys));
  }

  /**
   * Moves all vectors of another index of the same kind, trained in the same way, into this one. The other index is empty afterwards.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes otherIndex.
   * FAISS: `faiss/Index.h`, `Index::merge_from`.
   *
   * @param otherIndex Index whose vectors are moved.
   * @param addId Number that is added to every moved id; must be 0 where ids are positions. Default 0.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  mergeFromSync(otherIndex: Index, addId: number | bigint = 0): void {
    return core.now(merge_fromCall(this, otherIndex, addId, undefined, core.noKeys));
  }

  /**
   * Throws unless merge_from could take the other index, that is, unless both are of one kind and trained in the same way.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::check_compatible_for_merge`.
   *
   * @param otherIndex Index that would be merged in.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async checkCompatibleForMerge(otherIndex: Index, options?: CallOptions): Promise<void> {
    return core.later(check_compatible_for_mergeCall(this, otherIndex, options, check_compatible_for_mergeKeys));
  }

  /**
   * Throws unless merge_from could take the other index, that is, unless both are of one kind and trained in the same way.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::check_compatible_for_merge`.
   *
   * @param otherIndex Index that would be merged in.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  checkCompatibleForMergeSync(otherIndex: Index): void {
    return core.now(check_compatible_for_mergeCall(this, otherIndex, undefined, core.noKeys));
  }

  /**
   * Makes a distance computer, which compares one query with stored vectors and these with each other.
   *
   * Effect: reads this object.
   * FAISS: `faiss/Index.h`, `Index::get_distance_computer`.
   *
   * @returns The computer, which needs a query next.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getDistanceComputer(): DistanceComputer {
    return core.now(get_distance_computerCall(this));
  }
}

const trainKeys: readonly string[] = ['signal', 'onProgress'];

function trainCall(self: Index, x: Vectors, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Index.train:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Index.train:x', d$, 'd');
  const n = core.rows(x_, d$, 'Index.train:x', 'd');
  return {
    op: ops.Index_train,
    name: 'Index.train',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRounds(options.onProgress, 'Index.train:onProgress'),
  };
}

const addKeys: readonly string[] = ['signal', 'onProgress'];

function addCall(self: Index, x: Vectors, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Index.add:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Index.add:x', d$, 'd');
  const n = core.rows(x_, d$, 'Index.add:x', 'd');
  return {
    op: ops.Index_add,
    name: 'Index.add',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Index.add:onProgress', n, [1], false),
  };
}

const add_with_idsKeys: readonly string[] = ['signal', 'onProgress'];

function add_with_idsCall(self: Index, x: Vectors, ids: Ids, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Index.addWithIds:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Index.addWithIds:x', d$, 'd');
  const ids_ = core.i64ids(ids, 'Index.addWithIds:ids');
  const n = core.rows(x_, d$, 'Index.addWithIds:x', 'd');
  core.length(ids_, n, 'Index.addWithIds:ids', 'n');
  return {
    op: ops.Index_add_with_ids,
    name: 'Index.addWithIds',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, ids_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Index.addWithIds:onProgress', n, [1, 2], false),
  };
}

const searchSyncKeys: readonly string[] = ['params', 'distances', 'labels'];
const searchKeys: readonly string[] = ['params', 'distances', 'labels', 'signal', 'onProgress'];

function searchCall(self: Index, x: Vectors, k: number, options: IndexSearchOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'Index.search:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Index.search:x', d$, 'd');
  const k_ = core.size(k, 'Index.search:k', 1);
  const params_ = core.handleOrNull(options?.params, classes.SearchParameters, 'Index.search:params');
  const n = core.rows(x_, d$, 'Index.search:x', 'd');
  const labels_ = core.outI64(options?.labels, n * k_, 'Index.search:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outF32(options?.distances, n * k_, 'Index.search:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.Index_search,
    name: 'Index.search',
    effect: 'read',
    self: self,
    others: options?.params == null ? null : [[options?.params, 'read']],
    args: [core.selfHandle(self), x_, k_, params_, distances_, labels_],
    finish: searchResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Index.search:onProgress', n, [1, 4, 5], true),
  };
}

const searchResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[4] as Float32Array, args[5] as BigInt64Array, args[2] as number);
const range_searchSyncKeys: readonly string[] = ['params'];
const range_searchKeys: readonly string[] = ['params', 'signal'];

function range_searchCall(self: Index, x: Vectors, radius: number, options: IndexRangeSearchOptions | undefined, allowed: readonly string[]): core.Call<RangeSearchResult> {
  if (options !== undefined) core.options(options, 'Index.rangeSearch:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Index.rangeSearch:x', d$, 'd');
  const radius_ = core.real32(radius, 'Index.rangeSearch:radius');
  const params_ = core.handleOrNull(options?.params, classes.SearchParameters, 'Index.rangeSearch:params');
  const n = core.rows(x_, d$, 'Index.rangeSearch:x', 'd');
  return {
    op: ops.Index_range_search,
    name: 'Index.rangeSearch',
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

function assignCall(self: Index, x: Vectors, k: number, options: IndexAssignOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'Index.assign:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Index.assign:x', d$, 'd');
  const k_ = core.size(k, 'Index.assign:k', 1);
  const n = core.rows(x_, d$, 'Index.assign:x', 'd');
  const labels_ = core.outI64(options?.labels, n * k_, 'Index.assign:labels');
  return {
    op: ops.Index_assign,
    name: 'Index.assign',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, k_, labels_],
    finish: assignResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Index.assign:onProgress', n, [1, 3], true),
  };
}

const assignResult = (_raw: unknown, args: readonly unknown[]): BigInt64Array => args[3] as BigInt64Array;
const resetKeys: readonly string[] = ['signal'];

function resetCall(self: Index, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Index.reset:options', allowed);
  return {
    op: ops.Index_reset,
    name: 'Index.reset',
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

function remove_idsCall(self: Index, sel: IDSelector, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'Index.removeIds:options', allowed);
  const sel_ = core.handleOf(sel, classes.IDSelector, 'Index.removeIds:sel');
  return {
    op: ops.Index_remove_ids,
    name: 'Index.removeIds',
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

function remove_ids_arrayCall(self: Index, ids: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'Index.removeIds:options', allowed);
  const ids_ = core.i64ids(ids, 'Index.removeIds:ids');
  return {
    op: ops.Index_remove_ids_array,
    name: 'Index.removeIds',
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

function reconstructCall(self: Index, key: number | bigint, options: IndexReconstructOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Index.reconstruct:options', allowed);
  const key_ = core.id(key, 'Index.reconstruct:key');
  const recons_ = core.outF32(options?.recons, self.d, 'Index.reconstruct:recons');
  return {
    op: ops.Index_reconstruct,
    name: 'Index.reconstruct',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), key_, recons_],
    finish: reconstructResult,
    signal: options?.signal,
    progress: null,
  };
}

const reconstructResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const reconstruct_batchSyncKeys: readonly string[] = ['recons'];
const reconstruct_batchKeys: readonly string[] = ['recons', 'signal', 'onProgress'];

function reconstruct_batchCall(self: Index, keys: Ids, options: IndexReconstructBatchOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Index.reconstructBatch:options', allowed);
  const keys_ = core.i64ids(keys, 'Index.reconstructBatch:keys');
  const n = core.rows(keys_, 1, 'Index.reconstructBatch:keys', '');
  const recons_ = core.outF32(options?.recons, n * self.d, 'Index.reconstructBatch:recons');
  return {
    op: ops.Index_reconstruct_batch,
    name: 'Index.reconstructBatch',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), keys_, recons_],
    finish: reconstruct_batchResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Index.reconstructBatch:onProgress', n, [1, 2], true),
  };
}

const reconstruct_batchResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const reconstruct_nSyncKeys: readonly string[] = ['recons'];
const reconstruct_nKeys: readonly string[] = ['recons', 'signal'];

function reconstruct_nCall(self: Index, n0: number, ni: number, options: IndexReconstructNOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Index.reconstructN:options', allowed);
  const n0_ = core.idx(n0, 'Index.reconstructN:n0', 0);
  const ni_ = ni === -1 ? core.idx(self.ntotal - n0_, 'Index.reconstructN:ni', 0) : core.idx(ni, 'Index.reconstructN:ni', 0);
  const recons_ = core.outF32(options?.recons, ni_ * self.d, 'Index.reconstructN:recons');
  return {
    op: ops.Index_reconstruct_n,
    name: 'Index.reconstructN',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), n0_, ni_, recons_],
    finish: reconstruct_nResult,
    signal: options?.signal,
    progress: null,
  };
}

const reconstruct_nResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
const search_and_reconstructSyncKeys: readonly string[] = ['params', 'distances', 'labels', 'recons'];
const search_and_reconstructKeys: readonly string[] = ['params', 'distances', 'labels', 'recons', 'signal', 'onProgress'];

function search_and_reconstructCall(self: Index, x: Vectors, k: number, options: IndexSearchAndReconstructOptions | undefined, allowed: readonly string[]): core.Call<IndexSearchAndReconstructResult> {
  if (options !== undefined) core.options(options, 'Index.searchAndReconstruct:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Index.searchAndReconstruct:x', d$, 'd');
  const k_ = core.size(k, 'Index.searchAndReconstruct:k', 1);
  const params_ = core.handleOrNull(options?.params, classes.SearchParameters, 'Index.searchAndReconstruct:params');
  const n = core.rows(x_, d$, 'Index.searchAndReconstruct:x', 'd');
  const labels_ = core.outI64(options?.labels, n * k_, 'Index.searchAndReconstruct:labels', (options?.distances === undefined ? 4 * n * k_ : 0) + (options?.recons === undefined ? 4 * n * k_ * d$ : 0));
  const distances_ = core.outF32(options?.distances, n * k_, 'Index.searchAndReconstruct:distances', options?.labels === undefined ? labels_ : null, (options?.recons === undefined ? 4 * n * k_ * d$ : 0));
  const recons_ = core.outF32(options?.recons, n * k_ * d$, 'Index.searchAndReconstruct:recons', options?.distances === undefined ? distances_ : null);
  return {
    op: ops.Index_search_and_reconstruct,
    name: 'Index.searchAndReconstruct',
    effect: 'read',
    self: self,
    others: options?.params == null ? null : [[options?.params, 'read']],
    args: [core.selfHandle(self), x_, k_, params_, distances_, labels_, recons_],
    finish: search_and_reconstructResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Index.searchAndReconstruct:onProgress', n, [1, 4, 5, 6], true),
  };
}

const search_and_reconstructResult = (_raw: unknown, args: readonly unknown[]): IndexSearchAndReconstructResult => ({ distances: args[4] as Float32Array, labels: args[5] as BigInt64Array, recons: args[6] as Float32Array });
const compute_residualSyncKeys: readonly string[] = ['residual'];
const compute_residualKeys: readonly string[] = ['residual', 'signal'];

function compute_residualCall(self: Index, x: Vectors, key: number | bigint, options: IndexComputeResidualOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Index.computeResidual:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Index.computeResidual:x');
  const key_ = core.id(key, 'Index.computeResidual:key');
  core.length(x_, d$, 'Index.computeResidual:x', 'd');
  const residual_ = core.outF32(options?.residual, d$, 'Index.computeResidual:residual');
  return {
    op: ops.Index_compute_residual,
    name: 'Index.computeResidual',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, key_, residual_],
    finish: compute_residualResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_residualResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
const compute_residual_nSyncKeys: readonly string[] = ['residuals'];
const compute_residual_nKeys: readonly string[] = ['residuals', 'signal'];

function compute_residual_nCall(self: Index, xs: Vectors, keys: Ids, options: IndexComputeResidualNOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Index.computeResidualN:options', allowed);
  const d$ = self.d;
  const xs_ = core.f32(xs, 'Index.computeResidualN:xs', d$, 'd');
  const keys_ = core.i64ids(keys, 'Index.computeResidualN:keys');
  const n = core.rows(xs_, d$, 'Index.computeResidualN:xs', 'd');
  core.length(keys_, n, 'Index.computeResidualN:keys', 'n');
  const residuals_ = core.outF32(options?.residuals, n * d$, 'Index.computeResidualN:residuals');
  return {
    op: ops.Index_compute_residual_n,
    name: 'Index.computeResidualN',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), xs_, keys_, residuals_],
    finish: compute_residual_nResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_residual_nResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;

function sa_code_sizeCall(self: Index): core.Call<number> {
  return {
    op: ops.Index_sa_code_size,
    name: 'Index.saCodeSize',
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
const sa_encodeSyncKeys: readonly string[] = ['codes'];
const sa_encodeKeys: readonly string[] = ['codes', 'signal', 'onProgress'];

function sa_encodeCall(self: Index, x: Vectors, options: IndexSaEncodeOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'Index.saEncode:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Index.saEncode:x', d$, 'd');
  const n = core.rows(x_, d$, 'Index.saEncode:x', 'd');
  const codes_ = core.outU8(options?.codes, n * self.saCodeSize(), 'Index.saEncode:codes');
  return {
    op: ops.Index_sa_encode,
    name: 'Index.saEncode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, codes_],
    finish: sa_encodeResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Index.saEncode:onProgress', n, [1, 2], false),
  };
}

const sa_encodeResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;
const sa_decodeSyncKeys: readonly string[] = ['x'];
const sa_decodeKeys: readonly string[] = ['x', 'signal', 'onProgress'];

function sa_decodeCall(self: Index, codes: Codes, options: IndexSaDecodeOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Index.saDecode:options', allowed);
  const saCodeSize$ = self.saCodeSize();
  const codes_ = core.u8(codes, 'Index.saDecode:codes', saCodeSize$, 'sa_code_size()');
  const n = core.rows(codes_, saCodeSize$, 'Index.saDecode:codes', 'sa_code_size()');
  const x_ = core.outF32(options?.x, n * self.d, 'Index.saDecode:x');
  return {
    op: ops.Index_sa_decode,
    name: 'Index.saDecode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, x_],
    finish: sa_decodeResult,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Index.saDecode:onProgress', n, [1, 2], true),
  };
}

const sa_decodeResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const add_sa_codesKeys: readonly string[] = ['signal', 'onProgress'];

function add_sa_codesCall(self: Index, codes: Codes, ids: Ids | null, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Index.addSaCodes:options', allowed);
  const saCodeSize$ = self.saCodeSize();
  const codes_ = core.u8(codes, 'Index.addSaCodes:codes', saCodeSize$, 'sa_code_size()');
  const ids_ = ids == null ? null : core.i64ids(ids, 'Index.addSaCodes:ids');
  const n = core.rows(codes_, saCodeSize$, 'Index.addSaCodes:codes', 'sa_code_size()');
  if (ids_ !== null) core.length(ids_, n, 'Index.addSaCodes:ids', 'n');
  return {
    op: ops.Index_add_sa_codes,
    name: 'Index.addSaCodes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, ids_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRows(options.onProgress, 'Index.addSaCodes:onProgress', n, [1, 2], false),
  };
}

const merge_fromKeys: readonly string[] = ['signal'];

function merge_fromCall(self: Index, otherIndex: Index, addId: number | bigint, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Index.mergeFrom:options', allowed);
  const otherIndex_ = core.handleOf(otherIndex, classes.Index, 'Index.mergeFrom:otherIndex');
  const addId_ = core.id(addId, 'Index.mergeFrom:addId');
  return {
    op: ops.Index_merge_from,
    name: 'Index.mergeFrom',
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

function check_compatible_for_mergeCall(self: Index, otherIndex: Index, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Index.checkCompatibleForMerge:options', allowed);
  const otherIndex_ = core.handleOf(otherIndex, classes.Index, 'Index.checkCompatibleForMerge:otherIndex');
  return {
    op: ops.Index_check_compatible_for_merge,
    name: 'Index.checkCompatibleForMerge',
    effect: 'read',
    self: self,
    others: [[otherIndex, 'read']],
    args: [core.selfHandle(self), otherIndex_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function get_distance_computerCall(self: Index): core.Call<DistanceComputer> {
  return {
    op: ops.Index_get_distance_computer,
    name: 'Index.getDistanceComputer',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: (raw) => core.adopt(raw as number, classes.DistanceComputer, self) as DistanceComputer,
    signal: undefined,
    progress: null,
  };
}
