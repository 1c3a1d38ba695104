// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorXOr, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IDSelectorXOr')(args)) as never);
  }

  /**
   * The first set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorXOr::lhs`.
   */
  get lhs(): Promise<IDSelector> {
    return core.get(this, 'lhs') as Promise<IDSelector>;
  }

  /**
   * The second set.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorXOr::rhs`.
   */
  get rhs(): Promise<IDSelector> {
    return core.get(this, 'rhs') as Promise<IDSelector>;
  }
}
