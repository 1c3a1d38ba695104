// Generated from schema/ by `npm run generate`; never edited.
/** DistanceComputer, mirrored from faiss/impl/DistanceComputer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids } from '@faiss-sdk/core';

/**
 * Named extras of `DistanceComputer.distancesBatch4`.
 */
export interface DistanceComputerDistancesBatch4Options {
  /**
   * Own array for the result, filled in place and returned. What the four comparisons give. Shape 4.
   */
  readonly dis?: Float32Array;
}

/**
 * Compares one query, or stored vectors with each other. It belongs to the index that made it, keeps it alive, and follows its changes. Smaller is nearer only for distances; inner products are given as they are.
 *
 * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer`.
 * Since FAISS 1.7.3.
 */
export abstract class DistanceComputer extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Sets the query of the following comparisons; it is copied.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer::set_query`.
   *
   * @param x The query, one vector of the index. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async setQuery(x: Vectors): Promise<void> {
    return core.call(this, 'setQuery', [x]) as never;
  }

  /**
   * Compares the query with a stored vector. Python calls the object itself.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer::operator()`.
   *
   * @param i Place of the vector in the index, below ntotal. At least 0.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async distanceTo(i: number): Promise<number> {
    return core.call(this, 'distanceTo', [i]) as never;
  }

  /**
   * Compares the query with four stored vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer::distances_batch_4`.
   * Since FAISS 1.8.0.
   *
   * @param idx Places of the vectors in the index, below ntotal. Shape 4.
   * @param options Named extras; see the type.
   * @returns What the four comparisons give. Shape 4.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async distancesBatch4(idx: Ids, options?: DistanceComputerDistancesBatch4Options): Promise<Float32Array> {
    return core.call(this, 'distancesBatch4', [idx, options]) as never;
  }

  /**
   * Compares two stored vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/DistanceComputer.h`, `DistanceComputer::symmetric_dis`.
   *
   * @param i Place of one vector in the index, below ntotal. At least 0.
   * @param j Place of the other one, below ntotal. At least 0.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async symmetricDis(i: number, j: number): Promise<number> {
    return core.call(this, 'symmetricDis', [i, j]) as never;
  }
}
