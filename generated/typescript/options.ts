// Generated from schema/ by `npm run generate`; never edited.
/** Options that every operation with a Promise form takes. */

/**
 * Named extras of an operation that runs off the main thread.
 */
export interface CallOptions {
  /**
   * Stops the work between two interruption points of FAISS; the Promise rejects with `ERR_FAISS_ABORTED`.
   */
  readonly signal?: AbortSignal;
}
