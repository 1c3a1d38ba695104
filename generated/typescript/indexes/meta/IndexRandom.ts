// Generated from schema/ by `npm run generate`; never edited.
/** IndexRandom, mirrored from faiss/MetaIndexes.h. */
import * as core from '@faiss-sdk/core';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexRandom(args)) as never);
  }

  /**
   * Seed of the results.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexRandom::seed`.
   */
  get seed(): number {
    return core.getScalar(this, ops.IndexRandom_seed_get, 'IndexRandom.seed') as number;
  }

  set seed(value: number) {
    core.setScalar(this, ops.IndexRandom_seed_set, ops.IndexRandom_seed_get, 'IndexRandom.seed', core.i64(value, 'IndexRandom.seed:seed'));
  }
}

function newIndexRandom(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 4) {
    const d = args[0] as number;
    const ntotal = (args[1] === undefined ? 0 : args[1]) as number;
    const seed = (args[2] === undefined ? 1234 : args[2]) as number;
    const mt = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const d_ = core.idx(d, 'IndexRandom.constructor:d', 1);
    const ntotal_ = core.idx(ntotal, 'IndexRandom.constructor:ntotal', 0);
    const seed_ = core.i64(seed, 'IndexRandom.constructor:seed');
    const mt_ = core.enumeration(mt, 'IndexRandom.constructor:mt', MetricType);
    return core.construct(ops.IndexRandom_new0, 'IndexRandom.constructor', [d_, ntotal_, seed_, mt_], null);
  }

  throw core.wrongArguments('IndexRandom.constructor', ['(d, ntotal = 0, seed = 1234, mt = METRIC_L2)']);
}
