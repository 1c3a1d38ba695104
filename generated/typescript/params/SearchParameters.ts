// Generated from schema/ by `npm run generate`; never edited.
/** SearchParameters, mirrored from faiss/Index.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { IDSelector } from '../selectors/IDSelector.js';

/**
 * Values of the fields that `new SearchParameters` sets; the others keep their defaults.
 */
export interface SearchParametersOptions {
  /**
   * Restricts the search to the ids that this selector accepts; null searches all vectors. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/Index.h`, `SearchParameters::sel`.
   */
  readonly sel?: IDSelector | null;
}

/**
 * Settings that hold for one search call only, so that several callers can search one index with different settings. An index accepts this class or the one made for its kind; the wrong kind is refused.
 *
 * FAISS: `faiss/Index.h`, `SearchParameters`.
 * Since FAISS 1.7.3.
 */
export class SearchParameters extends core.FaissObject {
  /**
   * Makes a SearchParameters.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: SearchParametersOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newSearchParameters(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as SearchParametersOptions;
    if (options.sel !== undefined) this.sel = options.sel;
  }

  /**
   * Restricts the search to the ids that this selector accepts; null searches all vectors. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/Index.h`, `SearchParameters::sel`.
   */
  get sel(): IDSelector | null {
    return core.getView(this, ops.SearchParameters_sel_get, 'SearchParameters.sel', classes.IDSelector) as IDSelector | null;
  }

  set sel(value: IDSelector | null) {
    core.setPointer(this, ops.SearchParameters_sel_set, ops.SearchParameters_sel_get, 'SearchParameters.sel', value, classes.IDSelector);
  }
}

function newSearchParameters(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as SearchParametersOptions | undefined;
    if (options !== undefined) core.options(options, 'SearchParameters.constructor:options', ['sel']);
    return core.construct(ops.SearchParameters_new0, 'SearchParameters.constructor', [], null);
  }

  throw core.wrongArguments('SearchParameters.constructor', ['({ ...fields })']);
}
