// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryHash, mirrored from faiss/IndexBinaryHash.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import { IndexBinary } from './IndexBinary.js';

/**
 * Finds binary vectors whose first b bits equal those of the query, or nearly.
 *
 * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryHash extends IndexBinary {
  /**
   * Makes an IndexBinaryHash.
   *
   * @param d Number of bits of every vector, a multiple of 8. At least 8.
   * @param b Number of bits by which vectors are grouped, d at most. From 0 to 64.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, b: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexBinaryHash')(args)) as never);
  }

  /**
   * Number of bits by which vectors are grouped.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash::b`.
   */
  get b(): Promise<number> {
    return core.get(this, 'b') as Promise<number>;
  }

  /**
   * Number of those bits that may differ from the query; more cost time and find more of the true neighbors. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash::nflip`.
   */
  get nflip(): Promise<number> {
    return core.get(this, 'nflip') as Promise<number>;
  }

  set nflip(value: number) {
    core.set(this, 'nflip', value);
  }

  /**
   * Writes how many vectors share their first b bits to the standard output of the process.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash::display`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  override async display(options?: CallOptions): Promise<void> {
    return core.call(this, 'display', [options]) as never;
  }

  /**
   * Number of groups of vectors.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash::hashtable_size`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async hashtableSize(): Promise<number> {
    return core.call(this, 'hashtableSize', []) as never;
  }
}
