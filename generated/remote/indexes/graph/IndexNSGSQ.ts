// Generated from schema/ by `npm run generate`; never edited.
/** IndexNSGSQ, mirrored from faiss/IndexNSG.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType, QuantizerType } from '../../enums.js';
import { IndexNSG } from './IndexNSG.js';

/**
 * Graph search by an NSG over vectors that a scalar quantizer encodes.
 *
 * FAISS: `faiss/IndexNSG.h`, `IndexNSGSQ`.
 * Since FAISS 1.7.3.
 */
export class IndexNSGSQ extends IndexNSG {
  /**
   * Makes an IndexNSGSQ.
   *
   * @param d Number of components of every vector. At least 1.
   * @param qtype How one component is encoded.
   * @param M Largest number of links of a vector. At least 1.
   * @param metric Metric by which vectors are compared. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, qtype: QuantizerType, M: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexNSGSQ')(args)) as never);
  }
}
