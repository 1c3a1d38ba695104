// Generated from schema/ by `npm run generate`; never edited.
/** LSQTimerScope, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('LSQTimerScope')(args)) as never);
  }

  /**
   * Time of the start, in milliseconds of the system's clock.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope::t0`.
   */
  get t0(): Promise<number> {
    return core.get(this, 't0') as Promise<number>;
  }

  /**
   * Timer that takes the time.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope::timer`.
   */
  get timer(): LSQTimer {
    return core.part(this, 'timer', 'LSQTimer') as LSQTimer;
  }

  /**
   * Name under which the time is added.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope::name`.
   */
  get name(): Promise<string> {
    return core.get(this, 'name') as Promise<string>;
  }

  /**
   * Whether the time was added. Default false.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `LSQTimerScope::finished`.
   */
  get finished(): Promise<boolean> {
    return core.get(this, 'finished') as Promise<boolean>;
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
  async finish(): Promise<void> {
    return core.call(this, 'finish', []) as never;
  }
}
