// Generated from schema/ by `npm run generate`; never edited.
/** ReadOnlyInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import { InvertedLists } from './InvertedLists.js';

/**
 * Inverted lists that show entries of other lists and hold none themselves. They follow every change of those, keep them alive, and refuse to be changed. An index over such lists can be searched, but takes no vectors.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `ReadOnlyInvertedLists`.
 * Since FAISS 1.7.3.
 */
export abstract class ReadOnlyInvertedLists extends InvertedLists {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }
}
