// Generated from schema/ by `npm run generate`; never edited.
/** IndexPQStats, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexPQStats')(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQStats::nq`.
   */
  get nq(): Promise<number> {
    return core.get(this, 'nq') as Promise<number>;
  }

  set nq(value: number) {
    core.set(this, 'nq', value);
  }

  /**
   * Number of codes that were looked at.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQStats::ncode`.
   */
  get ncode(): Promise<number> {
    return core.get(this, 'ncode') as Promise<number>;
  }

  set ncode(value: number) {
    core.set(this, 'ncode', value);
  }

  /**
   * Number of codes that passed the Hamming test of a polysemous search.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQStats::n_hamming_pass`.
   */
  get nHammingPass(): Promise<number> {
    return core.get(this, 'nHammingPass') as Promise<number>;
  }

  set nHammingPass(value: number) {
    core.set(this, 'nHammingPass', value);
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }
}
