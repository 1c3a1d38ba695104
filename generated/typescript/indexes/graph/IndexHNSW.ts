// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSW, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids, SearchResult } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexHNSW(args)) as never);
  }

  /**
   * The graph, with its search settings efSearch and efConstruction.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::hnsw`.
   */
  get hnsw(): HNSW {
    return core.getView(this, ops.IndexHNSW_hnsw_get, 'IndexHNSW.hnsw', classes.HNSW) as HNSW;
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::storage`.
   */
  get storage(): Index {
    return core.getView(this, ops.IndexHNSW_storage_get, 'IndexHNSW.storage', classes.Index) as Index;
  }

  /**
   * Whether FAISS itself frees the storage, as in IndexHNSWFlat and in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexHNSW_own_fields_get, 'IndexHNSW.ownFields') as boolean;
  }

  /**
   * Whether add links new vectors on the lowest level. Default true.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::init_level0`.
   * Since FAISS 1.9.0.
   */
  get initLevel0(): boolean {
    return core.getScalar(this, ops.IndexHNSW_init_level0_get, 'IndexHNSW.initLevel0') as boolean;
  }

  /**
   * Whether every vector gets as many links on the lowest level as there is room for. Default false.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::keep_max_size_level0`.
   * Since FAISS 1.9.0.
   */
  get keepMaxSizeLevel0(): boolean {
    return core.getScalar(this, ops.IndexHNSW_keep_max_size_level0_get, 'IndexHNSW.keepMaxSizeLevel0') as boolean;
  }

  set keepMaxSizeLevel0(value: boolean) {
    core.setScalar(this, ops.IndexHNSW_keep_max_size_level0_set, ops.IndexHNSW_keep_max_size_level0_get, 'IndexHNSW.keepMaxSizeLevel0', core.bool(value, 'IndexHNSW.keepMaxSizeLevel0:keepMaxSizeLevel0'));
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
    return core.later(reorder_linksCall(this, options, reorder_linksKeys));
  }

  /**
   * Sorts the links of every vector from near to far.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::reorder_links`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reorderLinksSync(): void {
    return core.now(reorder_linksCall(this, undefined, core.noKeys));
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
    return core.later(link_singletonsCall(this, options, link_singletonsKeys));
  }

  /**
   * Links vectors of the lowest level to which no other vector is linked.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::link_singletons`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  linkSingletonsSync(): void {
    return core.now(link_singletonsCall(this, undefined, core.noKeys));
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
    return core.later(permute_entriesCall(this, perm, options, permute_entriesKeys));
  }

  /**
   * Puts the stored vectors in another order; their ids change with their positions.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::permute_entries`.
   * Since FAISS 1.8.0.
   *
   * @param perm Old position of the vector that shall come to each new position; every position from 0 to ntotal - 1 once. Shape ntotal.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  permuteEntriesSync(perm: Ids): void {
    return core.now(permute_entriesCall(this, perm, undefined, core.noKeys));
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
    return core.later(shrink_level_0_neighborsCall(this, size, options, shrink_level_0_neighborsKeys));
  }

  /**
   * Leaves every vector the links on the lowest level that the others do not make needless, and no more than so many.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::shrink_level_0_neighbors`.
   *
   * @param size Largest number of links that stay. At least 1.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  shrinkLevel0NeighborsSync(size: number): void {
    return core.now(shrink_level_0_neighborsCall(this, size, undefined, core.noKeys));
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
    return core.later(search_level_0Call(this, x, k, nearest, nearestD, nprobe, searchType, options, search_level_0Keys));
  }

  /**
   * Searches on the lowest level alone, from vectors on that the caller names.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchLevel0Sync(x: Vectors, k: number, nearest: Int32Array | readonly number[], nearestD: Vectors, nprobe: number = 1, searchType: number = 1, options?: IndexHNSWSearchLevel0SyncOptions): SearchResult {
    return core.now(search_level_0Call(this, x, k, nearest, nearestD, nprobe, searchType, options, search_level_0SyncKeys));
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
    return core.later(init_level_0_from_knngraphCall(this, k, D, I, options, init_level_0_from_knngraphKeys));
  }

  /**
   * Links every vector on the lowest level to the best of its near neighbors, which the caller has found.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::init_level_0_from_knngraph`.
   *
   * @param k Number of neighbors of each vector. At least 1.
   * @param D Distance of each neighbor, one row for each vector, smaller for nearer under every metric. Shape ntotal × k.
   * @param I The neighbors, one row for each vector; -1 ends a row. Shape ntotal × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  initLevel0FromKnngraphSync(k: number, D: Vectors, I: Ids): void {
    return core.now(init_level_0_from_knngraphCall(this, k, D, I, undefined, core.noKeys));
  }
}

function newIndexHNSW(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const storage = args[0] as Index;
    const M = (args[1] === undefined ? 32 : args[1]) as number;
    const storage_ = core.handleOf(storage, classes.Index, 'IndexHNSW.constructor:storage');
    const M_ = core.int(M, 'IndexHNSW.constructor:M', 2);
    return core.construct(ops.IndexHNSW_new0, 'IndexHNSW.constructor', [storage_, M_], [storage]);
  }

  throw core.wrongArguments('IndexHNSW.constructor', ['(storage, M = 32)']);
}

const reorder_linksKeys: readonly string[] = ['signal'];

function reorder_linksCall(self: IndexHNSW, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexHNSW.reorderLinks:options', allowed);
  return {
    op: ops.IndexHNSW_reorder_links,
    name: 'IndexHNSW.reorderLinks',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const link_singletonsKeys: readonly string[] = ['signal'];

function link_singletonsCall(self: IndexHNSW, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexHNSW.linkSingletons:options', allowed);
  return {
    op: ops.IndexHNSW_link_singletons,
    name: 'IndexHNSW.linkSingletons',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const permute_entriesKeys: readonly string[] = ['signal'];

function permute_entriesCall(self: IndexHNSW, perm: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexHNSW.permuteEntries:options', allowed);
  const perm_ = core.i64ids(perm, 'IndexHNSW.permuteEntries:perm');
  core.length(perm_, self.ntotal, 'IndexHNSW.permuteEntries:perm', 'ntotal');
  return {
    op: ops.IndexHNSW_permute_entries,
    name: 'IndexHNSW.permuteEntries',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), perm_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const shrink_level_0_neighborsKeys: readonly string[] = ['signal'];

function shrink_level_0_neighborsCall(self: IndexHNSW, size: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexHNSW.shrinkLevel0Neighbors:options', allowed);
  const size_ = core.int(size, 'IndexHNSW.shrinkLevel0Neighbors:size', 1);
  return {
    op: ops.IndexHNSW_shrink_level_0_neighbors,
    name: 'IndexHNSW.shrinkLevel0Neighbors',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), size_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const search_level_0SyncKeys: readonly string[] = ['params', 'distances', 'labels'];
const search_level_0Keys: readonly string[] = ['params', 'distances', 'labels', 'signal'];

function search_level_0Call(self: IndexHNSW, x: Vectors, k: number, nearest: Int32Array | readonly number[], nearestD: Vectors, nprobe: number, searchType: number, options: IndexHNSWSearchLevel0Options | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'IndexHNSW.searchLevel0:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexHNSW.searchLevel0:x', d$, 'd');
  const k_ = core.size(k, 'IndexHNSW.searchLevel0:k', 1);
  const nearest_ = core.i32(nearest, 'IndexHNSW.searchLevel0:nearest');
  const nearestD_ = core.f32(nearestD, 'IndexHNSW.searchLevel0:nearestD');
  const nprobe_ = core.int(nprobe, 'IndexHNSW.searchLevel0:nprobe', 1);
  const searchType_ = core.int(searchType, 'IndexHNSW.searchLevel0:searchType', 1, 2);
  const params_ = core.handleOrNull(options?.params, classes.SearchParameters, 'IndexHNSW.searchLevel0:params');
  const n = core.rows(x_, d$, 'IndexHNSW.searchLevel0:x', 'd');
  core.length(nearest_, n * nprobe_, 'IndexHNSW.searchLevel0:nearest', 'n * nprobe');
  core.length(nearestD_, n * nprobe_, 'IndexHNSW.searchLevel0:nearestD', 'n * nprobe');
  const labels_ = core.outI64(options?.labels, n * k_, 'IndexHNSW.searchLevel0:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outF32(options?.distances, n * k_, 'IndexHNSW.searchLevel0:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.IndexHNSW_search_level_0,
    name: 'IndexHNSW.searchLevel0',
    effect: 'read',
    self: self,
    others: options?.params == null ? null : [[options?.params, 'read']],
    args: [core.selfHandle(self), x_, k_, nearest_, nearestD_, nprobe_, searchType_, params_, distances_, labels_],
    finish: search_level_0Result,
    signal: options?.signal,
    progress: null,
  };
}

const search_level_0Result = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[8] as Float32Array, args[9] as BigInt64Array, args[2] as number);
const init_level_0_from_knngraphKeys: readonly string[] = ['signal'];

function init_level_0_from_knngraphCall(self: IndexHNSW, k: number, D: Vectors, I: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexHNSW.initLevel0FromKnngraph:options', allowed);
  const ntotal$ = self.ntotal;
  const k_ = core.int(k, 'IndexHNSW.initLevel0FromKnngraph:k', 1);
  const D_ = core.f32(D, 'IndexHNSW.initLevel0FromKnngraph:D');
  const I_ = core.i64ids(I, 'IndexHNSW.initLevel0FromKnngraph:I');
  core.length(D_, ntotal$ * k_, 'IndexHNSW.initLevel0FromKnngraph:D', 'ntotal * k');
  core.length(I_, ntotal$ * k_, 'IndexHNSW.initLevel0FromKnngraph:I', 'ntotal * k');
  return {
    op: ops.IndexHNSW_init_level_0_from_knngraph,
    name: 'IndexHNSW.initLevel0FromKnngraph',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), k_, D_, I_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
