// Generated from schema/ by `npm run generate`; never edited.
/** IDSelectorTranslated, mirrored from faiss/IndexIDMap.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIDSelectorTranslated(args)) as never);
  }

  /**
   * Id of each position. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIDMap.h`, `IDSelectorTranslated::id_map`.
   */
  get idMap(): BigInt64Array {
    return core.getArray(this, ops.IDSelectorTranslated_id_map_get, 'IDSelectorTranslated.idMap') as BigInt64Array;
  }

  /**
   * The set of ids.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIDMap.h`, `IDSelectorTranslated::sel`.
   */
  get sel(): IDSelector {
    return core.getView(this, ops.IDSelectorTranslated_sel_get, 'IDSelectorTranslated.sel', classes.IDSelector) as IDSelector;
  }
}

function newIDSelectorTranslated(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count === 2 && args[0] instanceof classes.IndexIDMap && args[1] instanceof classes.IDSelector ? 0 : 
    count === 2 && args[0] instanceof classes.IndexBinaryIDMap && args[1] instanceof classes.IDSelector ? 1 : 
    count === 2 && core.isData(args[0]) && args[1] instanceof classes.IDSelector ? 2 : 
    count === 2 ? 0 : 
    count === 2 ? 1 : 
    count === 2 ? 2 : -1;
  if (form === 0) {
    const indexIdmap = args[0] as IndexIDMap;
    const sel = args[1] as IDSelector;
    const indexIdmap_ = core.handleOf(indexIdmap, classes.IndexIDMap, 'IDSelectorTranslated.constructor:indexIdmap');
    const sel_ = core.handleOf(sel, classes.IDSelector, 'IDSelectorTranslated.constructor:sel');
    return core.construct(ops.IDSelectorTranslated_new0, 'IDSelectorTranslated.constructor', [indexIdmap_, sel_], [indexIdmap, sel]);
  }

  if (form === 1) {
    const indexIdmap = args[0] as IndexBinaryIDMap;
    const sel = args[1] as IDSelector;
    const indexIdmap_ = core.handleOf(indexIdmap, classes.IndexBinaryIDMap, 'IDSelectorTranslated.constructor:indexIdmap');
    const sel_ = core.handleOf(sel, classes.IDSelector, 'IDSelectorTranslated.constructor:sel');
    return core.construct(ops.IDSelectorTranslated_new1, 'IDSelectorTranslated.constructor', [indexIdmap_, sel_], [indexIdmap, sel]);
  }

  if (form === 2) {
    const idMap = args[0] as Ids;
    const sel = args[1] as IDSelector;
    const idMap_ = core.i64ids(idMap, 'IDSelectorTranslated.constructor:idMap');
    const sel_ = core.handleOf(sel, classes.IDSelector, 'IDSelectorTranslated.constructor:sel');
    const n = core.rows(idMap_, 1, 'IDSelectorTranslated.constructor:idMap', '');
    return core.construct(ops.IDSelectorTranslated_new2, 'IDSelectorTranslated.constructor', [idMap_, sel_], [sel]);
  }

  throw core.wrongArguments('IDSelectorTranslated.constructor', ['(indexIdmap, sel)', '(indexIdmap, sel)', '(idMap, sel)']);
}
