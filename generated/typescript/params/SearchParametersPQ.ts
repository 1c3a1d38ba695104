// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersPQ, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core';
import { IndexPQSearchType } from '../enums.js';
import * as ops from '../ops.js';
import { SearchParameters } from './SearchParameters.js';
import type { SearchParametersOptions } from './SearchParameters.js';

/**
 * Values of the fields that `new SearchParametersPQ` sets; the others keep their defaults.
 */
export interface SearchParametersPQOptions extends SearchParametersOptions {
  /**
   * How a query is compared with stored codes. Default ST_PQ.
   *
   * FAISS: `faiss/IndexPQ.h`, `SearchParametersPQ::search_type`.
   */
  readonly searchType?: IndexPQSearchType;
  /**
   * Hamming distance within which polysemous search compares codes. Default 0.
   *
   * FAISS: `faiss/IndexPQ.h`, `SearchParametersPQ::polysemous_ht`.
   */
  readonly polysemousHt?: number;
}

/**
 * Settings of one search in an IndexPQ; they replace the fields of the same name of the index.
 *
 * FAISS: `faiss/IndexPQ.h`, `SearchParametersPQ`.
 * Since FAISS 1.7.3.
 */
export class SearchParametersPQ extends SearchParameters {
  /**
   * Makes a SearchParametersPQ.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: SearchParametersPQOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newSearchParametersPQ(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as SearchParametersPQOptions;
    if (options.sel !== undefined) this.sel = options.sel;
    if (options.searchType !== undefined) this.searchType = options.searchType;
    if (options.polysemousHt !== undefined) this.polysemousHt = options.polysemousHt;
  }

  /**
   * How a query is compared with stored codes. Default ST_PQ.
   *
   * FAISS: `faiss/IndexPQ.h`, `SearchParametersPQ::search_type`.
   */
  get searchType(): IndexPQSearchType {
    return core.getScalar(this, ops.SearchParametersPQ_search_type_get, 'SearchParametersPQ.searchType') as IndexPQSearchType;
  }

  set searchType(value: IndexPQSearchType) {
    core.setScalar(this, ops.SearchParametersPQ_search_type_set, ops.SearchParametersPQ_search_type_get, 'SearchParametersPQ.searchType', core.enumeration(value, 'SearchParametersPQ.searchType:searchType', IndexPQSearchType));
  }

  /**
   * Hamming distance within which polysemous search compares codes. Default 0.
   *
   * FAISS: `faiss/IndexPQ.h`, `SearchParametersPQ::polysemous_ht`.
   */
  get polysemousHt(): number {
    return core.getScalar(this, ops.SearchParametersPQ_polysemous_ht_get, 'SearchParametersPQ.polysemousHt') as number;
  }

  set polysemousHt(value: number) {
    core.setScalar(this, ops.SearchParametersPQ_polysemous_ht_set, ops.SearchParametersPQ_polysemous_ht_get, 'SearchParametersPQ.polysemousHt', core.int(value, 'SearchParametersPQ.polysemousHt:polysemousHt'));
  }
}

function newSearchParametersPQ(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as SearchParametersPQOptions | undefined;
    if (options !== undefined) core.options(options, 'SearchParametersPQ.constructor:options', ['sel', 'searchType', 'polysemousHt']);
    return core.construct(ops.SearchParametersPQ_new0, 'SearchParametersPQ.constructor', [], null);
  }

  throw core.wrongArguments('SearchParametersPQ.constructor', ['({ ...fields })']);
}
