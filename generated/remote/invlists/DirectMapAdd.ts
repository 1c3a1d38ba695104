// Generated from schema/ by `npm run generate`; never edited.
/** DirectMapAdd, mirrored from offered/direct_map_add.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';
import { DirectMapType } from '../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('DirectMapAdd')(args)) as never);
  }

  /**
   * Map to enter places in.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::direct_map`.
   */
  get directMap(): DirectMap {
    return core.part(this, 'directMap', 'DirectMap') as DirectMap;
  }

  /**
   * Form that the map had.
   *
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::type`.
   */
  get type(): Promise<DirectMapType> {
    return core.get(this, 'type') as Promise<DirectMapType>;
  }

  /**
   * Number of ids that an Array held; 0 for other forms.
   *
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::ntotal`.
   */
  get ntotal(): Promise<number> {
    return core.get(this, 'ntotal') as Promise<number>;
  }

  /**
   * Number of entries.
   *
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::n`.
   */
  get n(): Promise<number> {
    return core.get(this, 'n') as Promise<number>;
  }

  /**
   * Copy of their ids; empty for an Array. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::xids`.
   */
  get xids(): Promise<BigInt64Array> {
    return core.get(this, 'xids') as Promise<BigInt64Array>;
  }

  /**
   * Copy of what was entered in a Hashtable, the number of the list in the upper and the offset in the lower 32 bits, or -1; empty for other forms. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/direct_map_add.h`, `DirectMapAdd::all_ofs`.
   */
  get allOfs(): Promise<BigInt64Array> {
    return core.get(this, 'allOfs') as Promise<BigInt64Array>;
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
  async add(i: number, listNo: number, offset: number): Promise<void> {
    return core.call(this, 'add', [i, listNo, offset]) as never;
  }
}
