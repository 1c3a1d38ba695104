// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersIVF, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { SearchParameters } from './SearchParameters.js';
import type { SearchParametersOptions } from './SearchParameters.js';

/**
 * Values of the fields that `new SearchParametersIVF` sets; the others keep their defaults.
 */
export interface SearchParametersIVFOptions extends SearchParametersOptions {
  /**
   * Number of inverted lists that are visited for each query; more lists cost time and find more of the true neighbors. Values above nlist visit all lists. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF::nprobe`.
   */
  readonly nprobe?: number;
  /**
   * Largest number of stored vectors that are compared with one query; 0 sets no limit. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF::max_codes`.
   */
  readonly maxCodes?: number;
  /**
   * Settings for the search in the coarse quantizer, of the kind that its class accepts; null uses the quantizer's own fields. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF::quantizer_params`.
   */
  readonly quantizerParams?: SearchParameters | null;
}

/**
 * Settings of one search in an inverted-file index; they replace the fields of the same name of the index.
 *
 * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF`.
 * Since FAISS 1.7.3.
 */
export class SearchParametersIVF extends SearchParameters {
  /**
   * Makes a SearchParametersIVF.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: SearchParametersIVFOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newSearchParametersIVF(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as SearchParametersIVFOptions;
    if (options.sel !== undefined) this.sel = options.sel;
    if (options.nprobe !== undefined) this.nprobe = options.nprobe;
    if (options.maxCodes !== undefined) this.maxCodes = options.maxCodes;
    if (options.quantizerParams !== undefined) this.quantizerParams = options.quantizerParams;
  }

  /**
   * Number of inverted lists that are visited for each query; more lists cost time and find more of the true neighbors. Values above nlist visit all lists. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF::nprobe`.
   */
  get nprobe(): number {
    return core.getScalar(this, ops.SearchParametersIVF_nprobe_get, 'SearchParametersIVF.nprobe') as number;
  }

  set nprobe(value: number) {
    core.setScalar(this, ops.SearchParametersIVF_nprobe_set, ops.SearchParametersIVF_nprobe_get, 'SearchParametersIVF.nprobe', core.size(value, 'SearchParametersIVF.nprobe:nprobe', 1));
  }

  /**
   * Largest number of stored vectors that are compared with one query; 0 sets no limit. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF::max_codes`.
   */
  get maxCodes(): number {
    return core.getScalar(this, ops.SearchParametersIVF_max_codes_get, 'SearchParametersIVF.maxCodes') as number;
  }

  set maxCodes(value: number) {
    core.setScalar(this, ops.SearchParametersIVF_max_codes_set, ops.SearchParametersIVF_max_codes_get, 'SearchParametersIVF.maxCodes', core.size(value, 'SearchParametersIVF.maxCodes:maxCodes'));
  }

  /**
   * Settings for the search in the coarse quantizer, of the kind that its class accepts; null uses the quantizer's own fields. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF::quantizer_params`.
   */
  get quantizerParams(): SearchParameters | null {
    return core.getView(this, ops.SearchParametersIVF_quantizer_params_get, 'SearchParametersIVF.quantizerParams', classes.SearchParameters) as SearchParameters | null;
  }

  set quantizerParams(value: SearchParameters | null) {
    core.setPointer(this, ops.SearchParametersIVF_quantizer_params_set, ops.SearchParametersIVF_quantizer_params_get, 'SearchParametersIVF.quantizerParams', value, classes.SearchParameters);
  }
}

function newSearchParametersIVF(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as SearchParametersIVFOptions | undefined;
    if (options !== undefined) core.options(options, 'SearchParametersIVF.constructor:options', ['sel', 'nprobe', 'maxCodes', 'quantizerParams']);
    return core.construct(ops.SearchParametersIVF_new0, 'SearchParametersIVF.constructor', [], null);
  }

  throw core.wrongArguments('SearchParametersIVF.constructor', ['({ ...fields })']);
}
