// Generated from schema/ by `npm run generate`; never edited.
/** IndexRefine, mirrored from faiss/IndexRefine.h. */
import * as core from '@faiss-sdk/core/remote';
import { Index } from '../Index.js';

/**
 * Finds candidates in one index and sorts them by the distances of a second, more exact one.
 *
 * FAISS: `faiss/IndexRefine.h`, `IndexRefine`.
 * Since FAISS 1.7.3.
 */
export class IndexRefine extends Index {
  /**
   * Makes an IndexRefine.
   *
   * @param baseIndex Index that finds the candidates; it must hold the same vectors as the second, usually none. Kept alive for as long as it is used here.
   * @param refineIndex Index that computes the final distances; it must store its vectors in a way that gives distances to single ones. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(baseIndex: Index, refineIndex: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexRefine')(args)) as never);
  }

  /**
   * The index that finds the candidates.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::base_index`.
   */
  get baseIndex(): Promise<Index> {
    return core.get(this, 'baseIndex') as Promise<Index>;
  }

  /**
   * The index that computes the final distances.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::refine_index`.
   */
  get refineIndex(): Promise<Index> {
    return core.get(this, 'refineIndex') as Promise<Index>;
  }

  /**
   * Whether FAISS itself frees the base index, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Whether FAISS itself frees the refining index.
   *
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::own_refine_index`.
   */
  get ownRefineIndex(): Promise<boolean> {
    return core.get(this, 'ownRefineIndex') as Promise<boolean>;
  }

  /**
   * How many times k candidates are taken from the base index; more cost time and find more of the true neighbors. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::k_factor`.
   */
  get kFactor(): Promise<number> {
    return core.get(this, 'kFactor') as Promise<number>;
  }

  set kFactor(value: number) {
    core.set(this, 'kFactor', value);
  }
}
