// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFAdditiveQuantizerFastScan, mirrored from faiss/IndexIVFAdditiveQuantizerFastScan.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFAdditiveQuantizerFastScan(args)) as never);
  }

  /**
   * The quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::aq`.
   */
  get aq(): AdditiveQuantizer {
    return core.getView(this, ops.IndexIVFAdditiveQuantizerFastScan_aq_get, 'IndexIVFAdditiveQuantizerFastScan.aq', classes.AdditiveQuantizer) as AdditiveQuantizer;
  }

  /**
   * Whether stored lengths are divided by norm_scale for the search, so that 8 bits hold them beside the rest. Default false.
   *
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::rescale_norm`.
   */
  get rescaleNorm(): boolean {
    return core.getScalar(this, ops.IndexIVFAdditiveQuantizerFastScan_rescale_norm_get, 'IndexIVFAdditiveQuantizerFastScan.rescaleNorm') as boolean;
  }

  set rescaleNorm(value: boolean) {
    core.setScalar(this, ops.IndexIVFAdditiveQuantizerFastScan_rescale_norm_set, ops.IndexIVFAdditiveQuantizerFastScan_rescale_norm_get, 'IndexIVFAdditiveQuantizerFastScan.rescaleNorm', core.bool(value, 'IndexIVFAdditiveQuantizerFastScan.rescaleNorm:rescaleNorm'));
  }

  /**
   * Divisor of the stored lengths; training estimates it. From 1 to 1024. Default 1.
   *
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::norm_scale`.
   */
  get normScale(): number {
    return core.getScalar(this, ops.IndexIVFAdditiveQuantizerFastScan_norm_scale_get, 'IndexIVFAdditiveQuantizerFastScan.normScale') as number;
  }

  set normScale(value: number) {
    core.setScalar(this, ops.IndexIVFAdditiveQuantizerFastScan_norm_scale_set, ops.IndexIVFAdditiveQuantizerFastScan_norm_scale_get, 'IndexIVFAdditiveQuantizerFastScan.normScale', core.int(value, 'IndexIVFAdditiveQuantizerFastScan.normScale:normScale', 1, 1024));
  }

  /**
   * Number of training vectors above which a random sample of that size is used; 16384 * M at the start. At least 1.
   *
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::max_train_points`.
   */
  get maxTrainPoints(): number {
    return core.getScalar(this, ops.IndexIVFAdditiveQuantizerFastScan_max_train_points_get, 'IndexIVFAdditiveQuantizerFastScan.maxTrainPoints') as number;
  }

  set maxTrainPoints(value: number) {
    core.setScalar(this, ops.IndexIVFAdditiveQuantizerFastScan_max_train_points_set, ops.IndexIVFAdditiveQuantizerFastScan_max_train_points_get, 'IndexIVFAdditiveQuantizerFastScan.maxTrainPoints', core.size(value, 'IndexIVFAdditiveQuantizerFastScan.maxTrainPoints:maxTrainPoints', 1));
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
    return core.later(estimate_norm_scaleCall(this, x, options, estimate_norm_scaleKeys));
  }

  /**
   * Estimates norm_scale from sample vectors. Training does it by itself.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFAdditiveQuantizerFastScan.h`, `IndexIVFAdditiveQuantizerFastScan::estimate_norm_scale`.
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

function newIndexIVFAdditiveQuantizerFastScan(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 4 && count <= 6 && args[0] instanceof classes.Index && args[1] instanceof classes.AdditiveQuantizer && core.isNumeric(args[2]) && core.isNumeric(args[3]) && (args[4] === undefined || core.isNumeric(args[4])) && (args[5] === undefined || core.isNumeric(args[5])) ? 0 : 
    count >= 1 && count <= 2 && args[0] instanceof classes.IndexIVFAdditiveQuantizer && (args[1] === undefined || core.isNumeric(args[1])) ? 1 : 
    count >= 4 && count <= 6 ? 0 : 
    count >= 1 && count <= 2 ? 1 : -1;
  if (form === 0) {
    const quantizer = args[0] as Index;
    const aq = args[1] as AdditiveQuantizer;
    const d = args[2] as number;
    const nlist = args[3] as number;
    const metric = (args[4] === undefined ? 1 : args[4]) as MetricType;
    const bbs = (args[5] === undefined ? 32 : args[5]) as number;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFAdditiveQuantizerFastScan.constructor:quantizer');
    const aq_ = core.handleOf(aq, classes.AdditiveQuantizer, 'IndexIVFAdditiveQuantizerFastScan.constructor:aq');
    const d_ = core.size(d, 'IndexIVFAdditiveQuantizerFastScan.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFAdditiveQuantizerFastScan.constructor:nlist', 1);
    const metric_ = core.enumeration(metric, 'IndexIVFAdditiveQuantizerFastScan.constructor:metric', MetricType);
    const bbs_ = core.int(bbs, 'IndexIVFAdditiveQuantizerFastScan.constructor:bbs', 32);
    return core.construct(ops.IndexIVFAdditiveQuantizerFastScan_new0, 'IndexIVFAdditiveQuantizerFastScan.constructor', [quantizer_, aq_, d_, nlist_, metric_, bbs_], [quantizer, aq]);
  }

  if (form === 1) {
    const orig = args[0] as IndexIVFAdditiveQuantizer;
    const bbs = (args[1] === undefined ? 32 : args[1]) as number;
    const orig_ = core.handleOf(orig, classes.IndexIVFAdditiveQuantizer, 'IndexIVFAdditiveQuantizerFastScan.constructor:orig');
    const bbs_ = core.int(bbs, 'IndexIVFAdditiveQuantizerFastScan.constructor:bbs', 32);
    return core.construct(ops.IndexIVFAdditiveQuantizerFastScan_new1, 'IndexIVFAdditiveQuantizerFastScan.constructor', [orig_, bbs_], [orig]);
  }

  throw core.wrongArguments('IndexIVFAdditiveQuantizerFastScan.constructor', ['(quantizer, aq, d, nlist, metric = METRIC_L2, bbs = 32)', '(orig, bbs = 32)']);
}

const estimate_norm_scaleKeys: readonly string[] = ['signal'];

function estimate_norm_scaleCall(self: IndexIVFAdditiveQuantizerFastScan, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVFAdditiveQuantizerFastScan.estimateNormScale:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexIVFAdditiveQuantizerFastScan.estimateNormScale:x', d$, 'd');
  const n = core.rows(x_, d$, 'IndexIVFAdditiveQuantizerFastScan.estimateNormScale:x', 'd');
  return {
    op: ops.IndexIVFAdditiveQuantizerFastScan_estimate_norm_scale,
    name: 'IndexIVFAdditiveQuantizerFastScan.estimateNormScale',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
