// Generated from schema/ by `npm run generate`; never edited.
/** Clustering, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes } from '@faiss-sdk/core';
import type { ProgressOptions } from '../options.js';
import { ClusteringParameters } from './ClusteringParameters.js';
import type { ClusteringIterationStats } from './ClusteringIterationStats.js';
import type { Index } from '../indexes/Index.js';

/**
 * K-means over float vectors, with an index that assigns vectors to centroids.
 *
 * FAISS: `faiss/Clustering.h`, `Clustering`.
 * Since FAISS 1.7.3.
 */
export class Clustering extends ClusteringParameters {
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
  constructor(d: number, k: number, cp: ClusteringParameters);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('Clustering')(args)) as never);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/Clustering.h`, `Clustering::d`.
   */
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of centroids.
   *
   * FAISS: `faiss/Clustering.h`, `Clustering::k`.
   */
  get k(): Promise<number> {
    return core.get(this, 'k') as Promise<number>;
  }

  /**
   * The centroids, one row of d values each. Rows that are set before training are where it starts; missing ones are drawn from the training vectors. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/Clustering.h`, `Clustering::centroids`.
   */
  get centroids(): Promise<Float32Array> {
    return core.get(this, 'centroids') as Promise<Float32Array>;
  }

  set centroids(value: Vectors) {
    core.set(this, 'centroids', value);
  }

  /**
   * What each round of the best run measured.
   *
   * FAISS: `faiss/Clustering.h`, `Clustering::iteration_stats`.
   */
  get iterationStats(): Promise<readonly ClusteringIterationStats[]> {
    return core.get(this, 'iterationStats') as Promise<readonly ClusteringIterationStats[]>;
  }

  /**
   * Runs k-means. The centroids are stored in the index too, in place of what it held.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rounds of k-means, about ten times a second; kinds whose rounds are not known beforehand report only their end.
   * Effect: changes this object.
   * Also changes index.
   * FAISS: `faiss/Clustering.h`, `Clustering::train`.
   *
   * @param x Training vectors, one row each, at least k of them. Shape n × d.
   * @param index Assigns vectors to centroids, usually an IndexFlatL2 of the same d.
   * @param weights How much each vector counts; null counts all alike. Shape n. Default null.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async train(x: Vectors, index: Index, weights: Vectors | null = null, options?: ProgressOptions): Promise<void> {
    return core.call(this, 'train', [x, index, weights, options]) as never;
  }

  /**
   * Runs k-means over vectors that are given as codes and decoded in blocks, which saves memory.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rounds of k-means, about ten times a second; kinds whose rounds are not known beforehand report only their end.
   * Effect: changes this object.
   * Also changes index.
   * FAISS: `faiss/Clustering.h`, `Clustering::train_encoded`.
   *
   * @param x Codes of the training vectors, one row of codec.sa_code_size() bytes each. Shape any length.
   * @param codec Trained index whose sa_encode made the codes.
   * @param index Assigns vectors to centroids, usually an IndexFlatL2 of the same d.
   * @param weights How much each vector counts; null counts all alike. Shape any length. Default null.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async trainEncoded(x: Codes, codec: Index, index: Index, weights: Vectors | null = null, options?: ProgressOptions): Promise<void> {
    return core.call(this, 'trainEncoded', [x, codec, index, weights, options]) as never;
  }

  /**
   * Makes the centroids what spherical and int_centroids ask for, of length 1 and whole numbers. Training does so in every round.
   *
   * Effect: changes this object.
   * FAISS: `faiss/Clustering.h`, `Clustering::post_process_centroids`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async postProcessCentroids(): Promise<void> {
    return core.call(this, 'postProcessCentroids', []) as never;
  }
}
