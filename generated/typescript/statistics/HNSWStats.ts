// Generated from schema/ by `npm run generate`; never edited.
/** HNSWStats, mirrored from faiss/impl/HNSW.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';

/**
 * What searches of HNSW graphs did. A new one counts from 0; the one that searches add to is a field of cvar.
 *
 * FAISS: `faiss/impl/HNSW.h`, `HNSWStats`.
 * Since FAISS 1.7.3.
 */
export class HNSWStats extends core.FaissObject {
  /**
   * Makes a HNSWStats.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newHNSWStats(args)) as never);
  }

  /**
   * Number of vectors that were searched.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::n1`.
   */
  get n1(): number {
    return core.getScalar(this, ops.HNSWStats_n1_get, 'HNSWStats.n1') as number;
  }

  set n1(value: number) {
    core.setScalar(this, ops.HNSWStats_n1_set, ops.HNSWStats_n1_get, 'HNSWStats.n1', core.size(value, 'HNSWStats.n1:n1'));
  }

  /**
   * Number of queries whose candidates ran out.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::n2`.
   */
  get n2(): number {
    return core.getScalar(this, ops.HNSWStats_n2_get, 'HNSWStats.n2') as number;
  }

  set n2(value: number) {
    core.setScalar(this, ops.HNSWStats_n2_set, ops.HNSWStats_n2_get, 'HNSWStats.n2', core.size(value, 'HNSWStats.n2:n2'));
  }

  /**
   * Number of distances that were computed.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::ndis`.
   */
  get ndis(): number {
    return core.getScalar(this, ops.HNSWStats_ndis_get, 'HNSWStats.ndis') as number;
  }

  set ndis(value: number) {
    core.setScalar(this, ops.HNSWStats_ndis_set, ops.HNSWStats_ndis_get, 'HNSWStats.ndis', core.size(value, 'HNSWStats.ndis:ndis'));
  }

  /**
   * Number of edges that were followed.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::nhops`.
   * Since FAISS 1.9.0.
   */
  get nhops(): number {
    return core.getScalar(this, ops.HNSWStats_nhops_get, 'HNSWStats.nhops') as number;
  }

  set nhops(value: number) {
    core.setScalar(this, ops.HNSWStats_nhops_set, ops.HNSWStats_nhops_get, 'HNSWStats.nhops', core.size(value, 'HNSWStats.nhops:nhops'));
  }

  /**
   * Sets everything back to 0.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }

  /**
   * Adds what another one counted.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::combine`.
   *
   * @param other What is added; it stays as it is.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  combine(other: HNSWStats): void {
    return core.now(combineCall(this, other));
  }
}

function newHNSWStats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.HNSWStats_new0, 'HNSWStats.constructor', [], null);
  }

  throw core.wrongArguments('HNSWStats.constructor', ['()']);
}

function resetCall(self: HNSWStats): core.Call<void> {
  return {
    op: ops.HNSWStats_reset,
    name: 'HNSWStats.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function combineCall(self: HNSWStats, other: HNSWStats): core.Call<void> {
  const other_ = core.handleOf(other, classes.HNSWStats, 'HNSWStats.combine:other');
  return {
    op: ops.HNSWStats_combine,
    name: 'HNSWStats.combine',
    effect: 'write',
    self: self,
    others: [[other, 'read']],
    args: [core.selfHandle(self), other_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
