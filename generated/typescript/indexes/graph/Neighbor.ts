// Generated from schema/ by `npm run generate`; never edited.
/** Neighbor, mirrored from faiss/impl/NNDescent.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newNeighbor(args)) as never);
  }

  /**
   * Number of the vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Neighbor::id`.
   */
  get id(): number {
    return core.getScalar(this, ops.Neighbor_id_get, 'Neighbor.id') as number;
  }

  set id(value: number) {
    core.setScalar(this, ops.Neighbor_id_set, ops.Neighbor_id_get, 'Neighbor.id', core.int(value, 'Neighbor.id:id'));
  }

  /**
   * Distance to it.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Neighbor::distance`.
   */
  get distance(): number {
    return core.getScalar(this, ops.Neighbor_distance_get, 'Neighbor.distance') as number;
  }

  set distance(value: number) {
    core.setScalar(this, ops.Neighbor_distance_set, ops.Neighbor_distance_get, 'Neighbor.distance', core.real32(value, 'Neighbor.distance:distance'));
  }

  /**
   * Whether no round has followed it yet.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Neighbor::flag`.
   */
  get flag(): boolean {
    return core.getScalar(this, ops.Neighbor_flag_get, 'Neighbor.flag') as boolean;
  }

  set flag(value: boolean) {
    core.setScalar(this, ops.Neighbor_flag_set, ops.Neighbor_flag_get, 'Neighbor.flag', core.bool(value, 'Neighbor.flag:flag'));
  }
}

function newNeighbor(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 3) {
    const id = args[0] as number;
    const distance = args[1] as number;
    const f = args[2] as boolean;
    const id_ = core.int(id, 'Neighbor.constructor:id');
    const distance_ = core.real32(distance, 'Neighbor.constructor:distance');
    const f_ = core.bool(f, 'Neighbor.constructor:f');
    return core.construct(ops.Neighbor_new0, 'Neighbor.constructor', [id_, distance_, f_], null);
  }

  throw core.wrongArguments('Neighbor.constructor', ['(id, distance, f)']);
}
