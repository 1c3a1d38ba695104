// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryHashStats, mirrored from faiss/IndexBinaryHash.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexBinaryHashStats')(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats::nq`.
   */
  get nq(): Promise<number> {
    return core.get(this, 'nq') as Promise<number>;
  }

  set nq(value: number) {
    core.set(this, 'nq', value);
  }

  /**
   * Number of buckets that were empty.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats::n0`.
   */
  get n0(): Promise<number> {
    return core.get(this, 'n0') as Promise<number>;
  }

  set n0(value: number) {
    core.set(this, 'n0', value);
  }

  /**
   * Number of buckets that were scanned.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats::nlist`.
   */
  get nlist(): Promise<number> {
    return core.get(this, 'nlist') as Promise<number>;
  }

  set nlist(value: number) {
    core.set(this, 'nlist', value);
  }

  /**
   * Number of distances that were computed.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHashStats::ndis`.
   */
  get ndis(): Promise<number> {
    return core.get(this, 'ndis') as Promise<number>;
  }

  set ndis(value: number) {
    core.set(this, 'ndis', value);
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }
}
