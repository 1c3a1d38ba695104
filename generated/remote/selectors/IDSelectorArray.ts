// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorArray, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';
import { IDSelector } from './IDSelector.js';

/**
 * The ids of a list. Looking one up goes through the whole list, so IDSelectorBatch is better for all but a few; removing from an inverted file with a hash table as direct map needs this one.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorArray`.
 * Since FAISS 1.7.3.
 */
export class IDSelectorArray extends IDSelector {
  /**
   * Makes an IDSelectorArray.
   *
   * @param ids The ids, which are copied. Shape n.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(ids: Ids);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IDSelectorArray')(args)) as never);
  }

  /**
   * The ids of the set in the order in which they came. Shape n.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorArray::ids`.
   */
  get ids(): Promise<BigInt64Array> {
    return core.get(this, 'ids') as Promise<BigInt64Array>;
  }

  /**
   * Number of ids in the list.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorArray::n`.
   */
  get n(): Promise<number> {
    return core.get(this, 'n') as Promise<number>;
  }
}
