// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: residual_quantizer. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { ApproxTopK_mode_t } from '../enums.js';
import * as ops from '../ops.js';
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
  return core.later(beam_search_encode_stepCall(d, K, cent, n, beamSize, residuals, m, codes, newBeamSize, assignIndex, approxTopk, options, beam_search_encode_stepKeys));
}

/**
 * Continues every sum of a beam by each entry of one more codebook, and keeps the best.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function beamSearchEncodeStepSync(d: number, K: number, cent: Vectors, n: number, beamSize: number, residuals: Vectors, m: number, codes: Int32Array | readonly number[], newBeamSize: number, assignIndex: Index | null = null, approxTopk: ApproxTopK_mode_t = 0, options?: BeamSearchEncodeStepSyncOptions): BeamSearchEncodeStepResult {
  return core.now(beam_search_encode_stepCall(d, K, cent, n, beamSize, residuals, m, codes, newBeamSize, assignIndex, approxTopk, options, beam_search_encode_stepSyncKeys));
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
  return core.later(beam_search_encode_step_tabCall(K, n, beamSize, codebookCrossNorms, ldc, codebookOffsets, queryCp, ldqc, centNormsI, m, codes, distances, newBeamSize, approxTopk, options, beam_search_encode_step_tabKeys));
}

/**
 * Continues every sum of a beam as beam_search_encode_step does, by inner products alone and without the vectors.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function beamSearchEncodeStepTabSync(K: number, n: number, beamSize: number, codebookCrossNorms: Vectors, ldc: number, codebookOffsets: BigUint64Array | readonly bigint[] | readonly number[], queryCp: Vectors, ldqc: number, centNormsI: Vectors, m: number, codes: Int32Array | readonly number[], distances: Vectors, newBeamSize: number, approxTopk: ApproxTopK_mode_t = 0, options?: BeamSearchEncodeStepTabSyncOptions): BeamSearchEncodeStepTabResult {
  return core.now(beam_search_encode_step_tabCall(K, n, beamSize, codebookCrossNorms, ldc, codebookOffsets, queryCp, ldqc, centNormsI, m, codes, distances, newBeamSize, approxTopk, options, beam_search_encode_step_tabSyncKeys));
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
  return core.later(compute_codes_add_centroids_mp_lut0Call(rq, x, centroids, pool, options, compute_codes_add_centroids_mp_lut0Keys));
}

/**
 * Encodes as AdditiveQuantizer.compute_codes_add_centroids does while use_beam_LUT is 0, in memory that is kept for the next call.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::rq_encode_steps::compute_codes_add_centroids_mp_lut0`.
 * Since FAISS 1.8.0.
 *
 * @param rq A trained quantizer.
 * @param x Vectors to encode, d values each. Shape any length.
 * @param centroids Centroid of each vector, as long as x; null stands for zeros. Shape any length.
 * @param pool The memory.
 * @returns Code of each vector, code_size bytes each. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function computeCodesAddCentroidsMpLut0Sync(rq: ResidualQuantizer, x: Vectors, centroids: Vectors | null, pool: ComputeCodesAddCentroidsLUT0MemoryPool): Uint8Array {
  return core.now(compute_codes_add_centroids_mp_lut0Call(rq, x, centroids, pool, undefined, core.noKeys));
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
  return core.later(compute_codes_add_centroids_mp_lut1Call(rq, x, centroids, pool, options, compute_codes_add_centroids_mp_lut1Keys));
}

/**
 * Encodes as AdditiveQuantizer.compute_codes_add_centroids does while use_beam_LUT is 1, in memory that is kept for the next call.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::rq_encode_steps::compute_codes_add_centroids_mp_lut1`.
 * Since FAISS 1.8.0.
 *
 * @param rq A trained quantizer with the tables of compute_codebook_tables.
 * @param x Vectors to encode, d values each. Shape any length.
 * @param centroids Centroid of each vector, as long as x; null stands for zeros. Shape any length.
 * @param pool The memory.
 * @returns Code of each vector, code_size bytes each. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function computeCodesAddCentroidsMpLut1Sync(rq: ResidualQuantizer, x: Vectors, centroids: Vectors | null, pool: ComputeCodesAddCentroidsLUT1MemoryPool): Uint8Array {
  return core.now(compute_codes_add_centroids_mp_lut1Call(rq, x, centroids, pool, undefined, core.noKeys));
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
  return core.later(refine_beam_LUT_mpCall(rq, queryNorms, queryCp, outBeamSize, pool, options, refine_beam_LUT_mpKeys));
}

/**
 * Runs the beam search of ResidualQuantizer.refine_beam_LUT in memory that is kept for the next call.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::rq_encode_steps::refine_beam_LUT_mp`.
 * Since FAISS 1.8.0.
 *
 * @param rq A trained quantizer with the tables of compute_codebook_tables.
 * @param queryNorms Squared length of each vector. Shape n.
 * @param queryCp Inner products of each vector with all codebook entries, total_codebook_size values a vector, as compute_LUT gives them. Shape any length.
 * @param outBeamSize Number of sums that are kept at each step and returned, at most as many as the codebooks can form. At least 1.
 * @param pool The memory.
 * @returns outCodes: Numbers of the codebook entries of each sum, out_beam_size sums of M numbers a vector, best first. Shape any length. outDistances: Squared length of what each sum leaves over. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function refineBeamLUTMpSync(rq: ResidualQuantizer, queryNorms: Vectors, queryCp: Vectors, outBeamSize: number, pool: RefineBeamLUTMemoryPool): RefineBeamLUTMpResult {
  return core.now(refine_beam_LUT_mpCall(rq, queryNorms, queryCp, outBeamSize, pool, undefined, core.noKeys));
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
  return core.later(refine_beam_mpCall(rq, beamSize, x, outBeamSize, pool, options, refine_beam_mpKeys));
}

/**
 * Runs the beam search of ResidualQuantizer.refine_beam in memory that is kept for the next call.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/residual_quantizer_encode_steps.h`, `faiss::rq_encode_steps::refine_beam_mp`.
 * Since FAISS 1.8.0.
 *
 * @param rq A trained quantizer.
 * @param beamSize Number of continuations of each vector. At least 1.
 * @param x What is still to be expressed, d values for each continuation of each vector. Shape any length.
 * @param outBeamSize Number of sums that are kept at each step and returned, at most as many as the codebooks can form. At least 1.
 * @param pool The memory.
 * @returns outCodes: Numbers of the codebook entries of each sum, out_beam_size sums of M numbers a vector, best first. Shape any length. outResiduals: What each sum leaves over, d values each. Shape any length. outDistances: Squared length of what each sum leaves over. Shape any length.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function refineBeamMpSync(rq: ResidualQuantizer, beamSize: number, x: Vectors, outBeamSize: number, pool: RefineBeamMemoryPool): RefineBeamMpResult {
  return core.now(refine_beam_mpCall(rq, beamSize, x, outBeamSize, pool, undefined, core.noKeys));
}

const beam_search_encode_stepSyncKeys: readonly string[] = ['newResiduals', 'newDistances'];
const beam_search_encode_stepKeys: readonly string[] = ['newResiduals', 'newDistances', 'signal'];

function beam_search_encode_stepCall(d: number, K: number, cent: Vectors, n: number, beamSize: number, residuals: Vectors, m: number, codes: Int32Array | readonly number[], newBeamSize: number, assignIndex: Index | null, approxTopk: ApproxTopK_mode_t, options: BeamSearchEncodeStepOptions | undefined, allowed: readonly string[]): core.Call<BeamSearchEncodeStepResult> {
  if (options !== undefined) core.options(options, 'beamSearchEncodeStep:options', allowed);
  const d_ = core.size(d, 'beamSearchEncodeStep:d', 1);
  const K_ = core.size(K, 'beamSearchEncodeStep:K', 1);
  const cent_ = core.f32(cent, 'beamSearchEncodeStep:cent');
  const n_ = core.size(n, 'beamSearchEncodeStep:n');
  const beamSize_ = core.size(beamSize, 'beamSearchEncodeStep:beamSize', 1);
  const residuals_ = core.f32(residuals, 'beamSearchEncodeStep:residuals');
  const m_ = core.size(m, 'beamSearchEncodeStep:m');
  const codes_ = core.i32(codes, 'beamSearchEncodeStep:codes');
  const newBeamSize_ = core.size(newBeamSize, 'beamSearchEncodeStep:newBeamSize', 1);
  const assignIndex_ = core.handleOrNull(assignIndex, classes.Index, 'beamSearchEncodeStep:assignIndex');
  const approxTopk_ = core.enumeration(approxTopk, 'beamSearchEncodeStep:approxTopk', ApproxTopK_mode_t);
  core.length(cent_, K_ * d_, 'beamSearchEncodeStep:cent', 'K * d');
  core.length(residuals_, n_ * beamSize_ * d_, 'beamSearchEncodeStep:residuals', 'n * beam_size * d');
  core.length(codes_, n_ * beamSize_ * m_, 'beamSearchEncodeStep:codes', 'n * beam_size * m');
  const newResiduals_ = core.outF32(options?.newResiduals, n_ * newBeamSize_ * d_, 'beamSearchEncodeStep:newResiduals', null, (options?.newDistances === undefined ? 4 * n_ * newBeamSize_ : 0));
  const newDistances_ = core.outF32(options?.newDistances, n_ * newBeamSize_, 'beamSearchEncodeStep:newDistances', options?.newResiduals === undefined ? newResiduals_ : null);
  return {
    op: ops.beam_search_encode_step,
    name: 'beamSearchEncodeStep',
    effect: 'write',
    self: null,
    others: [[assignIndex, 'write']],
    args: [d_, K_, cent_, n_, beamSize_, residuals_, m_, codes_, newBeamSize_, assignIndex_, approxTopk_, newResiduals_, newDistances_],
    finish: beam_search_encode_stepResult,
    signal: options?.signal,
    progress: null,
  };
}

const beam_search_encode_stepResult = (raw: unknown, args: readonly unknown[]): BeamSearchEncodeStepResult => ({ newCodes: raw as Int32Array, newResiduals: args[11] as Float32Array, newDistances: args[12] as Float32Array });
const beam_search_encode_step_tabSyncKeys: readonly string[] = ['newDistances'];
const beam_search_encode_step_tabKeys: readonly string[] = ['newDistances', 'signal'];

function beam_search_encode_step_tabCall(K: number, n: number, beamSize: number, codebookCrossNorms: Vectors, ldc: number, codebookOffsets: BigUint64Array | readonly bigint[] | readonly number[], queryCp: Vectors, ldqc: number, centNormsI: Vectors, m: number, codes: Int32Array | readonly number[], distances: Vectors, newBeamSize: number, approxTopk: ApproxTopK_mode_t, options: BeamSearchEncodeStepTabOptions | undefined, allowed: readonly string[]): core.Call<BeamSearchEncodeStepTabResult> {
  if (options !== undefined) core.options(options, 'beamSearchEncodeStepTab:options', allowed);
  const K_ = core.size(K, 'beamSearchEncodeStepTab:K', 1);
  const n_ = core.size(n, 'beamSearchEncodeStepTab:n');
  const beamSize_ = core.size(beamSize, 'beamSearchEncodeStepTab:beamSize', 1);
  const codebookCrossNorms_ = core.f32(codebookCrossNorms, 'beamSearchEncodeStepTab:codebookCrossNorms');
  const ldc_ = core.size(ldc, 'beamSearchEncodeStepTab:ldc', 1);
  const codebookOffsets_ = core.u64(codebookOffsets, 'beamSearchEncodeStepTab:codebookOffsets');
  const queryCp_ = core.f32(queryCp, 'beamSearchEncodeStepTab:queryCp');
  const ldqc_ = core.size(ldqc, 'beamSearchEncodeStepTab:ldqc', 1);
  const centNormsI_ = core.f32(centNormsI, 'beamSearchEncodeStepTab:centNormsI');
  const m_ = core.size(m, 'beamSearchEncodeStepTab:m');
  const codes_ = core.i32(codes, 'beamSearchEncodeStepTab:codes');
  const distances_ = core.f32(distances, 'beamSearchEncodeStepTab:distances');
  const newBeamSize_ = core.size(newBeamSize, 'beamSearchEncodeStepTab:newBeamSize', 1);
  const approxTopk_ = core.enumeration(approxTopk, 'beamSearchEncodeStepTab:approxTopk', ApproxTopK_mode_t);
  core.length(codebookOffsets_, m_, 'beamSearchEncodeStepTab:codebookOffsets', 'm');
  core.length(queryCp_, n_ * ldqc_, 'beamSearchEncodeStepTab:queryCp', 'n * ldqc');
  core.length(centNormsI_, K_, 'beamSearchEncodeStepTab:centNormsI', 'K');
  core.length(codes_, n_ * beamSize_ * m_, 'beamSearchEncodeStepTab:codes', 'n * beam_size * m');
  core.length(distances_, n_ * beamSize_, 'beamSearchEncodeStepTab:distances', 'n * beam_size');
  const newDistances_ = core.outF32(options?.newDistances, n_ * newBeamSize_, 'beamSearchEncodeStepTab:newDistances');
  return {
    op: ops.beam_search_encode_step_tab,
    name: 'beamSearchEncodeStepTab',
    effect: 'read',
    self: null,
    others: null,
    args: [K_, n_, beamSize_, codebookCrossNorms_, ldc_, codebookOffsets_, queryCp_, ldqc_, centNormsI_, m_, codes_, distances_, newBeamSize_, approxTopk_, newDistances_],
    finish: beam_search_encode_step_tabResult,
    signal: options?.signal,
    progress: null,
  };
}

const beam_search_encode_step_tabResult = (raw: unknown, args: readonly unknown[]): BeamSearchEncodeStepTabResult => ({ newCodes: raw as Int32Array, newDistances: args[14] as Float32Array });
const compute_codes_add_centroids_mp_lut0Keys: readonly string[] = ['signal'];

function compute_codes_add_centroids_mp_lut0Call(rq: ResidualQuantizer, x: Vectors, centroids: Vectors | null, pool: ComputeCodesAddCentroidsLUT0MemoryPool, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'computeCodesAddCentroidsMpLut0:options', allowed);
  const rq_ = core.handleOf(rq, classes.ResidualQuantizer, 'computeCodesAddCentroidsMpLut0:rq');
  const x_ = core.f32(x, 'computeCodesAddCentroidsMpLut0:x');
  const centroids_ = centroids == null ? null : core.f32(centroids, 'computeCodesAddCentroidsMpLut0:centroids');
  const pool_ = core.handleOf(pool, classes.ComputeCodesAddCentroidsLUT0MemoryPool, 'computeCodesAddCentroidsMpLut0:pool');
  return {
    op: ops.compute_codes_add_centroids_mp_lut0,
    name: 'computeCodesAddCentroidsMpLut0',
    effect: 'write',
    self: null,
    others: [[rq, 'read'], [pool, 'write']],
    args: [rq_, x_, centroids_, pool_],
    finish: compute_codes_add_centroids_mp_lut0Result,
    signal: options?.signal,
    progress: null,
  };
}

const compute_codes_add_centroids_mp_lut0Result = (raw: unknown): Uint8Array => raw as Uint8Array;
const compute_codes_add_centroids_mp_lut1Keys: readonly string[] = ['signal'];

function compute_codes_add_centroids_mp_lut1Call(rq: ResidualQuantizer, x: Vectors, centroids: Vectors | null, pool: ComputeCodesAddCentroidsLUT1MemoryPool, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'computeCodesAddCentroidsMpLut1:options', allowed);
  const rq_ = core.handleOf(rq, classes.ResidualQuantizer, 'computeCodesAddCentroidsMpLut1:rq');
  const x_ = core.f32(x, 'computeCodesAddCentroidsMpLut1:x');
  const centroids_ = centroids == null ? null : core.f32(centroids, 'computeCodesAddCentroidsMpLut1:centroids');
  const pool_ = core.handleOf(pool, classes.ComputeCodesAddCentroidsLUT1MemoryPool, 'computeCodesAddCentroidsMpLut1:pool');
  return {
    op: ops.compute_codes_add_centroids_mp_lut1,
    name: 'computeCodesAddCentroidsMpLut1',
    effect: 'write',
    self: null,
    others: [[rq, 'read'], [pool, 'write']],
    args: [rq_, x_, centroids_, pool_],
    finish: compute_codes_add_centroids_mp_lut1Result,
    signal: options?.signal,
    progress: null,
  };
}

const compute_codes_add_centroids_mp_lut1Result = (raw: unknown): Uint8Array => raw as Uint8Array;
const refine_beam_LUT_mpKeys: readonly string[] = ['signal'];

function refine_beam_LUT_mpCall(rq: ResidualQuantizer, queryNorms: Vectors, queryCp: Vectors, outBeamSize: number, pool: RefineBeamLUTMemoryPool, options: CallOptions | undefined, allowed: readonly string[]): core.Call<RefineBeamLUTMpResult> {
  if (options !== undefined) core.options(options, 'refineBeamLUTMp:options', allowed);
  const rq_ = core.handleOf(rq, classes.ResidualQuantizer, 'refineBeamLUTMp:rq');
  const queryNorms_ = core.f32(queryNorms, 'refineBeamLUTMp:queryNorms');
  const queryCp_ = core.f32(queryCp, 'refineBeamLUTMp:queryCp');
  const outBeamSize_ = core.int(outBeamSize, 'refineBeamLUTMp:outBeamSize', 1);
  const pool_ = core.handleOf(pool, classes.RefineBeamLUTMemoryPool, 'refineBeamLUTMp:pool');
  const n = core.rows(queryNorms_, 1, 'refineBeamLUTMp:queryNorms', '');
  return {
    op: ops.refine_beam_LUT_mp,
    name: 'refineBeamLUTMp',
    effect: 'write',
    self: null,
    others: [[rq, 'read'], [pool, 'write']],
    args: [rq_, queryNorms_, queryCp_, outBeamSize_, pool_],
    finish: refine_beam_LUT_mpResult,
    signal: options?.signal,
    progress: null,
  };
}

const refine_beam_LUT_mpResult = (raw: unknown): RefineBeamLUTMpResult => ({ outCodes: (raw as unknown[])[0] as Int32Array, outDistances: (raw as unknown[])[1] as Float32Array });
const refine_beam_mpKeys: readonly string[] = ['signal'];

function refine_beam_mpCall(rq: ResidualQuantizer, beamSize: number, x: Vectors, outBeamSize: number, pool: RefineBeamMemoryPool, options: CallOptions | undefined, allowed: readonly string[]): core.Call<RefineBeamMpResult> {
  if (options !== undefined) core.options(options, 'refineBeamMp:options', allowed);
  const rq_ = core.handleOf(rq, classes.ResidualQuantizer, 'refineBeamMp:rq');
  const beamSize_ = core.size(beamSize, 'refineBeamMp:beamSize', 1);
  const x_ = core.f32(x, 'refineBeamMp:x');
  const outBeamSize_ = core.int(outBeamSize, 'refineBeamMp:outBeamSize', 1);
  const pool_ = core.handleOf(pool, classes.RefineBeamMemoryPool, 'refineBeamMp:pool');
  return {
    op: ops.refine_beam_mp,
    name: 'refineBeamMp',
    effect: 'write',
    self: null,
    others: [[rq, 'read'], [pool, 'write']],
    args: [rq_, beamSize_, x_, outBeamSize_, pool_],
    finish: refine_beam_mpResult,
    signal: options?.signal,
    progress: null,
  };
}

const refine_beam_mpResult = (raw: unknown): RefineBeamMpResult => ({ outCodes: (raw as unknown[])[0] as Int32Array, outResiduals: (raw as unknown[])[1] as Float32Array, outDistances: (raw as unknown[])[2] as Float32Array });
