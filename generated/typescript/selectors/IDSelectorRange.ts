// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorRange, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { IDSelector } from './IDSelector.js';

/**
 * What `IDSelectorRange.findSortedIdsBounds` gives.
 */
export interface IDSelectorRangeFindSortedIdsBoundsResult {
  /**
   * Place of the first id of the range.
   */
  readonly jmin: number;
  /**
   * Place behind its last one.
   */
  readonly jmax: number;
}

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

  /**
   * Finds the ids of the range among ids in ascending order. It needs assume_sorted.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelectorRange::find_sorted_ids_bounds`.
   *
   * @param ids Ids in ascending order. Shape n.
   * @returns jmin: Place of the first id of the range. jmax: Place behind its last one.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  findSortedIdsBounds(ids: Ids): IDSelectorRangeFindSortedIdsBoundsResult {
    return core.now(find_sorted_ids_boundsCall(this, ids));
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

function find_sorted_ids_boundsCall(self: IDSelectorRange, ids: Ids): core.Call<IDSelectorRangeFindSortedIdsBoundsResult> {
  const ids_ = core.i64ids(ids, 'IDSelectorRange.findSortedIdsBounds:ids');
  const n = core.rows(ids_, 1, 'IDSelectorRange.findSortedIdsBounds:ids', '');
  return {
    op: ops.IDSelectorRange_find_sorted_ids_bounds,
    name: 'IDSelectorRange.findSortedIdsBounds',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), ids_],
    finish: find_sorted_ids_boundsResult,
    signal: undefined,
    progress: null,
  };
}

const find_sorted_ids_boundsResult = (raw: unknown): IDSelectorRangeFindSortedIdsBoundsResult => ({ jmin: (raw as unknown[])[0] as number, jmax: (raw as unknown[])[1] as number });
