// Generated from schema/ by `npm run generate`; never edited.
/** ProductQuantizer, mirrored from faiss/impl/ProductQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes } from '@faiss-sdk/core';
import { ProductQuantizerTrainType } from '../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ProductQuantizer')(args)) as never);
  }

  /**
   * Number of parts into which a vector is cut.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::M`.
   */
  get M(): Promise<number> {
    return core.get(this, 'M') as Promise<number>;
  }

  /**
   * Bits of the code of one part.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }

  /**
   * Number of components of one part.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::dsub`.
   */
  get dsub(): Promise<number> {
    return core.get(this, 'dsub') as Promise<number>;
  }

  /**
   * Number of centroids of one part.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::ksub`.
   */
  get ksub(): Promise<number> {
    return core.get(this, 'ksub') as Promise<number>;
  }

  /**
   * Whether training writes its progress to the standard output of the process.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::verbose`.
   */
  get verbose(): Promise<boolean> {
    return core.get(this, 'verbose') as Promise<boolean>;
  }

  set verbose(value: boolean) {
    core.set(this, 'verbose', value);
  }

  /**
   * How the centroids start before k-means. Default Train_default.
   *
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::train_type`.
   */
  get trainType(): Promise<ProductQuantizerTrainType> {
    return core.get(this, 'trainType') as Promise<ProductQuantizerTrainType>;
  }

  set trainType(value: ProductQuantizerTrainType) {
    core.set(this, 'trainType', value);
  }

  /**
   * Settings of the k-means that finds the centroids of each part.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::cp`.
   */
  get cp(): ClusteringParameters {
    return core.part(this, 'cp', 'ClusteringParameters') as ClusteringParameters;
  }

  /**
   * Index over parts of dsub components that assigns them to centroids during training; null uses a flat one. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::assign_index`.
   */
  get assignIndex(): Promise<Index | null> {
    return core.get(this, 'assignIndex') as Promise<Index | null>;
  }

  set assignIndex(value: Index | null) {
    core.set(this, 'assignIndex', value);
  }

  /**
   * Centroids of all parts, in the order part, centroid, component. Shape M*ksub*dsub.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::centroids`.
   */
  get centroids(): Promise<Float32Array> {
    return core.get(this, 'centroids') as Promise<Float32Array>;
  }

  set centroids(value: Vectors) {
    core.set(this, 'centroids', value);
  }

  /**
   * The centroids in the order component, part, centroid, while sync_transposed_centroids keeps them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::transposed_centroids`.
   */
  get transposedCentroids(): Promise<Float32Array> {
    return core.get(this, 'transposedCentroids') as Promise<Float32Array>;
  }

  /**
   * Squared length of every centroid while sync_transposed_centroids keeps them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::centroids_sq_lengths`.
   */
  get centroidsSqLengths(): Promise<Float32Array> {
    return core.get(this, 'centroidsSqLengths') as Promise<Float32Array>;
  }

  /**
   * Distances between the centroids of each part once compute_sdc_table made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/ProductQuantizer.h`, `ProductQuantizer::sdc_table`.
   */
  get sdcTable(): Promise<Float32Array> {
    return core.get(this, 'sdcTable') as Promise<Float32Array>;
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
  async setDerivedValues(): Promise<void> {
    return core.call(this, 'setDerivedValues', []) as never;
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
  async getCentroids(m: number, i: number): Promise<Float32Array> {
    return core.call(this, 'getCentroids', [m, i]) as never;
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
  async computeCode(x: Vectors, options?: ProductQuantizerComputeCodeOptions): Promise<Uint8Array> {
    return core.call(this, 'computeCode', [x, options]) as never;
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
  async computeCodeFromDistanceTable(tab: Vectors, options?: ProductQuantizerComputeCodeFromDistanceTableOptions): Promise<Uint8Array> {
    return core.call(this, 'computeCodeFromDistanceTable', [tab, options]) as never;
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
  async computeDistanceTable(x: Vectors, options?: ProductQuantizerComputeDistanceTableOptions): Promise<Float32Array> {
    return core.call(this, 'computeDistanceTable', [x, options]) as never;
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
  async computeInnerProdTable(x: Vectors, options?: ProductQuantizerComputeInnerProdTableOptions): Promise<Float32Array> {
    return core.call(this, 'computeInnerProdTable', [x, options]) as never;
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
    return core.call(this, 'computeDistanceTables', [x, options]) as never;
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
    return core.call(this, 'computeInnerProdTables', [x, options]) as never;
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
    return core.call(this, 'computeSdcTable', [options]) as never;
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
    return core.call(this, 'syncTransposedCentroids', [options]) as never;
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
  async clearTransposedCentroids(): Promise<void> {
    return core.call(this, 'clearTransposedCentroids', []) as never;
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
  async setParams(centroids: Vectors, m: number): Promise<void> {
    return core.call(this, 'setParams', [centroids, m]) as never;
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
    return core.call(this, 'computeCodesWithAssignIndex', [x, options]) as never;
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
    return core.call(this, 'search', [x, codes, res, initFinalizeHeap, options]) as never;
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
    return core.call(this, 'searchIp', [x, codes, res, initFinalizeHeap, options]) as never;
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
    return core.call(this, 'searchSdc', [qcodes, bcodes, res, initFinalizeHeap, options]) as never;
  }
}
