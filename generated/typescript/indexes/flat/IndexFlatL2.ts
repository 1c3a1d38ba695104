// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlatL2, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexFlat } from './IndexFlat.js';

/**
 * Exact search by squared Euclidean distance.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2`.
 * Since FAISS 1.7.3.
 */
export class IndexFlatL2 extends IndexFlat {
  /**
   * Makes an IndexFlatL2.
   *
   * @param d Number of components of every vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexFlatL2(args)) as never);
  }

  /**
   * Copy of the squared lengths of all vectors once sync_l2norms made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2::cached_l2norms`.
   * Since FAISS 1.8.0.
   */
  get cachedL2norms(): Float32Array {
    return core.getArray(this, ops.IndexFlatL2_cached_l2norms_get, 'IndexFlatL2.cachedL2norms') as Float32Array;
  }

  /**
   * Keeps the squared length of every vector, which speeds up graphs over this index. Call it again after vectors were added or removed.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2::sync_l2norms`.
   * Since FAISS 1.8.0.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async syncL2norms(options?: CallOptions): Promise<void> {
    return core.later(sync_l2normsCall(this, options, sync_l2normsKeys));
  }

  /**
   * Keeps the squared length of every vector, which speeds up graphs over this index. Call it again after vectors were added or removed.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2::sync_l2norms`.
   * Since FAISS 1.8.0.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  syncL2normsSync(): void {
    return core.now(sync_l2normsCall(this, undefined, core.noKeys));
  }

  /**
   * Forgets the squared lengths.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2::clear_l2norms`.
   * Since FAISS 1.8.0.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  clearL2norms(): void {
    return core.now(clear_l2normsCall(this));
  }
}

function newIndexFlatL2(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const d = args[0] as number;
    const d_ = core.idx(d, 'IndexFlatL2.constructor:d', 1);
    return core.construct(ops.IndexFlatL2_new0, 'IndexFlatL2.constructor', [d_], null);
  }

  throw core.wrongArguments('IndexFlatL2.constructor', ['(d)']);
}

const sync_l2normsKeys: readonly string[] = ['signal'];

function sync_l2normsCall(self: IndexFlatL2, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexFlatL2.syncL2norms:options', allowed);
  return {
    op: ops.IndexFlatL2_sync_l2norms,
    name: 'IndexFlatL2.syncL2norms',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function clear_l2normsCall(self: IndexFlatL2): core.Call<void> {
  return {
    op: ops.IndexFlatL2_clear_l2norms,
    name: 'IndexFlatL2.clearL2norms',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
