// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersHNSW, mirrored from faiss/impl/HNSW.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SearchParametersHNSW')(args)) as never);
  }

  /**
   * Number of candidates that the search keeps; more cost time and find more of the true neighbors. Default 16.
   *
   * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW::efSearch`.
   */
  get efSearch(): Promise<number> {
    return core.get(this, 'efSearch') as Promise<number>;
  }

  set efSearch(value: number) {
    core.set(this, 'efSearch', value);
  }

  /**
   * Whether the search stops once the nearest candidate is farther than all efSearch found so far. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW::check_relative_distance`.
   */
  get checkRelativeDistance(): Promise<boolean> {
    return core.get(this, 'checkRelativeDistance') as Promise<boolean>;
  }

  set checkRelativeDistance(value: boolean) {
    core.set(this, 'checkRelativeDistance', value);
  }

  /**
   * Whether the list of candidates holds efSearch entries at most. Default true.
   *
   * FAISS: `faiss/impl/HNSW.h`, `SearchParametersHNSW::bounded_queue`.
   * Since FAISS 1.9.0.
   */
  get boundedQueue(): Promise<boolean> {
    return core.get(this, 'boundedQueue') as Promise<boolean>;
  }

  set boundedQueue(value: boolean) {
    core.set(this, 'boundedQueue', value);
  }
}
