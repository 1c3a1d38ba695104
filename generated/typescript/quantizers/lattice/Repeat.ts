// Generated from schema/ by `npm run generate`; never edited.
/** Repeat, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';

/**
 * A value, and how often it stands in a vector.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `Repeat`.
 * Since FAISS 1.7.3.
 */
export class Repeat extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * The value.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeat::val`.
   */
  get val(): number {
    return core.getScalar(this, ops.Repeat_val_get, 'Repeat.val') as number;
  }

  /**
   * Number of components that have it.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeat::n`.
   */
  get n(): number {
    return core.getScalar(this, ops.Repeat_n_get, 'Repeat.n') as number;
  }
}
