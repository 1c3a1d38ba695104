// Generated from schema/ by `npm run generate`; never edited.
/** LocalSearchCoarseQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { AdditiveCoarseQuantizer } from './AdditiveCoarseQuantizer.js';
import type { LocalSearchQuantizer } from '../../quantizers/additive/LocalSearchQuantizer.js';

/**
 * Index over all vectors that a local search quantizer can express, which a search compares one by one.
 *
 * FAISS: `faiss/IndexAdditiveQuantizer.h`, `LocalSearchCoarseQuantizer`.
 * Since FAISS 1.7.3.
 */
export class LocalSearchCoarseQuantizer extends AdditiveCoarseQuantizer {
  /**
   * Makes a LocalSearchCoarseQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newLocalSearchCoarseQuantizer(args)) as never, undefined as never);
  }

  /**
   * The local search quantizer whose sums of codebook entries are searched.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `LocalSearchCoarseQuantizer::lsq`.
   */
  get lsq(): LocalSearchQuantizer {
    return core.getView(this, ops.LocalSearchCoarseQuantizer_lsq_get, 'LocalSearchCoarseQuantizer.lsq', classes.LocalSearchQuantizer) as LocalSearchQuantizer;
  }
}

function newLocalSearchCoarseQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 4) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const d_ = core.int(d, 'LocalSearchCoarseQuantizer.constructor:d', 1);
    const M_ = core.size(M, 'LocalSearchCoarseQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'LocalSearchCoarseQuantizer.constructor:nbits', 1, 24);
    const metric_ = core.enumeration(metric, 'LocalSearchCoarseQuantizer.constructor:metric', MetricType);
    return core.construct(ops.LocalSearchCoarseQuantizer_new0, 'LocalSearchCoarseQuantizer.constructor', [d_, M_, nbits_, metric_], null);
  }

  throw core.wrongArguments('LocalSearchCoarseQuantizer.constructor', ['(d, M, nbits, metric = METRIC_L2)']);
}
