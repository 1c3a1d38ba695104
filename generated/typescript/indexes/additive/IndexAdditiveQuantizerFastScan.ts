// Generated from schema/ by `npm run generate`; never edited.
/** IndexAdditiveQuantizerFastScan, mirrored from faiss/IndexAdditiveQuantizerFastScan.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexFastScan } from '../fastscan/IndexFastScan.js';
import type { AdditiveQuantizer } from '../../quantizers/additive/AdditiveQuantizer.js';
import type { IndexAdditiveQuantizer } from './IndexAdditiveQuantizer.js';

/**
 * Stores vectors as the codes of an additive quantizer with codebooks of 16 entries and compares a query with all of them by vector instructions. Made by itself it uses a quantizer of the caller's, and FAISS can neither write nor clone it; the subclasses hold their own.
 *
 * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexAdditiveQuantizerFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexAdditiveQuantizerFastScan extends IndexFastScan {
  /**
   * Makes an empty index.
   *
   * @param aq Quantizer that encodes the vectors, with 4 bits for each codebook; training trains it. Kept alive for as long as it is used here.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(aq: AdditiveQuantizer, metric?: MetricType, bbs?: number);
  /**
   * Packs the codes of an index over an additive quantizer, which stays as it is; its quantizer is used by both.
   *
   * @param orig Index whose codes are copied; its codebooks must have 4 bits. Kept alive for as long as it is used here.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(orig: IndexAdditiveQuantizer, bbs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexAdditiveQuantizerFastScan(args)) as never);
  }

  /**
   * The quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexAdditiveQuantizerFastScan::aq`.
   */
  get aq(): AdditiveQuantizer {
    return core.getView(this, ops.IndexAdditiveQuantizerFastScan_aq_get, 'IndexAdditiveQuantizerFastScan.aq', classes.AdditiveQuantizer) as AdditiveQuantizer;
  }

  /**
   * Whether stored lengths are divided by norm_scale for the search, so that 8 bits hold them beside the rest. Default true.
   *
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexAdditiveQuantizerFastScan::rescale_norm`.
   */
  get rescaleNorm(): boolean {
    return core.getScalar(this, ops.IndexAdditiveQuantizerFastScan_rescale_norm_get, 'IndexAdditiveQuantizerFastScan.rescaleNorm') as boolean;
  }

  set rescaleNorm(value: boolean) {
    core.setScalar(this, ops.IndexAdditiveQuantizerFastScan_rescale_norm_set, ops.IndexAdditiveQuantizerFastScan_rescale_norm_get, 'IndexAdditiveQuantizerFastScan.rescaleNorm', core.bool(value, 'IndexAdditiveQuantizerFastScan.rescaleNorm:rescaleNorm'));
  }

  /**
   * Divisor of the stored lengths; training estimates it. From 1 to 1024. Default 1.
   *
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexAdditiveQuantizerFastScan::norm_scale`.
   */
  get normScale(): number {
    return core.getScalar(this, ops.IndexAdditiveQuantizerFastScan_norm_scale_get, 'IndexAdditiveQuantizerFastScan.normScale') as number;
  }

  set normScale(value: number) {
    core.setScalar(this, ops.IndexAdditiveQuantizerFastScan_norm_scale_set, ops.IndexAdditiveQuantizerFastScan_norm_scale_get, 'IndexAdditiveQuantizerFastScan.normScale', core.int(value, 'IndexAdditiveQuantizerFastScan.normScale:normScale', 1, 1024));
  }

  /**
   * Number of training vectors above which a random sample of that size is used; 16384 * M at the start. At least 1.
   *
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexAdditiveQuantizerFastScan::max_train_points`.
   */
  get maxTrainPoints(): number {
    return core.getScalar(this, ops.IndexAdditiveQuantizerFastScan_max_train_points_get, 'IndexAdditiveQuantizerFastScan.maxTrainPoints') as number;
  }

  set maxTrainPoints(value: number) {
    core.setScalar(this, ops.IndexAdditiveQuantizerFastScan_max_train_points_set, ops.IndexAdditiveQuantizerFastScan_max_train_points_get, 'IndexAdditiveQuantizerFastScan.maxTrainPoints', core.size(value, 'IndexAdditiveQuantizerFastScan.maxTrainPoints:maxTrainPoints', 1));
  }

  /**
   * Estimates norm_scale from sample vectors. Training does it by itself.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexAdditiveQuantizerFastScan::estimate_norm_scale`.
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
    return core.later(estimate_norm_scaleCall(this, x, options, estimate_norm_scaleKeys));
  }

  /**
   * Estimates norm_scale from sample vectors. Training does it by itself.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexAdditiveQuantizerFastScan.h`, `IndexAdditiveQuantizerFastScan::estimate_norm_scale`.
   *
   * @param x Vectors like the queries, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  estimateNormScaleSync(x: Vectors): void {
    return core.now(estimate_norm_scaleCall(this, x, undefined, core.noKeys));
  }
}

function newIndexAdditiveQuantizerFastScan(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 1 && count <= 3 && args[0] instanceof classes.AdditiveQuantizer && (args[1] === undefined || core.isNumeric(args[1])) && (args[2] === undefined || core.isNumeric(args[2])) ? 0 : 
    count >= 1 && count <= 2 && args[0] instanceof classes.IndexAdditiveQuantizer && (args[1] === undefined || core.isNumeric(args[1])) ? 1 : 
    count >= 1 && count <= 3 ? 0 : 
    count >= 1 && count <= 2 ? 1 : -1;
  if (form === 0) {
    const aq = args[0] as AdditiveQuantizer;
    const metric = (args[1] === undefined ? 1 : args[1]) as MetricType;
    const bbs = (args[2] === undefined ? 32 : args[2]) as number;
    const aq_ = core.handleOf(aq, classes.AdditiveQuantizer, 'IndexAdditiveQuantizerFastScan.constructor:aq');
    const metric_ = core.enumeration(metric, 'IndexAdditiveQuantizerFastScan.constructor:metric', MetricType);
    const bbs_ = core.int(bbs, 'IndexAdditiveQuantizerFastScan.constructor:bbs', 32);
    return core.construct(ops.IndexAdditiveQuantizerFastScan_new0, 'IndexAdditiveQuantizerFastScan.constructor', [aq_, metric_, bbs_], [aq]);
  }

  if (form === 1) {
    const orig = args[0] as IndexAdditiveQuantizer;
    const bbs = (args[1] === undefined ? 32 : args[1]) as number;
    const orig_ = core.handleOf(orig, classes.IndexAdditiveQuantizer, 'IndexAdditiveQuantizerFastScan.constructor:orig');
    const bbs_ = core.int(bbs, 'IndexAdditiveQuantizerFastScan.constructor:bbs', 32);
    return core.construct(ops.IndexAdditiveQuantizerFastScan_new1, 'IndexAdditiveQuantizerFastScan.constructor', [orig_, bbs_], [orig]);
  }

  throw core.wrongArguments('IndexAdditiveQuantizerFastScan.constructor', ['(aq, metric = METRIC_L2, bbs = 32)', '(orig, bbs = 32)']);
}

const estimate_norm_scaleKeys: readonly string[] = ['signal'];

function estimate_norm_scaleCall(self: IndexAdditiveQuantizerFastScan, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexAdditiveQuantizerFastScan.estimateNormScale:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexAdditiveQuantizerFastScan.estimateNormScale:x', d$, 'd');
  const n = core.rows(x_, d$, 'IndexAdditiveQuantizerFastScan.estimateNormScale:x', 'd');
  return {
    op: ops.IndexAdditiveQuantizerFastScan_estimate_norm_scale,
    name: 'IndexAdditiveQuantizerFastScan.estimateNormScale',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
