// Generated from schema/ by `npm run generate`; never edited.
/** IndexSplitVectors, mirrored from faiss/MetaIndexes.h. */
import * as core from '@faiss-sdk/core/remote';
import { Index } from '../Index.js';

/**
 * Cuts a query into pieces and asks a sub-index of its own for each. The sum of the distances and the combination of the labels is the result, so only one neighbor can be found. It spreads the centroids of a MultiIndexQuantizer over several indexes.
 *
 * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors`.
 * Since FAISS 1.7.3.
 */
export class IndexSplitVectors extends Index {
  /**
   * Makes an IndexSplitVectors.
   *
   * @param d Number of components of every vector. At least 1.
   * @param threaded Whether the sub-indexes are searched by a thread each. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, threaded?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexSplitVectors')(args)) as never);
  }

  /**
   * Whether FAISS itself frees the sub-indexes.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Whether the sub-indexes are searched by a thread each. Default false.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::threaded`.
   */
  get threaded(): Promise<boolean> {
    return core.get(this, 'threaded') as Promise<boolean>;
  }

  set threaded(value: boolean) {
    core.set(this, 'threaded', value);
  }

  /**
   * The sub-indexes in the order of their pieces.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::sub_indexes`.
   */
  get subIndexes(): Promise<readonly Index[]> {
    return core.get(this, 'subIndexes') as Promise<readonly Index[]>;
  }

  /**
   * Number of components that the sub-indexes take together; searching needs it to be d.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::sum_d`.
   */
  get sumD(): Promise<number> {
    return core.get(this, 'sumD') as Promise<number>;
  }

  /**
   * Appends a sub-index for the next components of a query. All must hold as many vectors and have one metric; the label of vector i of the first, j of the second and so on is i + j * first.ntotal + ....
   *
   * Effect: changes this object.
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::add_sub_index`.
   *
   * @param index Index of the next components, already filled. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async addSubIndex(index: Index): Promise<void> {
    return core.call(this, 'addSubIndex', [index]) as never;
  }

  /**
   * Takes over what the sub-indexes say of themselves, after they were changed.
   *
   * Effect: changes this object.
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::sync_with_sub_indexes`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async syncWithSubIndexes(): Promise<void> {
    return core.call(this, 'syncWithSubIndexes', []) as never;
  }
}
