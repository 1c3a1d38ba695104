// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSWCagra, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType, NumericType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexHNSWCagra')(args)) as never);
  }

  /**
   * Whether searches use the lowest level alone, entered at the best of some random vectors, and nothing can be added any more. Default false.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWCagra::base_level_only`.
   */
  get baseLevelOnly(): Promise<boolean> {
    return core.get(this, 'baseLevelOnly') as Promise<boolean>;
  }

  set baseLevelOnly(value: boolean) {
    core.set(this, 'baseLevelOnly', value);
  }

  /**
   * Number of those random vectors. They differ from call to call, and so may results. From 1 to 1000000. Default 32.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWCagra::num_base_level_search_entrypoints`.
   */
  get numBaseLevelSearchEntrypoints(): Promise<number> {
    return core.get(this, 'numBaseLevelSearchEntrypoints') as Promise<number>;
  }

  set numBaseLevelSearchEntrypoints(value: number) {
    core.set(this, 'numBaseLevelSearchEntrypoints', value);
  }

  /**
   * How the stored vectors are kept.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSWCagra::numeric_type_`.
   * Since FAISS 1.12.0.
   */
  get numericType(): Promise<NumericType> {
    return core.get(this, 'numericType') as Promise<NumericType>;
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
  async getNumericType(): Promise<NumericType> {
    return core.call(this, 'getNumericType', []) as never;
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
  async setNumericType(numericType: NumericType): Promise<void> {
    return core.call(this, 'setNumericType', [numericType]) as never;
  }
}
