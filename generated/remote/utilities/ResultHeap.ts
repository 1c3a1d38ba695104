// Generated from schema/ by `npm run generate`; never edited.
/** ResultHeap, mirrored from offered/result_heap.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids } from '@faiss-sdk/core';

/**
 * Collects the best results of each query over the slices of a data set that is searched piece by piece.
 *
 * FAISS: `offered/result_heap.h`, `ResultHeap`.
 * Since FAISS 1.7.3.
 */
export class ResultHeap extends core.FaissObject {
  /**
   * Makes a ResultHeap.
   *
   * @param nq Number of queries. At least 1.
   * @param k Number of results to keep for each query. At least 1.
   * @param keepMax Whether larger is better, as with inner products. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nq: number, k: number, keepMax?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ResultHeap')(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `offered/result_heap.h`, `ResultHeap::nq`.
   */
  get nq(): Promise<number> {
    return core.get(this, 'nq') as Promise<number>;
  }

  /**
   * Number of results that are kept for each query.
   *
   * FAISS: `offered/result_heap.h`, `ResultHeap::k`.
   */
  get k(): Promise<number> {
    return core.get(this, 'k') as Promise<number>;
  }

  /**
   * Distances of the results, k for each query; best first after finalize, as a heap before. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/result_heap.h`, `ResultHeap::D`.
   */
  get D(): Promise<Float32Array> {
    return core.get(this, 'D') as Promise<Float32Array>;
  }

  /**
   * Ids of the results, k for each query; -1 where there are fewer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/result_heap.h`, `ResultHeap::I`.
   */
  get I(): Promise<BigInt64Array> {
    return core.get(this, 'I') as Promise<BigInt64Array>;
  }

  /**
   * Looks at results of all queries.
   *
   * Effect: changes this object.
   * FAISS: `offered/result_heap.h`, `ResultHeap::add_result`.
   *
   * @param D Distances, the same number for each query, in any order. Shape nq × kd.
   * @param I Ids that belong to them. Shape nq × kd.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async addResult(D: Vectors, I: Ids): Promise<void> {
    return core.call(this, 'addResult', [D, I]) as never;
  }

  /**
   * Looks at results of some queries.
   *
   * Effect: changes this object.
   * FAISS: `offered/result_heap.h`, `ResultHeap::add_result_subset`.
   * Since FAISS 1.7.4.
   *
   * @param subset Numbers of the queries, from 0 up. Shape n.
   * @param D Distances, the same number for each of these queries, in any order. Shape n × kd.
   * @param I Ids that belong to them, or as many as one query has where they are the same for all. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async addResultSubset(subset: Ids, D: Vectors, I: Ids): Promise<void> {
    return core.call(this, 'addResultSubset', [subset, D, I]) as never;
  }

  /**
   * Puts the results of each query in order, best first. Nothing can be added afterwards.
   *
   * Effect: changes this object.
   * FAISS: `offered/result_heap.h`, `ResultHeap::finalize`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async finalize(): Promise<void> {
    return core.call(this, 'finalize', []) as never;
  }
}
