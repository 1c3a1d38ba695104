// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinary, mirrored from faiss/IndexBinary.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { MetricType } from '../../enums.js';
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
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of bytes of every vector, d / 8.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * Number of vectors that the index holds.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::ntotal`.
   */
  get ntotal(): Promise<number> {
    return core.get(this, 'ntotal') as Promise<number>;
  }

  /**
   * Whether training and adding write their progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::verbose`.
   */
  get verbose(): Promise<boolean> {
    return core.get(this, 'verbose') as Promise<boolean>;
  }

  set verbose(value: boolean) {
    core.set(this, 'verbose', value);
  }

  /**
   * Whether the index can take vectors. Kinds that learn nothing are trained from the start.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::is_trained`.
   */
  get isTrained(): Promise<boolean> {
    return core.get(this, 'isTrained') as Promise<boolean>;
  }

  /**
   * Always METRIC_L2; binary vectors are compared by Hamming distance whatever it says. Default METRIC_L2.
   *
   * FAISS: `faiss/IndexBinary.h`, `IndexBinary::metric_type`.
   */
  get metricType(): Promise<MetricType> {
    return core.get(this, 'metricType') as Promise<MetricType>;
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
    return core.call(this, 'train', [x, options]) as never;
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
    return core.call(this, 'add', [x, options]) as never;
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
    return core.call(this, 'addWithIds', [x, ids, options]) as never;
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
    return core.call(this, 'search', [x, k, options]) as never;
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
    return core.call(this, 'rangeSearch', [x, radius, options]) as never;
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
    return core.call(this, 'assign', [x, k, options]) as never;
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
    return core.call(this, 'reset', [options]) as never;
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
    return core.call(this, 'removeIds', [a0, a1]) as never;
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
    return core.call(this, 'reconstruct', [key, options]) as never;
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
    return core.call(this, 'reconstructN', [n0, ni, options]) as never;
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
    return core.call(this, 'searchAndReconstruct', [x, k, options]) as never;
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
  async display(): Promise<void> {
    return core.call(this, 'display', []) as never;
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
    return core.call(this, 'mergeFrom', [otherIndex, addId, options]) as never;
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
    return core.call(this, 'checkCompatibleForMerge', [otherIndex, options]) as never;
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
  async saCodeSize(): Promise<number> {
    return core.call(this, 'saCodeSize', []) as never;
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
    return core.call(this, 'addSaCodes', [codes, ids, options]) as never;
  }
}
