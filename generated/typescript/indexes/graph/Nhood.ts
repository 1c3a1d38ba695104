// Generated from schema/ by `npm run generate`; never edited.
/** Nhood, mirrored from faiss/impl/NNDescent.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { Neighbor } from './Neighbor.js';

/**
 * What the building of an NNDescent graph knows of one vector.
 *
 * FAISS: `faiss/impl/NNDescent.h`, `Nhood`.
 * Since FAISS 1.7.3.
 */
export class Nhood extends core.FaissObject {
  /**
   * Makes a Nhood.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newNhood(args)) as never);
  }

  /**
   * Candidates for the links of the vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::pool`.
   */
  get pool(): readonly Neighbor[] {
    return core.getViews(this, ops.Nhood_pool_get, 'Nhood.pool', classes.Neighbor) as Neighbor[];
  }

  /**
   * Number of candidates that the present round follows.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::M`.
   */
  get M(): number {
    return core.getScalar(this, ops.Nhood_M_get, 'Nhood.M') as number;
  }

  /**
   * Copy of the links that earlier rounds followed. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::nn_old`.
   */
  get nnOld(): Int32Array {
    return core.getArray(this, ops.Nhood_nn_old_get, 'Nhood.nnOld') as Int32Array;
  }

  /**
   * Copy of the links that are new in this round. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::nn_new`.
   */
  get nnNew(): Int32Array {
    return core.getArray(this, ops.Nhood_nn_new_get, 'Nhood.nnNew') as Int32Array;
  }

  /**
   * Copy of the vectors that have this one among their old links. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::rnn_old`.
   */
  get rnnOld(): Int32Array {
    return core.getArray(this, ops.Nhood_rnn_old_get, 'Nhood.rnnOld') as Int32Array;
  }

  /**
   * Copy of the vectors that have this one among their new links. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::rnn_new`.
   */
  get rnnNew(): Int32Array {
    return core.getArray(this, ops.Nhood_rnn_new_get, 'Nhood.rnnNew') as Int32Array;
  }

  /**
   * Puts a candidate into the pool unless it is there or farther than all that are.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/NNDescent.h`, `Nhood::insert`.
   *
   * @param id Number of the vector. At least 0.
   * @param dist Its distance.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  insert(id: number, dist: number): void {
    return core.now(insertCall(this, id, dist));
  }
}

function newNhood(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.Nhood_new0, 'Nhood.constructor', [], null);
  }

  throw core.wrongArguments('Nhood.constructor', ['()']);
}

function insertCall(self: Nhood, id: number, dist: number): core.Call<void> {
  const id_ = core.int(id, 'Nhood.insert:id', 0);
  const dist_ = core.real32(dist, 'Nhood.insert:dist');
  return {
    op: ops.Nhood_insert,
    name: 'Nhood.insert',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), id_, dist_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
