// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFAdditiveQuantizerFastScan, mirrored from faiss/IndexIVFAdditiveQuantizerFastScan.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import { MetricType } from '../../enums.js';
import type { CallOptions } from '../../options.js';
import { IndexIVFFastScan } from '../fastscan/IndexIVFFastScan.js';
import type { AdditiveQuantizer } from '../../quantizers/additive/AdditiveQuantizer.js';
import type { Index } from '../Index.js';
import type { IndexIVFAdditiveQuantizer } from './IndexIVFAdditiveQuantizer.js';

/**
 * Inverted file that stores vectors as the codes of an additive quantizer with codebooks of 16 entries and compares them by vector instructions. Made by itself it uses a quantizer of the caller's, and FAISS can neither write nor clone it; the subclasses hold their own.
 *
 * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFAdditiveQuantizerFastScan extends IndexIVFFastScan {
  /**
   * Makes an empty index.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param aq Quantizer that encodes the vectors, with 4 bits for each codebook; training trains it. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, aq: AdditiveQuantizer, d: number, nlist: number, metric?: MetricType, bbs?: number);
  /**
   * Packs the codes of an inverted file over an additive quantizer, which stays as it is; both use its quantizers.
   *
   * @param orig Index whose codes are copied; its codebooks must have 4 bits, and by_residual be false unless the metric is inner product. Kept alive for as long as it is used here.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(orig: IndexIVFAdditiveQuantizer, bbs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFAdditiveQuantizerFastScan')(args)) as never);
  }

  /**
   * The quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::aq`.
   */
  get aq(): Promise<AdditiveQuantizer> {
    return core.get(this, 'aq') as Promise<AdditiveQuantizer>;
  }

  /**
   * Whether stored lengths are divided by norm_scale for the search, so that 8 bits hold them beside the rest. Default false.
   *
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::rescale_norm`.
   */
  get rescaleNorm(): Promise<boolean> {
    return core.get(this, 'rescaleNorm') as Promise<boolean>;
  }

  set rescaleNorm(value: boolean) {
    core.set(this, 'rescaleNorm', value);
  }

  /**
   * Divisor of the stored lengths; training estimates it. From 1 to 1024. Default 1.
   *
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::norm_scale`.
   */
  get normScale(): Promise<number> {
    return core.get(this, 'normScale') as Promise<number>;
  }

  set normScale(value: number) {
    core.set(this, 'normScale', value);
  }

  /**
   * Number of training vectors above which a random sample of that size is used; 16384 * M at the start. At least 1.
   *
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::max_train_points`.
   */
  get maxTrainPoints(): Promise<number> {
    return core.get(this, 'maxTrainPoints') as Promise<number>;
  }

  set maxTrainPoints(value: number) {
    core.set(this, 'maxTrainPoints', value);
  }

  /**
   * Estimates norm_scale from sample vectors. Training does it by itself.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::estimate_norm_scale`.
   *
   * @param x Vectors like the queries, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async estimateNormScale(x: Vectors, options?: CallOptions): Promise<void> {
    return core.call(this, 'estimateNormScale', [x, options]) as never;
  }
}
