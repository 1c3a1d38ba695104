// Generated from schema/ by `npm run generate`; never edited.
/** ITQTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
import { VectorTransform } from './VectorTransform.js';
import type { ITQMatrix } from './ITQMatrix.js';
import type { LinearTransform } from './LinearTransform.js';

/**
 * Prepares vectors for codes of one bit per component: subtracts the mean, scales to unit length, reduces by PCA and rotates by an ITQMatrix.
 *
 * FAISS: `faiss/VectorTransform.h`, `ITQTransform`.
 * Since FAISS 1.7.3.
 */
export class ITQTransform extends VectorTransform {
  /**
   * Makes an ITQTransform.
   *
   * @param dIn Number of components of a vector that goes in. At least 1.
   * @param dOut Number of components of a vector that comes out, d_in at most. At least 1.
   * @param doPca Whether PCA reduces the components; without it, d_in and d_out must be equal. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dIn: number, dOut: number, doPca?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ITQTransform')(args)) as never);
  }

  /**
   * Mean of the training vectors; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::mean`.
   */
  get mean(): Promise<Float32Array> {
    return core.get(this, 'mean') as Promise<Float32Array>;
  }

  /**
   * Whether PCA reduces the components.
   *
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::do_pca`.
   */
  get doPca(): Promise<boolean> {
    return core.get(this, 'doPca') as Promise<boolean>;
  }

  /**
   * The trained rotation.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::itq`.
   */
  get itq(): ITQMatrix {
    return core.part(this, 'itq', 'ITQMatrix') as ITQMatrix;
  }

  /**
   * Number of training vectors per component above which a random sample of that size is used. At least 1. Default 10.
   *
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::max_train_per_dim`.
   */
  get maxTrainPerDim(): Promise<number> {
    return core.get(this, 'maxTrainPerDim') as Promise<number>;
  }

  set maxTrainPerDim(value: number) {
    core.set(this, 'maxTrainPerDim', value);
  }

  /**
   * PCA and rotation as one matrix.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::pca_then_itq`.
   */
  get pcaThenItq(): LinearTransform {
    return core.part(this, 'pcaThenItq', 'LinearTransform') as LinearTransform;
  }
}
