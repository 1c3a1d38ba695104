// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFRaBitQ, mirrored from faiss/IndexIVFRaBitQ.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexIVF } from '../ivf/IndexIVF.js';
import type { Index } from '../Index.js';
import type { RaBitQuantizer } from '../../quantizers/RaBitQuantizer.js';

/**
 * Inverted file that stores RaBitQ codes, of one bit a component and 8 bytes, against the centroid of each list.
 *
 * FAISS: `faiss/IndexIVFRaBitQ.h`, `IndexIVFRaBitQ`.
 * Since FAISS 1.11.0.
 */
export class IndexIVFRaBitQ extends IndexIVF {
  /**
   * Makes an IndexIVFRaBitQ.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param metric METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFRaBitQ(args)) as never);
  }

  /**
   * The quantizer that makes the codes.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFRaBitQ.h`, `IndexIVFRaBitQ::rabitq`.
   */
  get rabitq(): RaBitQuantizer {
    return core.getView(this, ops.IndexIVFRaBitQ_rabitq_get, 'IndexIVFRaBitQ.rabitq', classes.RaBitQuantizer) as RaBitQuantizer;
  }

  /**
   * Bits to which every component of a query is rounded for speed; 0 searches with the query as it is. From 0 to 8. Default 0.
   *
   * FAISS: `faiss/IndexIVFRaBitQ.h`, `IndexIVFRaBitQ::qb`.
   */
  get qb(): number {
    return core.getScalar(this, ops.IndexIVFRaBitQ_qb_get, 'IndexIVFRaBitQ.qb') as number;
  }

  set qb(value: number) {
    core.setScalar(this, ops.IndexIVFRaBitQ_qb_set, ops.IndexIVFRaBitQ_qb_get, 'IndexIVFRaBitQ.qb', core.int(value, 'IndexIVFRaBitQ.qb:qb', 0, 8));
  }
}

function newIndexIVFRaBitQ(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 4) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFRaBitQ.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFRaBitQ.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFRaBitQ.constructor:nlist', 1);
    const metric_ = core.enumeration(metric, 'IndexIVFRaBitQ.constructor:metric', MetricType);
    return core.construct(ops.IndexIVFRaBitQ_new0, 'IndexIVFRaBitQ.constructor', [quantizer_, d_, nlist_, metric_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFRaBitQ.constructor', ['(quantizer, d, nlist, metric = METRIC_L2)']);
}
