// Generated from schema/ by `npm run generate`; never edited.
/** Functions of FAISS: vectors. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Ids } from '@faiss-sdk/core';
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
export async function fvecL1(x: Vectors, y: Vectors): Promise<number> {
  return core.call(null, 'fvecL1', [x, y]) as never;
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
export async function fvecL2sqr(x: Vectors, y: Vectors): Promise<number> {
  return core.call(null, 'fvecL2sqr', [x, y]) as never;
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
export async function fvecL2sqrBatch4(x: Vectors, y0: Vectors, y1: Vectors, y2: Vectors, y3: Vectors, options?: FvecL2sqrBatch4Options): Promise<Float32Array> {
  return core.call(null, 'fvecL2sqrBatch4', [x, y0, y1, y2, y3, options]) as never;
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
  return core.call(null, 'fvecL2sqrByIdx', [x, y, ids, d, options]) as never;
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
export async function fvecL2sqrNy(x: Vectors, y: Vectors, options?: FvecL2sqrNyOptions): Promise<Float32Array> {
  return core.call(null, 'fvecL2sqrNy', [x, y, options]) as never;
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
export async function fvecL2sqrNyNearest(x: Vectors, y: Vectors): Promise<number> {
  return core.call(null, 'fvecL2sqrNyNearest', [x, y]) as never;
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
export async function fvecL2sqrNyNearestYTransposed(x: Vectors, y: Vectors, ySqlen: Vectors, dOffset: number): Promise<number> {
  return core.call(null, 'fvecL2sqrNyNearestYTransposed', [x, y, ySqlen, dOffset]) as never;
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
export async function fvecL2sqrNyTransposed(x: Vectors, y: Vectors, ySqlen: Vectors, dOffset: number, options?: FvecL2sqrNyTransposedOptions): Promise<Float32Array> {
  return core.call(null, 'fvecL2sqrNyTransposed', [x, y, ySqlen, dOffset, options]) as never;
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
export async function fvecLinf(x: Vectors, y: Vectors): Promise<number> {
  return core.call(null, 'fvecLinf', [x, y]) as never;
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
export function fvecAdd(a: Vectors, b: Vectors, options?: FvecAddOptions): Promise<Float32Array>;
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
export function fvecAdd(a: Vectors, b: number, options?: FvecAddScalarOptions): Promise<Float32Array>;
export async function fvecAdd(a0?: unknown, a1?: unknown, a2?: unknown): Promise<never> {
  return core.call(null, 'fvecAdd', [a0, a1, a2]) as never;
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
export async function fvecInnerProduct(x: Vectors, y: Vectors): Promise<number> {
  return core.call(null, 'fvecInnerProduct', [x, y]) as never;
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
export async function fvecInnerProductBatch4(x: Vectors, y0: Vectors, y1: Vectors, y2: Vectors, y3: Vectors, options?: FvecInnerProductBatch4Options): Promise<Float32Array> {
  return core.call(null, 'fvecInnerProductBatch4', [x, y0, y1, y2, y3, options]) as never;
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
  return core.call(null, 'fvecInnerProductsByIdx', [x, y, ids, d, options]) as never;
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
export async function fvecInnerProductsNy(x: Vectors, y: Vectors, options?: FvecInnerProductsNyOptions): Promise<Float32Array> {
  return core.call(null, 'fvecInnerProductsNy', [x, y, options]) as never;
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
export async function fvecMadd(a: Vectors, bf: number, b: Vectors, options?: FvecMaddOptions): Promise<Float32Array> {
  return core.call(null, 'fvecMadd', [a, bf, b, options]) as never;
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
export async function fvecMaddAndArgmin(a: Vectors, bf: number, b: Vectors, options?: FvecMaddAndArgminOptions): Promise<FvecMaddAndArgminResult> {
  return core.call(null, 'fvecMaddAndArgmin', [a, bf, b, options]) as never;
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
export async function fvecNormL2sqr(x: Vectors): Promise<number> {
  return core.call(null, 'fvecNormL2sqr', [x]) as never;
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
export async function fvecNormsL2(x: Vectors, d: number, options?: FvecNormsL2Options): Promise<Float32Array> {
  return core.call(null, 'fvecNormsL2', [x, d, options]) as never;
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
export async function fvecNormsL2sqr(x: Vectors, d: number, options?: FvecNormsL2sqrOptions): Promise<Float32Array> {
  return core.call(null, 'fvecNormsL2sqr', [x, d, options]) as never;
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
export async function fvecRenormL2(d: number, x: Float32Array): Promise<void> {
  return core.call(null, 'fvecRenormL2', [d, x], [1]) as never;
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
export async function fvecSub(a: Vectors, b: Vectors, options?: FvecSubOptions): Promise<Float32Array> {
  return core.call(null, 'fvecSub', [a, b, options]) as never;
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
export async function innerProductToL2sqr(nr1: Vectors, nr2: Vectors, dis: Float32Array): Promise<void> {
  return core.call(null, 'innerProductToL2sqr', [nr1, nr2, dis], [2]) as never;
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
  return core.call(null, 'pairwiseIndexedL2sqr', [d, x, ix, y, iy, options]) as never;
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
  return core.call(null, 'pairwiseIndexedInnerProduct', [d, x, ix, y, iy, options]) as never;
}
