// Generated from schema/ by `npm run generate`; never edited.
/** StopWordsInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('StopWordsInvertedLists')(args)) as never);
  }

  /**
   * The lists that are looked at.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/InvertedLists.h`, `StopWordsInvertedLists::il0`.
   */
  get il0(): Promise<InvertedLists> {
    return core.get(this, 'il0') as Promise<InvertedLists>;
  }

  /**
   * Number of entries from which on a list is shown as empty.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `StopWordsInvertedLists::maxsize`.
   */
  get maxsize(): Promise<number> {
    return core.get(this, 'maxsize') as Promise<number>;
  }
}
