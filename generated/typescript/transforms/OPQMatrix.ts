// Generated from schema/ by `npm run generate`; never edited.
/** OPQMatrix, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { LinearTransform } from './LinearTransform.js';
import type { ProductQuantizer } from '../quantizers/ProductQuantizer.js';

/**
 * Rotation that is trained to lower the error of a product quantizer with M parts behind it.
 *
 * FAISS: `faiss/VectorTransform.h`, `OPQMatrix`.
 * Since FAISS 1.7.3.
 */
export class OPQMatrix extends LinearTransform {
  /**
   * Makes an OPQMatrix.
   *
   * @param d Number of components of a vector that goes in. At least 1.
   * @param M Number of parts of the product quantizer behind it; must divide the components that come out. At least 1. Default 1.
   * @param d2 Number of components of a vector that comes out; -1 keeps d. At least -1. Default -1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M?: number, d2?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newOPQMatrix(args)) as never, undefined as never);
  }

  /**
   * Number of parts of the product quantizer.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::M`.
   */
  get M(): number {
    return core.getScalar(this, ops.OPQMatrix_M_get, 'OPQMatrix.M') as number;
  }

  /**
   * Number of rounds of training. Default 50.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::niter`.
   */
  get niter(): number {
    return core.getScalar(this, ops.OPQMatrix_niter_get, 'OPQMatrix.niter') as number;
  }

  set niter(value: number) {
    core.setScalar(this, ops.OPQMatrix_niter_set, ops.OPQMatrix_niter_get, 'OPQMatrix.niter', core.int(value, 'OPQMatrix.niter:niter'));
  }

  /**
   * Number of k-means rounds for the product quantizer in each round. Default 4.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::niter_pq`.
   */
  get niterPq(): number {
    return core.getScalar(this, ops.OPQMatrix_niter_pq_get, 'OPQMatrix.niterPq') as number;
  }

  set niterPq(value: number) {
    core.setScalar(this, ops.OPQMatrix_niter_pq_set, ops.OPQMatrix_niter_pq_get, 'OPQMatrix.niterPq', core.int(value, 'OPQMatrix.niterPq:niterPq'));
  }

  /**
   * Number of k-means rounds for the product quantizer in the first round. Default 40.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::niter_pq_0`.
   */
  get niterPq0(): number {
    return core.getScalar(this, ops.OPQMatrix_niter_pq_0_get, 'OPQMatrix.niterPq0') as number;
  }

  set niterPq0(value: number) {
    core.setScalar(this, ops.OPQMatrix_niter_pq_0_set, ops.OPQMatrix_niter_pq_0_get, 'OPQMatrix.niterPq0', core.int(value, 'OPQMatrix.niterPq0:niterPq0'));
  }

  /**
   * Number of training vectors above which a random sample of that size is used. At least 1. Default 65536.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::max_train_points`.
   */
  get maxTrainPoints(): number {
    return core.getScalar(this, ops.OPQMatrix_max_train_points_get, 'OPQMatrix.maxTrainPoints') as number;
  }

  set maxTrainPoints(value: number) {
    core.setScalar(this, ops.OPQMatrix_max_train_points_set, ops.OPQMatrix_max_train_points_get, 'OPQMatrix.maxTrainPoints', core.size(value, 'OPQMatrix.maxTrainPoints:maxTrainPoints', 1));
  }

  /**
   * Whether training the rotation writes its progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::verbose`.
   */
  get opqVerbose(): boolean {
    return core.getScalar(this, ops.OPQMatrix_opq_verbose_get, 'OPQMatrix.opqVerbose') as boolean;
  }

  set opqVerbose(value: boolean) {
    core.setScalar(this, ops.OPQMatrix_opq_verbose_set, ops.OPQMatrix_opq_verbose_get, 'OPQMatrix.opqVerbose', core.bool(value, 'OPQMatrix.opqVerbose:opqVerbose'));
  }

  /**
   * Product quantizer of d_out components and M parts to train with; null makes one of 8 bits. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::pq`.
   */
  get pq(): ProductQuantizer | null {
    return core.getView(this, ops.OPQMatrix_pq_get, 'OPQMatrix.pq', classes.ProductQuantizer) as ProductQuantizer | null;
  }

  set pq(value: ProductQuantizer | null) {
    core.setPointer(this, ops.OPQMatrix_pq_set, ops.OPQMatrix_pq_get, 'OPQMatrix.pq', value, classes.ProductQuantizer);
  }
}

function newOPQMatrix(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 3) {
    const d = args[0] as number;
    const M = (args[1] === undefined ? 1 : args[1]) as number;
    const d2 = (args[2] === undefined ? -1 : args[2]) as number;
    const d_ = core.int(d, 'OPQMatrix.constructor:d', 1);
    const M_ = core.int(M, 'OPQMatrix.constructor:M', 1);
    const d2_ = core.int(d2, 'OPQMatrix.constructor:d2', -1);
    return core.construct(ops.OPQMatrix_new0, 'OPQMatrix.constructor', [d_, M_, d2_], null);
  }

  throw core.wrongArguments('OPQMatrix.constructor', ['(d, M = 1, d2 = -1)']);
}
