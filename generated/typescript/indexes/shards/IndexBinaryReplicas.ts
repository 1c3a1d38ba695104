// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryReplicas, mirrored from faiss/IndexReplicas.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { ThreadedIndexBaseBinary } from './ThreadedIndexBaseBinary.js';
import type { IndexBinary } from '../binary/IndexBinary.js';

/**
 * Keeps the same vectors in several indexes, its replicas, and divides queries evenly among them.
 *
 * FAISS: `faiss/IndexReplicas.h`, `IndexBinaryReplicas`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryReplicas extends ThreadedIndexBaseBinary {
  /**
   * Makes an IndexBinaryReplicas.
   *
   * @param d Number of bits of every vector and a multiple of 8. At least 8.
   * @param threaded Whether every replica has a thread of its own. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, threaded?: boolean);
  /**
   * Takes the dimension of the first replica.
   *
   * @param threaded Whether every replica has a thread of its own. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(threaded?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryReplicas(args)) as never);
  }

  /**
   * Appends an index as a replica. It stays alive as long as this one, also when it is removed again.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexReplicas.h`, `IndexBinaryReplicas::add_replica`.
   *
   * @param index Index of the same d and metric, with as many vectors as the other replicas. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  addReplica(index: IndexBinary): void {
    return core.now(add_replicaCall(this, index));
  }

  /**
   * Takes a replica out, which keeps its vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexReplicas.h`, `IndexBinaryReplicas::remove_replica`.
   *
   * @param index The replica.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  removeReplica(index: IndexBinary): void {
    return core.now(remove_replicaCall(this, index));
  }

  /**
   * Takes over what the replicas say of themselves, after they were changed by themselves.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexReplicas.h`, `IndexBinaryReplicas::syncWithSubIndexes`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  syncWithSubIndexes(): void {
    return core.now(syncWithSubIndexesCall(this));
  }
}

function newIndexBinaryReplicas(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 1 && count <= 2 && core.isNumeric(args[0]) && (args[1] === undefined || typeof args[1] === 'boolean') ? 0 : 
    count <= 1 && (args[0] === undefined || typeof args[0] === 'boolean') ? 1 : 
    count >= 1 && count <= 2 ? 0 : 
    count <= 1 ? 1 : -1;
  if (form === 0) {
    const d = args[0] as number;
    const threaded = (args[1] === undefined ? true : args[1]) as boolean;
    const d_ = core.int(d, 'IndexBinaryReplicas.constructor:d', 8);
    const threaded_ = core.bool(threaded, 'IndexBinaryReplicas.constructor:threaded');
    return core.construct(ops.IndexBinaryReplicas_new0, 'IndexBinaryReplicas.constructor', [d_, threaded_], null);
  }

  if (form === 1) {
    const threaded = (args[0] === undefined ? true : args[0]) as boolean;
    const threaded_ = core.bool(threaded, 'IndexBinaryReplicas.constructor:threaded');
    return core.construct(ops.IndexBinaryReplicas_new1, 'IndexBinaryReplicas.constructor', [threaded_], null);
  }

  throw core.wrongArguments('IndexBinaryReplicas.constructor', ['(d, threaded = true)', '(threaded = true)']);
}

function add_replicaCall(self: IndexBinaryReplicas, index: IndexBinary): core.Call<void> {
  const index_ = core.handleOf(index, classes.IndexBinary, 'IndexBinaryReplicas.addReplica:index');
  return {
    op: ops.IndexBinaryReplicas_add_replica,
    name: 'IndexBinaryReplicas.addReplica',
    effect: 'write',
    self: self,
    others: [[index, 'retain']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function remove_replicaCall(self: IndexBinaryReplicas, index: IndexBinary): core.Call<void> {
  const index_ = core.handleOf(index, classes.IndexBinary, 'IndexBinaryReplicas.removeReplica:index');
  return {
    op: ops.IndexBinaryReplicas_remove_replica,
    name: 'IndexBinaryReplicas.removeReplica',
    effect: 'write',
    self: self,
    others: [[index, 'read']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function syncWithSubIndexesCall(self: IndexBinaryReplicas): core.Call<void> {
  return {
    op: ops.IndexBinaryReplicas_syncWithSubIndexes,
    name: 'IndexBinaryReplicas.syncWithSubIndexes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
