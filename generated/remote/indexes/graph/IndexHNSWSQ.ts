// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSWSQ, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType, QuantizerType } from '../../enums.js';
import { IndexHNSW } from './IndexHNSW.js';

/**
 * Graph search over vectors that are stored as scalar-quantizer codes.
 *
 * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWSQ`.
 * Since FAISS 1.7.3.
 */
export class IndexHNSWSQ extends IndexHNSW {
  /**
   * Makes an IndexHNSWSQ.
   *
   * @param d Number of components of every vector. At least 1.
   * @param qtype How one component is encoded.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, qtype: QuantizerType, M: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexHNSWSQ')(args)) as never);
  }
}
