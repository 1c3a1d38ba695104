// Generated from schema/ by `npm run generate`; never edited.
/** Neighbor, mirrored from faiss/impl/NNDescent.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * A candidate for a link of an NNDescent graph.
 *
 * FAISS: `faiss/impl/NNDescent.h`, `Neighbor`.
 * Since FAISS 1.7.3.
 */
export class Neighbor extends core.FaissObject {
  /**
   * Makes a Neighbor.
   *
   * @param id Number of the vector.
   * @param distance Distance to it.
   * @param f Whether no round has followed it yet.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(id: number, distance: number, f: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('Neighbor')(args)) as never);
  }

  /**
   * Number of the vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Neighbor::id`.
   */
  get id(): Promise<number> {
    return core.get(this, 'id') as Promise<number>;
  }

  set id(value: number) {
    core.set(this, 'id', value);
  }

  /**
   * Distance to it.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Neighbor::distance`.
   */
  get distance(): Promise<number> {
    return core.get(this, 'distance') as Promise<number>;
  }

  set distance(value: number) {
    core.set(this, 'distance', value);
  }

  /**
   * Whether no round has followed it yet.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Neighbor::flag`.
   */
  get flag(): Promise<boolean> {
    return core.get(this, 'flag') as Promise<boolean>;
  }

  set flag(value: boolean) {
    core.set(this, 'flag', value);
  }
}
