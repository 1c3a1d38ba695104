// Generated from schema/ by `npm run generate`; never edited.
/** IndexIDMap2, mirrored from faiss/IndexIDMap.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import { IndexIDMap } from './IndexIDMap.js';
import type { Index } from '../Index.js';

/**
 * IndexIDMap that also finds the position of an id, so that reconstruct works; it takes more memory.
 *
 * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap2`.
 * Since FAISS 1.7.3.
 */
export class IndexIDMap2 extends IndexIDMap {
  /**
   * Makes an IndexIDMap2.
   *
   * @param index Index that stores the vectors; it must be empty. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIDMap2')(args)) as never);
  }

  /**
   * Builds the map from ids to positions anew from id_map.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap2::construct_rev_map`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async constructRevMap(options?: CallOptions): Promise<void> {
    return core.call(this, 'constructRevMap', [options]) as never;
  }

  /**
   * Throws unless the map from ids to positions and id_map agree.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap2::check_consistency`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async checkConsistency(options?: CallOptions): Promise<void> {
    return core.call(this, 'checkConsistency', [options]) as never;
  }
}
