// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorOr, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { IDSelector } from './IDSelector.js';

/**
 * The ids that are in at least one of two sets.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorOr`.
 * Since FAISS 1.7.4.
 */
export class IDSelectorOr extends IDSelector {
  /**
   * Makes an IDSelectorOr.
   *
   * @param lhs The first set. Kept alive for as long as it is used here.
   * @param rhs The second set. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(lhs: IDSelector, rhs: IDSelector);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIDSelectorOr(args)) as never);
  }

  /**
   * The first set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorOr::lhs`.
   */
  get lhs(): IDSelector {
    return core.getView(this, ops.IDSelectorOr_lhs_get, 'IDSelectorOr.lhs', classes.IDSelector) as IDSelector;
  }

  /**
   * The second set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorOr::rhs`.
   */
  get rhs(): IDSelector {
    return core.getView(this, ops.IDSelectorOr_rhs_get, 'IDSelectorOr.rhs', classes.IDSelector) as IDSelector;
  }
}

function newIDSelectorOr(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const lhs = args[0] as IDSelector;
    const rhs = args[1] as IDSelector;
    const lhs_ = core.handleOf(lhs, classes.IDSelector, 'IDSelectorOr.constructor:lhs');
    const rhs_ = core.handleOf(rhs, classes.IDSelector, 'IDSelectorOr.constructor:rhs');
    return core.construct(ops.IDSelectorOr_new0, 'IDSelectorOr.constructor', [lhs_, rhs_], [lhs, rhs]);
  }

  throw core.wrongArguments('IDSelectorOr.constructor', ['(lhs, rhs)']);
}
