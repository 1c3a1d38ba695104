// Generated from schema/ by `npm run generate`; never edited.
/** VStackInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('VStackInvertedLists')(args)) as never);
  }

  /**
   * The lists that are shown, in the order in which they were given.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `VStackInvertedLists::ils`.
   */
  get ils(): Promise<readonly InvertedLists[]> {
    return core.get(this, 'ils') as Promise<readonly InvertedLists[]>;
  }

  /**
   * Number of the first list of each set, and behind them the number of all lists. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/invlists/InvertedLists.h`, `VStackInvertedLists::cumsz`.
   */
  get cumsz(): Promise<BigInt64Array> {
    return core.get(this, 'cumsz') as Promise<BigInt64Array>;
  }
}
