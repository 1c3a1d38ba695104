// Generated from schema/ by `npm run generate`; never edited.
/** HStackInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { ReadOnlyInvertedLists } from './ReadOnlyInvertedLists.js';
import type { InvertedLists } from './InvertedLists.js';

/**
 * Several sets of lists side by side; list i holds the entries of list i of each of them. Every look at a list copies it. Python also calls it ConcatenatedInvertedLists.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `HStackInvertedLists`.
 * Since FAISS 1.7.3.
 */
export class HStackInvertedLists extends ReadOnlyInvertedLists {
  /**
   * Stacks lists side by side.
   *
   * @param ils One set of lists at least, all of them with the same number of lists and the same code size.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(ils: readonly InvertedLists[]);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newHStackInvertedLists(args)) as never);
  }

  /**
   * The lists that are shown, in the order in which they were given.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `HStackInvertedLists::ils`.
   */
  get ils(): readonly InvertedLists[] {
    return core.getViews(this, ops.HStackInvertedLists_ils_get, 'HStackInvertedLists.ils', classes.InvertedLists) as InvertedLists[];
  }
}

function newHStackInvertedLists(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const ils = args[0] as readonly InvertedLists[];
    const ils_ = core.handlesOf(ils, classes.InvertedLists, 'HStackInvertedLists.constructor:ils');
    return core.construct(ops.HStackInvertedLists_new0, 'HStackInvertedLists.constructor', [ils_], [...ils]);
  }

  throw core.wrongArguments('HStackInvertedLists.constructor', ['(ils)']);
}
