// Generated from schema/ by `npm run generate`; never edited.
/** ProgressiveDimClustering, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ProgressiveDimClustering')(args)) as never);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::d`.
   */
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of centroids.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::k`.
   */
  get k(): Promise<number> {
    return core.get(this, 'k') as Promise<number>;
  }

  /**
   * The centroids, one row of d values each; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::centroids`.
   */
  get centroids(): Promise<Float32Array> {
    return core.get(this, 'centroids') as Promise<Float32Array>;
  }

  /**
   * What each round of each step measured.
   *
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimClustering::iteration_stats`.
   */
  get iterationStats(): Promise<readonly ClusteringIterationStats[]> {
    return core.get(this, 'iterationStats') as Promise<readonly ClusteringIterationStats[]>;
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
    return core.call(this, 'train', [x, factory, options]) as never;
  }
}
