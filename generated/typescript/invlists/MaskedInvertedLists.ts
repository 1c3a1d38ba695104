// Generated from schema/ by `npm run generate`; never edited.
/** MaskedInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { ReadOnlyInvertedLists } from './ReadOnlyInvertedLists.js';
import type { InvertedLists } from './InvertedLists.js';

/**
 * Two sets of lists, of which the second is seen wherever the list of the first is empty.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `MaskedInvertedLists`.
 * Since FAISS 1.7.3.
 */
export class MaskedInvertedLists extends ReadOnlyInvertedLists {
  /**
   * Puts one set of lists in front of another.
   *
   * @param il0 Lists that are shown where they hold entries. Kept alive for as long as it is used here.
   * @param il1 Lists that are shown elsewhere, as many and of the same code size. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(il0: InvertedLists, il1: InvertedLists);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newMaskedInvertedLists(args)) as never);
  }

  /**
   * The lists in front.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/InvertedLists.h`, `MaskedInvertedLists::il0`.
   */
  get il0(): InvertedLists {
    return core.getView(this, ops.MaskedInvertedLists_il0_get, 'MaskedInvertedLists.il0', classes.InvertedLists) as InvertedLists;
  }

  /**
   * The lists behind.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/InvertedLists.h`, `MaskedInvertedLists::il1`.
   */
  get il1(): InvertedLists {
    return core.getView(this, ops.MaskedInvertedLists_il1_get, 'MaskedInvertedLists.il1', classes.InvertedLists) as InvertedLists;
  }
}

function newMaskedInvertedLists(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const il0 = args[0] as InvertedLists;
    const il1 = args[1] as InvertedLists;
    const il0_ = core.handleOf(il0, classes.InvertedLists, 'MaskedInvertedLists.constructor:il0');
    const il1_ = core.handleOf(il1, classes.InvertedLists, 'MaskedInvertedLists.constructor:il1');
    return core.construct(ops.MaskedInvertedLists_new0, 'MaskedInvertedLists.constructor', [il0_, il1_], [il0, il1]);
  }

  throw core.wrongArguments('MaskedInvertedLists.constructor', ['(il0, il1)']);
}
