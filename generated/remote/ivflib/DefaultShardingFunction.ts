// Generated from schema/ by `npm run generate`; never edited.
/** DefaultShardingFunction, mirrored from faiss/IVFlib.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('DefaultShardingFunction')(args)) as never);
  }
}
