// Generated from schema/ by `npm run generate`; never edited.
/** MatrixStats, mirrored from faiss/MatrixStats.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';

/**
 * What is odd about a set of vectors, in numbers and in words, before it goes into an index.
 *
 * FAISS: `faiss/MatrixStats.h`, `MatrixStats`.
 * Since FAISS 1.7.3.
 */
export class MatrixStats extends core.FaissObject {
  /**
   * Makes a MatrixStats.
   *
   * @param x Vectors, one row each. Shape n × d.
   * @param d Number of components of every vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(x: Vectors, d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('MatrixStats')(args)) as never);
  }

  /**
   * The findings as English sentences, one a line.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::comments`.
   */
  get comments(): Promise<string> {
    return core.get(this, 'comments') as Promise<string>;
  }

  /**
   * Number of vectors.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::n`.
   */
  get n(): Promise<number> {
    return core.get(this, 'n') as Promise<number>;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::d`.
   */
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of different vectors with the same hash.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::n_collision`.
   */
  get nCollision(): Promise<number> {
    return core.get(this, 'nCollision') as Promise<number>;
  }

  /**
   * Number of vectors without NaN and Infinity.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::n_valid`.
   */
  get nValid(): Promise<number> {
    return core.get(this, 'nValid') as Promise<number>;
  }

  /**
   * Number of vectors of zeros.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::n0`.
   */
  get n0(): Promise<number> {
    return core.get(this, 'n0') as Promise<number>;
  }

  /**
   * Length of the shortest vector that is not all zeros.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::min_norm2`.
   */
  get minNorm2(): Promise<number> {
    return core.get(this, 'minNorm2') as Promise<number>;
  }

  /**
   * Length of the longest vector.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::max_norm2`.
   */
  get maxNorm2(): Promise<number> {
    return core.get(this, 'maxNorm2') as Promise<number>;
  }

  /**
   * Room for comments that is left while they are written, in bytes; 0 once they are.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::nbuf`.
   */
  get nbuf(): Promise<number> {
    return core.get(this, 'nbuf') as Promise<number>;
  }

  /**
   * Hash of all vectors together.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::hash_value`.
   * Since FAISS 1.8.0.
   */
  get hashValue(): Promise<bigint> {
    return core.get(this, 'hashValue') as Promise<bigint>;
  }
}
