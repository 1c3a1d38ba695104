// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryMultiHash, mirrored from faiss/IndexBinaryHash.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexBinary } from './IndexBinary.js';
import type { IndexBinaryFlat } from './IndexBinaryFlat.js';

/**
 * Finds binary vectors that share one of several runs of b bits with the query, or nearly.
 *
 * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryMultiHash extends IndexBinary {
  /**
   * Makes an IndexBinaryMultiHash.
   *
   * @param d Number of bits of every vector, a multiple of 8. At least 8.
   * @param nhash Number of runs by which vectors are grouped; nhash * b is d at most. At least 1.
   * @param b Number of bits of one run. From 1 to 64.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nhash: number, b: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexBinaryMultiHash')(args)) as never);
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::storage`.
   */
  get storage(): IndexBinaryFlat {
    return core.part(this, 'storage', 'IndexBinaryFlat') as IndexBinaryFlat;
  }

  /**
   * Whether FAISS itself frees the storage.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Number of runs by which vectors are grouped.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::nhash`.
   */
  get nhash(): Promise<number> {
    return core.get(this, 'nhash') as Promise<number>;
  }

  /**
   * Number of bits of one run.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::b`.
   */
  get b(): Promise<number> {
    return core.get(this, 'b') as Promise<number>;
  }

  /**
   * Number of bits of a run that may differ from the query; more cost time and find more of the true neighbors. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::nflip`.
   */
  get nflip(): Promise<number> {
    return core.get(this, 'nflip') as Promise<number>;
  }

  set nflip(value: number) {
    core.set(this, 'nflip', value);
  }

  /**
   * Number of groups of vectors, over all runs.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::hashtable_size`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async hashtableSize(): Promise<number> {
    return core.call(this, 'hashtableSize', []) as never;
  }
}
