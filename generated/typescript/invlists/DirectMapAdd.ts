// Generated from schema/ by `npm run generate`; never edited.
/** DirectMapAdd, mirrored from offered/direct_map_add.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { DirectMapType } from '../enums.js';
import * as ops from '../ops.js';
import type { DirectMap } from './DirectMap.js';

/**
 * Notes the places of several new entries in a direct map. FAISS's lets threads do so together, and changes the map when it is made and freed as well; here every add enters its place at once.
 *
 * FAISS: `offered/direct_map_add.h`, `DirectMapAdd`.
 * Since FAISS 1.7.3.
 */
export class DirectMapAdd extends core.FaissObject {
  /**
   * Makes a DirectMapAdd.
   *
   * @param directMap Map to enter places in. Kept alive for as long as it is used here.
   * @param n Number of entries.
   * @param xids Id of each, for a Hashtable only; an Array counts on from its last id. Shape n. Default null.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(directMap: DirectMap, n: number, xids?: Ids | null);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newDirectMapAdd(args)) as never);
  }

  /**
   * Map to enter places in.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::direct_map`.
   */
  get directMap(): DirectMap {
    return core.getView(this, ops.DirectMapAdd_direct_map_get, 'DirectMapAdd.directMap', classes.DirectMap) as DirectMap;
  }

  /**
   * Form that the map had.
   *
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::type`.
   */
  get type(): DirectMapType {
    return core.getConstant(this, ops.DirectMapAdd_type_get, 'DirectMapAdd.type') as DirectMapType;
  }

  /**
   * Number of ids that an Array held; 0 for other forms.
   *
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::ntotal`.
   */
  get ntotal(): number {
    return core.getConstant(this, ops.DirectMapAdd_ntotal_get, 'DirectMapAdd.ntotal') as number;
  }

  /**
   * Number of entries.
   *
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::n`.
   */
  get n(): number {
    return core.getConstant(this, ops.DirectMapAdd_n_get, 'DirectMapAdd.n') as number;
  }

  /**
   * Copy of their ids; empty for an Array. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::xids`.
   */
  get xids(): BigInt64Array {
    return core.getArray(this, ops.DirectMapAdd_xids_get, 'DirectMapAdd.xids') as BigInt64Array;
  }

  /**
   * Copy of what was entered in a Hashtable, the number of the list in the upper and the offset in the lower 32 bits, or -1; empty for other forms. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::all_ofs`.
   */
  get allOfs(): BigInt64Array {
    return core.getArray(this, ops.DirectMapAdd_all_ofs_get, 'DirectMapAdd.allOfs') as BigInt64Array;
  }

  /**
   * Enters the place of one of the entries. Does nothing where the map has no form.
   *
   * Effect: changes this object.
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::add`.
   *
   * @param i Number of the entry, below n.
   * @param listNo Number of its list. At least 0.
   * @param offset Its place in the list.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  add(i: number, listNo: number, offset: number): void {
    return core.now(addCall(this, i, listNo, offset));
  }
}

function newDirectMapAdd(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const directMap = args[0] as DirectMap;
    const n = args[1] as number;
    const xids = (args[2] === undefined ? null : args[2]) as Ids | null;
    const directMap_ = core.handleOf(directMap, classes.DirectMap, 'DirectMapAdd.constructor:directMap');
    const n_ = core.size(n, 'DirectMapAdd.constructor:n');
    const xids_ = xids == null ? null : core.i64ids(xids, 'DirectMapAdd.constructor:xids');
    if (xids_ !== null) core.length(xids_, n_, 'DirectMapAdd.constructor:xids', 'n');
    return core.construct(ops.DirectMapAdd_new0, 'DirectMapAdd.constructor', [directMap_, n_, xids_], [directMap]);
  }

  throw core.wrongArguments('DirectMapAdd.constructor', ['(directMap, n, xids = null)']);
}

function addCall(self: DirectMapAdd, i: number, listNo: number, offset: number): core.Call<void> {
  const i_ = core.size(i, 'DirectMapAdd.add:i');
  const listNo_ = core.idx(listNo, 'DirectMapAdd.add:listNo', 0);
  const offset_ = core.size(offset, 'DirectMapAdd.add:offset');
  return {
    op: ops.DirectMapAdd_add,
    name: 'DirectMapAdd.add',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_, listNo_, offset_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
