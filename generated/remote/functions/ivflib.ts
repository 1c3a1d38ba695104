// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: ivflib. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes, Ids } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';
import type { ArrayInvertedLists } from '../invlists/ArrayInvertedLists.js';
import type { Index } from '../indexes/Index.js';
import type { IndexBinaryIVF } from '../indexes/binary/IndexBinaryIVF.js';
import type { IndexIVF } from '../indexes/ivf/IndexIVF.js';
import type { IndexIVFResidualQuantizer } from '../indexes/additive/IndexIVFResidualQuantizer.js';
import type { ResidualQuantizer } from '../quantizers/additive/ResidualQuantizer.js';
import type { SearchParametersIVF } from '../params/SearchParametersIVF.js';
import type { ShardingFunction } from '../ivflib/ShardingFunction.js';

/**
 * Named extras of `rangeSearchWithParametersSync`.
 */
export interface RangeSearchWithParametersSyncOptions {
  /**
   * Settings for this call; null takes nprobe and max_codes of the index. Default null.
   */
  readonly params?: SearchParametersIVF | null;
}

/**
 * Named extras of `rangeSearchWithParameters`.
 */
export interface RangeSearchWithParametersOptions extends RangeSearchWithParametersSyncOptions, CallOptions {
}

/**
 * What `rangeSearchWithParameters` gives.
 */
export interface RangeSearchWithParametersResult {
  /**
   * The matches of query i stand at lims[i] up to lims[i + 1] of distances and labels. Shape any length.
   */
  readonly lims: BigUint64Array;
  /**
   * Distance or similarity of each match. Shape any length.
   */
  readonly distances: Float32Array;
  /**
   * Id of each match. Shape any length.
   */
  readonly labels: BigInt64Array;
  /**
   * Number of stored vectors in the lists that were visited.
   */
  readonly ndis: number;
  /**
   * Milliseconds for the transforms, for the coarse quantizer and for the lists. Shape any length.
   */
  readonly msPerStage: Float64Array;
}

/**
 * What `searchAndReturnCentroids` gives.
 */
export interface SearchAndReturnCentroidsResult {
  /**
   * Distance or similarity of each neighbor, k a query, best first. Shape any length.
   */
  readonly distances: Float32Array;
  /**
   * Id of each neighbor, best first; -1 where there are fewer than k. Shape any length.
   */
  readonly labels: BigInt64Array;
  /**
   * Nearest list of each query. Shape any length.
   */
  readonly queryCentroidIds: BigInt64Array;
  /**
   * List of each neighbor; -1 where there is none. Shape any length.
   */
  readonly resultCentroidIds: BigInt64Array;
}

/**
 * Named extras of `searchWithParametersSync`.
 */
export interface SearchWithParametersSyncOptions {
  /**
   * Settings for this call; null takes nprobe and max_codes of the index. Default null.
   */
  readonly params?: SearchParametersIVF | null;
}

/**
 * Named extras of `searchWithParameters`.
 */
export interface SearchWithParametersOptions extends SearchWithParametersSyncOptions, CallOptions {
}

/**
 * What `searchWithParameters` gives.
 */
export interface SearchWithParametersResult {
  /**
   * Distance or similarity of each neighbor, k a query, best first. Shape any length.
   */
  readonly distances: Float32Array;
  /**
   * Id of each neighbor, best first; -1 where there are fewer than k. Shape any length.
   */
  readonly labels: BigInt64Array;
  /**
   * Number of stored vectors in the lists that were visited.
   */
  readonly ndis: number;
  /**
   * Milliseconds for the transforms, for the coarse quantizer and for the lists. Shape any length.
   */
  readonly msPerStage: Float64Array;
}

/**
 * Throws where the vectors of one index cannot be moved to another, because they are not of one kind and training.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::check_compatible_for_merge`.
 * Since FAISS 1.7.3.
 *
 * @param index1 An index.
 * @param index2 Another index.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function checkCompatibleForMerge(index1: Index, index2: Index, options?: CallOptions): Promise<void> {
  return core.call(null, 'checkCompatibleForMerge', [index1, index2, options]) as never;
}

/**
 * Finds the inverted file inside an index, behind transforms, id maps and refinements, or throws.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::extract_index_ivf`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to look into.
 * @returns The inverted file, a part of the index.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function extractIndexIvf(index: Index): Promise<IndexIVF> {
  return core.call(null, 'extractIndexIvf', [index]) as never;
}

/**
 * Copies some neighboring inverted lists.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::get_invlist_range`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or inside another index.
 * @param i0 Number of the first list. At least 0.
 * @param i1 Number behind the last list, nlist at most. At least 0.
 * @param options Named extras; see the type.
 * @returns Copies of the lists, numbered from 0.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function getInvlistRange(index: Index, i0: number, i1: number, options?: CallOptions): Promise<ArrayInvertedLists> {
  return core.call(null, 'getInvlistRange', [index, i0, i1, options]) as never;
}

/**
 * Adds codes of the quantizer that ivf_residual_from_quantizer took to the inverted file that it made. Ids count from 0 in every call.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::ivf_residual_add_from_flat_codes`.
 * Since FAISS 1.7.3.
 *
 * @param ivfrq Inverted file over a ResidualCoarseQuantizer.
 * @param codes Codes, code_size bytes each; the length at their end is not used. Shape any length.
 * @param codeSize Bytes of a code; -1 takes those of the inverted file. At least -1. Default -1.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function ivfResidualAddFromFlatCodes(ivfrq: IndexIVFResidualQuantizer, codes: Codes, codeSize: number = -1, options?: CallOptions): Promise<void> {
  return core.call(null, 'ivfResidualAddFromFlatCodes', [ivfrq, codes, codeSize, options]) as never;
}

/**
 * Makes an inverted file of a residual quantizer, whose first codebooks number the lists and whose others encode the vectors.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::ivf_residual_from_quantizer`.
 * Since FAISS 1.7.3.
 *
 * @param rq A trained quantizer, which is copied.
 * @param nlevel Number of codebooks that number the lists; two or more must be left. At least 1.
 * @param options Named extras; see the type.
 * @returns The inverted file, trained and empty.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function ivfResidualFromQuantizer(rq: ResidualQuantizer, nlevel: number, options?: CallOptions): Promise<IndexIVFResidualQuantizer> {
  return core.call(null, 'ivfResidualFromQuantizer', [rq, nlevel, options]) as never;
}

/**
 * Moves all vectors of one index to another; both must be inverted files, bare or behind transforms.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::merge_into`.
 * Since FAISS 1.7.3.
 *
 * @param index0 Index that takes the vectors.
 * @param index1 Index that gives them, of the same kind and training; it is empty afterwards.
 * @param shiftIds Whether the ids of the moved vectors count on from ntotal of the first index.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function mergeInto(index0: Index, index1: Index, shiftIds: boolean, options?: CallOptions): Promise<void> {
  return core.call(null, 'mergeInto', [index0, index1, shiftIds, options]) as never;
}

/**
 * Finds every vector within the radius with settings of its own, and tells what the search cost.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::range_search_with_parameters`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or behind transforms.
 * @param x Queries, one row of the index's d values each. Shape any length.
 * @param radius Bound in the unit of the metric. Distances must be smaller than it, similarities greater.
 * @param options Named extras; see the type.
 * @returns lims: The matches of query i stand at lims[i] up to lims[i + 1] of distances and labels. Shape any length. distances: Distance or similarity of each match. Shape any length. labels: Id of each match. Shape any length. ndis: Number of stored vectors in the lists that were visited. msPerStage: Milliseconds for the transforms, for the coarse quantizer and for the lists. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function rangeSearchWithParameters(index: Index, x: Vectors, radius: number, options?: RangeSearchWithParametersOptions): Promise<RangeSearchWithParametersResult> {
  return core.call(null, 'rangeSearchWithParameters', [index, x, radius, options]) as never;
}

/**
 * Searches, and tells in which inverted list each result was found.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::search_and_return_centroids`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or behind transforms.
 * @param x Queries, one row of the index's d values each. Shape any length.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: Distance or similarity of each neighbor, k a query, best first. Shape any length. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape any length. queryCentroidIds: Nearest list of each query. Shape any length. resultCentroidIds: List of each neighbor; -1 where there is none. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function searchAndReturnCentroids(index: Index, x: Vectors, k: number, options?: CallOptions): Promise<SearchAndReturnCentroidsResult> {
  return core.call(null, 'searchAndReturnCentroids', [index, x, k, options]) as never;
}

/**
 * Number of the inverted list that each vector belongs to.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::search_centroid`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or behind transforms.
 * @param x Vectors, one row of the index's d values each. Shape any length.
 * @param options Named extras; see the type.
 * @returns List of each vector; -1 where the quantizer finds none. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function searchCentroid(index: Index, x: Vectors, options?: CallOptions): Promise<BigInt64Array> {
  return core.call(null, 'searchCentroid', [index, x, options]) as never;
}

/**
 * Searches with settings of its own, and tells what the search cost.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::search_with_parameters`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or behind transforms.
 * @param x Queries, one row of the index's d values each. Shape any length.
 * @param k Number of neighbors to find for each query. At least 1.
 * @param options Named extras; see the type.
 * @returns distances: Distance or similarity of each neighbor, k a query, best first. Shape any length. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape any length. ndis: Number of stored vectors in the lists that were visited. msPerStage: Milliseconds for the transforms, for the coarse quantizer and for the lists. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function searchWithParameters(index: Index, x: Vectors, k: number, options?: SearchWithParametersOptions): Promise<SearchWithParametersResult> {
  return core.call(null, 'searchWithParameters', [index, x, k, options]) as never;
}

/**
 * Exchanges some neighboring inverted lists of an index for others, and counts its vectors anew.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::set_invlist_range`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or behind transforms.
 * @param i0 Number of the first list. At least 0.
 * @param i1 Number behind the last list, nlist at most. At least 0.
 * @param src As many lists, of the same code size; it holds the former lists of the index afterwards.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function setInvlistRange(index: Index, i0: number, i1: number, src: ArrayInvertedLists, options?: CallOptions): Promise<void> {
  return core.call(null, 'setInvlistRange', [index, i0, i1, src, options]) as never;
}

/**
 * Deals the centroids of a binary inverted file out to several files, as shard_ivf_index_centroids.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::shard_binary_ivf_index_centroids`.
 * Since FAISS 1.11.0.
 *
 * @param index A trained binary inverted file.
 * @param shardCount Number of files. From 1 to 65536. Default 20.
 * @param filenameTemplate Name of the files, with %d in the place of the number. Default "shard.%d.index".
 * @param shardingFunction Says where each centroid goes; null deals them out one by one. Default null.
 * @param generateIds Whether the centroids keep their numbers in the whole index, in an IndexBinaryIDMap2. Default false.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function shardBinaryIvfIndexCentroids(index: IndexBinaryIVF, shardCount: number = 20, filenameTemplate: string | URL = 'shard.%d.index', shardingFunction: ShardingFunction | null = null, generateIds: boolean = false, options?: CallOptions): Promise<void> {
  return core.call(null, 'shardBinaryIvfIndexCentroids', [index, shardCount, filenameTemplate, shardingFunction, generateIds, options]) as never;
}

/**
 * Deals the centroids of an inverted file out to several files, each with a copy of the index whose quantizer holds its share of them. Do it before vectors are added; a copy that holds vectors of lists without a centroid is read by Python, but refused by readIndex.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::shard_ivf_index_centroids`.
 * Since FAISS 1.11.0.
 *
 * @param index A trained inverted file.
 * @param shardCount Number of files. From 1 to 65536. Default 20.
 * @param filenameTemplate Name of the files, with %d in the place of the number. Default "shard.%d.index".
 * @param shardingFunction Says where each centroid goes; null deals them out one by one. Default null.
 * @param generateIds Whether the centroids keep their numbers in the whole index, in an IndexIDMap2. Default false.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function shardIvfIndexCentroids(index: IndexIVF, shardCount?: number, filenameTemplate?: string | URL, shardingFunction?: ShardingFunction | null, generateIds?: boolean, options?: CallOptions): Promise<void>;
/**
 * Deals the centroids of an inverted file out to several files, with the shard of each centroid given.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::shard_ivf_index_centroids`.
 * Since FAISS 1.11.0.
 *
 * @param index A trained inverted file.
 * @param shardCount Number of files. From 1 to 65536.
 * @param filenameTemplate Name of the files, with %d in the place of the number.
 * @param shards Shard of each centroid, from 0 to shard_count - 1. Shape any length.
 * @param generateIds Whether the centroids keep their numbers in the whole index, in an IndexIDMap2. Default false.
 * @param options Named extras; see the type.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export function shardIvfIndexCentroids(index: IndexIVF, shardCount: number, filenameTemplate: string | URL, shards: Ids, generateIds?: boolean, options?: CallOptions): Promise<void>;
export async function shardIvfIndexCentroids(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): Promise<never> {
  return core.call(null, 'shardIvfIndexCentroids', [a0, a1, a2, a3, a4, a5]) as never;
}

/**
 * Finds the inverted file inside an index, behind transforms, id maps and refinements.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::try_extract_index_ivf`.
 * Since FAISS 1.7.3.
 *
 * @param index Index to look into.
 * @returns The inverted file, a part of the index; null where there is none.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 */
export async function tryExtractIndexIvf(index: Index): Promise<IndexIVF | null> {
  return core.call(null, 'tryExtractIndexIvf', [index]) as never;
}
