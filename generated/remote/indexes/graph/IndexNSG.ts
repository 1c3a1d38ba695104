// Generated from schema/ by `npm run generate`; never edited.
/** IndexNSG, mirrored from faiss/IndexNSG.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids } from '@faiss-sdk/core';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexNSG')(args)) as never);
  }

  /**
   * The graph, with its search setting search_L.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nsg`.
   */
  get nsg(): NSG {
    return core.part(this, 'nsg', 'NSG') as NSG;
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::storage`.
   */
  get storage(): Promise<Index> {
    return core.get(this, 'storage') as Promise<Index>;
  }

  /**
   * Whether FAISS itself frees the storage, as in IndexNSGFlat and in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Whether the graph is built; add builds it.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::is_built`.
   */
  get isBuilt(): Promise<boolean> {
    return core.get(this, 'isBuilt') as Promise<boolean>;
  }

  /**
   * Number of near neighbors of each vector from which the graph is built. At least 1. Default 64.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::GK`.
   */
  get GK(): Promise<number> {
    return core.get(this, 'GK') as Promise<number>;
  }

  set GK(value: number) {
    core.set(this, 'GK', value);
  }

  /**
   * How those neighbors are found: 0 compares all vectors, 1, as at the start, uses the approximate NNDescent. From 0 to 1.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::build_type`.
   */
  get buildType(): Promise<number> {
    return core.get(this, 'buildType') as Promise<number>;
  }

  set buildType(value: number) {
    core.set(this, 'buildType', value);
  }

  /**
   * Number of new links of a vector that a round of NNDescent follows. At least 1. Default 10.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nndescent_S`.
   */
  get nndescentS(): Promise<number> {
    return core.get(this, 'nndescentS') as Promise<number>;
  }

  set nndescentS(value: number) {
    core.set(this, 'nndescentS', value);
  }

  /**
   * Number of links back to a vector that a round of NNDescent follows. At least 1. Default 100.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nndescent_R`.
   */
  get nndescentR(): Promise<number> {
    return core.get(this, 'nndescentR') as Promise<number>;
  }

  set nndescentR(value: number) {
    core.set(this, 'nndescentR', value);
  }

  /**
   * Number of neighbors that NNDescent keeps for a vector; GK + 50 at the start. At least 1.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nndescent_L`.
   */
  get nndescentL(): Promise<number> {
    return core.get(this, 'nndescentL') as Promise<number>;
  }

  set nndescentL(value: number) {
    core.set(this, 'nndescentL', value);
  }

  /**
   * Number of rounds of NNDescent. At least 1. Default 10.
   *
   * FAISS: `faiss/IndexNSG.h`, `IndexNSG::nndescent_iter`.
   */
  get nndescentIter(): Promise<number> {
    return core.get(this, 'nndescentIter') as Promise<number>;
  }

  set nndescentIter(value: number) {
    core.set(this, 'nndescentIter', value);
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
    return core.call(this, 'build', [x, knnGraph, options]) as never;
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
    return core.call(this, 'checkKnnGraph', [knnGraph, K, options]) as never;
  }
}
