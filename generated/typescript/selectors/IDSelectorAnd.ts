// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorAnd, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { IDSelector } from './IDSelector.js';

/**
 * The ids that are in both of two sets.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorAnd`.
 * Since FAISS 1.7.4.
 */
export class IDSelectorAnd extends IDSelector {
  /**
   * Makes an IDSelectorAnd.
   *
   * @param lhs The first set. Kept alive for as long as it is used here.
   * @param rhs The second set. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(lhs: IDSelector, rhs: IDSelector);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIDSelectorAnd(args)) as never);
  }

  /**
   * The first set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorAnd::lhs`.
   */
  get lhs(): IDSelector {
    return core.getView(this, ops.IDSelectorAnd_lhs_get, 'IDSelectorAnd.lhs', classes.IDSelector) as IDSelector;
  }

  /**
   * The second set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorAnd::rhs`.
   */
  get rhs(): IDSelector {
    return core.getView(this, ops.IDSelectorAnd_rhs_get, 'IDSelectorAnd.rhs', classes.IDSelector) as IDSelector;
  }
}

function newIDSelectorAnd(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const lhs = args[0] as IDSelector;
    const rhs = args[1] as IDSelector;
    const lhs_ = core.handleOf(lhs, classes.IDSelector, 'IDSelectorAnd.constructor:lhs');
    const rhs_ = core.handleOf(rhs, classes.IDSelector, 'IDSelectorAnd.constructor:rhs');
    return core.construct(ops.IDSelectorAnd_new0, 'IDSelectorAnd.constructor', [lhs_, rhs_], [lhs, rhs]);
  }

  throw core.wrongArguments('IDSelectorAnd.constructor', ['(lhs, rhs)']);
}
