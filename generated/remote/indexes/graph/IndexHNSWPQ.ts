// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSWPQ, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
import { IndexHNSW } from './IndexHNSW.js';

/**
 * Graph search over vectors that are stored as product-quantizer codes.
 *
 * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWPQ`.
 * Since FAISS 1.7.3.
 */
export class IndexHNSWPQ extends IndexHNSW {
  /**
   * Makes an IndexHNSWPQ.
   *
   * @param d Number of components of every vector. At least 1.
   * @param pqM Number of parts into which a vector is cut. At least 1. Divides d.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2.
   * @param pqNbits Bits of the code of one part. From 1 to 24. Default 8.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, pqM: number, M: number, pqNbits?: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexHNSWPQ')(args)) as never);
  }
}
