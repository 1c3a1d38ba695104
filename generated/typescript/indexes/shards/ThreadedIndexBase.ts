// Generated from schema/ by `npm run generate`; never edited.
/** ThreadedIndexBase, mirrored from faiss/impl/ThreadedIndex.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { Index } from '../Index.js';

/**
 * Base of the indexes that hand their work to several others, which may have a thread each.
 *
 * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBase`.
 * Since FAISS 1.7.3.
 */
export abstract class ThreadedIndexBase extends Index {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Whether FAISS itself frees the parts.
   *
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBase::own_indices`.
   * Since FAISS 1.7.4.
   */
  get ownIndices(): boolean {
    return core.getScalar(this, ops.ThreadedIndexBase_own_indices_get, 'ThreadedIndexBase.ownIndices') as boolean;
  }

  /**
   * Appends an index as a part. It stays alive as long as this one, also when it is removed again.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBase::addIndex`.
   *
   * @param index Index of the same d and metric, trained as the other parts are. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  addIndex(index: Index): void {
    return core.now(addIndexCall(this, index));
  }

  /**
   * Takes a part out, which keeps its vectors.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBase::removeIndex`.
   *
   * @param index The part.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  removeIndex(index: Index): void {
    return core.now(removeIndexCall(this, index));
  }

  /**
   * Number of parts.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBase::count`.
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
   * FAISS: `faiss/impl/ThreadedIndex.h`, `ThreadedIndexBase::at`.
   *
   * @param i Number of the part, below count().
   * @returns The part.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  at(i: number): Index {
    return core.now(atCall(this, i));
  }
}

function addIndexCall(self: ThreadedIndexBase, index: Index): core.Call<void> {
  const index_ = core.handleOf(index, classes.Index, 'ThreadedIndexBase.addIndex:index');
  return {
    op: ops.ThreadedIndexBase_addIndex,
    name: 'ThreadedIndexBase.addIndex',
    effect: 'write',
    self: self,
    others: [[index, 'retain']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function removeIndexCall(self: ThreadedIndexBase, index: Index): core.Call<void> {
  const index_ = core.handleOf(index, classes.Index, 'ThreadedIndexBase.removeIndex:index');
  return {
    op: ops.ThreadedIndexBase_removeIndex,
    name: 'ThreadedIndexBase.removeIndex',
    effect: 'write',
    self: self,
    others: [[index, 'read']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function countCall(self: ThreadedIndexBase): core.Call<number> {
  return {
    op: ops.ThreadedIndexBase_count,
    name: 'ThreadedIndexBase.count',
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

function atCall(self: ThreadedIndexBase, i: number): core.Call<Index> {
  const i_ = core.size(i, 'ThreadedIndexBase.at:i');
  return {
    op: ops.ThreadedIndexBase_at,
    name: 'ThreadedIndexBase.at',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_],
    finish: (raw) => core.adopt(raw as number, classes.Index, self) as Index,
    signal: undefined,
    progress: null,
  };
}
