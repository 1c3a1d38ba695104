// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSWSQ, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core';
import { MetricType, QuantizerType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexHNSWSQ(args)) as never);
  }
}

function newIndexHNSWSQ(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 4) {
    const d = args[0] as number;
    const qtype = args[1] as QuantizerType;
    const M = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const d_ = core.int(d, 'IndexHNSWSQ.constructor:d', 1);
    const qtype_ = core.enumeration(qtype, 'IndexHNSWSQ.constructor:qtype', QuantizerType);
    const M_ = core.int(M, 'IndexHNSWSQ.constructor:M', 2);
    const metric_ = core.enumeration(metric, 'IndexHNSWSQ.constructor:metric', MetricType);
    return core.construct(ops.IndexHNSWSQ_new0, 'IndexHNSWSQ.constructor', [d_, qtype_, M_, metric_], null);
  }

  throw core.wrongArguments('IndexHNSWSQ.constructor', ['(d, qtype, M, metric = METRIC_L2)']);
}
