// Generated from schema/ by `npm run generate`; never edited.
/** ProductQuantizer, mirrored from faiss/impl/ProductQuantizer.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { ProductQuantizerTrainType } from '../enums.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import { Quantizer } from './Quantizer.js';
import type { ClusteringParameters } from '../clustering/ClusteringParameters.js';
import type { Index } from '../indexes/Index.js';
import type { float_maxheap_array_t } from '../utilities/float_maxheap_array_t.js';
import type { float_minheap_array_t } from '../utilities/float_minheap_array_t.js';

/**
 * Named extras of `ProductQuantizer.computeCode`.
 */
export interface ProductQuantizerComputeCodeOptions {
  /**
   * Own array for the result, filled in place and returned. Code of the vector. Shape code_size.
   */
  readonly code?: Uint8Array;
}

/**
 * Named extras of `ProductQuantizer.computeCodeFromDistanceTable`.
 */
export interface ProductQuantizerComputeCodeFromDistanceTableOptions {
  /**
   * Own array for the result, filled in place and returned. Code of the vector. Shape code_size.
   */
  readonly code?: Uint8Array;
}

/**
 * Named extras of `ProductQuantizer.computeDistanceTable`.
 */
export interface ProductQuantizerComputeDistanceTableOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distances, one row for each part. Shape M × ksub.
   */
  readonly disTable?: Float32Array;
}

/**
 * Named extras of `ProductQuantizer.computeInnerProdTable`.
 */
export interface ProductQuantizerComputeInnerProdTableOptions {
  /**
   * Own array for the result, filled in place and returned. Inner products, one row for each part. Shape M × ksub.
   */
  readonly disTable?: Float32Array;
}

/**
 * Named extras of `ProductQuantizer.computeDistanceTablesSync`.
 */
export interface ProductQuantizerComputeDistanceTablesSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Squared distances, one table for each vector. Shape nx × M × ksub.
   */
  readonly disTables?: Float32Array;
}

/**
 * Named extras of `ProductQuantizer.computeDistanceTables`.
 */
export interface ProductQuantizerComputeDistanceTablesOptions extends ProductQuantizerComputeDistanceTablesSyncOptions, CallOptions {
}

/**
 * Named extras of `ProductQuantizer.computeInnerProdTablesSync`.
 */
export interface ProductQuantizerComputeInnerProdTablesSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Inner products, one table for each vector. Shape nx × M × ksub.
   */
  readonly disTables?: Float32Array;
}

/**
 * Named extras of `ProductQuantizer.computeInnerProdTables`.
 */
export interface ProductQuantizerComputeInnerProdTablesOptions extends ProductQuantizerComputeInnerProdTablesSyncOptions, CallOptions {
}

/**
 * Named extras of `ProductQuantizer.computeCodesWithAssignIndexSync`.
 */
export interface ProductQuantizerComputeCodesWithAssignIndexSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × code_size.
   */
  readonly codes?: Uint8Array;
}

/**
 * Named extras of `ProductQuantizer.computeCodesWithAssignIndex`.
 */
export interface ProductQuantizerComputeCodesWithAssignIndexOptions extends ProductQuantizerComputeCodesWithAssignIndexSyncOptions, CallOptions {
}

/**
 * Cuts a vector into M parts of equal length and encodes each part by the number of the nearest of 2^nbits centroids, which k-means finds.
 *
 * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer`.
 * Since FAISS 1.7.3.
 */
export class ProductQuantizer extends Quantizer {
  /**
   * From random training vectors.
   */
  static readonly Train_default = 0 as const;
  /**
   * From the centroids that are set already.
   */
  static readonly Train_hot_start = 1 as const;
  /**
   * From random training vectors; all parts share one codebook.
   */
  static readonly Train_shared = 2 as const;
  /**
   * From the corners of a cube of nbits dimensions.
   */
  static readonly Train_hypercube = 3 as const;
  /**
   * From the corners of a cube along the first nbits principal components.
   */
  static readonly Train_hypercube_pca = 4 as const;

  /**
   * Makes a ProductQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of parts, each with a codebook of its own. At least 1. Divides d.
   * @param nbits Bits of the code of one part; 8 gives 256 centroids for each part. From 1 to 24.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newProductQuantizer(args)) as never);
  }

  /**
   * Number of parts into which a vector is cut.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::M`.
   */
  get M(): number {
    return core.getConstant(this, ops.ProductQuantizer_M_get, 'ProductQuantizer.M') as number;
  }

  /**
   * Bits of the code of one part.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.ProductQuantizer_nbits_get, 'ProductQuantizer.nbits') as number;
  }

  /**
   * Number of components of one part.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::dsub`.
   */
  get dsub(): number {
    return core.getConstant(this, ops.ProductQuantizer_dsub_get, 'ProductQuantizer.dsub') as number;
  }

  /**
   * Number of centroids of one part.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::ksub`.
   */
  get ksub(): number {
    return core.getConstant(this, ops.ProductQuantizer_ksub_get, 'ProductQuantizer.ksub') as number;
  }

  /**
   * Whether training writes its progress to the standard output of the process.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::verbose`.
   */
  get verbose(): boolean {
    return core.getScalar(this, ops.ProductQuantizer_verbose_get, 'ProductQuantizer.verbose') as boolean;
  }

  set verbose(value: boolean) {
    core.setScalar(this, ops.ProductQuantizer_verbose_set, ops.ProductQuantizer_verbose_get, 'ProductQuantizer.verbose', core.bool(value, 'ProductQuantizer.verbose:verbose'));
  }

  /**
   * How the centroids start before k-means. Default Train_default.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::train_type`.
   */
  get trainType(): ProductQuantizerTrainType {
    return core.getScalar(this, ops.ProductQuantizer_train_type_get, 'ProductQuantizer.trainType') as ProductQuantizerTrainType;
  }

  set trainType(value: ProductQuantizerTrainType) {
    core.setScalar(this, ops.ProductQuantizer_train_type_set, ops.ProductQuantizer_train_type_get, 'ProductQuantizer.trainType', core.enumeration(value, 'ProductQuantizer.trainType:trainType', ProductQuantizerTrainType));
  }

  /**
   * Settings of the k-means that finds the centroids of each part.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::cp`.
   */
  get cp(): ClusteringParameters {
    return core.getView(this, ops.ProductQuantizer_cp_get, 'ProductQuantizer.cp', classes.ClusteringParameters) as ClusteringParameters;
  }

  /**
   * Index over parts of dsub components that assigns them to centroids during training; null uses a flat one. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::assign_index`.
   */
  get assignIndex(): Index | null {
    return core.getView(this, ops.ProductQuantizer_assign_index_get, 'ProductQuantizer.assignIndex', classes.Index) as Index | null;
  }

  set assignIndex(value: Index | null) {
    core.setPointer(this, ops.ProductQuantizer_assign_index_set, ops.ProductQuantizer_assign_index_get, 'ProductQuantizer.assignIndex', value, classes.Index);
  }

  /**
   * Centroids of all parts, in the order part, centroid, component. Shape M*ksub*dsub.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::centroids`.
   */
  get centroids(): Float32Array {
    return core.getArray(this, ops.ProductQuantizer_centroids_get, 'ProductQuantizer.centroids') as Float32Array;
  }

  set centroids(value: Vectors) {
    core.setArray(this, ops.ProductQuantizer_centroids_set, ops.ProductQuantizer_centroids_get, 'ProductQuantizer.centroids', core.f32(value, 'ProductQuantizer.centroids:centroids'));
  }

  /**
   * The centroids in the order component, part, centroid, while sync_transposed_centroids keeps them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::transposed_centroids`.
   */
  get transposedCentroids(): Float32Array {
    return core.getArray(this, ops.ProductQuantizer_transposed_centroids_get, 'ProductQuantizer.transposedCentroids') as Float32Array;
  }

  /**
   * Squared length of every centroid while sync_transposed_centroids keeps them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::centroids_sq_lengths`.
   */
  get centroidsSqLengths(): Float32Array {
    return core.getArray(this, ops.ProductQuantizer_centroids_sq_lengths_get, 'ProductQuantizer.centroidsSqLengths') as Float32Array;
  }

  /**
   * Distances between the centroids of each part once compute_sdc_table made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::sdc_table`.
   */
  get sdcTable(): Float32Array {
    return core.getArray(this, ops.ProductQuantizer_sdc_table_get, 'ProductQuantizer.sdcTable') as Float32Array;
  }

  /**
   * Works sizes out again from d, M and nbits, and puts verbose and train_type back to their defaults.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::set_derived_values`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setDerivedValues(): void {
    return core.now(set_derived_valuesCall(this));
  }

  /**
   * Copy of one centroid of one part.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::get_centroids`.
   *
   * @param m Number of the part, below M.
   * @param i Number of the centroid, below ksub.
   * @returns The centroid, dsub values. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getCentroids(m: number, i: number): Float32Array {
    return core.now(get_centroidsCall(this, m, i));
  }

  /**
   * Encodes one vector.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_code`.
   *
   * @param x Vector to encode. Shape d.
   * @param options Named extras; see the type.
   * @returns Code of the vector. Shape code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  computeCode(x: Vectors, options?: ProductQuantizerComputeCodeOptions): Uint8Array {
    return core.now(compute_codeCall(this, x, options, compute_codeSyncKeys));
  }

  /**
   * Encodes a vector whose distances to all centroids are known, by the nearest centroid of each part.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_code_from_distance_table`.
   *
   * @param tab Distance of each part to each of its centroids, as compute_distance_table gives it. Shape M × ksub.
   * @param options Named extras; see the type.
   * @returns Code of the vector. Shape code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  computeCodeFromDistanceTable(tab: Vectors, options?: ProductQuantizerComputeCodeFromDistanceTableOptions): Uint8Array {
    return core.now(compute_code_from_distance_tableCall(this, tab, options, compute_code_from_distance_tableSyncKeys));
  }

  /**
   * Computes the squared distance of each part of a vector to each of its centroids.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_distance_table`.
   *
   * @param x Vector whose parts are compared. Shape d.
   * @param options Named extras; see the type.
   * @returns Squared distances, one row for each part. Shape M × ksub.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  computeDistanceTable(x: Vectors, options?: ProductQuantizerComputeDistanceTableOptions): Float32Array {
    return core.now(compute_distance_tableCall(this, x, options, compute_distance_tableSyncKeys));
  }

  /**
   * Computes the inner product of each part of a vector with each of its centroids.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_inner_prod_table`.
   *
   * @param x Vector whose parts are compared. Shape d.
   * @param options Named extras; see the type.
   * @returns Inner products, one row for each part. Shape M × ksub.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  computeInnerProdTable(x: Vectors, options?: ProductQuantizerComputeInnerProdTableOptions): Float32Array {
    return core.now(compute_inner_prod_tableCall(this, x, options, compute_inner_prod_tableSyncKeys));
  }

  /**
   * Computes the table of compute_distance_table for several vectors.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_distance_tables`.
   *
   * @param x Vectors whose parts are compared, one row each. Shape nx × d.
   * @param options Named extras; see the type.
   * @returns Squared distances, one table for each vector. Shape nx × M × ksub.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeDistanceTables(x: Vectors, options?: ProductQuantizerComputeDistanceTablesOptions): Promise<Float32Array> {
    return core.later(compute_distance_tablesCall(this, x, options, compute_distance_tablesKeys));
  }

  /**
   * Computes the table of compute_distance_table for several vectors.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_distance_tables`.
   *
   * @param x Vectors whose parts are compared, one row each. Shape nx × d.
   * @param options Named extras; see the type.
   * @returns Squared distances, one table for each vector. Shape nx × M × ksub.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeDistanceTablesSync(x: Vectors, options?: ProductQuantizerComputeDistanceTablesSyncOptions): Float32Array {
    return core.now(compute_distance_tablesCall(this, x, options, compute_distance_tablesSyncKeys));
  }

  /**
   * Computes the table of compute_inner_prod_table for several vectors.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_inner_prod_tables`.
   *
   * @param x Vectors whose parts are compared, one row each. Shape nx × d.
   * @param options Named extras; see the type.
   * @returns Inner products, one table for each vector. Shape nx × M × ksub.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeInnerProdTables(x: Vectors, options?: ProductQuantizerComputeInnerProdTablesOptions): Promise<Float32Array> {
    return core.later(compute_inner_prod_tablesCall(this, x, options, compute_inner_prod_tablesKeys));
  }

  /**
   * Computes the table of compute_inner_prod_table for several vectors.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_inner_prod_tables`.
   *
   * @param x Vectors whose parts are compared, one row each. Shape nx × d.
   * @param options Named extras; see the type.
   * @returns Inner products, one table for each vector. Shape nx × M × ksub.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeInnerProdTablesSync(x: Vectors, options?: ProductQuantizerComputeInnerProdTablesSyncOptions): Float32Array {
    return core.now(compute_inner_prod_tablesCall(this, x, options, compute_inner_prod_tablesSyncKeys));
  }

  /**
   * Computes the distances between the centroids of each part, which comparing two codes needs.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_sdc_table`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeSdcTable(options?: CallOptions): Promise<void> {
    return core.later(compute_sdc_tableCall(this, options, compute_sdc_tableKeys));
  }

  /**
   * Computes the distances between the centroids of each part, which comparing two codes needs.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_sdc_table`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeSdcTableSync(): void {
    return core.now(compute_sdc_tableCall(this, undefined, core.noKeys));
  }

  /**
   * Keeps the centroids in a second order that speeds up encoding. Call it again after the centroids were set.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::sync_transposed_centroids`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async syncTransposedCentroids(options?: CallOptions): Promise<void> {
    return core.later(sync_transposed_centroidsCall(this, options, sync_transposed_centroidsKeys));
  }

  /**
   * Keeps the centroids in a second order that speeds up encoding. Call it again after the centroids were set.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::sync_transposed_centroids`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  syncTransposedCentroidsSync(): void {
    return core.now(sync_transposed_centroidsCall(this, undefined, core.noKeys));
  }

  /**
   * Forgets the second order of the centroids.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::clear_transposed_centroids`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  clearTransposedCentroids(): void {
    return core.now(clear_transposed_centroidsCall(this));
  }

  /**
   * Sets the centroids of one part.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::set_params`.
   *
   * @param centroids The centroids, one row each. Shape ksub × dsub.
   * @param m Number of the part, below M. At least 0.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  setParams(centroids: Vectors, m: number): void {
    return core.now(set_paramsCall(this, centroids, m));
  }

  /**
   * Encodes vectors by what assign_index finds for each part, which is filled with the centroids of that part for it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_codes_with_assign_index`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeCodesWithAssignIndex(x: Vectors, options?: ProductQuantizerComputeCodesWithAssignIndexOptions): Promise<Uint8Array> {
    return core.later(compute_codes_with_assign_indexCall(this, x, options, compute_codes_with_assign_indexKeys));
  }

  /**
   * Encodes vectors by what assign_index finds for each part, which is filled with the centroids of that part for it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::compute_codes_with_assign_index`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeCodesWithAssignIndexSync(x: Vectors, options?: ProductQuantizerComputeCodesWithAssignIndexSyncOptions): Uint8Array {
    return core.now(compute_codes_with_assign_indexCall(this, x, options, compute_codes_with_assign_indexSyncKeys));
  }

  /**
   * Finds the codes that are nearest to queries by squared Euclidean distance.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes res.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::search`.
   *
   * @param x Queries, one row each. Shape nx × d.
   * @param codes Codes to look at, one row each. Shape ncodes × code_size.
   * @param res Heaps that keep the results, one for each query.
   * @param initFinalizeHeap Whether the heaps are emptied before and sorted afterwards. Default true.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async search(x: Vectors, codes: Codes, res: float_maxheap_array_t, initFinalizeHeap: boolean = true, options?: CallOptions): Promise<void> {
    return core.later(searchCall(this, x, codes, res, initFinalizeHeap, options, searchKeys));
  }

  /**
   * Finds the codes that are nearest to queries by squared Euclidean distance.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes res.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::search`.
   *
   * @param x Queries, one row each. Shape nx × d.
   * @param codes Codes to look at, one row each. Shape ncodes × code_size.
   * @param res Heaps that keep the results, one for each query.
   * @param initFinalizeHeap Whether the heaps are emptied before and sorted afterwards. Default true.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchSync(x: Vectors, codes: Codes, res: float_maxheap_array_t, initFinalizeHeap: boolean = true): void {
    return core.now(searchCall(this, x, codes, res, initFinalizeHeap, undefined, core.noKeys));
  }

  /**
   * Finds the codes that have the largest inner products with queries.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes res.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::search_ip`.
   *
   * @param x Queries, one row each. Shape nx × d.
   * @param codes Codes to look at, one row each. Shape ncodes × code_size.
   * @param res Heaps that keep the results, one for each query.
   * @param initFinalizeHeap Whether the heaps are emptied before and sorted afterwards. Default true.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchIp(x: Vectors, codes: Codes, res: float_minheap_array_t, initFinalizeHeap: boolean = true, options?: CallOptions): Promise<void> {
    return core.later(search_ipCall(this, x, codes, res, initFinalizeHeap, options, search_ipKeys));
  }

  /**
   * Finds the codes that have the largest inner products with queries.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes res.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::search_ip`.
   *
   * @param x Queries, one row each. Shape nx × d.
   * @param codes Codes to look at, one row each. Shape ncodes × code_size.
   * @param res Heaps that keep the results, one for each query.
   * @param initFinalizeHeap Whether the heaps are emptied before and sorted afterwards. Default true.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchIpSync(x: Vectors, codes: Codes, res: float_minheap_array_t, initFinalizeHeap: boolean = true): void {
    return core.now(search_ipCall(this, x, codes, res, initFinalizeHeap, undefined, core.noKeys));
  }

  /**
   * Finds the codes that are nearest to other codes, by the table that compute_sdc_table makes. It takes codes of 8 bits for each part.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes res.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::search_sdc`.
   *
   * @param qcodes Codes of the queries, one row each. Shape nq × code_size.
   * @param bcodes Codes to look at, one row each. Shape ncodes × code_size.
   * @param res Heaps that keep the results, one for each query.
   * @param initFinalizeHeap Whether the heaps are emptied before and sorted afterwards. Default true.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchSdc(qcodes: Codes, bcodes: Codes, res: float_maxheap_array_t, initFinalizeHeap: boolean = true, options?: CallOptions): Promise<void> {
    return core.later(search_sdcCall(this, qcodes, bcodes, res, initFinalizeHeap, options, search_sdcKeys));
  }

  /**
   * Finds the codes that are nearest to other codes, by the table that compute_sdc_table makes. It takes codes of 8 bits for each part.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes res.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::search_sdc`.
   *
   * @param qcodes Codes of the queries, one row each. Shape nq × code_size.
   * @param bcodes Codes to look at, one row each. Shape ncodes × code_size.
   * @param res Heaps that keep the results, one for each query.
   * @param initFinalizeHeap Whether the heaps are emptied before and sorted afterwards. Default true.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchSdcSync(qcodes: Codes, bcodes: Codes, res: float_maxheap_array_t, initFinalizeHeap: boolean = true): void {
    return core.now(search_sdcCall(this, qcodes, bcodes, res, initFinalizeHeap, undefined, core.noKeys));
  }
}

function newProductQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 3) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const d_ = core.size(d, 'ProductQuantizer.constructor:d', 1);
    const M_ = core.size(M, 'ProductQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'ProductQuantizer.constructor:nbits', 1, 24);
    core.divides(M_, d_, 'ProductQuantizer.constructor:M', 'd');
    return core.construct(ops.ProductQuantizer_new0, 'ProductQuantizer.constructor', [d_, M_, nbits_], null);
  }

  throw core.wrongArguments('ProductQuantizer.constructor', ['(d, M, nbits)']);
}

function set_derived_valuesCall(self: ProductQuantizer): core.Call<void> {
  return {
    op: ops.ProductQuantizer_set_derived_values,
    name: 'ProductQuantizer.setDerivedValues',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function get_centroidsCall(self: ProductQuantizer, m: number, i: number): core.Call<Float32Array> {
  const m_ = core.size(m, 'ProductQuantizer.getCentroids:m');
  const i_ = core.size(i, 'ProductQuantizer.getCentroids:i');
  return {
    op: ops.ProductQuantizer_get_centroids,
    name: 'ProductQuantizer.getCentroids',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), m_, i_],
    finish: get_centroidsResult,
    signal: undefined,
    progress: null,
  };
}

const get_centroidsResult = (raw: unknown): Float32Array => raw as Float32Array;
const compute_codeSyncKeys: readonly string[] = ['code'];

function compute_codeCall(self: ProductQuantizer, x: Vectors, options: ProductQuantizerComputeCodeOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.computeCode:options', allowed);
  const x_ = core.f32(x, 'ProductQuantizer.computeCode:x');
  core.length(x_, self.d, 'ProductQuantizer.computeCode:x', 'd');
  const code_ = core.outU8(options?.code, self.codeSize, 'ProductQuantizer.computeCode:code');
  return {
    op: ops.ProductQuantizer_compute_code,
    name: 'ProductQuantizer.computeCode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, code_],
    finish: compute_codeResult,
    signal: undefined,
    progress: null,
  };
}

const compute_codeResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;
const compute_code_from_distance_tableSyncKeys: readonly string[] = ['code'];

function compute_code_from_distance_tableCall(self: ProductQuantizer, tab: Vectors, options: ProductQuantizerComputeCodeFromDistanceTableOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.computeCodeFromDistanceTable:options', allowed);
  const M$ = self.M;
  const ksub$ = self.ksub;
  const tab_ = core.f32(tab, 'ProductQuantizer.computeCodeFromDistanceTable:tab', M$ * ksub$, 'M * ksub');
  core.length(tab_, M$ * ksub$, 'ProductQuantizer.computeCodeFromDistanceTable:tab', 'M * ksub');
  const code_ = core.outU8(options?.code, self.codeSize, 'ProductQuantizer.computeCodeFromDistanceTable:code');
  return {
    op: ops.ProductQuantizer_compute_code_from_distance_table,
    name: 'ProductQuantizer.computeCodeFromDistanceTable',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), tab_, code_],
    finish: compute_code_from_distance_tableResult,
    signal: undefined,
    progress: null,
  };
}

const compute_code_from_distance_tableResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;
const compute_distance_tableSyncKeys: readonly string[] = ['disTable'];

function compute_distance_tableCall(self: ProductQuantizer, x: Vectors, options: ProductQuantizerComputeDistanceTableOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.computeDistanceTable:options', allowed);
  const x_ = core.f32(x, 'ProductQuantizer.computeDistanceTable:x');
  core.length(x_, self.d, 'ProductQuantizer.computeDistanceTable:x', 'd');
  const disTable_ = core.outF32(options?.disTable, self.M * self.ksub, 'ProductQuantizer.computeDistanceTable:disTable');
  return {
    op: ops.ProductQuantizer_compute_distance_table,
    name: 'ProductQuantizer.computeDistanceTable',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, disTable_],
    finish: compute_distance_tableResult,
    signal: undefined,
    progress: null,
  };
}

const compute_distance_tableResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const compute_inner_prod_tableSyncKeys: readonly string[] = ['disTable'];

function compute_inner_prod_tableCall(self: ProductQuantizer, x: Vectors, options: ProductQuantizerComputeInnerProdTableOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.computeInnerProdTable:options', allowed);
  const x_ = core.f32(x, 'ProductQuantizer.computeInnerProdTable:x');
  core.length(x_, self.d, 'ProductQuantizer.computeInnerProdTable:x', 'd');
  const disTable_ = core.outF32(options?.disTable, self.M * self.ksub, 'ProductQuantizer.computeInnerProdTable:disTable');
  return {
    op: ops.ProductQuantizer_compute_inner_prod_table,
    name: 'ProductQuantizer.computeInnerProdTable',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, disTable_],
    finish: compute_inner_prod_tableResult,
    signal: undefined,
    progress: null,
  };
}

const compute_inner_prod_tableResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const compute_distance_tablesSyncKeys: readonly string[] = ['disTables'];
const compute_distance_tablesKeys: readonly string[] = ['disTables', 'signal'];

function compute_distance_tablesCall(self: ProductQuantizer, x: Vectors, options: ProductQuantizerComputeDistanceTablesOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.computeDistanceTables:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'ProductQuantizer.computeDistanceTables:x', d$, 'd');
  const nx = core.rows(x_, d$, 'ProductQuantizer.computeDistanceTables:x', 'd');
  const disTables_ = core.outF32(options?.disTables, nx * self.M * self.ksub, 'ProductQuantizer.computeDistanceTables:disTables');
  return {
    op: ops.ProductQuantizer_compute_distance_tables,
    name: 'ProductQuantizer.computeDistanceTables',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, disTables_],
    finish: compute_distance_tablesResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_distance_tablesResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const compute_inner_prod_tablesSyncKeys: readonly string[] = ['disTables'];
const compute_inner_prod_tablesKeys: readonly string[] = ['disTables', 'signal'];

function compute_inner_prod_tablesCall(self: ProductQuantizer, x: Vectors, options: ProductQuantizerComputeInnerProdTablesOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.computeInnerProdTables:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'ProductQuantizer.computeInnerProdTables:x', d$, 'd');
  const nx = core.rows(x_, d$, 'ProductQuantizer.computeInnerProdTables:x', 'd');
  const disTables_ = core.outF32(options?.disTables, nx * self.M * self.ksub, 'ProductQuantizer.computeInnerProdTables:disTables');
  return {
    op: ops.ProductQuantizer_compute_inner_prod_tables,
    name: 'ProductQuantizer.computeInnerProdTables',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, disTables_],
    finish: compute_inner_prod_tablesResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_inner_prod_tablesResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;
const compute_sdc_tableKeys: readonly string[] = ['signal'];

function compute_sdc_tableCall(self: ProductQuantizer, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.computeSdcTable:options', allowed);
  return {
    op: ops.ProductQuantizer_compute_sdc_table,
    name: 'ProductQuantizer.computeSdcTable',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const sync_transposed_centroidsKeys: readonly string[] = ['signal'];

function sync_transposed_centroidsCall(self: ProductQuantizer, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.syncTransposedCentroids:options', allowed);
  return {
    op: ops.ProductQuantizer_sync_transposed_centroids,
    name: 'ProductQuantizer.syncTransposedCentroids',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function clear_transposed_centroidsCall(self: ProductQuantizer): core.Call<void> {
  return {
    op: ops.ProductQuantizer_clear_transposed_centroids,
    name: 'ProductQuantizer.clearTransposedCentroids',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function set_paramsCall(self: ProductQuantizer, centroids: Vectors, m: number): core.Call<void> {
  const ksub$ = self.ksub;
  const dsub$ = self.dsub;
  const centroids_ = core.f32(centroids, 'ProductQuantizer.setParams:centroids', ksub$ * dsub$, 'ksub * dsub');
  const m_ = core.int(m, 'ProductQuantizer.setParams:m', 0);
  core.length(centroids_, ksub$ * dsub$, 'ProductQuantizer.setParams:centroids', 'ksub * dsub');
  return {
    op: ops.ProductQuantizer_set_params,
    name: 'ProductQuantizer.setParams',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), centroids_, m_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const compute_codes_with_assign_indexSyncKeys: readonly string[] = ['codes'];
const compute_codes_with_assign_indexKeys: readonly string[] = ['codes', 'signal'];

function compute_codes_with_assign_indexCall(self: ProductQuantizer, x: Vectors, options: ProductQuantizerComputeCodesWithAssignIndexOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.computeCodesWithAssignIndex:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'ProductQuantizer.computeCodesWithAssignIndex:x', d$, 'd');
  const n = core.rows(x_, d$, 'ProductQuantizer.computeCodesWithAssignIndex:x', 'd');
  const codes_ = core.outU8(options?.codes, n * self.codeSize, 'ProductQuantizer.computeCodesWithAssignIndex:codes');
  return {
    op: ops.ProductQuantizer_compute_codes_with_assign_index,
    name: 'ProductQuantizer.computeCodesWithAssignIndex',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, codes_],
    finish: compute_codes_with_assign_indexResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_codes_with_assign_indexResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;
const searchKeys: readonly string[] = ['signal'];

function searchCall(self: ProductQuantizer, x: Vectors, codes: Codes, res: float_maxheap_array_t, initFinalizeHeap: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.search:options', allowed);
  const d$ = self.d;
  const codeSize$ = self.codeSize;
  const x_ = core.f32(x, 'ProductQuantizer.search:x', d$, 'd');
  const codes_ = core.u8(codes, 'ProductQuantizer.search:codes', codeSize$, 'code_size');
  const res_ = core.handleOf(res, classes.float_maxheap_array_t, 'ProductQuantizer.search:res');
  const initFinalizeHeap_ = core.bool(initFinalizeHeap, 'ProductQuantizer.search:initFinalizeHeap');
  const nx = core.rows(x_, d$, 'ProductQuantizer.search:x', 'd');
  const ncodes = core.rows(codes_, codeSize$, 'ProductQuantizer.search:codes', 'code_size');
  return {
    op: ops.ProductQuantizer_search,
    name: 'ProductQuantizer.search',
    effect: 'read',
    self: self,
    others: [[res, 'write']],
    args: [core.selfHandle(self), x_, codes_, res_, initFinalizeHeap_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const search_ipKeys: readonly string[] = ['signal'];

function search_ipCall(self: ProductQuantizer, x: Vectors, codes: Codes, res: float_minheap_array_t, initFinalizeHeap: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.searchIp:options', allowed);
  const d$ = self.d;
  const codeSize$ = self.codeSize;
  const x_ = core.f32(x, 'ProductQuantizer.searchIp:x', d$, 'd');
  const codes_ = core.u8(codes, 'ProductQuantizer.searchIp:codes', codeSize$, 'code_size');
  const res_ = core.handleOf(res, classes.float_minheap_array_t, 'ProductQuantizer.searchIp:res');
  const initFinalizeHeap_ = core.bool(initFinalizeHeap, 'ProductQuantizer.searchIp:initFinalizeHeap');
  const nx = core.rows(x_, d$, 'ProductQuantizer.searchIp:x', 'd');
  const ncodes = core.rows(codes_, codeSize$, 'ProductQuantizer.searchIp:codes', 'code_size');
  return {
    op: ops.ProductQuantizer_search_ip,
    name: 'ProductQuantizer.searchIp',
    effect: 'read',
    self: self,
    others: [[res, 'write']],
    args: [core.selfHandle(self), x_, codes_, res_, initFinalizeHeap_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const search_sdcKeys: readonly string[] = ['signal'];

function search_sdcCall(self: ProductQuantizer, qcodes: Codes, bcodes: Codes, res: float_maxheap_array_t, initFinalizeHeap: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ProductQuantizer.searchSdc:options', allowed);
  const codeSize$ = self.codeSize;
  const qcodes_ = core.u8(qcodes, 'ProductQuantizer.searchSdc:qcodes', codeSize$, 'code_size');
  const bcodes_ = core.u8(bcodes, 'ProductQuantizer.searchSdc:bcodes', codeSize$, 'code_size');
  const res_ = core.handleOf(res, classes.float_maxheap_array_t, 'ProductQuantizer.searchSdc:res');
  const initFinalizeHeap_ = core.bool(initFinalizeHeap, 'ProductQuantizer.searchSdc:initFinalizeHeap');
  const nq = core.rows(qcodes_, codeSize$, 'ProductQuantizer.searchSdc:qcodes', 'code_size');
  const ncodes = core.rows(bcodes_, codeSize$, 'ProductQuantizer.searchSdc:bcodes', 'code_size');
  return {
    op: ops.ProductQuantizer_search_sdc,
    name: 'ProductQuantizer.searchSdc',
    effect: 'read',
    self: self,
    others: [[res, 'write']],
    args: [core.selfHandle(self), qcodes_, bcodes_, res_, initFinalizeHeap_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
