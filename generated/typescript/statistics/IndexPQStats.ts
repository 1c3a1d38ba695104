// Generated from schema/ by `npm run generate`; never edited.
/** IndexPQStats, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What searches of product-quantized indexes did. A new one counts from 0; the one that searches add to is a field of cvar.
 *
 * FAISS: `faiss/IndexPQ.h`, `IndexPQStats`.
 * Since FAISS 1.7.3.
 */
export class IndexPQStats extends core.FaissObject {
  /**
   * Makes an IndexPQStats.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexPQStats(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQStats::nq`.
   */
  get nq(): number {
    return core.getScalar(this, ops.IndexPQStats_nq_get, 'IndexPQStats.nq') as number;
  }

  set nq(value: number) {
    core.setScalar(this, ops.IndexPQStats_nq_set, ops.IndexPQStats_nq_get, 'IndexPQStats.nq', core.size(value, 'IndexPQStats.nq:nq'));
  }

  /**
   * Number of codes that were looked at.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQStats::ncode`.
   */
  get ncode(): number {
    return core.getScalar(this, ops.IndexPQStats_ncode_get, 'IndexPQStats.ncode') as number;
  }

  set ncode(value: number) {
    core.setScalar(this, ops.IndexPQStats_ncode_set, ops.IndexPQStats_ncode_get, 'IndexPQStats.ncode', core.size(value, 'IndexPQStats.ncode:ncode'));
  }

  /**
   * Number of codes that passed the Hamming test of a polysemous search.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQStats::n_hamming_pass`.
   */
  get nHammingPass(): number {
    return core.getScalar(this, ops.IndexPQStats_n_hamming_pass_get, 'IndexPQStats.nHammingPass') as number;
  }

  set nHammingPass(value: number) {
    core.setScalar(this, ops.IndexPQStats_n_hamming_pass_set, ops.IndexPQStats_n_hamming_pass_get, 'IndexPQStats.nHammingPass', core.size(value, 'IndexPQStats.nHammingPass:nHammingPass'));
  }

  /**
   * Sets everything back to 0.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexPQ.h`, `IndexPQStats::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }
}

function newIndexPQStats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.IndexPQStats_new0, 'IndexPQStats.constructor', [], null);
  }

  throw core.wrongArguments('IndexPQStats.constructor', ['()']);
}

function resetCall(self: IndexPQStats): core.Call<void> {
  return {
    op: ops.IndexPQStats_reset,
    name: 'IndexPQStats.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
