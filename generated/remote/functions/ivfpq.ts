// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: ivfpq. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../options.js';
import type { Index } from '../indexes/Index.js';
import type { ProductQuantizer } from '../quantizers/ProductQuantizer.js';

/**
 * What `initializeIVFPQPrecomputedTable` gives.
 */
export interface InitializeIVFPQPrecomputedTableResult {
  /**
   * The kind of table that was chosen.
   */
  readonly kind: number;
  /**
   * The table, one row of M * ksub values for each centroid (kind 1) or for each entry of a half (kind 2); empty for none. Shape any length.
   */
  readonly precomputedTable: Float32Array;
}

/**
 * Computes the table that IndexIVFPQ.precompute_table keeps, for any coarse quantizer and product quantizer.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/IndexIVFPQ.h`, `faiss::initialize_IVFPQ_precomputed_table`.
 * Since FAISS 1.7.3.
 *
 * @param usePrecomputedTable 0 chooses the kind of table or none, -1 gives none, 1 is for any quantizer, 2 for a MultiIndexQuantizer. From -1 to 2.
 * @param quantizer Coarse quantizer with its centroids.
 * @param pq Quantizer of the residuals.
 * @param byResidual Whether codes hold residuals; without them no table is needed.
 * @param verbose Whether the choice is written to the standard output of the process.
 * @param options Named extras; see the type.
 * @returns kind: The kind of table that was chosen. precomputedTable: The table, one row of M * ksub values for each centroid (kind 1) or for each entry of a half (kind 2); empty for none. Shape any length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function initializeIVFPQPrecomputedTable(usePrecomputedTable: number, quantizer: Index, pq: ProductQuantizer, byResidual: boolean, verbose: boolean, options?: CallOptions): Promise<InitializeIVFPQPrecomputedTableResult> {
  return core.call(null, 'initializeIVFPQPrecomputedTable', [usePrecomputedTable, quantizer, pq, byResidual, verbose, options]) as never;
}
