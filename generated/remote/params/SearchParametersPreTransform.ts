// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersPreTransform, mirrored from faiss/IndexPreTransform.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SearchParametersPreTransform')(args)) as never);
  }

  /**
   * Settings for the search in the sub-index, of the kind that its class accepts; null uses the sub-index's own fields. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexPreTransform.h`, `SearchParametersPreTransform::index_params`.
   */
  get indexParams(): Promise<SearchParameters | null> {
    return core.get(this, 'indexParams') as Promise<SearchParameters | null>;
  }

  set indexParams(value: SearchParameters | null) {
    core.set(this, 'indexParams', value);
  }
}
