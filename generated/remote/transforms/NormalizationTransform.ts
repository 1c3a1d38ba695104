// Generated from schema/ by `npm run generate`; never edited.
/** NormalizationTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
import { VectorTransform } from './VectorTransform.js';

/**
 * Scales every vector to unit length.
 *
 * FAISS: `faiss/VectorTransform.h`, `NormalizationTransform`.
 * Since FAISS 1.7.3.
 */
export class NormalizationTransform extends VectorTransform {
  /**
   * Makes a NormalizationTransform.
   *
   * @param d Number of components of a vector. At least 1.
   * @param norm Which norm becomes 1; FAISS implements only 2, the Euclidean one. Default 2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, norm?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('NormalizationTransform')(args)) as never);
  }

  /**
   * Which norm becomes 1.
   *
   * FAISS: `faiss/VectorTransform.h`, `NormalizationTransform::norm`.
   */
  get norm(): Promise<number> {
    return core.get(this, 'norm') as Promise<number>;
  }
}
