// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: computers. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { MetricType } from '../enums.js';
import * as ops from '../ops.js';
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
export function getExtraDistanceComputer(xb: Vectors, d: number, mt: MetricType = 1, metricArg: number = 0): FlatCodesDistanceComputer {
  return core.now(get_extra_distance_computerCall(xb, d, mt, metricArg));
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
  return core.later(greedy_update_nearestCall(hnsw, qdis, level, nearest, dNearest, options, greedy_update_nearestKeys));
}

/**
 * Goes from a vector of one level of a graph to its nearest neighbor there, and on, until none is nearer to the query that a distance computer holds. A search does so on every upper level.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: changes its arguments.
 * FAISS: `faiss/impl/HNSW.h`, `faiss::greedy_update_nearest`.
 * Since FAISS 1.9.0. Until FAISS 1.14.3.
 *
 * @param hnsw The graph.
 * @param qdis Compares the vectors of the graph with the query of its setQuery; smaller must be nearer.
 * @param level Number of the level, 0 for the lowest. At least 0.
 * @param nearest Vector of that level to start from. At least 0.
 * @param dNearest Its distance to the query, as distance_to of the computer gives it.
 * @returns stats: What was compared and followed. nearestFound: The nearest vector that was found. dNearestFound: Its distance to the query.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function greedyUpdateNearestSync(hnsw: HNSW, qdis: DistanceComputer, level: number, nearest: number, dNearest: number): GreedyUpdateNearestResult {
  return core.now(greedy_update_nearestCall(hnsw, qdis, level, nearest, dNearest, undefined, core.noKeys));
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
export function storageDistanceComputer(storage: Index): DistanceComputer {
  return core.now(storage_distance_computerCall(storage));
}

function get_extra_distance_computerCall(xb: Vectors, d: number, mt: MetricType, metricArg: number): core.Call<FlatCodesDistanceComputer> {
  const xb_ = core.f32(xb, 'getExtraDistanceComputer:xb');
  const d_ = core.size(d, 'getExtraDistanceComputer:d', 1);
  const mt_ = core.enumeration(mt, 'getExtraDistanceComputer:mt', MetricType);
  const metricArg_ = core.real32(metricArg, 'getExtraDistanceComputer:metricArg');
  const nb = core.rows(xb_, d_, 'getExtraDistanceComputer:xb', 'd');
  return {
    op: ops.get_extra_distance_computer,
    name: 'getExtraDistanceComputer',
    effect: 'read',
    self: null,
    others: null,
    args: [xb_, d_, mt_, metricArg_],
    finish: get_extra_distance_computerResult,
    signal: undefined,
    progress: null,
  };
}

const get_extra_distance_computerResult = (raw: unknown): FlatCodesDistanceComputer => core.adopt(raw as number, classes.FlatCodesDistanceComputer) as FlatCodesDistanceComputer;
const greedy_update_nearestKeys: readonly string[] = ['signal'];

function greedy_update_nearestCall(hnsw: HNSW, qdis: DistanceComputer, level: number, nearest: number, dNearest: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<GreedyUpdateNearestResult> {
  if (options !== undefined) core.options(options, 'greedyUpdateNearest:options', allowed);
  const hnsw_ = core.handleOf(hnsw, classes.HNSW, 'greedyUpdateNearest:hnsw');
  const qdis_ = core.handleOf(qdis, classes.DistanceComputer, 'greedyUpdateNearest:qdis');
  const level_ = core.int(level, 'greedyUpdateNearest:level', 0);
  const nearest_ = core.int(nearest, 'greedyUpdateNearest:nearest', 0);
  const dNearest_ = core.real32(dNearest, 'greedyUpdateNearest:dNearest');
  return {
    op: ops.greedy_update_nearest,
    name: 'greedyUpdateNearest',
    effect: 'write',
    self: null,
    others: [[hnsw, 'read'], [qdis, 'write']],
    args: [hnsw_, qdis_, level_, nearest_, dNearest_],
    finish: greedy_update_nearestResult,
    signal: options?.signal,
    progress: null,
  };
}

const greedy_update_nearestResult = (raw: unknown): GreedyUpdateNearestResult => ({ stats: core.adopt((raw as unknown[])[0] as number, classes.HNSWStats) as HNSWStats, nearestFound: (raw as unknown[])[1] as number, dNearestFound: (raw as unknown[])[2] as number });

function storage_distance_computerCall(storage: Index): core.Call<DistanceComputer> {
  const storage_ = core.handleOf(storage, classes.Index, 'storageDistanceComputer:storage');
  return {
    op: ops.storage_distance_computer,
    name: 'storageDistanceComputer',
    effect: 'read',
    self: null,
    others: [[storage, 'retain']],
    args: [storage_],
    finish: (raw) => core.adopt(raw as number, classes.DistanceComputer, storage) as DistanceComputer,
    signal: undefined,
    progress: null,
  };
}
