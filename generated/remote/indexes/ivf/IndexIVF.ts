// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVF, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { DirectMapType, InvertedListsSubsetType, MetricType } from '../../enums.js';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { ClusteringParameters } from '../../clustering/ClusteringParameters.js';
import type { CodePacker } from '../../invlists/CodePacker.js';
import type { DirectMap } from '../../invlists/DirectMap.js';
import type { IDSelector } from '../../selectors/IDSelector.js';
import type { InvertedListScanner } from '../../search/InvertedListScanner.js';
import type { InvertedLists } from '../../invlists/InvertedLists.js';
import type { SearchParameters } from '../../params/SearchParameters.js';
import type { SearchParametersIVF } from '../../params/SearchParametersIVF.js';

/**
 * Named extras of `IndexIVF.encodeListno`.
 */
export interface IndexIVFEncodeListnoOptions {
  /**
   * Own array for the result, filled in place and returned. The number, lowest byte first. Shape coarse_code_size().
   */
  readonly code?: Uint8Array;
}

/**
 * Named extras of `IndexIVF.encodeVectorsSync`.
 */
export interface IndexIVFEncodeVectorsSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × code_size.
   */
  readonly codes?: Uint8Array;
}

/**
 * Named extras of `IndexIVF.encodeVectors`.
 */
export interface IndexIVFEncodeVectorsOptions extends IndexIVFEncodeVectorsSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexIVF.decodeVectorsSync`.
 */
export interface IndexIVFDecodeVectorsSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Decoded vectors, one row each. Shape n × d.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `IndexIVF.decodeVectors`.
 */
export interface IndexIVFDecodeVectorsOptions extends IndexIVFDecodeVectorsSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexIVF.searchPreassignedSync`.
 */
export interface IndexIVFSearchPreassignedSyncOptions {
  /**
   * Gives places instead of ids, the number of the list in the upper and the offset in the lower 32 bits of a label. Default false.
   */
  readonly storePairs?: boolean;
  /**
   * Own array for the result, filled in place and returned. Distance or similarity of each neighbor, best first. Shape n × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `IndexIVF.searchPreassigned`.
 */
export interface IndexIVFSearchPreassignedOptions extends IndexIVFSearchPreassignedSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexIVF.rangeSearchPreassignedSync`.
 */
export interface IndexIVFRangeSearchPreassignedSyncOptions {
  /**
   * Gives places instead of ids, the number of the list in the upper and the offset in the lower 32 bits of a label. Default false.
   */
  readonly storePairs?: boolean;
}

/**
 * Named extras of `IndexIVF.rangeSearchPreassigned`.
 */
export interface IndexIVFRangeSearchPreassignedOptions extends IndexIVFRangeSearchPreassignedSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexIVF.searchAndReturnCodesSync`.
 */
export interface IndexIVFSearchAndReturnCodesSyncOptions {
  /**
   * Puts the number of the list in front of each code, in coarse_code_size bytes, so that sa_decode can read it. Default false.
   */
  readonly includeListnos?: boolean;
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
}

/**
 * Named extras of `IndexIVF.searchAndReturnCodes`.
 */
export interface IndexIVFSearchAndReturnCodesOptions extends IndexIVFSearchAndReturnCodesSyncOptions, CallOptions {
}

/**
 * What `IndexIVF.searchAndReturnCodes` gives.
 */
export interface IndexIVFSearchAndReturnCodesResult {
  /**
   * Distance or similarity of each neighbor, best first. Shape n × k.
   */
  readonly distances: Float32Array;
  /**
   * Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels: BigInt64Array;
  /**
   * Code of each neighbor as its list holds it, n rows of k codes of code_size bytes, each with coarse_code_size more in front where include_listnos is set; bytes of missing results are 255. Shape any length.
   */
  readonly codes: Uint8Array;
}

/**
 * Named extras of `IndexIVF.reconstructFromOffsetSync`.
 */
export interface IndexIVFReconstructFromOffsetSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The vector. Shape d.
   */
  readonly recons?: Float32Array;
}

/**
 * Named extras of `IndexIVF.reconstructFromOffset`.
 */
export interface IndexIVFReconstructFromOffsetOptions extends IndexIVFReconstructFromOffsetSyncOptions, CallOptions {
}

/**
 * Base of the inverted files: a coarse quantizer assigns every vector to one of nlist lists, and a search visits only the nprobe lists whose centroids are nearest to the query.
 *
 * FAISS: `faiss/IndexIVF.h`, `IndexIVF`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexIVF extends Index {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Coarse quantizer that assigns a vector to its inverted list. Another one may be set, of the same d and, once the index is trained, with one centroid for each list; the former one stays alive as long as the index.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::quantizer`.
   */
  get quantizer(): Promise<Index> {
    return core.get(this, 'quantizer') as Promise<Index>;
  }

  set quantizer(value: Index) {
    core.set(this, 'quantizer', value);
  }

  /**
   * Number of inverted lists.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::nlist`.
   */
  get nlist(): Promise<number> {
    return core.get(this, 'nlist') as Promise<number>;
  }

  /**
   * How training treats the coarse quantizer: 0 runs k-means with it as the assigning index, 1 passes the training vectors to its own train, 2 runs k-means on a flat index and adds the centroids to it. From 0 to 2. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::quantizer_trains_alone`.
   */
  get quantizerTrainsAlone(): Promise<number> {
    return core.get(this, 'quantizerTrainsAlone') as Promise<number>;
  }

  set quantizerTrainsAlone(value: number) {
    core.set(this, 'quantizerTrainsAlone', value);
  }

  /**
   * Whether FAISS itself frees the quantizer, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Settings of the k-means that trains the coarse quantizer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::cp`.
   */
  get cp(): ClusteringParameters {
    return core.part(this, 'cp', 'ClusteringParameters') as ClusteringParameters;
  }

  /**
   * Index that assigns vectors to centroids during k-means instead of a flat one; null uses the flat one. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::clustering_index`.
   */
  get clusteringIndex(): Promise<Index | null> {
    return core.get(this, 'clusteringIndex') as Promise<Index | null>;
  }

  set clusteringIndex(value: Index | null) {
    core.set(this, 'clusteringIndex', value);
  }

  /**
   * Number of inverted lists that are visited for each query; more lists cost time and find more of the true neighbors. Values above nlist visit all lists. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::nprobe`.
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
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::max_codes`.
   */
  get maxCodes(): Promise<number> {
    return core.get(this, 'maxCodes') as Promise<number>;
  }

  set maxCodes(value: number) {
    core.set(this, 'maxCodes', value);
  }

  /**
   * What is added to parallel_mode to leave result heaps uninitialised, which only FAISS itself needs: 1024.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::PARALLEL_MODE_NO_HEAP_INIT`.
   */
  get PARALLELMODENOHEAPINIT(): Promise<number> {
    return core.get(this, 'PARALLELMODENOHEAPINIT') as Promise<number>;
  }

  /**
   * The inverted lists with the stored ids and codes.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::invlists`.
   */
  get invlists(): Promise<InvertedLists> {
    return core.get(this, 'invlists') as Promise<InvertedLists>;
  }

  /**
   * Whether FAISS itself frees the inverted lists.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::own_invlists`.
   */
  get ownInvlists(): Promise<boolean> {
    return core.get(this, 'ownInvlists') as Promise<boolean>;
  }

  /**
   * Number of bytes of one stored vector.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::code_size`.
   */
  get codeSize(): Promise<number> {
    return core.get(this, 'codeSize') as Promise<number>;
  }

  /**
   * How a batch is split over threads: 0 by queries, 1 by inverted lists, 2 by both, 3 by queries in finer portions. 1024 may be added to leave result heaps uninitialised, which only FAISS itself needs. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::parallel_mode`.
   */
  get parallelMode(): Promise<number> {
    return core.get(this, 'parallelMode') as Promise<number>;
  }

  set parallelMode(value: number) {
    core.set(this, 'parallelMode', value);
  }

  /**
   * Map from ids to places in the inverted lists; empty until make_direct_map or set_direct_map_type.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::direct_map`.
   */
  get directMap(): DirectMap {
    return core.part(this, 'directMap', 'DirectMap') as DirectMap;
  }

  /**
   * Whether the codes hold the difference of a vector to the centroid of its list instead of the vector. At the start true, but false for IndexIVFFlat and the fast-scan kinds. Set it before training only.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::by_residual`.
   * Since FAISS 1.8.0.
   */
  get byResidual(): Promise<boolean> {
    return core.get(this, 'byResidual') as Promise<boolean>;
  }

  set byResidual(value: boolean) {
    core.set(this, 'byResidual', value);
  }

  /**
   * Trains the coarse quantizer alone, until it holds one centroid for each list. Nothing happens when it already does.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::train_q1`.
   *
   * @param x Training vectors, one row of quantizer.d values each. Shape any length.
   * @param verbose Whether progress is written to the standard output of the process.
   * @param metricType Metric of the k-means.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async trainQ1(x: Vectors, verbose: boolean, metricType: MetricType, options?: CallOptions): Promise<void> {
    return core.call(this, 'trainQ1', [x, verbose, metricType, options]) as never;
  }

  /**
   * Number of bytes that hold the number of an inverted list, as at the start of a code of sa_encode.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::coarse_code_size`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async coarseCodeSize(): Promise<number> {
    return core.call(this, 'coarseCodeSize', []) as never;
  }

  /**
   * Writes the number of an inverted list as the bytes that stand at the start of a code of sa_encode.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::encode_listno`.
   *
   * @param listNo Number of the inverted list, below nlist. At least 0.
   * @param options Named extras; see the type.
   * @returns The number, lowest byte first. Shape coarse_code_size().
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async encodeListno(listNo: number, options?: IndexIVFEncodeListnoOptions): Promise<Uint8Array> {
    return core.call(this, 'encodeListno', [listNo, options]) as never;
  }

  /**
   * Reads the number of an inverted list from the start of a code of sa_encode.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::decode_listno`.
   *
   * @param code The bytes of the number, lowest first. Shape coarse_code_size().
   * @returns Number of the inverted list.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async decodeListno(code: Codes): Promise<number> {
    return core.call(this, 'decodeListno', [code]) as never;
  }

  /**
   * Largest number of vectors that training the codes looks at; more are drawn from at random.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::train_encoder_num_vectors`.
   * Since FAISS 1.8.0.
   *
   * @returns The number; 0 where nothing is trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async trainEncoderNumVectors(): Promise<number> {
    return core.call(this, 'trainEncoderNumVectors', []) as never;
  }

  /**
   * Stores vectors in lists that the caller has assigned, as assign of the quantizer would.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::add_core`.
   *
   * @param x Vectors to store, one row each. Shape n × d.
   * @param xids Id of each vector; null counts on from ntotal. Shape n.
   * @param precomputedIdx List of each vector, from 0 to nlist - 1; -1 stores nothing for it. Shape n.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async addCore(x: Vectors, xids: Ids | null, precomputedIdx: Ids, options?: CallOptions): Promise<void> {
    return core.call(this, 'addCore', [x, xids, precomputedIdx, options]) as never;
  }

  /**
   * Encodes vectors as they would be stored in the given lists.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::encode_vectors`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param listNos List of each vector, from 0 to nlist - 1; -1 gives a code of zeros. Shape n.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async encodeVectors(x: Vectors, listNos: Ids, options?: IndexIVFEncodeVectorsOptions): Promise<Uint8Array> {
    return core.call(this, 'encodeVectors', [x, listNos, options]) as never;
  }

  /**
   * Turns codes of encode_vectors back into vectors, as far as the codes hold them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::decode_vectors`.
   * Since FAISS 1.12.0.
   *
   * @param codes Codes, one row each. Shape n × code_size.
   * @param listNos List of each code, from 0 to nlist - 1. Shape n.
   * @param options Named extras; see the type.
   * @returns Decoded vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async decodeVectors(codes: Codes, listNos: Ids, options?: IndexIVFDecodeVectorsOptions): Promise<Float32Array> {
    return core.call(this, 'decodeVectors', [codes, listNos, options]) as never;
  }

  /**
   * Searches the lists that the caller has chosen for each query, instead of asking the quantizer.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::search_preassigned`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of neighbors to find for each query. At least 1.
   * @param assign Lists to visit for each query, from 0 to nlist - 1; -1 visits none. Shape n × nprobe.
   * @param centroidDis Distance of each query to the centroid of each of its lists, as search of the quantizer gives it. Shape n × nprobe.
   * @param options Named extras; see the type.
   * @returns distances: Distance or similarity of each neighbor, best first. Shape n × k. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchPreassigned(x: Vectors, k: number, assign: Ids, centroidDis: Vectors, options?: IndexIVFSearchPreassignedOptions): Promise<SearchResult> {
    return core.call(this, 'searchPreassigned', [x, k, assign, centroidDis, options]) as never;
  }

  /**
   * Finds every vector within the radius in the lists that the caller has chosen for each query.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::range_search_preassigned`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param radius Bound in the unit of the metric. Distances must be smaller than it, similarities greater.
   * @param keys Lists to visit for each query, from 0 to nlist - 1; -1 visits none. Shape n × nprobe.
   * @param coarseDis Distance of each query to the centroid of each of its lists. Shape n × nprobe.
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
  async rangeSearchPreassigned(x: Vectors, radius: number, keys: Ids, coarseDis: Vectors, options?: IndexIVFRangeSearchPreassignedOptions): Promise<RangeSearchResult> {
    return core.call(this, 'rangeSearchPreassigned', [x, radius, keys, coarseDis, options]) as never;
  }

  /**
   * Finds the k nearest vectors and gives back their stored codes too, without decoding them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::search_and_return_codes`.
   * Since FAISS 1.8.0.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of neighbors to find for each query. At least 1.
   * @param options Named extras; see the type.
   * @returns distances: Distance or similarity of each neighbor, best first. Shape n × k. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k. codes: Code of each neighbor as its list holds it, n rows of k codes of code_size bytes, each with coarse_code_size more in front where include_listnos is set; bytes of missing results are 255. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchAndReturnCodes(x: Vectors, k: number, options?: IndexIVFSearchAndReturnCodesOptions): Promise<IndexIVFSearchAndReturnCodesResult> {
    return core.call(this, 'searchAndReturnCodes', [x, k, options]) as never;
  }

  /**
   * Gives back the vector at a place in the inverted lists; needs no direct map.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::reconstruct_from_offset`.
   *
   * @param listNo Number of the inverted list, below nlist. At least 0.
   * @param offset Place in that list, below its size. At least 0.
   * @param options Named extras; see the type.
   * @returns The vector. Shape d.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reconstructFromOffset(listNo: number, offset: number, options?: IndexIVFReconstructFromOffsetOptions): Promise<Float32Array> {
    return core.call(this, 'reconstructFromOffset', [listNo, offset, options]) as never;
  }

  /**
   * Replaces stored vectors by new ones under the same ids. Needs a direct map.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::update_vectors`.
   *
   * @param keys Ids of the vectors to replace. Shape nv.
   * @param x New vectors, one row for each id. Shape nv × d.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async updateVectors(keys: Ids, x: Vectors, options?: CallOptions): Promise<void> {
    return core.call(this, 'updateVectors', [keys, x, options]) as never;
  }

  /**
   * Copies some of the vectors to another inverted file that has the same coarse quantizer, lists and codes.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes other.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::copy_subset_to`.
   *
   * @param other Index that takes the copies.
   * @param subsetType Rule by which vectors are chosen.
   * @param a1 First argument of the rule: lower bound, or divisor.
   * @param a2 Second argument of the rule: upper bound, or remainder.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async copySubsetTo(other: IndexIVF, subsetType: InvertedListsSubsetType, a1: number, a2: number, options?: CallOptions): Promise<void> {
    return core.call(this, 'copySubsetTo', [other, subsetType, a1, a2, options]) as never;
  }

  /**
   * Number of vectors in one inverted list.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::get_list_size`.
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
   * Tells whether every inverted list holds its ids in ascending order.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::check_ids_sorted`.
   *
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async checkIdsSorted(options?: CallOptions): Promise<boolean> {
    return core.call(this, 'checkIdsSorted', [options]) as never;
  }

  /**
   * Builds or drops the map from ids to places in the lists, which reconstruct needs. The map is an array, so ids must be 0 to ntotal - 1.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::make_direct_map`.
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
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::set_direct_map_type`.
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
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::replace_invlists`.
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
   * Makes a packer for the codes of this kind of index.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::get_CodePacker`.
   * Since FAISS 1.7.4.
   *
   * @returns A CodePackerPQ4 for fast scan, else a CodePackerFlat.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getCodePacker(): Promise<CodePacker> {
    return core.call(this, 'getCodePacker', []) as never;
  }

  /**
   * Makes a scanner, which compares one query with the codes of lists.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::get_InvertedListScanner`.
   *
   * @param storePairs Gives places instead of ids, the number of the list in the upper and the offset in the lower 32 bits of a label. Default false.
   * @param sel Compares only codes whose ids are in this set; null compares all. Default null. Kept alive for as long as it is used here.
   * @param params Further settings; null uses the fields of the index. Default null. Kept alive for as long as it is used here.
   * @returns The scanner, which needs a query and a list next.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getInvertedListScanner(storePairs: boolean = false, sel: IDSelector | null = null, params: SearchParametersIVF | null = null): Promise<InvertedListScanner> {
    return core.call(this, 'getInvertedListScanner', [storePairs, sel, params]) as never;
  }

  /**
   * Trains the codes alone, on vectors as they would be encoded: residuals to their list's centroid where by_residual is set. Train the coarse quantizer first; train does both.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::train_encoder`.
   * Since FAISS 1.8.0.
   *
   * @param x Training vectors, one row each. Shape n × d.
   * @param assign List of each vector, which the kinds of this release do not look at. Shape n. Default null.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async trainEncoder(x: Vectors, assign: Ids | null = null, options?: CallOptions): Promise<void> {
    return core.call(this, 'trainEncoder', [x, assign, options]) as never;
  }
}
