// Generated from schema/ by `npm run generate`; never edited.
/** IndexLSH, mirrored from faiss/IndexLSH.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../../options.js';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { LinearTransform } from '../../transforms/LinearTransform.js';
import type { RandomRotationMatrix } from '../../transforms/RandomRotationMatrix.js';

/**
 * Named extras of `IndexLSH.applyPreprocessSync`.
 */
export interface IndexLSHApplyPreprocessSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The numbers, one row for each vector. Shape n × nbits.
   */
  readonly xt?: Float32Array;
}

/**
 * Named extras of `IndexLSH.applyPreprocess`.
 */
export interface IndexLSHApplyPreprocessOptions extends IndexLSHApplyPreprocessSyncOptions, CallOptions {
}

/**
 * Stores the signs of random projections of each vector and compares them by Hamming distance.
 *
 * FAISS: `faiss/IndexLSH.h`, `IndexLSH`.
 * Since FAISS 1.7.3.
 */
export class IndexLSH extends IndexFlatCodes {
  /**
   * Makes an IndexLSH.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nbits Number of bits of a code. At least 1.
   * @param rotateData Whether vectors are rotated at random first; needs nbits of at least d. Default true.
   * @param trainThresholds Whether the thresholds are learnt from data instead of being 0. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nbits: number, rotateData?: boolean, trainThresholds?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexLSH')(args)) as never);
  }

  /**
   * Number of bits of a code.
   *
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }

  /**
   * Whether vectors are rotated at random first.
   *
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::rotate_data`.
   */
  get rotateData(): Promise<boolean> {
    return core.get(this, 'rotateData') as Promise<boolean>;
  }

  /**
   * Whether the thresholds are learnt from data instead of being 0.
   *
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::train_thresholds`.
   */
  get trainThresholds(): Promise<boolean> {
    return core.get(this, 'trainThresholds') as Promise<boolean>;
  }

  /**
   * The random rotation.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::rrot`.
   */
  get rrot(): RandomRotationMatrix {
    return core.part(this, 'rrot', 'RandomRotationMatrix') as RandomRotationMatrix;
  }

  /**
   * Threshold of each bit. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::thresholds`.
   */
  get thresholds(): Promise<Float32Array> {
    return core.get(this, 'thresholds') as Promise<Float32Array>;
  }

  /**
   * Computes the numbers whose signs are the bits of a code.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::apply_preprocess`.
   *
   * @param x Vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns The numbers, one row for each vector. Shape n × nbits.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async applyPreprocess(x: Vectors, options?: IndexLSHApplyPreprocessOptions): Promise<Float32Array> {
    return core.call(this, 'applyPreprocess', [x, options]) as never;
  }

  /**
   * Moves the learnt thresholds into the bias of a transform that is applied before. Nothing happens where none were learnt.
   *
   * Effect: changes this object.
   * Also changes vt.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::transfer_thresholds`.
   *
   * @param vt Transform with as many rows as there are bits.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async transferThresholds(vt: LinearTransform): Promise<void> {
    return core.call(this, 'transferThresholds', [vt]) as never;
  }
}
