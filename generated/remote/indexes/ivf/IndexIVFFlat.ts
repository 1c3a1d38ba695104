// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFFlat, mirrored from faiss/IndexIVFFlat.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
import { IndexIVF } from './IndexIVF.js';
import type { Index } from '../Index.js';

/**
 * Inverted file that stores the vectors as they are. Distances are exact; what a search misses lies in lists that it did not visit.
 *
 * FAISS: `faiss/IndexIVFFlat.h`, `IndexIVFFlat`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFFlat extends IndexIVF {
  /**
   * Makes an IndexIVFFlat.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 or IndexFlatIP of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists; about the square root of the number of vectors, up to 16 times that, is usual. At least 1.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFFlat')(args)) as never);
  }
}
