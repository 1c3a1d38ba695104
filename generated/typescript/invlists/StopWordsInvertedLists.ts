// Generated from schema/ by `npm run generate`; never edited.
/** StopWordsInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { ReadOnlyInvertedLists } from './ReadOnlyInvertedLists.js';
import type { InvertedLists } from './InvertedLists.js';

/**
 * Other lists without the long ones, which a text search would call stop words; a list of maxsize entries or more is shown as empty.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `StopWordsInvertedLists`.
 * Since FAISS 1.7.3.
 */
export class StopWordsInvertedLists extends ReadOnlyInvertedLists {
  /**
   * Shows the short ones of other lists.
   *
   * @param il The lists to look at. Kept alive for as long as it is used here.
   * @param maxsize Number of entries from which on a list is shown as empty.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(il: InvertedLists, maxsize: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newStopWordsInvertedLists(args)) as never);
  }

  /**
   * The lists that are looked at.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/InvertedLists.h`, `StopWordsInvertedLists::il0`.
   */
  get il0(): InvertedLists {
    return core.getView(this, ops.StopWordsInvertedLists_il0_get, 'StopWordsInvertedLists.il0', classes.InvertedLists) as InvertedLists;
  }

  /**
   * Number of entries from which on a list is shown as empty.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `StopWordsInvertedLists::maxsize`.
   */
  get maxsize(): number {
    return core.getScalar(this, ops.StopWordsInvertedLists_maxsize_get, 'StopWordsInvertedLists.maxsize') as number;
  }
}

function newStopWordsInvertedLists(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const il = args[0] as InvertedLists;
    const maxsize = args[1] as number;
    const il_ = core.handleOf(il, classes.InvertedLists, 'StopWordsInvertedLists.constructor:il');
    const maxsize_ = core.size(maxsize, 'StopWordsInvertedLists.constructor:maxsize');
    return core.construct(ops.StopWordsInvertedLists_new0, 'StopWordsInvertedLists.constructor', [il_, maxsize_], [il]);
  }

  throw core.wrongArguments('StopWordsInvertedLists.constructor', ['(il, maxsize)']);
}
