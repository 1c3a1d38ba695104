// Generated from schema/ by `npm run generate`; never edited.
/** ThreadedIndexBaseBinary, mirrored from faiss/impl/ThreadedIndex.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexBinary } from '../binary/IndexBinary.js';

/**
 * Base of the indexes that hand their work to several others, which may have a thread each.
 *
 * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary`.
 * Since FAISS 1.7.3.
 */
export abstract class ThreadedIndexBaseBinary extends IndexBinary {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Whether FAISS itself frees the parts.
   *
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::own_indices`.
   * Since FAISS 1.7.4.
   */
  get ownIndices(): Promise<boolean> {
    return core.get(this, 'ownIndices') as Promise<boolean>;
  }

  /**
   * Appends an index as a part. It stays alive as long as this one, also when it is removed again.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::addIndex`.
   *
   * @param index Index of the same d and metric, trained as the other parts are. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async addIndex(index: IndexBinary): Promise<void> {
    return core.call(this, 'addIndex', [index]) as never;
  }

  /**
   * Takes a part out, which keeps its vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::removeIndex`.
   *
   * @param index The part.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async removeIndex(index: IndexBinary): Promise<void> {
    return core.call(this, 'removeIndex', [index]) as never;
  }

  /**
   * Number of parts.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::count`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async count(): Promise<number> {
    return core.call(this, 'count', []) as never;
  }

  /**
   * One of the parts, in the order in which they were added.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::at`.
   *
   * @param i Number of the part, below count().
   * @returns The part.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async at(i: number): Promise<IndexBinary> {
    return core.call(this, 'at', [i]) as never;
  }
}
