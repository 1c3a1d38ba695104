// Generated from schema/ by `npm run generate`; never edited.
/** OnDiskOneList, mirrored from faiss/invlists/OnDiskInvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * Where one list of an OnDiskInvertedLists lies in its file.
 *
 * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskOneList`.
 * Since FAISS 1.7.3.
 */
export abstract class OnDiskOneList extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of entries.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskOneList::size`.
   */
  get size(): Promise<number> {
    return core.get(this, 'size') as Promise<number>;
  }

  /**
   * Number of entries that there is room for.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskOneList::capacity`.
   */
  get capacity(): Promise<number> {
    return core.get(this, 'capacity') as Promise<number>;
  }

  /**
   * Place of the first byte in the file; -1 for a list without a place.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskOneList::offset`.
   */
  get offset(): Promise<number> {
    return core.get(this, 'offset') as Promise<number>;
  }
}
