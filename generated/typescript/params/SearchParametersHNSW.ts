// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersHNSW, mirrored from faiss/impl/HNSW.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { SearchParameters } from './SearchParameters.js';
import type { SearchParametersOptions } from './SearchParameters.js';

/**
 * Values of the fields that `new SearchParametersHNSW` sets; the others keep their defaults.
 */
export interface SearchParametersHNSWOptions extends SearchParametersOptions {
  /**
   * Number of candidates that the search keeps; more cost time and find more of the true neighbors. Default 16.
   *
   * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW::efSearch`.
   */
  readonly efSearch?: number;
  /**
   * Whether the search stops once the nearest candidate is farther than all efSearch found so far. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW::check_relative_distance`.
   */
  readonly checkRelativeDistance?: boolean;
  /**
   * Whether the list of candidates holds efSearch entries at most. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW::bounded_queue`.
   * Since FAISS 1.9.0.
   */
  readonly boundedQueue?: boolean;
}

/**
 * Settings of one search in an HNSW index; they replace the fields of the same kind of its hnsw.
 *
 * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW`.
 * Since FAISS 1.7.3.
 */
export class SearchParametersHNSW extends SearchParameters {
  /**
   * Makes a SearchParametersHNSW.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: SearchParametersHNSWOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newSearchParametersHNSW(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as SearchParametersHNSWOptions;
    if (options.sel !== undefined) this.sel = options.sel;
    if (options.efSearch !== undefined) this.efSearch = options.efSearch;
    if (options.checkRelativeDistance !== undefined) this.checkRelativeDistance = options.checkRelativeDistance;
    if (options.boundedQueue !== undefined) this.boundedQueue = options.boundedQueue;
  }

  /**
   * Number of candidates that the search keeps; more cost time and find more of the true neighbors. Default 16.
   *
   * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW::efSearch`.
   */
  get efSearch(): number {
    return core.getScalar(this, ops.SearchParametersHNSW_efSearch_get, 'SearchParametersHNSW.efSearch') as number;
  }

  set efSearch(value: number) {
    core.setScalar(this, ops.SearchParametersHNSW_efSearch_set, ops.SearchParametersHNSW_efSearch_get, 'SearchParametersHNSW.efSearch', core.int(value, 'SearchParametersHNSW.efSearch:efSearch'));
  }

  /**
   * Whether the search stops once the nearest candidate is farther than all efSearch found so far. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW::check_relative_distance`.
   */
  get checkRelativeDistance(): boolean {
    return core.getScalar(this, ops.SearchParametersHNSW_check_relative_distance_get, 'SearchParametersHNSW.checkRelativeDistance') as boolean;
  }

  set checkRelativeDistance(value: boolean) {
    core.setScalar(this, ops.SearchParametersHNSW_check_relative_distance_set, ops.SearchParametersHNSW_check_relative_distance_get, 'SearchParametersHNSW.checkRelativeDistance', core.bool(value, 'SearchParametersHNSW.checkRelativeDistance:checkRelativeDistance'));
  }

  /**
   * Whether the list of candidates holds efSearch entries at most. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW::bounded_queue`.
   * Since FAISS 1.9.0.
   */
  get boundedQueue(): boolean {
    return core.getScalar(this, ops.SearchParametersHNSW_bounded_queue_get, 'SearchParametersHNSW.boundedQueue') as boolean;
  }

  set boundedQueue(value: boolean) {
    core.setScalar(this, ops.SearchParametersHNSW_bounded_queue_set, ops.SearchParametersHNSW_bounded_queue_get, 'SearchParametersHNSW.boundedQueue', core.bool(value, 'SearchParametersHNSW.boundedQueue:boundedQueue'));
  }
}

function newSearchParametersHNSW(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as SearchParametersHNSWOptions | undefined;
    if (options !== undefined) core.options(options, 'SearchParametersHNSW.constructor:options', ['sel', 'efSearch', 'checkRelativeDistance', 'boundedQueue']);
    return core.construct(ops.SearchParametersHNSW_new0, 'SearchParametersHNSW.constructor', [], null);
  }

  throw core.wrongArguments('SearchParametersHNSW.constructor', ['({ ...fields })']);
}
