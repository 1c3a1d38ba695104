// Generated from schema/ by `npm run generate`; never edited.
/** SliceInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { ReadOnlyInvertedLists } from './ReadOnlyInvertedLists.js';
import type { InvertedLists } from './InvertedLists.js';

/**
 * Some neighboring lists of other lists, numbered from 0.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `SliceInvertedLists`.
 * Since FAISS 1.7.3.
 */
export class SliceInvertedLists extends ReadOnlyInvertedLists {
  /**
   * Shows the lists from i0 up to, but not including, i1.
   *
   * @param il The lists to look at. Kept alive for as long as it is used here.
   * @param i0 Number of the first list that is shown. At least 0.
   * @param i1 Number behind the last list that is shown, nlist of the others at most. At least 0.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(il: InvertedLists, i0: number, i1: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newSliceInvertedLists(args)) as never);
  }

  /**
   * The lists that are looked at.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/InvertedLists.h`, `SliceInvertedLists::il`.
   */
  get il(): InvertedLists {
    return core.getView(this, ops.SliceInvertedLists_il_get, 'SliceInvertedLists.il', classes.InvertedLists) as InvertedLists;
  }

  /**
   * Number of the first list that is shown.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `SliceInvertedLists::i0`.
   */
  get i0(): number {
    return core.getConstant(this, ops.SliceInvertedLists_i0_get, 'SliceInvertedLists.i0') as number;
  }

  /**
   * Number behind the last list that is shown.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `SliceInvertedLists::i1`.
   */
  get i1(): number {
    return core.getConstant(this, ops.SliceInvertedLists_i1_get, 'SliceInvertedLists.i1') as number;
  }
}

function newSliceInvertedLists(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 3) {
    const il = args[0] as InvertedLists;
    const i0 = args[1] as number;
    const i1 = args[2] as number;
    const il_ = core.handleOf(il, classes.InvertedLists, 'SliceInvertedLists.constructor:il');
    const i0_ = core.idx(i0, 'SliceInvertedLists.constructor:i0', 0);
    const i1_ = core.idx(i1, 'SliceInvertedLists.constructor:i1', 0);
    return core.construct(ops.SliceInvertedLists_new0, 'SliceInvertedLists.constructor', [il_, i0_, i1_], [il]);
  }

  throw core.wrongArguments('SliceInvertedLists.constructor', ['(il, i0, i1)']);
}
