// Generated from schema/ by `npm run generate`; never edited.
/** ProductAdditiveQuantizer, mirrored from faiss/impl/ProductAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import { AdditiveQuantizerSearchType } from '../../enums.js';
import type { CallOptions } from '../../options.js';
import { AdditiveQuantizer } from './AdditiveQuantizer.js';

/**
 * Named extras of `ProductAdditiveQuantizer.computeUnpackedCodesSync`.
 */
export interface ProductAdditiveQuantizerComputeUnpackedCodesSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of an entry of each codebook, one row for each vector. Shape n × M.
   */
  readonly codes?: Int32Array;
}

/**
 * Named extras of `ProductAdditiveQuantizer.computeUnpackedCodes`.
 */
export interface ProductAdditiveQuantizerComputeUnpackedCodesOptions extends ProductAdditiveQuantizerComputeUnpackedCodesSyncOptions, CallOptions {
}

/**
 * Cuts a vector into parts and encodes each by an additive quantizer of its own.
 *
 * FAISS: `faiss/impl/ProductAdditiveQuantizer.h`, `ProductAdditiveQuantizer`.
 * Since FAISS 1.7.3.
 */
export class ProductAdditiveQuantizer extends AdditiveQuantizer {
  /**
   * Makes a ProductAdditiveQuantizer.
   *
   * @param d Number of components of every vector, the sum of those of the parts. At least 1.
   * @param aqs Quantizers of the parts, residual or local search ones of one d, which are copied.
   * @param searchType How codes are compared with a query, and so what they hold besides the numbers of the codebook entries. Default ST_decompress.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, aqs: readonly AdditiveQuantizer[], searchType?: AdditiveQuantizerSearchType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ProductAdditiveQuantizer')(args)) as never);
  }

  /**
   * Number of parts into which a vector is cut.
   *
   * FAISS: `faiss/impl/ProductAdditiveQuantizer.h`, `ProductAdditiveQuantizer::nsplits`.
   */
  get nsplits(): Promise<number> {
    return core.get(this, 'nsplits') as Promise<number>;
  }

  /**
   * The quantizers of the parts.
   *
   * FAISS: `faiss/impl/ProductAdditiveQuantizer.h`, `ProductAdditiveQuantizer::quantizers`.
   */
  get quantizers(): Promise<readonly AdditiveQuantizer[]> {
    return core.get(this, 'quantizers') as Promise<readonly AdditiveQuantizer[]>;
  }

  /**
   * The quantizer of one part.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductAdditiveQuantizer.h`, `ProductAdditiveQuantizer::subquantizer`.
   *
   * @param m Number of the part, below nsplits.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async subquantizer(m: number): Promise<AdditiveQuantizer> {
    return core.call(this, 'subquantizer', [m]) as never;
  }

  /**
   * Encodes vectors by the numbers of codebook entries, without packing them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductAdditiveQuantizer.h`, `ProductAdditiveQuantizer::compute_unpacked_codes`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param centroids Centroid of each vector, which FAISS 1.12.0 does not look at here. Shape n × d. Default null.
   * @param options Named extras; see the type.
   * @returns Number of an entry of each codebook, one row for each vector. Shape n × M.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeUnpackedCodes(x: Vectors, centroids: Vectors | null = null, options?: ProductAdditiveQuantizerComputeUnpackedCodesOptions): Promise<Int32Array> {
    return core.call(this, 'computeUnpackedCodes', [x, centroids, options]) as never;
  }
}
