// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFPQFastScan, mirrored from faiss/IndexIVFPQFastScan.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexIVFFastScan } from './IndexIVFFastScan.js';
import type { Index } from '../Index.js';
import type { IndexIVFPQ } from '../ivf/IndexIVFPQ.js';
import type { ProductQuantizer } from '../../quantizers/ProductQuantizer.js';

/**
 * Inverted file that stores vectors as product-quantizer codes of 4 bits per part and compares them by vector instructions. Very fast; distances are rounded.
 *
 * FAISS: `faiss/IndexIVFPQFastScan.h`, `IndexIVFPQFastScan`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFPQFastScan extends IndexIVFFastScan {
  /**
   * Makes an empty index.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param M Number of parts into which a vector is cut. At least 1. Divides d.
   * @param nbits Bits of the code of one part; FAISS implements only 4. From 4 to 4.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, M: number, nbits: number, metric?: MetricType, bbs?: number);
  /**
   * Packs the codes of an IndexIVFPQ, which stays as it is; its quantizer is used by both.
   *
   * @param orig Index whose codes are copied; its parts must have 4 bits. Kept alive for as long as it is used here.
   * @param bbs Number of vectors in a block, a multiple of 32. At least 32. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(orig: IndexIVFPQ, bbs?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFPQFastScan(args)) as never);
  }

  /**
   * The product quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFPQFastScan.h`, `IndexIVFPQFastScan::pq`.
   */
  get pq(): ProductQuantizer {
    return core.getView(this, ops.IndexIVFPQFastScan_pq_get, 'IndexIVFPQFastScan.pq', classes.ProductQuantizer) as ProductQuantizer;
  }

  /**
   * Which table speeds up search by squared Euclidean distance of residuals: 0 lets precompute_table choose, -1 never has one, 1 fits any quantizer. Call precompute_table after a change. From -1 to 2. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQFastScan.h`, `IndexIVFPQFastScan::use_precomputed_table`.
   */
  get usePrecomputedTable(): number {
    return core.getScalar(this, ops.IndexIVFPQFastScan_use_precomputed_table_get, 'IndexIVFPQFastScan.usePrecomputedTable') as number;
  }

  set usePrecomputedTable(value: number) {
    core.setScalar(this, ops.IndexIVFPQFastScan_use_precomputed_table_set, ops.IndexIVFPQFastScan_use_precomputed_table_get, 'IndexIVFPQFastScan.usePrecomputedTable', core.int(value, 'IndexIVFPQFastScan.usePrecomputedTable:usePrecomputedTable', -1, 2));
  }

  /**
   * Copy of the table, empty without one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFPQFastScan.h`, `IndexIVFPQFastScan::precomputed_table`.
   */
  get precomputedTable(): Float32Array {
    return core.getArray(this, ops.IndexIVFPQFastScan_precomputed_table_get, 'IndexIVFPQFastScan.precomputedTable') as Float32Array;
  }

  /**
   * Builds the table that use_precomputed_table asks for. Training calls it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFPQFastScan.h`, `IndexIVFPQFastScan::precompute_table`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async precomputeTable(options?: CallOptions): Promise<void> {
    return core.later(precompute_tableCall(this, options, precompute_tableKeys));
  }

  /**
   * Builds the table that use_precomputed_table asks for. Training calls it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFPQFastScan.h`, `IndexIVFPQFastScan::precompute_table`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  precomputeTableSync(): void {
    return core.now(precompute_tableCall(this, undefined, core.noKeys));
  }
}

function newIndexIVFPQFastScan(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 5 && count <= 7 && args[0] instanceof classes.Index && core.isNumeric(args[1]) && core.isNumeric(args[2]) && core.isNumeric(args[3]) && core.isNumeric(args[4]) && (args[5] === undefined || core.isNumeric(args[5])) && (args[6] === undefined || core.isNumeric(args[6])) ? 0 : 
    count >= 1 && count <= 2 && args[0] instanceof classes.IndexIVFPQ && (args[1] === undefined || core.isNumeric(args[1])) ? 1 : 
    count >= 5 && count <= 7 ? 0 : 
    count >= 1 && count <= 2 ? 1 : -1;
  if (form === 0) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const M = args[3] as number;
    const nbits = args[4] as number;
    const metric = (args[5] === undefined ? 1 : args[5]) as MetricType;
    const bbs = (args[6] === undefined ? 32 : args[6]) as number;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFPQFastScan.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFPQFastScan.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFPQFastScan.constructor:nlist', 1);
    const M_ = core.size(M, 'IndexIVFPQFastScan.constructor:M', 1);
    const nbits_ = core.size(nbits, 'IndexIVFPQFastScan.constructor:nbits', 4, 4);
    const metric_ = core.enumeration(metric, 'IndexIVFPQFastScan.constructor:metric', MetricType);
    const bbs_ = core.int(bbs, 'IndexIVFPQFastScan.constructor:bbs', 32);
    core.divides(M_, d_, 'IndexIVFPQFastScan.constructor:M', 'd');
    return core.construct(ops.IndexIVFPQFastScan_new0, 'IndexIVFPQFastScan.constructor', [quantizer_, d_, nlist_, M_, nbits_, metric_, bbs_], [quantizer]);
  }

  if (form === 1) {
    const orig = args[0] as IndexIVFPQ;
    const bbs = (args[1] === undefined ? 32 : args[1]) as number;
    const orig_ = core.handleOf(orig, classes.IndexIVFPQ, 'IndexIVFPQFastScan.constructor:orig');
    const bbs_ = core.int(bbs, 'IndexIVFPQFastScan.constructor:bbs', 32);
    return core.construct(ops.IndexIVFPQFastScan_new1, 'IndexIVFPQFastScan.constructor', [orig_, bbs_], [orig]);
  }

  throw core.wrongArguments('IndexIVFPQFastScan.constructor', ['(quantizer, d, nlist, M, nbits, metric = METRIC_L2, bbs = 32)', '(orig, bbs = 32)']);
}

const precompute_tableKeys: readonly string[] = ['signal'];

function precompute_tableCall(self: IndexIVFPQFastScan, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVFPQFastScan.precomputeTable:options', allowed);
  return {
    op: ops.IndexIVFPQFastScan_precompute_table,
    name: 'IndexIVFPQFastScan.precomputeTable',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
