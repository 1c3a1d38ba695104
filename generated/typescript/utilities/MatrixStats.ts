// Generated from schema/ by `npm run generate`; never edited.
/** MatrixStats, mirrored from faiss/MatrixStats.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newMatrixStats(args)) as never);
  }

  /**
   * The findings as English sentences, one a line.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::comments`.
   */
  get comments(): string {
    return core.getScalar(this, ops.MatrixStats_comments_get, 'MatrixStats.comments') as string;
  }

  /**
   * Number of vectors.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::n`.
   */
  get n(): number {
    return core.getScalar(this, ops.MatrixStats_n_get, 'MatrixStats.n') as number;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::d`.
   */
  get d(): number {
    return core.getScalar(this, ops.MatrixStats_d_get, 'MatrixStats.d') as number;
  }

  /**
   * Number of different vectors with the same hash.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::n_collision`.
   */
  get nCollision(): number {
    return core.getScalar(this, ops.MatrixStats_n_collision_get, 'MatrixStats.nCollision') as number;
  }

  /**
   * Number of vectors without NaN and Infinity.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::n_valid`.
   */
  get nValid(): number {
    return core.getScalar(this, ops.MatrixStats_n_valid_get, 'MatrixStats.nValid') as number;
  }

  /**
   * Number of vectors of zeros.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::n0`.
   */
  get n0(): number {
    return core.getScalar(this, ops.MatrixStats_n0_get, 'MatrixStats.n0') as number;
  }

  /**
   * Length of the shortest vector that is not all zeros.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::min_norm2`.
   */
  get minNorm2(): number {
    return core.getScalar(this, ops.MatrixStats_min_norm2_get, 'MatrixStats.minNorm2') as number;
  }

  /**
   * Length of the longest vector.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::max_norm2`.
   */
  get maxNorm2(): number {
    return core.getScalar(this, ops.MatrixStats_max_norm2_get, 'MatrixStats.maxNorm2') as number;
  }

  /**
   * Room for comments that is left while they are written, in bytes; 0 once they are.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::nbuf`.
   */
  get nbuf(): number {
    return core.getScalar(this, ops.MatrixStats_nbuf_get, 'MatrixStats.nbuf') as number;
  }

  /**
   * Hash of all vectors together.
   *
   * FAISS: `faiss/MatrixStats.h`, `MatrixStats::hash_value`.
   * Since FAISS 1.8.0.
   */
  get hashValue(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.MatrixStats_hash_value_get, 'MatrixStats.hashValue') as bigint);
  }
}

function newMatrixStats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const x = args[0] as Vectors;
    const d = args[1] as number;
    const x_ = core.f32(x, 'MatrixStats.constructor:x');
    const d_ = core.size(d, 'MatrixStats.constructor:d', 1);
    const n = core.rows(x_, d_, 'MatrixStats.constructor:x', 'd');
    return core.construct(ops.MatrixStats_new0, 'MatrixStats.constructor', [x_, d_], null);
  }

  throw core.wrongArguments('MatrixStats.constructor', ['(x, d)']);
}
