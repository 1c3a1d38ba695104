// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorNot, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IDSelectorNot')(args)) as never);
  }

  /**
   * The other set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorNot::sel`.
   */
  get sel(): Promise<IDSelector> {
    return core.get(this, 'sel') as Promise<IDSelector>;
  }
}
