// Generated from schema/ by `npm run generate`; never edited.
/** FastScanStats, mirrored from faiss/IndexFastScan.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

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
    super((args[0] instanceof core.Adopt ? args[0] : newFastScanStats(args)) as never);
  }

  /**
   * Counter 0, in cycles.
   *
   * FAISS: `faiss/IndexFastScan.h`, `FastScanStats::t0`.
   */
  get t0(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.FastScanStats_t0_get, 'FastScanStats.t0') as bigint);
  }

  set t0(value: number | bigint) {
    core.setScalar(this, ops.FastScanStats_t0_set, ops.FastScanStats_t0_get, 'FastScanStats.t0', core.word(value, 'FastScanStats.t0:t0'));
  }

  /**
   * Counter 1, in cycles.
   *
   * FAISS: `faiss/IndexFastScan.h`, `FastScanStats::t1`.
   */
  get t1(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.FastScanStats_t1_get, 'FastScanStats.t1') as bigint);
  }

  set t1(value: number | bigint) {
    core.setScalar(this, ops.FastScanStats_t1_set, ops.FastScanStats_t1_get, 'FastScanStats.t1', core.word(value, 'FastScanStats.t1:t1'));
  }

  /**
   * Counter 2, in cycles.
   *
   * FAISS: `faiss/IndexFastScan.h`, `FastScanStats::t2`.
   */
  get t2(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.FastScanStats_t2_get, 'FastScanStats.t2') as bigint);
  }

  set t2(value: number | bigint) {
    core.setScalar(this, ops.FastScanStats_t2_set, ops.FastScanStats_t2_get, 'FastScanStats.t2', core.word(value, 'FastScanStats.t2:t2'));
  }

  /**
   * Counter 3, in cycles.
   *
   * FAISS: `faiss/IndexFastScan.h`, `FastScanStats::t3`.
   */
  get t3(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.FastScanStats_t3_get, 'FastScanStats.t3') as bigint);
  }

  set t3(value: number | bigint) {
    core.setScalar(this, ops.FastScanStats_t3_set, ops.FastScanStats_t3_get, 'FastScanStats.t3', core.word(value, 'FastScanStats.t3:t3'));
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
  reset(): void {
    return core.now(resetCall(this));
  }
}

function newFastScanStats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.FastScanStats_new0, 'FastScanStats.constructor', [], null);
  }

  throw core.wrongArguments('FastScanStats.constructor', ['()']);
}

function resetCall(self: FastScanStats): core.Call<void> {
  return {
    op: ops.FastScanStats_reset,
    name: 'FastScanStats.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
