// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorRange, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core/remote';
import { IDSelector } from './IDSelector.js';

/**
 * All ids from imin up to, but not including, imax.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorRange`.
 * Since FAISS 1.7.3.
 */
export class IDSelectorRange extends IDSelector {
  /**
   * Makes an IDSelectorRange.
   *
   * @param imin First id of the range.
   * @param imax First id after the range.
   * @param assumeSorted Promises that the ids are stored in ascending order, so that a search may find the bounds by bisection and skip the rest. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(imin: number | bigint, imax: number | bigint, assumeSorted?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IDSelectorRange')(args)) as never);
  }

  /**
   * First id of the range.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorRange::imin`.
   */
  get imin(): Promise<bigint> {
    return core.get(this, 'imin') as Promise<bigint>;
  }

  set imin(value: number | bigint) {
    core.set(this, 'imin', value);
  }

  /**
   * First id after the range.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorRange::imax`.
   */
  get imax(): Promise<bigint> {
    return core.get(this, 'imax') as Promise<bigint>;
  }

  set imax(value: number | bigint) {
    core.set(this, 'imax', value);
  }

  /**
   * Whether a search may rely on ids that are stored in ascending order. Default false.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorRange::assume_sorted`.
   */
  get assumeSorted(): Promise<boolean> {
    return core.get(this, 'assumeSorted') as Promise<boolean>;
  }

  set assumeSorted(value: boolean) {
    core.set(this, 'assumeSorted', value);
  }
}
