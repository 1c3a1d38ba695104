// Generated from schema/ by `npm run generate`; never edited.
/** IndexPQFastScan, mirrored from faiss/IndexPQFastScan.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexFastScan } from './IndexFastScan.js';
import type { IndexPQ } from '../pq/IndexPQ.js';
import type { ProductQuantizer } from '../../quantizers/ProductQuantizer.js';

/**
 * Stores vectors as product-quantizer codes of 4 bits per part and compares a query with all of them by vector instructions. Very fast; distances are rounded.
 *
 * FAISS: `faiss/IndexPQFastScan.h`, `IndexPQFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexPQFastScan extends IndexFastScan {
  /**
   * Makes an empty index.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of parts into which a vector is cut. At least 1. Divides d.
   * @param nbits Bits of the code of one part; FAISS implements only 4. From 4 to 4.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, metric?: MetricType, bbs?: number);
  /**
   * Packs the codes of an IndexPQ, which stays as it is.
   *
   * @param orig Index whose codes are copied; its parts must have 4 bits.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(orig: IndexPQ, bbs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexPQFastScan(args)) as never);
  }

  /**
   * The product quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPQFastScan.h`, `IndexPQFastScan::pq`.
   */
  get pq(): ProductQuantizer {
    return core.getView(this, ops.IndexPQFastScan_pq_get, 'IndexPQFastScan.pq', classes.ProductQuantizer) as ProductQuantizer;
  }
}

function newIndexPQFastScan(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 3 && count <= 5 && core.isNumeric(args[0]) && core.isNumeric(args[1]) && core.isNumeric(args[2]) && (args[3] === undefined || core.isNumeric(args[3])) && (args[4] === undefined || core.isNumeric(args[4])) ? 0 : 
    count >= 1 && count <= 2 && args[0] instanceof classes.IndexPQ && (args[1] === undefined || core.isNumeric(args[1])) ? 1 : 
    count >= 3 && count <= 5 ? 0 : 
    count >= 1 && count <= 2 ? 1 : -1;
  if (form === 0) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const bbs = (args[4] === undefined ? 32 : args[4]) as number;
    const d_ = core.int(d, 'IndexPQFastScan.constructor:d', 1);
    const M_ = core.size(M, 'IndexPQFastScan.constructor:M', 1);
    const nbits_ = core.size(nbits, 'IndexPQFastScan.constructor:nbits', 4, 4);
    const metric_ = core.enumeration(metric, 'IndexPQFastScan.constructor:metric', MetricType);
    const bbs_ = core.int(bbs, 'IndexPQFastScan.constructor:bbs', 32);
    core.divides(M_, d_, 'IndexPQFastScan.constructor:M', 'd');
    return core.construct(ops.IndexPQFastScan_new0, 'IndexPQFastScan.constructor', [d_, M_, nbits_, metric_, bbs_], null);
  }

  if (form === 1) {
    const orig = args[0] as IndexPQ;
    const bbs = (args[1] === undefined ? 32 : args[1]) as number;
    const orig_ = core.handleOf(orig, classes.IndexPQ, 'IndexPQFastScan.constructor:orig');
    const bbs_ = core.int(bbs, 'IndexPQFastScan.constructor:bbs', 32);
    return core.construct(ops.IndexPQFastScan_new1, 'IndexPQFastScan.constructor', [orig_, bbs_], null, [orig]);
  }

  throw core.wrongArguments('IndexPQFastScan.constructor', ['(d, M, nbits, metric = METRIC_L2, bbs = 32)', '(orig, bbs = 32)']);
}
