// Generated from schema/ by `npm run generate`; never edited.
/** HNSWStats, mirrored from faiss/impl/HNSW.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('HNSWStats')(args)) as never);
  }

  /**
   * Number of vectors that were searched.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::n1`.
   */
  get n1(): Promise<number> {
    return core.get(this, 'n1') as Promise<number>;
  }

  set n1(value: number) {
    core.set(this, 'n1', value);
  }

  /**
   * Number of queries whose candidates ran out.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::n2`.
   */
  get n2(): Promise<number> {
    return core.get(this, 'n2') as Promise<number>;
  }

  set n2(value: number) {
    core.set(this, 'n2', value);
  }

  /**
   * Number of distances that were computed.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::ndis`.
   */
  get ndis(): Promise<number> {
    return core.get(this, 'ndis') as Promise<number>;
  }

  set ndis(value: number) {
    core.set(this, 'ndis', value);
  }

  /**
   * Number of edges that were followed.
   *
   * FAISS: `faiss/impl/HNSW.h`, `HNSWStats::nhops`.
   * Since FAISS 1.9.0.
   */
  get nhops(): Promise<number> {
    return core.get(this, 'nhops') as Promise<number>;
  }

  set nhops(value: number) {
    core.set(this, 'nhops', value);
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
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
  async combine(other: HNSWStats): Promise<void> {
    return core.call(this, 'combine', [other]) as never;
  }
}
