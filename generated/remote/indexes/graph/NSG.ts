// Generated from schema/ by `npm run generate`; never edited.
/** NSG, mirrored from faiss/impl/NSG.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import type { DistanceComputer } from '../../search/DistanceComputer.js';
import type { Index } from '../Index.js';
import type { NSG_Graph_int } from './NSG_Graph_int.js';
import type { RandomGenerator } from '../../utilities/RandomGenerator.js';
import type { VisitedTable } from '../../search/VisitedTable.js';

/**
 * Named extras of `NSG.searchSync`.
 */
export interface NSGSearchSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distances of the results, nearest first. Shape k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. The results. Shape k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `NSG.search`.
 */
export interface NSGSearchOptions extends NSGSearchSyncOptions, CallOptions {
}

/**
 * What `NSG.search` gives.
 */
export interface NSGSearchResult {
  /**
   * Distances of the results, nearest first. Shape k.
   */
  readonly distances: Float32Array;
  /**
   * The results. Shape k.
   */
  readonly labels: BigInt64Array;
}

/**
 * The graph of an NSG index: every vector is linked to near ones on one level, and every vector can be reached from one start. It is reached as the nsg field of an index.
 *
 * FAISS: `faiss/impl/NSG.h`, `NSG`.
 * Since FAISS 1.7.3.
 */
export abstract class NSG extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Where chance comes from.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/NSG.h`, `NSG::rng`.
   */
  get rng(): RandomGenerator {
    return core.part(this, 'rng', 'RandomGenerator') as RandomGenerator;
  }

  /**
   * Number of vectors in the graph. Default 0.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::ntotal`.
   */
  get ntotal(): Promise<number> {
    return core.get(this, 'ntotal') as Promise<number>;
  }

  /**
   * Largest number of links of a vector.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::R`.
   */
  get R(): Promise<number> {
    return core.get(this, 'R') as Promise<number>;
  }

  /**
   * Number of candidates that are kept while a vector is linked; R + 32 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::L`.
   */
  get L(): Promise<number> {
    return core.get(this, 'L') as Promise<number>;
  }

  set L(value: number) {
    core.set(this, 'L', value);
  }

  /**
   * Largest number of candidates among which the links of a vector are chosen; R + 100 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::C`.
   */
  get C(): Promise<number> {
    return core.get(this, 'C') as Promise<number>;
  }

  set C(value: number) {
    core.set(this, 'C', value);
  }

  /**
   * Number of candidates that a search keeps; more cost time and find more of the true neighbors. A search keeps k at least. At least 1. Default 16.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::search_L`.
   */
  get searchL(): Promise<number> {
    return core.get(this, 'searchL') as Promise<number>;
  }

  set searchL(value: number) {
    core.set(this, 'searchL', value);
  }

  /**
   * Vector at which every search starts.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::enterpoint`.
   */
  get enterpoint(): Promise<number> {
    return core.get(this, 'enterpoint') as Promise<number>;
  }

  /**
   * Whether the graph is built. Default false.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::is_built`.
   */
  get isBuilt(): Promise<boolean> {
    return core.get(this, 'isBuilt') as Promise<boolean>;
  }

  /**
   * The links, one row of R places for each vector; there once the graph is built.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/NSG.h`, `NSG::final_graph`.
   */
  get finalGraph(): NSG_Graph_int {
    return core.part(this, 'finalGraph', 'NSG_Graph_int') as NSG_Graph_int;
  }

  /**
   * The links as final_graph gives them, in the form in which Python has them.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/NSG.h`, `NSG::final_graph.get`.
   *
   * @returns The links.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getFinalGraph(): Promise<NSG_Graph_int> {
    return core.call(this, 'getFinalGraph', []) as never;
  }

  /**
   * Looks whether every link leads to a vector of the graph.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/NSG.h`, `NSG::check_graph`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async checkGraph(options?: CallOptions): Promise<void> {
    return core.call(this, 'checkGraph', [options]) as never;
  }

  /**
   * Empties the graph. The index that it belongs to must be emptied too, or every search of it is refused.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/NSG.h`, `NSG::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }

  /**
   * Searches the graph for one query, which the distance computer holds.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes dis, vt.
   * FAISS: `faiss/impl/NSG.h`, `NSG::search`.
   *
   * @param dis Compares the vectors of the graph with the query of its setQuery; smaller must be nearer. What it finds not comparable (NaN) is farthest.
   * @param k Number of results, ntotal at most. At least 1.
   * @param vt A table with room for ntotal numbers, of which so many that a search keeps must not be in it. It holds what was visited afterwards: call its advance before the next search.
   * @param options Named extras; see the type.
   * @returns distances: Distances of the results, nearest first. Shape k. labels: The results. Shape k.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async search(dis: DistanceComputer, k: number, vt: VisitedTable, options?: NSGSearchOptions): Promise<NSGSearchResult> {
    return core.call(this, 'search', [dis, k, vt, options]) as never;
  }

  /**
   * Follows the links from one vector, depth first, and counts the vectors that it comes to.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes vt.
   * FAISS: `faiss/impl/NSG.h`, `NSG::dfs`.
   *
   * @param vt A table with room for ntotal numbers; it takes the vectors that are reached, and those in it are not counted again.
   * @param root The vector to start from. At least 0.
   * @param cnt Number to count on from. At least 0. Default 0.
   * @param options Named extras; see the type.
   * @returns The number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async dfs(vt: VisitedTable, root: number, cnt: number = 0, options?: CallOptions): Promise<number> {
    return core.call(this, 'dfs', [vt, root, cnt, options]) as never;
  }

  /**
   * Links vectors that cannot be reached from enterpoint until every one can.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes storage.
   * FAISS: `faiss/impl/NSG.h`, `NSG::tree_grow`.
   *
   * @param storage The index with the vectors of the graph.
   * @param degrees Number of links of each vector, which is counted on; it must be an Int32Array. Shape n. Changed in place.
   * @param options Named extras; see the type.
   * @returns Number of links that were made.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async treeGrow(storage: Index, degrees: Int32Array, options?: CallOptions): Promise<number> {
    return core.call(this, 'treeGrow', [storage, degrees, options], [1]) as never;
  }

  /**
   * Links one vector that is not in a table of reached ones to a near vector with room for a link.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes storage, vt, vt2.
   * FAISS: `faiss/impl/NSG.h`, `NSG::attach_unlinked`.
   *
   * @param storage The index with the vectors of the graph.
   * @param vt The vectors that can be reached, as dfs leaves them.
   * @param vt2 A table for the search of a near vector, with search_L numbers at least that are not in it.
   * @param degrees Number of links of each vector, which is counted on; it must be an Int32Array. Shape n. Changed in place.
   * @param options Named extras; see the type.
   * @returns The vector that has one more link, -1 when every vector is reached.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async attachUnlinked(storage: Index, vt: VisitedTable, vt2: VisitedTable, degrees: Int32Array, options?: CallOptions): Promise<number> {
    return core.call(this, 'attachUnlinked', [storage, vt, vt2, degrees, options], [3]) as never;
  }
}
