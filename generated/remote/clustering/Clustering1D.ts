// Generated from schema/ by `npm run generate`; never edited.
/** Clustering1D, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('Clustering1D')(args)) as never, undefined as never);
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
    return core.call(this, 'trainExact', [x, options]) as never;
  }
}
