// Generated from schema/ by `npm run generate`; never edited.
/** SearchParameters, mirrored from faiss/Index.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SearchParameters')(args)) as never);
  }

  /**
   * Restricts the search to the ids that this selector accepts; null searches all vectors. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/Index.h`, `SearchParameters::sel`.
   */
  get sel(): Promise<IDSelector | null> {
    return core.get(this, 'sel') as Promise<IDSelector | null>;
  }

  set sel(value: IDSelector | null) {
    core.set(this, 'sel', value);
  }
}
