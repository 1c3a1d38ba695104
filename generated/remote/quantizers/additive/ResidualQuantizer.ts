// Generated from schema/ by `npm run generate`; never edited.
/** ResidualQuantizer, mirrored from faiss/impl/ResidualQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import { AdditiveQuantizerSearchType, ApproxTopK_mode_t } from '../../enums.js';
import type { CallOptions } from '../../options.js';
import { AdditiveQuantizer } from './AdditiveQuantizer.js';
import type { ProgressiveDimClusteringParameters } from '../../clustering/ProgressiveDimClusteringParameters.js';
import type { ProgressiveDimIndexFactory } from '../../clustering/ProgressiveDimIndexFactory.js';

/**
 * Named extras of `ResidualQuantizer.refineBeamSync`.
 */
export interface ResidualQuantizerRefineBeamSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Numbers of the codebook entries of each sum, best first. Shape n × new_beam_size × M.
   */
  readonly newCodes?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. What each sum leaves over. Shape n × new_beam_size × d.
   */
  readonly newResiduals?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Squared length of what each sum leaves over. Shape n × new_beam_size.
   */
  readonly newDistances?: Float32Array;
}

/**
 * Named extras of `ResidualQuantizer.refineBeam`.
 */
export interface ResidualQuantizerRefineBeamOptions extends ResidualQuantizerRefineBeamSyncOptions, CallOptions {
}

/**
 * What `ResidualQuantizer.refineBeam` gives.
 */
export interface ResidualQuantizerRefineBeamResult {
  /**
   * Numbers of the codebook entries of each sum, best first. Shape n × new_beam_size × M.
   */
  readonly newCodes: Int32Array;
  /**
   * What each sum leaves over. Shape n × new_beam_size × d.
   */
  readonly newResiduals: Float32Array;
  /**
   * Squared length of what each sum leaves over. Shape n × new_beam_size.
   */
  readonly newDistances: Float32Array;
}

/**
 * Named extras of `ResidualQuantizer.refineBeamLUTSync`.
 */
export interface ResidualQuantizerRefineBeamLUTSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Numbers of the codebook entries of each sum, best first. Shape n × new_beam_size × M.
   */
  readonly newCodes?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. Squared length of what each sum leaves over. Shape n × new_beam_size.
   */
  readonly newDistances?: Float32Array;
}

/**
 * Named extras of `ResidualQuantizer.refineBeamLUT`.
 */
export interface ResidualQuantizerRefineBeamLUTOptions extends ResidualQuantizerRefineBeamLUTSyncOptions, CallOptions {
}

/**
 * What `ResidualQuantizer.refineBeamLUT` gives.
 */
export interface ResidualQuantizerRefineBeamLUTResult {
  /**
   * Numbers of the codebook entries of each sum, best first. Shape n × new_beam_size × M.
   */
  readonly newCodes: Int32Array;
  /**
   * Squared length of what each sum leaves over. Shape n × new_beam_size.
   */
  readonly newDistances: Float32Array;
}

/**
 * Encodes a vector step by step: each codebook holds centroids of what the codebooks before it left over. A beam search keeps the best few sums at each step.
 *
 * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer`.
 * Since FAISS 1.7.3.
 */
export class ResidualQuantizer extends AdditiveQuantizer {
  /**
   * Each codebook is found by plain k-means.
   */
  static readonly Train_default = 0 as const;
  /**
   * Each codebook is found by k-means over first one, then ever more dimensions, which avoids bad local optima.
   */
  static readonly Train_progressive_dim = 1 as const;
  /**
   * All codebooks are fitted together afterwards for a few rounds.
   */
  static readonly Train_refine_codebook = 2 as const;
  /**
   * Each codebook is trained on the best sum of the beam only: faster, less exact.
   */
  static readonly Train_top_beam = 1024 as const;
  /**
   * Training leaves the tables of compute_codebook_tables out.
   */
  static readonly Skip_codebook_tables = 2048 as const;

  /**
   * Codebooks of one size.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, searchType?: AdditiveQuantizerSearchType);
  /**
   * Codebooks of different sizes.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nbits Bits that number the entries of each codebook, 1 to 24; one value for each codebook. Shape any length.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nbits: BigUint64Array | readonly bigint[] | readonly number[], searchType?: AdditiveQuantizerSearchType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ResidualQuantizer')(args)) as never);
  }

  /**
   * How training goes on: a sum of the Train_ constants and Skip_codebook_tables; Train_progressive_dim at the start. At least 0.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::train_type`.
   */
  get trainType(): Promise<number> {
    return core.get(this, 'trainType') as Promise<number>;
  }

  set trainType(value: number) {
    core.set(this, 'trainType', value);
  }

  /**
   * Number of rounds of Train_refine_codebook. At least 0. Default 5.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::niter_codebook_refine`.
   */
  get niterCodebookRefine(): Promise<number> {
    return core.get(this, 'niterCodebookRefine') as Promise<number>;
  }

  set niterCodebookRefine(value: number) {
    core.set(this, 'niterCodebookRefine', value);
  }

  /**
   * Number of sums that training and encoding keep at each step; more cost time and bring the code nearer to the vector. From 1 to 1048576. Default 5.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::max_beam_size`.
   */
  get maxBeamSize(): Promise<number> {
    return core.get(this, 'maxBeamSize') as Promise<number>;
  }

  set maxBeamSize(value: number) {
    core.set(this, 'maxBeamSize', value);
  }

  /**
   * Whether the beam search compares by tables, which is faster for large beams: 0 no, 1 yes. Needs compute_codebook_tables. From 0 to 1. Default 0.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::use_beam_LUT`.
   */
  get useBeamLUT(): Promise<number> {
    return core.get(this, 'useBeamLUT') as Promise<number>;
  }

  set useBeamLUT(value: number) {
    core.set(this, 'useBeamLUT', value);
  }

  /**
   * How the beam search picks the best sums; max_beam_size must not exceed what the kind keeps. Default EXACT_TOPK.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::approx_topk_mode`.
   * Since FAISS 1.7.4.
   */
  get approxTopkMode(): Promise<ApproxTopK_mode_t> {
    return core.get(this, 'approxTopkMode') as Promise<ApproxTopK_mode_t>;
  }

  set approxTopkMode(value: ApproxTopK_mode_t) {
    core.set(this, 'approxTopkMode', value);
  }

  /**
   * Settings of the k-means that finds the entries of each codebook.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::cp`.
   */
  get cp(): ProgressiveDimClusteringParameters {
    return core.part(this, 'cp', 'ProgressiveDimClusteringParameters') as ProgressiveDimClusteringParameters;
  }

  /**
   * Makes the indexes that assign vectors to codebook entries; null compares with all entries. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::assign_index_factory`.
   */
  get assignIndexFactory(): Promise<ProgressiveDimIndexFactory | null> {
    return core.get(this, 'assignIndexFactory') as Promise<ProgressiveDimIndexFactory | null>;
  }

  set assignIndexFactory(value: ProgressiveDimIndexFactory | null) {
    core.set(this, 'assignIndexFactory', value);
  }

  /**
   * Takes over the codebooks and settings of a quantizer of the same d with more codebooks.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::initialize_from`.
   *
   * @param other Quantizer whose codebooks are copied.
   * @param skipM Number of its first codebooks that are passed over. At least 0. Default 0.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async initializeFrom(other: ResidualQuantizer, skipM: number = 0, options?: CallOptions): Promise<void> {
    return core.call(this, 'initializeFrom', [other, skipM, options]) as never;
  }

  /**
   * Fits all codebooks together to given vectors, whose codes stay as the present codebooks make them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::retrain_AQ_codebook`.
   *
   * @param x Training vectors, one row each, at least total_codebook_size of them. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Sum of the squared distances of the vectors to their codes with the new codebooks.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async retrainAQCodebook(x: Vectors, options?: CallOptions): Promise<number> {
    return core.call(this, 'retrainAQCodebook', [x, options]) as never;
  }

  /**
   * Runs the beam search of encoding on vectors that already have several continuations each.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::refine_beam`.
   *
   * @param beamSize Number of continuations of each vector. At least 1.
   * @param residuals What is still to be expressed, one row for each continuation of each vector. Shape n × beam_size × d.
   * @param newBeamSize Number of sums that are kept at each step and returned, at most as many as the codebooks can form. At least 1.
   * @param options Named extras; see the type.
   * @returns newCodes: Numbers of the codebook entries of each sum, best first. Shape n × new_beam_size × M. newResiduals: What each sum leaves over. Shape n × new_beam_size × d. newDistances: Squared length of what each sum leaves over. Shape n × new_beam_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async refineBeam(beamSize: number, residuals: Vectors, newBeamSize: number, options?: ResidualQuantizerRefineBeamOptions): Promise<ResidualQuantizerRefineBeamResult> {
    return core.call(this, 'refineBeam', [beamSize, residuals, newBeamSize, options]) as never;
  }

  /**
   * Runs the beam search of encoding by tables, for vectors of which only inner products are known.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::refine_beam_LUT`.
   *
   * @param queryNorms Squared length of each vector. Shape n.
   * @param queryCp Inner products of each vector with all codebook entries, as compute_LUT gives them. Shape n × total_codebook_size.
   * @param newBeamSize Number of sums that are kept at each step and returned, at most as many as the codebooks can form. At least 1.
   * @param options Named extras; see the type.
   * @returns newCodes: Numbers of the codebook entries of each sum, best first. Shape n × new_beam_size × M. newDistances: Squared length of what each sum leaves over. Shape n × new_beam_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async refineBeamLUT(queryNorms: Vectors, queryCp: Vectors, newBeamSize: number, options?: ResidualQuantizerRefineBeamLUTOptions): Promise<ResidualQuantizerRefineBeamLUTResult> {
    return core.call(this, 'refineBeamLUT', [queryNorms, queryCp, newBeamSize, options]) as never;
  }

  /**
   * Estimates the memory that the beam search takes for one vector.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::memory_per_point`.
   *
   * @param beamSize Number of sums kept at each step; -1 stands for max_beam_size. At least -1. Default -1.
   * @returns Number of bytes.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async memoryPerPoint(beamSize: number = -1): Promise<number> {
    return core.call(this, 'memoryPerPoint', [beamSize]) as never;
  }
}
