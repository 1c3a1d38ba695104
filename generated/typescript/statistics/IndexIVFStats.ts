// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFStats, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';

/**
 * What searches of inverted files did. A new one counts from 0; the one that searches add to is a field of cvar.
 *
 * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFStats extends core.FaissObject {
  /**
   * Makes an IndexIVFStats.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFStats(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::nq`.
   */
  get nq(): number {
    return core.getScalar(this, ops.IndexIVFStats_nq_get, 'IndexIVFStats.nq') as number;
  }

  set nq(value: number) {
    core.setScalar(this, ops.IndexIVFStats_nq_set, ops.IndexIVFStats_nq_get, 'IndexIVFStats.nq', core.size(value, 'IndexIVFStats.nq:nq'));
  }

  /**
   * Number of inverted lists that were scanned.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::nlist`.
   */
  get nlist(): number {
    return core.getScalar(this, ops.IndexIVFStats_nlist_get, 'IndexIVFStats.nlist') as number;
  }

  set nlist(value: number) {
    core.setScalar(this, ops.IndexIVFStats_nlist_set, ops.IndexIVFStats_nlist_get, 'IndexIVFStats.nlist', core.size(value, 'IndexIVFStats.nlist:nlist'));
  }

  /**
   * Number of distances that were computed.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::ndis`.
   */
  get ndis(): number {
    return core.getScalar(this, ops.IndexIVFStats_ndis_get, 'IndexIVFStats.ndis') as number;
  }

  set ndis(value: number) {
    core.setScalar(this, ops.IndexIVFStats_ndis_set, ops.IndexIVFStats_ndis_get, 'IndexIVFStats.ndis', core.size(value, 'IndexIVFStats.ndis:ndis'));
  }

  /**
   * How often a result was replaced by a better one.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::nheap_updates`.
   */
  get nheapUpdates(): number {
    return core.getScalar(this, ops.IndexIVFStats_nheap_updates_get, 'IndexIVFStats.nheapUpdates') as number;
  }

  set nheapUpdates(value: number) {
    core.setScalar(this, ops.IndexIVFStats_nheap_updates_set, ops.IndexIVFStats_nheap_updates_get, 'IndexIVFStats.nheapUpdates', core.size(value, 'IndexIVFStats.nheapUpdates:nheapUpdates'));
  }

  /**
   * Milliseconds that assigning the queries to lists took.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::quantization_time`.
   */
  get quantizationTime(): number {
    return core.getScalar(this, ops.IndexIVFStats_quantization_time_get, 'IndexIVFStats.quantizationTime') as number;
  }

  set quantizationTime(value: number) {
    core.setScalar(this, ops.IndexIVFStats_quantization_time_set, ops.IndexIVFStats_quantization_time_get, 'IndexIVFStats.quantizationTime', core.real(value, 'IndexIVFStats.quantizationTime:quantizationTime'));
  }

  /**
   * Milliseconds that scanning the lists took.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::search_time`.
   */
  get searchTime(): number {
    return core.getScalar(this, ops.IndexIVFStats_search_time_get, 'IndexIVFStats.searchTime') as number;
  }

  set searchTime(value: number) {
    core.setScalar(this, ops.IndexIVFStats_search_time_set, ops.IndexIVFStats_search_time_get, 'IndexIVFStats.searchTime', core.real(value, 'IndexIVFStats.searchTime:searchTime'));
  }

  /**
   * Sets everything back to 0.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::reset`.
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
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::add`.
   *
   * @param other What is added; it stays as it is.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  add(other: IndexIVFStats): void {
    return core.now(addCall(this, other));
  }
}

function newIndexIVFStats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.IndexIVFStats_new0, 'IndexIVFStats.constructor', [], null);
  }

  throw core.wrongArguments('IndexIVFStats.constructor', ['()']);
}

function resetCall(self: IndexIVFStats): core.Call<void> {
  return {
    op: ops.IndexIVFStats_reset,
    name: 'IndexIVFStats.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function addCall(self: IndexIVFStats, other: IndexIVFStats): core.Call<void> {
  const other_ = core.handleOf(other, classes.IndexIVFStats, 'IndexIVFStats.add:other');
  return {
    op: ops.IndexIVFStats_add,
    name: 'IndexIVFStats.add',
    effect: 'write',
    self: self,
    others: [[other, 'read']],
    args: [core.selfHandle(self), other_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
