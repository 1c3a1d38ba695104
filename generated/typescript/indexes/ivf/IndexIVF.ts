// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVF, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes, Ids, SearchResult, RangeSearchResult } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { DirectMapType, InvertedListsSubsetType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
  get quantizer(): Index {
    return core.getView(this, ops.IndexIVF_quantizer_get, 'IndexIVF.quantizer', classes.Index) as Index;
  }

  set quantizer(value: Index) {
    core.setPointer(this, ops.IndexIVF_quantizer_set, ops.IndexIVF_quantizer_get, 'IndexIVF.quantizer', value, classes.Index);
  }

  /**
   * Number of inverted lists.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::nlist`.
   */
  get nlist(): number {
    return core.getConstant(this, ops.IndexIVF_nlist_get, 'IndexIVF.nlist') as number;
  }

  /**
   * How training treats the coarse quantizer: 0 runs k-means with it as the assigning index, 1 passes the training vectors to its own train, 2 runs k-means on a flat index and adds the centroids to it. From 0 to 2. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::quantizer_trains_alone`.
   */
  get quantizerTrainsAlone(): number {
    return core.getScalar(this, ops.IndexIVF_quantizer_trains_alone_get, 'IndexIVF.quantizerTrainsAlone') as number;
  }

  set quantizerTrainsAlone(value: number) {
    core.setScalar(this, ops.IndexIVF_quantizer_trains_alone_set, ops.IndexIVF_quantizer_trains_alone_get, 'IndexIVF.quantizerTrainsAlone', core.int(value, 'IndexIVF.quantizerTrainsAlone:quantizerTrainsAlone', 0, 2));
  }

  /**
   * Whether FAISS itself frees the quantizer, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexIVF_own_fields_get, 'IndexIVF.ownFields') as boolean;
  }

  /**
   * Settings of the k-means that trains the coarse quantizer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::cp`.
   */
  get cp(): ClusteringParameters {
    return core.getView(this, ops.IndexIVF_cp_get, 'IndexIVF.cp', classes.ClusteringParameters) as ClusteringParameters;
  }

  /**
   * Index that assigns vectors to centroids during k-means instead of a flat one; null uses the flat one. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::clustering_index`.
   */
  get clusteringIndex(): Index | null {
    return core.getView(this, ops.IndexIVF_clustering_index_get, 'IndexIVF.clusteringIndex', classes.Index) as Index | null;
  }

  set clusteringIndex(value: Index | null) {
    core.setPointer(this, ops.IndexIVF_clustering_index_set, ops.IndexIVF_clustering_index_get, 'IndexIVF.clusteringIndex', value, classes.Index);
  }

  /**
   * Number of inverted lists that are visited for each query; more lists cost time and find more of the true neighbors. Values above nlist visit all lists. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::nprobe`.
   */
  get nprobe(): number {
    return core.getScalar(this, ops.IndexIVF_nprobe_get, 'IndexIVF.nprobe') as number;
  }

  set nprobe(value: number) {
    core.setScalar(this, ops.IndexIVF_nprobe_set, ops.IndexIVF_nprobe_get, 'IndexIVF.nprobe', core.size(value, 'IndexIVF.nprobe:nprobe', 1));
  }

  /**
   * Largest number of stored vectors that are compared with one query; 0 sets no limit. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::max_codes`.
   */
  get maxCodes(): number {
    return core.getScalar(this, ops.IndexIVF_max_codes_get, 'IndexIVF.maxCodes') as number;
  }

  set maxCodes(value: number) {
    core.setScalar(this, ops.IndexIVF_max_codes_set, ops.IndexIVF_max_codes_get, 'IndexIVF.maxCodes', core.size(value, 'IndexIVF.maxCodes:maxCodes'));
  }

  /**
   * What is added to parallel_mode to leave result heaps uninitialised, which only FAISS itself needs: 1024.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::PARALLEL_MODE_NO_HEAP_INIT`.
   */
  get PARALLELMODENOHEAPINIT(): number {
    return core.getConstant(this, ops.IndexIVF_PARALLEL_MODE_NO_HEAP_INIT_get, 'IndexIVF.PARALLELMODENOHEAPINIT') as number;
  }

  /**
   * The inverted lists with the stored ids and codes.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::invlists`.
   */
  get invlists(): InvertedLists {
    return core.getView(this, ops.IndexIVF_invlists_get, 'IndexIVF.invlists', classes.InvertedLists) as InvertedLists;
  }

  /**
   * Whether FAISS itself frees the inverted lists.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::own_invlists`.
   */
  get ownInvlists(): boolean {
    return core.getScalar(this, ops.IndexIVF_own_invlists_get, 'IndexIVF.ownInvlists') as boolean;
  }

  /**
   * Number of bytes of one stored vector.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::code_size`.
   */
  get codeSize(): number {
    return core.getScalar(this, ops.IndexIVF_code_size_get, 'IndexIVF.codeSize') as number;
  }

  /**
   * How a batch is split over threads: 0 by queries, 1 by inverted lists, 2 by both, 3 by queries in finer portions. 1024 may be added to leave result heaps uninitialised, which only FAISS itself needs. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::parallel_mode`.
   */
  get parallelMode(): number {
    return core.getScalar(this, ops.IndexIVF_parallel_mode_get, 'IndexIVF.parallelMode') as number;
  }

  set parallelMode(value: number) {
    core.setScalar(this, ops.IndexIVF_parallel_mode_set, ops.IndexIVF_parallel_mode_get, 'IndexIVF.parallelMode', core.int(value, 'IndexIVF.parallelMode:parallelMode'));
  }

  /**
   * Map from ids to places in the inverted lists; empty until make_direct_map or set_direct_map_type.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::direct_map`.
   */
  get directMap(): DirectMap {
    return core.getView(this, ops.IndexIVF_direct_map_get, 'IndexIVF.directMap', classes.DirectMap) as DirectMap;
  }

  /**
   * Whether the codes hold the difference of a vector to the centroid of its list instead of the vector. At the start true, but false for IndexIVFFlat and the fast-scan kinds. Set it before training only.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::by_residual`.
   * Since FAISS 1.8.0.
   */
  get byResidual(): boolean {
    return core.getScalar(this, ops.IndexIVF_by_residual_get, 'IndexIVF.byResidual') as boolean;
  }

  set byResidual(value: boolean) {
    core.setScalar(this, ops.IndexIVF_by_residual_set, ops.IndexIVF_by_residual_get, 'IndexIVF.byResidual', core.bool(value, 'IndexIVF.byResidual:byResidual'));
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
    return core.later(train_q1Call(this, x, verbose, metricType, options, train_q1Keys));
  }

  /**
   * Trains the coarse quantizer alone, until it holds one centroid for each list. Nothing happens when it already does.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::train_q1`.
   *
   * @param x Training vectors, one row of quantizer.d values each. Shape any length.
   * @param verbose Whether progress is written to the standard output of the process.
   * @param metricType Metric of the k-means.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainQ1Sync(x: Vectors, verbose: boolean, metricType: MetricType): void {
    return core.now(train_q1Call(this, x, verbose, metricType, undefined, core.noKeys));
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
  coarseCodeSize(): number {
    return core.now(coarse_code_sizeCall(this));
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
  encodeListno(listNo: number, options?: IndexIVFEncodeListnoOptions): Uint8Array {
    return core.now(encode_listnoCall(this, listNo, options, encode_listnoSyncKeys));
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
  decodeListno(code: Codes): number {
    return core.now(decode_listnoCall(this, code));
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
  trainEncoderNumVectors(): number {
    return core.now(train_encoder_num_vectorsCall(this));
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
    return core.later(add_coreCall(this, x, xids, precomputedIdx, options, add_coreKeys));
  }

  /**
   * Stores vectors in lists that the caller has assigned, as assign of the quantizer would.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::add_core`.
   *
   * @param x Vectors to store, one row each. Shape n × d.
   * @param xids Id of each vector; null counts on from ntotal. Shape n.
   * @param precomputedIdx List of each vector, from 0 to nlist - 1; -1 stores nothing for it. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addCoreSync(x: Vectors, xids: Ids | null, precomputedIdx: Ids): void {
    return core.now(add_coreCall(this, x, xids, precomputedIdx, undefined, core.noKeys));
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
    return core.later(encode_vectorsCall(this, x, listNos, options, encode_vectorsKeys));
  }

  /**
   * Encodes vectors as they would be stored in the given lists.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  encodeVectorsSync(x: Vectors, listNos: Ids, options?: IndexIVFEncodeVectorsSyncOptions): Uint8Array {
    return core.now(encode_vectorsCall(this, x, listNos, options, encode_vectorsSyncKeys));
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
    return core.later(decode_vectorsCall(this, codes, listNos, options, decode_vectorsKeys));
  }

  /**
   * Turns codes of encode_vectors back into vectors, as far as the codes hold them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  decodeVectorsSync(codes: Codes, listNos: Ids, options?: IndexIVFDecodeVectorsSyncOptions): Float32Array {
    return core.now(decode_vectorsCall(this, codes, listNos, options, decode_vectorsSyncKeys));
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
    return core.later(search_preassignedCall(this, x, k, assign, centroidDis, options, search_preassignedKeys));
  }

  /**
   * Searches the lists that the caller has chosen for each query, instead of asking the quantizer.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchPreassignedSync(x: Vectors, k: number, assign: Ids, centroidDis: Vectors, options?: IndexIVFSearchPreassignedSyncOptions): SearchResult {
    return core.now(search_preassignedCall(this, x, k, assign, centroidDis, options, search_preassignedSyncKeys));
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
    return core.later(range_search_preassignedCall(this, x, radius, keys, coarseDis, options, range_search_preassignedKeys));
  }

  /**
   * Finds every vector within the radius in the lists that the caller has chosen for each query.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  rangeSearchPreassignedSync(x: Vectors, radius: number, keys: Ids, coarseDis: Vectors, options?: IndexIVFRangeSearchPreassignedSyncOptions): RangeSearchResult {
    return core.now(range_search_preassignedCall(this, x, radius, keys, coarseDis, options, range_search_preassignedSyncKeys));
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
    return core.later(search_and_return_codesCall(this, x, k, options, search_and_return_codesKeys));
  }

  /**
   * Finds the k nearest vectors and gives back their stored codes too, without decoding them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchAndReturnCodesSync(x: Vectors, k: number, options?: IndexIVFSearchAndReturnCodesSyncOptions): IndexIVFSearchAndReturnCodesResult {
    return core.now(search_and_return_codesCall(this, x, k, options, search_and_return_codesSyncKeys));
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
    return core.later(reconstruct_from_offsetCall(this, listNo, offset, options, reconstruct_from_offsetKeys));
  }

  /**
   * Gives back the vector at a place in the inverted lists; needs no direct map.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reconstructFromOffsetSync(listNo: number, offset: number, options?: IndexIVFReconstructFromOffsetSyncOptions): Float32Array {
    return core.now(reconstruct_from_offsetCall(this, listNo, offset, options, reconstruct_from_offsetSyncKeys));
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
    return core.later(update_vectorsCall(this, keys, x, options, update_vectorsKeys));
  }

  /**
   * Replaces stored vectors by new ones under the same ids. Needs a direct map.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::update_vectors`.
   *
   * @param keys Ids of the vectors to replace. Shape nv.
   * @param x New vectors, one row for each id. Shape nv × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  updateVectorsSync(keys: Ids, x: Vectors): void {
    return core.now(update_vectorsCall(this, keys, x, undefined, core.noKeys));
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
    return core.later(copy_subset_toCall(this, other, subsetType, a1, a2, options, copy_subset_toKeys));
  }

  /**
   * Copies some of the vectors to another inverted file that has the same coarse quantizer, lists and codes.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes other.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::copy_subset_to`.
   *
   * @param other Index that takes the copies.
   * @param subsetType Rule by which vectors are chosen.
   * @param a1 First argument of the rule: lower bound, or divisor.
   * @param a2 Second argument of the rule: upper bound, or remainder.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  copySubsetToSync(other: IndexIVF, subsetType: InvertedListsSubsetType, a1: number, a2: number): void {
    return core.now(copy_subset_toCall(this, other, subsetType, a1, a2, undefined, core.noKeys));
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
  getListSize(listNo: number): number {
    return core.now(get_list_sizeCall(this, listNo));
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
    return core.later(check_ids_sortedCall(this, options, check_ids_sortedKeys));
  }

  /**
   * Tells whether every inverted list holds its ids in ascending order.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::check_ids_sorted`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  checkIdsSortedSync(): boolean {
    return core.now(check_ids_sortedCall(this, undefined, core.noKeys));
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
    return core.later(make_direct_mapCall(this, newMaintainDirectMap, options, make_direct_mapKeys));
  }

  /**
   * Builds or drops the map from ids to places in the lists, which reconstruct needs. The map is an array, so ids must be 0 to ntotal - 1.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::make_direct_map`.
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
    return core.later(set_direct_map_typeCall(this, type, options, set_direct_map_typeKeys));
  }

  /**
   * Builds the map from ids to places in the lists in a given form, or drops it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::set_direct_map_type`.
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
    return core.later(replace_invlistsCall(this, il, options, replace_invlistsKeys));
  }

  /**
   * Puts other inverted lists in the place of the present ones. The number of vectors that the index counts stays as it is.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes il.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::replace_invlists`.
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
  getCodePacker(): CodePacker {
    return core.now(get_CodePackerCall(this));
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
  getInvertedListScanner(storePairs: boolean = false, sel: IDSelector | null = null, params: SearchParametersIVF | null = null): InvertedListScanner {
    return core.now(get_InvertedListScannerCall(this, storePairs, sel, params));
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
    return core.later(train_encoderCall(this, x, assign, options, train_encoderKeys));
  }

  /**
   * Trains the codes alone, on vectors as they would be encoded: residuals to their list's centroid where by_residual is set. Train the coarse quantizer first; train does both.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVF::train_encoder`.
   * Since FAISS 1.8.0.
   *
   * @param x Training vectors, one row each. Shape n × d.
   * @param assign List of each vector, which the kinds of this release do not look at. Shape n. Default null.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainEncoderSync(x: Vectors, assign: Ids | null = null): void {
    return core.now(train_encoderCall(this, x, assign, undefined, core.noKeys));
  }
}

const train_q1Keys: readonly string[] = ['signal'];

function train_q1Call(self: IndexIVF, x: Vectors, verbose: boolean, metricType: MetricType, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVF.trainQ1:options', allowed);
  const x_ = core.f32(x, 'IndexIVF.trainQ1:x');
  const verbose_ = core.bool(verbose, 'IndexIVF.trainQ1:verbose');
  const metricType_ = core.enumeration(metricType, 'IndexIVF.trainQ1:metricType', MetricType);
  return {
    op: ops.IndexIVF_train_q1,
    name: 'IndexIVF.trainQ1',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, verbose_, metricType_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function coarse_code_sizeCall(self: IndexIVF): core.Call<number> {
  return {
    op: ops.IndexIVF_coarse_code_size,
    name: 'IndexIVF.coarseCodeSize',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: coarse_code_sizeResult,
    signal: undefined,
    progress: null,
  };
}

const coarse_code_sizeResult = (raw: unknown): number => raw as number;
const encode_listnoSyncKeys: readonly string[] = ['code'];

function encode_listnoCall(self: IndexIVF, listNo: number, options: IndexIVFEncodeListnoOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IndexIVF.encodeListno:options', allowed);
  const listNo_ = core.idx(listNo, 'IndexIVF.encodeListno:listNo', 0);
  const code_ = core.outU8(options?.code, self.coarseCodeSize(), 'IndexIVF.encodeListno:code');
  return {
    op: ops.IndexIVF_encode_listno,
    name: 'IndexIVF.encodeListno',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, code_],
    finish: encode_listnoResult,
    signal: undefined,
    progress: null,
  };
}

const encode_listnoResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;

function decode_listnoCall(self: IndexIVF, code: Codes): core.Call<number> {
  const code_ = core.u8(code, 'IndexIVF.decodeListno:code');
  core.length(code_, self.coarseCodeSize(), 'IndexIVF.decodeListno:code', 'coarse_code_size()');
  return {
    op: ops.IndexIVF_decode_listno,
    name: 'IndexIVF.decodeListno',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), code_],
    finish: decode_listnoResult,
    signal: undefined,
    progress: null,
  };
}

const decode_listnoResult = (raw: unknown): number => raw as number;

function train_encoder_num_vectorsCall(self: IndexIVF): core.Call<number> {
  return {
    op: ops.IndexIVF_train_encoder_num_vectors,
    name: 'IndexIVF.trainEncoderNumVectors',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: train_encoder_num_vectorsResult,
    signal: undefined,
    progress: null,
  };
}

const train_encoder_num_vectorsResult = (raw: unknown): number => raw as number;
const add_coreKeys: readonly string[] = ['signal'];

function add_coreCall(self: IndexIVF, x: Vectors, xids: Ids | null, precomputedIdx: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVF.addCore:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexIVF.addCore:x', d$, 'd');
  const xids_ = xids == null ? null : core.i64ids(xids, 'IndexIVF.addCore:xids');
  const precomputedIdx_ = core.i64ids(precomputedIdx, 'IndexIVF.addCore:precomputedIdx');
  const n = core.rows(x_, d$, 'IndexIVF.addCore:x', 'd');
  if (xids_ !== null) core.length(xids_, n, 'IndexIVF.addCore:xids', 'n');
  core.length(precomputedIdx_, n, 'IndexIVF.addCore:precomputedIdx', 'n');
  return {
    op: ops.IndexIVF_add_core,
    name: 'IndexIVF.addCore',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, xids_, precomputedIdx_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const encode_vectorsSyncKeys: readonly string[] = ['codes'];
const encode_vectorsKeys: readonly string[] = ['codes', 'signal'];

function encode_vectorsCall(self: IndexIVF, x: Vectors, listNos: Ids, options: IndexIVFEncodeVectorsOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IndexIVF.encodeVectors:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexIVF.encodeVectors:x', d$, 'd');
  const listNos_ = core.i64ids(listNos, 'IndexIVF.encodeVectors:listNos');
  const n = core.rows(x_, d$, 'IndexIVF.encodeVectors:x', 'd');
  core.length(listNos_, n, 'IndexIVF.encodeVectors:listNos', 'n');
  const codes_ = core.outU8(options?.codes, n * self.codeSize, 'IndexIVF.encodeVectors:codes');
  return {
    op: ops.IndexIVF_encode_vectors,
    name: 'IndexIVF.encodeVectors',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, listNos_, codes_],
    finish: encode_vectorsResult,
    signal: options?.signal,
    progress: null,
  };
}

const encode_vectorsResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[3] as Uint8Array;
const decode_vectorsSyncKeys: readonly string[] = ['x'];
const decode_vectorsKeys: readonly string[] = ['x', 'signal'];

function decode_vectorsCall(self: IndexIVF, codes: Codes, listNos: Ids, options: IndexIVFDecodeVectorsOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'IndexIVF.decodeVectors:options', allowed);
  const codeSize$ = self.codeSize;
  const codes_ = core.u8(codes, 'IndexIVF.decodeVectors:codes', codeSize$, 'code_size');
  const listNos_ = core.i64ids(listNos, 'IndexIVF.decodeVectors:listNos');
  const n = core.rows(codes_, codeSize$, 'IndexIVF.decodeVectors:codes', 'code_size');
  core.length(listNos_, n, 'IndexIVF.decodeVectors:listNos', 'n');
  const x_ = core.outF32(options?.x, n * self.d, 'IndexIVF.decodeVectors:x');
  return {
    op: ops.IndexIVF_decode_vectors,
    name: 'IndexIVF.decodeVectors',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, listNos_, x_],
    finish: decode_vectorsResult,
    signal: options?.signal,
    progress: null,
  };
}

const decode_vectorsResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
const search_preassignedSyncKeys: readonly string[] = ['storePairs', 'distances', 'labels'];
const search_preassignedKeys: readonly string[] = ['storePairs', 'distances', 'labels', 'signal'];

function search_preassignedCall(self: IndexIVF, x: Vectors, k: number, assign: Ids, centroidDis: Vectors, options: IndexIVFSearchPreassignedOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'IndexIVF.searchPreassigned:options', allowed);
  const d$ = self.d;
  const nprobe$ = self.nprobe;
  const x_ = core.f32(x, 'IndexIVF.searchPreassigned:x', d$, 'd');
  const k_ = core.size(k, 'IndexIVF.searchPreassigned:k', 1);
  const assign_ = core.i64ids(assign, 'IndexIVF.searchPreassigned:assign');
  const centroidDis_ = core.f32(centroidDis, 'IndexIVF.searchPreassigned:centroidDis', nprobe$, 'nprobe');
  const storePairs_ = core.bool(options?.storePairs ?? false, 'IndexIVF.searchPreassigned:storePairs');
  const n = core.rows(x_, d$, 'IndexIVF.searchPreassigned:x', 'd');
  core.length(assign_, n * nprobe$, 'IndexIVF.searchPreassigned:assign', 'n * nprobe');
  core.length(centroidDis_, n * nprobe$, 'IndexIVF.searchPreassigned:centroidDis', 'n * nprobe');
  const labels_ = core.outI64(options?.labels, n * k_, 'IndexIVF.searchPreassigned:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outF32(options?.distances, n * k_, 'IndexIVF.searchPreassigned:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.IndexIVF_search_preassigned,
    name: 'IndexIVF.searchPreassigned',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, k_, assign_, centroidDis_, storePairs_, distances_, labels_],
    finish: search_preassignedResult,
    signal: options?.signal,
    progress: null,
  };
}

const search_preassignedResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[6] as Float32Array, args[7] as BigInt64Array, args[2] as number);
const range_search_preassignedSyncKeys: readonly string[] = ['storePairs'];
const range_search_preassignedKeys: readonly string[] = ['storePairs', 'signal'];

function range_search_preassignedCall(self: IndexIVF, x: Vectors, radius: number, keys: Ids, coarseDis: Vectors, options: IndexIVFRangeSearchPreassignedOptions | undefined, allowed: readonly string[]): core.Call<RangeSearchResult> {
  if (options !== undefined) core.options(options, 'IndexIVF.rangeSearchPreassigned:options', allowed);
  const d$ = self.d;
  const nprobe$ = self.nprobe;
  const x_ = core.f32(x, 'IndexIVF.rangeSearchPreassigned:x', d$, 'd');
  const radius_ = core.real32(radius, 'IndexIVF.rangeSearchPreassigned:radius');
  const keys_ = core.i64ids(keys, 'IndexIVF.rangeSearchPreassigned:keys');
  const coarseDis_ = core.f32(coarseDis, 'IndexIVF.rangeSearchPreassigned:coarseDis', nprobe$, 'nprobe');
  const storePairs_ = core.bool(options?.storePairs ?? false, 'IndexIVF.rangeSearchPreassigned:storePairs');
  const n = core.rows(x_, d$, 'IndexIVF.rangeSearchPreassigned:x', 'd');
  core.length(keys_, n * nprobe$, 'IndexIVF.rangeSearchPreassigned:keys', 'n * nprobe');
  core.length(coarseDis_, n * nprobe$, 'IndexIVF.rangeSearchPreassigned:coarseDis', 'n * nprobe');
  return {
    op: ops.IndexIVF_range_search_preassigned,
    name: 'IndexIVF.rangeSearchPreassigned',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, radius_, keys_, coarseDis_, storePairs_],
    finish: range_search_preassignedResult,
    signal: options?.signal,
    progress: null,
  };
}

const range_search_preassignedResult = (raw: unknown): RangeSearchResult => new core.RangeSearchResult((raw as unknown[])[0] as BigUint64Array, (raw as unknown[])[1] as Float32Array, (raw as unknown[])[2] as BigInt64Array);
const search_and_return_codesSyncKeys: readonly string[] = ['includeListnos', 'params', 'distances', 'labels'];
const search_and_return_codesKeys: readonly string[] = ['includeListnos', 'params', 'distances', 'labels', 'signal'];

function search_and_return_codesCall(self: IndexIVF, x: Vectors, k: number, options: IndexIVFSearchAndReturnCodesOptions | undefined, allowed: readonly string[]): core.Call<IndexIVFSearchAndReturnCodesResult> {
  if (options !== undefined) core.options(options, 'IndexIVF.searchAndReturnCodes:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexIVF.searchAndReturnCodes:x', d$, 'd');
  const k_ = core.size(k, 'IndexIVF.searchAndReturnCodes:k', 1);
  const includeListnos_ = core.bool(options?.includeListnos ?? false, 'IndexIVF.searchAndReturnCodes:includeListnos');
  const params_ = core.handleOrNull(options?.params, classes.SearchParameters, 'IndexIVF.searchAndReturnCodes:params');
  const n = core.rows(x_, d$, 'IndexIVF.searchAndReturnCodes:x', 'd');
  const labels_ = core.outI64(options?.labels, n * k_, 'IndexIVF.searchAndReturnCodes:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outF32(options?.distances, n * k_, 'IndexIVF.searchAndReturnCodes:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.IndexIVF_search_and_return_codes,
    name: 'IndexIVF.searchAndReturnCodes',
    effect: 'read',
    self: self,
    others: options?.params == null ? null : [[options?.params, 'read']],
    args: [core.selfHandle(self), x_, k_, includeListnos_, params_, distances_, labels_],
    finish: search_and_return_codesResult,
    signal: options?.signal,
    progress: null,
  };
}

const search_and_return_codesResult = (raw: unknown, args: readonly unknown[]): IndexIVFSearchAndReturnCodesResult => ({ distances: args[5] as Float32Array, labels: args[6] as BigInt64Array, codes: raw as Uint8Array });
const reconstruct_from_offsetSyncKeys: readonly string[] = ['recons'];
const reconstruct_from_offsetKeys: readonly string[] = ['recons', 'signal'];

function reconstruct_from_offsetCall(self: IndexIVF, listNo: number, offset: number, options: IndexIVFReconstructFromOffsetOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'IndexIVF.reconstructFromOffset:options', allowed);
  const listNo_ = core.idx(listNo, 'IndexIVF.reconstructFromOffset:listNo', 0);
  const offset_ = core.idx(offset, 'IndexIVF.reconstructFromOffset:offset', 0);
  const recons_ = core.outF32(options?.recons, self.d, 'IndexIVF.reconstructFromOffset:recons');
  return {
    op: ops.IndexIVF_reconstruct_from_offset,
    name: 'IndexIVF.reconstructFromOffset',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, offset_, recons_],
    finish: reconstruct_from_offsetResult,
    signal: options?.signal,
    progress: null,
  };
}

const reconstruct_from_offsetResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
const update_vectorsKeys: readonly string[] = ['signal'];

function update_vectorsCall(self: IndexIVF, keys: Ids, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVF.updateVectors:options', allowed);
  const d$ = self.d;
  const keys_ = core.i64ids(keys, 'IndexIVF.updateVectors:keys');
  const x_ = core.f32(x, 'IndexIVF.updateVectors:x', d$, 'd');
  const nv = core.rows(keys_, 1, 'IndexIVF.updateVectors:keys', '');
  core.length(x_, nv * d$, 'IndexIVF.updateVectors:x', 'nv * d');
  return {
    op: ops.IndexIVF_update_vectors,
    name: 'IndexIVF.updateVectors',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), keys_, x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const copy_subset_toKeys: readonly string[] = ['signal'];

function copy_subset_toCall(self: IndexIVF, other: IndexIVF, subsetType: InvertedListsSubsetType, a1: number, a2: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVF.copySubsetTo:options', allowed);
  const other_ = core.handleOf(other, classes.IndexIVF, 'IndexIVF.copySubsetTo:other');
  const subsetType_ = core.enumeration(subsetType, 'IndexIVF.copySubsetTo:subsetType', InvertedListsSubsetType);
  const a1_ = core.idx(a1, 'IndexIVF.copySubsetTo:a1');
  const a2_ = core.idx(a2, 'IndexIVF.copySubsetTo:a2');
  return {
    op: ops.IndexIVF_copy_subset_to,
    name: 'IndexIVF.copySubsetTo',
    effect: 'read',
    self: self,
    others: [[other, 'write']],
    args: [core.selfHandle(self), other_, subsetType_, a1_, a2_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function get_list_sizeCall(self: IndexIVF, listNo: number): core.Call<number> {
  const listNo_ = core.size(listNo, 'IndexIVF.getListSize:listNo');
  return {
    op: ops.IndexIVF_get_list_size,
    name: 'IndexIVF.getListSize',
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
const check_ids_sortedKeys: readonly string[] = ['signal'];

function check_ids_sortedCall(self: IndexIVF, options: CallOptions | undefined, allowed: readonly string[]): core.Call<boolean> {
  if (options !== undefined) core.options(options, 'IndexIVF.checkIdsSorted:options', allowed);
  return {
    op: ops.IndexIVF_check_ids_sorted,
    name: 'IndexIVF.checkIdsSorted',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: check_ids_sortedResult,
    signal: options?.signal,
    progress: null,
  };
}

const check_ids_sortedResult = (raw: unknown): boolean => raw as boolean;
const make_direct_mapKeys: readonly string[] = ['signal'];

function make_direct_mapCall(self: IndexIVF, newMaintainDirectMap: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVF.makeDirectMap:options', allowed);
  const newMaintainDirectMap_ = core.bool(newMaintainDirectMap, 'IndexIVF.makeDirectMap:newMaintainDirectMap');
  return {
    op: ops.IndexIVF_make_direct_map,
    name: 'IndexIVF.makeDirectMap',
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

function set_direct_map_typeCall(self: IndexIVF, type: DirectMapType, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVF.setDirectMapType:options', allowed);
  const type_ = core.enumeration(type, 'IndexIVF.setDirectMapType:type', DirectMapType);
  return {
    op: ops.IndexIVF_set_direct_map_type,
    name: 'IndexIVF.setDirectMapType',
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

function replace_invlistsCall(self: IndexIVF, il: InvertedLists, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVF.replaceInvlists:options', allowed);
  const il_ = core.handleOf(il, classes.InvertedLists, 'IndexIVF.replaceInvlists:il');
  return {
    op: ops.IndexIVF_replace_invlists,
    name: 'IndexIVF.replaceInvlists',
    effect: 'write',
    self: self,
    others: [[il, 'retain'], [il, 'write']],
    args: [core.selfHandle(self), il_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function get_CodePackerCall(self: IndexIVF): core.Call<CodePacker> {
  return {
    op: ops.IndexIVF_get_CodePacker,
    name: 'IndexIVF.getCodePacker',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: get_CodePackerResult,
    signal: undefined,
    progress: null,
  };
}

const get_CodePackerResult = (raw: unknown): CodePacker => core.adopt(raw as number, classes.CodePacker) as CodePacker;

function get_InvertedListScannerCall(self: IndexIVF, storePairs: boolean, sel: IDSelector | null, params: SearchParametersIVF | null): core.Call<InvertedListScanner> {
  const storePairs_ = core.bool(storePairs, 'IndexIVF.getInvertedListScanner:storePairs');
  const sel_ = core.handleOrNull(sel, classes.IDSelector, 'IndexIVF.getInvertedListScanner:sel');
  const params_ = core.handleOrNull(params, classes.SearchParametersIVF, 'IndexIVF.getInvertedListScanner:params');
  return {
    op: ops.IndexIVF_get_InvertedListScanner,
    name: 'IndexIVF.getInvertedListScanner',
    effect: 'read',
    self: self,
    others: [[sel, 'retain'], [params, 'retain']],
    args: [core.selfHandle(self), storePairs_, sel_, params_],
    finish: (raw) => core.adopt(raw as number, classes.InvertedListScanner, self) as InvertedListScanner,
    signal: undefined,
    progress: null,
  };
}

const train_encoderKeys: readonly string[] = ['signal'];

function train_encoderCall(self: IndexIVF, x: Vectors, assign: Ids | null, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVF.trainEncoder:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexIVF.trainEncoder:x', d$, 'd');
  const assign_ = assign == null ? null : core.i64ids(assign, 'IndexIVF.trainEncoder:assign');
  const n = core.rows(x_, d$, 'IndexIVF.trainEncoder:x', 'd');
  if (assign_ !== null) core.length(assign_, n, 'IndexIVF.trainEncoder:assign', 'n');
  return {
    op: ops.IndexIVF_train_encoder,
    name: 'IndexIVF.trainEncoder',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, assign_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
