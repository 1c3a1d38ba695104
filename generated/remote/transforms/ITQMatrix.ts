// Generated from schema/ by `npm run generate`; never edited.
/** ITQMatrix, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ITQMatrix')(args)) as never, undefined as never);
  }

  /**
   * Rotation that training begins with, d rows of d values; empty draws one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `ITQMatrix::init_rotation`.
   */
  get initRotation(): Promise<Float64Array> {
    return core.get(this, 'initRotation') as Promise<Float64Array>;
  }

  set initRotation(value: Float64Array | readonly number[]) {
    core.set(this, 'initRotation', value);
  }

  /**
   * Number of rounds of training. At least 0. Default 50.
   *
   * FAISS: `faiss/VectorTransform.h`, `ITQMatrix::max_iter`.
   */
  get maxIter(): Promise<number> {
    return core.get(this, 'maxIter') as Promise<number>;
  }

  set maxIter(value: number) {
    core.set(this, 'maxIter', value);
  }

  /**
   * Seed of the rotation from which training starts. Default 123.
   *
   * FAISS: `faiss/VectorTransform.h`, `ITQMatrix::seed`.
   */
  get seed(): Promise<number> {
    return core.get(this, 'seed') as Promise<number>;
  }

  set seed(value: number) {
    core.set(this, 'seed', value);
  }
}
