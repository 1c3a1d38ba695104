// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorRange, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';
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
  async findSortedIdsBounds(ids: Ids): Promise<IDSelectorRangeFindSortedIdsBoundsResult> {
    return core.call(this, 'findSortedIdsBounds', [ids]) as never;
  }
}
