// Generated from schema/ by `npm run generate`; never edited.
/** NNDescent, mirrored from faiss/impl/NNDescent.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import type { DistanceComputer } from '../../search/DistanceComputer.js';
import type { Nhood } from './Nhood.js';
import type { VisitedTable } from '../../search/VisitedTable.js';

/**
 * Named extras of `NNDescent.searchSync`.
 */
export interface NNDescentSearchSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distances of the results, nearest first. Shape topk.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. The results. Shape topk.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `NNDescent.search`.
 */
export interface NNDescentSearchOptions extends NNDescentSearchSyncOptions, CallOptions {
}

/**
 * What `NNDescent.search` gives.
 */
export interface NNDescentSearchResult {
  /**
   * Distances of the results, nearest first. Shape topk.
   */
  readonly distances: Float32Array;
  /**
   * The results. Shape topk.
   */
  readonly labels: BigInt64Array;
}

/**
 * The graph of an NNDescent index, in which every vector is linked to near ones, and the settings by which it is built and searched. It is reached as the nndescent field of an index.
 *
 * FAISS: `faiss/impl/NNDescent.h`, `NNDescent`.
 * Since FAISS 1.7.3.
 */
export class NNDescent extends core.FaissObject {
  /**
   * Makes a NNDescent.
   *
   * @param d Number of components of every vector. At least 1.
   * @param K Number of links of every vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, K: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('NNDescent')(args)) as never);
  }

  /**
   * Whether the graph is built. Default false.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::has_built`.
   */
  get hasBuilt(): Promise<boolean> {
    return core.get(this, 'hasBuilt') as Promise<boolean>;
  }

  /**
   * Number of new links of a vector that a round of building follows. From 1 to 100. Default 10.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::S`.
   */
  get S(): Promise<number> {
    return core.get(this, 'S') as Promise<number>;
  }

  set S(value: number) {
    core.set(this, 'S', value);
  }

  /**
   * Number of links back to a vector that a round of building follows. At least 1. Default 100.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::R`.
   */
  get R(): Promise<number> {
    return core.get(this, 'R') as Promise<number>;
  }

  set R(value: number) {
    core.set(this, 'R', value);
  }

  /**
   * Number of rounds of building. At least 1. Default 10.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::iter`.
   */
  get iter(): Promise<number> {
    return core.get(this, 'iter') as Promise<number>;
  }

  set iter(value: number) {
    core.set(this, 'iter', value);
  }

  /**
   * Number of candidates that a search keeps; more cost time and find more of the true neighbors. A search keeps k at least. At least 0. Default 0.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::search_L`.
   */
  get searchL(): Promise<number> {
    return core.get(this, 'searchL') as Promise<number>;
  }

  set searchL(value: number) {
    core.set(this, 'searchL', value);
  }

  /**
   * Seed of the random choices of building and searching. Default 2021.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::random_seed`.
   */
  get randomSeed(): Promise<number> {
    return core.get(this, 'randomSeed') as Promise<number>;
  }

  set randomSeed(value: number) {
    core.set(this, 'randomSeed', value);
  }

  /**
   * Number of links of every vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::K`.
   */
  get K(): Promise<number> {
    return core.get(this, 'K') as Promise<number>;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::d`.
   */
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of candidates that are kept for a vector while the graph is built, at least K; K + 50 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::L`.
   */
  get L(): Promise<number> {
    return core.get(this, 'L') as Promise<number>;
  }

  set L(value: number) {
    core.set(this, 'L', value);
  }

  /**
   * Number of vectors in the graph. It may be set while there is no graph, for init_graph, to more than 100, K + 1 and 2 * S. At least 0. Default 0.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::ntotal`.
   */
  get ntotal(): Promise<number> {
    return core.get(this, 'ntotal') as Promise<number>;
  }

  set ntotal(value: number) {
    core.set(this, 'ntotal', value);
  }

  /**
   * What building knows of every vector; empty before and after.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::graph`.
   */
  get graph(): Promise<readonly Nhood[]> {
    return core.get(this, 'graph') as Promise<readonly Nhood[]>;
  }

  /**
   * Copy of the links, one row of K vectors for each vector, nearest first; empty before building. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::final_graph`.
   */
  get finalGraph(): Promise<Int32Array> {
    return core.get(this, 'finalGraph') as Promise<Int32Array>;
  }

  /**
   * Empties the graph. The index that it belongs to must be emptied too, or every search of it is refused.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }

  /**
   * Builds the graph of the first vectors that a distance computer compares, as init_graph, nndescent and taking the K best candidates of each do one after the other. In the graph of an index these must be all of its vectors, or every search of it is refused. It fails, and leaves no graph, where some vector ends with fewer than K candidates.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::build`.
   *
   * @param qdis Compares the vectors with each other; smaller must be nearer, as that of storage_distance_computer gives it. What it finds not comparable (NaN) is farthest.
   * @param n Number of vectors, more than 100, K + 1 and 2 * S. At least 1.
   * @param verbose Writes the progress to the standard output of the process. Default false.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async build(qdis: DistanceComputer, n: number, verbose: boolean = false, options?: CallOptions): Promise<void> {
    return core.call(this, 'build', [qdis, n, verbose, options]) as never;
  }

  /**
   * Begins a graph of ntotal vectors, with S random candidates for each, which graph shows.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::init_graph`.
   *
   * @param qdis Compares the vectors with each other.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async initGraph(qdis: DistanceComputer, options?: CallOptions): Promise<void> {
    return core.call(this, 'initGraph', [qdis, options]) as never;
  }

  /**
   * Improves the candidates of a graph that init_graph began, in iter rounds of join and update.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::nndescent`.
   *
   * @param qdis Compares the vectors with each other.
   * @param verbose Writes the recall after each round to the standard output of the process. Default false.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async nndescent(qdis: DistanceComputer, verbose: boolean = false, options?: CallOptions): Promise<void> {
    return core.call(this, 'nndescent', [qdis, verbose, options]) as never;
  }

  /**
   * One half of a round: compares the new candidates of every vector with each other and keeps the nearer ones.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::join`.
   *
   * @param qdis Compares the vectors with each other.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async join(qdis: DistanceComputer, options?: CallOptions): Promise<void> {
    return core.call(this, 'join', [qdis, options]) as never;
  }

  /**
   * The other half of a round: chooses up to S new candidates of every vector, and links back, for the next join.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::update`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async update(options?: CallOptions): Promise<void> {
    return core.call(this, 'update', [options]) as never;
  }

  /**
   * Finds the K nearest among the first N vectors for some of them, by comparing with all, to know how good a graph is.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::generate_eval_set`.
   *
   * @param qdis Compares the vectors with each other.
   * @param c The vectors to find neighbors for, each below N. Shape n.
   * @param N Number of vectors to look among, more than K. At least 1.
   * @param options Named extras; see the type.
   * @returns Their neighbors, nearest first, one row of K for each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async generateEvalSet(qdis: DistanceComputer, c: Int32Array | readonly number[], N: number, options?: CallOptions): Promise<Int32Array> {
    return core.call(this, 'generateEvalSet', [qdis, c, N, options]) as never;
  }

  /**
   * Tells how many of the true neighbors of some vectors are among their candidates, in a graph that is being built.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::eval_recall`.
   *
   * @param evalPoints The vectors to look at, each below ntotal. Shape n.
   * @param m Number of true neighbors of each, K for those of generate_eval_set. At least 1.
   * @param accEvalSet The true neighbors, one row for each. Shape n × m.
   * @param options Named extras; see the type.
   * @returns The mean share, from 0 to 1.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async evalRecall(evalPoints: Int32Array | readonly number[], m: number, accEvalSet: Int32Array | readonly number[], options?: CallOptions): Promise<number> {
    return core.call(this, 'evalRecall', [evalPoints, m, accEvalSet, options]) as never;
  }

  /**
   * Searches the graph for one query, which the distance computer holds.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes qdis, vt.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::search`.
   *
   * @param qdis Compares the vectors of the graph with the query of its setQuery.
   * @param topk Number of results, below ntotal, as search_L must be. At least 1.
   * @param vt A table with room for ntotal numbers; what is in it is not visited. It is empty afterwards.
   * @param options Named extras; see the type.
   * @returns distances: Distances of the results, nearest first. Shape topk. labels: The results. Shape topk.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async search(qdis: DistanceComputer, topk: number, vt: VisitedTable, options?: NNDescentSearchOptions): Promise<NNDescentSearchResult> {
    return core.call(this, 'search', [qdis, topk, vt, options]) as never;
  }
}
