// Generated from schema/ by `npm run generate`; never edited.
/** RandomRotationMatrix, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newRandomRotationMatrix(args)) as never, undefined as never);
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
    return core.later(initCall(this, seed, options, initKeys));
  }

  /**
   * Draws the rotation. Training does it with a fixed seed.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/VectorTransform.h`, `RandomRotationMatrix::init`.
   *
   * @param seed Seed of the random numbers.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  initSync(seed: number): void {
    return core.now(initCall(this, seed, undefined, core.noKeys));
  }
}

function newRandomRotationMatrix(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const dIn = args[0] as number;
    const dOut = args[1] as number;
    const dIn_ = core.int(dIn, 'RandomRotationMatrix.constructor:dIn', 1);
    const dOut_ = core.int(dOut, 'RandomRotationMatrix.constructor:dOut', 1);
    return core.construct(ops.RandomRotationMatrix_new0, 'RandomRotationMatrix.constructor', [dIn_, dOut_], null);
  }

  throw core.wrongArguments('RandomRotationMatrix.constructor', ['(dIn, dOut)']);
}

const initKeys: readonly string[] = ['signal'];

function initCall(self: RandomRotationMatrix, seed: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'RandomRotationMatrix.init:options', allowed);
  const seed_ = core.int(seed, 'RandomRotationMatrix.init:seed');
  return {
    op: ops.RandomRotationMatrix_init,
    name: 'RandomRotationMatrix.init',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), seed_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
