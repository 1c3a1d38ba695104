// Generated from schema/ by `npm run generate`; never edited.
/** IndexRowwiseMinMaxBase, mirrored from faiss/IndexRowwiseMinMax.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
  get index(): Index {
    return core.getView(this, ops.IndexRowwiseMinMaxBase_index_get, 'IndexRowwiseMinMaxBase.index', classes.Index) as Index;
  }

  /**
   * Whether FAISS itself frees the sub-index, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexRowwiseMinMax.h`, `IndexRowwiseMinMaxBase::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexRowwiseMinMaxBase_own_fields_get, 'IndexRowwiseMinMaxBase.ownFields') as boolean;
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
    return core.later(train_inplaceCall(this, x, options, train_inplaceKeys));
  }

  /**
   * Trains as train does, but scales the vectors where they are and back afterwards, which saves a copy and may change their last bits.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexRowwiseMinMax.h`, `IndexRowwiseMinMaxBase::train_inplace`.
   *
   * @param x Training vectors, one row each; changed while it runs. Shape n × d. Changed in place.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainInplaceSync(x: Float32Array): void {
    return core.now(train_inplaceCall(this, x, undefined, core.noKeys));
  }
}

const train_inplaceKeys: readonly string[] = ['signal'];

function train_inplaceCall(self: IndexRowwiseMinMaxBase, x: Float32Array, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexRowwiseMinMaxBase.trainInplace:options', allowed);
  const x_ = core.inout(x, 'IndexRowwiseMinMaxBase.trainInplace:x', 'Float32Array');
  const n = core.rows(x_, self.d, 'IndexRowwiseMinMaxBase.trainInplace:x', 'd');
  return {
    op: ops.IndexRowwiseMinMaxBase_train_inplace,
    name: 'IndexRowwiseMinMaxBase.trainInplace',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
