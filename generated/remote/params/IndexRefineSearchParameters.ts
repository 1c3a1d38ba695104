// Generated from schema/ by `npm run generate`; never edited.
/** IndexRefineSearchParameters, mirrored from faiss/IndexRefine.h. */
import * as core from '@faiss-sdk/core/remote';
import { SearchParameters } from './SearchParameters.js';
import type { SearchParametersOptions } from './SearchParameters.js';

/**
 * Values of the fields that `new IndexRefineSearchParameters` sets; the others keep their defaults.
 */
export interface IndexRefineSearchParametersOptions extends SearchParametersOptions {
  /**
   * How many times k results the base index hands to the refining index. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexRefine.h`, `IndexRefineSearchParameters::k_factor`.
   */
  readonly kFactor?: number;
  /**
   * Settings for the search in the base index, of the kind that its class accepts; null uses the base index's own fields. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexRefine.h`, `IndexRefineSearchParameters::base_index_params`.
   */
  readonly baseIndexParams?: SearchParameters | null;
}

/**
 * Settings of one search in an IndexRefine.
 *
 * FAISS: `faiss/IndexRefine.h`, `IndexRefineSearchParameters`.
 * Since FAISS 1.8.0.
 */
export class IndexRefineSearchParameters extends SearchParameters {
  /**
   * Makes an IndexRefineSearchParameters.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: IndexRefineSearchParametersOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexRefineSearchParameters')(args)) as never);
  }

  /**
   * How many times k results the base index hands to the refining index. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexRefine.h`, `IndexRefineSearchParameters::k_factor`.
   */
  get kFactor(): Promise<number> {
    return core.get(this, 'kFactor') as Promise<number>;
  }

  set kFactor(value: number) {
    core.set(this, 'kFactor', value);
  }

  /**
   * Settings for the search in the base index, of the kind that its class accepts; null uses the base index's own fields. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexRefine.h`, `IndexRefineSearchParameters::base_index_params`.
   */
  get baseIndexParams(): Promise<SearchParameters | null> {
    return core.get(this, 'baseIndexParams') as Promise<SearchParameters | null>;
  }

  set baseIndexParams(value: SearchParameters | null) {
    core.set(this, 'baseIndexParams', value);
  }
}
