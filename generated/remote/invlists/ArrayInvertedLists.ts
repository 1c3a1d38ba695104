// Generated from schema/ by `npm run generate`; never edited.
/** ArrayInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';
import { InvertedLists } from './InvertedLists.js';

/**
 * Inverted lists in memory, one array of ids and one of codes for each list. Every inverted file starts with such lists, except the fast-scan kinds.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `ArrayInvertedLists`.
 * Since FAISS 1.7.3.
 */
export class ArrayInvertedLists extends InvertedLists {
  /**
   * Makes empty lists.
   *
   * @param nlist Number of lists.
   * @param codeSize Number of bytes of one code. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nlist: number, codeSize: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ArrayInvertedLists')(args)) as never);
  }

  /**
   * Puts the lists into another order. A list that is named twice is empty at its second place, and one that is not named is lost.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `ArrayInvertedLists::permute_invlists`.
   * Since FAISS 1.8.0.
   *
   * @param map For each new place, the number of the list that goes there. Shape nlist.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async permuteInvlists(map: Ids, options?: CallOptions): Promise<void> {
    return core.call(this, 'permuteInvlists', [map, options]) as never;
  }
}
