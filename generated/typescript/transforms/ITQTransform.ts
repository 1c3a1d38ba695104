// Generated from schema/ by `npm run generate`; never edited.
/** ITQTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newITQTransform(args)) as never);
  }

  /**
   * Mean of the training vectors; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::mean`.
   */
  get mean(): Float32Array {
    return core.getArray(this, ops.ITQTransform_mean_get, 'ITQTransform.mean') as Float32Array;
  }

  /**
   * Whether PCA reduces the components.
   *
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::do_pca`.
   */
  get doPca(): boolean {
    return core.getScalar(this, ops.ITQTransform_do_pca_get, 'ITQTransform.doPca') as boolean;
  }

  /**
   * The trained rotation.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::itq`.
   */
  get itq(): ITQMatrix {
    return core.getView(this, ops.ITQTransform_itq_get, 'ITQTransform.itq', classes.ITQMatrix) as ITQMatrix;
  }

  /**
   * Number of training vectors per component above which a random sample of that size is used. At least 1. Default 10.
   *
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::max_train_per_dim`.
   */
  get maxTrainPerDim(): number {
    return core.getScalar(this, ops.ITQTransform_max_train_per_dim_get, 'ITQTransform.maxTrainPerDim') as number;
  }

  set maxTrainPerDim(value: number) {
    core.setScalar(this, ops.ITQTransform_max_train_per_dim_set, ops.ITQTransform_max_train_per_dim_get, 'ITQTransform.maxTrainPerDim', core.int(value, 'ITQTransform.maxTrainPerDim:maxTrainPerDim', 1));
  }

  /**
   * PCA and rotation as one matrix.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/VectorTransform.h`, `ITQTransform::pca_then_itq`.
   */
  get pcaThenItq(): LinearTransform {
    return core.getView(this, ops.ITQTransform_pca_then_itq_get, 'ITQTransform.pcaThenItq', classes.LinearTransform) as LinearTransform;
  }
}

function newITQTransform(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const dIn = args[0] as number;
    const dOut = args[1] as number;
    const doPca = (args[2] === undefined ? false : args[2]) as boolean;
    const dIn_ = core.int(dIn, 'ITQTransform.constructor:dIn', 1);
    const dOut_ = core.int(dOut, 'ITQTransform.constructor:dOut', 1);
    const doPca_ = core.bool(doPca, 'ITQTransform.constructor:doPca');
    return core.construct(ops.ITQTransform_new0, 'ITQTransform.constructor', [dIn_, dOut_, doPca_], null);
  }

  throw core.wrongArguments('ITQTransform.constructor', ['(dIn, dOut, doPca = false)']);
}
