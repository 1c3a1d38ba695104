// Generated from schema/ by `npm run generate`; never edited.
/** VisitedTable, mirrored from faiss/impl/AuxIndexStructures.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('VisitedTable')(args)) as never);
  }

  /**
   * Copy of the marks, one for each number; those that equal visno are in the set. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `VisitedTable::visited`.
   * Until FAISS 1.14.3.
   */
  get visited(): Promise<Uint8Array> {
    return core.get(this, 'visited') as Promise<Uint8Array>;
  }

  /**
   * The mark of the numbers that are in the set.
   *
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `VisitedTable::visno`.
   * Until FAISS 1.14.3.
   */
  get visno(): Promise<number> {
    return core.get(this, 'visno') as Promise<number>;
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
  async set(no: number): Promise<void> {
    return core.call(this, 'set', [no]) as never;
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
  async get(no: number): Promise<boolean> {
    return core.call(this, 'get', [no]) as never;
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
  async advance(): Promise<void> {
    return core.call(this, 'advance', []) as never;
  }
}
