// Generated from schema/ by `npm run generate`; never edited.
/** SlidingIndexWindow, mirrored from faiss/IVFlib.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SlidingIndexWindow')(args)) as never);
  }

  /**
   * The index that holds the slices.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::index`.
   */
  get index(): Promise<Index> {
    return core.get(this, 'index') as Promise<Index>;
  }

  /**
   * The inverted lists of the index.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::ils`.
   */
  get ils(): ArrayInvertedLists {
    return core.part(this, 'ils', 'ArrayInvertedLists') as ArrayInvertedLists;
  }

  /**
   * Number of slices in the index.
   *
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::n_slice`.
   */
  get nSlice(): Promise<number> {
    return core.get(this, 'nSlice') as Promise<number>;
  }

  /**
   * Number of inverted lists.
   *
   * FAISS: `faiss/IVFlib.h`, `SlidingIndexWindow::nlist`.
   */
  get nlist(): Promise<number> {
    return core.get(this, 'nlist') as Promise<number>;
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
    return core.call(this, 'step', [subIndex, removeOldest, options]) as never;
  }
}
