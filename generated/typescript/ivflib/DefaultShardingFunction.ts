// Generated from schema/ by `npm run generate`; never edited.
/** DefaultShardingFunction, mirrored from faiss/IVFlib.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { ShardingFunction } from './ShardingFunction.js';

/**
 * Deals the centroids out one by one, so that centroid i goes to the shard with the remainder of i as its number.
 *
 * FAISS: `faiss/IVFlib.h`, `DefaultShardingFunction`.
 * Since FAISS 1.11.0.
 */
export class DefaultShardingFunction extends ShardingFunction {
  /**
   * Makes the function.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newDefaultShardingFunction(args)) as never);
  }
}

function newDefaultShardingFunction(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.DefaultShardingFunction_new0, 'DefaultShardingFunction.constructor', [], null);
  }

  throw core.wrongArguments('DefaultShardingFunction.constructor', ['()']);
}
