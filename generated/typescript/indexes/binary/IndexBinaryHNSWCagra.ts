// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryHNSWCagra, mirrored from faiss/IndexBinaryHNSW.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import { IndexBinaryHNSW } from './IndexBinaryHNSW.js';

/**
 * Binary HNSW graph that exchanges its lowest level with the binary CAGRA index of a GPU: every vector there has the full number of links. It is searched like any binary HNSW.
 *
 * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSWCagra`.
 * Since FAISS 1.12.0.
 */
export class IndexBinaryHNSWCagra extends IndexBinaryHNSW {
  /**
   * Makes an IndexBinaryHNSWCagra.
   *
   * @param d Number of bits of every vector, a multiple of 8. At least 8.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryHNSWCagra(args)) as never);
  }

  /**
   * Whether searches use the lowest level alone, entered at the best of some random vectors, and nothing can be added any more. Default false.
   *
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSWCagra::base_level_only`.
   */
  get baseLevelOnly(): boolean {
    return core.getScalar(this, ops.IndexBinaryHNSWCagra_base_level_only_get, 'IndexBinaryHNSWCagra.baseLevelOnly') as boolean;
  }

  set baseLevelOnly(value: boolean) {
    core.setScalar(this, ops.IndexBinaryHNSWCagra_base_level_only_set, ops.IndexBinaryHNSWCagra_base_level_only_get, 'IndexBinaryHNSWCagra.baseLevelOnly', core.bool(value, 'IndexBinaryHNSWCagra.baseLevelOnly:baseLevelOnly'));
  }

  /**
   * Number of those random vectors. They differ from call to call, and so may results. From 1 to 1000000. Default 32.
   *
   * FAISS: `faiss/IndexBinaryHNSW.h`, `IndexBinaryHNSWCagra::num_base_level_search_entrypoints`.
   */
  get numBaseLevelSearchEntrypoints(): number {
    return core.getScalar(this, ops.IndexBinaryHNSWCagra_num_base_level_search_entrypoints_get, 'IndexBinaryHNSWCagra.numBaseLevelSearchEntrypoints') as number;
  }

  set numBaseLevelSearchEntrypoints(value: number) {
    core.setScalar(this, ops.IndexBinaryHNSWCagra_num_base_level_search_entrypoints_set, ops.IndexBinaryHNSWCagra_num_base_level_search_entrypoints_get, 'IndexBinaryHNSWCagra.numBaseLevelSearchEntrypoints', core.int(value, 'IndexBinaryHNSWCagra.numBaseLevelSearchEntrypoints:numBaseLevelSearchEntrypoints', 1, 1000000));
  }
}

function newIndexBinaryHNSWCagra(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const d = args[0] as number;
    const M = args[1] as number;
    const d_ = core.int(d, 'IndexBinaryHNSWCagra.constructor:d', 8);
    const M_ = core.int(M, 'IndexBinaryHNSWCagra.constructor:M', 2);
    return core.construct(ops.IndexBinaryHNSWCagra_new0, 'IndexBinaryHNSWCagra.constructor', [d_, M_], null);
  }

  throw core.wrongArguments('IndexBinaryHNSWCagra.constructor', ['(d, M)']);
}
