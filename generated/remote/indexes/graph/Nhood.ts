// Generated from schema/ by `npm run generate`; never edited.
/** Nhood, mirrored from faiss/impl/NNDescent.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Neighbor } from './Neighbor.js';

/**
 * What the building of an NNDescent graph knows of one vector.
 *
 * FAISS: `faiss/impl/NNDescent.h`, `Nhood`.
 * Since FAISS 1.7.3.
 */
export class Nhood extends core.FaissObject {
  /**
   * Makes a Nhood.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('Nhood')(args)) as never);
  }

  /**
   * Candidates for the links of the vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::pool`.
   */
  get pool(): Promise<readonly Neighbor[]> {
    return core.get(this, 'pool') as Promise<readonly Neighbor[]>;
  }

  /**
   * Number of candidates that the present round follows.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::M`.
   */
  get M(): Promise<number> {
    return core.get(this, 'M') as Promise<number>;
  }

  /**
   * Copy of the links that earlier rounds followed. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::nn_old`.
   */
  get nnOld(): Promise<Int32Array> {
    return core.get(this, 'nnOld') as Promise<Int32Array>;
  }

  /**
   * Copy of the links that are new in this round. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::nn_new`.
   */
  get nnNew(): Promise<Int32Array> {
    return core.get(this, 'nnNew') as Promise<Int32Array>;
  }

  /**
   * Copy of the vectors that have this one among their old links. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::rnn_old`.
   */
  get rnnOld(): Promise<Int32Array> {
    return core.get(this, 'rnnOld') as Promise<Int32Array>;
  }

  /**
   * Copy of the vectors that have this one among their new links. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::rnn_new`.
   */
  get rnnNew(): Promise<Int32Array> {
    return core.get(this, 'rnnNew') as Promise<Int32Array>;
  }

  /**
   * Puts a candidate into the pool unless it is there or farther than all that are.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::insert`.
   *
   * @param id Number of the vector. At least 0.
   * @param dist Its distance.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async insert(id: number, dist: number): Promise<void> {
    return core.call(this, 'insert', [id, dist]) as never;
  }
}
