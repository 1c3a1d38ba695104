// Generated from schema/ by `npm run generate`; never edited.
/** Cloner, mirrored from faiss/clone_index.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../options.js';
import type { Index } from '../indexes/Index.js';
import type { IndexIVF } from '../indexes/ivf/IndexIVF.js';
import type { VectorTransform } from '../transforms/VectorTransform.js';

/**
 * Copies indexes and their parts, as cloneIndex does.
 *
 * FAISS: `faiss/clone_index.h`, `Cloner`.
 * Since FAISS 1.7.3.
 */
export class Cloner extends core.FaissObject {
  /**
   * Makes a cloner.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('Cloner')(args)) as never);
  }

  /**
   * Makes a copy of a transform.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/clone_index.h`, `Cloner::clone_VectorTransform`.
   *
   * @param vt Transform to copy.
   * @param options Named extras; see the type.
   * @returns The copy, an instance of the same class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async cloneVectorTransform(vt: VectorTransform, options?: CallOptions): Promise<VectorTransform> {
    return core.call(this, 'cloneVectorTransform', [vt, options]) as never;
  }

  /**
   * Makes a copy of an index with everything in it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/clone_index.h`, `Cloner::clone_Index`.
   *
   * @param index Index to copy.
   * @param options Named extras; see the type.
   * @returns The copy, an instance of the same class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async cloneIndex(index: Index, options?: CallOptions): Promise<Index> {
    return core.call(this, 'cloneIndex', [index, options]) as never;
  }

  /**
   * Makes a copy of an inverted file with everything in it. FAISS's own step of that name leaves the lists to the original.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/clone_index.h`, `Cloner::clone_IndexIVF`.
   *
   * @param ivf Index to copy.
   * @param options Named extras; see the type.
   * @returns The copy, an instance of the same class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async cloneIndexIVF(ivf: IndexIVF, options?: CallOptions): Promise<IndexIVF> {
    return core.call(this, 'cloneIndexIVF', [ivf, options]) as never;
  }
}
