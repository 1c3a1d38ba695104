// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFPQStats, mirrored from faiss/IndexIVFPQ.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFPQStats')(args)) as never);
  }

  /**
   * Number of results that were refined by an IndexIVFPQR.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats::nrefine`.
   */
  get nrefine(): Promise<number> {
    return core.get(this, 'nrefine') as Promise<number>;
  }

  set nrefine(value: number) {
    core.set(this, 'nrefine', value);
  }

  /**
   * Number of codes that passed the Hamming test of a polysemous search.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats::n_hamming_pass`.
   */
  get nHammingPass(): Promise<number> {
    return core.get(this, 'nHammingPass') as Promise<number>;
  }

  set nHammingPass(value: number) {
    core.set(this, 'nHammingPass', value);
  }

  /**
   * Processor cycles of searches, of all threads together.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats::search_cycles`.
   */
  get searchCycles(): Promise<bigint> {
    return core.get(this, 'searchCycles') as Promise<bigint>;
  }

  set searchCycles(value: number | bigint) {
    core.set(this, 'searchCycles', value);
  }

  /**
   * Processor cycles of refinement by an IndexIVFPQR.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQStats::refine_cycles`.
   */
  get refineCycles(): Promise<bigint> {
    return core.get(this, 'refineCycles') as Promise<bigint>;
  }

  set refineCycles(value: number | bigint) {
    core.set(this, 'refineCycles', value);
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }
}
