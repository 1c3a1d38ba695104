// Generated from schema/ by `npm run generate`; never edited.
/** GlobalVariables, mirrored from offered/globals.h. */
import * as core from '@faiss-sdk/core/remote';
import type { FastScanStats } from '../statistics/FastScanStats.js';
import type { HNSWStats } from '../statistics/HNSWStats.js';
import type { IVFFastScanStats } from '../statistics/IVFFastScanStats.js';
import type { IndexBinaryHashStats } from '../statistics/IndexBinaryHashStats.js';
import type { IndexIVFPQStats } from '../statistics/IndexIVFPQStats.js';
import type { IndexIVFStats } from '../statistics/IndexIVFStats.js';
import type { IndexPQStats } from '../statistics/IndexPQStats.js';
import type { PartitionStats } from '../statistics/PartitionStats.js';

/**
 * FAISS's global variables, which Python has as faiss.cvar: settings and statistics of the whole process. Every instance speaks of the same variables; cvar is one that is always there. Counters are not synchronised between threads, and a setting holds for searches that begin after it.
 *
 * FAISS: `offered/globals.h`, `GlobalVariables`.
 * Since FAISS 1.7.3.
 */
export class GlobalVariables extends core.FaissObject {
  /**
   * Makes a GlobalVariables.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('GlobalVariables')(args)) as never);
  }

  /**
   * Number of queries from which on distances are computed by BLAS, which is faster and rounds otherwise. At least 2.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::distance_compute_blas_threshold`.
   */
  get distanceComputeBlasThreshold(): Promise<number> {
    return core.get(this, 'distanceComputeBlasThreshold') as Promise<number>;
  }

  set distanceComputeBlasThreshold(value: number) {
    core.set(this, 'distanceComputeBlasThreshold', value);
  }

  /**
   * Queries that BLAS is given at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::distance_compute_blas_query_bs`.
   */
  get distanceComputeBlasQueryBs(): Promise<number> {
    return core.get(this, 'distanceComputeBlasQueryBs') as Promise<number>;
  }

  set distanceComputeBlasQueryBs(value: number) {
    core.set(this, 'distanceComputeBlasQueryBs', value);
  }

  /**
   * Stored vectors that BLAS is given at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::distance_compute_blas_database_bs`.
   */
  get distanceComputeBlasDatabaseBs(): Promise<number> {
    return core.get(this, 'distanceComputeBlasDatabaseBs') as Promise<number>;
  }

  set distanceComputeBlasDatabaseBs(value: number) {
    core.set(this, 'distanceComputeBlasDatabaseBs', value);
  }

  /**
   * Number of results from which on they are collected before the best are picked, where fewer are kept in a heap. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::distance_compute_min_k_reservoir`.
   */
  get distanceComputeMinKReservoir(): Promise<number> {
    return core.get(this, 'distanceComputeMinKReservoir') as Promise<number>;
  }

  set distanceComputeMinKReservoir(value: number) {
    core.set(this, 'distanceComputeMinKReservoir', value);
  }

  /**
   * Codes that are compared before the next query has its turn. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::hamming_batch_size`.
   */
  get hammingBatchSize(): Promise<number> {
    return core.get(this, 'hammingBatchSize') as Promise<number>;
  }

  set hammingBatchSize(value: number) {
    core.set(this, 'hammingBatchSize', value);
  }

  /**
   * Largest size of the table that speeds up an IndexIVFPQ; a larger one is left out. At least 0.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::precomputed_table_max_bytes`.
   */
  get precomputedTableMaxBytes(): Promise<number> {
    return core.get(this, 'precomputedTableMaxBytes') as Promise<number>;
  }

  set precomputedTableMaxBytes(value: number) {
    core.set(this, 'precomputedTableMaxBytes', value);
  }

  /**
   * Vectors that an IndexIVFPQ encodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::index_ivfpq_add_core_o_bs`.
   */
  get indexIvfpqAddCoreOBs(): Promise<number> {
    return core.get(this, 'indexIvfpqAddCoreOBs') as Promise<number>;
  }

  set indexIvfpqAddCoreOBs(value: number) {
    core.set(this, 'indexIvfpqAddCoreOBs', value);
  }

  /**
   * Queries that a MultiIndexQuantizer searches at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::multi_index_quantizer_search_bs`.
   */
  get multiIndexQuantizerSearchBs(): Promise<number> {
    return core.get(this, 'multiIndexQuantizerSearchBs') as Promise<number>;
  }

  set multiIndexQuantizerSearchBs(value: number) {
    core.set(this, 'multiIndexQuantizerSearchBs', value);
  }

  /**
   * Vectors that a product quantizer encodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::product_quantizer_compute_codes_bs`.
   */
  get productQuantizerComputeCodesBs(): Promise<number> {
    return core.get(this, 'productQuantizerComputeCodesBs') as Promise<number>;
  }

  set productQuantizerComputeCodesBs(value: number) {
    core.set(this, 'productQuantizerComputeCodesBs', value);
  }

  /**
   * Vectors that an Index2Layer encodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::index2layer_sa_encode_bs`.
   */
  get index2layerSaEncodeBs(): Promise<number> {
    return core.get(this, 'index2layerSaEncodeBs') as Promise<number>;
  }

  set index2layerSaEncodeBs(value: number) {
    core.set(this, 'index2layerSaEncodeBs', value);
  }

  /**
   * Vectors that an IndexRowwiseMinMax encodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::rowwise_minmax_sa_encode_bs`.
   */
  get rowwiseMinmaxSaEncodeBs(): Promise<number> {
    return core.get(this, 'rowwiseMinmaxSaEncodeBs') as Promise<number>;
  }

  set rowwiseMinmaxSaEncodeBs(value: number) {
    core.set(this, 'rowwiseMinmaxSaEncodeBs', value);
  }

  /**
   * Codes that an IndexRowwiseMinMax decodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::rowwise_minmax_sa_decode_bs`.
   */
  get rowwiseMinmaxSaDecodeBs(): Promise<number> {
    return core.get(this, 'rowwiseMinmaxSaDecodeBs') as Promise<number>;
  }

  set rowwiseMinmaxSaDecodeBs(value: number) {
    core.set(this, 'rowwiseMinmaxSaDecodeBs', value);
  }

  /**
   * Whether merging inverted files compares all of their centroids first.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::check_compatible_for_merge_expensive_check`.
   */
  get checkCompatibleForMergeExpensiveCheck(): Promise<boolean> {
    return core.get(this, 'checkCompatibleForMergeExpensiveCheck') as Promise<boolean>;
  }

  set checkCompatibleForMergeExpensiveCheck(value: boolean) {
    core.set(this, 'checkCompatibleForMergeExpensiveCheck', value);
  }

  /**
   * Whether fast scan may collect results in a way that is not compiled in, and slower.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::simd_result_handlers_accept_virtual`.
   * Since FAISS 1.8.0. Until FAISS 1.14.2.
   */
  get simdResultHandlersAcceptVirtual(): Promise<boolean> {
    return core.get(this, 'simdResultHandlersAcceptVirtual') as Promise<boolean>;
  }

  set simdResultHandlersAcceptVirtual(value: boolean) {
    core.set(this, 'simdResultHandlersAcceptVirtual', value);
  }

  /**
   * How much bucket sorts print on the standard output. From 0 to 3.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::bucket_sort_verbose`.
   * Since FAISS 1.7.4.
   */
  get bucketSortVerbose(): Promise<number> {
    return core.get(this, 'bucketSortVerbose') as Promise<number>;
  }

  set bucketSortVerbose(value: number) {
    core.set(this, 'bucketSortVerbose', value);
  }

  /**
   * Whether index_factory prints on the standard output how it reads a description. From 0 to 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::index_factory_verbose`.
   */
  get indexFactoryVerbose(): Promise<number> {
    return core.get(this, 'indexFactoryVerbose') as Promise<number>;
  }

  set indexFactoryVerbose(value: number) {
    core.set(this, 'indexFactoryVerbose', value);
  }

  /**
   * What searches of inverted files did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::indexIVF_stats`.
   */
  get indexIVFStats(): IndexIVFStats {
    return core.part(this, 'indexIVFStats', 'IndexIVFStats') as IndexIVFStats;
  }

  /**
   * What searches of HNSW graphs did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::hnsw_stats`.
   */
  get hnswStats(): HNSWStats {
    return core.part(this, 'hnswStats', 'HNSWStats') as HNSWStats;
  }

  /**
   * What searches of product-quantized indexes did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::indexPQ_stats`.
   */
  get indexPQStats(): IndexPQStats {
    return core.part(this, 'indexPQStats', 'IndexPQStats') as IndexPQStats;
  }

  /**
   * What searches of product-quantized inverted files did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::indexIVFPQ_stats`.
   */
  get indexIVFPQStats(): IndexIVFPQStats {
    return core.part(this, 'indexIVFPQStats', 'IndexIVFPQStats') as IndexIVFPQStats;
  }

  /**
   * What searches of binary hash indexes did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::indexBinaryHash_stats`.
   */
  get indexBinaryHashStats(): IndexBinaryHashStats {
    return core.part(this, 'indexBinaryHashStats', 'IndexBinaryHashStats') as IndexBinaryHashStats;
  }

  /**
   * Counters of fast scan.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::FastScan_stats`.
   */
  get FastScanStats(): FastScanStats {
    return core.part(this, 'FastScanStats', 'FastScanStats') as FastScanStats;
  }

  /**
   * What searches of fast-scan inverted files took, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::IVFFastScan_stats`.
   */
  get IVFFastScanStats(): IVFFastScanStats {
    return core.part(this, 'IVFFastScanStats', 'IVFFastScanStats') as IVFFastScanStats;
  }

  /**
   * What finding the best of many values took, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::partition_stats`.
   */
  get partitionStats(): PartitionStats {
    return core.part(this, 'partitionStats', 'PartitionStats') as PartitionStats;
  }

  /**
   * For each byte, how many of its bits are set. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/globals.h`, `GlobalVariables::hamdis_tab_ham_bytes`.
   */
  get hamdisTabHamBytes(): Promise<Uint8Array> {
    return core.get(this, 'hamdisTabHamBytes') as Promise<Uint8Array>;
  }
}
