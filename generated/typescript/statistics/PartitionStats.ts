// Generated from schema/ by `npm run generate`; never edited.
/** PartitionStats, mirrored from faiss/utils/partitioning.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What finding the best of many values took. A new one counts from 0; the one that searches add to is a field of cvar.
 *
 * FAISS: `faiss/utils/partitioning.h`, `PartitionStats`.
 * Since FAISS 1.7.3.
 */
export class PartitionStats extends core.FaissObject {
  /**
   * Makes a PartitionStats.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newPartitionStats(args)) as never);
  }

  /**
   * Processor cycles of looking for the value to divide at.
   *
   * FAISS: `faiss/utils/partitioning.h`, `PartitionStats::bissect_cycles`.
   * Until FAISS 1.13.0.
   */
  get bissectCycles(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.PartitionStats_bissect_cycles_get, 'PartitionStats.bissectCycles') as bigint);
  }

  set bissectCycles(value: number | bigint) {
    core.setScalar(this, ops.PartitionStats_bissect_cycles_set, ops.PartitionStats_bissect_cycles_get, 'PartitionStats.bissectCycles', core.word(value, 'PartitionStats.bissectCycles:bissectCycles'));
  }

  /**
   * Processor cycles of moving the values before it to the front.
   *
   * FAISS: `faiss/utils/partitioning.h`, `PartitionStats::compress_cycles`.
   */
  get compressCycles(): bigint {
    return BigInt.asUintN(64, core.getScalar(this, ops.PartitionStats_compress_cycles_get, 'PartitionStats.compressCycles') as bigint);
  }

  set compressCycles(value: number | bigint) {
    core.setScalar(this, ops.PartitionStats_compress_cycles_set, ops.PartitionStats_compress_cycles_get, 'PartitionStats.compressCycles', core.word(value, 'PartitionStats.compressCycles:compressCycles'));
  }

  /**
   * Sets everything back to 0.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/partitioning.h`, `PartitionStats::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }
}

function newPartitionStats(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.PartitionStats_new0, 'PartitionStats.constructor', [], null);
  }

  throw core.wrongArguments('PartitionStats.constructor', ['()']);
}

function resetCall(self: PartitionStats): core.Call<void> {
  return {
    op: ops.PartitionStats_reset,
    name: 'PartitionStats.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
