// Generated from schema/ by `npm run generate`; never edited.
/** IVFPQSearchParameters, mirrored from faiss/IndexIVFPQ.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { SearchParametersIVF } from './SearchParametersIVF.js';
import type { SearchParametersIVFOptions } from './SearchParametersIVF.js';

/**
 * Values of the fields that `new IVFPQSearchParameters` sets; the others keep their defaults.
 */
export interface IVFPQSearchParametersOptions extends SearchParametersIVFOptions {
  /**
   * Length of a list below which distances are computed without a table; 0 always uses a table. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IVFPQSearchParameters::scan_table_threshold`.
   */
  readonly scanTableThreshold?: number;
  /**
   * Hamming distance within which codes are compared in full, after polysemous training; 0 compares all. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IVFPQSearchParameters::polysemous_ht`.
   */
  readonly polysemousHt?: number;
}

/**
 * Settings of one search in an IndexIVFPQ; they replace the fields of the same name of the index.
 *
 * FAISS: `faiss/IndexIVFPQ.h`, `IVFPQSearchParameters`.
 * Since FAISS 1.7.3.
 */
export class IVFPQSearchParameters extends SearchParametersIVF {
  /**
   * Makes an IVFPQSearchParameters.
   *
   * @param options Values of fields by name; a field that is left out keeps its default.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(options?: IVFPQSearchParametersOptions);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIVFPQSearchParameters(args)) as never);
    if (args[0] === undefined || args[0] instanceof core.Adopt) return;
    const options = args[0] as IVFPQSearchParametersOptions;
    if (options.sel !== undefined) this.sel = options.sel;
    if (options.nprobe !== undefined) this.nprobe = options.nprobe;
    if (options.maxCodes !== undefined) this.maxCodes = options.maxCodes;
    if (options.quantizerParams !== undefined) this.quantizerParams = options.quantizerParams;
    if (options.scanTableThreshold !== undefined) this.scanTableThreshold = options.scanTableThreshold;
    if (options.polysemousHt !== undefined) this.polysemousHt = options.polysemousHt;
  }

  /**
   * Length of a list below which distances are computed without a table; 0 always uses a table. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IVFPQSearchParameters::scan_table_threshold`.
   */
  get scanTableThreshold(): number {
    return core.getScalar(this, ops.IVFPQSearchParameters_scan_table_threshold_get, 'IVFPQSearchParameters.scanTableThreshold') as number;
  }

  set scanTableThreshold(value: number) {
    core.setScalar(this, ops.IVFPQSearchParameters_scan_table_threshold_set, ops.IVFPQSearchParameters_scan_table_threshold_get, 'IVFPQSearchParameters.scanTableThreshold', core.size(value, 'IVFPQSearchParameters.scanTableThreshold:scanTableThreshold'));
  }

  /**
   * Hamming distance within which codes are compared in full, after polysemous training; 0 compares all. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IVFPQSearchParameters::polysemous_ht`.
   */
  get polysemousHt(): number {
    return core.getScalar(this, ops.IVFPQSearchParameters_polysemous_ht_get, 'IVFPQSearchParameters.polysemousHt') as number;
  }

  set polysemousHt(value: number) {
    core.setScalar(this, ops.IVFPQSearchParameters_polysemous_ht_set, ops.IVFPQSearchParameters_polysemous_ht_get, 'IVFPQSearchParameters.polysemousHt', core.int(value, 'IVFPQSearchParameters.polysemousHt:polysemousHt'));
  }
}

function newIVFPQSearchParameters(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const options = args[0] as IVFPQSearchParametersOptions | undefined;
    if (options !== undefined) core.options(options, 'IVFPQSearchParameters.constructor:options', ['sel', 'nprobe', 'maxCodes', 'quantizerParams', 'scanTableThreshold', 'polysemousHt']);
    return core.construct(ops.IVFPQSearchParameters_new0, 'IVFPQSearchParameters.constructor', [], null);
  }

  throw core.wrongArguments('IVFPQSearchParameters.constructor', ['({ ...fields })']);
}
