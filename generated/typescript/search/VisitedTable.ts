// Generated from schema/ by `npm run generate`; never edited.
/** VisitedTable, mirrored from faiss/impl/AuxIndexStructures.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * A set of small numbers that is emptied in no time.
 *
 * FAISS: `faiss/impl/AuxIndexStructures.h`, `VisitedTable`.
 * Since FAISS 1.7.3.
 */
export class VisitedTable extends core.FaissObject {
  /**
   * Makes an empty set.
   *
   * Until FAISS 1.14.1.
   *
   * @param size Number behind the largest one that the set may hold. At least 0.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(size: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newVisitedTable(args)) as never);
  }

  /**
   * Copy of the marks, one for each number; those that equal visno are in the set. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `VisitedTable::visited`.
   * Until FAISS 1.14.3.
   */
  get visited(): Uint8Array {
    return core.getArray(this, ops.VisitedTable_visited_get, 'VisitedTable.visited') as Uint8Array;
  }

  /**
   * The mark of the numbers that are in the set.
   *
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `VisitedTable::visno`.
   * Until FAISS 1.14.3.
   */
  get visno(): number {
    return core.getScalar(this, ops.VisitedTable_visno_get, 'VisitedTable.visno') as number;
  }

  /**
   * Puts a number into the set.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `VisitedTable::set`.
   * Until FAISS 1.14.1.
   *
   * @param no The number, below the size. At least 0.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  set(no: number): void {
    return core.now(setCall(this, no));
  }

  /**
   * Tells whether a number is in the set.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `VisitedTable::get`.
   * Until FAISS 1.14.1.
   *
   * @param no The number, below the size. At least 0.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  get(no: number): boolean {
    return core.now(getCall(this, no));
  }

  /**
   * Empties the set.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `VisitedTable::advance`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  advance(): void {
    return core.now(advanceCall(this));
  }
}

function newVisitedTable(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const size = args[0] as number;
    const size_ = core.int(size, 'VisitedTable.constructor:size', 0);
    return core.construct(ops.VisitedTable_new0, 'VisitedTable.constructor', [size_], null);
  }

  throw core.wrongArguments('VisitedTable.constructor', ['(size)']);
}

function setCall(self: VisitedTable, no: number): core.Call<void> {
  const no_ = core.int(no, 'VisitedTable.set:no', 0);
  return {
    op: ops.VisitedTable_set,
    name: 'VisitedTable.set',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), no_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function getCall(self: VisitedTable, no: number): core.Call<boolean> {
  const no_ = core.int(no, 'VisitedTable.get:no', 0);
  return {
    op: ops.VisitedTable_get,
    name: 'VisitedTable.get',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), no_],
    finish: getResult,
    signal: undefined,
    progress: null,
  };
}

const getResult = (raw: unknown): boolean => raw as boolean;

function advanceCall(self: VisitedTable): core.Call<void> {
  return {
    op: ops.VisitedTable_advance,
    name: 'VisitedTable.advance',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
