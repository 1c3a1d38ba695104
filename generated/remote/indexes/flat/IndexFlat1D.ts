// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlat1D, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import { IndexFlatL2 } from './IndexFlatL2.js';

/**
 * Stores single numbers as they are and finds the nearest ones by halving a sorted list. Distances are absolute differences, not squares.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D`.
 * Since FAISS 1.7.3.
 */
export class IndexFlat1D extends IndexFlatL2 {
  /**
   * Makes an IndexFlat1D.
   *
   * @param continuousUpdate Whether the order is brought up to date after every add. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(continuousUpdate?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexFlat1D')(args)) as never);
  }

  /**
   * Whether the order is brought up to date after every add; else call update_permutation before searching. Default true.
   *
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D::continuous_update`.
   */
  get continuousUpdate(): Promise<boolean> {
    return core.get(this, 'continuousUpdate') as Promise<boolean>;
  }

  set continuousUpdate(value: boolean) {
    core.set(this, 'continuousUpdate', value);
  }

  /**
   * Ids of the stored numbers in ascending order of the numbers. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D::perm`.
   */
  get perm(): Promise<BigInt64Array> {
    return core.get(this, 'perm') as Promise<BigInt64Array>;
  }

  /**
   * Brings the order of the stored numbers up to date.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D::update_permutation`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async updatePermutation(options?: CallOptions): Promise<void> {
    return core.call(this, 'updatePermutation', [options]) as never;
  }
}
