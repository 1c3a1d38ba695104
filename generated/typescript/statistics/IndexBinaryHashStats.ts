// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryHashStats, mirrored from faiss/IndexBinaryHash.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What searches of binary hash indexes did. A new one counts from 0; the one that searches add to is a field of cvar.
 *
 * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryHashStats extends core.FaissObject {
  /**
   * Makes an IndexBinaryHashStats.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryHashStats(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats::nq`.
   */
  get nq(): number {
    return core.getScalar(this, ops.IndexBinaryHashStats_nq_get, 'IndexBinaryHashStats.nq') as number;
  }

  set nq(value: number) {
    core.setScalar(this, ops.IndexBinaryHashStats_nq_set, ops.IndexBinaryHashStats_nq_get, 'IndexBinaryHashStats.nq', core.size(value, 'IndexBinaryHashStats.nq:nq'));
  }

  /**
   * Number of buckets that were empty.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats::n0`.
   */
  get n0(): number {
    return core.getScalar(this, ops.IndexBinaryHashStats_n0_get, 'IndexBinaryHashStats.n0') as number;
  }

  set n0(value: number) {
    core.setScalar(this, ops.IndexBinaryHashStats_n0_set, ops.IndexBinaryHashStats_n0_get, 'IndexBinaryHashStats.n0', core.size(value, 'IndexBinaryHashStats.n0:n0'));
  }

  /**
   * Number of buckets that were scanned.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats::nlist`.
   */
  get nlist(): number {
    return core.getScalar(this, ops.IndexBinaryHashStats_nlist_get, 'IndexBinaryHashStats.nlist') as number;
  }

  set nlist(value: number) {
    core.setScalar(this, ops.IndexBinaryHashStats_nlist_set, ops.IndexBinaryHashStats_nlist_get, 'IndexBinaryHashStats.nlist', core.size(value, 'IndexBinaryHashStats.nlist:nlist'));
  }

  /**
   * Number of distances that were computed.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats::ndis`.
   */
  get ndis(): number {
    return core.getScalar(this, ops.IndexBinaryHashStats_ndis_get, 'IndexBinaryHashStats.ndis') as number;
  }

  set ndis(value: number) {
    core.setScalar(this, ops.IndexBinaryHashStats_ndis_set, ops.IndexBinaryHashStats_ndis_get, 'IndexBinaryHashStats.ndis', core.size(value, 'IndexBinaryHashStats.ndis:ndis'));
  }

  /**
   * Sets everything back to 0.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }
}

function newIndexBinaryHashStats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.IndexBinaryHashStats_new0, 'IndexBinaryHashStats.constructor', [], null);
  }

  throw core.wrongArguments('IndexBinaryHashStats.constructor', ['()']);
}

function resetCall(self: IndexBinaryHashStats): core.Call<void> {
  return {
    op: ops.IndexBinaryHashStats_reset,
    name: 'IndexBinaryHashStats.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
