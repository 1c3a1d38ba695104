// Generated from schema/ by `npm run generate`; never edited.
/** IndexPreTransform, mirrored from faiss/IndexPreTransform.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { VectorTransform } from '../../transforms/VectorTransform.js';

/**
 * Applies a chain of transforms to every vector and hands the result to a sub-index.
 *
 * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform`.
 * Since FAISS 1.7.3.
 */
export class IndexPreTransform extends Index {
  /**
   * Wraps a sub-index without a transform; prepend_transform adds the first one.
   *
   * @param index Index that stores the transformed vectors. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: Index);
  /**
   * Wraps a sub-index behind one transform.
   *
   * @param ltrans Transform that is applied to every vector; its d_out must be the d of the sub-index. Kept alive for as long as it is used here.
   * @param index Index that stores the transformed vectors. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(ltrans: VectorTransform, index: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexPreTransform')(args)) as never);
  }

  /**
   * The transforms, in the order in which they are applied.
   *
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::chain`.
   */
  get chain(): Promise<readonly VectorTransform[]> {
    return core.get(this, 'chain') as Promise<readonly VectorTransform[]>;
  }

  /**
   * The index that stores the transformed vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::index`.
   */
  get index(): Promise<Index> {
    return core.get(this, 'index') as Promise<Index>;
  }

  /**
   * Whether FAISS itself frees the transforms and the sub-index, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Puts a transform in front of the chain.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::prepend_transform`.
   *
   * @param ltrans Transform to apply first; its d_out must be the present d of the index. Kept alive for as long as it is used here.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async prependTransform(ltrans: VectorTransform, options?: CallOptions): Promise<void> {
    return core.call(this, 'prependTransform', [ltrans, options]) as never;
  }

  /**
   * Transforms vectors as they are handed to the sub-index.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::apply_chain`.
   *
   * @param x Vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Transformed vectors, one row of index.d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async applyChain(x: Vectors, options?: CallOptions): Promise<Float32Array> {
    return core.call(this, 'applyChain', [x, options]) as never;
  }

  /**
   * Transforms vectors of the sub-index back, as far as the transforms can be undone.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::reverse_chain`.
   *
   * @param xt Transformed vectors, one row of index.d values each. Shape any length.
   * @param options Named extras; see the type.
   * @returns Vectors, one row of d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reverseChain(xt: Vectors, options?: CallOptions): Promise<Float32Array> {
    return core.call(this, 'reverseChain', [xt, options]) as never;
  }
}
