// Generated from schema/ by `npm run generate`; never edited.
/** ITQMatrix, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { LinearTransform } from './LinearTransform.js';

/**
 * Rotation that is trained so that the signs of the components lose as little as possible.
 *
 * FAISS: `faiss/VectorTransform.h`, `ITQMatrix`.
 * Since FAISS 1.7.3.
 */
export class ITQMatrix extends LinearTransform {
  /**
   * Makes an ITQMatrix.
   *
   * @param d Number of components of a vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newITQMatrix(args)) as never, undefined as never);
  }

  /**
   * Rotation that training begins with, d rows of d values; empty draws one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `ITQMatrix::init_rotation`.
   */
  get initRotation(): Float64Array {
    return core.getArray(this, ops.ITQMatrix_init_rotation_get, 'ITQMatrix.initRotation') as Float64Array;
  }

  set initRotation(value: Float64Array | readonly number[]) {
    core.setArray(this, ops.ITQMatrix_init_rotation_set, ops.ITQMatrix_init_rotation_get, 'ITQMatrix.initRotation', core.f64(value, 'ITQMatrix.initRotation:initRotation'));
  }

  /**
   * Number of rounds of training. At least 0. Default 50.
   *
   * FAISS: `faiss/VectorTransform.h`, `ITQMatrix::max_iter`.
   */
  get maxIter(): number {
    return core.getScalar(this, ops.ITQMatrix_max_iter_get, 'ITQMatrix.maxIter') as number;
  }

  set maxIter(value: number) {
    core.setScalar(this, ops.ITQMatrix_max_iter_set, ops.ITQMatrix_max_iter_get, 'ITQMatrix.maxIter', core.int(value, 'ITQMatrix.maxIter:maxIter', 0));
  }

  /**
   * Seed of the rotation from which training starts. Default 123.
   *
   * FAISS: `faiss/VectorTransform.h`, `ITQMatrix::seed`.
   */
  get seed(): number {
    return core.getScalar(this, ops.ITQMatrix_seed_get, 'ITQMatrix.seed') as number;
  }

  set seed(value: number) {
    core.setScalar(this, ops.ITQMatrix_seed_set, ops.ITQMatrix_seed_get, 'ITQMatrix.seed', core.int(value, 'ITQMatrix.seed:seed'));
  }
}

function newITQMatrix(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const d = args[0] as number;
    const d_ = core.int(d, 'ITQMatrix.constructor:d', 1);
    return core.construct(ops.ITQMatrix_new0, 'ITQMatrix.constructor', [d_], null);
  }

  throw core.wrongArguments('ITQMatrix.constructor', ['(d)']);
}
