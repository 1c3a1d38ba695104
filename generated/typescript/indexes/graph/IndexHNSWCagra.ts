// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSWCagra, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core';
import { MetricType, NumericType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexHNSW } from './IndexHNSW.js';

/**
 * HNSW graph that exchanges its lowest level with the CAGRA index of a GPU: every vector there has the full number of links. It is searched like any HNSW.
 *
 * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWCagra`.
 * Since FAISS 1.9.0.
 */
export class IndexHNSWCagra extends IndexHNSW {
  /**
   * Makes an IndexHNSWCagra.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2.
   * @param metric METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @param numericType How the stored vectors are kept: Float32 or Float16. Default Float32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, metric?: MetricType, numericType?: NumericType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexHNSWCagra(args)) as never);
  }

  /**
   * Whether searches use the lowest level alone, entered at the best of some random vectors, and nothing can be added any more. Default false.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWCagra::base_level_only`.
   */
  get baseLevelOnly(): boolean {
    return core.getScalar(this, ops.IndexHNSWCagra_base_level_only_get, 'IndexHNSWCagra.baseLevelOnly') as boolean;
  }

  set baseLevelOnly(value: boolean) {
    core.setScalar(this, ops.IndexHNSWCagra_base_level_only_set, ops.IndexHNSWCagra_base_level_only_get, 'IndexHNSWCagra.baseLevelOnly', core.bool(value, 'IndexHNSWCagra.baseLevelOnly:baseLevelOnly'));
  }

  /**
   * Number of those random vectors. They differ from call to call, and so may results. From 1 to 1000000. Default 32.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWCagra::num_base_level_search_entrypoints`.
   */
  get numBaseLevelSearchEntrypoints(): number {
    return core.getScalar(this, ops.IndexHNSWCagra_num_base_level_search_entrypoints_get, 'IndexHNSWCagra.numBaseLevelSearchEntrypoints') as number;
  }

  set numBaseLevelSearchEntrypoints(value: number) {
    core.setScalar(this, ops.IndexHNSWCagra_num_base_level_search_entrypoints_set, ops.IndexHNSWCagra_num_base_level_search_entrypoints_get, 'IndexHNSWCagra.numBaseLevelSearchEntrypoints', core.int(value, 'IndexHNSWCagra.numBaseLevelSearchEntrypoints:numBaseLevelSearchEntrypoints', 1, 1000000));
  }

  /**
   * How the stored vectors are kept.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWCagra::numeric_type_`.
   * Since FAISS 1.12.0.
   */
  get numericType(): NumericType {
    return core.getScalar(this, ops.IndexHNSWCagra_numeric_type__get, 'IndexHNSWCagra.numericType') as NumericType;
  }

  /**
   * How the stored vectors are kept.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWCagra::get_numeric_type`.
   * Since FAISS 1.12.0.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getNumericType(): NumericType {
    return core.now(get_numeric_typeCall(this));
  }

  /**
   * Sets what get_numeric_type says. The vectors stay as they are stored.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWCagra::set_numeric_type`.
   * Since FAISS 1.12.0.
   *
   * @param numericType How the vectors are said to be kept.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setNumericType(numericType: NumericType): void {
    return core.now(set_numeric_typeCall(this, numericType));
  }
}

function newIndexHNSWCagra(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 4) {
    const d = args[0] as number;
    const M = args[1] as number;
    const metric = (args[2] === undefined ? 1 : args[2]) as MetricType;
    const numericType = (args[3] === undefined ? 0 : args[3]) as NumericType;
    const d_ = core.int(d, 'IndexHNSWCagra.constructor:d', 1);
    const M_ = core.int(M, 'IndexHNSWCagra.constructor:M', 2);
    const metric_ = core.enumeration(metric, 'IndexHNSWCagra.constructor:metric', MetricType);
    const numericType_ = core.enumeration(numericType, 'IndexHNSWCagra.constructor:numericType', NumericType);
    return core.construct(ops.IndexHNSWCagra_new0, 'IndexHNSWCagra.constructor', [d_, M_, metric_, numericType_], null);
  }

  throw core.wrongArguments('IndexHNSWCagra.constructor', ['(d, M, metric = METRIC_L2, numericType = Float32)']);
}

function get_numeric_typeCall(self: IndexHNSWCagra): core.Call<NumericType> {
  return {
    op: ops.IndexHNSWCagra_get_numeric_type,
    name: 'IndexHNSWCagra.getNumericType',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: get_numeric_typeResult,
    signal: undefined,
    progress: null,
  };
}

const get_numeric_typeResult = (raw: unknown): NumericType => raw as NumericType;

function set_numeric_typeCall(self: IndexHNSWCagra, numericType: NumericType): core.Call<void> {
  const numericType_ = core.enumeration(numericType, 'IndexHNSWCagra.setNumericType:numericType', NumericType);
  return {
    op: ops.IndexHNSWCagra_set_numeric_type,
    name: 'IndexHNSWCagra.setNumericType',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), numericType_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
