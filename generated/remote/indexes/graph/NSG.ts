// Generated from schema/ by `npm run generate`; never edited.
/** NSG, mirrored from faiss/impl/NSG.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import type { NSG_Graph_int } from './NSG_Graph_int.js';
import type { RandomGenerator } from '../../utilities/RandomGenerator.js';

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
}
