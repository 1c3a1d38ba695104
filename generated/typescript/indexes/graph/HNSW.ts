// Generated from schema/ by `npm run generate`; never edited.
/** HNSW, mirrored from faiss/impl/HNSW.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import type { RandomGenerator } from '../../utilities/RandomGenerator.js';

/**
 * What `HNSW.neighborRange` gives.
 */
export interface HNSWNeighborRangeResult {
  /**
   * Place of the first link.
   */
  readonly begin: number;
  /**
   * Place behind the last one.
   */
  readonly end: number;
}

/**
 * The graph of an HNSW index: every vector is linked to near ones, on several levels of which the upper ones hold ever fewer vectors. It is reached as the hnsw field of an index.
 *
 * FAISS: `faiss/impl/HNSW.h`, `HNSW`.
 * Since FAISS 1.7.3.
 */
export class HNSW extends core.FaissObject {
  /**
   * Makes a graph without vectors, which belongs to no index.
   *
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(M?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newHNSW(args)) as never);
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

  /**
   * Tells where the links of a vector on one level lie in neighbors.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::neighbor_range`.
   *
   * @param no Number of the vector. At least 0.
   * @param layerNo Number of the level, 0 for the lowest. At least 0.
   * @returns begin: Place of the first link. end: Place behind the last one.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  neighborRange(no: number, layerNo: number): HNSWNeighborRangeResult {
    return core.now(neighbor_rangeCall(this, no, layerNo));
  }

  /**
   * Sets how many links a vector has on one level of a graph that is still empty.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::set_nb_neighbors`.
   *
   * @param levelNo Number of the level, 0 for the lowest. At least 0.
   * @param n Number of links. From 1 to 65536.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setNbNeighbors(levelNo: number, n: number): void {
    return core.now(set_nb_neighborsCall(this, levelNo, n));
  }

  /**
   * Makes room for the links of new vectors, without linking them. In the graph of an index the vectors must be stored too, or every search of it is refused.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::prepare_level_tab`.
   *
   * @param n Number of new vectors.
   * @param presetLevels Whether levels holds their levels already; otherwise these are drawn. Default false.
   * @returns Number of the highest level of the new vectors.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  prepareLevelTab(n: number, presetLevels: boolean = false): number {
    return core.now(prepare_level_tabCall(this, n, presetLevels));
  }

  /**
   * Makes room for new vectors and links every vector at random, which shows what a graph is worth. It tells what it does on the standard output of the process.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::fill_with_random_links`.
   *
   * @param n Number of new vectors, each of which takes draws for all its links. At most 1048576.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async fillWithRandomLinks(n: number, options?: CallOptions): Promise<void> {
    return core.later(fill_with_random_linksCall(this, n, options, fill_with_random_linksKeys));
  }

  /**
   * Makes room for new vectors and links every vector at random, which shows what a graph is worth. It tells what it does on the standard output of the process.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::fill_with_random_links`.
   *
   * @param n Number of new vectors, each of which takes draws for all its links. At most 1048576.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  fillWithRandomLinksSync(n: number): void {
    return core.now(fill_with_random_linksCall(this, n, undefined, core.noKeys));
  }

  /**
   * Takes all links off one level, on which every vector must be, as on the lowest.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::clear_neighbor_tables`.
   *
   * @param level Number of the level, 0 for the lowest. At least 0.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  clearNeighborTables(level: number): void {
    return core.now(clear_neighbor_tablesCall(this, level));
  }

  /**
   * Renumbers the vectors of the graph. permuteEntries of an index does the same with its vectors as well.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::permute_entries`.
   * Since FAISS 1.8.0.
   *
   * @param map Old number of the vector that gets each new number; every number once. Shape any length.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async permuteEntries(map: Ids, options?: CallOptions): Promise<void> {
    return core.later(permute_entriesCall(this, map, options, permute_entriesKeys));
  }

  /**
   * Renumbers the vectors of the graph. permuteEntries of an index does the same with its vectors as well.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::permute_entries`.
   * Since FAISS 1.8.0.
   *
   * @param map Old number of the vector that gets each new number; every number once. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  permuteEntriesSync(map: Ids): void {
    return core.now(permute_entriesCall(this, map, undefined, core.noKeys));
  }

  /**
   * Empties the graph. The index that it belongs to must be emptied too, or every search of it is refused.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }

  /**
   * Sets the chances of the levels and the links on each, for a graph that is still empty. FAISS appends to the tables, so that Python has to clear both first; here they are made anew.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::set_default_probas`.
   *
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. From 2 to 65536.
   * @param levelMult How slowly levels thin out: one holds exp(-1 / levelMult) times the vectors of the level below. 1 / ln(M) at the start; up to 100.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setDefaultProbas(M: number, levelMult: number): void {
    return core.now(set_default_probasCall(this, M, levelMult));
  }
}

function newHNSW(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const M = (args[0] === undefined ? 32 : args[0]) as number;
    const M_ = core.int(M, 'HNSW.constructor:M', 2);
    return core.construct(ops.HNSW_new0, 'HNSW.constructor', [M_], null);
  }

  throw core.wrongArguments('HNSW.constructor', ['(M = 32)']);
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

function neighbor_rangeCall(self: HNSW, no: number, layerNo: number): core.Call<HNSWNeighborRangeResult> {
  const no_ = core.idx(no, 'HNSW.neighborRange:no', 0);
  const layerNo_ = core.int(layerNo, 'HNSW.neighborRange:layerNo', 0);
  return {
    op: ops.HNSW_neighbor_range,
    name: 'HNSW.neighborRange',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), no_, layerNo_],
    finish: neighbor_rangeResult,
    signal: undefined,
    progress: null,
  };
}

const neighbor_rangeResult = (raw: unknown): HNSWNeighborRangeResult => ({ begin: (raw as unknown[])[0] as number, end: (raw as unknown[])[1] as number });

function set_nb_neighborsCall(self: HNSW, levelNo: number, n: number): core.Call<void> {
  const levelNo_ = core.int(levelNo, 'HNSW.setNbNeighbors:levelNo', 0);
  const n_ = core.int(n, 'HNSW.setNbNeighbors:n', 1, 65536);
  return {
    op: ops.HNSW_set_nb_neighbors,
    name: 'HNSW.setNbNeighbors',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), levelNo_, n_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function prepare_level_tabCall(self: HNSW, n: number, presetLevels: boolean): core.Call<number> {
  const n_ = core.size(n, 'HNSW.prepareLevelTab:n');
  const presetLevels_ = core.bool(presetLevels, 'HNSW.prepareLevelTab:presetLevels');
  return {
    op: ops.HNSW_prepare_level_tab,
    name: 'HNSW.prepareLevelTab',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), n_, presetLevels_],
    finish: prepare_level_tabResult,
    signal: undefined,
    progress: null,
  };
}

const prepare_level_tabResult = (raw: unknown): number => raw as number;
const fill_with_random_linksKeys: readonly string[] = ['signal'];

function fill_with_random_linksCall(self: HNSW, n: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'HNSW.fillWithRandomLinks:options', allowed);
  const n_ = core.size(n, 'HNSW.fillWithRandomLinks:n', undefined, 1048576);
  return {
    op: ops.HNSW_fill_with_random_links,
    name: 'HNSW.fillWithRandomLinks',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), n_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function clear_neighbor_tablesCall(self: HNSW, level: number): core.Call<void> {
  const level_ = core.int(level, 'HNSW.clearNeighborTables:level', 0);
  return {
    op: ops.HNSW_clear_neighbor_tables,
    name: 'HNSW.clearNeighborTables',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), level_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const permute_entriesKeys: readonly string[] = ['signal'];

function permute_entriesCall(self: HNSW, map: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'HNSW.permuteEntries:options', allowed);
  const map_ = core.i64ids(map, 'HNSW.permuteEntries:map');
  return {
    op: ops.HNSW_permute_entries,
    name: 'HNSW.permuteEntries',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), map_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function resetCall(self: HNSW): core.Call<void> {
  return {
    op: ops.HNSW_reset,
    name: 'HNSW.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function set_default_probasCall(self: HNSW, M: number, levelMult: number): core.Call<void> {
  const M_ = core.int(M, 'HNSW.setDefaultProbas:M', 2, 65536);
  const levelMult_ = core.real32(levelMult, 'HNSW.setDefaultProbas:levelMult');
  return {
    op: ops.HNSW_set_default_probas,
    name: 'HNSW.setDefaultProbas',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), M_, levelMult_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
