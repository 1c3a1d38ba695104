// Generated from schema/ by `npm run generate`; never edited.
/** LocalSearchQuantizer, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType } from '../../enums.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { AdditiveQuantizer } from './AdditiveQuantizer.js';
import type { IcmEncoderFactory } from './IcmEncoderFactory.js';
import type { RandomGenerator } from '../../utilities/RandomGenerator.js';

/**
 * Named extras of `LocalSearchQuantizer.computeBinaryTermsSync`.
 */
export interface LocalSearchQuantizerComputeBinaryTermsSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The values, by codebook and codebook, then entry and entry. Shape M × M × K × K.
   */
  readonly binaries?: Float32Array;
}

/**
 * Named extras of `LocalSearchQuantizer.computeBinaryTerms`.
 */
export interface LocalSearchQuantizerComputeBinaryTermsOptions extends LocalSearchQuantizerComputeBinaryTermsSyncOptions, CallOptions {
}

/**
 * Named extras of `LocalSearchQuantizer.computeUnaryTermsSync`.
 */
export interface LocalSearchQuantizerComputeUnaryTermsSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The values, by codebook, vector and entry. Shape M × n × K.
   */
  readonly unaries?: Float32Array;
}

/**
 * Named extras of `LocalSearchQuantizer.computeUnaryTerms`.
 */
export interface LocalSearchQuantizerComputeUnaryTermsOptions extends LocalSearchQuantizerComputeUnaryTermsSyncOptions, CallOptions {
}

/**
 * Named extras of `LocalSearchQuantizer.evaluateSync`.
 */
export interface LocalSearchQuantizerEvaluateSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distance of each vector to its code. Shape n.
   */
  readonly objs?: Float32Array;
}

/**
 * Named extras of `LocalSearchQuantizer.evaluate`.
 */
export interface LocalSearchQuantizerEvaluateOptions extends LocalSearchQuantizerEvaluateSyncOptions, CallOptions {
}

/**
 * What `LocalSearchQuantizer.evaluate` gives.
 */
export interface LocalSearchQuantizerEvaluateResult {
  /**
   * Squared distance of each vector to its code. Shape n.
   */
  readonly objs: Float32Array;
  /**
   * Their mean.
   */
  readonly obj: number;
}

/**
 * Encodes a vector by a sum of codebook entries that a randomised local search improves (LSQ++). The most exact of the additive quantizers, and the slowest to train and to encode.
 *
 * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer`.
 * Since FAISS 1.7.3.
 */
export class LocalSearchQuantizer extends AdditiveQuantizer {
  /**
   * Makes a LocalSearchQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, searchType?: AdditiveQuantizerSearchType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newLocalSearchQuantizer(args)) as never);
  }

  /**
   * Number of entries of each codebook.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::K`.
   */
  get K(): number {
    return core.getConstant(this, ops.LocalSearchQuantizer_K_get, 'LocalSearchQuantizer.K') as number;
  }

  /**
   * Number of rounds of training. From 1 to 4096. Default 25.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::train_iters`.
   */
  get trainIters(): number {
    return core.getScalar(this, ops.LocalSearchQuantizer_train_iters_get, 'LocalSearchQuantizer.trainIters') as number;
  }

  set trainIters(value: number) {
    core.setScalar(this, ops.LocalSearchQuantizer_train_iters_set, ops.LocalSearchQuantizer_train_iters_get, 'LocalSearchQuantizer.trainIters', core.size(value, 'LocalSearchQuantizer.trainIters:trainIters', 1, 4096));
  }

  /**
   * Number of times that encoding disturbs a code and improves it again. At most 4096. Default 16.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::encode_ils_iters`.
   */
  get encodeIlsIters(): number {
    return core.getScalar(this, ops.LocalSearchQuantizer_encode_ils_iters_get, 'LocalSearchQuantizer.encodeIlsIters') as number;
  }

  set encodeIlsIters(value: number) {
    core.setScalar(this, ops.LocalSearchQuantizer_encode_ils_iters_set, ops.LocalSearchQuantizer_encode_ils_iters_get, 'LocalSearchQuantizer.encodeIlsIters', core.size(value, 'LocalSearchQuantizer.encodeIlsIters:encodeIlsIters', undefined, 4096));
  }

  /**
   * The same number in each round of training. At most 4096. Default 8.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::train_ils_iters`.
   */
  get trainIlsIters(): number {
    return core.getScalar(this, ops.LocalSearchQuantizer_train_ils_iters_get, 'LocalSearchQuantizer.trainIlsIters') as number;
  }

  set trainIlsIters(value: number) {
    core.setScalar(this, ops.LocalSearchQuantizer_train_ils_iters_set, ops.LocalSearchQuantizer_train_ils_iters_get, 'LocalSearchQuantizer.trainIlsIters', core.size(value, 'LocalSearchQuantizer.trainIlsIters:trainIlsIters', undefined, 4096));
  }

  /**
   * Number of passes over the codebooks in which each improvement goes. At most 4096. Default 4.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_iters`.
   */
  get icmIters(): number {
    return core.getScalar(this, ops.LocalSearchQuantizer_icm_iters_get, 'LocalSearchQuantizer.icmIters') as number;
  }

  set icmIters(value: number) {
    core.setScalar(this, ops.LocalSearchQuantizer_icm_iters_set, ops.LocalSearchQuantizer_icm_iters_get, 'LocalSearchQuantizer.icmIters', core.size(value, 'LocalSearchQuantizer.icmIters:icmIters', undefined, 4096));
  }

  /**
   * Power by which the noise on the codebooks falls from round to round of training. Default 0.5.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::p`.
   */
  get p(): number {
    return core.getScalar(this, ops.LocalSearchQuantizer_p_get, 'LocalSearchQuantizer.p') as number;
  }

  set p(value: number) {
    core.setScalar(this, ops.LocalSearchQuantizer_p_set, ops.LocalSearchQuantizer_p_get, 'LocalSearchQuantizer.p', core.real32(value, 'LocalSearchQuantizer.p:p'));
  }

  /**
   * Weight that keeps the fitted codebooks small; it must be positive, or the fit may have no solution. From 1e-9 to 1000000000. Default 0.01.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::lambd`.
   */
  get lambd(): number {
    return core.getScalar(this, ops.LocalSearchQuantizer_lambd_get, 'LocalSearchQuantizer.lambd') as number;
  }

  set lambd(value: number) {
    core.setScalar(this, ops.LocalSearchQuantizer_lambd_set, ops.LocalSearchQuantizer_lambd_get, 'LocalSearchQuantizer.lambd', core.real32(value, 'LocalSearchQuantizer.lambd:lambd', 1e-9, 1000000000));
  }

  /**
   * Number of vectors that are encoded at a time. At least 1. Default 10000.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::chunk_size`.
   */
  get chunkSize(): number {
    return core.getScalar(this, ops.LocalSearchQuantizer_chunk_size_get, 'LocalSearchQuantizer.chunkSize') as number;
  }

  set chunkSize(value: number) {
    core.setScalar(this, ops.LocalSearchQuantizer_chunk_size_set, ops.LocalSearchQuantizer_chunk_size_get, 'LocalSearchQuantizer.chunkSize', core.size(value, 'LocalSearchQuantizer.chunkSize:chunkSize', 1));
  }

  /**
   * Seed of the random choices of training and encoding. Default 74565.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::random_seed`.
   */
  get randomSeed(): number {
    return core.getScalar(this, ops.LocalSearchQuantizer_random_seed_get, 'LocalSearchQuantizer.randomSeed') as number;
  }

  set randomSeed(value: number) {
    core.setScalar(this, ops.LocalSearchQuantizer_random_seed_set, ops.LocalSearchQuantizer_random_seed_get, 'LocalSearchQuantizer.randomSeed', core.int(value, 'LocalSearchQuantizer.randomSeed:randomSeed'));
  }

  /**
   * Number of codebook entries of a code that are disturbed each time, at most M. Default 4.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::nperts`.
   */
  get nperts(): number {
    return core.getScalar(this, ops.LocalSearchQuantizer_nperts_get, 'LocalSearchQuantizer.nperts') as number;
  }

  set nperts(value: number) {
    core.setScalar(this, ops.LocalSearchQuantizer_nperts_set, ops.LocalSearchQuantizer_nperts_get, 'LocalSearchQuantizer.nperts', core.size(value, 'LocalSearchQuantizer.nperts:nperts'));
  }

  /**
   * Makes the encoders that encoding uses, for example on another device; null uses IcmEncoder.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_encoder_factory`.
   */
  get icmEncoderFactory(): IcmEncoderFactory | null {
    return core.getView(this, ops.LocalSearchQuantizer_icm_encoder_factory_get, 'LocalSearchQuantizer.icmEncoderFactory', classes.IcmEncoderFactory) as IcmEncoderFactory | null;
  }

  /**
   * Whether the codebooks are fitted in double precision. Default true.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::update_codebooks_with_double`.
   */
  get updateCodebooksWithDouble(): boolean {
    return core.getScalar(this, ops.LocalSearchQuantizer_update_codebooks_with_double_get, 'LocalSearchQuantizer.updateCodebooksWithDouble') as boolean;
  }

  set updateCodebooksWithDouble(value: boolean) {
    core.setScalar(this, ops.LocalSearchQuantizer_update_codebooks_with_double_set, ops.LocalSearchQuantizer_update_codebooks_with_double_get, 'LocalSearchQuantizer.updateCodebooksWithDouble', core.bool(value, 'LocalSearchQuantizer.updateCodebooksWithDouble:updateCodebooksWithDouble'));
  }

  /**
   * Fits the codebooks to vectors whose codes are given. The quantizer must have codebooks already, of whatever values.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::update_codebooks`.
   *
   * @param x Training vectors, one row each. Shape n × d.
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async updateCodebooks(x: Vectors, codes: Int32Array | readonly number[], options?: CallOptions): Promise<void> {
    return core.later(update_codebooksCall(this, x, codes, options, update_codebooksKeys));
  }

  /**
   * Fits the codebooks to vectors whose codes are given. The quantizer must have codebooks already, of whatever values.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::update_codebooks`.
   *
   * @param x Training vectors, one row each. Shape n × d.
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  updateCodebooksSync(x: Vectors, codes: Int32Array | readonly number[]): void {
    return core.now(update_codebooksCall(this, x, codes, undefined, core.noKeys));
  }

  /**
   * Improves codes in place, one codebook at a time while the others stay.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_encode_step`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector; it must be an Int32Array. Shape n × M. Changed in place.
   * @param unaries What each codebook entry alone adds to the squared distance to each vector, as compute_unary_terms gives it. Shape M × n × K.
   * @param binaries What each pair of entries adds to it, as compute_binary_terms gives it. Shape M × M × K × K.
   * @param nIters Number of passes over the codebooks. At most 4096.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async icmEncodeStep(codes: Int32Array, unaries: Vectors, binaries: Vectors, nIters: number, options?: CallOptions): Promise<void> {
    return core.later(icm_encode_stepCall(this, codes, unaries, binaries, nIters, options, icm_encode_stepKeys));
  }

  /**
   * Improves codes in place, one codebook at a time while the others stay.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_encode_step`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector; it must be an Int32Array. Shape n × M. Changed in place.
   * @param unaries What each codebook entry alone adds to the squared distance to each vector, as compute_unary_terms gives it. Shape M × n × K.
   * @param binaries What each pair of entries adds to it, as compute_binary_terms gives it. Shape M × M × K × K.
   * @param nIters Number of passes over the codebooks. At most 4096.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  icmEncodeStepSync(codes: Int32Array, unaries: Vectors, binaries: Vectors, nIters: number): void {
    return core.now(icm_encode_stepCall(this, codes, unaries, binaries, nIters, undefined, core.noKeys));
  }

  /**
   * Computes twice the inner product of every pair of codebook entries.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::compute_binary_terms`.
   *
   * @param options Named extras; see the type.
   * @returns The values, by codebook and codebook, then entry and entry. Shape M × M × K × K.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeBinaryTerms(options?: LocalSearchQuantizerComputeBinaryTermsOptions): Promise<Float32Array> {
    return core.later(compute_binary_termsCall(this, options, compute_binary_termsKeys));
  }

  /**
   * Computes twice the inner product of every pair of codebook entries.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::compute_binary_terms`.
   *
   * @param options Named extras; see the type.
   * @returns The values, by codebook and codebook, then entry and entry. Shape M × M × K × K.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeBinaryTermsSync(options?: LocalSearchQuantizerComputeBinaryTermsSyncOptions): Float32Array {
    return core.now(compute_binary_termsCall(this, options, compute_binary_termsSyncKeys));
  }

  /**
   * Computes what each codebook entry alone adds to the squared distance to each vector, its own squared length less twice the inner product.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::compute_unary_terms`.
   *
   * @param x Vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns The values, by codebook, vector and entry. Shape M × n × K.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeUnaryTerms(x: Vectors, options?: LocalSearchQuantizerComputeUnaryTermsOptions): Promise<Float32Array> {
    return core.later(compute_unary_termsCall(this, x, options, compute_unary_termsKeys));
  }

  /**
   * Computes what each codebook entry alone adds to the squared distance to each vector, its own squared length less twice the inner product.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::compute_unary_terms`.
   *
   * @param x Vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns The values, by codebook, vector and entry. Shape M × n × K.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeUnaryTermsSync(x: Vectors, options?: LocalSearchQuantizerComputeUnaryTermsSyncOptions): Float32Array {
    return core.now(compute_unary_termsCall(this, x, options, compute_unary_termsSyncKeys));
  }

  /**
   * Measures how far vectors are from given codes.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::evaluate`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @param x Vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns objs: Squared distance of each vector to its code. Shape n. obj: Their mean.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async evaluate(codes: Int32Array | readonly number[], x: Vectors, options?: LocalSearchQuantizerEvaluateOptions): Promise<LocalSearchQuantizerEvaluateResult> {
    return core.later(evaluateCall(this, codes, x, options, evaluateKeys));
  }

  /**
   * Measures how far vectors are from given codes.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::evaluate`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @param x Vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns objs: Squared distance of each vector to its code. Shape n. obj: Their mean.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  evaluateSync(codes: Int32Array | readonly number[], x: Vectors, options?: LocalSearchQuantizerEvaluateSyncOptions): LocalSearchQuantizerEvaluateResult {
    return core.now(evaluateCall(this, codes, x, options, evaluateSyncKeys));
  }

  /**
   * Looks for better codes of vectors, in place.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_encode`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector; it must be an Int32Array. Shape n × M. Changed in place.
   * @param x Vectors, one row each. Shape n × d.
   * @param ilsIters Number of times that a code is disturbed and improved again. At most 4096.
   * @param gen Where chance comes from.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async icmEncode(codes: Int32Array, x: Vectors, ilsIters: number, gen: RandomGenerator, options?: CallOptions): Promise<void> {
    return core.later(icm_encodeCall(this, codes, x, ilsIters, gen, options, icm_encodeKeys));
  }

  /**
   * Looks for better codes of vectors, in place.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_encode`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector; it must be an Int32Array. Shape n × M. Changed in place.
   * @param x Vectors, one row each. Shape n × d.
   * @param ilsIters Number of times that a code is disturbed and improved again. At most 4096.
   * @param gen Where chance comes from.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  icmEncodeSync(codes: Int32Array, x: Vectors, ilsIters: number, gen: RandomGenerator): void {
    return core.now(icm_encodeCall(this, codes, x, ilsIters, gen, undefined, core.noKeys));
  }

  /**
   * Looks for better codes of vectors, in place, with the terms of compute_binary_terms at hand.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_encode_impl`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector; it must be an Int32Array. Shape n × M. Changed in place.
   * @param x Vectors, one row each. Shape n × d.
   * @param binaries What each pair of entries adds to the squared distance. Shape M × M × K × K.
   * @param gen Where chance comes from.
   * @param ilsIters Number of times that a code is disturbed and improved again. At most 4096.
   * @param verbose Whether progress is written to the standard output of the process. Default false.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async icmEncodeImpl(codes: Int32Array, x: Vectors, binaries: Vectors, gen: RandomGenerator, ilsIters: number, verbose: boolean = false, options?: CallOptions): Promise<void> {
    return core.later(icm_encode_implCall(this, codes, x, binaries, gen, ilsIters, verbose, options, icm_encode_implKeys));
  }

  /**
   * Looks for better codes of vectors, in place, with the terms of compute_binary_terms at hand.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_encode_impl`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector; it must be an Int32Array. Shape n × M. Changed in place.
   * @param x Vectors, one row each. Shape n × d.
   * @param binaries What each pair of entries adds to the squared distance. Shape M × M × K × K.
   * @param gen Where chance comes from.
   * @param ilsIters Number of times that a code is disturbed and improved again. At most 4096.
   * @param verbose Whether progress is written to the standard output of the process. Default false.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  icmEncodeImplSync(codes: Int32Array, x: Vectors, binaries: Vectors, gen: RandomGenerator, ilsIters: number, verbose: boolean = false): void {
    return core.now(icm_encode_implCall(this, codes, x, binaries, gen, ilsIters, verbose, undefined, core.noKeys));
  }

  /**
   * Exchanges nperts of the numbers of each code for random ones, in place.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::perturb_codes`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector; it must be an Int32Array. Shape n × M. Changed in place.
   * @param gen Where chance comes from.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async perturbCodes(codes: Int32Array, gen: RandomGenerator, options?: CallOptions): Promise<void> {
    return core.later(perturb_codesCall(this, codes, gen, options, perturb_codesKeys));
  }

  /**
   * Exchanges nperts of the numbers of each code for random ones, in place.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::perturb_codes`.
   *
   * @param codes Number of an entry of each codebook, one row for each vector; it must be an Int32Array. Shape n × M. Changed in place.
   * @param gen Where chance comes from.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  perturbCodesSync(codes: Int32Array, gen: RandomGenerator): void {
    return core.now(perturb_codesCall(this, codes, gen, undefined, core.noKeys));
  }

  /**
   * Adds random numbers to the codebooks.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::perturb_codebooks`.
   *
   * @param T Factor of the random numbers.
   * @param stddev Standard deviation of the random numbers for each component. Shape d.
   * @param gen Where chance comes from.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async perturbCodebooks(T: number, stddev: Vectors, gen: RandomGenerator, options?: CallOptions): Promise<void> {
    return core.later(perturb_codebooksCall(this, T, stddev, gen, options, perturb_codebooksKeys));
  }

  /**
   * Adds random numbers to the codebooks.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::perturb_codebooks`.
   *
   * @param T Factor of the random numbers.
   * @param stddev Standard deviation of the random numbers for each component. Shape d.
   * @param gen Where chance comes from.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  perturbCodebooksSync(T: number, stddev: Vectors, gen: RandomGenerator): void {
    return core.now(perturb_codebooksCall(this, T, stddev, gen, undefined, core.noKeys));
  }
}

function newLocalSearchQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 4) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const searchType = (args[3] === undefined ? 0 : args[3]) as AdditiveQuantizerSearchType;
    const d_ = core.size(d, 'LocalSearchQuantizer.constructor:d', 1);
    const M_ = core.size(M, 'LocalSearchQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'LocalSearchQuantizer.constructor:nbits', 1, 24);
    const searchType_ = core.enumeration(searchType, 'LocalSearchQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.LocalSearchQuantizer_new0, 'LocalSearchQuantizer.constructor', [d_, M_, nbits_, searchType_], null);
  }

  throw core.wrongArguments('LocalSearchQuantizer.constructor', ['(d, M, nbits, searchType = ST_decompress)']);
}

const update_codebooksKeys: readonly string[] = ['signal'];

function update_codebooksCall(self: LocalSearchQuantizer, x: Vectors, codes: Int32Array | readonly number[], options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'LocalSearchQuantizer.updateCodebooks:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'LocalSearchQuantizer.updateCodebooks:x', d$, 'd');
  const codes_ = core.i32(codes, 'LocalSearchQuantizer.updateCodebooks:codes');
  const n = core.rows(x_, d$, 'LocalSearchQuantizer.updateCodebooks:x', 'd');
  core.length(codes_, n * self.M, 'LocalSearchQuantizer.updateCodebooks:codes', 'n * M');
  return {
    op: ops.LocalSearchQuantizer_update_codebooks,
    name: 'LocalSearchQuantizer.updateCodebooks',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, codes_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const icm_encode_stepKeys: readonly string[] = ['signal'];

function icm_encode_stepCall(self: LocalSearchQuantizer, codes: Int32Array, unaries: Vectors, binaries: Vectors, nIters: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'LocalSearchQuantizer.icmEncodeStep:options', allowed);
  const M$ = self.M;
  const K$ = self.K;
  const codes_ = core.inout(codes, 'LocalSearchQuantizer.icmEncodeStep:codes', 'Int32Array');
  const unaries_ = core.f32(unaries, 'LocalSearchQuantizer.icmEncodeStep:unaries', M$ * K$, 'M * K');
  const binaries_ = core.f32(binaries, 'LocalSearchQuantizer.icmEncodeStep:binaries', M$ * M$ * K$ * K$, 'M * M * K * K');
  const nIters_ = core.size(nIters, 'LocalSearchQuantizer.icmEncodeStep:nIters', undefined, 4096);
  const n = core.rows(codes_, M$, 'LocalSearchQuantizer.icmEncodeStep:codes', 'M');
  core.length(unaries_, M$ * n * K$, 'LocalSearchQuantizer.icmEncodeStep:unaries', 'M * n * K');
  core.length(binaries_, M$ * M$ * K$ * K$, 'LocalSearchQuantizer.icmEncodeStep:binaries', 'M * M * K * K');
  return {
    op: ops.LocalSearchQuantizer_icm_encode_step,
    name: 'LocalSearchQuantizer.icmEncodeStep',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, unaries_, binaries_, nIters_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const compute_binary_termsSyncKeys: readonly string[] = ['binaries'];
const compute_binary_termsKeys: readonly string[] = ['binaries', 'signal'];

function compute_binary_termsCall(self: LocalSearchQuantizer, options: LocalSearchQuantizerComputeBinaryTermsOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'LocalSearchQuantizer.computeBinaryTerms:options', allowed);
  const M$ = self.M;
  const K$ = self.K;
  const binaries_ = core.outF32(options?.binaries, M$ * M$ * K$ * K$, 'LocalSearchQuantizer.computeBinaryTerms:binaries');
  return {
    op: ops.LocalSearchQuantizer_compute_binary_terms,
    name: 'LocalSearchQuantizer.computeBinaryTerms',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), binaries_],
    finish: compute_binary_termsResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_binary_termsResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[1] as Float32Array;
const compute_unary_termsSyncKeys: readonly string[] = ['unaries'];
const compute_unary_termsKeys: readonly string[] = ['unaries', 'signal'];

function compute_unary_termsCall(self: LocalSearchQuantizer, x: Vectors, options: LocalSearchQuantizerComputeUnaryTermsOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'LocalSearchQuantizer.computeUnaryTerms:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'LocalSearchQuantizer.computeUnaryTerms:x', d$, 'd');
  const n = core.rows(x_, d$, 'LocalSearchQuantizer.computeUnaryTerms:x', 'd');
  const unaries_ = core.outF32(options?.unaries, self.M * n * self.K, 'LocalSearchQuantizer.computeUnaryTerms:unaries');
  return {
    op: ops.LocalSearchQuantizer_compute_unary_terms,
    name: 'LocalSearchQuantizer.computeUnaryTerms',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, unaries_],
    finish: compute_unary_termsResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_unary_termsResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const evaluateSyncKeys: readonly string[] = ['objs'];
const evaluateKeys: readonly string[] = ['objs', 'signal'];

function evaluateCall(self: LocalSearchQuantizer, codes: Int32Array | readonly number[], x: Vectors, options: LocalSearchQuantizerEvaluateOptions | undefined, allowed: readonly string[]): core.Call<LocalSearchQuantizerEvaluateResult> {
  if (options !== undefined) core.options(options, 'LocalSearchQuantizer.evaluate:options', allowed);
  const d$ = self.d;
  const codes_ = core.i32(codes, 'LocalSearchQuantizer.evaluate:codes');
  const x_ = core.f32(x, 'LocalSearchQuantizer.evaluate:x', d$, 'd');
  const n = core.rows(codes_, self.M, 'LocalSearchQuantizer.evaluate:codes', 'M');
  core.length(x_, n * d$, 'LocalSearchQuantizer.evaluate:x', 'n * d');
  const objs_ = core.outF32(options?.objs, n, 'LocalSearchQuantizer.evaluate:objs');
  return {
    op: ops.LocalSearchQuantizer_evaluate,
    name: 'LocalSearchQuantizer.evaluate',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, x_, objs_],
    finish: evaluateResult,
    signal: options?.signal,
    progress: null,
  };
}

const evaluateResult = (raw: unknown, args: readonly unknown[]): LocalSearchQuantizerEvaluateResult => ({ objs: args[3] as Float32Array, obj: raw as number });
const icm_encodeKeys: readonly string[] = ['signal'];

function icm_encodeCall(self: LocalSearchQuantizer, codes: Int32Array, x: Vectors, ilsIters: number, gen: RandomGenerator, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'LocalSearchQuantizer.icmEncode:options', allowed);
  const d$ = self.d;
  const codes_ = core.inout(codes, 'LocalSearchQuantizer.icmEncode:codes', 'Int32Array');
  const x_ = core.f32(x, 'LocalSearchQuantizer.icmEncode:x', d$, 'd');
  const ilsIters_ = core.size(ilsIters, 'LocalSearchQuantizer.icmEncode:ilsIters', undefined, 4096);
  const gen_ = core.handleOf(gen, classes.RandomGenerator, 'LocalSearchQuantizer.icmEncode:gen');
  const n = core.rows(codes_, self.M, 'LocalSearchQuantizer.icmEncode:codes', 'M');
  core.length(x_, n * d$, 'LocalSearchQuantizer.icmEncode:x', 'n * d');
  return {
    op: ops.LocalSearchQuantizer_icm_encode,
    name: 'LocalSearchQuantizer.icmEncode',
    effect: 'read',
    self: self,
    others: [[gen, 'write']],
    args: [core.selfHandle(self), codes_, x_, ilsIters_, gen_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const icm_encode_implKeys: readonly string[] = ['signal'];

function icm_encode_implCall(self: LocalSearchQuantizer, codes: Int32Array, x: Vectors, binaries: Vectors, gen: RandomGenerator, ilsIters: number, verbose: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'LocalSearchQuantizer.icmEncodeImpl:options', allowed);
  const d$ = self.d;
  const M$ = self.M;
  const K$ = self.K;
  const codes_ = core.inout(codes, 'LocalSearchQuantizer.icmEncodeImpl:codes', 'Int32Array');
  const x_ = core.f32(x, 'LocalSearchQuantizer.icmEncodeImpl:x', d$, 'd');
  const binaries_ = core.f32(binaries, 'LocalSearchQuantizer.icmEncodeImpl:binaries', M$ * M$ * K$ * K$, 'M * M * K * K');
  const gen_ = core.handleOf(gen, classes.RandomGenerator, 'LocalSearchQuantizer.icmEncodeImpl:gen');
  const ilsIters_ = core.size(ilsIters, 'LocalSearchQuantizer.icmEncodeImpl:ilsIters', undefined, 4096);
  const verbose_ = core.bool(verbose, 'LocalSearchQuantizer.icmEncodeImpl:verbose');
  const n = core.rows(codes_, M$, 'LocalSearchQuantizer.icmEncodeImpl:codes', 'M');
  core.length(x_, n * d$, 'LocalSearchQuantizer.icmEncodeImpl:x', 'n * d');
  core.length(binaries_, M$ * M$ * K$ * K$, 'LocalSearchQuantizer.icmEncodeImpl:binaries', 'M * M * K * K');
  return {
    op: ops.LocalSearchQuantizer_icm_encode_impl,
    name: 'LocalSearchQuantizer.icmEncodeImpl',
    effect: 'read',
    self: self,
    others: [[gen, 'write']],
    args: [core.selfHandle(self), codes_, x_, binaries_, gen_, ilsIters_, verbose_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const perturb_codesKeys: readonly string[] = ['signal'];

function perturb_codesCall(self: LocalSearchQuantizer, codes: Int32Array, gen: RandomGenerator, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'LocalSearchQuantizer.perturbCodes:options', allowed);
  const codes_ = core.inout(codes, 'LocalSearchQuantizer.perturbCodes:codes', 'Int32Array');
  const gen_ = core.handleOf(gen, classes.RandomGenerator, 'LocalSearchQuantizer.perturbCodes:gen');
  const n = core.rows(codes_, self.M, 'LocalSearchQuantizer.perturbCodes:codes', 'M');
  return {
    op: ops.LocalSearchQuantizer_perturb_codes,
    name: 'LocalSearchQuantizer.perturbCodes',
    effect: 'read',
    self: self,
    others: [[gen, 'write']],
    args: [core.selfHandle(self), codes_, gen_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const perturb_codebooksKeys: readonly string[] = ['signal'];

function perturb_codebooksCall(self: LocalSearchQuantizer, T: number, stddev: Vectors, gen: RandomGenerator, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'LocalSearchQuantizer.perturbCodebooks:options', allowed);
  const T_ = core.real32(T, 'LocalSearchQuantizer.perturbCodebooks:T');
  const stddev_ = core.f32(stddev, 'LocalSearchQuantizer.perturbCodebooks:stddev');
  const gen_ = core.handleOf(gen, classes.RandomGenerator, 'LocalSearchQuantizer.perturbCodebooks:gen');
  core.length(stddev_, self.d, 'LocalSearchQuantizer.perturbCodebooks:stddev', 'd');
  return {
    op: ops.LocalSearchQuantizer_perturb_codebooks,
    name: 'LocalSearchQuantizer.perturbCodebooks',
    effect: 'write',
    self: self,
    others: [[gen, 'write']],
    args: [core.selfHandle(self), T_, stddev_, gen_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
