// Generated from schema/ by `npm run generate`; never edited.
/** SlidingIndexWindow, mirrored from faiss/IVFlib.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import type { ArrayInvertedLists } from '../invlists/ArrayInvertedLists.js';
import type { Index } from '../indexes/Index.js';

/**
 * Keeps the last slices of a stream in one inverted file: every step appends the vectors of another index and drops those of the oldest one. While a window is in use, the index must not be changed in another way.
 *
 * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow`.
 * Since FAISS 1.7.3.
 */
export class SlidingIndexWindow extends core.FaissObject {
  /**
   * Begins with no slice.
   *
   * @param index A trained and empty inverted file, or one behind transforms. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newSlidingIndexWindow(args)) as never);
  }

  /**
   * The index that holds the slices.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::index`.
   */
  get index(): Index {
    return core.getView(this, ops.SlidingIndexWindow_index_get, 'SlidingIndexWindow.index', classes.Index) as Index;
  }

  /**
   * The inverted lists of the index.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::ils`.
   */
  get ils(): ArrayInvertedLists {
    return core.getView(this, ops.SlidingIndexWindow_ils_get, 'SlidingIndexWindow.ils', classes.ArrayInvertedLists) as ArrayInvertedLists;
  }

  /**
   * Number of slices in the index.
   *
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::n_slice`.
   */
  get nSlice(): number {
    return core.getScalar(this, ops.SlidingIndexWindow_n_slice_get, 'SlidingIndexWindow.nSlice') as number;
  }

  /**
   * Number of inverted lists.
   *
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::nlist`.
   */
  get nlist(): number {
    return core.getConstant(this, ops.SlidingIndexWindow_nlist_get, 'SlidingIndexWindow.nlist') as number;
  }

  /**
   * Appends a slice, drops the oldest one, or both.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::step`.
   *
   * @param subIndex Index whose vectors are copied, of the same kind and training; null appends nothing.
   * @param removeOldest Whether the oldest slice is dropped.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async step(subIndex: Index | null, removeOldest: boolean, options?: CallOptions): Promise<void> {
    return core.later(stepCall(this, subIndex, removeOldest, options, stepKeys));
  }

  /**
   * Appends a slice, drops the oldest one, or both.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::step`.
   *
   * @param subIndex Index whose vectors are copied, of the same kind and training; null appends nothing.
   * @param removeOldest Whether the oldest slice is dropped.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  stepSync(subIndex: Index | null, removeOldest: boolean): void {
    return core.now(stepCall(this, subIndex, removeOldest, undefined, core.noKeys));
  }
}

function newSlidingIndexWindow(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const index = args[0] as Index;
    const index_ = core.handleOf(index, classes.Index, 'SlidingIndexWindow.constructor:index');
    return core.construct(ops.SlidingIndexWindow_new0, 'SlidingIndexWindow.constructor', [index_], [index]);
  }

  throw core.wrongArguments('SlidingIndexWindow.constructor', ['(index)']);
}

const stepKeys: readonly string[] = ['signal'];

function stepCall(self: SlidingIndexWindow, subIndex: Index | null, removeOldest: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'SlidingIndexWindow.step:options', allowed);
  const subIndex_ = core.handleOrNull(subIndex, classes.Index, 'SlidingIndexWindow.step:subIndex');
  const removeOldest_ = core.bool(removeOldest, 'SlidingIndexWindow.step:removeOldest');
  return {
    op: ops.SlidingIndexWindow_step,
    name: 'SlidingIndexWindow.step',
    effect: 'write',
    self: self,
    others: [[subIndex, 'read']],
    args: [core.selfHandle(self), subIndex_, removeOldest_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
