// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorAll, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { IDSelector } from './IDSelector.js';

/**
 * Every id.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorAll`.
 * Since FAISS 1.7.3.
 */
export class IDSelectorAll extends IDSelector {
  /**
   * Makes an IDSelectorAll.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIDSelectorAll(args)) as never);
  }
}

function newIDSelectorAll(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.IDSelectorAll_new0, 'IDSelectorAll.constructor', [], null);
  }

  throw core.wrongArguments('IDSelectorAll.constructor', ['()']);
}
