// Generated from schema/ by `npm run generate`; never edited.
/** NNDescent, mirrored from faiss/impl/NNDescent.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { Nhood } from './Nhood.js';

/**
 * The graph of an NNDescent index, in which every vector is linked to near ones, and the settings by which it is built and searched. It is reached as the nndescent field of an index.
 *
 * FAISS: `faiss/impl/NNDescent.h`, `NNDescent`.
 * Since FAISS 1.7.3.
 */
export class NNDescent extends core.FaissObject {
  /**
   * Makes a NNDescent.
   *
   * @param d Number of components of every vector. At least 1.
   * @param K Number of links of every vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, K: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newNNDescent(args)) as never);
  }

  /**
   * Whether the graph is built. Default false.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::has_built`.
   */
  get hasBuilt(): boolean {
    return core.getScalar(this, ops.NNDescent_has_built_get, 'NNDescent.hasBuilt') as boolean;
  }

  /**
   * Number of new links of a vector that a round of building follows. From 1 to 100. Default 10.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::S`.
   */
  get S(): number {
    return core.getScalar(this, ops.NNDescent_S_get, 'NNDescent.S') as number;
  }

  set S(value: number) {
    core.setScalar(this, ops.NNDescent_S_set, ops.NNDescent_S_get, 'NNDescent.S', core.int(value, 'NNDescent.S:S', 1, 100));
  }

  /**
   * Number of links back to a vector that a round of building follows. At least 1. Default 100.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::R`.
   */
  get R(): number {
    return core.getScalar(this, ops.NNDescent_R_get, 'NNDescent.R') as number;
  }

  set R(value: number) {
    core.setScalar(this, ops.NNDescent_R_set, ops.NNDescent_R_get, 'NNDescent.R', core.int(value, 'NNDescent.R:R', 1));
  }

  /**
   * Number of rounds of building. At least 1. Default 10.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::iter`.
   */
  get iter(): number {
    return core.getScalar(this, ops.NNDescent_iter_get, 'NNDescent.iter') as number;
  }

  set iter(value: number) {
    core.setScalar(this, ops.NNDescent_iter_set, ops.NNDescent_iter_get, 'NNDescent.iter', core.int(value, 'NNDescent.iter:iter', 1));
  }

  /**
   * Number of candidates that a search keeps; more cost time and find more of the true neighbors. A search keeps k at least. At least 0. Default 0.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::search_L`.
   */
  get searchL(): number {
    return core.getScalar(this, ops.NNDescent_search_L_get, 'NNDescent.searchL') as number;
  }

  set searchL(value: number) {
    core.setScalar(this, ops.NNDescent_search_L_set, ops.NNDescent_search_L_get, 'NNDescent.searchL', core.int(value, 'NNDescent.searchL:searchL', 0));
  }

  /**
   * Seed of the random choices of building and searching. Default 2021.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::random_seed`.
   */
  get randomSeed(): number {
    return core.getScalar(this, ops.NNDescent_random_seed_get, 'NNDescent.randomSeed') as number;
  }

  set randomSeed(value: number) {
    core.setScalar(this, ops.NNDescent_random_seed_set, ops.NNDescent_random_seed_get, 'NNDescent.randomSeed', core.int(value, 'NNDescent.randomSeed:randomSeed'));
  }

  /**
   * Number of links of every vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::K`.
   */
  get K(): number {
    return core.getScalar(this, ops.NNDescent_K_get, 'NNDescent.K') as number;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::d`.
   */
  get d(): number {
    return core.getScalar(this, ops.NNDescent_d_get, 'NNDescent.d') as number;
  }

  /**
   * Number of candidates that are kept for a vector while the graph is built, at least K; K + 50 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::L`.
   */
  get L(): number {
    return core.getScalar(this, ops.NNDescent_L_get, 'NNDescent.L') as number;
  }

  set L(value: number) {
    core.setScalar(this, ops.NNDescent_L_set, ops.NNDescent_L_get, 'NNDescent.L', core.int(value, 'NNDescent.L:L', 1));
  }

  /**
   * Number of vectors in the graph. Default 0.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::ntotal`.
   */
  get ntotal(): number {
    return core.getScalar(this, ops.NNDescent_ntotal_get, 'NNDescent.ntotal') as number;
  }

  /**
   * What building knows of every vector; empty before and after.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::graph`.
   */
  get graph(): readonly Nhood[] {
    return core.getViews(this, ops.NNDescent_graph_get, 'NNDescent.graph', classes.Nhood) as Nhood[];
  }

  /**
   * Copy of the links, one row of K vectors for each vector, nearest first; empty before building. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::final_graph`.
   */
  get finalGraph(): Int32Array {
    return core.getArray(this, ops.NNDescent_final_graph_get, 'NNDescent.finalGraph') as Int32Array;
  }

  /**
   * Empties the graph. The index that it belongs to must be emptied too, or every search of it is refused.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }
}

function newNNDescent(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const d = args[0] as number;
    const K = args[1] as number;
    const d_ = core.int(d, 'NNDescent.constructor:d', 1);
    const K_ = core.int(K, 'NNDescent.constructor:K', 1);
    return core.construct(ops.NNDescent_new0, 'NNDescent.constructor', [d_, K_], null);
  }

  throw core.wrongArguments('NNDescent.constructor', ['(d, K)']);
}

function resetCall(self: NNDescent): core.Call<void> {
  return {
    op: ops.NNDescent_reset,
    name: 'NNDescent.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
