// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryIVF, mirrored from faiss/IndexBinaryIVF.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { DirectMapType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexBinaryIVF')(args)) as never);
  }

  /**
   * The inverted lists with the stored ids and vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::invlists`.
   */
  get invlists(): Promise<InvertedLists> {
    return core.get(this, 'invlists') as Promise<InvertedLists>;
  }

  /**
   * Whether FAISS itself frees the inverted lists.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::own_invlists`.
   */
  get ownInvlists(): Promise<boolean> {
    return core.get(this, 'ownInvlists') as Promise<boolean>;
  }

  /**
   * Number of inverted lists that are visited for each query; more lists cost time and find more of the true neighbors. Values above nlist visit all lists. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::nprobe`.
   */
  get nprobe(): Promise<number> {
    return core.get(this, 'nprobe') as Promise<number>;
  }

  set nprobe(value: number) {
    core.set(this, 'nprobe', value);
  }

  /**
   * Largest number of stored vectors that are compared with one query; 0 sets no limit. Default 0.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::max_codes`.
   */
  get maxCodes(): Promise<number> {
    return core.get(this, 'maxCodes') as Promise<number>;
  }

  set maxCodes(value: number) {
    core.set(this, 'maxCodes', value);
  }

  /**
   * Whether the nearest vectors are kept in a heap; false counts distances instead, which is faster for large k. Default true.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::use_heap`.
   */
  get useHeap(): Promise<boolean> {
    return core.get(this, 'useHeap') as Promise<boolean>;
  }

  set useHeap(value: boolean) {
    core.set(this, 'useHeap', value);
  }

  /**
   * Whether a batch is handled list by list instead of query by query. Default false.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::per_invlist_search`.
   * Since FAISS 1.7.4.
   */
  get perInvlistSearch(): Promise<boolean> {
    return core.get(this, 'perInvlistSearch') as Promise<boolean>;
  }

  set perInvlistSearch(value: boolean) {
    core.set(this, 'perInvlistSearch', value);
  }

  /**
   * Map from ids to places in the inverted lists; empty until make_direct_map or set_direct_map_type.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::direct_map`.
   */
  get directMap(): DirectMap {
    return core.part(this, 'directMap', 'DirectMap') as DirectMap;
  }

  /**
   * Coarse quantizer that assigns a vector to its inverted list. Another one may be set, of the same d and, once the index is trained, with one centroid for each list; the former one stays alive as long as the index.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::quantizer`.
   */
  get quantizer(): Promise<IndexBinary> {
    return core.get(this, 'quantizer') as Promise<IndexBinary>;
  }

  set quantizer(value: IndexBinary) {
    core.set(this, 'quantizer', value);
  }

  /**
   * Number of inverted lists.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::nlist`.
   */
  get nlist(): Promise<number> {
    return core.get(this, 'nlist') as Promise<number>;
  }

  /**
   * Whether FAISS itself frees the quantizer, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Settings of the k-means that trains the coarse quantizer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::cp`.
   */
  get cp(): ClusteringParameters {
    return core.part(this, 'cp', 'ClusteringParameters') as ClusteringParameters;
  }

  /**
   * Index over vectors of d float components that assigns vectors to centroids during k-means; null uses a flat one. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexBinaryIVF.h`, `IndexBinaryIVF::clustering_index`.
   */
  get clusteringIndex(): Promise<Index | null> {
    return core.get(this, 'clusteringIndex') as Promise<Index | null>;
  }

  set clusteringIndex(value: Index | null) {
    core.set(this, 'clusteringIndex', value);
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
    return core.call(this, 'addCore', [x, xids, precomputedIdx, options]) as never;
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
    return core.call(this, 'searchPreassigned', [x, k, assign, centroidDis, options]) as never;
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
    return core.call(this, 'rangeSearchPreassigned', [x, radius, assign, centroidDis, options]) as never;
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
    return core.call(this, 'reconstructFromOffset', [listNo, offset, options]) as never;
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
  async getListSize(listNo: number): Promise<number> {
    return core.call(this, 'getListSize', [listNo]) as never;
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
    return core.call(this, 'makeDirectMap', [newMaintainDirectMap, options]) as never;
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
    return core.call(this, 'setDirectMapType', [type, options]) as never;
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
    return core.call(this, 'replaceInvlists', [il, options]) as never;
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
  async getInvertedListScanner(storePairs: boolean = false): Promise<BinaryInvertedListScanner> {
    return core.call(this, 'getInvertedListScanner', [storePairs]) as never;
  }
}
