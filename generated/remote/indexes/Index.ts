// Generated from schema/ by `npm run generate`; never edited.
/** Index, mirrored from faiss/Index.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { MetricType } from '../enums.js';
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
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of vectors that the index holds. Set it only where the lists of an inverted file were changed behind its back, to the number of their entries, and then on what the inverted file lies in; other values are refused. At least 0.
   *
   * FAISS: `faiss/Index.h`, `Index::ntotal`.
   */
  get ntotal(): Promise<number> {
    return core.get(this, 'ntotal') as Promise<number>;
  }

  set ntotal(value: number) {
    core.set(this, 'ntotal', value);
  }

  /**
   * Whether training and adding write their progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/Index.h`, `Index::verbose`.
   */
  get verbose(): Promise<boolean> {
    return core.get(this, 'verbose') as Promise<boolean>;
  }

  set verbose(value: boolean) {
    core.set(this, 'verbose', value);
  }

  /**
   * Whether the index can take vectors. Kinds that learn nothing from data are trained from the start.
   *
   * FAISS: `faiss/Index.h`, `Index::is_trained`.
   */
  get isTrained(): Promise<boolean> {
    return core.get(this, 'isTrained') as Promise<boolean>;
  }

  /**
   * Metric by which vectors are compared.
   *
   * FAISS: `faiss/Index.h`, `Index::metric_type`.
   */
  get metricType(): Promise<MetricType> {
    return core.get(this, 'metricType') as Promise<MetricType>;
  }

  /**
   * Argument of the metric; only METRIC_Lp has one, its power p. Default 0.
   *
   * FAISS: `faiss/Index.h`, `Index::metric_arg`.
   */
  get metricArg(): Promise<number> {
    return core.get(this, 'metricArg') as Promise<number>;
  }

  set metricArg(value: number) {
    core.set(this, 'metricArg', value);
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
    return core.call(this, 'train', [x, options]) as never;
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
    return core.call(this, 'add', [x, options]) as never;
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
    return core.call(this, 'addWithIds', [x, ids, options]) as never;
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
    return core.call(this, 'search', [x, k, options]) as never;
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
    return core.call(this, 'rangeSearch', [x, radius, options]) as never;
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
    return core.call(this, 'assign', [x, k, options]) as never;
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
    return core.call(this, 'reset', [options]) as never;
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
    return core.call(this, 'removeIds', [a0, a1]) as never;
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
    return core.call(this, 'reconstruct', [key, options]) as never;
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
    return core.call(this, 'reconstructBatch', [keys, options]) as never;
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
    return core.call(this, 'reconstructN', [n0, ni, options]) as never;
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
    return core.call(this, 'searchAndReconstruct', [x, k, options]) as never;
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
    return core.call(this, 'computeResidual', [x, key, options]) as never;
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
    return core.call(this, 'computeResidualN', [xs, keys, options]) as never;
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
  async saCodeSize(): Promise<number> {
    return core.call(this, 'saCodeSize', []) as never;
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
    return core.call(this, 'saEncode', [x, options]) as never;
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
    return core.call(this, 'saDecode', [codes, options]) as never;
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
    return core.call(this, 'addSaCodes', [codes, ids, options]) as never;
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
    return core.call(this, 'mergeFrom', [otherIndex, addId, options]) as never;
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
    return core.call(this, 'checkCompatibleForMerge', [otherIndex, options]) as never;
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
  async getDistanceComputer(): Promise<DistanceComputer> {
    return core.call(this, 'getDistanceComputer', []) as never;
  }
}
