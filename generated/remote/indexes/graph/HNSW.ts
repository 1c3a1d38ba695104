// Generated from schema/ by `npm run generate`; never edited.
/** HNSW, mirrored from faiss/impl/HNSW.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import type { RandomGenerator } from '../../utilities/RandomGenerator.js';

/**
 * The graph of an HNSW index: every vector is linked to near ones, on several levels of which the upper ones hold ever fewer vectors. It is reached as the hnsw field of an index.
 *
 * FAISS: `faiss/impl/HNSW.h`, `HNSW`.
 * Since FAISS 1.7.3.
 */
export abstract class HNSW extends core.FaissObject {
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
}
