// Generated from schema/ by `npm run generate`; never edited.
/** Repeat, mirrored from faiss/impl/lattice_Zn.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * A value, and how often it stands in a vector.
 *
 * FAISS: `faiss/impl/lattice_Zn.h`, `Repeat`.
 * Since FAISS 1.7.3.
 */
export abstract class Repeat extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * The value.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeat::val`.
   */
  get val(): Promise<number> {
    return core.get(this, 'val') as Promise<number>;
  }

  /**
   * Number of components that have it.
   *
   * FAISS: `faiss/impl/lattice_Zn.h`, `Repeat::n`.
   */
  get n(): Promise<number> {
    return core.get(this, 'n') as Promise<number>;
  }
}
