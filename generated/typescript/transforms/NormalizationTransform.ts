// Generated from schema/ by `npm run generate`; never edited.
/** NormalizationTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newNormalizationTransform(args)) as never);
  }

  /**
   * Which norm becomes 1.
   *
   * FAISS: `faiss/VectorTransform.h`, `NormalizationTransform::norm`.
   */
  get norm(): number {
    return core.getScalar(this, ops.NormalizationTransform_norm_get, 'NormalizationTransform.norm') as number;
  }
}

function newNormalizationTransform(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const d = args[0] as number;
    const norm = (args[1] === undefined ? 2 : args[1]) as number;
    const d_ = core.int(d, 'NormalizationTransform.constructor:d', 1);
    const norm_ = core.real32(norm, 'NormalizationTransform.constructor:norm');
    return core.construct(ops.NormalizationTransform_new0, 'NormalizationTransform.constructor', [d_, norm_], null);
  }

  throw core.wrongArguments('NormalizationTransform.constructor', ['(d, norm = 2)']);
}
