// Generated from schema/ by `npm run generate`; never edited.
/** AdditiveCoarseQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
import { Index } from '../Index.js';
import type { AdditiveQuantizer } from '../../quantizers/additive/AdditiveQuantizer.js';

/**
 * Index over all vectors that an additive quantizer can express, without storing them: a coarse quantizer for inverted files with very many lists. Training fills it; nothing can be added.
 *
 * FAISS: `faiss/IndexAdditiveQuantizer.h`, `AdditiveCoarseQuantizer`.
 * Since FAISS 1.7.3.
 */
export class AdditiveCoarseQuantizer extends Index {
  /**
   * Makes an AdditiveCoarseQuantizer.
   *
   * @param d Number of components of every vector, that of the quantizer. At least 1.
   * @param aq Quantizer whose sums of codebook entries are searched; training trains it. Kept alive for as long as it is used here.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, aq: AdditiveQuantizer, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('AdditiveCoarseQuantizer')(args)) as never);
  }

  /**
   * The quantizer whose sums of codebook entries are searched.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `AdditiveCoarseQuantizer::aq`.
   */
  get aq(): Promise<AdditiveQuantizer> {
    return core.get(this, 'aq') as Promise<AdditiveQuantizer>;
  }

  /**
   * Squared length of every vector that can be expressed, which an exact search by METRIC_L2 needs; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `AdditiveCoarseQuantizer::centroid_norms`.
   */
  get centroidNorms(): Promise<Float32Array> {
    return core.get(this, 'centroidNorms') as Promise<Float32Array>;
  }
}
