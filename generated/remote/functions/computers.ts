// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: computers. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import { MetricType } from '../enums.js';
import type { CallOptions } from '../options.js';
import type { DistanceComputer } from '../search/DistanceComputer.js';
import type { FlatCodesDistanceComputer } from '../search/FlatCodesDistanceComputer.js';
import type { HNSW } from '../indexes/graph/HNSW.js';
import type { HNSWStats } from '../statistics/HNSWStats.js';
import type { Index } from '../indexes/Index.js';

/**
 * What `greedyUpdateNearest` gives.
 */
export interface GreedyUpdateNearestResult {
  /**
   * What was compared and followed.
   */
  readonly stats: HNSWStats;
  /**
   * The nearest vector that was found.
   */
  readonly nearestFound: number;
  /**
   * Its distance to the query.
   */
  readonly dNearestFound: number;
}

/**
 * Makes a distance computer over vectors of the caller, which are copied, by any metric but inner products.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/extra_distances.h`, `faiss::get_extra_distance_computer`.
 * Since FAISS 1.7.3.
 *
 * @param xb Vectors to compare with, one row each. Shape nb × d.
 * @param d Number of components of every vector. At least 1.
 * @param mt Metric of the comparisons; smaller is nearer, but for METRIC_Jaccard. Default METRIC_L2.
 * @param metricArg Argument of METRIC_Lp. Default 0.
 * @returns The computer, which needs a query next; distanceToCode takes a vector as its bytes.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function getExtraDistanceComputer(xb: Vectors, d: number, mt: MetricType = 1, metricArg: number = 0): Promise<FlatCodesDistanceComputer> {
  return core.call(null, 'getExtraDistanceComputer', [xb, d, mt, metricArg]) as never;
}

/**
 * Goes from a vector of one level of a graph to its nearest neighbor there, and on, until none is nearer to the query that a distance computer holds. A search does so on every upper level.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/HNSW.h`, `faiss::greedy_update_nearest`.
 * Since FAISS 1.9.0. Until FAISS 1.14.3.
 *
 * @param hnsw The graph.
 * @param qdis Compares the vectors of the graph with the query of its setQuery; smaller must be nearer.
 * @param level Number of the level, 0 for the lowest. At least 0.
 * @param nearest Vector of that level to start from. At least 0.
 * @param dNearest Its distance to the query, as distance_to of the computer gives it.
 * @param options Named extras; see the type.
 * @returns stats: What was compared and followed. nearestFound: The nearest vector that was found. dNearestFound: Its distance to the query.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function greedyUpdateNearest(hnsw: HNSW, qdis: DistanceComputer, level: number, nearest: number, dNearest: number, options?: CallOptions): Promise<GreedyUpdateNearestResult> {
  return core.call(null, 'greedyUpdateNearest', [hnsw, qdis, level, nearest, dNearest, options]) as never;
}

/**
 * Makes a distance computer over an index that is meant as the storage of a graph; it gives smaller numbers for nearer vectors under every metric.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/impl/NSG.h`, `faiss::storage_distance_computer`.
 * Since FAISS 1.7.3.
 *
 * @param storage Index that stores the vectors. Kept alive for as long as it is used here.
 * @returns The computer, which needs a query next.
 * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export async function storageDistanceComputer(storage: Index): Promise<DistanceComputer> {
  return core.call(null, 'storageDistanceComputer', [storage]) as never;
}
