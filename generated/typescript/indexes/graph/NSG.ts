// Generated from schema/ by `npm run generate`; never edited.
/** NSG, mirrored from faiss/impl/NSG.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
export class NSG extends core.FaissObject {
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
    return core.getView(this, ops.NSG_rng_get, 'NSG.rng', classes.RandomGenerator) as RandomGenerator;
  }

  /**
   * Number of vectors in the graph. Default 0.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::ntotal`.
   */
  get ntotal(): number {
    return core.getScalar(this, ops.NSG_ntotal_get, 'NSG.ntotal') as number;
  }

  /**
   * Largest number of links of a vector.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::R`.
   */
  get R(): number {
    return core.getScalar(this, ops.NSG_R_get, 'NSG.R') as number;
  }

  /**
   * Number of candidates that are kept while a vector is linked; R + 32 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::L`.
   */
  get L(): number {
    return core.getScalar(this, ops.NSG_L_get, 'NSG.L') as number;
  }

  set L(value: number) {
    core.setScalar(this, ops.NSG_L_set, ops.NSG_L_get, 'NSG.L', core.int(value, 'NSG.L:L', 1));
  }

  /**
   * Largest number of candidates among which the links of a vector are chosen; R + 100 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::C`.
   */
  get C(): number {
    return core.getScalar(this, ops.NSG_C_get, 'NSG.C') as number;
  }

  set C(value: number) {
    core.setScalar(this, ops.NSG_C_set, ops.NSG_C_get, 'NSG.C', core.int(value, 'NSG.C:C', 1));
  }

  /**
   * Number of candidates that a search keeps; more cost time and find more of the true neighbors. A search keeps k at least. At least 1. Default 16.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::search_L`.
   */
  get searchL(): number {
    return core.getScalar(this, ops.NSG_search_L_get, 'NSG.searchL') as number;
  }

  set searchL(value: number) {
    core.setScalar(this, ops.NSG_search_L_set, ops.NSG_search_L_get, 'NSG.searchL', core.int(value, 'NSG.searchL:searchL', 1));
  }

  /**
   * Vector at which every search starts.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::enterpoint`.
   */
  get enterpoint(): number {
    return core.getScalar(this, ops.NSG_enterpoint_get, 'NSG.enterpoint') as number;
  }

  /**
   * Whether the graph is built. Default false.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::is_built`.
   */
  get isBuilt(): boolean {
    return core.getScalar(this, ops.NSG_is_built_get, 'NSG.isBuilt') as boolean;
  }

  /**
   * The links, one row of R places for each vector; there once the graph is built.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/NSG.h`, `NSG::final_graph`.
   */
  get finalGraph(): NSG_Graph_int {
    return core.getView(this, ops.NSG_final_graph_get, 'NSG.finalGraph', classes.NSG_Graph_int) as NSG_Graph_int;
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
  getFinalGraph(): NSG_Graph_int {
    return core.now(get_final_graphCall(this));
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
    return core.later(check_graphCall(this, options, check_graphKeys));
  }

  /**
   * Looks whether every link leads to a vector of the graph.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/NSG.h`, `NSG::check_graph`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  checkGraphSync(): void {
    return core.now(check_graphCall(this, undefined, core.noKeys));
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
  reset(): void {
    return core.now(resetCall(this));
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
    return core.later(searchCall(this, dis, k, vt, options, searchKeys));
  }

  /**
   * Searches the graph for one query, which the distance computer holds.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchSync(dis: DistanceComputer, k: number, vt: VisitedTable, options?: NSGSearchSyncOptions): NSGSearchResult {
    return core.now(searchCall(this, dis, k, vt, options, searchSyncKeys));
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
    return core.later(dfsCall(this, vt, root, cnt, options, dfsKeys));
  }

  /**
   * Follows the links from one vector, depth first, and counts the vectors that it comes to.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes vt.
   * FAISS: `faiss/impl/NSG.h`, `NSG::dfs`.
   *
   * @param vt A table with room for ntotal numbers; it takes the vectors that are reached, and those in it are not counted again.
   * @param root The vector to start from. At least 0.
   * @param cnt Number to count on from. At least 0. Default 0.
   * @returns The number.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  dfsSync(vt: VisitedTable, root: number, cnt: number = 0): number {
    return core.now(dfsCall(this, vt, root, cnt, undefined, core.noKeys));
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
    return core.later(tree_growCall(this, storage, degrees, options, tree_growKeys));
  }

  /**
   * Links vectors that cannot be reached from enterpoint until every one can.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes storage.
   * FAISS: `faiss/impl/NSG.h`, `NSG::tree_grow`.
   *
   * @param storage The index with the vectors of the graph.
   * @param degrees Number of links of each vector, which is counted on; it must be an Int32Array. Shape n. Changed in place.
   * @returns Number of links that were made.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  treeGrowSync(storage: Index, degrees: Int32Array): number {
    return core.now(tree_growCall(this, storage, degrees, undefined, core.noKeys));
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
    return core.later(attach_unlinkedCall(this, storage, vt, vt2, degrees, options, attach_unlinkedKeys));
  }

  /**
   * Links one vector that is not in a table of reached ones to a near vector with room for a link.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes storage, vt, vt2.
   * FAISS: `faiss/impl/NSG.h`, `NSG::attach_unlinked`.
   *
   * @param storage The index with the vectors of the graph.
   * @param vt The vectors that can be reached, as dfs leaves them.
   * @param vt2 A table for the search of a near vector, with search_L numbers at least that are not in it.
   * @param degrees Number of links of each vector, which is counted on; it must be an Int32Array. Shape n. Changed in place.
   * @returns The vector that has one more link, -1 when every vector is reached.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  attachUnlinkedSync(storage: Index, vt: VisitedTable, vt2: VisitedTable, degrees: Int32Array): number {
    return core.now(attach_unlinkedCall(this, storage, vt, vt2, degrees, undefined, core.noKeys));
  }
}

function get_final_graphCall(self: NSG): core.Call<NSG_Graph_int> {
  return {
    op: ops.NSG_get_final_graph,
    name: 'NSG.getFinalGraph',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: (raw) => core.adopt(raw as number, classes.NSG_Graph_int, self) as NSG_Graph_int,
    signal: undefined,
    progress: null,
  };
}

const check_graphKeys: readonly string[] = ['signal'];

function check_graphCall(self: NSG, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'NSG.checkGraph:options', allowed);
  return {
    op: ops.NSG_check_graph,
    name: 'NSG.checkGraph',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function resetCall(self: NSG): core.Call<void> {
  return {
    op: ops.NSG_reset,
    name: 'NSG.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const searchSyncKeys: readonly string[] = ['distances', 'labels'];
const searchKeys: readonly string[] = ['distances', 'labels', 'signal'];

function searchCall(self: NSG, dis: DistanceComputer, k: number, vt: VisitedTable, options: NSGSearchOptions | undefined, allowed: readonly string[]): core.Call<NSGSearchResult> {
  if (options !== undefined) core.options(options, 'NSG.search:options', allowed);
  const dis_ = core.handleOf(dis, classes.DistanceComputer, 'NSG.search:dis');
  const k_ = core.int(k, 'NSG.search:k', 1);
  const vt_ = core.handleOf(vt, classes.VisitedTable, 'NSG.search:vt');
  const labels_ = core.outI64(options?.labels, k_, 'NSG.search:labels', (options?.distances === undefined ? 4 * k_ : 0));
  const distances_ = core.outF32(options?.distances, k_, 'NSG.search:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.NSG_search,
    name: 'NSG.search',
    effect: 'read',
    self: self,
    others: [[dis, 'write'], [vt, 'write']],
    args: [core.selfHandle(self), dis_, k_, vt_, distances_, labels_],
    finish: searchResult,
    signal: options?.signal,
    progress: null,
  };
}

const searchResult = (_raw: unknown, args: readonly unknown[]): NSGSearchResult => ({ distances: args[4] as Float32Array, labels: args[5] as BigInt64Array });
const dfsKeys: readonly string[] = ['signal'];

function dfsCall(self: NSG, vt: VisitedTable, root: number, cnt: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'NSG.dfs:options', allowed);
  const vt_ = core.handleOf(vt, classes.VisitedTable, 'NSG.dfs:vt');
  const root_ = core.int(root, 'NSG.dfs:root', 0);
  const cnt_ = core.int(cnt, 'NSG.dfs:cnt', 0);
  return {
    op: ops.NSG_dfs,
    name: 'NSG.dfs',
    effect: 'read',
    self: self,
    others: [[vt, 'write']],
    args: [core.selfHandle(self), vt_, root_, cnt_],
    finish: dfsResult,
    signal: options?.signal,
    progress: null,
  };
}

const dfsResult = (raw: unknown): number => raw as number;
const tree_growKeys: readonly string[] = ['signal'];

function tree_growCall(self: NSG, storage: Index, degrees: Int32Array, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'NSG.treeGrow:options', allowed);
  const storage_ = core.handleOf(storage, classes.Index, 'NSG.treeGrow:storage');
  const degrees_ = core.inout(degrees, 'NSG.treeGrow:degrees', 'Int32Array');
  const n = core.rows(degrees_, 1, 'NSG.treeGrow:degrees', '');
  return {
    op: ops.NSG_tree_grow,
    name: 'NSG.treeGrow',
    effect: 'write',
    self: self,
    others: [[storage, 'write']],
    args: [core.selfHandle(self), storage_, degrees_],
    finish: tree_growResult,
    signal: options?.signal,
    progress: null,
  };
}

const tree_growResult = (raw: unknown): number => raw as number;
const attach_unlinkedKeys: readonly string[] = ['signal'];

function attach_unlinkedCall(self: NSG, storage: Index, vt: VisitedTable, vt2: VisitedTable, degrees: Int32Array, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'NSG.attachUnlinked:options', allowed);
  const storage_ = core.handleOf(storage, classes.Index, 'NSG.attachUnlinked:storage');
  const vt_ = core.handleOf(vt, classes.VisitedTable, 'NSG.attachUnlinked:vt');
  const vt2_ = core.handleOf(vt2, classes.VisitedTable, 'NSG.attachUnlinked:vt2');
  const degrees_ = core.inout(degrees, 'NSG.attachUnlinked:degrees', 'Int32Array');
  const n = core.rows(degrees_, 1, 'NSG.attachUnlinked:degrees', '');
  return {
    op: ops.NSG_attach_unlinked,
    name: 'NSG.attachUnlinked',
    effect: 'write',
    self: self,
    others: [[storage, 'write'], [vt, 'write'], [vt2, 'write']],
    args: [core.selfHandle(self), storage_, vt_, vt2_, degrees_],
    finish: attach_unlinkedResult,
    signal: options?.signal,
    progress: null,
  };
}

const attach_unlinkedResult = (raw: unknown): number => raw as number;
