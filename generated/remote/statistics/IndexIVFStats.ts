// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFStats, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFStats')(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::nq`.
   */
  get nq(): Promise<number> {
    return core.get(this, 'nq') as Promise<number>;
  }

  set nq(value: number) {
    core.set(this, 'nq', value);
  }

  /**
   * Number of inverted lists that were scanned.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::nlist`.
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
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::ndis`.
   */
  get ndis(): Promise<number> {
    return core.get(this, 'ndis') as Promise<number>;
  }

  set ndis(value: number) {
    core.set(this, 'ndis', value);
  }

  /**
   * How often a result was replaced by a better one.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::nheap_updates`.
   */
  get nheapUpdates(): Promise<number> {
    return core.get(this, 'nheapUpdates') as Promise<number>;
  }

  set nheapUpdates(value: number) {
    core.set(this, 'nheapUpdates', value);
  }

  /**
   * Milliseconds that assigning the queries to lists took.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::quantization_time`.
   */
  get quantizationTime(): Promise<number> {
    return core.get(this, 'quantizationTime') as Promise<number>;
  }

  set quantizationTime(value: number) {
    core.set(this, 'quantizationTime', value);
  }

  /**
   * Milliseconds that scanning the lists took.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFStats::search_time`.
   */
  get searchTime(): Promise<number> {
    return core.get(this, 'searchTime') as Promise<number>;
  }

  set searchTime(value: number) {
    core.set(this, 'searchTime', value);
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
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
  async add(other: IndexIVFStats): Promise<void> {
    return core.call(this, 'add', [other]) as never;
  }
}
