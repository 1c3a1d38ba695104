// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorXOr, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { IDSelector } from './IDSelector.js';

/**
 * The ids that are in exactly one of two sets.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorXOr`.
 * Since FAISS 1.7.4.
 */
export class IDSelectorXOr extends IDSelector {
  /**
   * Makes an IDSelectorXOr.
   *
   * @param lhs The first set. Kept alive for as long as it is used here.
   * @param rhs The second set. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(lhs: IDSelector, rhs: IDSelector);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIDSelectorXOr(args)) as never);
  }

  /**
   * The first set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorXOr::lhs`.
   */
  get lhs(): IDSelector {
    return core.getView(this, ops.IDSelectorXOr_lhs_get, 'IDSelectorXOr.lhs', classes.IDSelector) as IDSelector;
  }

  /**
   * The second set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorXOr::rhs`.
   */
  get rhs(): IDSelector {
    return core.getView(this, ops.IDSelectorXOr_rhs_get, 'IDSelectorXOr.rhs', classes.IDSelector) as IDSelector;
  }
}

function newIDSelectorXOr(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const lhs = args[0] as IDSelector;
    const rhs = args[1] as IDSelector;
    const lhs_ = core.handleOf(lhs, classes.IDSelector, 'IDSelectorXOr.constructor:lhs');
    const rhs_ = core.handleOf(rhs, classes.IDSelector, 'IDSelectorXOr.constructor:rhs');
    return core.construct(ops.IDSelectorXOr_new0, 'IDSelectorXOr.constructor', [lhs_, rhs_], [lhs, rhs]);
  }

  throw core.wrongArguments('IDSelectorXOr.constructor', ['(lhs, rhs)']);
}
