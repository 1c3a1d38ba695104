// Generated from schema/ by `npm run generate`; never edited.
/** IndexNSG, mirrored from faiss/IndexNSG.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { NSG } from './NSG.js';

/**
 * Graph search over vectors that another index stores, by a graph with one level that is built from all vectors at once. All vectors must come in one add.
 *
 * FAISS: `faiss/IndexNSG.h`, `IndexNSG`.
 * Since FAISS 1.7.3.
 */
export class IndexNSG extends Index {
  /**
   * Makes an IndexNSG.
   *
   * @param storage Index that stores the vectors and computes distances to them; it must be empty. Kept alive for as long as it is used here.
   * @param R Largest number of links of a vector. At least 1. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(storage: Index, R?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexNSG(args)) as never);
  }

  /**
   * The graph, with its search setting search_L.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nsg`.
   */
  get nsg(): NSG {
    return core.getView(this, ops.IndexNSG_nsg_get, 'IndexNSG.nsg', classes.NSG) as NSG;
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::storage`.
   */
  get storage(): Index {
    return core.getView(this, ops.IndexNSG_storage_get, 'IndexNSG.storage', classes.Index) as Index;
  }

  /**
   * Whether FAISS itself frees the storage, as in IndexNSGFlat and in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexNSG_own_fields_get, 'IndexNSG.ownFields') as boolean;
  }

  /**
   * Whether the graph is built; add builds it.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::is_built`.
   */
  get isBuilt(): boolean {
    return core.getScalar(this, ops.IndexNSG_is_built_get, 'IndexNSG.isBuilt') as boolean;
  }

  /**
   * Number of near neighbors of each vector from which the graph is built. At least 1. Default 64.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::GK`.
   */
  get GK(): number {
    return core.getScalar(this, ops.IndexNSG_GK_get, 'IndexNSG.GK') as number;
  }

  set GK(value: number) {
    core.setScalar(this, ops.IndexNSG_GK_set, ops.IndexNSG_GK_get, 'IndexNSG.GK', core.int(value, 'IndexNSG.GK:GK', 1));
  }

  /**
   * How those neighbors are found: 0 compares all vectors, 1, as at the start, uses the approximate NNDescent. From 0 to 1.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::build_type`.
   */
  get buildType(): number {
    return core.getScalar(this, ops.IndexNSG_build_type_get, 'IndexNSG.buildType') as number;
  }

  set buildType(value: number) {
    core.setScalar(this, ops.IndexNSG_build_type_set, ops.IndexNSG_build_type_get, 'IndexNSG.buildType', core.int(value, 'IndexNSG.buildType:buildType', 0, 1));
  }

  /**
   * Number of new links of a vector that a round of NNDescent follows. At least 1. Default 10.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nndescent_S`.
   */
  get nndescentS(): number {
    return core.getScalar(this, ops.IndexNSG_nndescent_S_get, 'IndexNSG.nndescentS') as number;
  }

  set nndescentS(value: number) {
    core.setScalar(this, ops.IndexNSG_nndescent_S_set, ops.IndexNSG_nndescent_S_get, 'IndexNSG.nndescentS', core.int(value, 'IndexNSG.nndescentS:nndescentS', 1));
  }

  /**
   * Number of links back to a vector that a round of NNDescent follows. At least 1. Default 100.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nndescent_R`.
   */
  get nndescentR(): number {
    return core.getScalar(this, ops.IndexNSG_nndescent_R_get, 'IndexNSG.nndescentR') as number;
  }

  set nndescentR(value: number) {
    core.setScalar(this, ops.IndexNSG_nndescent_R_set, ops.IndexNSG_nndescent_R_get, 'IndexNSG.nndescentR', core.int(value, 'IndexNSG.nndescentR:nndescentR', 1));
  }

  /**
   * Number of neighbors that NNDescent keeps for a vector; GK + 50 at the start. At least 1.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nndescent_L`.
   */
  get nndescentL(): number {
    return core.getScalar(this, ops.IndexNSG_nndescent_L_get, 'IndexNSG.nndescentL') as number;
  }

  set nndescentL(value: number) {
    core.setScalar(this, ops.IndexNSG_nndescent_L_set, ops.IndexNSG_nndescent_L_get, 'IndexNSG.nndescentL', core.int(value, 'IndexNSG.nndescentL:nndescentL', 1));
  }

  /**
   * Number of rounds of NNDescent. At least 1. Default 10.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nndescent_iter`.
   */
  get nndescentIter(): number {
    return core.getScalar(this, ops.IndexNSG_nndescent_iter_get, 'IndexNSG.nndescentIter') as number;
  }

  set nndescentIter(value: number) {
    core.setScalar(this, ops.IndexNSG_nndescent_iter_set, ops.IndexNSG_nndescent_iter_get, 'IndexNSG.nndescentIter', core.int(value, 'IndexNSG.nndescentIter:nndescentIter', 1));
  }

  /**
   * Stores vectors and builds the graph from neighbors that the caller has found, instead of finding them as add does.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::build`.
   *
   * @param x Vectors to store, one row each. Shape n × d.
   * @param knnGraph Near neighbors of each vector, nearest first, one row each; positions from 0 to n - 1, the vector itself left out. Shape n × K.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async build(x: Vectors, knnGraph: Ids, options?: CallOptions): Promise<void> {
    return core.later(buildCall(this, x, knnGraph, options, buildKeys));
  }

  /**
   * Stores vectors and builds the graph from neighbors that the caller has found, instead of finding them as add does.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::build`.
   *
   * @param x Vectors to store, one row each. Shape n × d.
   * @param knnGraph Near neighbors of each vector, nearest first, one row each; positions from 0 to n - 1, the vector itself left out. Shape n × K.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  buildSync(x: Vectors, knnGraph: Ids): void {
    return core.now(buildCall(this, x, knnGraph, undefined, core.noKeys));
  }

  /**
   * Looks whether neighbors that were found elsewhere can make a graph. Entries that name no other vector are counted on the standard error of the process, and fail where there is one for every ten vectors.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::check_knn_graph`.
   *
   * @param knnGraph Neighbors of each vector, one row each. Shape n × K.
   * @param K Number of neighbors of each vector. At least 1.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async checkKnnGraph(knnGraph: Ids, K: number, options?: CallOptions): Promise<void> {
    return core.later(check_knn_graphCall(this, knnGraph, K, options, check_knn_graphKeys));
  }

  /**
   * Looks whether neighbors that were found elsewhere can make a graph. Entries that name no other vector are counted on the standard error of the process, and fail where there is one for every ten vectors.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::check_knn_graph`.
   *
   * @param knnGraph Neighbors of each vector, one row each. Shape n × K.
   * @param K Number of neighbors of each vector. At least 1.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  checkKnnGraphSync(knnGraph: Ids, K: number): void {
    return core.now(check_knn_graphCall(this, knnGraph, K, undefined, core.noKeys));
  }
}

function newIndexNSG(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const storage = args[0] as Index;
    const R = (args[1] === undefined ? 32 : args[1]) as number;
    const storage_ = core.handleOf(storage, classes.Index, 'IndexNSG.constructor:storage');
    const R_ = core.int(R, 'IndexNSG.constructor:R', 1);
    return core.construct(ops.IndexNSG_new0, 'IndexNSG.constructor', [storage_, R_], [storage]);
  }

  throw core.wrongArguments('IndexNSG.constructor', ['(storage, R = 32)']);
}

const buildKeys: readonly string[] = ['signal'];

function buildCall(self: IndexNSG, x: Vectors, knnGraph: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexNSG.build:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexNSG.build:x', d$, 'd');
  const knnGraph_ = core.i64ids(knnGraph, 'IndexNSG.build:knnGraph');
  const n = core.rows(x_, d$, 'IndexNSG.build:x', 'd');
  const K = core.rows(knnGraph_, n, 'IndexNSG.build:knnGraph', 'n');
  return {
    op: ops.IndexNSG_build,
    name: 'IndexNSG.build',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, knnGraph_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const check_knn_graphKeys: readonly string[] = ['signal'];

function check_knn_graphCall(self: IndexNSG, knnGraph: Ids, K: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexNSG.checkKnnGraph:options', allowed);
  const knnGraph_ = core.i64ids(knnGraph, 'IndexNSG.checkKnnGraph:knnGraph');
  const K_ = core.int(K, 'IndexNSG.checkKnnGraph:K', 1);
  const n = core.rows(knnGraph_, K_, 'IndexNSG.checkKnnGraph:knnGraph', 'K');
  return {
    op: ops.IndexNSG_check_knn_graph,
    name: 'IndexNSG.checkKnnGraph',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), knnGraph_, K_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
