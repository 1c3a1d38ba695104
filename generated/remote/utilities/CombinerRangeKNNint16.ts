// Generated from schema/ by `npm run generate`; never edited.
/** CombinerRangeKNNint16, mirrored from offered/combiner.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes, Ids } from '@faiss-sdk/core';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('CombinerRangeKNNint16')(args)) as never);
  }

  /**
   * Number of queries.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::nq`.
   */
  get nq(): Promise<number> {
    return core.get(this, 'nq') as Promise<number>;
  }

  /**
   * Number of neighbors of each.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::k`.
   */
  get k(): Promise<number> {
    return core.get(this, 'k') as Promise<number>;
  }

  /**
   * Bound of the range search.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::r2`.
   */
  get r2(): Promise<number> {
    return core.get(this, 'r2') as Promise<number>;
  }

  set r2(value: number) {
    core.set(this, 'r2', value);
  }

  /**
   * Whether larger results are better.
   *
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::keep_max`.
   */
  get keepMax(): Promise<boolean> {
    return core.get(this, 'keepMax') as Promise<boolean>;
  }

  set keepMax(value: boolean) {
    core.set(this, 'keepMax', value);
  }

  /**
   * The neighbors, k for each query, best first. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::I`.
   */
  get I(): Promise<BigInt64Array> {
    return core.get(this, 'I') as Promise<BigInt64Array>;
  }

  set I(value: Ids) {
    core.set(this, 'I', value);
  }

  /**
   * Their distances, which int16 holds. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::D`.
   */
  get D(): Promise<Int32Array> {
    return core.get(this, 'D') as Promise<Int32Array>;
  }

  set D(value: Int32Array | readonly number[]) {
    core.set(this, 'D', value);
  }

  /**
   * One value for each query, not 0 where the range search has its results; empty where it has none. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::mask`.
   */
  get mask(): Promise<Uint8Array> {
    return core.get(this, 'mask') as Promise<Uint8Array>;
  }

  set mask(value: Codes) {
    core.set(this, 'mask', value);
  }

  /**
   * Where the results of each such query begin, and the end of the last one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::lim_remain`.
   */
  get limRemain(): Promise<BigInt64Array> {
    return core.get(this, 'limRemain') as Promise<BigInt64Array>;
  }

  set limRemain(value: Ids) {
    core.set(this, 'limRemain', value);
  }

  /**
   * Distances of the range search. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::D_remain`.
   */
  get DRemain(): Promise<Int32Array> {
    return core.get(this, 'DRemain') as Promise<Int32Array>;
  }

  set DRemain(value: Int32Array | readonly number[]) {
    core.set(this, 'DRemain', value);
  }

  /**
   * Labels of the range search. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::I_remain`.
   */
  get IRemain(): Promise<BigInt64Array> {
    return core.get(this, 'IRemain') as Promise<BigInt64Array>;
  }

  set IRemain(value: Ids) {
    core.set(this, 'IRemain', value);
  }

  /**
   * Where the results of each query begin, as compute_sizes found it; empty before. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/combiner.h`, `CombinerRangeKNNint16::L_res`.
   */
  get LRes(): Promise<BigInt64Array> {
    return core.get(this, 'LRes') as Promise<BigInt64Array>;
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
  async computeSizes(): Promise<BigInt64Array> {
    return core.call(this, 'computeSizes', []) as never;
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
  async writeResult(): Promise<CombinerRangeKNNint16WriteResultResult> {
    return core.call(this, 'writeResult', []) as never;
  }
}
