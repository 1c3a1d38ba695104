// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFPQStats, mirrored from faiss/IndexIVFPQ.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What searches of product-quantized inverted files did. A new one counts from 0; the one that searches add to is a field of cvar.
 *
 * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFPQStats extends core.FaissObject {
  /**
   * Makes an IndexIVFPQStats.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFPQStats(args)) as never);
  }

  /**
   * Number of results that were refined by an IndexIVFPQR.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats::nrefine`.
   */
  get nrefine(): number {
    return core.getScalar(this, ops.IndexIVFPQStats_nrefine_get, 'IndexIVFPQStats.nrefine') as number;
  }

  set nrefine(value: number) {
    core.setScalar(this, ops.IndexIVFPQStats_nrefine_set, ops.IndexIVFPQStats_nrefine_get, 'IndexIVFPQStats.nrefine', core.size(value, 'IndexIVFPQStats.nrefine:nrefine'));
  }

  /**
   * Number of codes that passed the Hamming test of a polysemous search.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats::n_hamming_pass`.
   */
  get nHammingPass(): number {
    return core.getScalar(this, ops.IndexIVFPQStats_n_hamming_pass_get, 'IndexIVFPQStats.nHammingPass') as number;
  }

  set nHammingPass(value: number) {
    core.setScalar(this, ops.IndexIVFPQStats_n_hamming_pass_set, ops.IndexIVFPQStats_n_hamming_pass_get, 'IndexIVFPQStats.nHammingPass', core.size(value, 'IndexIVFPQStats.nHammingPass:nHammingPass'));
  }

  /**
   * Processor cycles of searches, of all threads together.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats::search_cycles`.
   */
  get searchCycles(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.IndexIVFPQStats_search_cycles_get, 'IndexIVFPQStats.searchCycles') as bigint);
  }

  set searchCycles(value: number | bigint) {
    core.setScalar(this, ops.IndexIVFPQStats_search_cycles_set, ops.IndexIVFPQStats_search_cycles_get, 'IndexIVFPQStats.searchCycles', core.word(value, 'IndexIVFPQStats.searchCycles:searchCycles'));
  }

  /**
   * Processor cycles of refinement by an IndexIVFPQR.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats::refine_cycles`.
   */
  get refineCycles(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.IndexIVFPQStats_refine_cycles_get, 'IndexIVFPQStats.refineCycles') as bigint);
  }

  set refineCycles(value: number | bigint) {
    core.setScalar(this, ops.IndexIVFPQStats_refine_cycles_set, ops.IndexIVFPQStats_refine_cycles_get, 'IndexIVFPQStats.refineCycles', core.word(value, 'IndexIVFPQStats.refineCycles:refineCycles'));
  }

  /**
   * Sets everything back to 0.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }
}

function newIndexIVFPQStats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.IndexIVFPQStats_new0, 'IndexIVFPQStats.constructor', [], null);
  }

  throw core.wrongArguments('IndexIVFPQStats.constructor', ['()']);
}

function resetCall(self: IndexIVFPQStats): core.Call<void> {
  return {
    op: ops.IndexIVFPQStats_reset,
    name: 'IndexIVFPQStats.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
