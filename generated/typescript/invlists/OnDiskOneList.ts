// Generated from schema/ by `npm run generate`; never edited.
/** OnDiskOneList, mirrored from faiss/invlists/OnDiskInvertedLists.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Where one list of an OnDiskInvertedLists lies in its file.
 *
 * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskOneList`.
 * Since FAISS 1.7.3.
 */
export class OnDiskOneList extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of entries.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskOneList::size`.
   */
  get size(): number {
    return core.getScalar(this, ops.OnDiskOneList_size_get, 'OnDiskOneList.size') as number;
  }

  /**
   * Number of entries that there is room for.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskOneList::capacity`.
   */
  get capacity(): number {
    return core.getScalar(this, ops.OnDiskOneList_capacity_get, 'OnDiskOneList.capacity') as number;
  }

  /**
   * Place of the first byte in the file; -1 for a list without a place.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskOneList::offset`.
   */
  get offset(): number {
    return core.getScalar(this, ops.OnDiskOneList_offset_get, 'OnDiskOneList.offset') as number;
  }
}
