// Generated from schema/ by `npm run generate`; never edited.
/** InvertedListsIterator, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * What `InvertedListsIterator.getIdAndCodes` gives.
 */
export interface InvertedListsIteratorGetIdAndCodesResult {
  /**
   * Id of the entry.
   */
  readonly id: bigint;
  /**
   * Its code. Shape any length.
   */
  readonly code: Uint8Array;
}

/**
 * Goes through the entries of one inverted list, one after the other: look while is_available, then call next.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedListsIterator`.
 * Since FAISS 1.7.4.
 */
export abstract class InvertedListsIterator extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Tells whether there is an entry at the present place.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedListsIterator::is_available`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async isAvailable(): Promise<boolean> {
    return core.call(this, 'isAvailable', []) as never;
  }

  /**
   * Goes on to the next entry.
   *
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedListsIterator::next`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async next(): Promise<void> {
    return core.call(this, 'next', []) as never;
  }

  /**
   * Gives the entry at the present place.
   *
   * Effect: reads this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `InvertedListsIterator::get_id_and_codes`.
   *
   * @returns id: Id of the entry. code: Its code. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getIdAndCodes(): Promise<InvertedListsIteratorGetIdAndCodesResult> {
    return core.call(this, 'getIdAndCodes', []) as never;
  }
}
