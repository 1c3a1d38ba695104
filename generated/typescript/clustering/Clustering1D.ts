// Generated from schema/ by `npm run generate`; never edited.
/** Clustering1D, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import { Clustering } from './Clustering.js';
import type { ClusteringParameters } from './ClusteringParameters.js';

/**
 * K-means over single numbers, which finds the best centroids of all instead of improving random ones.
 *
 * FAISS: `faiss/Clustering.h`, `Clustering1D`.
 * Since FAISS 1.7.3.
 */
export class Clustering1D extends Clustering {
  /**
   * Uses the default settings.
   *
   * @param k Number of centroids to find. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(k: number);
  /**
   * Copies the given settings.
   *
   * @param k Number of centroids to find. At least 1.
   * @param cp Settings, which are copied; max_points_per_centroid and seed are looked at.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(k: number, cp: ClusteringParameters);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newClustering1D(args)) as never, undefined as never);
  }

  /**
   * Finds the centroids with the smallest sum of squared distances, and appends one entry to iteration_stats.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/Clustering.h`, `Clustering1D::train_exact`.
   *
   * @param x Training values, at least k of them. Shape n × d.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async trainExact(x: Vectors, options?: CallOptions): Promise<void> {
    return core.later(train_exactCall(this, x, options, train_exactKeys));
  }

  /**
   * Finds the centroids with the smallest sum of squared distances, and appends one entry to iteration_stats.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/Clustering.h`, `Clustering1D::train_exact`.
   *
   * @param x Training values, at least k of them. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainExactSync(x: Vectors): void {
    return core.now(train_exactCall(this, x, undefined, core.noKeys));
  }
}

function newClustering1D(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count === 1 && core.isNumeric(args[0]) ? 0 : 
    count === 2 && core.isNumeric(args[0]) && args[1] instanceof classes.ClusteringParameters ? 1 : 
    count === 1 ? 0 : 
    count === 2 ? 1 : -1;
  if (form === 0) {
    const k = args[0] as number;
    const k_ = core.int(k, 'Clustering1D.constructor:k', 1);
    return core.construct(ops.Clustering1D_new0, 'Clustering1D.constructor', [k_], null);
  }

  if (form === 1) {
    const k = args[0] as number;
    const cp = args[1] as ClusteringParameters;
    const k_ = core.int(k, 'Clustering1D.constructor:k', 1);
    const cp_ = core.handleOf(cp, classes.ClusteringParameters, 'Clustering1D.constructor:cp');
    return core.construct(ops.Clustering1D_new1, 'Clustering1D.constructor', [k_, cp_], null, [cp]);
  }

  throw core.wrongArguments('Clustering1D.constructor', ['(k)', '(k, cp)']);
}

const train_exactKeys: readonly string[] = ['signal'];

function train_exactCall(self: Clustering1D, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Clustering1D.trainExact:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Clustering1D.trainExact:x', d$, 'd');
  const n = core.rows(x_, d$, 'Clustering1D.trainExact:x', 'd');
  return {
    op: ops.Clustering1D_train_exact,
    name: 'Clustering1D.trainExact',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
