// Generated from schema/ by `npm run generate`; never edited.
/** IndexNNDescentFlat, mirrored from faiss/IndexNNDescent.h. */
import * as core from '@faiss-sdk/core';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexNNDescentFlat(args)) as never);
  }
}

function newIndexNNDescentFlat(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const d = args[0] as number;
    const K = args[1] as number;
    const metric = (args[2] === undefined ? 1 : args[2]) as MetricType;
    const d_ = core.int(d, 'IndexNNDescentFlat.constructor:d', 1);
    const K_ = core.int(K, 'IndexNNDescentFlat.constructor:K', 1);
    const metric_ = core.enumeration(metric, 'IndexNNDescentFlat.constructor:metric', MetricType);
    return core.construct(ops.IndexNNDescentFlat_new0, 'IndexNNDescentFlat.constructor', [d_, K_, metric_], null);
  }

  throw core.wrongArguments('IndexNNDescentFlat.constructor', ['(d, K, metric = METRIC_L2)']);
}
