// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryFlat, mirrored from faiss/IndexBinaryFlat.h. */
import * as core from '@faiss-sdk/core/remote';
import { ApproxTopK_mode_t } from '../../enums.js';
import { IndexBinary } from './IndexBinary.js';

/**
 * Stores binary vectors as they are and compares a query with every one of them, so its results are exact.
 *
 * FAISS: `faiss/IndexBinaryFlat.h`, `IndexBinaryFlat`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryFlat extends IndexBinary {
  /**
   * Makes an IndexBinaryFlat.
   *
   * @param d Number of bits of every vector, a multiple of 8. At least 8.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexBinaryFlat')(args)) as never);
  }

  /**
   * How a search with use_heap picks the best; k must not exceed what the kind keeps. Default EXACT_TOPK.
   *
   * FAISS: `faiss/IndexBinaryFlat.h`, `IndexBinaryFlat::approx_topk_mode`.
   * Since FAISS 1.7.4.
   */
  get approxTopkMode(): Promise<ApproxTopK_mode_t> {
    return core.get(this, 'approxTopkMode') as Promise<ApproxTopK_mode_t>;
  }

  set approxTopkMode(value: ApproxTopK_mode_t) {
    core.set(this, 'approxTopkMode', value);
  }

  /**
   * Copy of all stored vectors, ntotal rows of code_size bytes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexBinaryFlat.h`, `IndexBinaryFlat::xb`.
   */
  get xb(): Promise<Uint8Array> {
    return core.get(this, 'xb') as Promise<Uint8Array>;
  }

  /**
   * Whether the nearest vectors are kept in a heap; false counts distances instead, which is faster for large k. Default true.
   *
   * FAISS: `faiss/IndexBinaryFlat.h`, `IndexBinaryFlat::use_heap`.
   */
  get useHeap(): Promise<boolean> {
    return core.get(this, 'useHeap') as Promise<boolean>;
  }

  set useHeap(value: boolean) {
    core.set(this, 'useHeap', value);
  }

  /**
   * Number of queries that are handled at a time. At least 1. Default 32.
   *
   * FAISS: `faiss/IndexBinaryFlat.h`, `IndexBinaryFlat::query_batch_size`.
   */
  get queryBatchSize(): Promise<number> {
    return core.get(this, 'queryBatchSize') as Promise<number>;
  }

  set queryBatchSize(value: number) {
    core.set(this, 'queryBatchSize', value);
  }
}
