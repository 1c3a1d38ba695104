// Generated from schema/ by `npm run generate`; never edited.
/** CenteringTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
import { VectorTransform } from './VectorTransform.js';

/**
 * Subtracts the mean of the training vectors from every vector.
 *
 * FAISS: `faiss/VectorTransform.h`, `CenteringTransform`.
 * Since FAISS 1.7.3.
 */
export class CenteringTransform extends VectorTransform {
  /**
   * Makes a CenteringTransform.
   *
   * @param d Number of components of a vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('CenteringTransform')(args)) as never);
  }

  /**
   * Mean of the training vectors; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `CenteringTransform::mean`.
   */
  get mean(): Promise<Float32Array> {
    return core.get(this, 'mean') as Promise<Float32Array>;
  }
}
