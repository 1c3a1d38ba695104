// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryFlat, mirrored from faiss/IndexBinaryFlat.h. */
import * as core from '@faiss-sdk/core';
import { ApproxTopK_mode_t } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryFlat(args)) as never);
  }

  /**
   * How a search with use_heap picks the best; k must not exceed what the kind keeps. Default EXACT_TOPK.
   *
   * FAISS: `faiss/IndexBinaryFlat.h`, `IndexBinaryFlat::approx_topk_mode`.
   * Since FAISS 1.7.4.
   */
  get approxTopkMode(): ApproxTopK_mode_t {
    return core.getScalar(this, ops.IndexBinaryFlat_approx_topk_mode_get, 'IndexBinaryFlat.approxTopkMode') as ApproxTopK_mode_t;
  }

  set approxTopkMode(value: ApproxTopK_mode_t) {
    core.setScalar(this, ops.IndexBinaryFlat_approx_topk_mode_set, ops.IndexBinaryFlat_approx_topk_mode_get, 'IndexBinaryFlat.approxTopkMode', core.enumeration(value, 'IndexBinaryFlat.approxTopkMode:approxTopkMode', ApproxTopK_mode_t));
  }

  /**
   * Copy of all stored vectors, ntotal rows of code_size bytes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexBinaryFlat.h`, `IndexBinaryFlat::xb`.
   */
  get xb(): Uint8Array {
    return core.getArray(this, ops.IndexBinaryFlat_xb_get, 'IndexBinaryFlat.xb') as Uint8Array;
  }

  /**
   * Whether the nearest vectors are kept in a heap; false counts distances instead, which is faster for large k. Default true.
   *
   * FAISS: `faiss/IndexBinaryFlat.h`, `IndexBinaryFlat::use_heap`.
   */
  get useHeap(): boolean {
    return core.getScalar(this, ops.IndexBinaryFlat_use_heap_get, 'IndexBinaryFlat.useHeap') as boolean;
  }

  set useHeap(value: boolean) {
    core.setScalar(this, ops.IndexBinaryFlat_use_heap_set, ops.IndexBinaryFlat_use_heap_get, 'IndexBinaryFlat.useHeap', core.bool(value, 'IndexBinaryFlat.useHeap:useHeap'));
  }

  /**
   * Number of queries that are handled at a time. At least 1. Default 32.
   *
   * FAISS: `faiss/IndexBinaryFlat.h`, `IndexBinaryFlat::query_batch_size`.
   */
  get queryBatchSize(): number {
    return core.getScalar(this, ops.IndexBinaryFlat_query_batch_size_get, 'IndexBinaryFlat.queryBatchSize') as number;
  }

  set queryBatchSize(value: number) {
    core.setScalar(this, ops.IndexBinaryFlat_query_batch_size_set, ops.IndexBinaryFlat_query_batch_size_get, 'IndexBinaryFlat.queryBatchSize', core.size(value, 'IndexBinaryFlat.queryBatchSize:queryBatchSize', 1));
  }
}

function newIndexBinaryFlat(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const d = args[0] as number;
    const d_ = core.idx(d, 'IndexBinaryFlat.constructor:d', 8);
    return core.construct(ops.IndexBinaryFlat_new0, 'IndexBinaryFlat.constructor', [d_], null);
  }

  throw core.wrongArguments('IndexBinaryFlat.constructor', ['(d)']);
}
