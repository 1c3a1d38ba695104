// Generated from schema/ by `npm run generate`; never edited.
/** IndexShards, mirrored from faiss/IndexShards.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { ThreadedIndexBase } from './ThreadedIndexBase.js';
import type { Index } from '../Index.js';

/**
 * Spreads vectors over several indexes, its shards, asks all of them and merges their results. What is added is divided evenly among them.
 *
 * FAISS: `faiss/IndexShards.h`, `IndexShards`.
 * Since FAISS 1.7.3.
 */
export class IndexShards extends ThreadedIndexBase {
  /**
   * Makes an IndexShards.
   *
   * @param d Number of components of every vector. At least 1.
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexShards(args)) as never);
  }

  /**
   * Whether labels count on from shard to shard; vectors can then be added once only, without ids of their own. Default true.
   *
   * FAISS: `faiss/IndexShards.h`, `IndexShards::successive_ids`.
   */
  get successiveIds(): boolean {
    return core.getScalar(this, ops.IndexShards_successive_ids_get, 'IndexShards.successiveIds') as boolean;
  }

  set successiveIds(value: boolean) {
    core.setScalar(this, ops.IndexShards_successive_ids_set, ops.IndexShards_successive_ids_get, 'IndexShards.successiveIds', core.bool(value, 'IndexShards.successiveIds:successiveIds'));
  }

  /**
   * Appends an index as a shard. It stays alive as long as this one, also when it is removed again.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexShards.h`, `IndexShards::add_shard`.
   *
   * @param index Index of the same d and metric, trained as the other shards are. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  addShard(index: Index): void {
    return core.now(add_shardCall(this, index));
  }

  /**
   * Takes a shard out, which keeps its vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexShards.h`, `IndexShards::remove_shard`.
   *
   * @param index The shard.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  removeShard(index: Index): void {
    return core.now(remove_shardCall(this, index));
  }

  /**
   * Takes over what the shards say of themselves, after they were changed by themselves.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexShards.h`, `IndexShards::syncWithSubIndexes`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  syncWithSubIndexes(): void {
    return core.now(syncWithSubIndexesCall(this));
  }
}

function newIndexShards(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 1 && count <= 3 && core.isNumeric(args[0]) && (args[1] === undefined || typeof args[1] === 'boolean') && (args[2] === undefined || typeof args[2] === 'boolean') ? 0 : 
    count <= 2 && (args[0] === undefined || typeof args[0] === 'boolean') && (args[1] === undefined || typeof args[1] === 'boolean') ? 1 : 
    count >= 1 && count <= 3 ? 0 : 
    count <= 2 ? 1 : -1;
  if (form === 0) {
    const d = args[0] as number;
    const threaded = (args[1] === undefined ? false : args[1]) as boolean;
    const successiveIds = (args[2] === undefined ? true : args[2]) as boolean;
    const d_ = core.int(d, 'IndexShards.constructor:d', 1);
    const threaded_ = core.bool(threaded, 'IndexShards.constructor:threaded');
    const successiveIds_ = core.bool(successiveIds, 'IndexShards.constructor:successiveIds');
    return core.construct(ops.IndexShards_new0, 'IndexShards.constructor', [d_, threaded_, successiveIds_], null);
  }

  if (form === 1) {
    const threaded = (args[0] === undefined ? false : args[0]) as boolean;
    const successiveIds = (args[1] === undefined ? true : args[1]) as boolean;
    const threaded_ = core.bool(threaded, 'IndexShards.constructor:threaded');
    const successiveIds_ = core.bool(successiveIds, 'IndexShards.constructor:successiveIds');
    return core.construct(ops.IndexShards_new1, 'IndexShards.constructor', [threaded_, successiveIds_], null);
  }

  throw core.wrongArguments('IndexShards.constructor', ['(d, threaded = false, successiveIds = true)', '(threaded = false, successiveIds = true)']);
}

function add_shardCall(self: IndexShards, index: Index): core.Call<void> {
  const index_ = core.handleOf(index, classes.Index, 'IndexShards.addShard:index');
  return {
    op: ops.IndexShards_add_shard,
    name: 'IndexShards.addShard',
    effect: 'write',
    self: self,
    others: [[index, 'retain']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function remove_shardCall(self: IndexShards, index: Index): core.Call<void> {
  const index_ = core.handleOf(index, classes.Index, 'IndexShards.removeShard:index');
  return {
    op: ops.IndexShards_remove_shard,
    name: 'IndexShards.removeShard',
    effect: 'write',
    self: self,
    others: [[index, 'read']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function syncWithSubIndexesCall(self: IndexShards): core.Call<void> {
  return {
    op: ops.IndexShards_syncWithSubIndexes,
    name: 'IndexShards.syncWithSubIndexes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
