// Generated from schema/ by `npm run generate`; never edited.
/** Options that every operation with a Promise form takes. */
import type { OnProgress } from '@faiss-sdk/core';

/**
 * Named extras of an operation that runs off the main thread.
 */
export interface CallOptions {
  /**
   * Stops the work between two interruption points of FAISS; the Promise rejects with `ERR_FAISS_ABORTED`.
   */
  readonly signal?: AbortSignal;
}

/**
 * Named extras of an operation that can tell how far it is.
 */
export interface ProgressOptions extends CallOptions {
  /**
   * Called while the work goes on with how far it is, and with `done === total` before the Promise resolves. What it throws rejects the Promise once the work has ended.
   */
  readonly onProgress?: OnProgress;
}
