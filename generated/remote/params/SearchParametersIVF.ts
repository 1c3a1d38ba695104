// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersIVF, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SearchParametersIVF')(args)) as never);
  }

  /**
   * Number of inverted lists that are visited for each query; more lists cost time and find more of the true neighbors. Values above nlist visit all lists. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF::nprobe`.
   */
  get nprobe(): Promise<number> {
    return core.get(this, 'nprobe') as Promise<number>;
  }

  set nprobe(value: number) {
    core.set(this, 'nprobe', value);
  }

  /**
   * Largest number of stored vectors that are compared with one query; 0 sets no limit. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF::max_codes`.
   */
  get maxCodes(): Promise<number> {
    return core.get(this, 'maxCodes') as Promise<number>;
  }

  set maxCodes(value: number) {
    core.set(this, 'maxCodes', value);
  }

  /**
   * Settings for the search in the coarse quantizer, of the kind that its class accepts; null uses the quantizer's own fields. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVF.h`, `SearchParametersIVF::quantizer_params`.
   */
  get quantizerParams(): Promise<SearchParameters | null> {
    return core.get(this, 'quantizerParams') as Promise<SearchParameters | null>;
  }

  set quantizerParams(value: SearchParameters | null) {
    core.set(this, 'quantizerParams', value);
  }
}
