// Generated from schema/ by `npm run generate`; never edited.
/** ResidualQuantizer, mirrored from faiss/impl/ResidualQuantizer.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType, ApproxTopK_mode_t } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newResidualQuantizer(args)) as never);
  }

  /**
   * How training goes on: a sum of the Train_ constants and Skip_codebook_tables; Train_progressive_dim at the start. At least 0.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::train_type`.
   */
  get trainType(): number {
    return core.getScalar(this, ops.ResidualQuantizer_train_type_get, 'ResidualQuantizer.trainType') as number;
  }

  set trainType(value: number) {
    core.setScalar(this, ops.ResidualQuantizer_train_type_set, ops.ResidualQuantizer_train_type_get, 'ResidualQuantizer.trainType', core.int(value, 'ResidualQuantizer.trainType:trainType', 0));
  }

  /**
   * Number of rounds of Train_refine_codebook. At least 0. Default 5.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::niter_codebook_refine`.
   */
  get niterCodebookRefine(): number {
    return core.getScalar(this, ops.ResidualQuantizer_niter_codebook_refine_get, 'ResidualQuantizer.niterCodebookRefine') as number;
  }

  set niterCodebookRefine(value: number) {
    core.setScalar(this, ops.ResidualQuantizer_niter_codebook_refine_set, ops.ResidualQuantizer_niter_codebook_refine_get, 'ResidualQuantizer.niterCodebookRefine', core.int(value, 'ResidualQuantizer.niterCodebookRefine:niterCodebookRefine', 0));
  }

  /**
   * Number of sums that training and encoding keep at each step; more cost time and bring the code nearer to the vector. From 1 to 1048576. Default 5.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::max_beam_size`.
   */
  get maxBeamSize(): number {
    return core.getScalar(this, ops.ResidualQuantizer_max_beam_size_get, 'ResidualQuantizer.maxBeamSize') as number;
  }

  set maxBeamSize(value: number) {
    core.setScalar(this, ops.ResidualQuantizer_max_beam_size_set, ops.ResidualQuantizer_max_beam_size_get, 'ResidualQuantizer.maxBeamSize', core.int(value, 'ResidualQuantizer.maxBeamSize:maxBeamSize', 1, 1048576));
  }

  /**
   * Whether the beam search compares by tables, which is faster for large beams: 0 no, 1 yes. Needs compute_codebook_tables. From 0 to 1. Default 0.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::use_beam_LUT`.
   */
  get useBeamLUT(): number {
    return core.getScalar(this, ops.ResidualQuantizer_use_beam_LUT_get, 'ResidualQuantizer.useBeamLUT') as number;
  }

  set useBeamLUT(value: number) {
    core.setScalar(this, ops.ResidualQuantizer_use_beam_LUT_set, ops.ResidualQuantizer_use_beam_LUT_get, 'ResidualQuantizer.useBeamLUT', core.int(value, 'ResidualQuantizer.useBeamLUT:useBeamLUT', 0, 1));
  }

  /**
   * How the beam search picks the best sums; max_beam_size must not exceed what the kind keeps. Default EXACT_TOPK.
   *
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::approx_topk_mode`.
   * Since FAISS 1.7.4.
   */
  get approxTopkMode(): ApproxTopK_mode_t {
    return core.getScalar(this, ops.ResidualQuantizer_approx_topk_mode_get, 'ResidualQuantizer.approxTopkMode') as ApproxTopK_mode_t;
  }

  set approxTopkMode(value: ApproxTopK_mode_t) {
    core.setScalar(this, ops.ResidualQuantizer_approx_topk_mode_set, ops.ResidualQuantizer_approx_topk_mode_get, 'ResidualQuantizer.approxTopkMode', core.enumeration(value, 'ResidualQuantizer.approxTopkMode:approxTopkMode', ApproxTopK_mode_t));
  }

  /**
   * Settings of the k-means that finds the entries of each codebook.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::cp`.
   */
  get cp(): ProgressiveDimClusteringParameters {
    return core.getView(this, ops.ResidualQuantizer_cp_get, 'ResidualQuantizer.cp', classes.ProgressiveDimClusteringParameters) as ProgressiveDimClusteringParameters;
  }

  /**
   * Makes the indexes that assign vectors to codebook entries; null compares with all entries. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::assign_index_factory`.
   */
  get assignIndexFactory(): ProgressiveDimIndexFactory | null {
    return core.getView(this, ops.ResidualQuantizer_assign_index_factory_get, 'ResidualQuantizer.assignIndexFactory', classes.ProgressiveDimIndexFactory) as ProgressiveDimIndexFactory | null;
  }

  set assignIndexFactory(value: ProgressiveDimIndexFactory | null) {
    core.setPointer(this, ops.ResidualQuantizer_assign_index_factory_set, ops.ResidualQuantizer_assign_index_factory_get, 'ResidualQuantizer.assignIndexFactory', value, classes.ProgressiveDimIndexFactory);
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
    return core.later(initialize_fromCall(this, other, skipM, options, initialize_fromKeys));
  }

  /**
   * Takes over the codebooks and settings of a quantizer of the same d with more codebooks.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::initialize_from`.
   *
   * @param other Quantizer whose codebooks are copied.
   * @param skipM Number of its first codebooks that are passed over. At least 0. Default 0.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  initializeFromSync(other: ResidualQuantizer, skipM: number = 0): void {
    return core.now(initialize_fromCall(this, other, skipM, undefined, core.noKeys));
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
    return core.later(retrain_AQ_codebookCall(this, x, options, retrain_AQ_codebookKeys));
  }

  /**
   * Fits all codebooks together to given vectors, whose codes stay as the present codebooks make them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ResidualQuantizer.h`, `ResidualQuantizer::retrain_AQ_codebook`.
   *
   * @param x Training vectors, one row each, at least total_codebook_size of them. Shape n × d.
   * @returns Sum of the squared distances of the vectors to their codes with the new codebooks.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  retrainAQCodebookSync(x: Vectors): number {
    return core.now(retrain_AQ_codebookCall(this, x, undefined, core.noKeys));
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
    return core.later(refine_beamCall(this, beamSize, residuals, newBeamSize, options, refine_beamKeys));
  }

  /**
   * Runs the beam search of encoding on vectors that already have several continuations each.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  refineBeamSync(beamSize: number, residuals: Vectors, newBeamSize: number, options?: ResidualQuantizerRefineBeamSyncOptions): ResidualQuantizerRefineBeamResult {
    return core.now(refine_beamCall(this, beamSize, residuals, newBeamSize, options, refine_beamSyncKeys));
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
    return core.later(refine_beam_LUTCall(this, queryNorms, queryCp, newBeamSize, options, refine_beam_LUTKeys));
  }

  /**
   * Runs the beam search of encoding by tables, for vectors of which only inner products are known.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  refineBeamLUTSync(queryNorms: Vectors, queryCp: Vectors, newBeamSize: number, options?: ResidualQuantizerRefineBeamLUTSyncOptions): ResidualQuantizerRefineBeamLUTResult {
    return core.now(refine_beam_LUTCall(this, queryNorms, queryCp, newBeamSize, options, refine_beam_LUTSyncKeys));
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
  memoryPerPoint(beamSize: number = -1): number {
    return core.now(memory_per_pointCall(this, beamSize));
  }
}

function newResidualQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 3 && count <= 4 && core.isNumeric(args[0]) && core.isNumeric(args[1]) && core.isNumeric(args[2]) && (args[3] === undefined || core.isNumeric(args[3])) ? 0 : 
    count >= 2 && count <= 3 && core.isNumeric(args[0]) && core.isData(args[1]) && (args[2] === undefined || core.isNumeric(args[2])) ? 1 : 
    count >= 3 && count <= 4 ? 0 : 
    count >= 2 && count <= 3 ? 1 : -1;
  if (form === 0) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const searchType = (args[3] === undefined ? 0 : args[3]) as AdditiveQuantizerSearchType;
    const d_ = core.size(d, 'ResidualQuantizer.constructor:d', 1);
    const M_ = core.size(M, 'ResidualQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'ResidualQuantizer.constructor:nbits', 1, 24);
    const searchType_ = core.enumeration(searchType, 'ResidualQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.ResidualQuantizer_new0, 'ResidualQuantizer.constructor', [d_, M_, nbits_, searchType_], null);
  }

  if (form === 1) {
    const d = args[0] as number;
    const nbits = args[1] as BigUint64Array | readonly bigint[] | readonly number[];
    const searchType = (args[2] === undefined ? 0 : args[2]) as AdditiveQuantizerSearchType;
    const d_ = core.size(d, 'ResidualQuantizer.constructor:d', 1);
    const nbits_ = core.u64(nbits, 'ResidualQuantizer.constructor:nbits');
    const searchType_ = core.enumeration(searchType, 'ResidualQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.ResidualQuantizer_new1, 'ResidualQuantizer.constructor', [d_, nbits_, searchType_], null);
  }

  throw core.wrongArguments('ResidualQuantizer.constructor', ['(d, M, nbits, searchType = ST_decompress)', '(d, nbits, searchType = ST_decompress)']);
}

const initialize_fromKeys: readonly string[] = ['signal'];

function initialize_fromCall(self: ResidualQuantizer, other: ResidualQuantizer, skipM: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ResidualQuantizer.initializeFrom:options', allowed);
  const other_ = core.handleOf(other, classes.ResidualQuantizer, 'ResidualQuantizer.initializeFrom:other');
  const skipM_ = core.int(skipM, 'ResidualQuantizer.initializeFrom:skipM', 0);
  return {
    op: ops.ResidualQuantizer_initialize_from,
    name: 'ResidualQuantizer.initializeFrom',
    effect: 'write',
    self: self,
    others: [[other, 'read']],
    args: [core.selfHandle(self), other_, skipM_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const retrain_AQ_codebookKeys: readonly string[] = ['signal'];

function retrain_AQ_codebookCall(self: ResidualQuantizer, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'ResidualQuantizer.retrainAQCodebook:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'ResidualQuantizer.retrainAQCodebook:x', d$, 'd');
  const n = core.rows(x_, d$, 'ResidualQuantizer.retrainAQCodebook:x', 'd');
  return {
    op: ops.ResidualQuantizer_retrain_AQ_codebook,
    name: 'ResidualQuantizer.retrainAQCodebook',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: retrain_AQ_codebookResult,
    signal: options?.signal,
    progress: null,
  };
}

const retrain_AQ_codebookResult = (raw: unknown): number => raw as number;
const refine_beamSyncKeys: readonly string[] = ['newCodes', 'newResiduals', 'newDistances'];
const refine_beamKeys: readonly string[] = ['newCodes', 'newResiduals', 'newDistances', 'signal'];

function refine_beamCall(self: ResidualQuantizer, beamSize: number, residuals: Vectors, newBeamSize: number, options: ResidualQuantizerRefineBeamOptions | undefined, allowed: readonly string[]): core.Call<ResidualQuantizerRefineBeamResult> {
  if (options !== undefined) core.options(options, 'ResidualQuantizer.refineBeam:options', allowed);
  const d$ = self.d;
  const beamSize_ = core.size(beamSize, 'ResidualQuantizer.refineBeam:beamSize', 1);
  const residuals_ = core.f32(residuals, 'ResidualQuantizer.refineBeam:residuals');
  const newBeamSize_ = core.int(newBeamSize, 'ResidualQuantizer.refineBeam:newBeamSize', 1);
  const n = core.rows(residuals_, beamSize_ * d$, 'ResidualQuantizer.refineBeam:residuals', 'beam_size * d');
  const newCodes_ = core.outI32(options?.newCodes, n * newBeamSize_ * self.M, 'ResidualQuantizer.refineBeam:newCodes', null, (options?.newResiduals === undefined ? 4 * n * newBeamSize_ * d$ : 0) + (options?.newDistances === undefined ? 4 * n * newBeamSize_ : 0));
  const newResiduals_ = core.outF32(options?.newResiduals, n * newBeamSize_ * d$, 'ResidualQuantizer.refineBeam:newResiduals', options?.newCodes === undefined ? newCodes_ : null, (options?.newDistances === undefined ? 4 * n * newBeamSize_ : 0));
  const newDistances_ = core.outF32(options?.newDistances, n * newBeamSize_, 'ResidualQuantizer.refineBeam:newDistances', options?.newResiduals === undefined ? newResiduals_ : null);
  return {
    op: ops.ResidualQuantizer_refine_beam,
    name: 'ResidualQuantizer.refineBeam',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), beamSize_, residuals_, newBeamSize_, newCodes_, newResiduals_, newDistances_],
    finish: refine_beamResult,
    signal: options?.signal,
    progress: null,
  };
}

const refine_beamResult = (_raw: unknown, args: readonly unknown[]): ResidualQuantizerRefineBeamResult => ({ newCodes: args[4] as Int32Array, newResiduals: args[5] as Float32Array, newDistances: args[6] as Float32Array });
const refine_beam_LUTSyncKeys: readonly string[] = ['newCodes', 'newDistances'];
const refine_beam_LUTKeys: readonly string[] = ['newCodes', 'newDistances', 'signal'];

function refine_beam_LUTCall(self: ResidualQuantizer, queryNorms: Vectors, queryCp: Vectors, newBeamSize: number, options: ResidualQuantizerRefineBeamLUTOptions | undefined, allowed: readonly string[]): core.Call<ResidualQuantizerRefineBeamLUTResult> {
  if (options !== undefined) core.options(options, 'ResidualQuantizer.refineBeamLUT:options', allowed);
  const totalCodebookSize$ = self.totalCodebookSize;
  const queryNorms_ = core.f32(queryNorms, 'ResidualQuantizer.refineBeamLUT:queryNorms');
  const queryCp_ = core.f32(queryCp, 'ResidualQuantizer.refineBeamLUT:queryCp', totalCodebookSize$, 'total_codebook_size');
  const newBeamSize_ = core.int(newBeamSize, 'ResidualQuantizer.refineBeamLUT:newBeamSize', 1);
  const n = core.rows(queryNorms_, 1, 'ResidualQuantizer.refineBeamLUT:queryNorms', '');
  core.length(queryCp_, n * totalCodebookSize$, 'ResidualQuantizer.refineBeamLUT:queryCp', 'n * total_codebook_size');
  const newCodes_ = core.outI32(options?.newCodes, n * newBeamSize_ * self.M, 'ResidualQuantizer.refineBeamLUT:newCodes', null, (options?.newDistances === undefined ? 4 * n * newBeamSize_ : 0));
  const newDistances_ = core.outF32(options?.newDistances, n * newBeamSize_, 'ResidualQuantizer.refineBeamLUT:newDistances', options?.newCodes === undefined ? newCodes_ : null);
  return {
    op: ops.ResidualQuantizer_refine_beam_LUT,
    name: 'ResidualQuantizer.refineBeamLUT',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), queryNorms_, queryCp_, newBeamSize_, newCodes_, newDistances_],
    finish: refine_beam_LUTResult,
    signal: options?.signal,
    progress: null,
  };
}

const refine_beam_LUTResult = (_raw: unknown, args: readonly unknown[]): ResidualQuantizerRefineBeamLUTResult => ({ newCodes: args[4] as Int32Array, newDistances: args[5] as Float32Array });

function memory_per_pointCall(self: ResidualQuantizer, beamSize: number): core.Call<number> {
  const beamSize_ = core.int(beamSize, 'ResidualQuantizer.memoryPerPoint:beamSize', -1);
  return {
    op: ops.ResidualQuantizer_memory_per_point,
    name: 'ResidualQuantizer.memoryPerPoint',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), beamSize_],
    finish: memory_per_pointResult,
    signal: undefined,
    progress: null,
  };
}

const memory_per_pointResult = (raw: unknown): number => raw as number;
