// Generated from schema/ by `npm run generate`; never edited.
/** ShardingFunction, mirrored from faiss/IVFlib.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Says which shard a centroid goes to.
 *
 * FAISS: `faiss/IVFlib.h`, `ShardingFunction`.
 * Since FAISS 1.11.0.
 */
export abstract class ShardingFunction extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of the shard of a centroid. Python calls the object itself.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IVFlib.h`, `ShardingFunction::operator()`.
   *
   * @param i Number of the centroid. At least 0.
   * @param shardCount Number of shards. At least 1.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  shardOf(i: number, shardCount: number): number {
    return core.now(shard_ofCall(this, i, shardCount));
  }
}

function shard_ofCall(self: ShardingFunction, i: number, shardCount: number): core.Call<number> {
  const i_ = core.i64(i, 'ShardingFunction.shardOf:i');
  const shardCount_ = core.i64(shardCount, 'ShardingFunction.shardOf:shardCount');
  return {
    op: ops.ShardingFunction_shard_of,
    name: 'ShardingFunction.shardOf',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_, shardCount_],
    finish: shard_ofResult,
    signal: undefined,
    progress: null,
  };
}

const shard_ofResult = (raw: unknown): number => raw as number;
