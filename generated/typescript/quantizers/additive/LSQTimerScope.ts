// Generated from schema/ by `npm run generate`; never edited.
/** LSQTimerScope, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { LSQTimer } from './LSQTimer.js';

/**
 * Measures the time from its construction to finish, or to its end, and adds it to a timer.
 *
 * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope`.
 * Since FAISS 1.7.3.
 */
export class LSQTimerScope extends core.FaissObject {
  /**
   * Makes a LSQTimerScope.
   *
   * @param timer Timer that takes the time. Kept alive for as long as it is used here.
   * @param name Name under which the time is added.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(timer: LSQTimer, name: string);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newLSQTimerScope(args)) as never);
  }

  /**
   * Time of the start, in milliseconds of the system's clock.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope::t0`.
   */
  get t0(): number {
    return core.getScalar(this, ops.LSQTimerScope_t0_get, 'LSQTimerScope.t0') as number;
  }

  /**
   * Timer that takes the time.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope::timer`.
   */
  get timer(): LSQTimer {
    return core.getView(this, ops.LSQTimerScope_timer_get, 'LSQTimerScope.timer', classes.LSQTimer) as LSQTimer;
  }

  /**
   * Name under which the time is added.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope::name`.
   */
  get name(): string {
    return core.getScalar(this, ops.LSQTimerScope_name_get, 'LSQTimerScope.name') as string;
  }

  /**
   * Whether the time was added. Default false.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope::finished`.
   */
  get finished(): boolean {
    return core.getScalar(this, ops.LSQTimerScope_finished_get, 'LSQTimerScope.finished') as boolean;
  }

  /**
   * Adds the time that has passed to the timer, once.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope::finish`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  finish(): void {
    return core.now(finishCall(this));
  }
}

function newLSQTimerScope(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const timer = args[0] as LSQTimer;
    const name = args[1] as string;
    const timer_ = core.handleOf(timer, classes.LSQTimer, 'LSQTimerScope.constructor:timer');
    const name_ = core.string(name, 'LSQTimerScope.constructor:name');
    return core.construct(ops.LSQTimerScope_new0, 'LSQTimerScope.constructor', [timer_, name_], [timer]);
  }

  throw core.wrongArguments('LSQTimerScope.constructor', ['(timer, name)']);
}

function finishCall(self: LSQTimerScope): core.Call<void> {
  return {
    op: ops.LSQTimerScope_finish,
    name: 'LSQTimerScope.finish',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
