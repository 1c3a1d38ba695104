// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorBatch, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIDSelectorBatch(args)) as never);
  }

  /**
   * Number of lowest bits of an id that choose its place in the filter which spares most look-ups in the set.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorBatch::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.IDSelectorBatch_nbits_get, 'IDSelectorBatch.nbits') as number;
  }

  /**
   * Those lowest bits of an id, all set.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorBatch::mask`.
   */
  get mask(): number {
    return core.getConstant(this, ops.IDSelectorBatch_mask_get, 'IDSelectorBatch.mask') as number;
  }
}

function newIDSelectorBatch(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const indices = args[0] as Ids;
    const indices_ = core.i64ids(indices, 'IDSelectorBatch.constructor:indices');
    const n = core.rows(indices_, 1, 'IDSelectorBatch.constructor:indices', '');
    return core.construct(ops.IDSelectorBatch_new0, 'IDSelectorBatch.constructor', [indices_], null);
  }

  throw core.wrongArguments('IDSelectorBatch.constructor', ['(indices)']);
}
