// Generated from schema/ by `npm run generate`; never edited.
/** LSQTimer, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('LSQTimer')(args)) as never);
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
  async get(name: string): Promise<number> {
    return core.call(this, 'get', [name]) as never;
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
  async add(name: string, delta: number): Promise<void> {
    return core.call(this, 'add', [name, delta]) as never;
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
  async reset(): Promise<void> {
    return core.call(this, 'reset', []) as never;
  }
}
