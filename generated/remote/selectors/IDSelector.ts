// Generated from schema/ by `npm run generate`; never edited.
/** IDSelector, mirrored from faiss/impl/IDSelector.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * Set of ids, used to restrict a search or to name the vectors to remove.
 *
 * FAISS: `faiss/impl/IDSelector.h`, `IDSelector`.
 * Since FAISS 1.7.3.
 */
export abstract class IDSelector extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Tells whether the set contains an id.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/IDSelector.h`, `IDSelector::is_member`.
   *
   * @param id Id to look up in the set.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async isMember(id: number | bigint): Promise<boolean> {
    return core.call(this, 'isMember', [id]) as never;
  }
}
