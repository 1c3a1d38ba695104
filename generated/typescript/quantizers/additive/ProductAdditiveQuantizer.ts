// Generated from schema/ by `npm run generate`; never edited.
/** ProductAdditiveQuantizer, mirrored from faiss/impl/ProductAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { AdditiveQuantizerSearchType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newProductAdditiveQuantizer(args)) as never);
  }

  /**
   * Number of parts into which a vector is cut.
   *
   * FAISS: `faiss/impl/ProductAdditiveQuantizer.h`, `ProductAdditiveQuantizer::nsplits`.
   */
  get nsplits(): number {
    return core.getConstant(this, ops.ProductAdditiveQuantizer_nsplits_get, 'ProductAdditiveQuantizer.nsplits') as number;
  }

  /**
   * The quantizers of the parts.
   *
   * FAISS: `faiss/impl/ProductAdditiveQuantizer.h`, `ProductAdditiveQuantizer::quantizers`.
   */
  get quantizers(): readonly AdditiveQuantizer[] {
    return core.getViews(this, ops.ProductAdditiveQuantizer_quantizers_get, 'ProductAdditiveQuantizer.quantizers', classes.AdditiveQuantizer) as AdditiveQuantizer[];
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
  subquantizer(m: number): AdditiveQuantizer {
    return core.now(subquantizerCall(this, m));
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
    return core.later(compute_unpacked_codesCall(this, x, centroids, options, compute_unpacked_codesKeys));
  }

  /**
   * Encodes vectors by the numbers of codebook entries, without packing them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeUnpackedCodesSync(x: Vectors, centroids: Vectors | null = null, options?: ProductAdditiveQuantizerComputeUnpackedCodesSyncOptions): Int32Array {
    return core.now(compute_unpacked_codesCall(this, x, centroids, options, compute_unpacked_codesSyncKeys));
  }
}

function newProductAdditiveQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const d = args[0] as number;
    const aqs = args[1] as readonly AdditiveQuantizer[];
    const searchType = (args[2] === undefined ? 0 : args[2]) as AdditiveQuantizerSearchType;
    const d_ = core.size(d, 'ProductAdditiveQuantizer.constructor:d', 1);
    const aqs_ = core.handlesOf(aqs, classes.AdditiveQuantizer, 'ProductAdditiveQuantizer.constructor:aqs');
    const searchType_ = core.enumeration(searchType, 'ProductAdditiveQuantizer.constructor:searchType', AdditiveQuantizerSearchType);
    return core.construct(ops.ProductAdditiveQuantizer_new0, 'ProductAdditiveQuantizer.constructor', [d_, aqs_, searchType_], null, [...aqs]);
  }

  throw core.wrongArguments('ProductAdditiveQuantizer.constructor', ['(d, aqs, searchType = ST_decompress)']);
}

function subquantizerCall(self: ProductAdditiveQuantizer, m: number): core.Call<AdditiveQuantizer> {
  const m_ = core.size(m, 'ProductAdditiveQuantizer.subquantizer:m');
  return {
    op: ops.ProductAdditiveQuantizer_subquantizer,
    name: 'ProductAdditiveQuantizer.subquantizer',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), m_],
    finish: (raw) => core.adopt(raw as number, classes.AdditiveQuantizer, self) as AdditiveQuantizer,
    signal: undefined,
    progress: null,
  };
}

const compute_unpacked_codesSyncKeys: readonly string[] = ['codes'];
const compute_unpacked_codesKeys: readonly string[] = ['codes', 'signal'];

function compute_unpacked_codesCall(self: ProductAdditiveQuantizer, x: Vectors, centroids: Vectors | null, options: ProductAdditiveQuantizerComputeUnpackedCodesOptions | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'ProductAdditiveQuantizer.computeUnpackedCodes:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'ProductAdditiveQuantizer.computeUnpackedCodes:x', d$, 'd');
  const centroids_ = centroids == null ? null : core.f32(centroids, 'ProductAdditiveQuantizer.computeUnpackedCodes:centroids', d$, 'd');
  const n = core.rows(x_, d$, 'ProductAdditiveQuantizer.computeUnpackedCodes:x', 'd');
  if (centroids_ !== null) core.length(centroids_, n * d$, 'ProductAdditiveQuantizer.computeUnpackedCodes:centroids', 'n * d');
  const codes_ = core.outI32(options?.codes, n * self.M, 'ProductAdditiveQuantizer.computeUnpackedCodes:codes');
  return {
    op: ops.ProductAdditiveQuantizer_compute_unpacked_codes,
    name: 'ProductAdditiveQuantizer.computeUnpackedCodes',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, centroids_, codes_],
    finish: compute_unpacked_codesResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_unpacked_codesResult = (_raw: unknown, args: readonly unknown[]): Int32Array => args[3] as Int32Array;
