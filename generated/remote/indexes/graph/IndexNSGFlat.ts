// Generated from schema/ by `npm run generate`; never edited.
/** IndexNSGFlat, mirrored from faiss/IndexNSG.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
import { IndexNSG } from './IndexNSG.js';

/**
 * NSG graph search over vectors that are stored as they are.
 *
 * FAISS: `faiss/IndexNSG.h`, `IndexNSGFlat`.
 * Since FAISS 1.7.3.
 */
export class IndexNSGFlat extends IndexNSG {
  /**
   * Makes an IndexNSGFlat.
   *
   * @param d Number of components of every vector. At least 1.
   * @param R Largest number of links of a vector; 32 is usual. At least 1.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, R: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexNSGFlat')(args)) as never);
  }
}
