// Generated from schema/ by `npm run generate`; never edited.
/** IndexNNDescentFlat, mirrored from faiss/IndexNNDescent.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
import { IndexNNDescent } from './IndexNNDescent.js';

/**
 * Graph search by a graph of near neighbors, over vectors that are stored as they are.
 *
 * FAISS: `faiss/IndexNNDescent.h`, `IndexNNDescentFlat`.
 * Since FAISS 1.7.3.
 */
export class IndexNNDescentFlat extends IndexNNDescent {
  /**
   * Makes an IndexNNDescentFlat.
   *
   * @param d Number of components of every vector. At least 1.
   * @param K Number of links of every vector. At least 1.
   * @param metric Metric by which vectors are compared. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, K: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexNNDescentFlat')(args)) as never);
  }
}
