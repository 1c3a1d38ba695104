// Generated from schema/ by `npm run generate`; never edited.
/** ThreadedIndexBaseBinary, mirrored from faiss/impl/ThreadedIndex.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { IndexBinary } from '../binary/IndexBinary.js';

/**
 * Base of the indexes that hand their work to several others, which may have a thread each.
 *
 * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary`.
 * Since FAISS 1.7.3.
 */
export abstract class ThreadedIndexBaseBinary extends IndexBinary {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Whether FAISS itself frees the parts.
   *
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::own_indices`.
   * Since FAISS 1.7.4.
   */
  get ownIndices(): boolean {
    return core.getScalar(this, ops.ThreadedIndexBaseBinary_own_indices_get, 'ThreadedIndexBaseBinary.ownIndices') as boolean;
  }

  /**
   * Appends an index as a part. It stays alive as long as this one, also when it is removed again.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::addIndex`.
   *
   * @param index Index of the same d and metric, trained as the other parts are. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  addIndex(index: IndexBinary): void {
    return core.now(addIndexCall(this, index));
  }

  /**
   * Takes a part out, which keeps its vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::removeIndex`.
   *
   * @param index The part.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  removeIndex(index: IndexBinary): void {
    return core.now(removeIndexCall(this, index));
  }

  /**
   * Number of parts.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::count`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  count(): number {
    return core.now(countCall(this));
  }

  /**
   * One of the parts, in the order in which they were added.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBaseBinary::at`.
   *
   * @param i Number of the part, below count().
   * @returns The part.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  at(i: number): IndexBinary {
    return core.now(atCall(this, i));
  }
}

function addIndexCall(self: ThreadedIndexBaseBinary, index: IndexBinary): core.Call<void> {
  const index_ = core.handleOf(index, classes.IndexBinary, 'ThreadedIndexBaseBinary.addIndex:index');
  return {
    op: ops.ThreadedIndexBaseBinary_addIndex,
    name: 'ThreadedIndexBaseBinary.addIndex',
    effect: 'write',
    self: self,
    others: [[index, 'retain']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function removeIndexCall(self: ThreadedIndexBaseBinary, index: IndexBinary): core.Call<void> {
  const index_ = core.handleOf(index, classes.IndexBinary, 'ThreadedIndexBaseBinary.removeIndex:index');
  return {
    op: ops.ThreadedIndexBaseBinary_removeIndex,
    name: 'ThreadedIndexBaseBinary.removeIndex',
    effect: 'write',
    self: self,
    others: [[index, 'read']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function countCall(self: ThreadedIndexBaseBinary): core.Call<number> {
  return {
    op: ops.ThreadedIndexBaseBinary_count,
    name: 'ThreadedIndexBaseBinary.count',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: countResult,
    signal: undefined,
    progress: null,
  };
}

const countResult = (raw: unknown): number => raw as number;

function atCall(self: ThreadedIndexBaseBinary, i: number): core.Call<IndexBinary> {
  const i_ = core.size(i, 'ThreadedIndexBaseBinary.at:i');
  return {
    op: ops.ThreadedIndexBaseBinary_at,
    name: 'ThreadedIndexBaseBinary.at',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_],
    finish: (raw) => core.adopt(raw as number, classes.IndexBinary, self) as IndexBinary,
    signal: undefined,
    progress: null,
  };
}
