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
}

function newNhood(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.Nhood_new0, 'Nhood.constructor', [], null);
  }

  throw core.wrongArguments('Nhood.constructor', ['()']);
}
