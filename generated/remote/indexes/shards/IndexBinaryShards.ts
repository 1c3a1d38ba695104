// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryShards, mirrored from faiss/IndexShards.h. */
import * as core from '@faiss-sdk/core/remote';
import { ThreadedIndexBaseBinary } from './ThreadedIndexBaseBinary.js';
import type { IndexBinary } from '../binary/IndexBinary.js';

/**
 * Spreads vectors over several indexes, its shards, asks all of them and merges their results. What is added is divided evenly among them.
 *
 * FAISS: `faiss/IndexShards.h`, `IndexBinaryShards`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryShards extends ThreadedIndexBaseBinary {
  /**
   * Makes an IndexBinaryShards.
   *
   * @param d Number of bits of every vector and a multiple of 8. At least 8.
   * @param threaded Whether every shard has a thread of its own. Default false.
   * @param successiveIds Whether labels count on from shard to shard; otherwise they are those of the shards, which must differ. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, threaded?: boolean, successiveIds?: boolean);
  /**
   * Takes the dimension of the first shard.
   *
   * @param threaded Whether every shard has a thread of its own. Default false.
   * @param successiveIds Whether labels count on from shard to shard; otherwise they are those of the shards, which must differ. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(threaded?: boolean, successiveIds?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexBinaryShards')(args)) as never);
  }

  /**
   * Whether labels count on from shard to shard; vectors can then be added once only, without ids of their own. Default true.
   *
   * FAISS: `faiss/IndexShards.h`, `IndexBinaryShards::successive_ids`.
   */
  get successiveIds(): Promise<boolean> {
    return core.get(this, 'successiveIds') as Promise<boolean>;
  }

  set successiveIds(value: boolean) {
    core.set(this, 'successiveIds', value);
  }

  /**
   * Appends an index as a shard. It stays alive as long as this one, also when it is removed again.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexShards.h`, `IndexBinaryShards::add_shard`.
   *
   * @param index Index of the same d and metric, trained as the other shards are. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async addShard(index: IndexBinary): Promise<void> {
    return core.call(this, 'addShard', [index]) as never;
  }

  /**
   * Takes a shard out, which keeps its vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexShards.h`, `IndexBinaryShards::remove_shard`.
   *
   * @param index The shard.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async removeShard(index: IndexBinary): Promise<void> {
    return core.call(this, 'removeShard', [index]) as never;
  }

  /**
   * Takes over what the shards say of themselves, after they were changed by themselves.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexShards.h`, `IndexBinaryShards::syncWithSubIndexes`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async syncWithSubIndexes(): Promise<void> {
    return core.call(this, 'syncWithSubIndexes', []) as never;
  }
}
