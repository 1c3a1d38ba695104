// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorNot, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { IDSelector } from './IDSelector.js';

/**
 * All ids that are not in another set.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorNot`.
 * Since FAISS 1.7.3.
 */
export class IDSelectorNot extends IDSelector {
  /**
   * Makes an IDSelectorNot.
   *
   * @param sel The other set. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(sel: IDSelector);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIDSelectorNot(args)) as never);
  }

  /**
   * The other set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorNot::sel`.
   */
  get sel(): IDSelector {
    return core.getView(this, ops.IDSelectorNot_sel_get, 'IDSelectorNot.sel', classes.IDSelector) as IDSelector;
  }
}

function newIDSelectorNot(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const sel = args[0] as IDSelector;
    const sel_ = core.handleOf(sel, classes.IDSelector, 'IDSelectorNot.constructor:sel');
    return core.construct(ops.IDSelectorNot_new0, 'IDSelectorNot.constructor', [sel_], [sel]);
  }

  throw core.wrongArguments('IDSelectorNot.constructor', ['(sel)']);
}
