// Generated from schema/ by `npm run generate`; never edited.
/** CombinerRangeKNNint16, mirrored from offered/combiner.h. */
import * as core from '@faiss-sdk/core';
import type { Codes, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What `CombinerRangeKNNint16.writeResult` gives.
 */
export interface CombinerRangeKNNint16WriteResultResult {
  /**
   * Distances of the results. Shape any length.
   */
  readonly distances: Int32Array;
  /**
   * Labels of the results. Shape any length.
   */
  readonly labels: BigInt64Array;
}

/**
 * Puts the results of a range search over bits together from nearest neighbors, where these suffice, and from a range search of the other queries. Set I and D, and mask, limRemain, DRemain and IRemain where there are other queries; then computeSizes and writeResult.
 *
 * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16`.
 * Since FAISS 1.8.0.
 */
export class CombinerRangeKNNint16 extends core.FaissObject {
  /**
   * Makes a CombinerRangeKNNint16.
   *
   * @param nq Number of queries. From 0 to 1099511627776.
   * @param k Number of neighbors of each. From 1 to 2147483647.
   * @param r2 Bound of the range search.
   * @param keepMax Whether larger results are better.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nq: number, k: number, r2: number, keepMax: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newCombinerRangeKNNint16(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::nq`.
   */
  get nq(): number {
    return core.getConstant(this, ops.CombinerRangeKNNint16_nq_get, 'CombinerRangeKNNint16.nq') as number;
  }

  /**
   * Number of neighbors of each.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::k`.
   */
  get k(): number {
    return core.getConstant(this, ops.CombinerRangeKNNint16_k_get, 'CombinerRangeKNNint16.k') as number;
  }

  /**
   * Bound of the range search.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::r2`.
   */
  get r2(): number {
    return core.getScalar(this, ops.CombinerRangeKNNint16_r2_get, 'CombinerRangeKNNint16.r2') as number;
  }

  set r2(value: number) {
    core.setScalar(this, ops.CombinerRangeKNNint16_r2_set, ops.CombinerRangeKNNint16_r2_get, 'CombinerRangeKNNint16.r2', core.int(value, 'CombinerRangeKNNint16.r2:r2'));
  }

  /**
   * Whether larger results are better.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::keep_max`.
   */
  get keepMax(): boolean {
    return core.getScalar(this, ops.CombinerRangeKNNint16_keep_max_get, 'CombinerRangeKNNint16.keepMax') as boolean;
  }

  set keepMax(value: boolean) {
    core.setScalar(this, ops.CombinerRangeKNNint16_keep_max_set, ops.CombinerRangeKNNint16_keep_max_get, 'CombinerRangeKNNint16.keepMax', core.bool(value, 'CombinerRangeKNNint16.keepMax:keepMax'));
  }

  /**
   * The neighbors, k for each query, best first. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::I`.
   */
  get I(): BigInt64Array {
    return core.getArray(this, ops.CombinerRangeKNNint16_I_get, 'CombinerRangeKNNint16.I') as BigInt64Array;
  }

  set I(value: Ids) {
    core.setArray(this, ops.CombinerRangeKNNint16_I_set, ops.CombinerRangeKNNint16_I_get, 'CombinerRangeKNNint16.I', core.i64ids(value, 'CombinerRangeKNNint16.I:I'));
  }

  /**
   * Their distances, which int16 holds. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::D`.
   */
  get D(): Int32Array {
    return core.getArray(this, ops.CombinerRangeKNNint16_D_get, 'CombinerRangeKNNint16.D') as Int32Array;
  }

  set D(value: Int32Array | readonly number[]) {
    core.setArray(this, ops.CombinerRangeKNNint16_D_set, ops.CombinerRangeKNNint16_D_get, 'CombinerRangeKNNint16.D', core.i32(value, 'CombinerRangeKNNint16.D:D'));
  }

  /**
   * One value for each query, not 0 where the range search has its results; empty where it has none. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::mask`.
   */
  get mask(): Uint8Array {
    return core.getArray(this, ops.CombinerRangeKNNint16_mask_get, 'CombinerRangeKNNint16.mask') as Uint8Array;
  }

  set mask(value: Codes) {
    core.setArray(this, ops.CombinerRangeKNNint16_mask_set, ops.CombinerRangeKNNint16_mask_get, 'CombinerRangeKNNint16.mask', core.u8(value, 'CombinerRangeKNNint16.mask:mask'));
  }

  /**
   * Where the results of each such query begin, and the end of the last one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::lim_remain`.
   */
  get limRemain(): BigInt64Array {
    return core.getArray(this, ops.CombinerRangeKNNint16_lim_remain_get, 'CombinerRangeKNNint16.limRemain') as BigInt64Array;
  }

  set limRemain(value: Ids) {
    core.setArray(this, ops.CombinerRangeKNNint16_lim_remain_set, ops.CombinerRangeKNNint16_lim_remain_get, 'CombinerRangeKNNint16.limRemain', core.i64ids(value, 'CombinerRangeKNNint16.limRemain:limRemain'));
  }

  /**
   * Distances of the range search. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::D_remain`.
   */
  get DRemain(): Int32Array {
    return core.getArray(this, ops.CombinerRangeKNNint16_D_remain_get, 'CombinerRangeKNNint16.DRemain') as Int32Array;
  }

  set DRemain(value: Int32Array | readonly number[]) {
    core.setArray(this, ops.CombinerRangeKNNint16_D_remain_set, ops.CombinerRangeKNNint16_D_remain_get, 'CombinerRangeKNNint16.DRemain', core.i32(value, 'CombinerRangeKNNint16.DRemain:DRemain'));
  }

  /**
   * Labels of the range search. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::I_remain`.
   */
  get IRemain(): BigInt64Array {
    return core.getArray(this, ops.CombinerRangeKNNint16_I_remain_get, 'CombinerRangeKNNint16.IRemain') as BigInt64Array;
  }

  set IRemain(value: Ids) {
    core.setArray(this, ops.CombinerRangeKNNint16_I_remain_set, ops.CombinerRangeKNNint16_I_remain_get, 'CombinerRangeKNNint16.IRemain', core.i64ids(value, 'CombinerRangeKNNint16.IRemain:IRemain'));
  }

  /**
   * Where the results of each query begin, as compute_sizes found it; empty before. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::L_res`.
   */
  get LRes(): BigInt64Array {
    return core.getArray(this, ops.CombinerRangeKNNint16_L_res_get, 'CombinerRangeKNNint16.LRes') as BigInt64Array;
  }

  /**
   * Counts the results.
   *
   * Effect: changes this object.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::compute_sizes`.
   *
   * @returns Where the results of each query begin, and the end of the last one. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  computeSizes(): BigInt64Array {
    return core.now(compute_sizesCall(this));
  }

  /**
   * Puts the results together. Call compute_sizes first.
   *
   * Effect: reads this object.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::write_result`.
   *
   * @returns distances: Distances of the results. Shape any length. labels: Labels of the results. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  writeResult(): CombinerRangeKNNint16WriteResultResult {
    return core.now(write_resultCall(this));
  }
}

function newCombinerRangeKNNint16(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 4) {
    const nq = args[0] as number;
    const k = args[1] as number;
    const r2 = args[2] as number;
    const keepMax = args[3] as boolean;
    const nq_ = core.i64(nq, 'CombinerRangeKNNint16.constructor:nq');
    const k_ = core.size(k, 'CombinerRangeKNNint16.constructor:k', 1, 2147483647);
    const r2_ = core.int(r2, 'CombinerRangeKNNint16.constructor:r2');
    const keepMax_ = core.bool(keepMax, 'CombinerRangeKNNint16.constructor:keepMax');
    return core.construct(ops.CombinerRangeKNNint16_new0, 'CombinerRangeKNNint16.constructor', [nq_, k_, r2_, keepMax_], null);
  }

  throw core.wrongArguments('CombinerRangeKNNint16.constructor', ['(nq, k, r2, keepMax)']);
}

function compute_sizesCall(self: CombinerRangeKNNint16): core.Call<BigInt64Array> {
  return {
    op: ops.CombinerRangeKNNint16_compute_sizes,
    name: 'CombinerRangeKNNint16.computeSizes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: compute_sizesResult,
    signal: undefined,
    progress: null,
  };
}

const compute_sizesResult = (raw: unknown): BigInt64Array => raw as BigInt64Array;

function write_resultCall(self: CombinerRangeKNNint16): core.Call<CombinerRangeKNNint16WriteResultResult> {
  return {
    op: ops.CombinerRangeKNNint16_write_result,
    name: 'CombinerRangeKNNint16.writeResult',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: write_resultResult,
    signal: undefined,
    progress: null,
  };
}

const write_resultResult = (raw: unknown): CombinerRangeKNNint16WriteResultResult => ({ distances: (raw as unknown[])[0] as Int32Array, labels: (raw as unknown[])[1] as BigInt64Array });
