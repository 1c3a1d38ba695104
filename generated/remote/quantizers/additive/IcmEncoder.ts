// Generated from schema/ by `npm run generate`; never edited.
/** IcmEncoder, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import type { LocalSearchQuantizer } from './LocalSearchQuantizer.js';

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
}
