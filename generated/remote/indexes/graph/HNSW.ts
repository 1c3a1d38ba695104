// Generated from schema/ by `npm run generate`; never edited.
/** HNSW, mirrored from faiss/impl/HNSW.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Ids } from '@faiss-sdk/core';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('HNSW')(args)) as never);
  }

  /**
   * Where chance comes from.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::rng`.
   */
  get rng(): RandomGenerator {
    return core.part(this, 'rng', 'RandomGenerator') as RandomGenerator;
  }

  /**
   * Number of candidates that are kept while a vector is linked; more cost time and give a better graph. Default 40.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::efConstruction`.
   */
  get efConstruction(): Promise<number> {
    return core.get(this, 'efConstruction') as Promise<number>;
  }

  set efConstruction(value: number) {
    core.set(this, 'efConstruction', value);
  }

  /**
   * Number of candidates that a search keeps; more cost time and find more of the true neighbors. A search keeps k at least. Default 16.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::efSearch`.
   */
  get efSearch(): Promise<number> {
    return core.get(this, 'efSearch') as Promise<number>;
  }

  set efSearch(value: number) {
    core.set(this, 'efSearch', value);
  }

  /**
   * Whether a search stops once the nearest candidate is farther than all efSearch found so far. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::check_relative_distance`.
   */
  get checkRelativeDistance(): Promise<boolean> {
    return core.get(this, 'checkRelativeDistance') as Promise<boolean>;
  }

  set checkRelativeDistance(value: boolean) {
    core.set(this, 'checkRelativeDistance', value);
  }

  /**
   * Whether the list of candidates of a search holds efSearch entries at most. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::search_bounded_queue`.
   */
  get searchBoundedQueue(): Promise<boolean> {
    return core.get(this, 'searchBoundedQueue') as Promise<boolean>;
  }

  set searchBoundedQueue(value: boolean) {
    core.set(this, 'searchBoundedQueue', value);
  }

  /**
   * Vector at which every search starts, one of the topmost level; -1 while the graph is empty.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::entry_point`.
   */
  get entryPoint(): Promise<number> {
    return core.get(this, 'entryPoint') as Promise<number>;
  }

  /**
   * Number of the topmost level; -1 while the graph is empty.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::max_level`.
   */
  get maxLevel(): Promise<number> {
    return core.get(this, 'maxLevel') as Promise<number>;
  }

  /**
   * Probability with which a new vector gets each level as its highest; the values add up to 1. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::assign_probas`.
   */
  get assignProbas(): Promise<Float64Array> {
    return core.get(this, 'assignProbas') as Promise<Float64Array>;
  }

  /**
   * Number of links of a vector on all levels below each level. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::cum_nneighbor_per_level`.
   */
  get cumNneighborPerLevel(): Promise<Int32Array> {
    return core.get(this, 'cumNneighborPerLevel') as Promise<Int32Array>;
  }

  /**
   * Number of levels of each vector. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::levels`.
   */
  get levels(): Promise<Int32Array> {
    return core.get(this, 'levels') as Promise<Int32Array>;
  }

  /**
   * Start of the links of each vector in neighbors, and the end of the last one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::offsets`.
   */
  get offsets(): Promise<BigUint64Array> {
    return core.get(this, 'offsets') as Promise<BigUint64Array>;
  }

  /**
   * Links of all vectors, level by level, from offsets[i] up to offsets[i + 1] for vector i; -1 where there is none. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/HNSW.h`, `HNSW::neighbors`.
   */
  get neighbors(): Promise<Int32Array> {
    return core.get(this, 'neighbors') as Promise<Int32Array>;
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
  async randomLevel(): Promise<number> {
    return core.call(this, 'randomLevel', []) as never;
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
  async nbNeighbors(layerNo: number): Promise<number> {
    return core.call(this, 'nbNeighbors', [layerNo]) as never;
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
  async cumNbNeighbors(layerNo: number): Promise<number> {
    return core.call(this, 'cumNbNeighbors', [layerNo]) as never;
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
    return core.call(this, 'printNeighborStats', [level, options]) as never;
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
  async neighborRange(no: number, layerNo: number): Promise<HNSWNeighborRangeResult> {
    return core.call(this, 'neighborRange', [no, layerNo]) as never;
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
  async setNbNeighbors(levelNo: number, n: number): Promise<void> {
    return core.call(this, 'setNbNeighbors', [levelNo, n]) as never;
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
  async prepareLevelTab(n: number, presetLevels: boolean = false): Promise<number> {
    return core.call(this, 'prepareLevelTab', [n, presetLevels]) as never;
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
    return core.call(this, 'fillWithRandomLinks', [n, options]) as never;
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
  async clearNeighborTables(level: number): Promise<void> {
    return core.call(this, 'clearNeighborTables', [level]) as never;
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
    return core.call(this, 'permuteEntries', [map, options]) as never;
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
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
  async setDefaultProbas(M: number, levelMult: number): Promise<void> {
    return core.call(this, 'setDefaultProbas', [M, levelMult]) as never;
  }
}
