// Generated from schema/ by `npm run generate`; never edited.
/** PartitionStats, mirrored from faiss/utils/partitioning.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('PartitionStats')(args)) as never);
  }

  /**
   * Processor cycles of looking for the value to divide at.
   *
   * FAISS: `faiss/utils/partitioning.h`, `PartitionStats::bissect_cycles`.
   * Until FAISS 1.13.0.
   */
  get bissectCycles(): Promise<bigint> {
    return core.get(this, 'bissectCycles') as Promise<bigint>;
  }

  set bissectCycles(value: number | bigint) {
    core.set(this, 'bissectCycles', value);
  }

  /**
   * Processor cycles of moving the values before it to the front.
   *
   * FAISS: `faiss/utils/partitioning.h`, `PartitionStats::compress_cycles`.
   */
  get compressCycles(): Promise<bigint> {
    return core.get(this, 'compressCycles') as Promise<bigint>;
  }

  set compressCycles(value: number | bigint) {
    core.set(this, 'compressCycles', value);
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }
}
