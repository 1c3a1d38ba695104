// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlatL2, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import { IndexFlat } from './IndexFlat.js';

/**
 * Exact search by squared Euclidean distance.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2`.
 * Since FAISS 1.7.3.
 */
export class IndexFlatL2 extends IndexFlat {
  /**
   * Makes an IndexFlatL2.
   *
   * @param d Number of components of every vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexFlatL2')(args)) as never);
  }

  /**
   * Copy of the squared lengths of all vectors once sync_l2norms made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2::cached_l2norms`.
   * Since FAISS 1.8.0.
   */
  get cachedL2norms(): Promise<Float32Array> {
    return core.get(this, 'cachedL2norms') as Promise<Float32Array>;
  }

  /**
   * Keeps the squared length of every vector, which speeds up graphs over this index. Call it again after vectors were added or removed.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2::sync_l2norms`.
   * Since FAISS 1.8.0.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async syncL2norms(options?: CallOptions): Promise<void> {
    return core.call(this, 'syncL2norms', [options]) as never;
  }

  /**
   * Forgets the squared lengths.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2::clear_l2norms`.
   * Since FAISS 1.8.0.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async clearL2norms(): Promise<void> {
    return core.call(this, 'clearL2norms', []) as never;
  }
}
