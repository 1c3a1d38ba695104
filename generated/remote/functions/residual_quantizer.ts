// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: residual_quantizer. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import { ApproxTopK_mode_t } from '../enums.js';
import type { CallOptions } from '../options.js';
import type { ComputeCodesAddCentroidsLUT0MemoryPool } from '../quantizers/additive/ComputeCodesAddCentroidsLUT0MemoryPool.js';
import type { ComputeCodesAddCentroidsLUT1MemoryPool } from '../quantizers/additive/ComputeCodesAddCentroidsLUT1MemoryPool.js';
import type { Index } from '../indexes/Index.js';
import type { RefineBeamLUTMemoryPool } from '../quantizers/additive/RefineBeamLUTMemoryPool.js';
import type { RefineBeamMemoryPool } from '../quantizers/additive/RefineBeamMemoryPool.js';
import type { ResidualQuantizer } from '../quantizers/additive/ResidualQuantizer.js';

/**
 * Named extras of `beamSearchEncodeStepSync`.
 */
export interface BeamSearchEncodeStepSyncOptions {
  /**
   * Own array for the result, filled in place and returned. What each of them leaves over. Shape n × new_beam_size × d.
   */
  readonly newResiduals?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Squared length of what each of them leaves over. Shape n × new_beam_size.
   */
  readonly newDistances?: Float32Array;
}

/**
 * Named extras of `beamSearchEncodeStep`.
 */
export interface BeamSearchEncodeStepOptions extends BeamSearchEncodeStepSyncOptions, CallOptions {
}

/**
 * What `beamSearchEncodeStep` gives.
 */
export interface BeamSearchEncodeStepResult {
  /**
   * Numbers of the entries of the sums kept, n rows of new_beam_size sums of m + 1 numbers, best first. Shape any length.
   */
  readonly newCodes: Int32Array;
  /**
   * What each of them leaves over. Shape n × new_beam_size × d.
   */
  readonly newResiduals: Float32Array;
  /**
   * Squared length of what each of them leaves over. Shape n × new_beam_size.
   */
  readonly newDistances: Float32Array;
}

/**
 * Named extras of `beamSearchEncodeStepTabSync`.
 */
export interface BeamSearchEncodeStepTabSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Squared length of what each of them leaves over. Shape n × new_beam_size.
   */
  readonly newDistances?: Float32Array;
}

/**
 * Named extras of `beamSearchEncodeStepTab`.
 */
export interface BeamSearchEncodeStepTabOptions extends BeamSearchEncodeStepTabSyncOptions, CallOptions {
}

/**
 * What `beamSearchEncodeStepTab` gives.
 */
export interface BeamSearchEncodeStepTabResult {
  /**
   * Numbers of the entries of the sums kept, n rows of new_beam_size sums of m + 1 numbers, best first. Shape any length.
   */
  readonly newCodes: Int32Array;
  /**
   * Squared length of what each of them leaves over. Shape n × new_beam_size.
   */
  readonly newDistances: Float32Array;
}

/**
 * What `refineBeamLUTMp` gives.
 */
export interface RefineBeamLUTMpResult {
  /**
   * Numbers of the codebook entries of each sum, out_beam_size sums of M numbers a vector, best first. Shape any length.
   */
  readonly outCodes: Int32Array;
  /**
   * Squared length of what each sum leaves over. Shape any length.
   */
  readonly outDistances: Float32Array;
}

/**
 * What `refineBeamMp` gives.
 */
export interface RefineBeamMpResult {
  /**
   * Numbers of the codebook entries of each sum, out_beam_size sums of M numbers a vector, best first. Shape any length.
   */
  readonly outCodes: Int32Array;
  /**
   * What each sum leaves over, d values each. Shape any length.
   */
  readonly outResiduals: Float32Array;
  /**
   * Squared length of what each sum leaves over. Shape any length.
   */
  readonly outDistances: Float32Array;
}

/**
 * Continues every sum of a beam by each entry of one more codebook, and keeps the best.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::beam_search_encode_step`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param K Number of entries of the codebook. At least 1.
 * @param cent The codebook, one entry each row. Shape K × d.
 * @param n Number of vectors that are encoded.
 * @param beamSize Number of sums that each vector has so far. At least 1.
 * @param residuals What each sum leaves over. Shape n × beam_size × d.
 * @param m Number of codebooks before this one.
 * @param codes Numbers of the entries of each sum, m each. Shape n × beam_size × m.
 * @param newBeamSize Number of sums to keep for each vector, at most beam_size * K. At least 1.
 * @param assignIndex Index of d components that finds the entries near to a residual; it must be empty, or hold the codebook. Null compares with all. Default null.
 * @param approxTopk How the best sums are picked; new_beam_size must not exceed what the kind keeps. Default EXACT_TOPK.
 * @param options Named extras; see the type.
 * @returns newCodes: Numbers of the entries of the sums kept, n rows of new_beam_size sums of m + 1 numbers, best first. Shape any length. newResiduals: What each of them leaves over. Shape n × new_beam_size × d. newDistances: Squared length of what each of them leaves over. Shape n × new_beam_size.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function beamSearchEncodeStep(d: number, K: number, cent: Vectors, n: number, beamSize: number, residuals: Vectors, m: number, codes: Int32Array | readonly number[], newBeamSize: number, assignIndex: Index | null = null, approxTopk: ApproxTopK_mode_t = 0, options?: BeamSearchEncodeStepOptions): Promise<BeamSearchEncodeStepResult> {
  return core.call(null, 'beamSearchEncodeStep', [d, K, cent, n, beamSize, residuals, m, codes, newBeamSize, assignIndex, approxTopk, options]) as never;
}

/**
 * Continues every sum of a beam as beam_search_encode_step does, by inner products alone and without the vectors.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::beam_search_encode_step_tab`.
 * Since FAISS 1.7.3.
 *
 * @param K Number of entries of the codebook. At least 1.
 * @param n Number of vectors that are encoded.
 * @param beamSize Number of sums that each vector has so far. At least 1.
 * @param codebookCrossNorms Inner products of the entries of the codebooks before this one with its own, one row of ldc values for each of theirs. Shape any length.
 * @param ldc Length of a row of codebook_cross_norms, at least K. At least 1.
 * @param codebookOffsets Row at which each codebook before this one starts. Shape m.
 * @param queryCp Inner products of each vector with the entries of the codebook, in the first K values of a row. Shape n × ldqc.
 * @param ldqc Length of a row of query_cp, at least K. At least 1.
 * @param centNormsI Squared length of each entry of the codebook. Shape K.
 * @param m Number of codebooks before this one.
 * @param codes Numbers of the entries of each sum, m each. Shape n × beam_size × m.
 * @param distances Squared length of what each sum leaves over. Shape n × beam_size.
 * @param newBeamSize Number of sums to keep for each vector, at most beam_size * K. At least 1.
 * @param approxTopk How the best sums are picked; new_beam_size must not exceed what the kind keeps. Default EXACT_TOPK.
 * @param options Named extras; see the type.
 * @returns newCodes: Numbers of the entries of the sums kept, n rows of new_beam_size sums of m + 1 numbers, best first. Shape any length. newDistances: Squared length of what each of them leaves over. Shape n × new_beam_size.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function beamSearchEncodeStepTab(K: number, n: number, beamSize: number, codebookCrossNorms: Vectors, ldc: number, codebookOffsets: BigUint64Array | readonly bigint[] | readonly number[], queryCp: Vectors, ldqc: number, centNormsI: Vectors, m: number, codes: Int32Array | readonly number[], distances: Vectors, newBeamSize: number, approxTopk: ApproxTopK_mode_t = 0, options?: BeamSearchEncodeStepTabOptions): Promise<BeamSearchEncodeStepTabResult> {
  return core.call(null, 'beamSearchEncodeStepTab', [K, n, beamSize, codebookCrossNorms, ldc, codebookOffsets, queryCp, ldqc, centNormsI, m, codes, distances, newBeamSize, approxTopk, options]) as never;
}

/**
 * Encodes as AdditiveQuantizer.compute_codes_add_centroids does while use_beam_LUT is 0, in memory that is kept for the next call.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::rq_encode_steps::compute_codes_add_centroids_mp_lut0`.
 * Since FAISS 1.8.0.
 *
 * @param rq A trained quantizer.
 * @param x Vectors to encode, d values each. Shape any length.
 * @param centroids Centroid of each vector, as long as x; null stands for zeros. Shape any length.
 * @param pool The memory.
 * @param options Named extras; see the type.
 * @returns Code of each vector, code_size bytes each. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function computeCodesAddCentroidsMpLut0(rq: ResidualQuantizer, x: Vectors, centroids: Vectors | null, pool: ComputeCodesAddCentroidsLUT0MemoryPool, options?: CallOptions): Promise<Uint8Array> {
  return core.call(null, 'computeCodesAddCentroidsMpLut0', [rq, x, centroids, pool, options]) as never;
}

/**
 * Encodes as AdditiveQuantizer.compute_codes_add_centroids does while use_beam_LUT is 1, in memory that is kept for the next call.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::rq_encode_steps::compute_codes_add_centroids_mp_lut1`.
 * Since FAISS 1.8.0.
 *
 * @param rq A trained quantizer with the tables of compute_codebook_tables.
 * @param x Vectors to encode, d values each. Shape any length.
 * @param centroids Centroid of each vector, as long as x; null stands for zeros. Shape any length.
 * @param pool The memory.
 * @param options Named extras; see the type.
 * @returns Code of each vector, code_size bytes each. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function computeCodesAddCentroidsMpLut1(rq: ResidualQuantizer, x: Vectors, centroids: Vectors | null, pool: ComputeCodesAddCentroidsLUT1MemoryPool, options?: CallOptions): Promise<Uint8Array> {
  return core.call(null, 'computeCodesAddCentroidsMpLut1', [rq, x, centroids, pool, options]) as never;
}

/**
 * Runs the beam search of ResidualQuantizer.refine_beam_LUT in memory that is kept for the next call.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::rq_encode_steps::refine_beam_LUT_mp`.
 * Since FAISS 1.8.0.
 *
 * @param rq A trained quantizer with the tables of compute_codebook_tables.
 * @param queryNorms Squared length of each vector. Shape n.
 * @param queryCp Inner products of each vector with all codebook entries, total_codebook_size values a vector, as compute_LUT gives them. Shape any length.
 * @param outBeamSize Number of sums that are kept at each step and returned, at most as many as the codebooks can form. At least 1.
 * @param pool The memory.
 * @param options Named extras; see the type.
 * @returns outCodes: Numbers of the codebook entries of each sum, out_beam_size sums of M numbers a vector, best first. Shape any length. outDistances: Squared length of what each sum leaves over. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function refineBeamLUTMp(rq: ResidualQuantizer, queryNorms: Vectors, queryCp: Vectors, outBeamSize: number, pool: RefineBeamLUTMemoryPool, options?: CallOptions): Promise<RefineBeamLUTMpResult> {
  return core.call(null, 'refineBeamLUTMp', [rq, queryNorms, queryCp, outBeamSize, pool, options]) as never;
}

/**
 * Runs the beam search of ResidualQuantizer.refine_beam in memory that is kept for the next call.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::rq_encode_steps::refine_beam_mp`.
 * Since FAISS 1.8.0.
 *
 * @param rq A trained quantizer.
 * @param beamSize Number of continuations of each vector. At least 1.
 * @param x What is still to be expressed, d values for each continuation of each vector. Shape any length.
 * @param outBeamSize Number of sums that are kept at each step and returned, at most as many as the codebooks can form. At least 1.
 * @param pool The memory.
 * @param options Named extras; see the type.
 * @returns outCodes: Numbers of the codebook entries of each sum, out_beam_size sums of M numbers a vector, best first. Shape any length. outResiduals: What each sum leaves over, d values each. Shape any length. outDistances: Squared length of what each sum leaves over. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function refineBeamMp(rq: ResidualQuantizer, beamSize: number, x: Vectors, outBeamSize: number, pool: RefineBeamMemoryPool, options?: CallOptions): Promise<RefineBeamMpResult> {
  return core.call(null, 'refineBeamMp', [rq, beamSize, x, outBeamSize, pool, options]) as never;
}
