// Generated from schema/ by `npm run generate`; never edited.
/** SliceInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SliceInvertedLists')(args)) as never);
  }

  /**
   * The lists that are looked at.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/invlists/InvertedLists.h`, `SliceInvertedLists::il`.
   */
  get il(): Promise<InvertedLists> {
    return core.get(this, 'il') as Promise<InvertedLists>;
  }

  /**
   * Number of the first list that is shown.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `SliceInvertedLists::i0`.
   */
  get i0(): Promise<number> {
    return core.get(this, 'i0') as Promise<number>;
  }

  /**
   * Number behind the last list that is shown.
   *
   * FAISS: `faiss/invlists/InvertedLists.h`, `SliceInvertedLists::i1`.
   */
  get i1(): Promise<number> {
    return core.get(this, 'i1') as Promise<number>;
  }
}
