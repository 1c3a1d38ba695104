// Generated from schema/ by `npm run generate`; never edited.
/** IndexLSH, mirrored from faiss/IndexLSH.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { RandomRotationMatrix } from '../../transforms/RandomRotationMatrix.js';

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
}
