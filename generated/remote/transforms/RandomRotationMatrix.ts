// Generated from schema/ by `npm run generate`; never edited.
/** RandomRotationMatrix, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../options.js';
import { LinearTransform } from './LinearTransform.js';

/**
 * Rotates vectors at random, which spreads their variance over all components.
 *
 * FAISS: `faiss/VectorTransform.h`, `RandomRotationMatrix`.
 * Since FAISS 1.7.3.
 */
export class RandomRotationMatrix extends LinearTransform {
  /**
   * Makes a RandomRotationMatrix.
   *
   * @param dIn Number of components of a vector that goes in. At least 1.
   * @param dOut Number of components of a vector that comes out. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dIn: number, dOut: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('RandomRotationMatrix')(args)) as never, undefined as never);
  }

  /**
   * Draws the rotation. Training does it with a fixed seed.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `RandomRotationMatrix::init`.
   *
   * @param seed Seed of the random numbers.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async init(seed: number, options?: CallOptions): Promise<void> {
    return core.call(this, 'init', [seed, options]) as never;
  }
}
