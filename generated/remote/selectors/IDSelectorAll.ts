// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorAll, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IDSelectorAll')(args)) as never);
  }
}
