// Generated from schema/ by `npm run generate`; never edited.
/** TimeoutCallback, mirrored from faiss/impl/AuxIndexStructures.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { InterruptCallback } from './InterruptCallback.js';

/**
 * A limit of time. One that is made tells when its own time is over; the static reset limits the calls of the whole process. TimeoutGuard does so for a block of code, and AbortSignal.timeout for a single call.
 *
 * FAISS: `faiss/impl/AuxIndexStructures.h`, `TimeoutCallback`.
 * Since FAISS 1.9.0.
 */
export class TimeoutCallback extends InterruptCallback {
  /**
   * Makes one that has no limit yet.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newTimeoutCallback(args)) as never);
  }

  /**
   * The limit in seconds from when set_timeout was called; 0 for none, and once its end was told.
   *
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `TimeoutCallback::timeout`.
   */
  get timeout(): number {
    return core.getScalar(this, ops.TimeoutCallback_timeout_get, 'TimeoutCallback.timeout') as number;
  }

  set timeout(value: number) {
    core.setScalar(this, ops.TimeoutCallback_timeout_set, ops.TimeoutCallback_timeout_get, 'TimeoutCallback.timeout', core.real(value, 'TimeoutCallback.timeout:timeout'));
  }

  /**
   * Sets the limit, and starts the clock.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `TimeoutCallback::set_timeout`.
   *
   * @param timeoutInSeconds Seconds from now; 0 for no limit.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setTimeout(timeoutInSeconds: number): void {
    return core.now(set_timeoutCall(this, timeoutInSeconds));
  }

  /**
   * From now on calls of this process that are at work when so much time is over stop with ERR_FAISS_ABORTED, at the next place where FAISS asks. The end is told once: calls that begin later have no limit.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `TimeoutCallback::reset`.
   *
   * @param timeoutInSeconds Seconds from now, up to 10^9; 0 for no limit.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static reset(timeoutInSeconds: number): void {
    return core.now(resetCall(timeoutInSeconds));
  }
}

function newTimeoutCallback(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.TimeoutCallback_new0, 'TimeoutCallback.constructor', [], null);
  }

  throw core.wrongArguments('TimeoutCallback.constructor', ['()']);
}

function set_timeoutCall(self: TimeoutCallback, timeoutInSeconds: number): core.Call<void> {
  const timeoutInSeconds_ = core.real(timeoutInSeconds, 'TimeoutCallback.setTimeout:timeoutInSeconds');
  return {
    op: ops.TimeoutCallback_set_timeout,
    name: 'TimeoutCallback.setTimeout',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), timeoutInSeconds_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function resetCall(timeoutInSeconds: number): core.Call<void> {
  const timeoutInSeconds_ = core.real(timeoutInSeconds, 'TimeoutCallback.reset:timeoutInSeconds');
  return {
    op: ops.TimeoutCallback_reset,
    name: 'TimeoutCallback.reset',
    effect: 'read',
    self: null,
    others: null,
    args: [timeoutInSeconds_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
