// Generated from schema/ by `npm run generate`; never edited.
/** IndexNSGSQ, mirrored from faiss/IndexNSG.h. */
import * as core from '@faiss-sdk/core';
import { MetricType, QuantizerType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexNSGSQ(args)) as never);
  }
}

function newIndexNSGSQ(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 4) {
    const d = args[0] as number;
    const qtype = args[1] as QuantizerType;
    const M = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const d_ = core.int(d, 'IndexNSGSQ.constructor:d', 1);
    const qtype_ = core.enumeration(qtype, 'IndexNSGSQ.constructor:qtype', QuantizerType);
    const M_ = core.int(M, 'IndexNSGSQ.constructor:M', 1);
    const metric_ = core.enumeration(metric, 'IndexNSGSQ.constructor:metric', MetricType);
    return core.construct(ops.IndexNSGSQ_new0, 'IndexNSGSQ.constructor', [d_, qtype_, M_, metric_], null);
  }

  throw core.wrongArguments('IndexNSGSQ.constructor', ['(d, qtype, M, metric = METRIC_L2)']);
}
