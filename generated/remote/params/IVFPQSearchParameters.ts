// Generated from schema/ by `npm run generate`; never edited.
/** IVFPQSearchParameters, mirrored from faiss/IndexIVFPQ.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IVFPQSearchParameters')(args)) as never);
  }

  /**
   * Length of a list below which distances are computed without a table; 0 always uses a table. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IVFPQSearchParameters::scan_table_threshold`.
   */
  get scanTableThreshold(): Promise<number> {
    return core.get(this, 'scanTableThreshold') as Promise<number>;
  }

  set scanTableThreshold(value: number) {
    core.set(this, 'scanTableThreshold', value);
  }

  /**
   * Hamming distance within which codes are compared in full, after polysemous training; 0 compares all. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IVFPQSearchParameters::polysemous_ht`.
   */
  get polysemousHt(): Promise<number> {
    return core.get(this, 'polysemousHt') as Promise<number>;
  }

  set polysemousHt(value: number) {
    core.set(this, 'polysemousHt', value);
  }
}
