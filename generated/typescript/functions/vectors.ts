// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: vectors. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';

/**
 * Named extras of `fvecL2sqrBatch4`.
 */
export interface FvecL2sqrBatch4Options {
  /**
   * Own array for the result, filled in place and returned. The four squared distances. Shape 4.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `fvecL2sqrByIdxSync`.
 */
export interface FvecL2sqrByIdxSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distances; Infinity where there is no row. Shape nx × ny.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `fvecL2sqrByIdx`.
 */
export interface FvecL2sqrByIdxOptions extends FvecL2sqrByIdxSyncOptions, CallOptions {
}

/**
 * Named extras of `fvecL2sqrNy`.
 */
export interface FvecL2sqrNyOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distance to each row. Shape ny.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `fvecL2sqrNyTransposed`.
 */
export interface FvecL2sqrNyTransposedOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distance to each vector. Shape ny.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `fvecAdd`.
 */
export interface FvecAddOptions {
  /**
   * Own array for the result, filled in place and returned. The sum. Shape d.
   */
  readonly c?: Float32Array;
}

/**
 * Named extras of `fvecAdd`.
 */
export interface FvecAddScalarOptions {
  /**
   * Own array for the result, filled in place and returned. The sum. Shape d.
   */
  readonly c?: Float32Array;
}

/**
 * Named extras of `fvecInnerProductBatch4`.
 */
export interface FvecInnerProductBatch4Options {
  /**
   * Own array for the result, filled in place and returned. The four inner products. Shape 4.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `fvecInnerProductsByIdxSync`.
 */
export interface FvecInnerProductsByIdxSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Inner products; -Infinity where there is no row. Shape nx × ny.
   */
  readonly ip?: Float32Array;
}

/**
 * Named extras of `fvecInnerProductsByIdx`.
 */
export interface FvecInnerProductsByIdxOptions extends FvecInnerProductsByIdxSyncOptions, CallOptions {
}

/**
 * Named extras of `fvecInnerProductsNy`.
 */
export interface FvecInnerProductsNyOptions {
  /**
   * Own array for the result, filled in place and returned. Inner product with each row. Shape ny.
   */
  readonly ip?: Float32Array;
}

/**
 * Named extras of `fvecMadd`.
 */
export interface FvecMaddOptions {
  /**
   * Own array for the result, filled in place and returned. a + bf * b. Shape n.
   */
  readonly c?: Float32Array;
}

/**
 * Named extras of `fvecMaddAndArgmin`.
 */
export interface FvecMaddAndArgminOptions {
  /**
   * Own array for the result, filled in place and returned. a + bf * b. Shape n.
   */
  readonly c?: Float32Array;
}

/**
 * What `fvecMaddAndArgmin` gives.
 */
export interface FvecMaddAndArgminResult {
  /**
   * a + bf * b. Shape n.
   */
  readonly c: Float32Array;
  /**
   * Position of the smallest component; -1 where there is none.
   */
  readonly argmin: number;
}

/**
 * Named extras of `fvecNormsL2`.
 */
export interface FvecNormsL2Options {
  /**
   * Own array for the result, filled in place and returned. Length of each vector. Shape nx.
   */
  readonly norms?: Float32Array;
}

/**
 * Named extras of `fvecNormsL2sqr`.
 */
export interface FvecNormsL2sqrOptions {
  /**
   * Own array for the result, filled in place and returned. Squared length of each vector. Shape nx.
   */
  readonly norms?: Float32Array;
}

/**
 * Named extras of `fvecSub`.
 */
export interface FvecSubOptions {
  /**
   * Own array for the result, filled in place and returned. The difference. Shape d.
   */
  readonly c?: Float32Array;
}

/**
 * Named extras of `pairwiseIndexedL2sqrSync`.
 */
export interface PairwiseIndexedL2sqrSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distance of each pair; Infinity where a row is none. Shape n.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `pairwiseIndexedL2sqr`.
 */
export interface PairwiseIndexedL2sqrOptions extends PairwiseIndexedL2sqrSyncOptions, CallOptions {
}

/**
 * Named extras of `pairwiseIndexedInnerProductSync`.
 */
export interface PairwiseIndexedInnerProductSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Inner product of each pair; -Infinity where a row is none. Shape n.
   */
  readonly dis?: Float32Array;
}

/**
 * Named extras of `pairwiseIndexedInnerProduct`.
 */
export interface PairwiseIndexedInnerProductOptions extends PairwiseIndexedInnerProductSyncOptions, CallOptions {
}

/**
 * Computes the L1 distance of two vectors.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_L1`.
 * Since FAISS 1.7.3.
 *
 * @param x One vector. Shape d.
 * @param y The other vector. Shape d.
 * @returns Sum of the absolute differences.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecL1(x: Vectors, y: Vectors): number {
  return core.now(fvec_L1Call(x, y));
}

/**
 * Computes the squared Euclidean distance of two vectors.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_L2sqr`.
 * Since FAISS 1.7.3.
 *
 * @param x One vector. Shape d.
 * @param y The other vector. Shape d.
 * @returns Sum of the squared differences.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecL2sqr(x: Vectors, y: Vectors): number {
  return core.now(fvec_L2sqrCall(x, y));
}

/**
 * Computes the squared Euclidean distances of one vector to four others in one pass.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_L2sqr_batch_4`.
 * Since FAISS 1.8.0.
 *
 * @param x The vector. Shape d.
 * @param y0 First of the others. Shape d.
 * @param y1 Second of the others. Shape d.
 * @param y2 Third of the others. Shape d.
 * @param y3 Fourth of the others. Shape d.
 * @param options Named extras; see the type.
 * @returns The four squared distances. Shape 4.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecL2sqrBatch4(x: Vectors, y0: Vectors, y1: Vectors, y2: Vectors, y3: Vectors, options?: FvecL2sqrBatch4Options): Float32Array {
  return core.now(fvec_L2sqr_batch_4Call(x, y0, y1, y2, y3, options, fvec_L2sqr_batch_4SyncKeys));
}

/**
 * Computes the squared Euclidean distances of each query to chosen rows of a matrix.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_L2sqr_by_idx`.
 * Since FAISS 1.7.3.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to compare with, one row each. Shape nb × d.
 * @param ids Rows of y for each query; a negative one stands for none. Shape nx × ny.
 * @param d Number of components of every vector. At least 1.
 * @param options Named extras; see the type.
 * @returns Squared distances; Infinity where there is no row. Shape nx × ny.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function fvecL2sqrByIdx(x: Vectors, y: Vectors, ids: Ids, d: number, options?: FvecL2sqrByIdxOptions): Promise<Float32Array> {
  return core.later(fvec_L2sqr_by_idxCall(x, y, ids, d, options, fvec_L2sqr_by_idxKeys));
}

/**
 * Computes the squared Euclidean distances of each query to chosen rows of a matrix.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_L2sqr_by_idx`.
 * Since FAISS 1.7.3.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to compare with, one row each. Shape nb × d.
 * @param ids Rows of y for each query; a negative one stands for none. Shape nx × ny.
 * @param d Number of components of every vector. At least 1.
 * @param options Named extras; see the type.
 * @returns Squared distances; Infinity where there is no row. Shape nx × ny.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function fvecL2sqrByIdxSync(x: Vectors, y: Vectors, ids: Ids, d: number, options?: FvecL2sqrByIdxSyncOptions): Float32Array {
  return core.now(fvec_L2sqr_by_idxCall(x, y, ids, d, options, fvec_L2sqr_by_idxSyncKeys));
}

/**
 * Computes the squared Euclidean distances of one vector to the rows of a matrix.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_L2sqr_ny`.
 * Since FAISS 1.7.3.
 *
 * @param x The vector. Shape d.
 * @param y The rows, as long as the vector. Shape ny × d.
 * @param options Named extras; see the type.
 * @returns Squared distance to each row. Shape ny.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecL2sqrNy(x: Vectors, y: Vectors, options?: FvecL2sqrNyOptions): Float32Array {
  return core.now(fvec_L2sqr_nyCall(x, y, options, fvec_L2sqr_nySyncKeys));
}

/**
 * Finds the row of a matrix that is nearest to a vector.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_L2sqr_ny_nearest`.
 * Since FAISS 1.7.3.
 *
 * @param x The vector. Shape d.
 * @param y The rows, as long as the vector. Shape ny × d.
 * @returns Number of the nearest row; 0 where there is none.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecL2sqrNyNearest(x: Vectors, y: Vectors): number {
  return core.now(fvec_L2sqr_ny_nearestCall(x, y));
}

/**
 * Finds the nearest of vectors that stand in the columns of a matrix, whose squared lengths are known.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_L2sqr_ny_nearest_y_transposed`.
 * Since FAISS 1.7.4.
 *
 * @param x The vector. Shape d.
 * @param y Component i of vector j stands at i * d_offset + j. Shape d × d_offset.
 * @param ySqlen Squared lengths of the vectors to compare with, which are the first ny columns. Shape ny.
 * @param dOffset Number of columns of the matrix. At least 1.
 * @returns Number of the nearest vector; 0 where there is none.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecL2sqrNyNearestYTransposed(x: Vectors, y: Vectors, ySqlen: Vectors, dOffset: number): number {
  return core.now(fvec_L2sqr_ny_nearest_y_transposedCall(x, y, ySqlen, dOffset));
}

/**
 * Computes the squared Euclidean distances of one vector to vectors that stand in the columns of a matrix, whose squared lengths are known.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_L2sqr_ny_transposed`.
 * Since FAISS 1.7.4.
 *
 * @param x The vector. Shape d.
 * @param y Component i of vector j stands at i * d_offset + j. Shape d × d_offset.
 * @param ySqlen Squared lengths of the vectors to compare with, which are the first ny columns. Shape ny.
 * @param dOffset Number of columns of the matrix. At least 1.
 * @param options Named extras; see the type.
 * @returns Squared distance to each vector. Shape ny.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecL2sqrNyTransposed(x: Vectors, y: Vectors, ySqlen: Vectors, dOffset: number, options?: FvecL2sqrNyTransposedOptions): Float32Array {
  return core.now(fvec_L2sqr_ny_transposedCall(x, y, ySqlen, dOffset, options, fvec_L2sqr_ny_transposedSyncKeys));
}

/**
 * Computes the largest absolute difference of two vectors.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_Linf`.
 * Since FAISS 1.7.3.
 *
 * @param x One vector. Shape d.
 * @param y The other vector. Shape d.
 * @returns The largest absolute difference; 0 for vectors without components.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecLinf(x: Vectors, y: Vectors): number {
  return core.now(fvec_LinfCall(x, y));
}

/**
 * Adds two vectors.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_add`.
 * Since FAISS 1.7.3.
 *
 * @param a One vector. Shape d.
 * @param b The other vector. Shape d.
 * @param options Named extras; see the type.
 * @returns The sum. Shape d.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecAdd(a: Vectors, b: Vectors, options?: FvecAddOptions): Float32Array;
/**
 * Adds a number to every component of a vector.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_add`.
 * Since FAISS 1.7.3.
 *
 * @param a The vector. Shape d.
 * @param b The number.
 * @param options Named extras; see the type.
 * @returns The sum. Shape d.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecAdd(a: Vectors, b: number, options?: FvecAddScalarOptions): Float32Array;
export function fvecAdd(a0?: unknown, a1?: unknown, a2?: unknown): never {
  const count = core.given(a0, a1, a2);
  const form = count >= 2 && count <= 3 && core.isData(a0) && core.isData(a1) ? 0 : 
    count >= 2 && count <= 3 && core.isData(a0) && core.isNumeric(a1) ? 1 : 
    count >= 2 && count <= 3 ? 0 : 
    count >= 2 && count <= 3 ? 1 : -1;
  if (form === 0) {
    return core.now(fvec_addCall(a0 as Vectors, a1 as Vectors, a2 as FvecAddOptions | undefined, fvec_addSyncKeys)) as never;
  }

  if (form === 1) {
    return core.now(fvec_add_scalarCall(a0 as Vectors, a1 as number, a2 as FvecAddScalarOptions | undefined, fvec_add_scalarSyncKeys)) as never;
  }

  throw core.wrongArguments('fvecAdd', ['(a, b)', '(a, b)']);
}

/**
 * Computes the inner product of two vectors.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_inner_product`.
 * Since FAISS 1.7.3.
 *
 * @param x One vector. Shape d.
 * @param y The other vector. Shape d.
 * @returns Sum of the products.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecInnerProduct(x: Vectors, y: Vectors): number {
  return core.now(fvec_inner_productCall(x, y));
}

/**
 * Computes the inner products of one vector with four others in one pass.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_inner_product_batch_4`.
 * Since FAISS 1.8.0.
 *
 * @param x The vector. Shape d.
 * @param y0 First of the others. Shape d.
 * @param y1 Second of the others. Shape d.
 * @param y2 Third of the others. Shape d.
 * @param y3 Fourth of the others. Shape d.
 * @param options Named extras; see the type.
 * @returns The four inner products. Shape 4.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecInnerProductBatch4(x: Vectors, y0: Vectors, y1: Vectors, y2: Vectors, y3: Vectors, options?: FvecInnerProductBatch4Options): Float32Array {
  return core.now(fvec_inner_product_batch_4Call(x, y0, y1, y2, y3, options, fvec_inner_product_batch_4SyncKeys));
}

/**
 * Computes the inner products of each query with chosen rows of a matrix.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_inner_products_by_idx`.
 * Since FAISS 1.7.3.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to compare with, one row each. Shape nb × d.
 * @param ids Rows of y for each query; a negative one stands for none. Shape nx × ny.
 * @param d Number of components of every vector. At least 1.
 * @param options Named extras; see the type.
 * @returns Inner products; -Infinity where there is no row. Shape nx × ny.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function fvecInnerProductsByIdx(x: Vectors, y: Vectors, ids: Ids, d: number, options?: FvecInnerProductsByIdxOptions): Promise<Float32Array> {
  return core.later(fvec_inner_products_by_idxCall(x, y, ids, d, options, fvec_inner_products_by_idxKeys));
}

/**
 * Computes the inner products of each query with chosen rows of a matrix.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_inner_products_by_idx`.
 * Since FAISS 1.7.3.
 *
 * @param x Queries, one row each. Shape nx × d.
 * @param y Vectors to compare with, one row each. Shape nb × d.
 * @param ids Rows of y for each query; a negative one stands for none. Shape nx × ny.
 * @param d Number of components of every vector. At least 1.
 * @param options Named extras; see the type.
 * @returns Inner products; -Infinity where there is no row. Shape nx × ny.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function fvecInnerProductsByIdxSync(x: Vectors, y: Vectors, ids: Ids, d: number, options?: FvecInnerProductsByIdxSyncOptions): Float32Array {
  return core.now(fvec_inner_products_by_idxCall(x, y, ids, d, options, fvec_inner_products_by_idxSyncKeys));
}

/**
 * Computes the inner products of one vector with the rows of a matrix.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_inner_products_ny`.
 * Since FAISS 1.7.3.
 *
 * @param x The vector. Shape d.
 * @param y The rows, as long as the vector. Shape ny × d.
 * @param options Named extras; see the type.
 * @returns Inner product with each row. Shape ny.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecInnerProductsNy(x: Vectors, y: Vectors, options?: FvecInnerProductsNyOptions): Float32Array {
  return core.now(fvec_inner_products_nyCall(x, y, options, fvec_inner_products_nySyncKeys));
}

/**
 * Adds a multiple of one vector to another.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_madd`.
 * Since FAISS 1.7.3.
 *
 * @param a The vector that is added to. Shape n.
 * @param bf Factor of the vector that is added.
 * @param b The vector that is added. Shape n.
 * @param options Named extras; see the type.
 * @returns a + bf * b. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecMadd(a: Vectors, bf: number, b: Vectors, options?: FvecMaddOptions): Float32Array {
  return core.now(fvec_maddCall(a, bf, b, options, fvec_maddSyncKeys));
}

/**
 * Adds a multiple of one vector to another, and finds the smallest component of the sum.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_madd_and_argmin`.
 * Since FAISS 1.7.3.
 *
 * @param a The vector that is added to. Shape n.
 * @param bf Factor of the vector that is added.
 * @param b The vector that is added. Shape n.
 * @param options Named extras; see the type.
 * @returns c: a + bf * b. Shape n. argmin: Position of the smallest component; -1 where there is none.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecMaddAndArgmin(a: Vectors, bf: number, b: Vectors, options?: FvecMaddAndArgminOptions): FvecMaddAndArgminResult {
  return core.now(fvec_madd_and_argminCall(a, bf, b, options, fvec_madd_and_argminSyncKeys));
}

/**
 * Computes the squared length of a vector.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_norm_L2sqr`.
 * Since FAISS 1.7.3.
 *
 * @param x The vector. Shape d.
 * @returns Sum of the squares.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecNormL2sqr(x: Vectors): number {
  return core.now(fvec_norm_L2sqrCall(x));
}

/**
 * Computes the length of every vector.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_norms_L2`.
 * Since FAISS 1.7.3.
 *
 * @param x Vectors, one row each. Shape nx × d.
 * @param d Number of components of every vector. At least 1.
 * @param options Named extras; see the type.
 * @returns Length of each vector. Shape nx.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecNormsL2(x: Vectors, d: number, options?: FvecNormsL2Options): Float32Array {
  return core.now(fvec_norms_L2Call(x, d, options, fvec_norms_L2SyncKeys));
}

/**
 * Computes the squared length of every vector.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_norms_L2sqr`.
 * Since FAISS 1.7.3.
 *
 * @param x Vectors, one row each. Shape nx × d.
 * @param d Number of components of every vector. At least 1.
 * @param options Named extras; see the type.
 * @returns Squared length of each vector. Shape nx.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecNormsL2sqr(x: Vectors, d: number, options?: FvecNormsL2sqrOptions): Float32Array {
  return core.now(fvec_norms_L2sqrCall(x, d, options, fvec_norms_L2sqrSyncKeys));
}

/**
 * Scales every vector to unit length, in place; Python's normalize_L2 calls it. Vectors of zeros stay as they are.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_renorm_L2`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param x Vectors, one row each, which are changed. Shape nx × d. Changed in place.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecRenormL2(d: number, x: Float32Array): void {
  return core.now(fvec_renorm_L2Call(d, x));
}

/**
 * Subtracts one vector from another.
 *
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::fvec_sub`.
 * Since FAISS 1.7.3.
 *
 * @param a The vector that is subtracted from. Shape d.
 * @param b The vector that is subtracted. Shape d.
 * @param options Named extras; see the type.
 * @returns The difference. Shape d.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function fvecSub(a: Vectors, b: Vectors, options?: FvecSubOptions): Float32Array {
  return core.now(fvec_subCall(a, b, options, fvec_subSyncKeys));
}

/**
 * Turns inner products into squared Euclidean distances, in place, with the squared lengths of both sides.
 *
 * Effect: changes its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::inner_product_to_L2sqr`.
 * Since FAISS 1.7.3.
 *
 * @param nr1 Squared lengths of the vectors of the rows. Shape n1.
 * @param nr2 Squared lengths of the vectors of the columns. Shape n2.
 * @param dis Inner products, which become squared distances. Shape n1 × n2. Changed in place.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 */
export function innerProductToL2sqr(nr1: Vectors, nr2: Vectors, dis: Float32Array): void {
  return core.now(inner_product_to_L2sqrCall(nr1, nr2, dis));
}

/**
 * Computes the squared Euclidean distances of chosen pairs of rows of two matrices.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::pairwise_indexed_L2sqr`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param x Vectors of one side, one row each. Shape nx × d.
 * @param ix Row of x of each pair; a negative one stands for none. Shape n.
 * @param y Vectors of the other side, one row each. Shape ny × d.
 * @param iy Row of y of each pair; a negative one stands for none. Shape n.
 * @param options Named extras; see the type.
 * @returns Squared distance of each pair; Infinity where a row is none. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function pairwiseIndexedL2sqr(d: number, x: Vectors, ix: Ids, y: Vectors, iy: Ids, options?: PairwiseIndexedL2sqrOptions): Promise<Float32Array> {
  return core.later(pairwise_indexed_L2sqrCall(d, x, ix, y, iy, options, pairwise_indexed_L2sqrKeys));
}

/**
 * Computes the squared Euclidean distances of chosen pairs of rows of two matrices.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::pairwise_indexed_L2sqr`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param x Vectors of one side, one row each. Shape nx × d.
 * @param ix Row of x of each pair; a negative one stands for none. Shape n.
 * @param y Vectors of the other side, one row each. Shape ny × d.
 * @param iy Row of y of each pair; a negative one stands for none. Shape n.
 * @param options Named extras; see the type.
 * @returns Squared distance of each pair; Infinity where a row is none. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function pairwiseIndexedL2sqrSync(d: number, x: Vectors, ix: Ids, y: Vectors, iy: Ids, options?: PairwiseIndexedL2sqrSyncOptions): Float32Array {
  return core.now(pairwise_indexed_L2sqrCall(d, x, ix, y, iy, options, pairwise_indexed_L2sqrSyncKeys));
}

/**
 * Computes the inner products of chosen pairs of rows of two matrices.
 *
 * Runs off the main thread, after earlier changes of the same memory.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::pairwise_indexed_inner_product`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param x Vectors of one side, one row each. Shape nx × d.
 * @param ix Row of x of each pair; a negative one stands for none. Shape n.
 * @param y Vectors of the other side, one row each. Shape ny × d.
 * @param iy Row of y of each pair; a negative one stands for none. Shape n.
 * @param options Named extras; see the type.
 * @returns Inner product of each pair; -Infinity where a row is none. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
 */
export async function pairwiseIndexedInnerProduct(d: number, x: Vectors, ix: Ids, y: Vectors, iy: Ids, options?: PairwiseIndexedInnerProductOptions): Promise<Float32Array> {
  return core.later(pairwise_indexed_inner_productCall(d, x, ix, y, iy, options, pairwise_indexed_inner_productKeys));
}

/**
 * Computes the inner products of chosen pairs of rows of two matrices.
 *
 * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
 * Effect: reads its arguments.
 * FAISS: `faiss/utils/distances.h`, `faiss::pairwise_indexed_inner_product`.
 * Since FAISS 1.7.3.
 *
 * @param d Number of components of every vector. At least 1.
 * @param x Vectors of one side, one row each. Shape nx × d.
 * @param ix Row of x of each pair; a negative one stands for none. Shape n.
 * @param y Vectors of the other side, one row each. Shape ny × d.
 * @param iy Row of y of each pair; a negative one stands for none. Shape n.
 * @param options Named extras; see the type.
 * @returns Inner product of each pair; -Infinity where a row is none. Shape n.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
 * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
 * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
 */
export function pairwiseIndexedInnerProductSync(d: number, x: Vectors, ix: Ids, y: Vectors, iy: Ids, options?: PairwiseIndexedInnerProductSyncOptions): Float32Array {
  return core.now(pairwise_indexed_inner_productCall(d, x, ix, y, iy, options, pairwise_indexed_inner_productSyncKeys));
}

function fvec_L1Call(x: Vectors, y: Vectors): core.Call<number> {
  const x_ = core.f32(x, 'fvecL1:x');
  const y_ = core.f32(y, 'fvecL1:y');
  const d = core.rows(x_, 1, 'fvecL1:x', '');
  core.length(y_, d, 'fvecL1:y', 'd');
  return {
    op: ops.fvec_L1,
    name: 'fvecL1',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_],
    finish: fvec_L1Result,
    signal: undefined,
    progress: null,
  };
}

const fvec_L1Result = (raw: unknown): number => raw as number;

function fvec_L2sqrCall(x: Vectors, y: Vectors): core.Call<number> {
  const x_ = core.f32(x, 'fvecL2sqr:x');
  const y_ = core.f32(y, 'fvecL2sqr:y');
  const d = core.rows(x_, 1, 'fvecL2sqr:x', '');
  core.length(y_, d, 'fvecL2sqr:y', 'd');
  return {
    op: ops.fvec_L2sqr,
    name: 'fvecL2sqr',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_],
    finish: fvec_L2sqrResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_L2sqrResult = (raw: unknown): number => raw as number;
const fvec_L2sqr_batch_4SyncKeys: readonly string[] = ['dis'];

function fvec_L2sqr_batch_4Call(x: Vectors, y0: Vectors, y1: Vectors, y2: Vectors, y3: Vectors, options: FvecL2sqrBatch4Options | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecL2sqrBatch4:options', allowed);
  const x_ = core.f32(x, 'fvecL2sqrBatch4:x');
  const y0_ = core.f32(y0, 'fvecL2sqrBatch4:y0');
  const y1_ = core.f32(y1, 'fvecL2sqrBatch4:y1');
  const y2_ = core.f32(y2, 'fvecL2sqrBatch4:y2');
  const y3_ = core.f32(y3, 'fvecL2sqrBatch4:y3');
  const d = core.rows(x_, 1, 'fvecL2sqrBatch4:x', '');
  core.length(y0_, d, 'fvecL2sqrBatch4:y0', 'd');
  core.length(y1_, d, 'fvecL2sqrBatch4:y1', 'd');
  core.length(y2_, d, 'fvecL2sqrBatch4:y2', 'd');
  core.length(y3_, d, 'fvecL2sqrBatch4:y3', 'd');
  const dis_ = core.outF32(options?.dis, 4, 'fvecL2sqrBatch4:dis');
  return {
    op: ops.fvec_L2sqr_batch_4,
    name: 'fvecL2sqrBatch4',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y0_, y1_, y2_, y3_, dis_],
    finish: fvec_L2sqr_batch_4Result,
    signal: undefined,
    progress: null,
  };
}

const fvec_L2sqr_batch_4Result = (_raw: unknown, args: readonly unknown[]): Float32Array => args[5] as Float32Array;
const fvec_L2sqr_by_idxSyncKeys: readonly string[] = ['dis'];
const fvec_L2sqr_by_idxKeys: readonly string[] = ['dis', 'signal'];

function fvec_L2sqr_by_idxCall(x: Vectors, y: Vectors, ids: Ids, d: number, options: FvecL2sqrByIdxOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecL2sqrByIdx:options', allowed);
  const x_ = core.f32(x, 'fvecL2sqrByIdx:x');
  const y_ = core.f32(y, 'fvecL2sqrByIdx:y');
  const ids_ = core.i64ids(ids, 'fvecL2sqrByIdx:ids');
  const d_ = core.size(d, 'fvecL2sqrByIdx:d', 1);
  const nx = core.rows(x_, d_, 'fvecL2sqrByIdx:x', 'd');
  const nb = core.rows(y_, d_, 'fvecL2sqrByIdx:y', 'd');
  const ny = core.rows(ids_, nx, 'fvecL2sqrByIdx:ids', 'nx');
  const dis_ = core.outF32(options?.dis, nx * ny, 'fvecL2sqrByIdx:dis');
  return {
    op: ops.fvec_L2sqr_by_idx,
    name: 'fvecL2sqrByIdx',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_, ids_, d_, dis_],
    finish: fvec_L2sqr_by_idxResult,
    signal: options?.signal,
    progress: null,
  };
}

const fvec_L2sqr_by_idxResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[4] as Float32Array;
const fvec_L2sqr_nySyncKeys: readonly string[] = ['dis'];

function fvec_L2sqr_nyCall(x: Vectors, y: Vectors, options: FvecL2sqrNyOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecL2sqrNy:options', allowed);
  const x_ = core.f32(x, 'fvecL2sqrNy:x');
  const y_ = core.f32(y, 'fvecL2sqrNy:y');
  const d = core.rows(x_, 1, 'fvecL2sqrNy:x', '');
  const ny = core.rows(y_, d, 'fvecL2sqrNy:y', 'd');
  const dis_ = core.outF32(options?.dis, ny, 'fvecL2sqrNy:dis');
  return {
    op: ops.fvec_L2sqr_ny,
    name: 'fvecL2sqrNy',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_, dis_],
    finish: fvec_L2sqr_nyResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_L2sqr_nyResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;

function fvec_L2sqr_ny_nearestCall(x: Vectors, y: Vectors): core.Call<number> {
  const x_ = core.f32(x, 'fvecL2sqrNyNearest:x');
  const y_ = core.f32(y, 'fvecL2sqrNyNearest:y');
  const d = core.rows(x_, 1, 'fvecL2sqrNyNearest:x', '');
  const ny = core.rows(y_, d, 'fvecL2sqrNyNearest:y', 'd');
  return {
    op: ops.fvec_L2sqr_ny_nearest,
    name: 'fvecL2sqrNyNearest',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_],
    finish: fvec_L2sqr_ny_nearestResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_L2sqr_ny_nearestResult = (raw: unknown): number => raw as number;

function fvec_L2sqr_ny_nearest_y_transposedCall(x: Vectors, y: Vectors, ySqlen: Vectors, dOffset: number): core.Call<number> {
  const x_ = core.f32(x, 'fvecL2sqrNyNearestYTransposed:x');
  const y_ = core.f32(y, 'fvecL2sqrNyNearestYTransposed:y');
  const ySqlen_ = core.f32(ySqlen, 'fvecL2sqrNyNearestYTransposed:ySqlen');
  const dOffset_ = core.size(dOffset, 'fvecL2sqrNyNearestYTransposed:dOffset', 1);
  const d = core.rows(x_, 1, 'fvecL2sqrNyNearestYTransposed:x', '');
  core.length(y_, d * dOffset_, 'fvecL2sqrNyNearestYTransposed:y', 'd * d_offset');
  const ny = core.rows(ySqlen_, 1, 'fvecL2sqrNyNearestYTransposed:ySqlen', '');
  return {
    op: ops.fvec_L2sqr_ny_nearest_y_transposed,
    name: 'fvecL2sqrNyNearestYTransposed',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_, ySqlen_, dOffset_],
    finish: fvec_L2sqr_ny_nearest_y_transposedResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_L2sqr_ny_nearest_y_transposedResult = (raw: unknown): number => raw as number;
const fvec_L2sqr_ny_transposedSyncKeys: readonly string[] = ['dis'];

function fvec_L2sqr_ny_transposedCall(x: Vectors, y: Vectors, ySqlen: Vectors, dOffset: number, options: FvecL2sqrNyTransposedOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecL2sqrNyTransposed:options', allowed);
  const x_ = core.f32(x, 'fvecL2sqrNyTransposed:x');
  const y_ = core.f32(y, 'fvecL2sqrNyTransposed:y');
  const ySqlen_ = core.f32(ySqlen, 'fvecL2sqrNyTransposed:ySqlen');
  const dOffset_ = core.size(dOffset, 'fvecL2sqrNyTransposed:dOffset', 1);
  const d = core.rows(x_, 1, 'fvecL2sqrNyTransposed:x', '');
  core.length(y_, d * dOffset_, 'fvecL2sqrNyTransposed:y', 'd * d_offset');
  const ny = core.rows(ySqlen_, 1, 'fvecL2sqrNyTransposed:ySqlen', '');
  const dis_ = core.outF32(options?.dis, ny, 'fvecL2sqrNyTransposed:dis');
  return {
    op: ops.fvec_L2sqr_ny_transposed,
    name: 'fvecL2sqrNyTransposed',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_, ySqlen_, dOffset_, dis_],
    finish: fvec_L2sqr_ny_transposedResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_L2sqr_ny_transposedResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[4] as Float32Array;

function fvec_LinfCall(x: Vectors, y: Vectors): core.Call<number> {
  const x_ = core.f32(x, 'fvecLinf:x');
  const y_ = core.f32(y, 'fvecLinf:y');
  const d = core.rows(x_, 1, 'fvecLinf:x', '');
  core.length(y_, d, 'fvecLinf:y', 'd');
  return {
    op: ops.fvec_Linf,
    name: 'fvecLinf',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_],
    finish: fvec_LinfResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_LinfResult = (raw: unknown): number => raw as number;
const fvec_addSyncKeys: readonly string[] = ['c'];

function fvec_addCall(a: Vectors, b: Vectors, options: FvecAddOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecAdd:options', allowed);
  const a_ = core.f32(a, 'fvecAdd:a');
  const b_ = core.f32(b, 'fvecAdd:b');
  const d = core.rows(a_, 1, 'fvecAdd:a', '');
  core.length(b_, d, 'fvecAdd:b', 'd');
  const c_ = core.outF32(options?.c, d, 'fvecAdd:c');
  return {
    op: ops.fvec_add,
    name: 'fvecAdd',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, b_, c_],
    finish: fvec_addResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_addResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const fvec_add_scalarSyncKeys: readonly string[] = ['c'];

function fvec_add_scalarCall(a: Vectors, b: number, options: FvecAddScalarOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecAdd:options', allowed);
  const a_ = core.f32(a, 'fvecAdd:a');
  const b_ = core.real32(b, 'fvecAdd:b');
  const d = core.rows(a_, 1, 'fvecAdd:a', '');
  const c_ = core.outF32(options?.c, d, 'fvecAdd:c');
  return {
    op: ops.fvec_add_scalar,
    name: 'fvecAdd',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, b_, c_],
    finish: fvec_add_scalarResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_add_scalarResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;

function fvec_inner_productCall(x: Vectors, y: Vectors): core.Call<number> {
  const x_ = core.f32(x, 'fvecInnerProduct:x');
  const y_ = core.f32(y, 'fvecInnerProduct:y');
  const d = core.rows(x_, 1, 'fvecInnerProduct:x', '');
  core.length(y_, d, 'fvecInnerProduct:y', 'd');
  return {
    op: ops.fvec_inner_product,
    name: 'fvecInnerProduct',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_],
    finish: fvec_inner_productResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_inner_productResult = (raw: unknown): number => raw as number;
const fvec_inner_product_batch_4SyncKeys: readonly string[] = ['dis'];

function fvec_inner_product_batch_4Call(x: Vectors, y0: Vectors, y1: Vectors, y2: Vectors, y3: Vectors, options: FvecInnerProductBatch4Options | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecInnerProductBatch4:options', allowed);
  const x_ = core.f32(x, 'fvecInnerProductBatch4:x');
  const y0_ = core.f32(y0, 'fvecInnerProductBatch4:y0');
  const y1_ = core.f32(y1, 'fvecInnerProductBatch4:y1');
  const y2_ = core.f32(y2, 'fvecInnerProductBatch4:y2');
  const y3_ = core.f32(y3, 'fvecInnerProductBatch4:y3');
  const d = core.rows(x_, 1, 'fvecInnerProductBatch4:x', '');
  core.length(y0_, d, 'fvecInnerProductBatch4:y0', 'd');
  core.length(y1_, d, 'fvecInnerProductBatch4:y1', 'd');
  core.length(y2_, d, 'fvecInnerProductBatch4:y2', 'd');
  core.length(y3_, d, 'fvecInnerProductBatch4:y3', 'd');
  const dis_ = core.outF32(options?.dis, 4, 'fvecInnerProductBatch4:dis');
  return {
    op: ops.fvec_inner_product_batch_4,
    name: 'fvecInnerProductBatch4',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y0_, y1_, y2_, y3_, dis_],
    finish: fvec_inner_product_batch_4Result,
    signal: undefined,
    progress: null,
  };
}

const fvec_inner_product_batch_4Result = (_raw: unknown, args: readonly unknown[]): Float32Array => args[5] as Float32Array;
const fvec_inner_products_by_idxSyncKeys: readonly string[] = ['ip'];
const fvec_inner_products_by_idxKeys: readonly string[] = ['ip', 'signal'];

function fvec_inner_products_by_idxCall(x: Vectors, y: Vectors, ids: Ids, d: number, options: FvecInnerProductsByIdxOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecInnerProductsByIdx:options', allowed);
  const x_ = core.f32(x, 'fvecInnerProductsByIdx:x');
  const y_ = core.f32(y, 'fvecInnerProductsByIdx:y');
  const ids_ = core.i64ids(ids, 'fvecInnerProductsByIdx:ids');
  const d_ = core.size(d, 'fvecInnerProductsByIdx:d', 1);
  const nx = core.rows(x_, d_, 'fvecInnerProductsByIdx:x', 'd');
  const nb = core.rows(y_, d_, 'fvecInnerProductsByIdx:y', 'd');
  const ny = core.rows(ids_, nx, 'fvecInnerProductsByIdx:ids', 'nx');
  const ip_ = core.outF32(options?.ip, nx * ny, 'fvecInnerProductsByIdx:ip');
  return {
    op: ops.fvec_inner_products_by_idx,
    name: 'fvecInnerProductsByIdx',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_, ids_, d_, ip_],
    finish: fvec_inner_products_by_idxResult,
    signal: options?.signal,
    progress: null,
  };
}

const fvec_inner_products_by_idxResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[4] as Float32Array;
const fvec_inner_products_nySyncKeys: readonly string[] = ['ip'];

function fvec_inner_products_nyCall(x: Vectors, y: Vectors, options: FvecInnerProductsNyOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecInnerProductsNy:options', allowed);
  const x_ = core.f32(x, 'fvecInnerProductsNy:x');
  const y_ = core.f32(y, 'fvecInnerProductsNy:y');
  const d = core.rows(x_, 1, 'fvecInnerProductsNy:x', '');
  const ny = core.rows(y_, d, 'fvecInnerProductsNy:y', 'd');
  const ip_ = core.outF32(options?.ip, ny, 'fvecInnerProductsNy:ip');
  return {
    op: ops.fvec_inner_products_ny,
    name: 'fvecInnerProductsNy',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, y_, ip_],
    finish: fvec_inner_products_nyResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_inner_products_nyResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const fvec_maddSyncKeys: readonly string[] = ['c'];

function fvec_maddCall(a: Vectors, bf: number, b: Vectors, options: FvecMaddOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecMadd:options', allowed);
  const a_ = core.f32(a, 'fvecMadd:a');
  const bf_ = core.real32(bf, 'fvecMadd:bf');
  const b_ = core.f32(b, 'fvecMadd:b');
  const n = core.rows(a_, 1, 'fvecMadd:a', '');
  core.length(b_, n, 'fvecMadd:b', 'n');
  const c_ = core.outF32(options?.c, n, 'fvecMadd:c');
  return {
    op: ops.fvec_madd,
    name: 'fvecMadd',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, bf_, b_, c_],
    finish: fvec_maddResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_maddResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
const fvec_madd_and_argminSyncKeys: readonly string[] = ['c'];

function fvec_madd_and_argminCall(a: Vectors, bf: number, b: Vectors, options: FvecMaddAndArgminOptions | undefined, allowed: readonly string[]): core.Call<FvecMaddAndArgminResult> {
  if (options !== undefined) core.options(options, 'fvecMaddAndArgmin:options', allowed);
  const a_ = core.f32(a, 'fvecMaddAndArgmin:a');
  const bf_ = core.real32(bf, 'fvecMaddAndArgmin:bf');
  const b_ = core.f32(b, 'fvecMaddAndArgmin:b');
  const n = core.rows(a_, 1, 'fvecMaddAndArgmin:a', '');
  core.length(b_, n, 'fvecMaddAndArgmin:b', 'n');
  const c_ = core.outF32(options?.c, n, 'fvecMaddAndArgmin:c');
  return {
    op: ops.fvec_madd_and_argmin,
    name: 'fvecMaddAndArgmin',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, bf_, b_, c_],
    finish: fvec_madd_and_argminResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_madd_and_argminResult = (raw: unknown, args: readonly unknown[]): FvecMaddAndArgminResult => ({ c: args[3] as Float32Array, argmin: raw as number });

function fvec_norm_L2sqrCall(x: Vectors): core.Call<number> {
  const x_ = core.f32(x, 'fvecNormL2sqr:x');
  const d = core.rows(x_, 1, 'fvecNormL2sqr:x', '');
  return {
    op: ops.fvec_norm_L2sqr,
    name: 'fvecNormL2sqr',
    effect: 'read',
    self: null,
    others: null,
    args: [x_],
    finish: fvec_norm_L2sqrResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_norm_L2sqrResult = (raw: unknown): number => raw as number;
const fvec_norms_L2SyncKeys: readonly string[] = ['norms'];

function fvec_norms_L2Call(x: Vectors, d: number, options: FvecNormsL2Options | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecNormsL2:options', allowed);
  const x_ = core.f32(x, 'fvecNormsL2:x');
  const d_ = core.size(d, 'fvecNormsL2:d', 1);
  const nx = core.rows(x_, d_, 'fvecNormsL2:x', 'd');
  const norms_ = core.outF32(options?.norms, nx, 'fvecNormsL2:norms');
  return {
    op: ops.fvec_norms_L2,
    name: 'fvecNormsL2',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, d_, norms_],
    finish: fvec_norms_L2Result,
    signal: undefined,
    progress: null,
  };
}

const fvec_norms_L2Result = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const fvec_norms_L2sqrSyncKeys: readonly string[] = ['norms'];

function fvec_norms_L2sqrCall(x: Vectors, d: number, options: FvecNormsL2sqrOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecNormsL2sqr:options', allowed);
  const x_ = core.f32(x, 'fvecNormsL2sqr:x');
  const d_ = core.size(d, 'fvecNormsL2sqr:d', 1);
  const nx = core.rows(x_, d_, 'fvecNormsL2sqr:x', 'd');
  const norms_ = core.outF32(options?.norms, nx, 'fvecNormsL2sqr:norms');
  return {
    op: ops.fvec_norms_L2sqr,
    name: 'fvecNormsL2sqr',
    effect: 'read',
    self: null,
    others: null,
    args: [x_, d_, norms_],
    finish: fvec_norms_L2sqrResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_norms_L2sqrResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;

function fvec_renorm_L2Call(d: number, x: Float32Array): core.Call<void> {
  const d_ = core.size(d, 'fvecRenormL2:d', 1);
  const x_ = core.inout(x, 'fvecRenormL2:x', 'Float32Array');
  const nx = core.rows(x_, d_, 'fvecRenormL2:x', 'd');
  return {
    op: ops.fvec_renorm_L2,
    name: 'fvecRenormL2',
    effect: 'write',
    self: null,
    others: null,
    args: [d_, x_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const fvec_subSyncKeys: readonly string[] = ['c'];

function fvec_subCall(a: Vectors, b: Vectors, options: FvecSubOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'fvecSub:options', allowed);
  const a_ = core.f32(a, 'fvecSub:a');
  const b_ = core.f32(b, 'fvecSub:b');
  const d = core.rows(a_, 1, 'fvecSub:a', '');
  core.length(b_, d, 'fvecSub:b', 'd');
  const c_ = core.outF32(options?.c, d, 'fvecSub:c');
  return {
    op: ops.fvec_sub,
    name: 'fvecSub',
    effect: 'read',
    self: null,
    others: null,
    args: [a_, b_, c_],
    finish: fvec_subResult,
    signal: undefined,
    progress: null,
  };
}

const fvec_subResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;

function inner_product_to_L2sqrCall(nr1: Vectors, nr2: Vectors, dis: Float32Array): core.Call<void> {
  const nr1_ = core.f32(nr1, 'innerProductToL2sqr:nr1');
  const nr2_ = core.f32(nr2, 'innerProductToL2sqr:nr2');
  const dis_ = core.inout(dis, 'innerProductToL2sqr:dis', 'Float32Array');
  const n1 = core.rows(nr1_, 1, 'innerProductToL2sqr:nr1', '');
  const n2 = core.rows(nr2_, 1, 'innerProductToL2sqr:nr2', '');
  core.length(dis_, n1 * n2, 'innerProductToL2sqr:dis', 'n1 * n2');
  return {
    op: ops.inner_product_to_L2sqr,
    name: 'innerProductToL2sqr',
    effect: 'write',
    self: null,
    others: null,
    args: [nr1_, nr2_, dis_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const pairwise_indexed_L2sqrSyncKeys: readonly string[] = ['dis'];
const pairwise_indexed_L2sqrKeys: readonly string[] = ['dis', 'signal'];

function pairwise_indexed_L2sqrCall(d: number, x: Vectors, ix: Ids, y: Vectors, iy: Ids, options: PairwiseIndexedL2sqrOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'pairwiseIndexedL2sqr:options', allowed);
  const d_ = core.size(d, 'pairwiseIndexedL2sqr:d', 1);
  const x_ = core.f32(x, 'pairwiseIndexedL2sqr:x');
  const ix_ = core.i64ids(ix, 'pairwiseIndexedL2sqr:ix');
  const y_ = core.f32(y, 'pairwiseIndexedL2sqr:y');
  const iy_ = core.i64ids(iy, 'pairwiseIndexedL2sqr:iy');
  const nx = core.rows(x_, d_, 'pairwiseIndexedL2sqr:x', 'd');
  const n = core.rows(ix_, 1, 'pairwiseIndexedL2sqr:ix', '');
  const ny = core.rows(y_, d_, 'pairwiseIndexedL2sqr:y', 'd');
  core.length(iy_, n, 'pairwiseIndexedL2sqr:iy', 'n');
  const dis_ = core.outF32(options?.dis, n, 'pairwiseIndexedL2sqr:dis');
  return {
    op: ops.pairwise_indexed_L2sqr,
    name: 'pairwiseIndexedL2sqr',
    effect: 'read',
    self: null,
    others: null,
    args: [d_, x_, ix_, y_, iy_, dis_],
    finish: pairwise_indexed_L2sqrResult,
    signal: options?.signal,
    progress: null,
  };
}

const pairwise_indexed_L2sqrResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[5] as Float32Array;
const pairwise_indexed_inner_productSyncKeys: readonly string[] = ['dis'];
const pairwise_indexed_inner_productKeys: readonly string[] = ['dis', 'signal'];

function pairwise_indexed_inner_productCall(d: number, x: Vectors, ix: Ids, y: Vectors, iy: Ids, options: PairwiseIndexedInnerProductOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'pairwiseIndexedInnerProduct:options', allowed);
  const d_ = core.size(d, 'pairwiseIndexedInnerProduct:d', 1);
  const x_ = core.f32(x, 'pairwiseIndexedInnerProduct:x');
  const ix_ = core.i64ids(ix, 'pairwiseIndexedInnerProduct:ix');
  const y_ = core.f32(y, 'pairwiseIndexedInnerProduct:y');
  const iy_ = core.i64ids(iy, 'pairwiseIndexedInnerProduct:iy');
  const nx = core.rows(x_, d_, 'pairwiseIndexedInnerProduct:x', 'd');
  const n = core.rows(ix_, 1, 'pairwiseIndexedInnerProduct:ix', '');
  const ny = core.rows(y_, d_, 'pairwiseIndexedInnerProduct:y', 'd');
  core.length(iy_, n, 'pairwiseIndexedInnerProduct:iy', 'n');
  const dis_ = core.outF32(options?.dis, n, 'pairwiseIndexedInnerProduct:dis');
  return {
    op: ops.pairwise_indexed_inner_product,
    name: 'pairwiseIndexedInnerProduct',
    effect: 'read',
    self: null,
    others: null,
    args: [d_, x_, ix_, y_, iy_, dis_],
    finish: pairwise_indexed_inner_productResult,
    signal: options?.signal,
    progress: null,
  };
}

const pairwise_indexed_inner_productResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[5] as Float32Array;
