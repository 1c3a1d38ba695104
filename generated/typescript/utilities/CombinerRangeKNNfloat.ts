// Generated from schema/ by `npm run generate`; never edited.
/** CombinerRangeKNNfloat, mirrored from offered/combiner.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * What `CombinerRangeKNNfloat.writeResult` gives.
 */
export interface CombinerRangeKNNfloatWriteResultResult {
  /**
   * Distances of the results. Shape any length.
   */
  readonly distances: Float32Array;
  /**
   * Labels of the results. Shape any length.
   */
  readonly labels: BigInt64Array;
}

/**
 * Puts the results of a range search together from nearest neighbors, where these suffice, and from a range search of the other queries. Set I and D, and mask, limRemain, DRemain and IRemain where there are other queries; then computeSizes and writeResult.
 *
 * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat`.
 * Since FAISS 1.8.0.
 */
export class CombinerRangeKNNfloat extends core.FaissObject {
  /**
   * Makes a CombinerRangeKNNfloat.
   *
   * @param nq Number of queries. From 0 to 1099511627776.
   * @param k Number of neighbors of each. From 1 to 2147483647.
   * @param r2 Bound of the range search.
   * @param keepMax Whether larger results are better.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nq: number, k: number, r2: number, keepMax: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newCombinerRangeKNNfloat(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::nq`.
   */
  get nq(): number {
    return core.getConstant(this, ops.CombinerRangeKNNfloat_nq_get, 'CombinerRangeKNNfloat.nq') as number;
  }

  /**
   * Number of neighbors of each.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::k`.
   */
  get k(): number {
    return core.getConstant(this, ops.CombinerRangeKNNfloat_k_get, 'CombinerRangeKNNfloat.k') as number;
  }

  /**
   * Bound of the range search.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::r2`.
   */
  get r2(): number {
    return core.getScalar(this, ops.CombinerRangeKNNfloat_r2_get, 'CombinerRangeKNNfloat.r2') as number;
  }

  set r2(value: number) {
    core.setScalar(this, ops.CombinerRangeKNNfloat_r2_set, ops.CombinerRangeKNNfloat_r2_get, 'CombinerRangeKNNfloat.r2', core.real32(value, 'CombinerRangeKNNfloat.r2:r2'));
  }

  /**
   * Whether larger results are better.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::keep_max`.
   */
  get keepMax(): boolean {
    return core.getScalar(this, ops.CombinerRangeKNNfloat_keep_max_get, 'CombinerRangeKNNfloat.keepMax') as boolean;
  }

  set keepMax(value: boolean) {
    core.setScalar(this, ops.CombinerRangeKNNfloat_keep_max_set, ops.CombinerRangeKNNfloat_keep_max_get, 'CombinerRangeKNNfloat.keepMax', core.bool(value, 'CombinerRangeKNNfloat.keepMax:keepMax'));
  }

  /**
   * The neighbors, k for each query, best first. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::I`.
   */
  get I(): BigInt64Array {
    return core.getArray(this, ops.CombinerRangeKNNfloat_I_get, 'CombinerRangeKNNfloat.I') as BigInt64Array;
  }

  set I(value: Ids) {
    core.setArray(this, ops.CombinerRangeKNNfloat_I_set, ops.CombinerRangeKNNfloat_I_get, 'CombinerRangeKNNfloat.I', core.i64ids(value, 'CombinerRangeKNNfloat.I:I'));
  }

  /**
   * Their distances. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::D`.
   */
  get D(): Float32Array {
    return core.getArray(this, ops.CombinerRangeKNNfloat_D_get, 'CombinerRangeKNNfloat.D') as Float32Array;
  }

  set D(value: Vectors) {
    core.setArray(this, ops.CombinerRangeKNNfloat_D_set, ops.CombinerRangeKNNfloat_D_get, 'CombinerRangeKNNfloat.D', core.f32(value, 'CombinerRangeKNNfloat.D:D'));
  }

  /**
   * One value for each query, not 0 where the range search has its results; empty where it has none. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::mask`.
   */
  get mask(): Uint8Array {
    return core.getArray(this, ops.CombinerRangeKNNfloat_mask_get, 'CombinerRangeKNNfloat.mask') as Uint8Array;
  }

  set mask(value: Codes) {
    core.setArray(this, ops.CombinerRangeKNNfloat_mask_set, ops.CombinerRangeKNNfloat_mask_get, 'CombinerRangeKNNfloat.mask', core.u8(value, 'CombinerRangeKNNfloat.mask:mask'));
  }

  /**
   * Where the results of each such query begin, and the end of the last one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::lim_remain`.
   */
  get limRemain(): BigInt64Array {
    return core.getArray(this, ops.CombinerRangeKNNfloat_lim_remain_get, 'CombinerRangeKNNfloat.limRemain') as BigInt64Array;
  }

  set limRemain(value: Ids) {
    core.setArray(this, ops.CombinerRangeKNNfloat_lim_remain_set, ops.CombinerRangeKNNfloat_lim_remain_get, 'CombinerRangeKNNfloat.limRemain', core.i64ids(value, 'CombinerRangeKNNfloat.limRemain:limRemain'));
  }

  /**
   * Distances of the range search. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::D_remain`.
   */
  get DRemain(): Float32Array {
    return core.getArray(this, ops.CombinerRangeKNNfloat_D_remain_get, 'CombinerRangeKNNfloat.DRemain') as Float32Array;
  }

  set DRemain(value: Vectors) {
    core.setArray(this, ops.CombinerRangeKNNfloat_D_remain_set, ops.CombinerRangeKNNfloat_D_remain_get, 'CombinerRangeKNNfloat.DRemain', core.f32(value, 'CombinerRangeKNNfloat.DRemain:DRemain'));
  }

  /**
   * Labels of the range search. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::I_remain`.
   */
  get IRemain(): BigInt64Array {
    return core.getArray(this, ops.CombinerRangeKNNfloat_I_remain_get, 'CombinerRangeKNNfloat.IRemain') as BigInt64Array;
  }

  set IRemain(value: Ids) {
    core.setArray(this, ops.CombinerRangeKNNfloat_I_remain_set, ops.CombinerRangeKNNfloat_I_remain_get, 'CombinerRangeKNNfloat.IRemain', core.i64ids(value, 'CombinerRangeKNNfloat.IRemain:IRemain'));
  }

  /**
   * Where the results of each query begin, as compute_sizes found it; empty before. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::L_res`.
   */
  get LRes(): BigInt64Array {
    return core.getArray(this, ops.CombinerRangeKNNfloat_L_res_get, 'CombinerRangeKNNfloat.LRes') as BigInt64Array;
  }

  /**
   * Counts the results.
   *
   * Effect: changes this object.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::compute_sizes`.
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
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNfloat::write_result`.
   *
   * @returns distances: Distances of the results. Shape any length. labels: Labels of the results. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  writeResult(): CombinerRangeKNNfloatWriteResultResult {
    return core.now(write_resultCall(this));
  }
}

function newCombinerRangeKNNfloat(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 4) {
    const nq = args[0] as number;
    const k = args[1] as number;
    const r2 = args[2] as number;
    const keepMax = args[3] as boolean;
    const nq_ = core.i64(nq, 'CombinerRangeKNNfloat.constructor:nq');
    const k_ = core.size(k, 'CombinerRangeKNNfloat.constructor:k', 1, 2147483647);
    const r2_ = core.real32(r2, 'CombinerRangeKNNfloat.constructor:r2');
    const keepMax_ = core.bool(keepMax, 'CombinerRangeKNNfloat.constructor:keepMax');
    return core.construct(ops.CombinerRangeKNNfloat_new0, 'CombinerRangeKNNfloat.constructor', [nq_, k_, r2_, keepMax_], null);
  }

  throw core.wrongArguments('CombinerRangeKNNfloat.constructor', ['(nq, k, r2, keepMax)']);
}

function compute_sizesCall(self: CombinerRangeKNNfloat): core.Call<BigInt64Array> {
  return {
    op: ops.CombinerRangeKNNfloat_compute_sizes,
    name: 'CombinerRangeKNNfloat.computeSizes',
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

function write_resultCall(self: CombinerRangeKNNfloat): core.Call<CombinerRangeKNNfloatWriteResultResult> {
  return {
    op: ops.CombinerRangeKNNfloat_write_result,
    name: 'CombinerRangeKNNfloat.writeResult',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: write_resultResult,
    signal: undefined,
    progress: null,
  };
}

const write_resultResult = (raw: unknown): CombinerRangeKNNfloatWriteResultResult => ({ distances: (raw as unknown[])[0] as Float32Array, labels: (raw as unknown[])[1] as BigInt64Array });
