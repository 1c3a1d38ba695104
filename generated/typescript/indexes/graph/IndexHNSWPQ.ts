// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSWPQ, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexHNSWPQ(args)) as never);
  }
}

function newIndexHNSWPQ(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 5) {
    const d = args[0] as number;
    const pqM = args[1] as number;
    const M = args[2] as number;
    const pqNbits = (args[3] === undefined ? 8 : args[3]) as number;
    const metric = (args[4] === undefined ? 1 : args[4]) as MetricType;
    const d_ = core.int(d, 'IndexHNSWPQ.constructor:d', 1);
    const pqM_ = core.int(pqM, 'IndexHNSWPQ.constructor:pqM', 1);
    const M_ = core.int(M, 'IndexHNSWPQ.constructor:M', 2);
    const pqNbits_ = core.int(pqNbits, 'IndexHNSWPQ.constructor:pqNbits', 1, 24);
    const metric_ = core.enumeration(metric, 'IndexHNSWPQ.constructor:metric', MetricType);
    core.divides(pqM_, d_, 'IndexHNSWPQ.constructor:pqM', 'd');
    return core.construct(ops.IndexHNSWPQ_new0, 'IndexHNSWPQ.constructor', [d_, pqM_, M_, pqNbits_, metric_], null);
  }

  throw core.wrongArguments('IndexHNSWPQ.constructor', ['(d, pqM, M, pqNbits = 8, metric = METRIC_L2)']);
}
