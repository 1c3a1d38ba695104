// Generated from schema/ by `npm run generate`; never edited.
/** LocalSearchQuantizer, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import { AdditiveQuantizerSearchType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('LocalSearchQuantizer')(args)) as never);
  }

  /**
   * Number of entries of each codebook.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::K`.
   */
  get K(): Promise<number> {
    return core.get(this, 'K') as Promise<number>;
  }

  /**
   * Number of rounds of training. From 1 to 4096. Default 25.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::train_iters`.
   */
  get trainIters(): Promise<number> {
    return core.get(this, 'trainIters') as Promise<number>;
  }

  set trainIters(value: number) {
    core.set(this, 'trainIters', value);
  }

  /**
   * Number of times that encoding disturbs a code and improves it again. At most 4096. Default 16.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::encode_ils_iters`.
   */
  get encodeIlsIters(): Promise<number> {
    return core.get(this, 'encodeIlsIters') as Promise<number>;
  }

  set encodeIlsIters(value: number) {
    core.set(this, 'encodeIlsIters', value);
  }

  /**
   * The same number in each round of training. At most 4096. Default 8.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::train_ils_iters`.
   */
  get trainIlsIters(): Promise<number> {
    return core.get(this, 'trainIlsIters') as Promise<number>;
  }

  set trainIlsIters(value: number) {
    core.set(this, 'trainIlsIters', value);
  }

  /**
   * Number of passes over the codebooks in which each improvement goes. At most 4096. Default 4.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_iters`.
   */
  get icmIters(): Promise<number> {
    return core.get(this, 'icmIters') as Promise<number>;
  }

  set icmIters(value: number) {
    core.set(this, 'icmIters', value);
  }

  /**
   * Power by which the noise on the codebooks falls from round to round of training. Default 0.5.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::p`.
   */
  get p(): Promise<number> {
    return core.get(this, 'p') as Promise<number>;
  }

  set p(value: number) {
    core.set(this, 'p', value);
  }

  /**
   * Weight that keeps the fitted codebooks small; it must be positive, or the fit may have no solution. From 1e-9 to 1000000000. Default 0.01.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::lambd`.
   */
  get lambd(): Promise<number> {
    return core.get(this, 'lambd') as Promise<number>;
  }

  set lambd(value: number) {
    core.set(this, 'lambd', value);
  }

  /**
   * Number of vectors that are encoded at a time. At least 1. Default 10000.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::chunk_size`.
   */
  get chunkSize(): Promise<number> {
    return core.get(this, 'chunkSize') as Promise<number>;
  }

  set chunkSize(value: number) {
    core.set(this, 'chunkSize', value);
  }

  /**
   * Seed of the random choices of training and encoding. Default 74565.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::random_seed`.
   */
  get randomSeed(): Promise<number> {
    return core.get(this, 'randomSeed') as Promise<number>;
  }

  set randomSeed(value: number) {
    core.set(this, 'randomSeed', value);
  }

  /**
   * Number of codebook entries of a code that are disturbed each time, at most M. Default 4.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::nperts`.
   */
  get nperts(): Promise<number> {
    return core.get(this, 'nperts') as Promise<number>;
  }

  set nperts(value: number) {
    core.set(this, 'nperts', value);
  }

  /**
   * Makes the encoders that encoding uses, for example on another device; null uses IcmEncoder.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::icm_encoder_factory`.
   */
  get icmEncoderFactory(): Promise<IcmEncoderFactory | null> {
    return core.get(this, 'icmEncoderFactory') as Promise<IcmEncoderFactory | null>;
  }

  /**
   * Whether the codebooks are fitted in double precision. Default true.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LocalSearchQuantizer::update_codebooks_with_double`.
   */
  get updateCodebooksWithDouble(): Promise<boolean> {
    return core.get(this, 'updateCodebooksWithDouble') as Promise<boolean>;
  }

  set updateCodebooksWithDouble(value: boolean) {
    core.set(this, 'updateCodebooksWithDouble', value);
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
    return core.call(this, 'updateCodebooks', [x, codes, options]) as never;
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
    return core.call(this, 'icmEncodeStep', [codes, unaries, binaries, nIters, options], [0]) as never;
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
    return core.call(this, 'computeBinaryTerms', [options]) as never;
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
    return core.call(this, 'computeUnaryTerms', [x, options]) as never;
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
    return core.call(this, 'evaluate', [codes, x, options]) as never;
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
    return core.call(this, 'icmEncode', [codes, x, ilsIters, gen, options], [0]) as never;
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
    return core.call(this, 'icmEncodeImpl', [codes, x, binaries, gen, ilsIters, verbose, options], [0]) as never;
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
    return core.call(this, 'perturbCodes', [codes, gen, options], [0]) as never;
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
    return core.call(this, 'perturbCodebooks', [T, stddev, gen, options]) as never;
  }
}
