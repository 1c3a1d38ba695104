// Generated from schema/ by `npm run generate`; never edited.
/** MaskedInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('MaskedInvertedLists')(args)) as never);
  }

  /**
   * The lists in front.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/InvertedLists.h`, `MaskedInvertedLists::il0`.
   */
  get il0(): Promise<InvertedLists> {
    return core.get(this, 'il0') as Promise<InvertedLists>;
  }

  /**
   * The lists behind.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/InvertedLists.h`, `MaskedInvertedLists::il1`.
   */
  get il1(): Promise<InvertedLists> {
    return core.get(this, 'il1') as Promise<InvertedLists>;
  }
}
