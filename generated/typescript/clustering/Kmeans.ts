// Generated from schema/ by `npm run generate`; never edited.
/** What the handwritten class Kmeans must offer. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import type { ProgressOptions } from '../options.js';
import type { ClusteringParameters } from './ClusteringParameters.js';
import type { Index } from '../indexes/Index.js';

/**
 * Named extras of `Kmeans.trainSync`.
 */
export interface KmeansTrainSyncOptions {
  /**
   * How much each vector counts, one number for each; null counts all alike. Shape any length. Default null.
   */
  readonly weights?: Vectors | null;
  /**
   * Centroids to start from, up to k rows of d values; missing ones are drawn from the training vectors. Shape any length. Default null.
   */
  readonly initCentroids?: Vectors | null;
}

/**
 * Named extras of `Kmeans.train`.
 */
export interface KmeansTrainOptions extends KmeansTrainSyncOptions, ProgressOptions {
}

/**
 * What `Kmeans.assign` gives.
 */
export interface KmeansAssignResult {
  /**
   * Distance of each vector to its centroid, squared for METRIC_L2. Shape any length.
   */
  readonly distances: Float32Array;
  /**
   * Number of the centroid of each vector. Shape any length.
   */
  readonly labels: BigInt64Array;
}

/**
 * K-means as Python FAISS offers it, with the assigning index made for you and the centroids kept for later assignments.
 *
 * Made by Python FAISS, not by the C++ library.
 * Since FAISS 1.7.3.
 */
export abstract class KmeansApi {
  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/python/extra_wrappers.py`.
   */
  abstract readonly d: number;
  /**
   * Number of centroids.
   *
   * FAISS: `faiss/python/extra_wrappers.py`.
   */
  abstract readonly k: number;
  /**
   * Settings; a change counts for the next training, for spherical after set_index.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/python/extra_wrappers.py`.
   */
  abstract readonly cp: ClusteringParameters;
  /**
   * Assigns vectors to centroids: an IndexFlatIP with spherical, else an IndexFlatL2.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/python/extra_wrappers.py`.
   */
  abstract readonly index: Index;
  /**
   * The centroids, k rows of d values; null before training. They may be set, to assign without training. Shape any length. Default null.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/python/extra_wrappers.py`.
   */
  abstract centroids: Float32Array | null;
  /**
   * Objective after each round, the sum of the distances of the training vectors to their centroids; null before training. Shape any length. Default null.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/python/extra_wrappers.py`.
   */
  abstract readonly obj: Float64Array | null;

  /**
   * Finds the centroids and keeps them, with the course of the search.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rounds of k-means, about ten times a second; kinds whose rounds are not known beforehand report only their end.
   * Effect: changes this object.
   * FAISS: `faiss/python/extra_wrappers.py`.
   *
   * @param x Training vectors, one row of d values each, at least k of them. Shape any length.
   * @param options Named extras; see the type.
   * @returns Objective of the last round, 0 when there was none.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  abstract train(x: Vectors, options?: KmeansTrainOptions): Promise<number>;

  /**
   * Finds the centroids and keeps them, with the course of the search.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/python/extra_wrappers.py`.
   *
   * @param x Training vectors, one row of d values each, at least k of them. Shape any length.
   * @param options Named extras; see the type.
   * @returns Objective of the last round, 0 when there was none.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  abstract trainSync(x: Vectors, options?: KmeansTrainSyncOptions): number;

  /**
   * Assigns each vector to its nearest centroid; with spherical, to the one with the largest inner product.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * `onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.
   * Effect: changes this object.
   * FAISS: `faiss/python/extra_wrappers.py`.
   *
   * @param x Vectors, one row of d values each. Shape any length.
   * @param options Named extras; see the type.
   * @returns distances: Distance of each vector to its centroid, squared for METRIC_L2. Shape any length. labels: Number of the centroid of each vector. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  abstract assign(x: Vectors, options?: ProgressOptions): Promise<KmeansAssignResult>;

  /**
   * Assigns each vector to its nearest centroid; with spherical, to the one with the largest inner product.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/python/extra_wrappers.py`.
   *
   * @param x Vectors, one row of d values each. Shape any length.
   * @returns distances: Distance of each vector to its centroid, squared for METRIC_L2. Shape any length. labels: Number of the centroid of each vector. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  abstract assignSync(x: Vectors): KmeansAssignResult;

  /**
   * Makes the index anew, as the settings want it by now; the former one is closed.
   *
   * Effect: changes this object.
   * FAISS: `faiss/python/extra_wrappers.py`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  abstract setIndex(): void;

  /**
   * Forgets the centroids, to search for new ones.
   *
   * Effect: changes this object.
   * FAISS: `faiss/python/extra_wrappers.py`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  abstract reset(): void;
}
