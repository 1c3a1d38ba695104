// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersPreTransform, mirrored from faiss/IndexPreTransform.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import { SearchParameters } from './SearchParameters.js';
import type { SearchParametersOptions } from './SearchParameters.js';

/**
 * Values of the fields that `new SearchParametersPreTransform` sets; the others keep their defaults.
 */
export interface SearchParametersPreTransformOptions extends SearchParametersOptions {
  /**
   * Settings for the search in the sub-index, of the kind that its class accepts; null uses the sub-index's own fields. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexPreTransform.h`, `SearchParametersPreTransform::index_params`.
   */
  readonly indexParams?: SearchParameters | null;
}

/**
 * Settings of one search in an IndexPreTransform. The settings of its sub-index may be given directly instead.
 *
 * FAISS: `faiss/IndexPreTransform.h`, `SearchParametersPreTransform`.
 * Since FAISS 1.7.3.
 */
export class SearchParametersPreTransform extends SearchParameters {
  /**
   * Makes a SearchParametersPreTransform.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: SearchParametersPreTransformOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newSearchParametersPreTransform(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as SearchParametersPreTransformOptions;
    if (options.sel !== undefined) this.sel = options.sel;
    if (options.indexParams !== undefined) this.indexParams = options.indexParams;
  }

  /**
   * Settings for the search in the sub-index, of the kind that its class accepts; null uses the sub-index's own fields. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexPreTransform.h`, `SearchParametersPreTransform::index_params`.
   */
  get indexParams(): SearchParameters | null {
    return core.getView(this, ops.SearchParametersPreTransform_index_params_get, 'SearchParametersPreTransform.indexParams', classes.SearchParameters) as SearchParameters | null;
  }

  set indexParams(value: SearchParameters | null) {
    core.setPointer(this, ops.SearchParametersPreTransform_index_params_set, ops.SearchParametersPreTransform_index_params_get, 'SearchParametersPreTransform.indexParams', value, classes.SearchParameters);
  }
}

function newSearchParametersPreTransform(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as SearchParametersPreTransformOptions | undefined;
    if (options !== undefined) core.options(options, 'SearchParametersPreTransform.constructor:options', ['sel', 'indexParams']);
    return core.construct(ops.SearchParametersPreTransform_new0, 'SearchParametersPreTransform.constructor', [], null);
  }

  throw core.wrongArguments('SearchParametersPreTransform.constructor', ['({ ...fields })']);
}
