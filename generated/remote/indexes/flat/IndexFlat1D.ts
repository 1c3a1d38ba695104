// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlat1D, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import { IndexFlatL2 } from './IndexFlatL2.js';

/**
 * Exact search among single numbers, which are kept sorted, so that a query takes the time of a few comparisons. Its distances are absolute differences, not squares, and missing results hold Infinity.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D`.
 * Since FAISS 1.7.3.
 */
export class IndexFlat1D extends IndexFlatL2 {
  /**
   * Makes an IndexFlat1D.
   *
   * @param continuousUpdate Whether every add sorts anew; without it update_permutation must be called before searching. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(continuousUpdate?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexFlat1D')(args)) as never);
  }

  /**
   * Whether every add sorts anew. Default true.
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
   * Copy of the positions of the stored numbers in ascending order. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D::perm`.
   */
  get perm(): Promise<BigInt64Array> {
    return core.get(this, 'perm') as Promise<BigInt64Array>;
  }

  /**
   * Sorts the stored numbers, as searching needs it.
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
