// Generated from schema/ by `npm run generate`; never edited.
/** HNSW, mirrored from faiss/impl/HNSW.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import type { RandomGenerator } from '../../utilities/RandomGenerator.js';

/**
 * The graph of an HNSW index: every vector is linked to near ones, on several levels of which the upper ones hold ever fewer vectors. It is reached as the hnsw field of an index.
 *
 * FAISS: `faiss/impl/HNSW.h`, `HNSW`.
 * Since FAISS 1.7.3.
 */
export class HNSW extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Where chance comes from.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::rng`.
   */
  get rng(): RandomGenerator {
    return core.getView(this, ops.HNSW_rng_get, 'HNSW.rng', classes.RandomGenerator) as RandomGenerator;
  }

  /**
   * Number of candidates that are kept while a vector is linked; more cost time and give a better graph. Default 40.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::efConstruction`.
   */
  get efConstruction(): number {
    return core.getScalar(this, ops.HNSW_efConstruction_get, 'HNSW.efConstruction') as number;
  }

  set efConstruction(value: number) {
    core.setScalar(this, ops.HNSW_efConstruction_set, ops.HNSW_efConstruction_get, 'HNSW.efConstruction', core.int(value, 'HNSW.efConstruction:efConstruction'));
  }

  /**
   * Number of candidates that a search keeps; more cost time and find more of the true neighbors. A search keeps k at least. Default 16.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::efSearch`.
   */
  get efSearch(): number {
    return core.getScalar(this, ops.HNSW_efSearch_get, 'HNSW.efSearch') as number;
  }

  set efSearch(value: number) {
    core.setScalar(this, ops.HNSW_efSearch_set, ops.HNSW_efSearch_get, 'HNSW.efSearch', core.int(value, 'HNSW.efSearch:efSearch'));
  }

  /**
   * Whether a search stops once the nearest candidate is farther than all efSearch found so far. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::check_relative_distance`.
   */
  get checkRelativeDistance(): boolean {
    return core.getScalar(this, ops.HNSW_check_relative_distance_get, 'HNSW.checkRelativeDistance') as boolean;
  }

  set checkRelativeDistance(value: boolean) {
    core.setScalar(this, ops.HNSW_check_relative_distance_set, ops.HNSW_check_relative_distance_get, 'HNSW.checkRelativeDistance', core.bool(value, 'HNSW.checkRelativeDistance:checkRelativeDistance'));
  }

  /**
   * Whether the list of candidates of a search holds efSearch entries at most. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::search_bounded_queue`.
   */
  get searchBoundedQueue(): boolean {
    return core.getScalar(this, ops.HNSW_search_bounded_queue_get, 'HNSW.searchBoundedQueue') as boolean;
  }

  set searchBoundedQueue(value: boolean) {
    core.setScalar(this, ops.HNSW_search_bounded_queue_set, ops.HNSW_search_bounded_queue_get, 'HNSW.searchBoundedQueue', core.bool(value, 'HNSW.searchBoundedQueue:searchBoundedQueue'));
  }

  /**
   * Vector at which every search starts, one of the topmost level; -1 while the graph is empty.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::entry_point`.
   */
  get entryPoint(): number {
    return core.getScalar(this, ops.HNSW_entry_point_get, 'HNSW.entryPoint') as number;
  }

  /**
   * Number of the topmost level; -1 while the graph is empty.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::max_level`.
   */
  get maxLevel(): number {
    return core.getScalar(this, ops.HNSW_max_level_get, 'HNSW.maxLevel') as number;
  }

  /**
   * Probability with which a new vector gets each level as its highest; the values add up to 1. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::assign_probas`.
   */
  get assignProbas(): Float64Array {
    return core.getArray(this, ops.HNSW_assign_probas_get, 'HNSW.assignProbas') as Float64Array;
  }

  /**
   * Number of links of a vector on all levels below each level. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::cum_nneighbor_per_level`.
   */
  get cumNneighborPerLevel(): Int32Array {
    return core.getArray(this, ops.HNSW_cum_nneighbor_per_level_get, 'HNSW.cumNneighborPerLevel') as Int32Array;
  }

  /**
   * Number of levels of each vector. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::levels`.
   */
  get levels(): Int32Array {
    return core.getArray(this, ops.HNSW_levels_get, 'HNSW.levels') as Int32Array;
  }

  /**
   * Start of the links of each vector in neighbors, and the end of the last one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::offsets`.
   */
  get offsets(): BigUint64Array {
    return core.getArray(this, ops.HNSW_offsets_get, 'HNSW.offsets') as BigUint64Array;
  }

  /**
   * Links of all vectors, level by level, from offsets[i] up to offsets[i + 1] for vector i; -1 where there is none. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::neighbors`.
   */
  get neighbors(): Int32Array {
    return core.getArray(this, ops.HNSW_neighbors_get, 'HNSW.neighbors') as Int32Array;
  }

  /**
   * Draws the level of a new vertex, as adding does.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::random_level`.
   *
   * @returns The level; 0 for most.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  randomLevel(): number {
    return core.now(random_levelCall(this));
  }

  /**
   * Number of links that a vector has on one level.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::nb_neighbors`.
   *
   * @param layerNo Number of the level, 0 for the lowest. At least 0.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  nbNeighbors(layerNo: number): number {
    return core.now(nb_neighborsCall(this, layerNo));
  }

  /**
   * Number of links that a vector has on all levels below one level.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::cum_nb_neighbors`.
   *
   * @param layerNo Number of the level, 0 for the lowest. At least 0.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  cumNbNeighbors(layerNo: number): number {
    return core.now(cum_nb_neighborsCall(this, layerNo));
  }

  /**
   * Writes how many links vectors have on one level to the standard output of the process.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::print_neighbor_stats`.
   *
   * @param level Number of the level, 0 for the lowest. At least 0.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async printNeighborStats(level: number, options?: CallOptions): Promise<void> {
    return core.later(print_neighbor_statsCall(this, level, options, print_neighbor_statsKeys));
  }

  /**
   * Writes how many links vectors have on one level to the standard output of the process.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::print_neighbor_stats`.
   *
   * @param level Number of the level, 0 for the lowest. At least 0.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  printNeighborStatsSync(level: number): void {
    return core.now(print_neighbor_statsCall(this, level, undefined, core.noKeys));
  }
}

function random_levelCall(self: HNSW): core.Call<number> {
  return {
    op: ops.HNSW_random_level,
    name: 'HNSW.randomLevel',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: random_levelResult,
    signal: undefined,
    progress: null,
  };
}

const random_levelResult = (raw: unknown): number => raw as number;

function nb_neighborsCall(self: HNSW, layerNo: number): core.Call<number> {
  const layerNo_ = core.int(layerNo, 'HNSW.nbNeighbors:layerNo', 0);
  return {
    op: ops.HNSW_nb_neighbors,
    name: 'HNSW.nbNeighbors',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), layerNo_],
    finish: nb_neighborsResult,
    signal: undefined,
    progress: null,
  };
}

const nb_neighborsResult = (raw: unknown): number => raw as number;

function cum_nb_neighborsCall(self: HNSW, layerNo: number): core.Call<number> {
  const layerNo_ = core.int(layerNo, 'HNSW.cumNbNeighbors:layerNo', 0);
  return {
    op: ops.HNSW_cum_nb_neighbors,
    name: 'HNSW.cumNbNeighbors',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), layerNo_],
    finish: cum_nb_neighborsResult,
    signal: undefined,
    progress: null,
  };
}

const cum_nb_neighborsResult = (raw: unknown): number => raw as number;
const print_neighbor_statsKeys: readonly string[] = ['signal'];

function print_neighbor_statsCall(self: HNSW, level: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'HNSW.printNeighborStats:options', allowed);
  const level_ = core.int(level, 'HNSW.printNeighborStats:level', 0);
  return {
    op: ops.HNSW_print_neighbor_stats,
    name: 'HNSW.printNeighborStats',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), level_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
