// Generated from schema/ by `npm run generate`; never edited.
/** NNDescent, mirrored from faiss/impl/NNDescent.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('NNDescent')(args)) as never);
  }

  /**
   * Whether the graph is built. Default false.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::has_built`.
   */
  get hasBuilt(): Promise<boolean> {
    return core.get(this, 'hasBuilt') as Promise<boolean>;
  }

  /**
   * Number of new links of a vector that a round of building follows. From 1 to 100. Default 10.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::S`.
   */
  get S(): Promise<number> {
    return core.get(this, 'S') as Promise<number>;
  }

  set S(value: number) {
    core.set(this, 'S', value);
  }

  /**
   * Number of links back to a vector that a round of building follows. At least 1. Default 100.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::R`.
   */
  get R(): Promise<number> {
    return core.get(this, 'R') as Promise<number>;
  }

  set R(value: number) {
    core.set(this, 'R', value);
  }

  /**
   * Number of rounds of building. At least 1. Default 10.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::iter`.
   */
  get iter(): Promise<number> {
    return core.get(this, 'iter') as Promise<number>;
  }

  set iter(value: number) {
    core.set(this, 'iter', value);
  }

  /**
   * Number of candidates that a search keeps; more cost time and find more of the true neighbors. A search keeps k at least. At least 0. Default 0.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::search_L`.
   */
  get searchL(): Promise<number> {
    return core.get(this, 'searchL') as Promise<number>;
  }

  set searchL(value: number) {
    core.set(this, 'searchL', value);
  }

  /**
   * Seed of the random choices of building and searching. Default 2021.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::random_seed`.
   */
  get randomSeed(): Promise<number> {
    return core.get(this, 'randomSeed') as Promise<number>;
  }

  set randomSeed(value: number) {
    core.set(this, 'randomSeed', value);
  }

  /**
   * Number of links of every vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::K`.
   */
  get K(): Promise<number> {
    return core.get(this, 'K') as Promise<number>;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::d`.
   */
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of candidates that are kept for a vector while the graph is built, at least K; K + 50 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::L`.
   */
  get L(): Promise<number> {
    return core.get(this, 'L') as Promise<number>;
  }

  set L(value: number) {
    core.set(this, 'L', value);
  }

  /**
   * Number of vectors in the graph. Default 0.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::ntotal`.
   */
  get ntotal(): Promise<number> {
    return core.get(this, 'ntotal') as Promise<number>;
  }

  /**
   * What building knows of every vector; empty before and after.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::graph`.
   */
  get graph(): Promise<readonly Nhood[]> {
    return core.get(this, 'graph') as Promise<readonly Nhood[]>;
  }

  /**
   * Copy of the links, one row of K vectors for each vector, nearest first; empty before building. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::final_graph`.
   */
  get finalGraph(): Promise<Int32Array> {
    return core.get(this, 'finalGraph') as Promise<Int32Array>;
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }
}
