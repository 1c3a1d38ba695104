// Generated from schema/ by `npm run generate`; never edited.
/** InterruptCallback, mirrored from faiss/impl/AuxIndexStructures.h. */
import * as core from '@faiss-sdk/core/remote';

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
  async wantInterrupt(): Promise<boolean> {
    return core.call(this, 'wantInterrupt', []) as never;
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
  static async check(): Promise<void> {
    return core.call('InterruptCallback', 'check', []) as never;
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
  static async isInterrupted(): Promise<boolean> {
    return core.call('InterruptCallback', 'isInterrupted', []) as never;
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
  static async getPeriodHint(flops: number): Promise<number> {
    return core.call('InterruptCallback', 'getPeriodHint', [flops]) as never;
  }

  /**
   * Ends the limit that TimeoutCallback.reset set. Signals go on to stop their calls.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `InterruptCallback::clear_instance`.
   *
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static async clearInstance(): Promise<void> {
    return core.call('InterruptCallback', 'clearInstance', []) as never;
  }
}
