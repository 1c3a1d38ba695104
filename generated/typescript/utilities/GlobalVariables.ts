// Generated from schema/ by `npm run generate`; never edited.
/** GlobalVariables, mirrored from offered/globals.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newGlobalVariables(args)) as never);
  }

  /**
   * Number of queries from which on distances are computed by BLAS, which is faster and rounds otherwise. At least 2.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::distance_compute_blas_threshold`.
   */
  get distanceComputeBlasThreshold(): number {
    return core.getScalar(this, ops.GlobalVariables_distance_compute_blas_threshold_get, 'GlobalVariables.distanceComputeBlasThreshold') as number;
  }

  set distanceComputeBlasThreshold(value: number) {
    core.setScalar(this, ops.GlobalVariables_distance_compute_blas_threshold_set, ops.GlobalVariables_distance_compute_blas_threshold_get, 'GlobalVariables.distanceComputeBlasThreshold', core.int(value, 'GlobalVariables.distanceComputeBlasThreshold:distanceComputeBlasThreshold', 2));
  }

  /**
   * Queries that BLAS is given at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::distance_compute_blas_query_bs`.
   */
  get distanceComputeBlasQueryBs(): number {
    return core.getScalar(this, ops.GlobalVariables_distance_compute_blas_query_bs_get, 'GlobalVariables.distanceComputeBlasQueryBs') as number;
  }

  set distanceComputeBlasQueryBs(value: number) {
    core.setScalar(this, ops.GlobalVariables_distance_compute_blas_query_bs_set, ops.GlobalVariables_distance_compute_blas_query_bs_get, 'GlobalVariables.distanceComputeBlasQueryBs', core.int(value, 'GlobalVariables.distanceComputeBlasQueryBs:distanceComputeBlasQueryBs', 1));
  }

  /**
   * Stored vectors that BLAS is given at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::distance_compute_blas_database_bs`.
   */
  get distanceComputeBlasDatabaseBs(): number {
    return core.getScalar(this, ops.GlobalVariables_distance_compute_blas_database_bs_get, 'GlobalVariables.distanceComputeBlasDatabaseBs') as number;
  }

  set distanceComputeBlasDatabaseBs(value: number) {
    core.setScalar(this, ops.GlobalVariables_distance_compute_blas_database_bs_set, ops.GlobalVariables_distance_compute_blas_database_bs_get, 'GlobalVariables.distanceComputeBlasDatabaseBs', core.int(value, 'GlobalVariables.distanceComputeBlasDatabaseBs:distanceComputeBlasDatabaseBs', 1));
  }

  /**
   * Number of results from which on they are collected before the best are picked, where fewer are kept in a heap. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::distance_compute_min_k_reservoir`.
   */
  get distanceComputeMinKReservoir(): number {
    return core.getScalar(this, ops.GlobalVariables_distance_compute_min_k_reservoir_get, 'GlobalVariables.distanceComputeMinKReservoir') as number;
  }

  set distanceComputeMinKReservoir(value: number) {
    core.setScalar(this, ops.GlobalVariables_distance_compute_min_k_reservoir_set, ops.GlobalVariables_distance_compute_min_k_reservoir_get, 'GlobalVariables.distanceComputeMinKReservoir', core.int(value, 'GlobalVariables.distanceComputeMinKReservoir:distanceComputeMinKReservoir', 1));
  }

  /**
   * Codes that are compared before the next query has its turn. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::hamming_batch_size`.
   */
  get hammingBatchSize(): number {
    return core.getScalar(this, ops.GlobalVariables_hamming_batch_size_get, 'GlobalVariables.hammingBatchSize') as number;
  }

  set hammingBatchSize(value: number) {
    core.setScalar(this, ops.GlobalVariables_hamming_batch_size_set, ops.GlobalVariables_hamming_batch_size_get, 'GlobalVariables.hammingBatchSize', core.size(value, 'GlobalVariables.hammingBatchSize:hammingBatchSize', 1));
  }

  /**
   * Largest size of the table that speeds up an IndexIVFPQ; a larger one is left out. At least 0.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::precomputed_table_max_bytes`.
   */
  get precomputedTableMaxBytes(): number {
    return core.getScalar(this, ops.GlobalVariables_precomputed_table_max_bytes_get, 'GlobalVariables.precomputedTableMaxBytes') as number;
  }

  set precomputedTableMaxBytes(value: number) {
    core.setScalar(this, ops.GlobalVariables_precomputed_table_max_bytes_set, ops.GlobalVariables_precomputed_table_max_bytes_get, 'GlobalVariables.precomputedTableMaxBytes', core.size(value, 'GlobalVariables.precomputedTableMaxBytes:precomputedTableMaxBytes', 0));
  }

  /**
   * Vectors that an IndexIVFPQ encodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::index_ivfpq_add_core_o_bs`.
   */
  get indexIvfpqAddCoreOBs(): number {
    return core.getScalar(this, ops.GlobalVariables_index_ivfpq_add_core_o_bs_get, 'GlobalVariables.indexIvfpqAddCoreOBs') as number;
  }

  set indexIvfpqAddCoreOBs(value: number) {
    core.setScalar(this, ops.GlobalVariables_index_ivfpq_add_core_o_bs_set, ops.GlobalVariables_index_ivfpq_add_core_o_bs_get, 'GlobalVariables.indexIvfpqAddCoreOBs', core.int(value, 'GlobalVariables.indexIvfpqAddCoreOBs:indexIvfpqAddCoreOBs', 1));
  }

  /**
   * Queries that a MultiIndexQuantizer searches at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::multi_index_quantizer_search_bs`.
   */
  get multiIndexQuantizerSearchBs(): number {
    return core.getScalar(this, ops.GlobalVariables_multi_index_quantizer_search_bs_get, 'GlobalVariables.multiIndexQuantizerSearchBs') as number;
  }

  set multiIndexQuantizerSearchBs(value: number) {
    core.setScalar(this, ops.GlobalVariables_multi_index_quantizer_search_bs_set, ops.GlobalVariables_multi_index_quantizer_search_bs_get, 'GlobalVariables.multiIndexQuantizerSearchBs', core.int(value, 'GlobalVariables.multiIndexQuantizerSearchBs:multiIndexQuantizerSearchBs', 1));
  }

  /**
   * Vectors that a product quantizer encodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::product_quantizer_compute_codes_bs`.
   */
  get productQuantizerComputeCodesBs(): number {
    return core.getScalar(this, ops.GlobalVariables_product_quantizer_compute_codes_bs_get, 'GlobalVariables.productQuantizerComputeCodesBs') as number;
  }

  set productQuantizerComputeCodesBs(value: number) {
    core.setScalar(this, ops.GlobalVariables_product_quantizer_compute_codes_bs_set, ops.GlobalVariables_product_quantizer_compute_codes_bs_get, 'GlobalVariables.productQuantizerComputeCodesBs', core.int(value, 'GlobalVariables.productQuantizerComputeCodesBs:productQuantizerComputeCodesBs', 1));
  }

  /**
   * Vectors that an Index2Layer encodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::index2layer_sa_encode_bs`.
   */
  get index2layerSaEncodeBs(): number {
    return core.getScalar(this, ops.GlobalVariables_index2layer_sa_encode_bs_get, 'GlobalVariables.index2layerSaEncodeBs') as number;
  }

  set index2layerSaEncodeBs(value: number) {
    core.setScalar(this, ops.GlobalVariables_index2layer_sa_encode_bs_set, ops.GlobalVariables_index2layer_sa_encode_bs_get, 'GlobalVariables.index2layerSaEncodeBs', core.int(value, 'GlobalVariables.index2layerSaEncodeBs:index2layerSaEncodeBs', 1));
  }

  /**
   * Vectors that an IndexRowwiseMinMax encodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::rowwise_minmax_sa_encode_bs`.
   */
  get rowwiseMinmaxSaEncodeBs(): number {
    return core.getScalar(this, ops.GlobalVariables_rowwise_minmax_sa_encode_bs_get, 'GlobalVariables.rowwiseMinmaxSaEncodeBs') as number;
  }

  set rowwiseMinmaxSaEncodeBs(value: number) {
    core.setScalar(this, ops.GlobalVariables_rowwise_minmax_sa_encode_bs_set, ops.GlobalVariables_rowwise_minmax_sa_encode_bs_get, 'GlobalVariables.rowwiseMinmaxSaEncodeBs', core.int(value, 'GlobalVariables.rowwiseMinmaxSaEncodeBs:rowwiseMinmaxSaEncodeBs', 1));
  }

  /**
   * Codes that an IndexRowwiseMinMax decodes at once. At least 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::rowwise_minmax_sa_decode_bs`.
   */
  get rowwiseMinmaxSaDecodeBs(): number {
    return core.getScalar(this, ops.GlobalVariables_rowwise_minmax_sa_decode_bs_get, 'GlobalVariables.rowwiseMinmaxSaDecodeBs') as number;
  }

  set rowwiseMinmaxSaDecodeBs(value: number) {
    core.setScalar(this, ops.GlobalVariables_rowwise_minmax_sa_decode_bs_set, ops.GlobalVariables_rowwise_minmax_sa_decode_bs_get, 'GlobalVariables.rowwiseMinmaxSaDecodeBs', core.int(value, 'GlobalVariables.rowwiseMinmaxSaDecodeBs:rowwiseMinmaxSaDecodeBs', 1));
  }

  /**
   * Whether merging inverted files compares all of their centroids first.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::check_compatible_for_merge_expensive_check`.
   */
  get checkCompatibleForMergeExpensiveCheck(): boolean {
    return core.getScalar(this, ops.GlobalVariables_check_compatible_for_merge_expensive_check_get, 'GlobalVariables.checkCompatibleForMergeExpensiveCheck') as boolean;
  }

  set checkCompatibleForMergeExpensiveCheck(value: boolean) {
    core.setScalar(this, ops.GlobalVariables_check_compatible_for_merge_expensive_check_set, ops.GlobalVariables_check_compatible_for_merge_expensive_check_get, 'GlobalVariables.checkCompatibleForMergeExpensiveCheck', core.bool(value, 'GlobalVariables.checkCompatibleForMergeExpensiveCheck:checkCompatibleForMergeExpensiveCheck'));
  }

  /**
   * Whether fast scan may collect results in a way that is not compiled in, and slower.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::simd_result_handlers_accept_virtual`.
   * Since FAISS 1.8.0. Until FAISS 1.14.2.
   */
  get simdResultHandlersAcceptVirtual(): boolean {
    return core.getScalar(this, ops.GlobalVariables_simd_result_handlers_accept_virtual_get, 'GlobalVariables.simdResultHandlersAcceptVirtual') as boolean;
  }

  set simdResultHandlersAcceptVirtual(value: boolean) {
    core.setScalar(this, ops.GlobalVariables_simd_result_handlers_accept_virtual_set, ops.GlobalVariables_simd_result_handlers_accept_virtual_get, 'GlobalVariables.simdResultHandlersAcceptVirtual', core.bool(value, 'GlobalVariables.simdResultHandlersAcceptVirtual:simdResultHandlersAcceptVirtual'));
  }

  /**
   * How much bucket sorts print on the standard output. From 0 to 3.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::bucket_sort_verbose`.
   * Since FAISS 1.7.4.
   */
  get bucketSortVerbose(): number {
    return core.getScalar(this, ops.GlobalVariables_bucket_sort_verbose_get, 'GlobalVariables.bucketSortVerbose') as number;
  }

  set bucketSortVerbose(value: number) {
    core.setScalar(this, ops.GlobalVariables_bucket_sort_verbose_set, ops.GlobalVariables_bucket_sort_verbose_get, 'GlobalVariables.bucketSortVerbose', core.int(value, 'GlobalVariables.bucketSortVerbose:bucketSortVerbose', 0, 3));
  }

  /**
   * Whether index_factory prints on the standard output how it reads a description. From 0 to 1.
   *
   * FAISS: `offered/globals.h`, `GlobalVariables::index_factory_verbose`.
   */
  get indexFactoryVerbose(): number {
    return core.getScalar(this, ops.GlobalVariables_index_factory_verbose_get, 'GlobalVariables.indexFactoryVerbose') as number;
  }

  set indexFactoryVerbose(value: number) {
    core.setScalar(this, ops.GlobalVariables_index_factory_verbose_set, ops.GlobalVariables_index_factory_verbose_get, 'GlobalVariables.indexFactoryVerbose', core.int(value, 'GlobalVariables.indexFactoryVerbose:indexFactoryVerbose', 0, 1));
  }

  /**
   * What searches of inverted files did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::indexIVF_stats`.
   */
  get indexIVFStats(): IndexIVFStats {
    return core.getView(this, ops.GlobalVariables_indexIVF_stats_get, 'GlobalVariables.indexIVFStats', classes.IndexIVFStats) as IndexIVFStats;
  }

  /**
   * What searches of HNSW graphs did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::hnsw_stats`.
   */
  get hnswStats(): HNSWStats {
    return core.getView(this, ops.GlobalVariables_hnsw_stats_get, 'GlobalVariables.hnswStats', classes.HNSWStats) as HNSWStats;
  }

  /**
   * What searches of product-quantized indexes did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::indexPQ_stats`.
   */
  get indexPQStats(): IndexPQStats {
    return core.getView(this, ops.GlobalVariables_indexPQ_stats_get, 'GlobalVariables.indexPQStats', classes.IndexPQStats) as IndexPQStats;
  }

  /**
   * What searches of product-quantized inverted files did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::indexIVFPQ_stats`.
   */
  get indexIVFPQStats(): IndexIVFPQStats {
    return core.getView(this, ops.GlobalVariables_indexIVFPQ_stats_get, 'GlobalVariables.indexIVFPQStats', classes.IndexIVFPQStats) as IndexIVFPQStats;
  }

  /**
   * What searches of binary hash indexes did, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::indexBinaryHash_stats`.
   */
  get indexBinaryHashStats(): IndexBinaryHashStats {
    return core.getView(this, ops.GlobalVariables_indexBinaryHash_stats_get, 'GlobalVariables.indexBinaryHashStats', classes.IndexBinaryHashStats) as IndexBinaryHashStats;
  }

  /**
   * Counters of fast scan.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::FastScan_stats`.
   */
  get FastScanStats(): FastScanStats {
    return core.getView(this, ops.GlobalVariables_FastScan_stats_get, 'GlobalVariables.FastScanStats', classes.FastScanStats) as FastScanStats;
  }

  /**
   * What searches of fast-scan inverted files took, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::IVFFastScan_stats`.
   */
  get IVFFastScanStats(): IVFFastScanStats {
    return core.getView(this, ops.GlobalVariables_IVFFastScan_stats_get, 'GlobalVariables.IVFFastScanStats', classes.IVFFastScanStats) as IVFFastScanStats;
  }

  /**
   * What finding the best of many values took, all together.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `offered/globals.h`, `GlobalVariables::partition_stats`.
   */
  get partitionStats(): PartitionStats {
    return core.getView(this, ops.GlobalVariables_partition_stats_get, 'GlobalVariables.partitionStats', classes.PartitionStats) as PartitionStats;
  }

  /**
   * For each byte, how many of its bits are set. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `offered/globals.h`, `GlobalVariables::hamdis_tab_ham_bytes`.
   */
  get hamdisTabHamBytes(): Uint8Array {
    return core.getArray(this, ops.GlobalVariables_hamdis_tab_ham_bytes_get, 'GlobalVariables.hamdisTabHamBytes') as Uint8Array;
  }
}

function newGlobalVariables(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.GlobalVariables_new0, 'GlobalVariables.constructor', [], null);
  }

  throw core.wrongArguments('GlobalVariables.constructor', ['()']);
}
