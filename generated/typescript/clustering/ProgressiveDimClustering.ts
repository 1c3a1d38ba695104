// Generated from schema/ by `npm run generate`; never edited.
/** ProgressiveDimClustering, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import { ProgressiveDimClusteringParameters } from './ProgressiveDimClusteringParameters.js';
import type { ClusteringIterationStats } from './ClusteringIterationStats.js';
import type { ProgressiveDimIndexFactory } from './ProgressiveDimIndexFactory.js';

/**
 * K-means that starts in one dimension and takes in more in steps, which avoids bad local optima in high dimensions.
 *
 * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering`.
 * Since FAISS 1.7.3.
 */
export class ProgressiveDimClustering extends ProgressiveDimClusteringParameters {
  /**
   * Uses the default settings.
   *
   * @param d Number of components of every vector. At least 1.
   * @param k Number of centroids to find. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, k: number);
  /**
   * Copies the given settings.
   *
   * @param d Number of components of every vector. At least 1.
   * @param k Number of centroids to find. At least 1.
   * @param cp Settings, which are copied.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, k: number, cp: ProgressiveDimClusteringParameters);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newProgressiveDimClustering(args)) as never);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::d`.
   */
  get d(): number {
    return core.getConstant(this, ops.ProgressiveDimClustering_d_get, 'ProgressiveDimClustering.d') as number;
  }

  /**
   * Number of centroids.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::k`.
   */
  get k(): number {
    return core.getConstant(this, ops.ProgressiveDimClustering_k_get, 'ProgressiveDimClustering.k') as number;
  }

  /**
   * The centroids, one row of d values each; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::centroids`.
   */
  get centroids(): Float32Array {
    return core.getArray(this, ops.ProgressiveDimClustering_centroids_get, 'ProgressiveDimClustering.centroids') as Float32Array;
  }

  /**
   * What each round of each step measured.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::iteration_stats`.
   */
  get iterationStats(): readonly ClusteringIterationStats[] {
    return core.getViews(this, ops.ProgressiveDimClustering_iteration_stats_get, 'ProgressiveDimClustering.iterationStats', classes.ClusteringIterationStats) as ClusteringIterationStats[];
  }

  /**
   * Runs k-means in all steps. The centroids of one step are where the next one starts.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::train`.
   *
   * @param x Training vectors, one row each, at least k of them. Shape n × d.
   * @param factory Makes the index of each step that assigns vectors to centroids.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async train(x: Vectors, factory: ProgressiveDimIndexFactory, options?: CallOptions): Promise<void> {
    return core.later(trainCall(this, x, factory, options, trainKeys));
  }

  /**
   * Runs k-means in all steps. The centroids of one step are where the next one starts.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::train`.
   *
   * @param x Training vectors, one row each, at least k of them. Shape n × d.
   * @param factory Makes the index of each step that assigns vectors to centroids.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainSync(x: Vectors, factory: ProgressiveDimIndexFactory): void {
    return core.now(trainCall(this, x, factory, undefined, core.noKeys));
  }
}

function newProgressiveDimClustering(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count === 2 && core.isNumeric(args[0]) && core.isNumeric(args[1]) ? 0 : 
    count === 3 && core.isNumeric(args[0]) && core.isNumeric(args[1]) && args[2] instanceof classes.ProgressiveDimClusteringParameters ? 1 : 
    count === 2 ? 0 : 
    count === 3 ? 1 : -1;
  if (form === 0) {
    const d = args[0] as number;
    const k = args[1] as number;
    const d_ = core.int(d, 'ProgressiveDimClustering.constructor:d', 1);
    const k_ = core.int(k, 'ProgressiveDimClustering.constructor:k', 1);
    return core.construct(ops.ProgressiveDimClustering_new0, 'ProgressiveDimClustering.constructor', [d_, k_], null);
  }

  if (form === 1) {
    const d = args[0] as number;
    const k = args[1] as number;
    const cp = args[2] as ProgressiveDimClusteringParameters;
    const d_ = core.int(d, 'ProgressiveDimClustering.constructor:d', 1);
    const k_ = core.int(k, 'ProgressiveDimClustering.constructor:k', 1);
    const cp_ = core.handleOf(cp, classes.ProgressiveDimClusteringParameters, 'ProgressiveDimClustering.constructor:cp');
    return core.construct(ops.ProgressiveDimClustering_new1, 'ProgressiveDimClustering.constructor', [d_, k_, cp_], null, [cp]);
  }

  throw core.wrongArguments('ProgressiveDimClustering.constructor', ['(d, k)', '(d, k, cp)']);
}

const trainKeys: readonly string[] = ['signal'];

function trainCall(self: ProgressiveDimClustering, x: Vectors, factory: ProgressiveDimIndexFactory, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ProgressiveDimClustering.train:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'ProgressiveDimClustering.train:x', d$, 'd');
  const factory_ = core.handleOf(factory, classes.ProgressiveDimIndexFactory, 'ProgressiveDimClustering.train:factory');
  const n = core.rows(x_, d$, 'ProgressiveDimClustering.train:x', 'd');
  return {
    op: ops.ProgressiveDimClustering_train,
    name: 'ProgressiveDimClustering.train',
    effect: 'write',
    self: self,
    others: [[factory, 'read']],
    args: [core.selfHandle(self), x_, factory_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
