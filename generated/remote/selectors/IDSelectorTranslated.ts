// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorTranslated, mirrored from faiss/IndexIDMap.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';
import { IDSelector } from './IDSelector.js';
import type { IndexBinaryIDMap } from '../indexes/binary/IndexBinaryIDMap.js';
import type { IndexIDMap } from '../indexes/idmap/IndexIDMap.js';

/**
 * The positions in the sub-index of an IndexIDMap whose ids are in another set. An IndexIDMap makes one itself for each search, so it is needed only to search the sub-index directly. Positions that the map does not have are not in the set.
 *
 * FAISS: `faiss/IndexIDMap.h`, `IDSelectorTranslated`.
 * Since FAISS 1.8.0.
 */
export class IDSelectorTranslated extends IDSelector {
  /**
   * Takes the ids of an index as they are at each look-up.
   *
   * @param indexIdmap Index whose id_map says which id a position has. Kept alive for as long as it is used here.
   * @param sel The set of ids. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(indexIdmap: IndexIDMap, sel: IDSelector);
  /**
   * Takes the ids of a binary index as they are at each look-up.
   *
   * @param indexIdmap Index whose id_map says which id a position has. Kept alive for as long as it is used here.
   * @param sel The set of ids. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(indexIdmap: IndexBinaryIDMap, sel: IDSelector);
  /**
   * Takes a copy of a list of ids.
   *
   * @param idMap Id of each position, which is copied. Shape n.
   * @param sel The set of ids. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(idMap: Ids, sel: IDSelector);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IDSelectorTranslated')(args)) as never);
  }

  /**
   * Id of each position. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIDMap.h`, `IDSelectorTranslated::id_map`.
   */
  get idMap(): Promise<BigInt64Array> {
    return core.get(this, 'idMap') as Promise<BigInt64Array>;
  }

  /**
   * The set of ids.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIDMap.h`, `IDSelectorTranslated::sel`.
   */
  get sel(): Promise<IDSelector> {
    return core.get(this, 'sel') as Promise<IDSelector>;
  }
}
