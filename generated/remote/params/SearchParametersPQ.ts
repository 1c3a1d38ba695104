// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersPQ, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexPQSearchType } from '../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SearchParametersPQ')(args)) as never);
  }

  /**
   * How a query is compared with stored codes. Default ST_PQ.
   *
   * FAISS: `faiss/IndexPQ.h`, `SearchParametersPQ::search_type`.
   */
  get searchType(): Promise<IndexPQSearchType> {
    return core.get(this, 'searchType') as Promise<IndexPQSearchType>;
  }

  set searchType(value: IndexPQSearchType) {
    core.set(this, 'searchType', value);
  }

  /**
   * Hamming distance within which polysemous search compares codes. Default 0.
   *
   * FAISS: `faiss/IndexPQ.h`, `SearchParametersPQ::polysemous_ht`.
   */
  get polysemousHt(): Promise<number> {
    return core.get(this, 'polysemousHt') as Promise<number>;
  }

  set polysemousHt(value: number) {
    core.set(this, 'polysemousHt', value);
  }
}
