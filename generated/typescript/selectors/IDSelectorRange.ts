// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorRange, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIDSelectorRange(args)) as never);
  }

  /**
   * First id of the range.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorRange::imin`.
   */
  get imin(): bigint {
    return core.getScalar(this, ops.IDSelectorRange_imin_get, 'IDSelectorRange.imin') as bigint;
  }

  set imin(value: number | bigint) {
    core.setScalar(this, ops.IDSelectorRange_imin_set, ops.IDSelectorRange_imin_get, 'IDSelectorRange.imin', core.id(value, 'IDSelectorRange.imin:imin'));
  }

  /**
   * First id after the range.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorRange::imax`.
   */
  get imax(): bigint {
    return core.getScalar(this, ops.IDSelectorRange_imax_get, 'IDSelectorRange.imax') as bigint;
  }

  set imax(value: number | bigint) {
    core.setScalar(this, ops.IDSelectorRange_imax_set, ops.IDSelectorRange_imax_get, 'IDSelectorRange.imax', core.id(value, 'IDSelectorRange.imax:imax'));
  }

  /**
   * Whether a search may rely on ids that are stored in ascending order. Default false.
   *
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorRange::assume_sorted`.
   */
  get assumeSorted(): boolean {
    return core.getScalar(this, ops.IDSelectorRange_assume_sorted_get, 'IDSelectorRange.assumeSorted') as boolean;
  }

  set assumeSorted(value: boolean) {
    core.setScalar(this, ops.IDSelectorRange_assume_sorted_set, ops.IDSelectorRange_assume_sorted_get, 'IDSelectorRange.assumeSorted', core.bool(value, 'IDSelectorRange.assumeSorted:assumeSorted'));
  }
}

function newIDSelectorRange(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const imin = args[0] as number | bigint;
    const imax = args[1] as number | bigint;
    const assumeSorted = (args[2] === undefined ? false : args[2]) as boolean;
    const imin_ = core.id(imin, 'IDSelectorRange.constructor:imin');
    const imax_ = core.id(imax, 'IDSelectorRange.constructor:imax');
    const assumeSorted_ = core.bool(assumeSorted, 'IDSelectorRange.constructor:assumeSorted');
    return core.construct(ops.IDSelectorRange_new0, 'IDSelectorRange.constructor', [imin_, imax_, assumeSorted_], null);
  }

  throw core.wrongArguments('IDSelectorRange.constructor', ['(imin, imax, assumeSorted = false)']);
}
