// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: ivflib. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes, Ids } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
  return core.later(check_compatible_for_mergeCall(index1, index2, options, check_compatible_for_mergeKeys));
}

/**
 * Throws where the vectors of one index cannot be moved to another, because they are not of one kind and training.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::check_compatible_for_merge`.
 * Since FAISS 1.7.3.
 *
 * @param index1 An index.
 * @param index2 Another index.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function checkCompatibleForMergeSync(index1: Index, index2: Index): void {
  return core.now(check_compatible_for_mergeCall(index1, index2, undefined, core.noKeys));
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
export function extractIndexIvf(index: Index): IndexIVF {
  return core.now(extract_index_ivfCall(index));
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
  return core.later(get_invlist_rangeCall(index, i0, i1, options, get_invlist_rangeKeys));
}

/**
 * Copies some neighboring inverted lists.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::get_invlist_range`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or inside another index.
 * @param i0 Number of the first list. At least 0.
 * @param i1 Number behind the last list, nlist at most. At least 0.
 * @returns Copies of the lists, numbered from 0.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function getInvlistRangeSync(index: Index, i0: number, i1: number): ArrayInvertedLists {
  return core.now(get_invlist_rangeCall(index, i0, i1, undefined, core.noKeys));
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
  return core.later(ivf_residual_add_from_flat_codesCall(ivfrq, codes, codeSize, options, ivf_residual_add_from_flat_codesKeys));
}

/**
 * Adds codes of the quantizer that ivf_residual_from_quantizer took to the inverted file that it made. Ids count from 0 in every call.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::ivf_residual_add_from_flat_codes`.
 * Since FAISS 1.7.3.
 *
 * @param ivfrq Inverted file over a ResidualCoarseQuantizer.
 * @param codes Codes, code_size bytes each; the length at their end is not used. Shape any length.
 * @param codeSize Bytes of a code; -1 takes those of the inverted file. At least -1. Default -1.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function ivfResidualAddFromFlatCodesSync(ivfrq: IndexIVFResidualQuantizer, codes: Codes, codeSize: number = -1): void {
  return core.now(ivf_residual_add_from_flat_codesCall(ivfrq, codes, codeSize, undefined, core.noKeys));
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
  return core.later(ivf_residual_from_quantizerCall(rq, nlevel, options, ivf_residual_from_quantizerKeys));
}

/**
 * Makes an inverted file of a residual quantizer, whose first codebooks number the lists and whose others encode the vectors.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::ivf_residual_from_quantizer`.
 * Since FAISS 1.7.3.
 *
 * @param rq A trained quantizer, which is copied.
 * @param nlevel Number of codebooks that number the lists; two or more must be left. At least 1.
 * @returns The inverted file, trained and empty.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function ivfResidualFromQuantizerSync(rq: ResidualQuantizer, nlevel: number): IndexIVFResidualQuantizer {
  return core.now(ivf_residual_from_quantizerCall(rq, nlevel, undefined, core.noKeys));
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
  return core.later(merge_intoCall(index0, index1, shiftIds, options, merge_intoKeys));
}

/**
 * Moves all vectors of one index to another; both must be inverted files, bare or behind transforms.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::merge_into`.
 * Since FAISS 1.7.3.
 *
 * @param index0 Index that takes the vectors.
 * @param index1 Index that gives them, of the same kind and training; it is empty afterwards.
 * @param shiftIds Whether the ids of the moved vectors count on from ntotal of the first index.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function mergeIntoSync(index0: Index, index1: Index, shiftIds: boolean): void {
  return core.now(merge_intoCall(index0, index1, shiftIds, undefined, core.noKeys));
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
  return core.later(range_search_with_parametersCall(index, x, radius, options, range_search_with_parametersKeys));
}

/**
 * Finds every vector within the radius with settings of its own, and tells what the search cost.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function rangeSearchWithParametersSync(index: Index, x: Vectors, radius: number, options?: RangeSearchWithParametersSyncOptions): RangeSearchWithParametersResult {
  return core.now(range_search_with_parametersCall(index, x, radius, options, range_search_with_parametersSyncKeys));
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
  return core.later(search_and_return_centroidsCall(index, x, k, options, search_and_return_centroidsKeys));
}

/**
 * Searches, and tells in which inverted list each result was found.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::search_and_return_centroids`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or behind transforms.
 * @param x Queries, one row of the index's d values each. Shape any length.
 * @param k Number of neighbors to find for each query. At least 1.
 * @returns distances: Distance or similarity of each neighbor, k a query, best first. Shape any length. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape any length. queryCentroidIds: Nearest list of each query. Shape any length. resultCentroidIds: List of each neighbor; -1 where there is none. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function searchAndReturnCentroidsSync(index: Index, x: Vectors, k: number): SearchAndReturnCentroidsResult {
  return core.now(search_and_return_centroidsCall(index, x, k, undefined, core.noKeys));
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
  return core.later(search_centroidCall(index, x, options, search_centroidKeys));
}

/**
 * Number of the inverted list that each vector belongs to.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::search_centroid`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or behind transforms.
 * @param x Vectors, one row of the index's d values each. Shape any length.
 * @returns List of each vector; -1 where the quantizer finds none. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function searchCentroidSync(index: Index, x: Vectors): BigInt64Array {
  return core.now(search_centroidCall(index, x, undefined, core.noKeys));
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
  return core.later(search_with_parametersCall(index, x, k, options, search_with_parametersKeys));
}

/**
 * Searches with settings of its own, and tells what the search cost.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function searchWithParametersSync(index: Index, x: Vectors, k: number, options?: SearchWithParametersSyncOptions): SearchWithParametersResult {
  return core.now(search_with_parametersCall(index, x, k, options, search_with_parametersSyncKeys));
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
  return core.later(set_invlist_rangeCall(index, i0, i1, src, options, set_invlist_rangeKeys));
}

/**
 * Exchanges some neighboring inverted lists of an index for others, and counts its vectors anew.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::set_invlist_range`.
 * Since FAISS 1.7.3.
 *
 * @param index An inverted file, bare or behind transforms.
 * @param i0 Number of the first list. At least 0.
 * @param i1 Number behind the last list, nlist at most. At least 0.
 * @param src As many lists, of the same code size; it holds the former lists of the index afterwards.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function setInvlistRangeSync(index: Index, i0: number, i1: number, src: ArrayInvertedLists): void {
  return core.now(set_invlist_rangeCall(index, i0, i1, src, undefined, core.noKeys));
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
  return core.later(shard_binary_ivf_index_centroidsCall(index, shardCount, filenameTemplate, shardingFunction, generateIds, options, shard_binary_ivf_index_centroidsKeys));
}

/**
 * Deals the centroids of a binary inverted file out to several files, as shard_ivf_index_centroids.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::shard_binary_ivf_index_centroids`.
 * Since FAISS 1.11.0.
 *
 * @param index A trained binary inverted file.
 * @param shardCount Number of files. From 1 to 65536. Default 20.
 * @param filenameTemplate Name of the files, with %d in the place of the number. Default "shard.%d.index".
 * @param shardingFunction Says where each centroid goes; null deals them out one by one. Default null.
 * @param generateIds Whether the centroids keep their numbers in the whole index, in an IndexBinaryIDMap2. Default false.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function shardBinaryIvfIndexCentroidsSync(index: IndexBinaryIVF, shardCount: number = 20, filenameTemplate: string | URL = 'shard.%d.index', shardingFunction: ShardingFunction | null = null, generateIds: boolean = false): void {
  return core.now(shard_binary_ivf_index_centroidsCall(index, shardCount, filenameTemplate, shardingFunction, generateIds, undefined, core.noKeys));
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
  const count = core.given(a0, a1, a2, a3, a4, a5);
  const form = count >= 1 && count <= 6 && a0 instanceof classes.IndexIVF && (a1 === undefined || core.isNumeric(a1)) && (a2 === undefined || core.isPath(a2)) && (a3 === undefined || (a3 == null || a3 instanceof classes.ShardingFunction)) && (a4 === undefined || typeof a4 === 'boolean') ? 0 : 
    count >= 4 && count <= 6 && a0 instanceof classes.IndexIVF && core.isNumeric(a1) && core.isPath(a2) && core.isData(a3) && (a4 === undefined || typeof a4 === 'boolean') ? 1 : 
    count >= 1 && count <= 6 ? 0 : 
    count >= 4 && count <= 6 ? 1 : -1;
  if (form === 0) {
    return core.later(shard_ivf_index_centroidsCall(a0 as IndexIVF, (a1 === undefined ? 20 : a1) as number, (a2 === undefined ? 'shard.%d.index' : a2) as string | URL, (a3 === undefined ? null : a3) as ShardingFunction | null, (a4 === undefined ? false : a4) as boolean, a5 as CallOptions | undefined, shard_ivf_index_centroidsKeys)) as never;
  }

  if (form === 1) {
    return core.later(shard_ivf_index_centroids_by_numberCall(a0 as IndexIVF, a1 as number, a2 as string | URL, a3 as Ids, (a4 === undefined ? false : a4) as boolean, a5 as CallOptions | undefined, shard_ivf_index_centroids_by_numberKeys)) as never;
  }

  throw core.wrongArguments('shardIvfIndexCentroids', ['(index, shardCount = 20, filenameTemplate = "shard.%d.index", shardingFunction = null, generateIds = false)', '(index, shardCount, filenameTemplate, shards, generateIds = false)']);
}

/**
 * Deals the centroids of an inverted file out to several files, each with a copy of the index whose quantizer holds its share of them. Do it before vectors are added; a copy that holds vectors of lists without a centroid is read by Python, but refused by readIndex.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::shard_ivf_index_centroids`.
 * Since FAISS 1.11.0.
 *
 * @param index A trained inverted file.
 * @param shardCount Number of files. From 1 to 65536. Default 20.
 * @param filenameTemplate Name of the files, with %d in the place of the number. Default "shard.%d.index".
 * @param shardingFunction Says where each centroid goes; null deals them out one by one. Default null.
 * @param generateIds Whether the centroids keep their numbers in the whole index, in an IndexIDMap2. Default false.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function shardIvfIndexCentroidsSync(index: IndexIVF, shardCount?: number, filenameTemplate?: string | URL, shardingFunction?: ShardingFunction | null, generateIds?: boolean): void;
/**
 * Deals the centroids of an inverted file out to several files, with the shard of each centroid given.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/IVFlib.h`, `faiss::ivflib::shard_ivf_index_centroids`.
 * Since FAISS 1.11.0.
 *
 * @param index A trained inverted file.
 * @param shardCount Number of files. From 1 to 65536.
 * @param filenameTemplate Name of the files, with %d in the place of the number.
 * @param shards Shard of each centroid, from 0 to shard_count - 1. Shape any length.
 * @param generateIds Whether the centroids keep their numbers in the whole index, in an IndexIDMap2. Default false.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function shardIvfIndexCentroidsSync(index: IndexIVF, shardCount: number, filenameTemplate: string | URL, shards: Ids, generateIds?: boolean): void;
export function shardIvfIndexCentroidsSync(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): never {
  const count = core.given(a0, a1, a2, a3, a4, a5);
  const form = count >= 1 && count <= 5 && a0 instanceof classes.IndexIVF && (a1 === undefined || core.isNumeric(a1)) && (a2 === undefined || core.isPath(a2)) && (a3 === undefined || (a3 == null || a3 instanceof classes.ShardingFunction)) && (a4 === undefined || typeof a4 === 'boolean') ? 0 : 
    count >= 4 && count <= 5 && a0 instanceof classes.IndexIVF && core.isNumeric(a1) && core.isPath(a2) && core.isData(a3) && (a4 === undefined || typeof a4 === 'boolean') ? 1 : 
    count >= 1 && count <= 5 ? 0 : 
    count >= 4 && count <= 5 ? 1 : -1;
  if (form === 0) {
    return core.now(shard_ivf_index_centroidsCall(a0 as IndexIVF, (a1 === undefined ? 20 : a1) as number, (a2 === undefined ? 'shard.%d.index' : a2) as string | URL, (a3 === undefined ? null : a3) as ShardingFunction | null, (a4 === undefined ? false : a4) as boolean, undefined, core.noKeys)) as never;
  }

  if (form === 1) {
    return core.now(shard_ivf_index_centroids_by_numberCall(a0 as IndexIVF, a1 as number, a2 as string | URL, a3 as Ids, (a4 === undefined ? false : a4) as boolean, undefined, core.noKeys)) as never;
  }

  throw core.wrongArguments('shardIvfIndexCentroids', ['(index, shardCount = 20, filenameTemplate = "shard.%d.index", shardingFunction = null, generateIds = false)', '(index, shardCount, filenameTemplate, shards, generateIds = false)']);
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
export function tryExtractIndexIvf(index: Index): IndexIVF | null {
  return core.now(try_extract_index_ivfCall(index));
}

const check_compatible_for_mergeKeys: readonly string[] = ['signal'];

function check_compatible_for_mergeCall(index1: Index, index2: Index, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'checkCompatibleForMerge:options', allowed);
  const index1_ = core.handleOf(index1, classes.Index, 'checkCompatibleForMerge:index1');
  const index2_ = core.handleOf(index2, classes.Index, 'checkCompatibleForMerge:index2');
  return {
    op: ops.check_compatible_for_merge,
    name: 'checkCompatibleForMerge',
    effect: 'read',
    self: null,
    others: [[index1, 'read'], [index2, 'read']],
    args: [index1_, index2_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function extract_index_ivfCall(index: Index): core.Call<IndexIVF> {
  const index_ = core.handleOf(index, classes.Index, 'extractIndexIvf:index');
  return {
    op: ops.extract_index_ivf,
    name: 'extractIndexIvf',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_],
    finish: (raw) => core.adopt(raw as number, classes.IndexIVF, index) as IndexIVF,
    signal: undefined,
    progress: null,
  };
}

const get_invlist_rangeKeys: readonly string[] = ['signal'];

function get_invlist_rangeCall(index: Index, i0: number, i1: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<ArrayInvertedLists> {
  if (options !== undefined) core.options(options, 'getInvlistRange:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'getInvlistRange:index');
  const i0_ = core.i64(i0, 'getInvlistRange:i0');
  const i1_ = core.i64(i1, 'getInvlistRange:i1');
  return {
    op: ops.get_invlist_range,
    name: 'getInvlistRange',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_, i0_, i1_],
    finish: get_invlist_rangeResult,
    signal: options?.signal,
    progress: null,
  };
}

const get_invlist_rangeResult = (raw: unknown): ArrayInvertedLists => core.adopt(raw as number, classes.ArrayInvertedLists) as ArrayInvertedLists;
const ivf_residual_add_from_flat_codesKeys: readonly string[] = ['signal'];

function ivf_residual_add_from_flat_codesCall(ivfrq: IndexIVFResidualQuantizer, codes: Codes, codeSize: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ivfResidualAddFromFlatCodes:options', allowed);
  const ivfrq_ = core.handleOf(ivfrq, classes.IndexIVFResidualQuantizer, 'ivfResidualAddFromFlatCodes:ivfrq');
  const codes_ = core.u8(codes, 'ivfResidualAddFromFlatCodes:codes');
  const codeSize_ = core.i64(codeSize, 'ivfResidualAddFromFlatCodes:codeSize');
  return {
    op: ops.ivf_residual_add_from_flat_codes,
    name: 'ivfResidualAddFromFlatCodes',
    effect: 'write',
    self: null,
    others: [[ivfrq, 'write']],
    args: [ivfrq_, codes_, codeSize_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const ivf_residual_from_quantizerKeys: readonly string[] = ['signal'];

function ivf_residual_from_quantizerCall(rq: ResidualQuantizer, nlevel: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<IndexIVFResidualQuantizer> {
  if (options !== undefined) core.options(options, 'ivfResidualFromQuantizer:options', allowed);
  const rq_ = core.handleOf(rq, classes.ResidualQuantizer, 'ivfResidualFromQuantizer:rq');
  const nlevel_ = core.int(nlevel, 'ivfResidualFromQuantizer:nlevel', 1);
  return {
    op: ops.ivf_residual_from_quantizer,
    name: 'ivfResidualFromQuantizer',
    effect: 'read',
    self: null,
    others: [[rq, 'read']],
    args: [rq_, nlevel_],
    finish: ivf_residual_from_quantizerResult,
    signal: options?.signal,
    progress: null,
  };
}

const ivf_residual_from_quantizerResult = (raw: unknown): IndexIVFResidualQuantizer => core.adopt(raw as number, classes.IndexIVFResidualQuantizer) as IndexIVFResidualQuantizer;
const merge_intoKeys: readonly string[] = ['signal'];

function merge_intoCall(index0: Index, index1: Index, shiftIds: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'mergeInto:options', allowed);
  const index0_ = core.handleOf(index0, classes.Index, 'mergeInto:index0');
  const index1_ = core.handleOf(index1, classes.Index, 'mergeInto:index1');
  const shiftIds_ = core.bool(shiftIds, 'mergeInto:shiftIds');
  return {
    op: ops.merge_into,
    name: 'mergeInto',
    effect: 'write',
    self: null,
    others: [[index0, 'write'], [index1, 'write']],
    args: [index0_, index1_, shiftIds_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const range_search_with_parametersSyncKeys: readonly string[] = ['params'];
const range_search_with_parametersKeys: readonly string[] = ['params', 'signal'];

function range_search_with_parametersCall(index: Index, x: Vectors, radius: number, options: RangeSearchWithParametersOptions | undefined, allowed: readonly string[]): core.Call<RangeSearchWithParametersResult> {
  if (options !== undefined) core.options(options, 'rangeSearchWithParameters:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'rangeSearchWithParameters:index');
  const x_ = core.f32(x, 'rangeSearchWithParameters:x');
  const radius_ = core.real32(radius, 'rangeSearchWithParameters:radius');
  const params_ = core.handleOrNull(options?.params, classes.SearchParametersIVF, 'rangeSearchWithParameters:params');
  return {
    op: ops.range_search_with_parameters,
    name: 'rangeSearchWithParameters',
    effect: 'read',
    self: null,
    others: [[index, 'read'], [options?.params, 'read']],
    args: [index_, x_, radius_, params_],
    finish: range_search_with_parametersResult,
    signal: options?.signal,
    progress: null,
  };
}

const range_search_with_parametersResult = (raw: unknown): RangeSearchWithParametersResult => ({ lims: (raw as unknown[])[0] as BigUint64Array, distances: (raw as unknown[])[1] as Float32Array, labels: (raw as unknown[])[2] as BigInt64Array, ndis: (raw as unknown[])[3] as number, msPerStage: (raw as unknown[])[4] as Float64Array });
const search_and_return_centroidsKeys: readonly string[] = ['signal'];

function search_and_return_centroidsCall(index: Index, x: Vectors, k: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<SearchAndReturnCentroidsResult> {
  if (options !== undefined) core.options(options, 'searchAndReturnCentroids:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'searchAndReturnCentroids:index');
  const x_ = core.f32(x, 'searchAndReturnCentroids:x');
  const k_ = core.size(k, 'searchAndReturnCentroids:k', 1);
  return {
    op: ops.search_and_return_centroids,
    name: 'searchAndReturnCentroids',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_, x_, k_],
    finish: search_and_return_centroidsResult,
    signal: options?.signal,
    progress: null,
  };
}

const search_and_return_centroidsResult = (raw: unknown): SearchAndReturnCentroidsResult => ({ distances: (raw as unknown[])[0] as Float32Array, labels: (raw as unknown[])[1] as BigInt64Array, queryCentroidIds: (raw as unknown[])[2] as BigInt64Array, resultCentroidIds: (raw as unknown[])[3] as BigInt64Array });
const search_centroidKeys: readonly string[] = ['signal'];

function search_centroidCall(index: Index, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'searchCentroid:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'searchCentroid:index');
  const x_ = core.f32(x, 'searchCentroid:x');
  return {
    op: ops.search_centroid,
    name: 'searchCentroid',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_, x_],
    finish: search_centroidResult,
    signal: options?.signal,
    progress: null,
  };
}

const search_centroidResult = (raw: unknown): BigInt64Array => raw as BigInt64Array;
const search_with_parametersSyncKeys: readonly string[] = ['params'];
const search_with_parametersKeys: readonly string[] = ['params', 'signal'];

function search_with_parametersCall(index: Index, x: Vectors, k: number, options: SearchWithParametersOptions | undefined, allowed: readonly string[]): core.Call<SearchWithParametersResult> {
  if (options !== undefined) core.options(options, 'searchWithParameters:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'searchWithParameters:index');
  const x_ = core.f32(x, 'searchWithParameters:x');
  const k_ = core.size(k, 'searchWithParameters:k', 1);
  const params_ = core.handleOrNull(options?.params, classes.SearchParametersIVF, 'searchWithParameters:params');
  return {
    op: ops.search_with_parameters,
    name: 'searchWithParameters',
    effect: 'read',
    self: null,
    others: [[index, 'read'], [options?.params, 'read']],
    args: [index_, x_, k_, params_],
    finish: search_with_parametersResult,
    signal: options?.signal,
    progress: null,
  };
}

const search_with_parametersResult = (raw: unknown): SearchWithParametersResult => ({ distances: (raw as unknown[])[0] as Float32Array, labels: (raw as unknown[])[1] as BigInt64Array, ndis: (raw as unknown[])[2] as number, msPerStage: (raw as unknown[])[3] as Float64Array });
const set_invlist_rangeKeys: readonly string[] = ['signal'];

function set_invlist_rangeCall(index: Index, i0: number, i1: number, src: ArrayInvertedLists, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'setInvlistRange:options', allowed);
  const index_ = core.handleOf(index, classes.Index, 'setInvlistRange:index');
  const i0_ = core.i64(i0, 'setInvlistRange:i0');
  const i1_ = core.i64(i1, 'setInvlistRange:i1');
  const src_ = core.handleOf(src, classes.ArrayInvertedLists, 'setInvlistRange:src');
  return {
    op: ops.set_invlist_range,
    name: 'setInvlistRange',
    effect: 'write',
    self: null,
    others: [[index, 'write'], [src, 'write']],
    args: [index_, i0_, i1_, src_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const shard_binary_ivf_index_centroidsKeys: readonly string[] = ['signal'];

function shard_binary_ivf_index_centroidsCall(index: IndexBinaryIVF, shardCount: number, filenameTemplate: string | URL, shardingFunction: ShardingFunction | null, generateIds: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'shardBinaryIvfIndexCentroids:options', allowed);
  const index_ = core.handleOf(index, classes.IndexBinaryIVF, 'shardBinaryIvfIndexCentroids:index');
  const shardCount_ = core.i64(shardCount, 'shardBinaryIvfIndexCentroids:shardCount');
  const filenameTemplate_ = core.path(filenameTemplate, 'shardBinaryIvfIndexCentroids:filenameTemplate');
  const shardingFunction_ = core.handleOrNull(shardingFunction, classes.ShardingFunction, 'shardBinaryIvfIndexCentroids:shardingFunction');
  const generateIds_ = core.bool(generateIds, 'shardBinaryIvfIndexCentroids:generateIds');
  return {
    op: ops.shard_binary_ivf_index_centroids,
    name: 'shardBinaryIvfIndexCentroids',
    effect: 'read',
    self: null,
    others: [[index, 'read'], [shardingFunction, 'read']],
    args: [index_, shardCount_, filenameTemplate_, shardingFunction_, generateIds_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const shard_ivf_index_centroidsKeys: readonly string[] = ['signal'];

function shard_ivf_index_centroidsCall(index: IndexIVF, shardCount: number, filenameTemplate: string | URL, shardingFunction: ShardingFunction | null, generateIds: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'shardIvfIndexCentroids:options', allowed);
  const index_ = core.handleOf(index, classes.IndexIVF, 'shardIvfIndexCentroids:index');
  const shardCount_ = core.i64(shardCount, 'shardIvfIndexCentroids:shardCount');
  const filenameTemplate_ = core.path(filenameTemplate, 'shardIvfIndexCentroids:filenameTemplate');
  const shardingFunction_ = core.handleOrNull(shardingFunction, classes.ShardingFunction, 'shardIvfIndexCentroids:shardingFunction');
  const generateIds_ = core.bool(generateIds, 'shardIvfIndexCentroids:generateIds');
  return {
    op: ops.shard_ivf_index_centroids,
    name: 'shardIvfIndexCentroids',
    effect: 'read',
    self: null,
    others: [[index, 'read'], [shardingFunction, 'read']],
    args: [index_, shardCount_, filenameTemplate_, shardingFunction_, generateIds_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const shard_ivf_index_centroids_by_numberKeys: readonly string[] = ['signal'];

function shard_ivf_index_centroids_by_numberCall(index: IndexIVF, shardCount: number, filenameTemplate: string | URL, shards: Ids, generateIds: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'shardIvfIndexCentroids:options', allowed);
  const index_ = core.handleOf(index, classes.IndexIVF, 'shardIvfIndexCentroids:index');
  const shardCount_ = core.i64(shardCount, 'shardIvfIndexCentroids:shardCount');
  const filenameTemplate_ = core.path(filenameTemplate, 'shardIvfIndexCentroids:filenameTemplate');
  const shards_ = core.i64ids(shards, 'shardIvfIndexCentroids:shards');
  const generateIds_ = core.bool(generateIds, 'shardIvfIndexCentroids:generateIds');
  return {
    op: ops.shard_ivf_index_centroids_by_number,
    name: 'shardIvfIndexCentroids',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_, shardCount_, filenameTemplate_, shards_, generateIds_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function try_extract_index_ivfCall(index: Index): core.Call<IndexIVF | null> {
  const index_ = core.handleOf(index, classes.Index, 'tryExtractIndexIvf:index');
  return {
    op: ops.try_extract_index_ivf,
    name: 'tryExtractIndexIvf',
    effect: 'read',
    self: null,
    others: [[index, 'read']],
    args: [index_],
    finish: (raw) => core.adoptOrNull(raw as number, classes.IndexIVF, index) as IndexIVF | null,
    signal: undefined,
    progress: null,
  };
}
