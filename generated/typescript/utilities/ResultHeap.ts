// Generated from schema/ by `npm run generate`; never edited.
/** ResultHeap, mirrored from offered/result_heap.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newResultHeap(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `offered/result_heap.h`, `ResultHeap::nq`.
   */
  get nq(): number {
    return core.getConstant(this, ops.ResultHeap_nq_get, 'ResultHeap.nq') as number;
  }

  /**
   * Number of results that are kept for each query.
   *
   * FAISS: `offered/result_heap.h`, `ResultHeap::k`.
   */
  get k(): number {
    return core.getConstant(this, ops.ResultHeap_k_get, 'ResultHeap.k') as number;
  }

  /**
   * Distances of the results, k for each query; best first after finalize, as a heap before. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/result_heap.h`, `ResultHeap::D`.
   */
  get D(): Float32Array {
    return core.getArray(this, ops.ResultHeap_D_get, 'ResultHeap.D') as Float32Array;
  }

  /**
   * Ids of the results, k for each query; -1 where there are fewer. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/result_heap.h`, `ResultHeap::I`.
   */
  get I(): BigInt64Array {
    return core.getArray(this, ops.ResultHeap_I_get, 'ResultHeap.I') as BigInt64Array;
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
  addResult(D: Vectors, I: Ids): void {
    return core.now(add_resultCall(this, D, I));
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
  addResultSubset(subset: Ids, D: Vectors, I: Ids): void {
    return core.now(add_result_subsetCall(this, subset, D, I));
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
  finalize(): void {
    return core.now(finalizeCall(this));
  }
}

function newResultHeap(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const nq = args[0] as number;
    const k = args[1] as number;
    const keepMax = (args[2] === undefined ? false : args[2]) as boolean;
    const nq_ = core.size(nq, 'ResultHeap.constructor:nq', 1);
    const k_ = core.size(k, 'ResultHeap.constructor:k', 1);
    const keepMax_ = core.bool(keepMax, 'ResultHeap.constructor:keepMax');
    return core.construct(ops.ResultHeap_new0, 'ResultHeap.constructor', [nq_, k_, keepMax_], null);
  }

  throw core.wrongArguments('ResultHeap.constructor', ['(nq, k, keepMax = false)']);
}

function add_resultCall(self: ResultHeap, D: Vectors, I: Ids): core.Call<void> {
  const nq$ = self.nq;
  const D_ = core.f32(D, 'ResultHeap.addResult:D', nq$, 'nq');
  const I_ = core.i64ids(I, 'ResultHeap.addResult:I');
  const kd = core.rows(D_, nq$, 'ResultHeap.addResult:D', 'nq');
  core.length(I_, nq$ * kd, 'ResultHeap.addResult:I', 'nq * kd');
  return {
    op: ops.ResultHeap_add_result,
    name: 'ResultHeap.addResult',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), D_, I_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function add_result_subsetCall(self: ResultHeap, subset: Ids, D: Vectors, I: Ids): core.Call<void> {
  const subset_ = core.i64ids(subset, 'ResultHeap.addResultSubset:subset');
  const D_ = core.f32(D, 'ResultHeap.addResultSubset:D');
  const I_ = core.i64ids(I, 'ResultHeap.addResultSubset:I');
  const n = core.rows(subset_, 1, 'ResultHeap.addResultSubset:subset', '');
  const kd = core.rows(D_, n, 'ResultHeap.addResultSubset:D', 'n');
  return {
    op: ops.ResultHeap_add_result_subset,
    name: 'ResultHeap.addResultSubset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), subset_, D_, I_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function finalizeCall(self: ResultHeap): core.Call<void> {
  return {
    op: ops.ResultHeap_finalize,
    name: 'ResultHeap.finalize',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
