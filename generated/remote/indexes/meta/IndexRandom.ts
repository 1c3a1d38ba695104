// Generated from schema/ by `npm run generate`; never edited.
/** IndexRandom, mirrored from faiss/MetaIndexes.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
import { Index } from '../Index.js';

/**
 * Gives random results, the same for the same query. It stores nothing and serves to measure the time of everything around a search.
 *
 * FAISS: `faiss/MetaIndexes.h`, `IndexRandom`.
 * Since FAISS 1.7.4.
 */
export class IndexRandom extends Index {
  /**
   * Makes an IndexRandom.
   *
   * @param d Number of components of every vector. At least 1.
   * @param ntotal Number of vectors that it pretends to hold. At least 0. Default 0.
   * @param seed Seed of the results. Default 1234.
   * @param mt Metric that it pretends to use; for a similarity the values fall instead of rising. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, ntotal?: number, seed?: number, mt?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexRandom')(args)) as never);
  }

  /**
   * Seed of the results.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexRandom::seed`.
   */
  get seed(): Promise<number> {
    return core.get(this, 'seed') as Promise<number>;
  }

  set seed(value: number) {
    core.set(this, 'seed', value);
  }
}
