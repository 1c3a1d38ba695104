// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSWFlat, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
import { IndexHNSW } from './IndexHNSW.js';

/**
 * Graph search over vectors that are stored as they are. The usual choice up to a few million vectors when memory allows.
 *
 * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWFlat`.
 * Since FAISS 1.7.3.
 */
export class IndexHNSWFlat extends IndexHNSW {
  /**
   * Makes an IndexHNSWFlat.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest; 16 to 64 is usual. At least 2.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexHNSWFlat')(args)) as never);
  }
}
