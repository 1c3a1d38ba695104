// Generated from schema/ by `npm run generate`; never edited.
/** LSQTimer, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';

/**
 * Adds up times by name, as a LocalSearchQuantizer does for its verbose reports.
 *
 * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimer`.
 * Since FAISS 1.7.3.
 */
export class LSQTimer extends core.FaissObject {
  /**
   * Makes a LSQTimer.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newLSQTimer(args)) as never);
  }

  /**
   * Time that was added up under a name.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimer::get`.
   *
   * @param name Name of a step.
   * @returns The sum; 0 for a name under which nothing was added.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  get(name: string): number {
    return core.now(getCall(this, name));
  }

  /**
   * Adds a time under a name.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimer::add`.
   *
   * @param name Name of a step.
   * @param delta The time, in milliseconds by FAISS's own custom.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  add(name: string, delta: number): void {
    return core.now(addCall(this, name, delta));
  }

  /**
   * Forgets all times.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimer::reset`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  reset(): void {
    return core.now(resetCall(this));
  }
}

function newLSQTimer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.LSQTimer_new0, 'LSQTimer.constructor', [], null);
  }

  throw core.wrongArguments('LSQTimer.constructor', ['()']);
}

function getCall(self: LSQTimer, name: string): core.Call<number> {
  const name_ = core.string(name, 'LSQTimer.get:name');
  return {
    op: ops.LSQTimer_get,
    name: 'LSQTimer.get',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), name_],
    finish: getResult,
    signal: undefined,
    progress: null,
  };
}

const getResult = (raw: unknown): number => raw as number;

function addCall(self: LSQTimer, name: string, delta: number): core.Call<void> {
  const name_ = core.string(name, 'LSQTimer.add:name');
  const delta_ = core.real(delta, 'LSQTimer.add:delta');
  return {
    op: ops.LSQTimer_add,
    name: 'LSQTimer.add',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), name_, delta_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function resetCall(self: LSQTimer): core.Call<void> {
  return {
    op: ops.LSQTimer_reset,
    name: 'LSQTimer.reset',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
