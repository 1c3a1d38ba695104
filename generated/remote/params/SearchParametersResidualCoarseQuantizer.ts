// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersResidualCoarseQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import { SearchParameters } from './SearchParameters.js';
import type { SearchParametersOptions } from './SearchParameters.js';

/**
 * Values of the fields that `new SearchParametersResidualCoarseQuantizer` sets; the others keep their defaults.
 */
export interface SearchParametersResidualCoarseQuantizerOptions extends SearchParametersOptions {
  /**
   * Number of sums that the search keeps at each step for each of the k wanted, at least 1; a negative number searches all exactly. Default 4.
   *
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `SearchParametersResidualCoarseQuantizer::beam_factor`.
   */
  readonly beamFactor?: number;
}

/**
 * Settings of one search in a ResidualCoarseQuantizer, as an index by itself or as quantizer_params of an inverted file.
 *
 * FAISS: `faiss/IndexAdditiveQuantizer.h`, `SearchParametersResidualCoarseQuantizer`.
 * Since FAISS 1.7.4.
 */
export class SearchParametersResidualCoarseQuantizer extends SearchParameters {
  /**
   * Makes a SearchParametersResidualCoarseQuantizer.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: SearchParametersResidualCoarseQuantizerOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('SearchParametersResidualCoarseQuantizer')(args)) as never);
  }

  /**
   * Number of sums that the search keeps at each step for each of the k wanted, at least 1; a negative number searches all exactly. Default 4.
   *
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `SearchParametersResidualCoarseQuantizer::beam_factor`.
   */
  get beamFactor(): Promise<number> {
    return core.get(this, 'beamFactor') as Promise<number>;
  }

  set beamFactor(value: number) {
    core.set(this, 'beamFactor', value);
  }
}
