// Generated from schema/ by `npm run generate`; never edited.
/** NNDescent, mirrored from faiss/impl/NNDescent.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newNNDescent(args)) as never);
  }

  /**
   * Whether the graph is built. Default false.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::has_built`.
   */
  get hasBuilt(): boolean {
    return core.getScalar(this, ops.NNDescent_has_built_get, 'NNDescent.hasBuilt') as boolean;
  }

  /**
   * Number of new links of a vector that a round of building follows. From 1 to 100. Default 10.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::S`.
   */
  get S(): number {
    return core.getScalar(this, ops.NNDescent_S_get, 'NNDescent.S') as number;
  }

  set S(value: number) {
    core.setScalar(this, ops.NNDescent_S_set, ops.NNDescent_S_get, 'NNDescent.S', core.int(value, 'NNDescent.S:S', 1, 100));
  }

  /**
   * Number of links back to a vector that a round of building follows. At least 1. Default 100.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::R`.
   */
  get R(): number {
    return core.getScalar(this, ops.NNDescent_R_get, 'NNDescent.R') as number;
  }

  set R(value: number) {
    core.setScalar(this, ops.NNDescent_R_set, ops.NNDescent_R_get, 'NNDescent.R', core.int(value, 'NNDescent.R:R', 1));
  }

  /**
   * Number of rounds of building. At least 1. Default 10.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::iter`.
   */
  get iter(): number {
    return core.getScalar(this, ops.NNDescent_iter_get, 'NNDescent.iter') as number;
  }

  set iter(value: number) {
    core.setScalar(this, ops.NNDescent_iter_set, ops.NNDescent_iter_get, 'NNDescent.iter', core.int(value, 'NNDescent.iter:iter', 1));
  }

  /**
   * Number of candidates that a search keeps; more cost time and find more of the true neighbors. A search keeps k at least. At least 0. Default 0.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::search_L`.
   */
  get searchL(): number {
    return core.getScalar(this, ops.NNDescent_search_L_get, 'NNDescent.searchL') as number;
  }

  set searchL(value: number) {
    core.setScalar(this, ops.NNDescent_search_L_set, ops.NNDescent_search_L_get, 'NNDescent.searchL', core.int(value, 'NNDescent.searchL:searchL', 0));
  }

  /**
   * Seed of the random choices of building and searching. Default 2021.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::random_seed`.
   */
  get randomSeed(): number {
    return core.getScalar(this, ops.NNDescent_random_seed_get, 'NNDescent.randomSeed') as number;
  }

  set randomSeed(value: number) {
    core.setScalar(this, ops.NNDescent_random_seed_set, ops.NNDescent_random_seed_get, 'NNDescent.randomSeed', core.int(value, 'NNDescent.randomSeed:randomSeed'));
  }

  /**
   * Number of links of every vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::K`.
   */
  get K(): number {
    return core.getScalar(this, ops.NNDescent_K_get, 'NNDescent.K') as number;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::d`.
   */
  get d(): number {
    return core.getScalar(this, ops.NNDescent_d_get, 'NNDescent.d') as number;
  }

  /**
   * Number of candidates that are kept for a vector while the graph is built, at least K; K + 50 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::L`.
   */
  get L(): number {
    return core.getScalar(this, ops.NNDescent_L_get, 'NNDescent.L') as number;
  }

  set L(value: number) {
    core.setScalar(this, ops.NNDescent_L_set, ops.NNDescent_L_get, 'NNDescent.L', core.int(value, 'NNDescent.L:L', 1));
  }

  /**
   * Number of vectors in the graph. It may be set while there is no graph, for init_graph, to more than 100, K + 1 and 2 * S. At least 0. Default 0.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::ntotal`.
   */
  get ntotal(): number {
    return core.getScalar(this, ops.NNDescent_ntotal_get, 'NNDescent.ntotal') as number;
  }

  set ntotal(value: number) {
    core.setScalar(this, ops.NNDescent_ntotal_set, ops.NNDescent_ntotal_get, 'NNDescent.ntotal', core.int(value, 'NNDescent.ntotal:ntotal', 0));
  }

  /**
   * What building knows of every vector; empty before and after.
   *
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::graph`.
   */
  get graph(): readonly Nhood[] {
    return core.getViews(this, ops.NNDescent_graph_get, 'NNDescent.graph', classes.Nhood) as Nhood[];
  }

  /**
   * Copy of the links, one row of K vectors for each vector, nearest first; empty before building. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::final_graph`.
   */
  get finalGraph(): Int32Array {
    return core.getArray(this, ops.NNDescent_final_graph_get, 'NNDescent.finalGraph') as Int32Array;
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
  reset(): void {
    return core.now(resetCall(this));
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
    return core.later(buildCall(this, qdis, n, verbose, options, buildKeys));
  }

  /**
   * Builds the graph of the first vectors that a distance computer compares, as init_graph, nndescent and taking the K best candidates of each do one after the other. In the graph of an index these must be all of its vectors, or every search of it is refused. It fails, and leaves no graph, where some vector ends with fewer than K candidates.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::build`.
   *
   * @param qdis Compares the vectors with each other; smaller must be nearer, as that of storage_distance_computer gives it. What it finds not comparable (NaN) is farthest.
   * @param n Number of vectors, more than 100, K + 1 and 2 * S. At least 1.
   * @param verbose Writes the progress to the standard output of the process. Default false.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  buildSync(qdis: DistanceComputer, n: number, verbose: boolean = false): void {
    return core.now(buildCall(this, qdis, n, verbose, undefined, core.noKeys));
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
    return core.later(init_graphCall(this, qdis, options, init_graphKeys));
  }

  /**
   * Begins a graph of ntotal vectors, with S random candidates for each, which graph shows.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::init_graph`.
   *
   * @param qdis Compares the vectors with each other.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  initGraphSync(qdis: DistanceComputer): void {
    return core.now(init_graphCall(this, qdis, undefined, core.noKeys));
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
    return core.later(nndescentCall(this, qdis, verbose, options, nndescentKeys));
  }

  /**
   * Improves the candidates of a graph that init_graph began, in iter rounds of join and update.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::nndescent`.
   *
   * @param qdis Compares the vectors with each other.
   * @param verbose Writes the recall after each round to the standard output of the process. Default false.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  nndescentSync(qdis: DistanceComputer, verbose: boolean = false): void {
    return core.now(nndescentCall(this, qdis, verbose, undefined, core.noKeys));
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
    return core.later(joinCall(this, qdis, options, joinKeys));
  }

  /**
   * One half of a round: compares the new candidates of every vector with each other and keeps the nearer ones.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::join`.
   *
   * @param qdis Compares the vectors with each other.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  joinSync(qdis: DistanceComputer): void {
    return core.now(joinCall(this, qdis, undefined, core.noKeys));
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
    return core.later(updateCall(this, options, updateKeys));
  }

  /**
   * The other half of a round: chooses up to S new candidates of every vector, and links back, for the next join.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::update`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  updateSync(): void {
    return core.now(updateCall(this, undefined, core.noKeys));
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
    return core.later(generate_eval_setCall(this, qdis, c, N, options, generate_eval_setKeys));
  }

  /**
   * Finds the K nearest among the first N vectors for some of them, by comparing with all, to know how good a graph is.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes qdis.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::generate_eval_set`.
   *
   * @param qdis Compares the vectors with each other.
   * @param c The vectors to find neighbors for, each below N. Shape n.
   * @param N Number of vectors to look among, more than K. At least 1.
   * @returns Their neighbors, nearest first, one row of K for each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  generateEvalSetSync(qdis: DistanceComputer, c: Int32Array | readonly number[], N: number): Int32Array {
    return core.now(generate_eval_setCall(this, qdis, c, N, undefined, core.noKeys));
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
    return core.later(eval_recallCall(this, evalPoints, m, accEvalSet, options, eval_recallKeys));
  }

  /**
   * Tells how many of the true neighbors of some vectors are among their candidates, in a graph that is being built.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/NNDescent.h`, `NNDescent::eval_recall`.
   *
   * @param evalPoints The vectors to look at, each below ntotal. Shape n.
   * @param m Number of true neighbors of each, K for those of generate_eval_set. At least 1.
   * @param accEvalSet The true neighbors, one row for each. Shape n × m.
   * @returns The mean share, from 0 to 1.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  evalRecallSync(evalPoints: Int32Array | readonly number[], m: number, accEvalSet: Int32Array | readonly number[]): number {
    return core.now(eval_recallCall(this, evalPoints, m, accEvalSet, undefined, core.noKeys));
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
    return core.later(searchCall(this, qdis, topk, vt, options, searchKeys));
  }

  /**
   * Searches the graph for one query, which the distance computer holds.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchSync(qdis: DistanceComputer, topk: number, vt: VisitedTable, options?: NNDescentSearchSyncOptions): NNDescentSearchResult {
    return core.now(searchCall(this, qdis, topk, vt, options, searchSyncKeys));
  }
}

function newNNDescent(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const d = args[0] as number;
    const K = args[1] as number;
    const d_ = core.int(d, 'NNDescent.constructor:d', 1);
    const K_ = core.int(K, 'NNDescent.constructor:K', 1);
    return core.construct(ops.NNDescent_new0, 'NNDescent.constructor', [d_, K_], null);
  }

  throw core.wrongArguments('NNDescent.constructor', ['(d, K)']);
}

function resetCall(self: NNDescent): core.Call<void> {
  return {
    op: ops.NNDescent_reset,
    name: 'NNDescent.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const buildKeys: readonly string[] = ['signal'];

function buildCall(self: NNDescent, qdis: DistanceComputer, n: number, verbose: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'NNDescent.build:options', allowed);
  const qdis_ = core.handleOf(qdis, classes.DistanceComputer, 'NNDescent.build:qdis');
  const n_ = core.int(n, 'NNDescent.build:n', 1);
  const verbose_ = core.bool(verbose, 'NNDescent.build:verbose');
  return {
    op: ops.NNDescent_build,
    name: 'NNDescent.build',
    effect: 'write',
    self: self,
    others: [[qdis, 'write']],
    args: [core.selfHandle(self), qdis_, n_, verbose_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const init_graphKeys: readonly string[] = ['signal'];

function init_graphCall(self: NNDescent, qdis: DistanceComputer, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'NNDescent.initGraph:options', allowed);
  const qdis_ = core.handleOf(qdis, classes.DistanceComputer, 'NNDescent.initGraph:qdis');
  return {
    op: ops.NNDescent_init_graph,
    name: 'NNDescent.initGraph',
    effect: 'write',
    self: self,
    others: [[qdis, 'write']],
    args: [core.selfHandle(self), qdis_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const nndescentKeys: readonly string[] = ['signal'];

function nndescentCall(self: NNDescent, qdis: DistanceComputer, verbose: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'NNDescent.nndescent:options', allowed);
  const qdis_ = core.handleOf(qdis, classes.DistanceComputer, 'NNDescent.nndescent:qdis');
  const verbose_ = core.bool(verbose, 'NNDescent.nndescent:verbose');
  return {
    op: ops.NNDescent_nndescent,
    name: 'NNDescent.nndescent',
    effect: 'write',
    self: self,
    others: [[qdis, 'write']],
    args: [core.selfHandle(self), qdis_, verbose_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const joinKeys: readonly string[] = ['signal'];

function joinCall(self: NNDescent, qdis: DistanceComputer, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'NNDescent.join:options', allowed);
  const qdis_ = core.handleOf(qdis, classes.DistanceComputer, 'NNDescent.join:qdis');
  return {
    op: ops.NNDescent_join,
    name: 'NNDescent.join',
    effect: 'write',
    self: self,
    others: [[qdis, 'write']],
    args: [core.selfHandle(self), qdis_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const updateKeys: readonly string[] = ['signal'];

function updateCall(self: NNDescent, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'NNDescent.update:options', allowed);
  return {
    op: ops.NNDescent_update,
    name: 'NNDescent.update',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const generate_eval_setKeys: readonly string[] = ['signal'];

function generate_eval_setCall(self: NNDescent, qdis: DistanceComputer, c: Int32Array | readonly number[], N: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'NNDescent.generateEvalSet:options', allowed);
  const qdis_ = core.handleOf(qdis, classes.DistanceComputer, 'NNDescent.generateEvalSet:qdis');
  const c_ = core.i32(c, 'NNDescent.generateEvalSet:c');
  const N_ = core.int(N, 'NNDescent.generateEvalSet:N', 1);
  const n = core.rows(c_, 1, 'NNDescent.generateEvalSet:c', '');
  return {
    op: ops.NNDescent_generate_eval_set,
    name: 'NNDescent.generateEvalSet',
    effect: 'read',
    self: self,
    others: [[qdis, 'write']],
    args: [core.selfHandle(self), qdis_, c_, N_],
    finish: generate_eval_setResult,
    signal: options?.signal,
    progress: null,
  };
}

const generate_eval_setResult = (raw: unknown): Int32Array => raw as Int32Array;
const eval_recallKeys: readonly string[] = ['signal'];

function eval_recallCall(self: NNDescent, evalPoints: Int32Array | readonly number[], m: number, accEvalSet: Int32Array | readonly number[], options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'NNDescent.evalRecall:options', allowed);
  const evalPoints_ = core.i32(evalPoints, 'NNDescent.evalRecall:evalPoints');
  const m_ = core.int(m, 'NNDescent.evalRecall:m', 1);
  const accEvalSet_ = core.i32(accEvalSet, 'NNDescent.evalRecall:accEvalSet');
  const n = core.rows(evalPoints_, 1, 'NNDescent.evalRecall:evalPoints', '');
  core.length(accEvalSet_, n * m_, 'NNDescent.evalRecall:accEvalSet', 'n * m');
  return {
    op: ops.NNDescent_eval_recall,
    name: 'NNDescent.evalRecall',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), evalPoints_, m_, accEvalSet_],
    finish: eval_recallResult,
    signal: options?.signal,
    progress: null,
  };
}

const eval_recallResult = (raw: unknown): number => raw as number;
const searchSyncKeys: readonly string[] = ['distances', 'labels'];
const searchKeys: readonly string[] = ['distances', 'labels', 'signal'];

function searchCall(self: NNDescent, qdis: DistanceComputer, topk: number, vt: VisitedTable, options: NNDescentSearchOptions | undefined, allowed: readonly string[]): core.Call<NNDescentSearchResult> {
  if (options !== undefined) core.options(options, 'NNDescent.search:options', allowed);
  const qdis_ = core.handleOf(qdis, classes.DistanceComputer, 'NNDescent.search:qdis');
  const topk_ = core.int(topk, 'NNDescent.search:topk', 1);
  const vt_ = core.handleOf(vt, classes.VisitedTable, 'NNDescent.search:vt');
  const labels_ = core.outI64(options?.labels, topk_, 'NNDescent.search:labels', (options?.distances === undefined ? 4 * topk_ : 0));
  const distances_ = core.outF32(options?.distances, topk_, 'NNDescent.search:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.NNDescent_search,
    name: 'NNDescent.search',
    effect: 'read',
    self: self,
    others: [[qdis, 'write'], [vt, 'write']],
    args: [core.selfHandle(self), qdis_, topk_, vt_, distances_, labels_],
    finish: searchResult,
    signal: options?.signal,
    progress: null,
  };
}

const searchResult = (_raw: unknown, args: readonly unknown[]): NNDescentSearchResult => ({ distances: args[4] as Float32Array, labels: args[5] as BigInt64Array });
