// Generated from schema/ by `npm run generate`; never edited.
/** IcmEncoder, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../../options.js';
import type { LocalSearchQuantizer } from './LocalSearchQuantizer.js';
import type { RandomGenerator } from '../../utilities/RandomGenerator.js';

/**
 * The part of a LocalSearchQuantizer that searches for codes, with the products of pairs of codebook entries at hand.
 *
 * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder`.
 * Since FAISS 1.7.3.
 */
export class IcmEncoder extends core.FaissObject {
  /**
   * Makes an IcmEncoder.
   *
   * @param lsq Quantizer whose codebooks are used. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(lsq: LocalSearchQuantizer);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IcmEncoder')(args)) as never);
  }

  /**
   * Twice the inner product of every pair of codebook entries once set_binary_term made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::binaries`.
   */
  get binaries(): Promise<Float32Array> {
    return core.get(this, 'binaries') as Promise<Float32Array>;
  }

  /**
   * Whether encoding writes its progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::verbose`.
   */
  get verbose(): Promise<boolean> {
    return core.get(this, 'verbose') as Promise<boolean>;
  }

  set verbose(value: boolean) {
    core.set(this, 'verbose', value);
  }

  /**
   * The quantizer whose codebooks are used.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::lsq`.
   */
  get lsq(): LocalSearchQuantizer {
    return core.part(this, 'lsq', 'LocalSearchQuantizer') as LocalSearchQuantizer;
  }

  /**
   * Computes binaries from the codebooks of the quantizer.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::set_binary_term`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async setBinaryTerm(options?: CallOptions): Promise<void> {
    return core.call(this, 'setBinaryTerm', [options]) as never;
  }

  /**
   * Looks for better codes of vectors, in place. Call set_binary_term first.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::encode`.
   *
   * @param codes Number of an entry of each codebook, one row of lsq.M numbers for each vector; it must be an Int32Array. Shape any length. Changed in place.
   * @param x Vectors, one row of lsq.d values each. Shape any length.
   * @param gen Where chance comes from.
   * @param n Number of vectors.
   * @param ilsIters Number of times that a code is disturbed and improved again. At most 4096.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async encode(codes: Int32Array, x: Vectors, gen: RandomGenerator, n: number, ilsIters: number, options?: CallOptions): Promise<void> {
    return core.call(this, 'encode', [codes, x, gen, n, ilsIters, options], [0]) as never;
  }
}
