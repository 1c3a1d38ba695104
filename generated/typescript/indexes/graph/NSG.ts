// Generated from schema/ by `npm run generate`; never edited.
/** NSG, mirrored from faiss/impl/NSG.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import type { NSG_Graph_int } from './NSG_Graph_int.js';
import type { RandomGenerator } from '../../utilities/RandomGenerator.js';

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
