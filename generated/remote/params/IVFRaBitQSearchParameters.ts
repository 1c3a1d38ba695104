// Generated from schema/ by `npm run generate`; never edited.
/** IVFRaBitQSearchParameters, mirrored from faiss/IndexIVFRaBitQ.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IVFRaBitQSearchParameters')(args)) as never);
  }

  /**
   * Bits to which every component of a query is rounded for speed; 0 searches with the query as it is. From 0 to 8. Default 0.
   *
   * FAISS: `faiss/IndexIVFRaBitQ.h`, `IVFRaBitQSearchParameters::qb`.
   */
  get qb(): Promise<number> {
    return core.get(this, 'qb') as Promise<number>;
  }

  set qb(value: number) {
    core.set(this, 'qb', value);
  }
}
