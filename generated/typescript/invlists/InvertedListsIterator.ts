// Generated from schema/ by `npm run generate`; never edited.
/** InvertedListsIterator, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
  isAvailable(): boolean {
    return core.now(is_availableCall(this));
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
  next(): void {
    return core.now(nextCall(this));
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
  getIdAndCodes(): InvertedListsIteratorGetIdAndCodesResult {
    return core.now(get_id_and_codesCall(this));
  }
}

function is_availableCall(self: InvertedListsIterator): core.Call<boolean> {
  return {
    op: ops.InvertedListsIterator_is_available,
    name: 'InvertedListsIterator.isAvailable',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: is_availableResult,
    signal: undefined,
    progress: null,
  };
}

const is_availableResult = (raw: unknown): boolean => raw as boolean;

function nextCall(self: InvertedListsIterator): core.Call<void> {
  return {
    op: ops.InvertedListsIterator_next,
    name: 'InvertedListsIterator.next',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function get_id_and_codesCall(self: InvertedListsIterator): core.Call<InvertedListsIteratorGetIdAndCodesResult> {
  return {
    op: ops.InvertedListsIterator_get_id_and_codes,
    name: 'InvertedListsIterator.getIdAndCodes',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: get_id_and_codesResult,
    signal: undefined,
    progress: null,
  };
}

const get_id_and_codesResult = (raw: unknown): InvertedListsIteratorGetIdAndCodesResult => ({ id: (raw as unknown[])[0] as bigint, code: (raw as unknown[])[1] as Uint8Array });
