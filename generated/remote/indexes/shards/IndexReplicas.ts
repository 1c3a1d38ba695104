// Generated from schema/ by `npm run generate`; never edited.
/** IndexReplicas, mirrored from faiss/IndexReplicas.h. */
import * as core from '@faiss-sdk/core/remote';
import { ThreadedIndexBase } from './ThreadedIndexBase.js';
import type { Index } from '../Index.js';

/**
 * Keeps the same vectors in several indexes, its replicas, and divides queries evenly among them.
 *
 * FAISS: `faiss/IndexReplicas.h`, `IndexReplicas`.
 * Since FAISS 1.7.3.
 */
export class IndexReplicas extends ThreadedIndexBase {
  /**
   * Makes an IndexReplicas.
   *
   * @param d Number of components of every vector. At least 1.
   * @param threaded Whether every replica has a thread of its own. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, threaded?: boolean);
  /**
   * Takes the dimension of the first replica.
   *
   * @param threaded Whether every replica has a thread of its own. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(threaded?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexReplicas')(args)) as never);
  }

  /**
   * Appends an index as a replica. It stays alive as long as this one, also when it is removed again.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexReplicas.h`, `IndexReplicas::add_replica`.
   *
   * @param index Index of the same d and metric, with as many vectors as the other replicas. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async addReplica(index: Index): Promise<void> {
    return core.call(this, 'addReplica', [index]) as never;
  }

  /**
   * Takes a replica out, which keeps its vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexReplicas.h`, `IndexReplicas::remove_replica`.
   *
   * @param index The replica.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async removeReplica(index: Index): Promise<void> {
    return core.call(this, 'removeReplica', [index]) as never;
  }

  /**
   * Takes over what the replicas say of themselves, after they were changed by themselves.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexReplicas.h`, `IndexReplicas::syncWithSubIndexes`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async syncWithSubIndexes(): Promise<void> {
    return core.call(this, 'syncWithSubIndexes', []) as never;
  }
}
