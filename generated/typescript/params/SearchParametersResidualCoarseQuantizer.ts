// Generated from schema/ by `npm run generate`; never edited.
/** SearchParametersResidualCoarseQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newSearchParametersResidualCoarseQuantizer(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as SearchParametersResidualCoarseQuantizerOptions;
    if (options.sel !== undefined) this.sel = options.sel;
    if (options.beamFactor !== undefined) this.beamFactor = options.beamFactor;
  }

  /**
   * Number of sums that the search keeps at each step for each of the k wanted, at least 1; a negative number searches all exactly. Default 4.
   *
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `SearchParametersResidualCoarseQuantizer::beam_factor`.
   */
  get beamFactor(): number {
    return core.getScalar(this, ops.SearchParametersResidualCoarseQuantizer_beam_factor_get, 'SearchParametersResidualCoarseQuantizer.beamFactor') as number;
  }

  set beamFactor(value: number) {
    core.setScalar(this, ops.SearchParametersResidualCoarseQuantizer_beam_factor_set, ops.SearchParametersResidualCoarseQuantizer_beam_factor_get, 'SearchParametersResidualCoarseQuantizer.beamFactor', core.real32(value, 'SearchParametersResidualCoarseQuantizer.beamFactor:beamFactor'));
  }
}

function newSearchParametersResidualCoarseQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as SearchParametersResidualCoarseQuantizerOptions | undefined;
    if (options !== undefined) core.options(options, 'SearchParametersResidualCoarseQuantizer.constructor:options', ['sel', 'beamFactor']);
    return core.construct(ops.SearchParametersResidualCoarseQuantizer_new0, 'SearchParametersResidualCoarseQuantizer.constructor', [], null);
  }

  throw core.wrongArguments('SearchParametersResidualCoarseQuantizer.constructor', ['({ ...fields })']);
}
