// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlat, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids } from '@faiss-sdk/core';
import { MetricType } from '../../enums.js';
import type { CallOptions } from '../../options.js';
import { IndexFlatCodes } from './IndexFlatCodes.js';

/**
 * Named extras of `IndexFlat.computeDistanceSubsetSync`.
 */
export interface IndexFlatComputeDistanceSubsetSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distance or similarity of each pair. Shape n × k.
   */
  readonly distances?: Float32Array;
}

/**
 * Named extras of `IndexFlat.computeDistanceSubset`.
 */
export interface IndexFlatComputeDistanceSubsetOptions extends IndexFlatComputeDistanceSubsetSyncOptions, CallOptions {
}

/**
 * Stores the vectors as they are and compares a query with every one of them, so its results are exact.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlat`.
 * Since FAISS 1.7.3.
 */
export class IndexFlat extends IndexFlatCodes {
  /**
   * Makes an IndexFlat.
   *
   * @param d Number of components of every vector. At least 1.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexFlat')(args)) as never);
  }

  /**
   * Copy of the stored vectors.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat::get_xb`.
   *
   * @returns The vectors, one row of d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   */
  async getXb(): Promise<Float32Array> {
    return core.call(this, 'getXb', []) as never;
  }

  /**
   * Computes the distance of each query to stored vectors of the caller's choice.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat::compute_distance_subset`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of stored vectors for each query. At least 1.
   * @param labels Ids of the stored vectors to compare with, k for each query; -1 skips one and leaves its distance unset. Shape n × k.
   * @param options Named extras; see the type.
   * @returns Distance or similarity of each pair. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeDistanceSubset(x: Vectors, k: number, labels: Ids, options?: IndexFlatComputeDistanceSubsetOptions): Promise<Float32Array> {
    return core.call(this, 'computeDistanceSubset', [x, k, labels, options]) as never;
  }
}
