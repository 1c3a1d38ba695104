// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorBatch, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';
import { IDSelector } from './IDSelector.js';

/**
 * The ids of a set, looked up fast.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorBatch`.
 * Since FAISS 1.7.3.
 */
export class IDSelectorBatch extends IDSelector {
  /**
   * Makes an IDSelectorBatch.
   *
   * @param indices The ids, in any order; repeated ones count once. Shape n.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(indices: Ids);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IDSelectorBatch')(args)) as never);
  }

  /**
   * Number of lowest bits of an id that choose its place in the filter which spares most look-ups in the set.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorBatch::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }

  /**
   * Those lowest bits of an id, all set.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorBatch::mask`.
   */
  get mask(): Promise<number> {
    return core.get(this, 'mask') as Promise<number>;
  }
}
