// Generated from schema/ by `npm run generate`; never edited.
/** Clustering, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newClustering(args)) as never);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/Clustering.h`, `Clustering::d`.
   */
  get d(): number {
    return core.getConstant(this, ops.Clustering_d_get, 'Clustering.d') as number;
  }

  /**
   * Number of centroids.
   *
   * FAISS: `faiss/Clustering.h`, `Clustering::k`.
   */
  get k(): number {
    return core.getConstant(this, ops.Clustering_k_get, 'Clustering.k') as number;
  }

  /**
   * The centroids, one row of d values each. Rows that are set before training are where it starts; missing ones are drawn from the training vectors. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/Clustering.h`, `Clustering::centroids`.
   */
  get centroids(): Float32Array {
    return core.getArray(this, ops.Clustering_centroids_get, 'Clustering.centroids') as Float32Array;
  }

  set centroids(value: Vectors) {
    core.setArray(this, ops.Clustering_centroids_set, ops.Clustering_centroids_get, 'Clustering.centroids', core.f32(value, 'Clustering.centroids:centroids'));
  }

  /**
   * What each round of the best run measured.
   *
   * FAISS: `faiss/Clustering.h`, `Clustering::iteration_stats`.
   */
  get iterationStats(): readonly ClusteringIterationStats[] {
    return core.getViews(this, ops.Clustering_iteration_stats_get, 'Clustering.iterationStats', classes.ClusteringIterationStats) as ClusteringIterationStats[];
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
    return core.later(trainCall(this, x, index, weights, options, trainKeys));
  }

  /**
   * Runs k-means. The centroids are stored in the index too, in place of what it held.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes index.
   * FAISS: `faiss/Clustering.h`, `Clustering::train`.
   *
   * @param x Training vectors, one row each, at least k of them. Shape n × d.
   * @param index Assigns vectors to centroids, usually an IndexFlatL2 of the same d.
   * @param weights How much each vector counts; null counts all alike. Shape n. Default null.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainSync(x: Vectors, index: Index, weights: Vectors | null = null): void {
    return core.now(trainCall(this, x, index, weights, undefined, core.noKeys));
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
    return core.later(train_encodedCall(this, x, codec, index, weights, options, train_encodedKeys));
  }

  /**
   * Runs k-means over vectors that are given as codes and decoded in blocks, which saves memory.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes index.
   * FAISS: `faiss/Clustering.h`, `Clustering::train_encoded`.
   *
   * @param x Codes of the training vectors, one row of codec.sa_code_size() bytes each. Shape any length.
   * @param codec Trained index whose sa_encode made the codes.
   * @param index Assigns vectors to centroids, usually an IndexFlatL2 of the same d.
   * @param weights How much each vector counts; null counts all alike. Shape any length. Default null.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainEncodedSync(x: Codes, codec: Index, index: Index, weights: Vectors | null = null): void {
    return core.now(train_encodedCall(this, x, codec, index, weights, undefined, core.noKeys));
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
  postProcessCentroids(): void {
    return core.now(post_process_centroidsCall(this));
  }
}

function newClustering(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count === 2 && core.isNumeric(args[0]) && core.isNumeric(args[1]) ? 0 : 
    count === 3 && core.isNumeric(args[0]) && core.isNumeric(args[1]) && args[2] instanceof classes.ClusteringParameters ? 1 : 
    count === 2 ? 0 : 
    count === 3 ? 1 : -1;
  if (form === 0) {
    const d = args[0] as number;
    const k = args[1] as number;
    const d_ = core.int(d, 'Clustering.constructor:d', 1);
    const k_ = core.int(k, 'Clustering.constructor:k', 1);
    return core.construct(ops.Clustering_new0, 'Clustering.constructor', [d_, k_], null);
  }

  if (form === 1) {
    const d = args[0] as number;
    const k = args[1] as number;
    const cp = args[2] as ClusteringParameters;
    const d_ = core.int(d, 'Clustering.constructor:d', 1);
    const k_ = core.int(k, 'Clustering.constructor:k', 1);
    const cp_ = core.handleOf(cp, classes.ClusteringParameters, 'Clustering.constructor:cp');
    return core.construct(ops.Clustering_new1, 'Clustering.constructor', [d_, k_, cp_], null, [cp]);
  }

  throw core.wrongArguments('Clustering.constructor', ['(d, k)', '(d, k, cp)']);
}

const trainKeys: readonly string[] = ['signal', 'onProgress'];

function trainCall(self: Clustering, x: Vectors, index: Index, weights: Vectors | null, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Clustering.train:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'Clustering.train:x', d$, 'd');
  const index_ = core.handleOf(index, classes.Index, 'Clustering.train:index');
  const weights_ = weights == null ? null : core.f32(weights, 'Clustering.train:weights');
  const n = core.rows(x_, d$, 'Clustering.train:x', 'd');
  if (weights_ !== null) core.length(weights_, n, 'Clustering.train:weights', 'n');
  return {
    op: ops.Clustering_train,
    name: 'Clustering.train',
    effect: 'write',
    self: self,
    others: [[index, 'write']],
    args: [core.selfHandle(self), x_, index_, weights_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRounds(options.onProgress, 'Clustering.train:onProgress'),
  };
}

const train_encodedKeys: readonly string[] = ['signal', 'onProgress'];

function train_encodedCall(self: Clustering, x: Codes, codec: Index, index: Index, weights: Vectors | null, options: ProgressOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Clustering.trainEncoded:options', allowed);
  const x_ = core.u8(x, 'Clustering.trainEncoded:x');
  const codec_ = core.handleOf(codec, classes.Index, 'Clustering.trainEncoded:codec');
  const index_ = core.handleOf(index, classes.Index, 'Clustering.trainEncoded:index');
  const weights_ = weights == null ? null : core.f32(weights, 'Clustering.trainEncoded:weights');
  return {
    op: ops.Clustering_train_encoded,
    name: 'Clustering.trainEncoded',
    effect: 'write',
    self: self,
    others: [[codec, 'read'], [index, 'write']],
    args: [core.selfHandle(self), x_, codec_, index_, weights_],
    finish: core.nothing,
    signal: options?.signal,
    progress: options?.onProgress === undefined ? null : core.inRounds(options.onProgress, 'Clustering.trainEncoded:onProgress'),
  };
}

function post_process_centroidsCall(self: Clustering): core.Call<void> {
  return {
    op: ops.Clustering_post_process_centroids,
    name: 'Clustering.postProcessCentroids',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
