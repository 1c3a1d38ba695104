// Generated from schema/ by `npm run generate`; never edited.
/** IndexRefine, mirrored from faiss/IndexRefine.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexRefine(args)) as never);
  }

  /**
   * The index that finds the candidates.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::base_index`.
   */
  get baseIndex(): Index {
    return core.getView(this, ops.IndexRefine_base_index_get, 'IndexRefine.baseIndex', classes.Index) as Index;
  }

  /**
   * The index that computes the final distances.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::refine_index`.
   */
  get refineIndex(): Index {
    return core.getView(this, ops.IndexRefine_refine_index_get, 'IndexRefine.refineIndex', classes.Index) as Index;
  }

  /**
   * Whether FAISS itself frees the base index, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexRefine_own_fields_get, 'IndexRefine.ownFields') as boolean;
  }

  /**
   * Whether FAISS itself frees the refining index.
   *
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::own_refine_index`.
   */
  get ownRefineIndex(): boolean {
    return core.getScalar(this, ops.IndexRefine_own_refine_index_get, 'IndexRefine.ownRefineIndex') as boolean;
  }

  /**
   * How many times k candidates are taken from the base index; more cost time and find more of the true neighbors. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexRefine.h`, `IndexRefine::k_factor`.
   */
  get kFactor(): number {
    return core.getScalar(this, ops.IndexRefine_k_factor_get, 'IndexRefine.kFactor') as number;
  }

  set kFactor(value: number) {
    core.setScalar(this, ops.IndexRefine_k_factor_set, ops.IndexRefine_k_factor_get, 'IndexRefine.kFactor', core.real32(value, 'IndexRefine.kFactor:kFactor', 1));
  }
}

function newIndexRefine(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const baseIndex = args[0] as Index;
    const refineIndex = args[1] as Index;
    const baseIndex_ = core.handleOf(baseIndex, classes.Index, 'IndexRefine.constructor:baseIndex');
    const refineIndex_ = core.handleOf(refineIndex, classes.Index, 'IndexRefine.constructor:refineIndex');
    return core.construct(ops.IndexRefine_new0, 'IndexRefine.constructor', [baseIndex_, refineIndex_], [baseIndex, refineIndex]);
  }

  throw core.wrongArguments('IndexRefine.constructor', ['(baseIndex, refineIndex)']);
}
