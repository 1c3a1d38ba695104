// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFPQFastScan, mirrored from faiss/IndexIVFPQFastScan.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFPQFastScan')(args)) as never);
  }

  /**
   * The product quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFPQFastScan.h`, `IndexIVFPQFastScan::pq`.
   */
  get pq(): ProductQuantizer {
    return core.part(this, 'pq', 'ProductQuantizer') as ProductQuantizer;
  }

  /**
   * Which table speeds up search by squared Euclidean distance of residuals: 0 lets precompute_table choose, -1 never has one, 1 fits any quantizer. Call precompute_table after a change. From -1 to 2. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQFastScan.h`, `IndexIVFPQFastScan::use_precomputed_table`.
   */
  get usePrecomputedTable(): Promise<number> {
    return core.get(this, 'usePrecomputedTable') as Promise<number>;
  }

  set usePrecomputedTable(value: number) {
    core.set(this, 'usePrecomputedTable', value);
  }

  /**
   * Copy of the table, empty without one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFPQFastScan.h`, `IndexIVFPQFastScan::precomputed_table`.
   */
  get precomputedTable(): Promise<Float32Array> {
    return core.get(this, 'precomputedTable') as Promise<Float32Array>;
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
    return core.call(this, 'precomputeTable', [options]) as never;
  }
}
