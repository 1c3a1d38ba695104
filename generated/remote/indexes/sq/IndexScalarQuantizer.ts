// Generated from schema/ by `npm run generate`; never edited.
/** IndexScalarQuantizer, mirrored from faiss/IndexScalarQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType, QuantizerType } from '../../enums.js';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { ScalarQuantizer } from '../../quantizers/ScalarQuantizer.js';

/**
 * Stores every component of a vector with 4 to 16 bits and compares a query with all vectors.
 *
 * FAISS: `faiss/IndexScalarQuantizer.h`, `IndexScalarQuantizer`.
 * Since FAISS 1.7.3.
 */
export class IndexScalarQuantizer extends IndexFlatCodes {
  /**
   * Makes an IndexScalarQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param qtype How one component is encoded.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, qtype: QuantizerType, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexScalarQuantizer')(args)) as never);
  }

  /**
   * The scalar quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexScalarQuantizer.h`, `IndexScalarQuantizer::sq`.
   */
  get sq(): ScalarQuantizer {
    return core.part(this, 'sq', 'ScalarQuantizer') as ScalarQuantizer;
  }
}
