// Generated from schema/ by `npm run generate`; never edited.
/** OPQMatrix, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('OPQMatrix')(args)) as never, undefined as never);
  }

  /**
   * Number of parts of the product quantizer.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::M`.
   */
  get M(): Promise<number> {
    return core.get(this, 'M') as Promise<number>;
  }

  /**
   * Number of rounds of training. Default 50.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::niter`.
   */
  get niter(): Promise<number> {
    return core.get(this, 'niter') as Promise<number>;
  }

  set niter(value: number) {
    core.set(this, 'niter', value);
  }

  /**
   * Number of k-means rounds for the product quantizer in each round. Default 4.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::niter_pq`.
   */
  get niterPq(): Promise<number> {
    return core.get(this, 'niterPq') as Promise<number>;
  }

  set niterPq(value: number) {
    core.set(this, 'niterPq', value);
  }

  /**
   * Number of k-means rounds for the product quantizer in the first round. Default 40.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::niter_pq_0`.
   */
  get niterPq0(): Promise<number> {
    return core.get(this, 'niterPq0') as Promise<number>;
  }

  set niterPq0(value: number) {
    core.set(this, 'niterPq0', value);
  }

  /**
   * Number of training vectors above which a random sample of that size is used. At least 1. Default 65536.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::max_train_points`.
   */
  get maxTrainPoints(): Promise<number> {
    return core.get(this, 'maxTrainPoints') as Promise<number>;
  }

  set maxTrainPoints(value: number) {
    core.set(this, 'maxTrainPoints', value);
  }

  /**
   * Whether training the rotation writes its progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::verbose`.
   */
  get opqVerbose(): Promise<boolean> {
    return core.get(this, 'opqVerbose') as Promise<boolean>;
  }

  set opqVerbose(value: boolean) {
    core.set(this, 'opqVerbose', value);
  }

  /**
   * Product quantizer of d_out components and M parts to train with; null makes one of 8 bits. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/VectorTransform.h`, `OPQMatrix::pq`.
   */
  get pq(): Promise<ProductQuantizer | null> {
    return core.get(this, 'pq') as Promise<ProductQuantizer | null>;
  }

  set pq(value: ProductQuantizer | null) {
    core.set(this, 'pq', value);
  }
}
