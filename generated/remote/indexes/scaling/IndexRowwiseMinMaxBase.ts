// Generated from schema/ by `npm run generate`; never edited.
/** IndexRowwiseMinMaxBase, mirrored from faiss/IndexRowwiseMinMax.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';

/**
 * Base of the codecs that scale every vector to the range from 0 to 1 before another index encodes it, and keep its range in front of the code. It encodes and decodes only; nothing can be added or searched.
 *
 * FAISS: `faiss/IndexRowwiseMinMax.h`, `IndexRowwiseMinMaxBase`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexRowwiseMinMaxBase extends Index {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * The index that encodes the scaled vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexRowwiseMinMax.h`, `IndexRowwiseMinMaxBase::index`.
   */
  get index(): Promise<Index> {
    return core.get(this, 'index') as Promise<Index>;
  }

  /**
   * Whether FAISS itself frees the sub-index, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexRowwiseMinMax.h`, `IndexRowwiseMinMaxBase::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Trains as train does, but scales the vectors where they are and back afterwards, which saves a copy and may change their last bits.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexRowwiseMinMax.h`, `IndexRowwiseMinMaxBase::train_inplace`.
   *
   * @param x Training vectors, one row each; changed while it runs. Shape n × d. Changed in place.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async trainInplace(x: Float32Array, options?: CallOptions): Promise<void> {
    return core.call(this, 'trainInplace', [x, options], [0]) as never;
  }
}
