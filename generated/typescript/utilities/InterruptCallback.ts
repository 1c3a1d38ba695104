// Generated from schema/ by `npm run generate`; never edited.
/** InterruptCallback, mirrored from faiss/impl/AuxIndexStructures.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What FAISS asks in the middle of long calls whether it shall go on. A single call is stopped by the AbortSignal among its options; TimeoutCallback.reset limits the time of all calls of the process together.
 *
 * FAISS: `faiss/impl/AuxIndexStructures.h`, `InterruptCallback`.
 * Since FAISS 1.7.3.
 */
export abstract class InterruptCallback extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Tells whether this one would stop a call now.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `InterruptCallback::want_interrupt`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  wantInterrupt(): boolean {
    return core.now(want_interruptCall(this));
  }

  /**
   * Throws if calls are to stop now because the time of TimeoutCallback.reset is over, which that is told once.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `InterruptCallback::check`.
   *
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static check(): void {
    return core.now(checkCall());
  }

  /**
   * Tells whether calls are to stop now because the time of TimeoutCallback.reset is over. The first one to ask is told.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `InterruptCallback::is_interrupted`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static isInterrupted(): boolean {
    return core.now(is_interruptedCall());
  }

  /**
   * Tells how many rounds of a loop FAISS goes through before it asks again.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `InterruptCallback::get_period_hint`.
   *
   * @param flops Number of floating-point operations of a round.
   * @returns The number of rounds; 2^30, so never, while no time is set.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static getPeriodHint(flops: number): number {
    return core.now(get_period_hintCall(flops));
  }

  /**
   * Ends the limit that TimeoutCallback.reset set. Signals go on to stop their calls.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `InterruptCallback::clear_instance`.
   *
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static clearInstance(): void {
    return core.now(clear_instanceCall());
  }
}

function want_interruptCall(self: InterruptCallback): core.Call<boolean> {
  return {
    op: ops.InterruptCallback_want_interrupt,
    name: 'InterruptCallback.wantInterrupt',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: want_interruptResult,
    signal: undefined,
    progress: null,
  };
}

const want_interruptResult = (raw: unknown): boolean => raw as boolean;

function checkCall(): core.Call<void> {
  return {
    op: ops.InterruptCallback_check,
    name: 'InterruptCallback.check',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function is_interruptedCall(): core.Call<boolean> {
  return {
    op: ops.InterruptCallback_is_interrupted,
    name: 'InterruptCallback.isInterrupted',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: is_interruptedResult,
    signal: undefined,
    progress: null,
  };
}

const is_interruptedResult = (raw: unknown): boolean => raw as boolean;

function get_period_hintCall(flops: number): core.Call<number> {
  const flops_ = core.size(flops, 'InterruptCallback.getPeriodHint:flops');
  return {
    op: ops.InterruptCallback_get_period_hint,
    name: 'InterruptCallback.getPeriodHint',
    effect: 'read',
    self: null,
    others: null,
    args: [flops_],
    finish: get_period_hintResult,
    signal: undefined,
    progress: null,
  };
}

const get_period_hintResult = (raw: unknown): number => raw as number;

function clear_instanceCall(): core.Call<void> {
  return {
    op: ops.InterruptCallback_clear_instance,
    name: 'InterruptCallback.clearInstance',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
