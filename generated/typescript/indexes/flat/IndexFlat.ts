// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlat, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids } from '@faiss-sdk/core';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexFlat(args)) as never);
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
  getXb(): Float32Array {
    return core.now(get_xbCall(this));
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
    return core.later(compute_distance_subsetCall(this, x, k, labels, options, compute_distance_subsetKeys));
  }

  /**
   * Computes the distance of each query to stored vectors of the caller's choice.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeDistanceSubsetSync(x: Vectors, k: number, labels: Ids, options?: IndexFlatComputeDistanceSubsetSyncOptions): Float32Array {
    return core.now(compute_distance_subsetCall(this, x, k, labels, options, compute_distance_subsetSyncKeys));
  }
}

function newIndexFlat(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const d = args[0] as number;
    const metric = (args[1] === undefined ? 1 : args[1]) as MetricType;
    const d_ = core.idx(d, 'IndexFlat.constructor:d', 1);
    const metric_ = core.enumeration(metric, 'IndexFlat.constructor:metric', MetricType);
    return core.construct(ops.IndexFlat_new0, 'IndexFlat.constructor', [d_, metric_], null);
  }

  throw core.wrongArguments('IndexFlat.constructor', ['(d, metric = METRIC_L2)']);
}

function get_xbCall(self: IndexFlat): core.Call<Float32Array> {
  return {
    op: ops.IndexFlat_get_xb,
    name: 'IndexFlat.getXb',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: get_xbResult,
    signal: undefined,
    progress: null,
  };
}

const get_xbResult = (raw: unknown): Float32Array => raw as Float32Array;
const compute_distance_subsetSyncKeys: readonly string[] = ['distances'];
const compute_distance_subsetKeys: readonly string[] = ['distances', 'signal'];

function compute_distance_subsetCall(self: IndexFlat, x: Vectors, k: number, labels: Ids, options: IndexFlatComputeDistanceSubsetOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'IndexFlat.computeDistanceSubset:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexFlat.computeDistanceSubset:x', d$, 'd');
  const k_ = core.size(k, 'IndexFlat.computeDistanceSubset:k', 1);
  const labels_ = core.i64ids(labels, 'IndexFlat.computeDistanceSubset:labels');
  const n = core.rows(x_, d$, 'IndexFlat.computeDistanceSubset:x', 'd');
  core.length(labels_, n * k_, 'IndexFlat.computeDistanceSubset:labels', 'n * k');
  const distances_ = core.outF32(options?.distances, n * k_, 'IndexFlat.computeDistanceSubset:distances');
  return {
    op: ops.IndexFlat_compute_distance_subset,
    name: 'IndexFlat.computeDistanceSubset',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, k_, labels_, distances_],
    finish: compute_distance_subsetResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_distance_subsetResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[4] as Float32Array;
