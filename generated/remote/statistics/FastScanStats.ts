// Generated from schema/ by `npm run generate`; never edited.
/** FastScanStats, mirrored from faiss/IndexFastScan.h. */
import * as core from '@faiss-sdk/core/remote';

/**
 * Four counters for cycles of fast scan. FAISS 1.12.0 itself does not count in them. A new one counts from 0; the one that searches add to is a field of cvar.
 *
 * FAISS: `faiss/IndexFastScan.h`, `FastScanStats`.
 * Since FAISS 1.7.3.
 */
export class FastScanStats extends core.FaissObject {
  /**
   * Makes a FastScanStats.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('FastScanStats')(args)) as never);
  }

  /**
   * Counter 0, in cycles.
   *
   * FAISS: `faiss/IndexFastScan.h`, `FastScanStats::t0`.
   */
  get t0(): Promise<bigint> {
    return core.get(this, 't0') as Promise<bigint>;
  }

  set t0(value: number | bigint) {
    core.set(this, 't0', value);
  }

  /**
   * Counter 1, in cycles.
   *
   * FAISS: `faiss/IndexFastScan.h`, `FastScanStats::t1`.
   */
  get t1(): Promise<bigint> {
    return core.get(this, 't1') as Promise<bigint>;
  }

  set t1(value: number | bigint) {
    core.set(this, 't1', value);
  }

  /**
   * Counter 2, in cycles.
   *
   * FAISS: `faiss/IndexFastScan.h`, `FastScanStats::t2`.
   */
  get t2(): Promise<bigint> {
    return core.get(this, 't2') as Promise<bigint>;
  }

  set t2(value: number | bigint) {
    core.set(this, 't2', value);
  }

  /**
   * Counter 3, in cycles.
   *
   * FAISS: `faiss/IndexFastScan.h`, `FastScanStats::t3`.
   */
  get t3(): Promise<bigint> {
    return core.get(this, 't3') as Promise<bigint>;
  }

  set t3(value: number | bigint) {
    core.set(this, 't3', value);
  }

  /**
   * Sets everything back to 0.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexFastScan.h`, `FastScanStats::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }
}
