// Generated from schema/ by `npm run generate`; never edited.
/** IndexRefineSearchParameters, mirrored from faiss/IndexRefine.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexRefineSearchParameters(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as IndexRefineSearchParametersOptions;
    if (options.sel !== undefined) this.sel = options.sel;
    if (options.kFactor !== undefined) this.kFactor = options.kFactor;
    if (options.baseIndexParams !== undefined) this.baseIndexParams = options.baseIndexParams;
  }

  /**
   * How many times k results the base index hands to the refining index. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexRefine.h`, `IndexRefineSearchParameters::k_factor`.
   */
  get kFactor(): number {
    return core.getScalar(this, ops.IndexRefineSearchParameters_k_factor_get, 'IndexRefineSearchParameters.kFactor') as number;
  }

  set kFactor(value: number) {
    core.setScalar(this, ops.IndexRefineSearchParameters_k_factor_set, ops.IndexRefineSearchParameters_k_factor_get, 'IndexRefineSearchParameters.kFactor', core.real32(value, 'IndexRefineSearchParameters.kFactor:kFactor', 1));
  }

  /**
   * Settings for the search in the base index, of the kind that its class accepts; null uses the base index's own fields. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexRefine.h`, `IndexRefineSearchParameters::base_index_params`.
   */
  get baseIndexParams(): SearchParameters | null {
    return core.getView(this, ops.IndexRefineSearchParameters_base_index_params_get, 'IndexRefineSearchParameters.baseIndexParams', classes.SearchParameters) as SearchParameters | null;
  }

  set baseIndexParams(value: SearchParameters | null) {
    core.setPointer(this, ops.IndexRefineSearchParameters_base_index_params_set, ops.IndexRefineSearchParameters_base_index_params_get, 'IndexRefineSearchParameters.baseIndexParams', value, classes.SearchParameters);
  }
}

function newIndexRefineSearchParameters(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as IndexRefineSearchParametersOptions | undefined;
    if (options !== undefined) core.options(options, 'IndexRefineSearchParameters.constructor:options', ['sel', 'kFactor', 'baseIndexParams']);
    return core.construct(ops.IndexRefineSearchParameters_new0, 'IndexRefineSearchParameters.constructor', [], null);
  }

  throw core.wrongArguments('IndexRefineSearchParameters.constructor', ['({ ...fields })']);
}
