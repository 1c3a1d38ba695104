import { real } from '@faiss-sdk/core';
import { InterruptCallback, TimeoutCallback } from '@faiss-sdk/generated';

/**
 * Limits the time of all calls that are at work while a block of code runs:
 *
 * ```ts
 * {
 *   using guard = new TimeoutGuard(2.5);
 *   await index.search(queries, 10); // ERR_FAISS_ABORTED when it is still at work after 2.5 seconds
 * }
 * ```
 *
 * The limit is one for the whole process, as in Python: where calls run side by side, `signal: AbortSignal.timeout(ms)`
 * among the options of a call limits that call alone. FAISS looks at the time only between parts of its work.
 *
 * Mirrors `TimeoutGuard` of `faiss/python/__init__.py`.
 */
export class TimeoutGuard implements Disposable {
  /** Seconds from when this guard was made; 0 for no limit. */
  readonly timeout: number;

  /**
   * @param timeoutInSeconds Seconds from now, up to 10^9; 0 for no limit.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for another value.
   */
  constructor(timeoutInSeconds: number) {
    this.timeout = real(timeoutInSeconds, 'TimeoutGuard.constructor:timeoutInSeconds', 0, 1e9);
    TimeoutCallback.reset(this.timeout);
  }

  /** Ends the limit, also that of a guard that was made later. Safe to call more than once. */
  close(): void {
    InterruptCallback.clearInstance();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
