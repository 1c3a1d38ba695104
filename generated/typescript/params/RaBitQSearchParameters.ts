// Generated from schema/ by `npm run generate`; never edited.
/** RaBitQSearchParameters, mirrored from faiss/IndexRaBitQ.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { SearchParameters } from './SearchParameters.js';
import type { SearchParametersOptions } from './SearchParameters.js';

/**
 * Values of the fields that `new RaBitQSearchParameters` sets; the others keep their defaults.
 */
export interface RaBitQSearchParametersOptions extends SearchParametersOptions {
  /**
   * Bits to which every component of a query is rounded for speed; 0 searches with the query as it is. From 0 to 8. Default 0.
   *
   * FAISS: `faiss/IndexRaBitQ.h`, `RaBitQSearchParameters::qb`.
   */
  readonly qb?: number;
}

/**
 * Settings of one search in an IndexRaBitQ; they replace the fields of the same name of the index.
 *
 * FAISS: `faiss/IndexRaBitQ.h`, `RaBitQSearchParameters`.
 * Since FAISS 1.11.0.
 */
export class RaBitQSearchParameters extends SearchParameters {
  /**
   * Makes a RaBitQSearchParameters.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: RaBitQSearchParametersOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newRaBitQSearchParameters(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as RaBitQSearchParametersOptions;
    if (options.sel !== undefined) this.sel = options.sel;
    if (options.qb !== undefined) this.qb = options.qb;
  }

  /**
   * Bits to which every component of a query is rounded for speed; 0 searches with the query as it is. From 0 to 8. Default 0.
   *
   * FAISS: `faiss/IndexRaBitQ.h`, `RaBitQSearchParameters::qb`.
   */
  get qb(): number {
    return core.getScalar(this, ops.RaBitQSearchParameters_qb_get, 'RaBitQSearchParameters.qb') as number;
  }

  set qb(value: number) {
    core.setScalar(this, ops.RaBitQSearchParameters_qb_set, ops.RaBitQSearchParameters_qb_get, 'RaBitQSearchParameters.qb', core.int(value, 'RaBitQSearchParameters.qb:qb', 0, 8));
  }
}

function newRaBitQSearchParameters(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as RaBitQSearchParametersOptions | undefined;
    if (options !== undefined) core.options(options, 'RaBitQSearchParameters.constructor:options', ['sel', 'qb']);
    return core.construct(ops.RaBitQSearchParameters_new0, 'RaBitQSearchParameters.constructor', [], null);
  }

  throw core.wrongArguments('RaBitQSearchParameters.constructor', ['({ ...fields })']);
}
