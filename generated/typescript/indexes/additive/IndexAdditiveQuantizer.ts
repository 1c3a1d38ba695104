// Generated from schema/ by `npm run generate`; never edited.
/** IndexAdditiveQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { AdditiveQuantizer } from '../../quantizers/additive/AdditiveQuantizer.js';

/**
 * Stores vectors as the codes of an additive quantizer and compares a query with all of them. Made by itself it uses a quantizer that is trained already, and FAISS can neither write nor clone it; the subclasses hold the quantizer that they train.
 *
 * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexAdditiveQuantizer`.
 * Since FAISS 1.7.3.
 */
export class IndexAdditiveQuantizer extends IndexFlatCodes {
  /**
   * Makes an IndexAdditiveQuantizer.
   *
   * @param d Number of components of every vector, that of the quantizer. At least 1.
   * @param aq Trained quantizer that encodes the vectors. Kept alive for as long as it is used here.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, aq: AdditiveQuantizer, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexAdditiveQuantizer(args)) as never);
  }

  /**
   * The quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `IndexAdditiveQuantizer::aq`.
   */
  get aq(): AdditiveQuantizer {
    return core.getView(this, ops.IndexAdditiveQuantizer_aq_get, 'IndexAdditiveQuantizer.aq', classes.AdditiveQuantizer) as AdditiveQuantizer;
  }
}

function newIndexAdditiveQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const d = args[0] as number;
    const aq = args[1] as AdditiveQuantizer;
    const metric = (args[2] === undefined ? 1 : args[2]) as MetricType;
    const d_ = core.idx(d, 'IndexAdditiveQuantizer.constructor:d', 1);
    const aq_ = core.handleOf(aq, classes.AdditiveQuantizer, 'IndexAdditiveQuantizer.constructor:aq');
    const metric_ = core.enumeration(metric, 'IndexAdditiveQuantizer.constructor:metric', MetricType);
    return core.construct(ops.IndexAdditiveQuantizer_new0, 'IndexAdditiveQuantizer.constructor', [d_, aq_, metric_], [aq]);
  }

  throw core.wrongArguments('IndexAdditiveQuantizer.constructor', ['(d, aq, metric = METRIC_L2)']);
}
