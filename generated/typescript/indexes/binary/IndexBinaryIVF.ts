// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryIVF, mirrored from faiss/IndexBinaryIVF.h. */
import * as core from '@faiss-sdk/core';
import type { Codes, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { DirectMapType } from '../../enums.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexBinary } from './IndexBinary.js';
import type { BinaryInvertedListScanner } from '../../search/BinaryInvertedListScanner.js';
import type { ClusteringParameters } from '../../clustering/ClusteringParameters.js';
import type { DirectMap } from '../../invlists/DirectMap.js';
import type { Index } from '../Index.js';
import type { InvertedLists } from '../../invlists/InvertedLists.js';

/**
 * Named extras of `IndexBinaryIVF.searchPreassignedSync`.
 */
export interface IndexBinaryIVFSearchPreassignedSyncOptions {
  /**
   * Gives places instead of ids, the number of the list in the upper and the offset in the lower 32 bits of a label. Default false.
   */
  readonly storePairs?: boolean;
  /**
   * Own array for the result, filled in place and returned. Number of differing bits of each neighbor, least first. Shape n × k.
   */
  readonly distances?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `IndexBinaryIVF.searchPreassigned`.
 */
export interface IndexBinaryIVFSearchPreassignedOptions extends IndexBinaryIVFSearchPreassignedSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexBinaryIVF.reconstructFromOffsetSync`.
 */
export interface IndexBinaryIVFReconstructFromOffsetSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vector. Shape code_size.
   */
  readonly recons?: Uint8Array;
}

/**
 * Named extras of `IndexBinaryIVF.reconstructFromOffset`.
 */
export interface IndexBinaryIVFReconstructFromOffsetOptions extends IndexBinaryIVFReconstructFromOffsetSyncOptions, CallOptions {
}

/**
 * Inverted file over binary vectors. Distances are exact; what a search misses lies in lists that it did not visit.
 *
 * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryIVF extends IndexBinary {
  /**
   * Makes an IndexBinaryIVF.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexBinaryFlat of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of bits of every vector, a multiple of 8. At least 8.
   * @param nlist Number of inverted lists. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: IndexBinary, d: number, nlist: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryIVF(args)) as never);
  }

  /**
   * The inverted lists with the stored ids and vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::invlists`.
   */
  get invlists(): InvertedLists {
    return core.getView(this, ops.IndexBinaryIVF_invlists_get, 'IndexBinaryIVF.invlists', classes.InvertedLists) as InvertedLists;
  }

  /**
   * Whether FAISS itself frees the inverted lists.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::own_invlists`.
   */
  get ownInvlists(): boolean {
    return core.getScalar(this, ops.IndexBinaryIVF_own_invlists_get, 'IndexBinaryIVF.ownInvlists') as boolean;
  }

  /**
   * Number of inverted lists that are visited for each query; more lists cost time and find more of the true neighbors. Values above nlist visit all lists. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::nprobe`.
   */
  get nprobe(): number {
    return core.getScalar(this, ops.IndexBinaryIVF_nprobe_get, 'IndexBinaryIVF.nprobe') as number;
  }

  set nprobe(value: number) {
    core.setScalar(this, ops.IndexBinaryIVF_nprobe_set, ops.IndexBinaryIVF_nprobe_get, 'IndexBinaryIVF.nprobe', core.size(value, 'IndexBinaryIVF.nprobe:nprobe', 1));
  }

  /**
   * Largest number of stored vectors that are compared with one query; 0 sets no limit. Default 0.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::max_codes`.
   */
  get maxCodes(): number {
    return core.getScalar(this, ops.IndexBinaryIVF_max_codes_get, 'IndexBinaryIVF.maxCodes') as number;
  }

  set maxCodes(value: number) {
    core.setScalar(this, ops.IndexBinaryIVF_max_codes_set, ops.IndexBinaryIVF_max_codes_get, 'IndexBinaryIVF.maxCodes', core.size(value, 'IndexBinaryIVF.maxCodes:maxCodes'));
  }

  /**
   * Whether the nearest vectors are kept in a heap; false counts distances instead, which is faster for large k. Default true.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::use_heap`.
   */
  get useHeap(): boolean {
    return core.getScalar(this, ops.IndexBinaryIVF_use_heap_get, 'IndexBinaryIVF.useHeap') as boolean;
  }

  set useHeap(value: boolean) {
    core.setScalar(this, ops.IndexBinaryIVF_use_heap_set, ops.IndexBinaryIVF_use_heap_get, 'IndexBinaryIVF.useHeap', core.bool(value, 'IndexBinaryIVF.useHeap:useHeap'));
  }

  /**
   * Whether a batch is handled list by list instead of query by query. Default false.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::per_invlist_search`.
   * Since FAISS 1.7.4.
   */
  get perInvlistSearch(): boolean {
    return core.getScalar(this, ops.IndexBinaryIVF_per_invlist_search_get, 'IndexBinaryIVF.perInvlistSearch') as boolean;
  }

  set perInvlistSearch(value: boolean) {
    core.setScalar(this, ops.IndexBinaryIVF_per_invlist_search_set, ops.IndexBinaryIVF_per_invlist_search_get, 'IndexBinaryIVF.perInvlistSearch', core.bool(value, 'IndexBinaryIVF.perInvlistSearch:perInvlistSearch'));
  }

  /**
   * Map from ids to places in the inverted lists; empty until make_direct_map or set_direct_map_type.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::direct_map`.
   */
  get directMap(): DirectMap {
    return core.getView(this, ops.IndexBinaryIVF_direct_map_get, 'IndexBinaryIVF.directMap', classes.DirectMap) as DirectMap;
  }

  /**
   * Coarse quantizer that assigns a vector to its inverted list. Another one may be set, of the same d and, once the index is trained, with one centroid for each list; the former one stays alive as long as the index.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::quantizer`.
   */
  get quantizer(): IndexBinary {
    return core.getView(this, ops.IndexBinaryIVF_quantizer_get, 'IndexBinaryIVF.quantizer', classes.IndexBinary) as IndexBinary;
  }

  set quantizer(value: IndexBinary) {
    core.setPointer(this, ops.IndexBinaryIVF_quantizer_set, ops.IndexBinaryIVF_quantizer_get, 'IndexBinaryIVF.quantizer', value, classes.IndexBinary);
  }

  /**
   * Number of inverted lists.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::nlist`.
   */
  get nlist(): number {
    return core.getConstant(this, ops.IndexBinaryIVF_nlist_get, 'IndexBinaryIVF.nlist') as number;
  }

  /**
   * Whether FAISS itself frees the quantizer, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexBinaryIVF_own_fields_get, 'IndexBinaryIVF.ownFields') as boolean;
  }

  /**
   * Settings of the k-means that trains the coarse quantizer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::cp`.
   */
  get cp(): ClusteringParameters {
    return core.getView(this, ops.IndexBinaryIVF_cp_get, 'IndexBinaryIVF.cp', classes.ClusteringParameters) as ClusteringParameters;
  }

  /**
   * Index over vectors of d float components that assigns vectors to centroids during k-means; null uses a flat one. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::clustering_index`.
   */
  get clusteringIndex(): Index | null {
    return core.getView(this, ops.IndexBinaryIVF_clustering_index_get, 'IndexBinaryIVF.clusteringIndex', classes.Index) as Index | null;
  }

  set clusteringIndex(value: Index | null) {
    core.setPointer(this, ops.IndexBinaryIVF_clustering_index_set, ops.IndexBinaryIVF_clustering_index_get, 'IndexBinaryIVF.clusteringIndex', value, classes.Index);
  }

  /**
   * Stores vectors in lists that the caller has assigned, as assign of the quantizer would.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::add_core`.
   *
   * @param x Vectors to store, one row each. Shape n × code_size.
   * @param xids Id of each vector; null counts on from ntotal. Shape n.
   * @param precomputedIdx List of each vector, from 0 to nlist - 1; -1 stores nothing for it. Shape n.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async addCore(x: Codes, xids: Ids | null, precomputedIdx: Ids, options?: CallOptions): Promise<void> {
    return core.later(add_coreCall(this, x, xids, precomputedIdx, options, add_coreKeys));
  }

  /**
   * Stores vectors in lists that the caller has assigned, as assign of the quantizer would.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::add_core`.
   *
   * @param x Vectors to store, one row each. Shape n × code_size.
   * @param xids Id of each vector; null counts on from ntotal. Shape n.
   * @param precomputedIdx List of each vector, from 0 to nlist - 1; -1 stores nothing for it. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addCoreSync(x: Codes, xids: Ids | null, precomputedIdx: Ids): void {
    return core.now(add_coreCall(this, x, xids, precomputedIdx, undefined, core.noKeys));
  }

  /**
   * Searches the lists that the caller has chosen for each query, instead of asking the quantizer.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::search_preassigned`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param k Number of neighbors to find for each query. At least 1.
   * @param assign Lists to visit for each query, from 0 to nlist - 1; -1 visits none. Shape n × nprobe.
   * @param centroidDis Hamming distance of each query to the centroid of each of its lists. Shape n × nprobe.
   * @param options Named extras; see the type.
   * @returns distances: Number of differing bits of each neighbor, least first. Shape n × k. labels: Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchPreassigned(x: Codes, k: number, assign: Ids, centroidDis: Int32Array | readonly number[], options?: IndexBinaryIVFSearchPreassignedOptions): Promise<SearchResult<Int32Array>> {
    return core.later(search_preassignedCall(this, x, k, assign, centroidDis, options, search_preassignedKeys));
  }

  /**
   * Searches the lists that the caller has chosen for each query, instead of asking the quantizer.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::search_preassigned`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param k Number of neighbors to find for each query. At least 1.
   * @param assign Lists to visit for each query, from 0 to nlist - 1; -1 visits none. Shape n × nprobe.
   * @param centroidDis Hamming distance of each query to the centroid of each of its lists. Shape n × nprobe.
   * @param options Named extras; see the type.
   * @returns distances: Number of differing bits of each neighbor, least first. Shape n × k. labels: Id of each neighbor, nearest first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchPreassignedSync(x: Codes, k: number, assign: Ids, centroidDis: Int32Array | readonly number[], options?: IndexBinaryIVFSearchPreassignedSyncOptions): SearchResult<Int32Array> {
    return core.now(search_preassignedCall(this, x, k, assign, centroidDis, options, search_preassignedSyncKeys));
  }

  /**
   * Finds every vector within the radius in the lists that the caller has chosen for each query.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::range_search_preassigned`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param radius Number of differing bits below which a vector counts.
   * @param assign Lists to visit for each query, from 0 to nlist - 1; -1 visits none. Shape n × nprobe.
   * @param centroidDis Hamming distance of each query to the centroid of each of its lists. Shape n × nprobe.
   * @param options Named extras; see the type.
   * @returns The matches of query i stand at lims[i] up to lims[i + 1] of distances and labels, in no order. Shape rows of different lengths.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async rangeSearchPreassigned(x: Codes, radius: number, assign: Ids, centroidDis: Int32Array | readonly number[], options?: CallOptions): Promise<RangeSearchResult> {
    return core.later(range_search_preassignedCall(this, x, radius, assign, centroidDis, options, range_search_preassignedKeys));
  }

  /**
   * Finds every vector within the radius in the lists that the caller has chosen for each query.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::range_search_preassigned`.
   *
   * @param x Queries, one row each. Shape n × code_size.
   * @param radius Number of differing bits below which a vector counts.
   * @param assign Lists to visit for each query, from 0 to nlist - 1; -1 visits none. Shape n × nprobe.
   * @param centroidDis Hamming distance of each query to the centroid of each of its lists. Shape n × nprobe.
   * @returns The matches of query i stand at lims[i] up to lims[i + 1] of distances and labels, in no order. Shape rows of different lengths.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  rangeSearchPreassignedSync(x: Codes, radius: number, assign: Ids, centroidDis: Int32Array | readonly number[]): RangeSearchResult {
    return core.now(range_search_preassignedCall(this, x, radius, assign, centroidDis, undefined, core.noKeys));
  }

  /**
   * Gives back the vector at a place in the inverted lists; needs no direct map.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::reconstruct_from_offset`.
   *
   * @param listNo Number of the inverted list, below nlist. At least 0.
   * @param offset Place in that list, below its size. At least 0.
   * @param options Named extras; see the type.
   * @returns The vector. Shape code_size.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reconstructFromOffset(listNo: number, offset: number, options?: IndexBinaryIVFReconstructFromOffsetOptions): Promise<Uint8Array> {
    return core.later(reconstruct_from_offsetCall(this, listNo, offset, options, reconstruct_from_offsetKeys));
  }

  /**
   * Gives back the vector at a place in the inverted lists; needs no direct map.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::reconstruct_from_offset`.
   *
   * @param listNo Number of the inverted list, below nlist. At least 0.
   * @param offset Place in that list, below its size. At least 0.
   * @param options Named extras; see the type.
   * @returns The vector. Shape code_size.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reconstructFromOffsetSync(listNo: number, offset: number, options?: IndexBinaryIVFReconstructFromOffsetSyncOptions): Uint8Array {
    return core.now(reconstruct_from_offsetCall(this, listNo, offset, options, reconstruct_from_offsetSyncKeys));
  }

  /**
   * Number of vectors in one inverted list.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::get_list_size`.
   *
   * @param listNo Number of the inverted list, below nlist.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getListSize(listNo: number): number {
    return core.now(get_list_sizeCall(this, listNo));
  }

  /**
   * Builds or drops the map from ids to places in the lists, which reconstruct needs. The map is an array, so ids must be 0 to ntotal - 1.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::make_direct_map`.
   *
   * @param newMaintainDirectMap True builds the map and keeps it up to date, false drops it. Default true.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async makeDirectMap(newMaintainDirectMap: boolean = true, options?: CallOptions): Promise<void> {
    return core.later(make_direct_mapCall(this, newMaintainDirectMap, options, make_direct_mapKeys));
  }

  /**
   * Builds or drops the map from ids to places in the lists, which reconstruct needs. The map is an array, so ids must be 0 to ntotal - 1.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::make_direct_map`.
   *
   * @param newMaintainDirectMap True builds the map and keeps it up to date, false drops it. Default true.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  makeDirectMapSync(newMaintainDirectMap: boolean = true): void {
    return core.now(make_direct_mapCall(this, newMaintainDirectMap, undefined, core.noKeys));
  }

  /**
   * Builds the map from ids to places in the lists in a given form, or drops it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::set_direct_map_type`.
   *
   * @param type NoMap, Array for the ids 0 to ntotal - 1, or Hashtable for any ids.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async setDirectMapType(type: DirectMapType, options?: CallOptions): Promise<void> {
    return core.later(set_direct_map_typeCall(this, type, options, set_direct_map_typeKeys));
  }

  /**
   * Builds the map from ids to places in the lists in a given form, or drops it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::set_direct_map_type`.
   *
   * @param type NoMap, Array for the ids 0 to ntotal - 1, or Hashtable for any ids.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  setDirectMapTypeSync(type: DirectMapType): void {
    return core.now(set_direct_map_typeCall(this, type, undefined, core.noKeys));
  }

  /**
   * Puts other inverted lists in the place of the present ones. The number of vectors that the index counts stays as it is.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes il.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::replace_invlists`.
   *
   * @param il New lists; their number and code size must be those of the index. Kept alive for as long as it is used here.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async replaceInvlists(il: InvertedLists, options?: CallOptions): Promise<void> {
    return core.later(replace_invlistsCall(this, il, options, replace_invlistsKeys));
  }

  /**
   * Puts other inverted lists in the place of the present ones. The number of vectors that the index counts stays as it is.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes il.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::replace_invlists`.
   *
   * @param il New lists; their number and code size must be those of the index. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  replaceInvlistsSync(il: InvertedLists): void {
    return core.now(replace_invlistsCall(this, il, undefined, core.noKeys));
  }

  /**
   * Makes a scanner, which compares one query with the codes of lists.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::get_InvertedListScanner`.
   *
   * @param storePairs Gives places instead of ids, the number of the list in the upper and the offset in the lower 32 bits of a label. Default false.
   * @returns The scanner, which needs a query and a list next.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getInvertedListScanner(storePairs: boolean = false): BinaryInvertedListScanner {
    return core.now(get_InvertedListScannerCall(this, storePairs));
  }
}

function newIndexBinaryIVF(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 3) {
    const quantizer = args[0] as IndexBinary;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const quantizer_ = core.handleOf(quantizer, classes.IndexBinary, 'IndexBinaryIVF.constructor:quantizer');
    const d_ = core.size(d, 'IndexBinaryIVF.constructor:d', 8);
    const nlist_ = core.size(nlist, 'IndexBinaryIVF.constructor:nlist', 1);
    return core.construct(ops.IndexBinaryIVF_new0, 'IndexBinaryIVF.constructor', [quantizer_, d_, nlist_], [quantizer]);
  }

  throw core.wrongArguments('IndexBinaryIVF.constructor', ['(quantizer, d, nlist)']);
}

const add_coreKeys: readonly string[] = ['signal'];

function add_coreCall(self: IndexBinaryIVF, x: Codes, xids: Ids | null, precomputedIdx: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinaryIVF.addCore:options', allowed);
  const codeSize$ = self.codeSize;
  const x_ = core.u8(x, 'IndexBinaryIVF.addCore:x', codeSize$, 'code_size');
  const xids_ = xids == null ? null : core.i64ids(xids, 'IndexBinaryIVF.addCore:xids');
  const precomputedIdx_ = core.i64ids(precomputedIdx, 'IndexBinaryIVF.addCore:precomputedIdx');
  const n = core.rows(x_, codeSize$, 'IndexBinaryIVF.addCore:x', 'code_size');
  if (xids_ !== null) core.length(xids_, n, 'IndexBinaryIVF.addCore:xids', 'n');
  core.length(precomputedIdx_, n, 'IndexBinaryIVF.addCore:precomputedIdx', 'n');
  return {
    op: ops.IndexBinaryIVF_add_core,
    name: 'IndexBinaryIVF.addCore',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, xids_, precomputedIdx_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const search_preassignedSyncKeys: readonly string[] = ['storePairs', 'distances', 'labels'];
const search_preassignedKeys: readonly string[] = ['storePairs', 'distances', 'labels', 'signal'];

function search_preassignedCall(self: IndexBinaryIVF, x: Codes, k: number, assign: Ids, centroidDis: Int32Array | readonly number[], options: IndexBinaryIVFSearchPreassignedOptions | undefined, allowed: readonly string[]): core.Call<SearchResult<Int32Array>> {
  if (options !== undefined) core.options(options, 'IndexBinaryIVF.searchPreassigned:options', allowed);
  const codeSize$ = self.codeSize;
  const nprobe$ = self.nprobe;
  const x_ = core.u8(x, 'IndexBinaryIVF.searchPreassigned:x', codeSize$, 'code_size');
  const k_ = core.size(k, 'IndexBinaryIVF.searchPreassigned:k', 1);
  const assign_ = core.i64ids(assign, 'IndexBinaryIVF.searchPreassigned:assign');
  const centroidDis_ = core.i32(centroidDis, 'IndexBinaryIVF.searchPreassigned:centroidDis');
  const storePairs_ = core.bool(options?.storePairs ?? false, 'IndexBinaryIVF.searchPreassigned:storePairs');
  const n = core.rows(x_, codeSize$, 'IndexBinaryIVF.searchPreassigned:x', 'code_size');
  core.length(assign_, n * nprobe$, 'IndexBinaryIVF.searchPreassigned:assign', 'n * nprobe');
  core.length(centroidDis_, n * nprobe$, 'IndexBinaryIVF.searchPreassigned:centroidDis', 'n * nprobe');
  const labels_ = core.outI64(options?.labels, n * k_, 'IndexBinaryIVF.searchPreassigned:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outI32(options?.distances, n * k_, 'IndexBinaryIVF.searchPreassigned:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.IndexBinaryIVF_search_preassigned,
    name: 'IndexBinaryIVF.searchPreassigned',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, k_, assign_, centroidDis_, storePairs_, distances_, labels_],
    finish: search_preassignedResult,
    signal: options?.signal,
    progress: null,
  };
}

const search_preassignedResult = (_raw: unknown, args: readonly unknown[]): SearchResult<Int32Array> => new core.SearchResult(args[6] as Int32Array, args[7] as BigInt64Array, args[2] as number);
const range_search_preassignedKeys: readonly string[] = ['signal'];

function range_search_preassignedCall(self: IndexBinaryIVF, x: Codes, radius: number, assign: Ids, centroidDis: Int32Array | readonly number[], options: CallOptions | undefined, allowed: readonly string[]): core.Call<RangeSearchResult> {
  if (options !== undefined) core.options(options, 'IndexBinaryIVF.rangeSearchPreassigned:options', allowed);
  const codeSize$ = self.codeSize;
  const nprobe$ = self.nprobe;
  const x_ = core.u8(x, 'IndexBinaryIVF.rangeSearchPreassigned:x', codeSize$, 'code_size');
  const radius_ = core.int(radius, 'IndexBinaryIVF.rangeSearchPreassigned:radius');
  const assign_ = core.i64ids(assign, 'IndexBinaryIVF.rangeSearchPreassigned:assign');
  const centroidDis_ = core.i32(centroidDis, 'IndexBinaryIVF.rangeSearchPreassigned:centroidDis');
  const n = core.rows(x_, codeSize$, 'IndexBinaryIVF.rangeSearchPreassigned:x', 'code_size');
  core.length(assign_, n * nprobe$, 'IndexBinaryIVF.rangeSearchPreassigned:assign', 'n * nprobe');
  core.length(centroidDis_, n * nprobe$, 'IndexBinaryIVF.rangeSearchPreassigned:centroidDis', 'n * nprobe');
  return {
    op: ops.IndexBinaryIVF_range_search_preassigned,
    name: 'IndexBinaryIVF.rangeSearchPreassigned',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, radius_, assign_, centroidDis_],
    finish: range_search_preassignedResult,
    signal: options?.signal,
    progress: null,
  };
}

const range_search_preassignedResult = (raw: unknown): RangeSearchResult => new core.RangeSearchResult((raw as unknown[])[0] as BigUint64Array, (raw as unknown[])[1] as Float32Array, (raw as unknown[])[2] as BigInt64Array);
const reconstruct_from_offsetSyncKeys: readonly string[] = ['recons'];
const reconstruct_from_offsetKeys: readonly string[] = ['recons', 'signal'];

function reconstruct_from_offsetCall(self: IndexBinaryIVF, listNo: number, offset: number, options: IndexBinaryIVFReconstructFromOffsetOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IndexBinaryIVF.reconstructFromOffset:options', allowed);
  const listNo_ = core.idx(listNo, 'IndexBinaryIVF.reconstructFromOffset:listNo', 0);
  const offset_ = core.idx(offset, 'IndexBinaryIVF.reconstructFromOffset:offset', 0);
  const recons_ = core.outU8(options?.recons, self.codeSize, 'IndexBinaryIVF.reconstructFromOffset:recons');
  return {
    op: ops.IndexBinaryIVF_reconstruct_from_offset,
    name: 'IndexBinaryIVF.reconstructFromOffset',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, offset_, recons_],
    finish: reconstruct_from_offsetResult,
    signal: options?.signal,
    progress: null,
  };
}

const reconstruct_from_offsetResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[3] as Uint8Array;

function get_list_sizeCall(self: IndexBinaryIVF, listNo: number): core.Call<number> {
  const listNo_ = core.size(listNo, 'IndexBinaryIVF.getListSize:listNo');
  return {
    op: ops.IndexBinaryIVF_get_list_size,
    name: 'IndexBinaryIVF.getListSize',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_],
    finish: get_list_sizeResult,
    signal: undefined,
    progress: null,
  };
}

const get_list_sizeResult = (raw: unknown): number => raw as number;
const make_direct_mapKeys: readonly string[] = ['signal'];

function make_direct_mapCall(self: IndexBinaryIVF, newMaintainDirectMap: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinaryIVF.makeDirectMap:options', allowed);
  const newMaintainDirectMap_ = core.bool(newMaintainDirectMap, 'IndexBinaryIVF.makeDirectMap:newMaintainDirectMap');
  return {
    op: ops.IndexBinaryIVF_make_direct_map,
    name: 'IndexBinaryIVF.makeDirectMap',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), newMaintainDirectMap_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const set_direct_map_typeKeys: readonly string[] = ['signal'];

function set_direct_map_typeCall(self: IndexBinaryIVF, type: DirectMapType, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinaryIVF.setDirectMapType:options', allowed);
  const type_ = core.enumeration(type, 'IndexBinaryIVF.setDirectMapType:type', DirectMapType);
  return {
    op: ops.IndexBinaryIVF_set_direct_map_type,
    name: 'IndexBinaryIVF.setDirectMapType',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), type_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const replace_invlistsKeys: readonly string[] = ['signal'];

function replace_invlistsCall(self: IndexBinaryIVF, il: InvertedLists, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinaryIVF.replaceInvlists:options', allowed);
  const il_ = core.handleOf(il, classes.InvertedLists, 'IndexBinaryIVF.replaceInvlists:il');
  return {
    op: ops.IndexBinaryIVF_replace_invlists,
    name: 'IndexBinaryIVF.replaceInvlists',
    effect: 'write',
    self: self,
    others: [[il, 'retain'], [il, 'write']],
    args: [core.selfHandle(self), il_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function get_InvertedListScannerCall(self: IndexBinaryIVF, storePairs: boolean): core.Call<BinaryInvertedListScanner> {
  const storePairs_ = core.bool(storePairs, 'IndexBinaryIVF.getInvertedListScanner:storePairs');
  return {
    op: ops.IndexBinaryIVF_get_InvertedListScanner,
    name: 'IndexBinaryIVF.getInvertedListScanner',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), storePairs_],
    finish: (raw) => core.adopt(raw as number, classes.BinaryInvertedListScanner, self) as BinaryInvertedListScanner,
    signal: undefined,
    progress: null,
  };
}
