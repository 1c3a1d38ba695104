// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSW, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids, SearchResult } from '@faiss-sdk/core';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { HNSW } from './HNSW.js';
import type { SearchParameters } from '../../params/SearchParameters.js';

/**
 * Named extras of `IndexHNSW.searchLevel0Sync`.
 */
export interface IndexHNSWSearchLevel0SyncOptions {
  /**
   * SearchParametersHNSW for this search. Default null.
   */
  readonly params?: SearchParameters | null;
  /**
   * Own array for the result, filled in place and returned. Distances of the results, best first. Shape n × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Positions of the results; -1 where there are fewer. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `IndexHNSW.searchLevel0`.
 */
export interface IndexHNSWSearchLevel0Options extends IndexHNSWSearchLevel0SyncOptions, CallOptions {
}

/**
 * Graph search over vectors that another index stores. Fast and near to exact, for more memory and a slow build.
 *
 * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW`.
 * Since FAISS 1.7.3.
 */
export class IndexHNSW extends Index {
  /**
   * Makes an IndexHNSW.
   *
   * @param storage Index that stores the vectors and computes distances to them; it must be empty. Kept alive for as long as it is used here.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(storage: Index, M?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexHNSW')(args)) as never);
  }

  /**
   * The graph, with its search settings efSearch and efConstruction.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::hnsw`.
   */
  get hnsw(): HNSW {
    return core.part(this, 'hnsw', 'HNSW') as HNSW;
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::storage`.
   */
  get storage(): Promise<Index> {
    return core.get(this, 'storage') as Promise<Index>;
  }

  /**
   * Whether FAISS itself frees the storage, as in IndexHNSWFlat and in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Whether add links new vectors on the lowest level. Default true.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::init_level0`.
   * Since FAISS 1.9.0.
   */
  get initLevel0(): Promise<boolean> {
    return core.get(this, 'initLevel0') as Promise<boolean>;
  }

  /**
   * Whether every vector gets as many links on the lowest level as there is room for. Default false.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::keep_max_size_level0`.
   * Since FAISS 1.9.0.
   */
  get keepMaxSizeLevel0(): Promise<boolean> {
    return core.get(this, 'keepMaxSizeLevel0') as Promise<boolean>;
  }

  set keepMaxSizeLevel0(value: boolean) {
    core.set(this, 'keepMaxSizeLevel0', value);
  }

  /**
   * Sorts the links of every vector from near to far.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::reorder_links`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reorderLinks(options?: CallOptions): Promise<void> {
    return core.call(this, 'reorderLinks', [options]) as never;
  }

  /**
   * Links vectors of the lowest level to which no other vector is linked.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::link_singletons`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async linkSingletons(options?: CallOptions): Promise<void> {
    return core.call(this, 'linkSingletons', [options]) as never;
  }

  /**
   * Puts the stored vectors in another order; their ids change with their positions.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::permute_entries`.
   * Since FAISS 1.8.0.
   *
   * @param perm Old position of the vector that shall come to each new position; every position from 0 to ntotal - 1 once. Shape ntotal.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async permuteEntries(perm: Ids, options?: CallOptions): Promise<void> {
    return core.call(this, 'permuteEntries', [perm, options]) as never;
  }

  /**
   * Leaves every vector the links on the lowest level that the others do not make needless, and no more than so many.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::shrink_level_0_neighbors`.
   *
   * @param size Largest number of links that stay. At least 1.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async shrinkLevel0Neighbors(size: number, options?: CallOptions): Promise<void> {
    return core.call(this, 'shrinkLevel0Neighbors', [size, options]) as never;
  }

  /**
   * Searches on the lowest level alone, from vectors on that the caller names.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::search_level_0`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of results for each query. At least 1.
   * @param nearest Vectors to start from, one row for each query; -1 ends a row. Shape n × nprobe.
   * @param nearestD Distance of the query to each of them, smaller for nearer under every metric. Shape n × nprobe.
   * @param nprobe Number of vectors to start from. At least 1. Default 1.
   * @param searchType 1 searches from each of them by itself, 2 from all of them together. From 1 to 2. Default 1.
   * @param options Named extras; see the type.
   * @returns distances: Distances of the results, best first. Shape n × k. labels: Positions of the results; -1 where there are fewer. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchLevel0(x: Vectors, k: number, nearest: Int32Array | readonly number[], nearestD: Vectors, nprobe: number = 1, searchType: number = 1, options?: IndexHNSWSearchLevel0Options): Promise<SearchResult> {
    return core.call(this, 'searchLevel0', [x, k, nearest, nearestD, nprobe, searchType, options]) as never;
  }

  /**
   * Links every vector on the lowest level to the best of its near neighbors, which the caller has found.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::init_level_0_from_knngraph`.
   *
   * @param k Number of neighbors of each vector. At least 1.
   * @param D Distance of each neighbor, one row for each vector, smaller for nearer under every metric. Shape ntotal × k.
   * @param I The neighbors, one row for each vector; -1 ends a row. Shape ntotal × k.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async initLevel0FromKnngraph(k: number, D: Vectors, I: Ids, options?: CallOptions): Promise<void> {
    return core.call(this, 'initLevel0FromKnngraph', [k, D, I, options]) as never;
  }
}
