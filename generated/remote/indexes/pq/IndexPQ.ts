// Generated from schema/ by `npm run generate`; never edited.
/** IndexPQ, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, SearchResult } from '@faiss-sdk/core';
import { IndexPQSearchType, MetricType } from '../../enums.js';
import type { CallOptions } from '../../options.js';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { PolysemousTraining } from '../../quantizers/PolysemousTraining.js';
import type { ProductQuantizer } from '../../quantizers/ProductQuantizer.js';

/**
 * Named extras of `IndexPQ.searchCorePolysemousSync`.
 */
export interface IndexPQSearchCorePolysemousSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Distance of each neighbor, best first. Shape n × k.
   */
  readonly distances?: Float32Array;
  /**
   * Own array for the result, filled in place and returned. Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   */
  readonly labels?: BigInt64Array;
}

/**
 * Named extras of `IndexPQ.searchCorePolysemous`.
 */
export interface IndexPQSearchCorePolysemousOptions extends IndexPQSearchCorePolysemousSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexPQ.hammingDistanceTableSync`.
 */
export interface IndexPQHammingDistanceTableSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of differing bits, one row for each query. Shape n × ntotal.
   */
  readonly dis?: Int32Array;
}

/**
 * Named extras of `IndexPQ.hammingDistanceTable`.
 */
export interface IndexPQHammingDistanceTableOptions extends IndexPQHammingDistanceTableSyncOptions, CallOptions {
}

/**
 * Stores vectors as product-quantizer codes and compares a query with all of them. Small, and near to exact for many parts.
 *
 * FAISS: `faiss/IndexPQ.h`, `IndexPQ`.
 * Since FAISS 1.7.3.
 */
export class IndexPQ extends IndexFlatCodes {
  /**
   * The query as it is against the decoded code; the most exact.
   */
  static readonly ST_PQ = 0 as const;
  /**
   * Hamming distance between the codes of both, fast and coarse.
   */
  static readonly ST_HE = 1 as const;
  /**
   * Number of parts whose codes differ.
   */
  static readonly ST_generalized_HE = 2 as const;
  /**
   * Distance between the decoded codes of both.
   */
  static readonly ST_SDC = 3 as const;
  /**
   * As ST_PQ, but only for codes within the Hamming distance polysemous_ht; needs polysemous training.
   */
  static readonly ST_polysemous = 4 as const;
  /**
   * As ST_PQ, but only for codes of which fewer than polysemous_ht parts differ; needs polysemous training.
   */
  static readonly ST_polysemous_generalize = 5 as const;

  /**
   * Makes an IndexPQ.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of parts into which a vector is cut; with 8 bits each, also the bytes of a code. At least 1. Divides d.
   * @param nbits Bits of the code of one part; 8 is usual. From 1 to 24.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexPQ')(args)) as never);
  }

  /**
   * The product quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::pq`.
   */
  get pq(): ProductQuantizer {
    return core.part(this, 'pq', 'ProductQuantizer') as ProductQuantizer;
  }

  /**
   * Whether training also numbers the centroids for polysemous search, which takes long. Default false.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::do_polysemous_training`.
   */
  get doPolysemousTraining(): Promise<boolean> {
    return core.get(this, 'doPolysemousTraining') as Promise<boolean>;
  }

  set doPolysemousTraining(value: boolean) {
    core.set(this, 'doPolysemousTraining', value);
  }

  /**
   * Settings of polysemous training.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::polysemous_training`.
   */
  get polysemousTraining(): PolysemousTraining {
    return core.part(this, 'polysemousTraining', 'PolysemousTraining') as PolysemousTraining;
  }

  /**
   * How a query is compared with stored codes. Default ST_PQ.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::search_type`.
   */
  get searchType(): Promise<IndexPQSearchType> {
    return core.get(this, 'searchType') as Promise<IndexPQSearchType>;
  }

  set searchType(value: IndexPQSearchType) {
    core.set(this, 'searchType', value);
  }

  /**
   * Other name of `searchType`.
   */
  get pqSearchType(): Promise<IndexPQSearchType> {
    return core.get(this, 'pqSearchType') as Promise<IndexPQSearchType>;
  }

  set pqSearchType(value: IndexPQSearchType) {
    core.set(this, 'pqSearchType', value);
  }

  /**
   * Whether the Hamming kinds of search encode the query by the signs of its components instead of the product quantizer. Default false.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::encode_signs`.
   */
  get encodeSigns(): Promise<boolean> {
    return core.get(this, 'encodeSigns') as Promise<boolean>;
  }

  set encodeSigns(value: boolean) {
    core.set(this, 'encodeSigns', value);
  }

  /**
   * Hamming distance within which polysemous search compares codes; nbits * M + 1 at the start, which compares all.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::polysemous_ht`.
   */
  get polysemousHt(): Promise<number> {
    return core.get(this, 'polysemousHt') as Promise<number>;
  }

  set polysemousHt(value: number) {
    core.set(this, 'polysemousHt', value);
  }

  /**
   * Searches as search_type ST_polysemous does, with settings for this call.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::search_core_polysemous`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param k Number of neighbors to find for each query. At least 1.
   * @param polysemousHt Hamming distance within which codes are compared; 0 takes the field of the index.
   * @param generalizedHamming Whether differing parts are counted instead of differing bits.
   * @param options Named extras; see the type.
   * @returns distances: Distance of each neighbor, best first. Shape n × k. labels: Id of each neighbor, best first; -1 where there are fewer than k. Shape n × k.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async searchCorePolysemous(x: Vectors, k: number, polysemousHt: number, generalizedHamming: boolean, options?: IndexPQSearchCorePolysemousOptions): Promise<SearchResult> {
    return core.call(this, 'searchCorePolysemous', [x, k, polysemousHt, generalizedHamming, options]) as never;
  }

  /**
   * Computes the Hamming distance between the code of each query and each stored code.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::hamming_distance_table`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Number of differing bits, one row for each query. Shape n × ntotal.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async hammingDistanceTable(x: Vectors, options?: IndexPQHammingDistanceTableOptions): Promise<Int32Array> {
    return core.call(this, 'hammingDistanceTable', [x, options]) as never;
  }

  /**
   * Counts how many pairs of a query and a vector have codes that differ in each number of bits. It takes codes of 8 bits for each part, and a number of parts that is a multiple of 8.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::hamming_distance_histogram`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param xb Vectors, one row of d values each; null takes the stored ones. Shape any length. Default null.
   * @param options Named extras; see the type.
   * @returns Number of pairs for each number of bits, from 0 to all of a code. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async hammingDistanceHistogram(x: Vectors, xb: Vectors | null = null, options?: CallOptions): Promise<BigInt64Array> {
    return core.call(this, 'hammingDistanceHistogram', [x, xb, options]) as never;
  }
}
