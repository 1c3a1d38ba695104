// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFFlatDedup, mirrored from faiss/IndexIVFFlat.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexIVFFlat } from './IndexIVFFlat.js';
import type { Index } from '../Index.js';

/**
 * Inverted file that stores equal vectors once and keeps all their ids. A search gives every id; there is no range search, no update, and no way back from an id to its vector.
 *
 * FAISS: `faiss/IndexIVFFlat.h`, `IndexIVFFlatDedup`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFFlatDedup extends IndexIVFFlat {
  /**
   * Makes an IndexIVFFlatDedup.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 or IndexFlatIP of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param metric Metric by which vectors are compared. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFFlatDedup(args)) as never, undefined as never, undefined as never);
  }
}

function newIndexIVFFlatDedup(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 4) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFFlatDedup.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFFlatDedup.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFFlatDedup.constructor:nlist', 1);
    const metric_ = core.enumeration(metric, 'IndexIVFFlatDedup.constructor:metric', MetricType);
    return core.construct(ops.IndexIVFFlatDedup_new0, 'IndexIVFFlatDedup.constructor', [quantizer_, d_, nlist_, metric_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFFlatDedup.constructor', ['(quantizer, d, nlist, metric = METRIC_L2)']);
}
