// Generated from schema/ by `npm run generate`; never edited.
/** IndexPQ, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, SearchResult } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { IndexPQSearchType, MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexPQ(args)) as never);
  }

  /**
   * The product quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::pq`.
   */
  get pq(): ProductQuantizer {
    return core.getView(this, ops.IndexPQ_pq_get, 'IndexPQ.pq', classes.ProductQuantizer) as ProductQuantizer;
  }

  /**
   * Whether training also numbers the centroids for polysemous search, which takes long. Default false.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::do_polysemous_training`.
   */
  get doPolysemousTraining(): boolean {
    return core.getScalar(this, ops.IndexPQ_do_polysemous_training_get, 'IndexPQ.doPolysemousTraining') as boolean;
  }

  set doPolysemousTraining(value: boolean) {
    core.setScalar(this, ops.IndexPQ_do_polysemous_training_set, ops.IndexPQ_do_polysemous_training_get, 'IndexPQ.doPolysemousTraining', core.bool(value, 'IndexPQ.doPolysemousTraining:doPolysemousTraining'));
  }

  /**
   * Settings of polysemous training.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::polysemous_training`.
   */
  get polysemousTraining(): PolysemousTraining {
    return core.getView(this, ops.IndexPQ_polysemous_training_get, 'IndexPQ.polysemousTraining', classes.PolysemousTraining) as PolysemousTraining;
  }

  /**
   * How a query is compared with stored codes. Default ST_PQ.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::search_type`.
   */
  get searchType(): IndexPQSearchType {
    return core.getScalar(this, ops.IndexPQ_search_type_get, 'IndexPQ.searchType') as IndexPQSearchType;
  }

  set searchType(value: IndexPQSearchType) {
    core.setScalar(this, ops.IndexPQ_search_type_set, ops.IndexPQ_search_type_get, 'IndexPQ.searchType', core.enumeration(value, 'IndexPQ.searchType:searchType', IndexPQSearchType));
  }

  /**
   * Other name of `searchType`.
   */
  get pqSearchType(): IndexPQSearchType {
    return this.searchType;
  }

  set pqSearchType(value: IndexPQSearchType) {
    this.searchType = value;
  }

  /**
   * Whether the Hamming kinds of search encode the query by the signs of its components instead of the product quantizer. Default false.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::encode_signs`.
   */
  get encodeSigns(): boolean {
    return core.getScalar(this, ops.IndexPQ_encode_signs_get, 'IndexPQ.encodeSigns') as boolean;
  }

  set encodeSigns(value: boolean) {
    core.setScalar(this, ops.IndexPQ_encode_signs_set, ops.IndexPQ_encode_signs_get, 'IndexPQ.encodeSigns', core.bool(value, 'IndexPQ.encodeSigns:encodeSigns'));
  }

  /**
   * Hamming distance within which polysemous search compares codes; nbits * M + 1 at the start, which compares all.
   *
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::polysemous_ht`.
   */
  get polysemousHt(): number {
    return core.getScalar(this, ops.IndexPQ_polysemous_ht_get, 'IndexPQ.polysemousHt') as number;
  }

  set polysemousHt(value: number) {
    core.setScalar(this, ops.IndexPQ_polysemous_ht_set, ops.IndexPQ_polysemous_ht_get, 'IndexPQ.polysemousHt', core.int(value, 'IndexPQ.polysemousHt:polysemousHt'));
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
    return core.later(search_core_polysemousCall(this, x, k, polysemousHt, generalizedHamming, options, search_core_polysemousKeys));
  }

  /**
   * Searches as search_type ST_polysemous does, with settings for this call.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  searchCorePolysemousSync(x: Vectors, k: number, polysemousHt: number, generalizedHamming: boolean, options?: IndexPQSearchCorePolysemousSyncOptions): SearchResult {
    return core.now(search_core_polysemousCall(this, x, k, polysemousHt, generalizedHamming, options, search_core_polysemousSyncKeys));
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
    return core.later(hamming_distance_tableCall(this, x, options, hamming_distance_tableKeys));
  }

  /**
   * Computes the Hamming distance between the code of each query and each stored code.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  hammingDistanceTableSync(x: Vectors, options?: IndexPQHammingDistanceTableSyncOptions): Int32Array {
    return core.now(hamming_distance_tableCall(this, x, options, hamming_distance_tableSyncKeys));
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
    return core.later(hamming_distance_histogramCall(this, x, xb, options, hamming_distance_histogramKeys));
  }

  /**
   * Counts how many pairs of a query and a vector have codes that differ in each number of bits. It takes codes of 8 bits for each part, and a number of parts that is a multiple of 8.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexPQ.h`, `IndexPQ::hamming_distance_histogram`.
   *
   * @param x Queries, one row each. Shape n × d.
   * @param xb Vectors, one row of d values each; null takes the stored ones. Shape any length. Default null.
   * @returns Number of pairs for each number of bits, from 0 to all of a code. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  hammingDistanceHistogramSync(x: Vectors, xb: Vectors | null = null): BigInt64Array {
    return core.now(hamming_distance_histogramCall(this, x, xb, undefined, core.noKeys));
  }
}

function newIndexPQ(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 4) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const d_ = core.int(d, 'IndexPQ.constructor:d', 1);
    const M_ = core.size(M, 'IndexPQ.constructor:M', 1);
    const nbits_ = core.size(nbits, 'IndexPQ.constructor:nbits', 1, 24);
    const metric_ = core.enumeration(metric, 'IndexPQ.constructor:metric', MetricType);
    core.divides(M_, d_, 'IndexPQ.constructor:M', 'd');
    return core.construct(ops.IndexPQ_new0, 'IndexPQ.constructor', [d_, M_, nbits_, metric_], null);
  }

  throw core.wrongArguments('IndexPQ.constructor', ['(d, M, nbits, metric = METRIC_L2)']);
}

const search_core_polysemousSyncKeys: readonly string[] = ['distances', 'labels'];
const search_core_polysemousKeys: readonly string[] = ['distances', 'labels', 'signal'];

function search_core_polysemousCall(self: IndexPQ, x: Vectors, k: number, polysemousHt: number, generalizedHamming: boolean, options: IndexPQSearchCorePolysemousOptions | undefined, allowed: readonly string[]): core.Call<SearchResult> {
  if (options !== undefined) core.options(options, 'IndexPQ.searchCorePolysemous:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexPQ.searchCorePolysemous:x', d$, 'd');
  const k_ = core.size(k, 'IndexPQ.searchCorePolysemous:k', 1);
  const polysemousHt_ = core.int(polysemousHt, 'IndexPQ.searchCorePolysemous:polysemousHt');
  const generalizedHamming_ = core.bool(generalizedHamming, 'IndexPQ.searchCorePolysemous:generalizedHamming');
  const n = core.rows(x_, d$, 'IndexPQ.searchCorePolysemous:x', 'd');
  const labels_ = core.outI64(options?.labels, n * k_, 'IndexPQ.searchCorePolysemous:labels', (options?.distances === undefined ? 4 * n * k_ : 0));
  const distances_ = core.outF32(options?.distances, n * k_, 'IndexPQ.searchCorePolysemous:distances', options?.labels === undefined ? labels_ : null);
  return {
    op: ops.IndexPQ_search_core_polysemous,
    name: 'IndexPQ.searchCorePolysemous',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, k_, polysemousHt_, generalizedHamming_, distances_, labels_],
    finish: search_core_polysemousResult,
    signal: options?.signal,
    progress: null,
  };
}

const search_core_polysemousResult = (_raw: unknown, args: readonly unknown[]): SearchResult => new core.SearchResult(args[5] as Float32Array, args[6] as BigInt64Array, args[2] as number);
const hamming_distance_tableSyncKeys: readonly string[] = ['dis'];
const hamming_distance_tableKeys: readonly string[] = ['dis', 'signal'];

function hamming_distance_tableCall(self: IndexPQ, x: Vectors, options: IndexPQHammingDistanceTableOptions | undefined, allowed: readonly string[]): core.Call<Int32Array> {
  if (options !== undefined) core.options(options, 'IndexPQ.hammingDistanceTable:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexPQ.hammingDistanceTable:x', d$, 'd');
  const n = core.rows(x_, d$, 'IndexPQ.hammingDistanceTable:x', 'd');
  const dis_ = core.outI32(options?.dis, n * self.ntotal, 'IndexPQ.hammingDistanceTable:dis');
  return {
    op: ops.IndexPQ_hamming_distance_table,
    name: 'IndexPQ.hammingDistanceTable',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, dis_],
    finish: hamming_distance_tableResult,
    signal: options?.signal,
    progress: null,
  };
}

const hamming_distance_tableResult = (_raw: unknown, args: readonly unknown[]): Int32Array => args[2] as Int32Array;
const hamming_distance_histogramKeys: readonly string[] = ['signal'];

function hamming_distance_histogramCall(self: IndexPQ, x: Vectors, xb: Vectors | null, options: CallOptions | undefined, allowed: readonly string[]): core.Call<BigInt64Array> {
  if (options !== undefined) core.options(options, 'IndexPQ.hammingDistanceHistogram:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexPQ.hammingDistanceHistogram:x', d$, 'd');
  const xb_ = xb == null ? null : core.f32(xb, 'IndexPQ.hammingDistanceHistogram:xb');
  const n = core.rows(x_, d$, 'IndexPQ.hammingDistanceHistogram:x', 'd');
  return {
    op: ops.IndexPQ_hamming_distance_histogram,
    name: 'IndexPQ.hammingDistanceHistogram',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, xb_],
    finish: hamming_distance_histogramResult,
    signal: options?.signal,
    progress: null,
  };
}

const hamming_distance_histogramResult = (raw: unknown): BigInt64Array => raw as BigInt64Array;
