// Generated from schema/ by `npm run generate`; never edited.
/** IVFRaBitQSearchParameters, mirrored from faiss/IndexIVFRaBitQ.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { SearchParametersIVF } from './SearchParametersIVF.js';
import type { SearchParametersIVFOptions } from './SearchParametersIVF.js';

/**
 * Values of the fields that `new IVFRaBitQSearchParameters` sets; the others keep their defaults.
 */
export interface IVFRaBitQSearchParametersOptions extends SearchParametersIVFOptions {
  /**
   * Bits to which every component of a query is rounded for speed; 0 searches with the query as it is. From 0 to 8. Default 0.
   *
   * FAISS: `faiss/IndexIVFRaBitQ.h`, `IVFRaBitQSearchParameters::qb`.
   */
  readonly qb?: number;
}

/**
 * Settings of one search in an IndexIVFRaBitQ; they replace the fields of the same name of the index.
 *
 * FAISS: `faiss/IndexIVFRaBitQ.h`, `IVFRaBitQSearchParameters`.
 * Since FAISS 1.11.0.
 */
export class IVFRaBitQSearchParameters extends SearchParametersIVF {
  /**
   * Makes an IVFRaBitQSearchParameters.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: IVFRaBitQSearchParametersOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIVFRaBitQSearchParameters(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as IVFRaBitQSearchParametersOptions;
    if (options.sel !== undefined) this.sel = options.sel;
    if (options.nprobe !== undefined) this.nprobe = options.nprobe;
    if (options.maxCodes !== undefined) this.maxCodes = options.maxCodes;
    if (options.quantizerParams !== undefined) this.quantizerParams = options.quantizerParams;
    if (options.qb !== undefined) this.qb = options.qb;
  }

  /**
   * Bits to which every component of a query is rounded for speed; 0 searches with the query as it is. From 0 to 8. Default 0.
   *
   * FAISS: `faiss/IndexIVFRaBitQ.h`, `IVFRaBitQSearchParameters::qb`.
   */
  get qb(): number {
    return core.getScalar(this, ops.IVFRaBitQSearchParameters_qb_get, 'IVFRaBitQSearchParameters.qb') as number;
  }

  set qb(value: number) {
    core.setScalar(this, ops.IVFRaBitQSearchParameters_qb_set, ops.IVFRaBitQSearchParameters_qb_get, 'IVFRaBitQSearchParameters.qb', core.int(value, 'IVFRaBitQSearchParameters.qb:qb', 0, 8));
  }
}

function newIVFRaBitQSearchParameters(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as IVFRaBitQSearchParametersOptions | undefined;
    if (options !== undefined) core.options(options, 'IVFRaBitQSearchParameters.constructor:options', ['sel', 'nprobe', 'maxCodes', 'quantizerParams', 'qb']);
    return core.construct(ops.IVFRaBitQSearchParameters_new0, 'IVFRaBitQSearchParameters.constructor', [], null);
  }

  throw core.wrongArguments('IVFRaBitQSearchParameters.constructor', ['({ ...fields })']);
}
