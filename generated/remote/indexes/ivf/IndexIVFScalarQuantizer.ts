// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFScalarQuantizer, mirrored from faiss/IndexScalarQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType, QuantizerType } from '../../enums.js';
import { IndexIVF } from './IndexIVF.js';
import type { Index } from '../Index.js';
import type { ScalarQuantizer } from '../../quantizers/ScalarQuantizer.js';

/**
 * Inverted file that stores every component of a vector with 4 to 16 bits.
 *
 * FAISS: `faiss/IndexScalarQuantizer.h`, `IndexIVFScalarQuantizer`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFScalarQuantizer extends IndexIVF {
  /**
   * Makes an IndexIVFScalarQuantizer.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param qtype How one component is encoded.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @param byResidual Whether the codes hold the difference of a vector to the centroid of its list instead of the vector. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, qtype: QuantizerType, metric?: MetricType, byResidual?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFScalarQuantizer')(args)) as never);
  }

  /**
   * The scalar quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexScalarQuantizer.h`, `IndexIVFScalarQuantizer::sq`.
   */
  get sq(): ScalarQuantizer {
    return core.part(this, 'sq', 'ScalarQuantizer') as ScalarQuantizer;
  }
}
