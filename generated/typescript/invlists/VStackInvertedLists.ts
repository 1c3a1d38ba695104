// Generated from schema/ by `npm run generate`; never edited.
/** VStackInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { ReadOnlyInvertedLists } from './ReadOnlyInvertedLists.js';
import type { InvertedLists } from './InvertedLists.js';

/**
 * Several sets of lists one after the other; the lists of the second are numbered on from those of the first.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `VStackInvertedLists`.
 * Since FAISS 1.7.3.
 */
export class VStackInvertedLists extends ReadOnlyInvertedLists {
  /**
   * Stacks lists one after the other.
   *
   * @param ils One set of lists at least, all of them with the same code size.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(ils: readonly InvertedLists[]);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newVStackInvertedLists(args)) as never);
  }

  /**
   * The lists that are shown, in the order in which they were given.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `VStackInvertedLists::ils`.
   */
  get ils(): readonly InvertedLists[] {
    return core.getViews(this, ops.VStackInvertedLists_ils_get, 'VStackInvertedLists.ils', classes.InvertedLists) as InvertedLists[];
  }

  /**
   * Number of the first list of each set, and behind them the number of all lists. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/invlists/InvertedLists.h`, `VStackInvertedLists::cumsz`.
   */
  get cumsz(): BigInt64Array {
    return core.getArray(this, ops.VStackInvertedLists_cumsz_get, 'VStackInvertedLists.cumsz') as BigInt64Array;
  }
}

function newVStackInvertedLists(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const ils = args[0] as readonly InvertedLists[];
    const ils_ = core.handlesOf(ils, classes.InvertedLists, 'VStackInvertedLists.constructor:ils');
    return core.construct(ops.VStackInvertedLists_new0, 'VStackInvertedLists.constructor', [ils_], [...ils]);
  }

  throw core.wrongArguments('VStackInvertedLists.constructor', ['(ils)']);
}
