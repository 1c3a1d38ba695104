// Generated from schema/ by npm run generate. Do not edit.
// The table of operations: the place of a row is its number.
#include "fsdk.h"
#include "faiss_version.h"

namespace fsdk::ops {
void AdditiveCoarseQuantizer_aq_get(Frame&);
void AdditiveCoarseQuantizer_centroid_norms_get(Frame&);
void AdditiveCoarseQuantizer_new0(Frame&);
void AdditiveQuantizer_M_get(Frame&);
void AdditiveQuantizer_centroid_norms_get(Frame&);
void AdditiveQuantizer_codebook_cross_products_get(Frame&);
void AdditiveQuantizer_codebook_offsets_get(Frame&);
void AdditiveQuantizer_codebooks_get(Frame&);
void AdditiveQuantizer_codebooks_set(Frame&);
void AdditiveQuantizer_compute_LUT(Frame&);
void AdditiveQuantizer_compute_codebook_tables(Frame&);
void AdditiveQuantizer_compute_codes_add_centroids(Frame&);
void AdditiveQuantizer_decode_64bit(Frame&);
void AdditiveQuantizer_decode_qcint(Frame&);
void AdditiveQuantizer_decode_unpacked(Frame&);
void AdditiveQuantizer_encode_norm(Frame&);
void AdditiveQuantizer_encode_qcint(Frame&);
void AdditiveQuantizer_is_trained_get(Frame&);
void AdditiveQuantizer_is_trained_set(Frame&);
void AdditiveQuantizer_knn_centroids_L2(Frame&);
void AdditiveQuantizer_knn_centroids_inner_product(Frame&);
void AdditiveQuantizer_max_mem_distances_get(Frame&);
void AdditiveQuantizer_max_mem_distances_set(Frame&);
void AdditiveQuantizer_nbits_get(Frame&);
void AdditiveQuantizer_norm_bits_get(Frame&);
void AdditiveQuantizer_norm_max_get(Frame&);
void AdditiveQuantizer_norm_max_set(Frame&);
void AdditiveQuantizer_norm_min_get(Frame&);
void AdditiveQuantizer_norm_min_set(Frame&);
void AdditiveQuantizer_norm_tabs_get(Frame&);
void AdditiveQuantizer_only_8bit_get(Frame&);
void AdditiveQuantizer_pack_codes(Frame&);
void AdditiveQuantizer_qnorm_get(Frame&);
void AdditiveQuantizer_search_type_get(Frame&);
void AdditiveQuantizer_search_type_set(Frame&);
void AdditiveQuantizer_set_derived_values(Frame&);
void AdditiveQuantizer_tot_bits_get(Frame&);
void AdditiveQuantizer_total_codebook_size_get(Frame&);
void AdditiveQuantizer_train_norm(Frame&);
void AdditiveQuantizer_verbose_get(Frame&);
void AdditiveQuantizer_verbose_set(Frame&);
void ArrayInvertedLists_permute_invlists(Frame&);
void ArrayInvertedLists_new0(Frame&);
void AutoTuneCriterion_evaluate(Frame&);
void AutoTuneCriterion_gt_D_get(Frame&);
void AutoTuneCriterion_gt_I_get(Frame&);
void AutoTuneCriterion_gt_nnn_get(Frame&);
void AutoTuneCriterion_nnn_get(Frame&);
void AutoTuneCriterion_nnn_set(Frame&);
void AutoTuneCriterion_nq_get(Frame&);
void BitstringReader_code_get(Frame&);
void BitstringReader_code_size_get(Frame&);
void BitstringReader_i_get(Frame&);
void BitstringReader_read(Frame&);
void BitstringReader_new0(Frame&);
void BitstringWriter_code_get(Frame&);
void BitstringWriter_code_size_get(Frame&);
void BitstringWriter_i_get(Frame&);
void BitstringWriter_write(Frame&);
void BitstringWriter_new0(Frame&);
void BlockInvertedLists_add_entries(Frame&);
void BlockInvertedLists_block_size_get(Frame&);
void BlockInvertedLists_n_per_block_get(Frame&);
void BlockInvertedLists_packer_get(Frame&);
void BlockInvertedLists_remove_ids(Frame&);
void BlockInvertedLists_new0(Frame&);
void BufferList_add(Frame&);
void BufferList_append_buffer(Frame&);
void BufferList_buffer_size_get(Frame&);
void BufferList_copy_range(Frame&);
void BufferList_wp_get(Frame&);
void BufferList_new0(Frame&);
void BufferedIOReader_b0_get(Frame&);
void BufferedIOReader_b1_get(Frame&);
void BufferedIOReader_bsz_get(Frame&);
void BufferedIOReader_buffer_get(Frame&);
void BufferedIOReader_ofs2_get(Frame&);
void BufferedIOReader_ofs_get(Frame&);
void BufferedIOReader_reader_get(Frame&);
void BufferedIOReader_new0(Frame&);
void BufferedIOWriter_b0_get(Frame&);
void BufferedIOWriter_bsz_get(Frame&);
void BufferedIOWriter_buffer_get(Frame&);
void BufferedIOWriter_ofs2_get(Frame&);
void BufferedIOWriter_writer_get(Frame&);
void BufferedIOWriter_new0(Frame&);
void CallbackIOReader_bs_get(Frame&);
void CallbackIOReader_new0(Frame&);
void CallbackIOWriter_bs_get(Frame&);
void CallbackIOWriter_new0(Frame&);
void CenteringTransform_mean_get(Frame&);
void CenteringTransform_new0(Frame&);
void Cloner_clone_Index(Frame&);
void Cloner_clone_IndexIVF(Frame&);
void Cloner_clone_VectorTransform(Frame&);
void Cloner_new0(Frame&);
void Clustering_centroids_get(Frame&);
void Clustering_centroids_set(Frame&);
void Clustering_d_get(Frame&);
void Clustering_iteration_stats_get(Frame&);
void Clustering_k_get(Frame&);
void Clustering_post_process_centroids(Frame&);
void Clustering_train(Frame&);
void Clustering_new0(Frame&);
void Clustering_new1(Frame&);
void Clustering1D_train_exact(Frame&);
void Clustering1D_new0(Frame&);
void Clustering1D_new1(Frame&);
void ClusteringIterationStats_imbalance_factor_get(Frame&);
void ClusteringIterationStats_nsplit_get(Frame&);
void ClusteringIterationStats_obj_get(Frame&);
void ClusteringIterationStats_time_get(Frame&);
void ClusteringIterationStats_time_search_get(Frame&);
void ClusteringParameters_check_input_data_for_NaNs_get(Frame&);
void ClusteringParameters_check_input_data_for_NaNs_set(Frame&);
void ClusteringParameters_decode_block_size_get(Frame&);
void ClusteringParameters_decode_block_size_set(Frame&);
void ClusteringParameters_frozen_centroids_get(Frame&);
void ClusteringParameters_frozen_centroids_set(Frame&);
void ClusteringParameters_int_centroids_get(Frame&);
void ClusteringParameters_int_centroids_set(Frame&);
void ClusteringParameters_max_points_per_centroid_get(Frame&);
void ClusteringParameters_max_points_per_centroid_set(Frame&);
void ClusteringParameters_min_points_per_centroid_get(Frame&);
void ClusteringParameters_min_points_per_centroid_set(Frame&);
void ClusteringParameters_niter_get(Frame&);
void ClusteringParameters_niter_set(Frame&);
void ClusteringParameters_nredo_get(Frame&);
void ClusteringParameters_nredo_set(Frame&);
void ClusteringParameters_seed_get(Frame&);
void ClusteringParameters_seed_set(Frame&);
void ClusteringParameters_spherical_get(Frame&);
void ClusteringParameters_spherical_set(Frame&);
void ClusteringParameters_update_index_get(Frame&);
void ClusteringParameters_update_index_set(Frame&);
void ClusteringParameters_use_faster_subsampling_get(Frame&);
void ClusteringParameters_use_faster_subsampling_set(Frame&);
void ClusteringParameters_verbose_get(Frame&);
void ClusteringParameters_verbose_set(Frame&);
void ClusteringParameters_new0(Frame&);
void CodePacker_block_size_get(Frame&);
void CodePacker_code_size_get(Frame&);
void CodePacker_nvec_get(Frame&);
void CodePacker_pack_1(Frame&);
void CodePacker_pack_all(Frame&);
void CodePacker_unpack_1(Frame&);
void CodePacker_unpack_all(Frame&);
void CodePackerFlat_new0(Frame&);
void CodePackerPQ4_nsq_get(Frame&);
void CodePackerPQ4_new0(Frame&);
void CodeSegment_c0_get(Frame&);
void CodeSegment_signbits_get(Frame&);
void CodeSet_d_get(Frame&);
void CodeSet_new0(Frame&);
void CombinerRangeKNNfloat_D_get(Frame&);
void CombinerRangeKNNfloat_D_set(Frame&);
void CombinerRangeKNNfloat_D_remain_get(Frame&);
void CombinerRangeKNNfloat_D_remain_set(Frame&);
void CombinerRangeKNNfloat_I_get(Frame&);
void CombinerRangeKNNfloat_I_set(Frame&);
void CombinerRangeKNNfloat_I_remain_get(Frame&);
void CombinerRangeKNNfloat_I_remain_set(Frame&);
void CombinerRangeKNNfloat_L_res_get(Frame&);
void CombinerRangeKNNfloat_compute_sizes(Frame&);
void CombinerRangeKNNfloat_k_get(Frame&);
void CombinerRangeKNNfloat_keep_max_get(Frame&);
void CombinerRangeKNNfloat_keep_max_set(Frame&);
void CombinerRangeKNNfloat_lim_remain_get(Frame&);
void CombinerRangeKNNfloat_lim_remain_set(Frame&);
void CombinerRangeKNNfloat_mask_get(Frame&);
void CombinerRangeKNNfloat_mask_set(Frame&);
void CombinerRangeKNNfloat_nq_get(Frame&);
void CombinerRangeKNNfloat_r2_get(Frame&);
void CombinerRangeKNNfloat_r2_set(Frame&);
void CombinerRangeKNNfloat_write_result(Frame&);
void CombinerRangeKNNfloat_new0(Frame&);
void CombinerRangeKNNint16_D_get(Frame&);
void CombinerRangeKNNint16_D_set(Frame&);
void CombinerRangeKNNint16_D_remain_get(Frame&);
void CombinerRangeKNNint16_D_remain_set(Frame&);
void CombinerRangeKNNint16_I_get(Frame&);
void CombinerRangeKNNint16_I_set(Frame&);
void CombinerRangeKNNint16_I_remain_get(Frame&);
void CombinerRangeKNNint16_I_remain_set(Frame&);
void CombinerRangeKNNint16_L_res_get(Frame&);
void CombinerRangeKNNint16_compute_sizes(Frame&);
void CombinerRangeKNNint16_k_get(Frame&);
void CombinerRangeKNNint16_keep_max_get(Frame&);
void CombinerRangeKNNint16_keep_max_set(Frame&);
void CombinerRangeKNNint16_lim_remain_get(Frame&);
void CombinerRangeKNNint16_lim_remain_set(Frame&);
void CombinerRangeKNNint16_mask_get(Frame&);
void CombinerRangeKNNint16_mask_set(Frame&);
void CombinerRangeKNNint16_nq_get(Frame&);
void CombinerRangeKNNint16_r2_get(Frame&);
void CombinerRangeKNNint16_r2_set(Frame&);
void CombinerRangeKNNint16_write_result(Frame&);
void CombinerRangeKNNint16_new0(Frame&);
void ComputeCodesAddCentroidsLUT0MemoryPool_codes_get(Frame&);
void ComputeCodesAddCentroidsLUT0MemoryPool_distances_get(Frame&);
void ComputeCodesAddCentroidsLUT0MemoryPool_norms_get(Frame&);
void ComputeCodesAddCentroidsLUT0MemoryPool_refine_beam_pool_get(Frame&);
void ComputeCodesAddCentroidsLUT0MemoryPool_residuals_get(Frame&);
void ComputeCodesAddCentroidsLUT0MemoryPool_new0(Frame&);
void ComputeCodesAddCentroidsLUT1MemoryPool_codes_get(Frame&);
void ComputeCodesAddCentroidsLUT1MemoryPool_distances_get(Frame&);
void ComputeCodesAddCentroidsLUT1MemoryPool_query_cp_get(Frame&);
void ComputeCodesAddCentroidsLUT1MemoryPool_query_norms_get(Frame&);
void ComputeCodesAddCentroidsLUT1MemoryPool_refine_beam_lut_pool_get(Frame&);
void ComputeCodesAddCentroidsLUT1MemoryPool_residuals_get(Frame&);
void ComputeCodesAddCentroidsLUT1MemoryPool_new0(Frame&);
void DefaultShardingFunction_new0(Frame&);
void DirectMap_add_single_id(Frame&);
void DirectMap_array_get(Frame&);
void DirectMap_check_can_add(Frame&);
void DirectMap_clear(Frame&);
void DirectMap_get(Frame&);
void DirectMap_no(Frame&);
void DirectMap_remove_ids(Frame&);
void DirectMap_set_type(Frame&);
void DirectMap_type_get(Frame&);
void DirectMap_update_codes(Frame&);
void DirectMapAdd_add(Frame&);
void DirectMapAdd_all_ofs_get(Frame&);
void DirectMapAdd_direct_map_get(Frame&);
void DirectMapAdd_n_get(Frame&);
void DirectMapAdd_ntotal_get(Frame&);
void DirectMapAdd_type_get(Frame&);
void DirectMapAdd_xids_get(Frame&);
void DirectMapAdd_new0(Frame&);
void Embedding_embedding_dim_get(Frame&);
void Embedding_num_embeddings_get(Frame&);
void Embedding_weight_get(Frame&);
void Embedding_weight_set(Frame&);
void Embedding_new0(Frame&);
void EnumeratedVectors_decode(Frame&);
void EnumeratedVectors_decode_multi(Frame&);
void EnumeratedVectors_dim_get(Frame&);
void EnumeratedVectors_encode(Frame&);
void EnumeratedVectors_encode_multi(Frame&);
void EnumeratedVectors_find_nn(Frame&);
void EnumeratedVectors_nv_get(Frame&);
void FFN_linear1_get(Frame&);
void FFN_linear2_get(Frame&);
void FFN_new0(Frame&);
void FastScanStats_reset(Frame&);
void FastScanStats_t0_get(Frame&);
void FastScanStats_t0_set(Frame&);
void FastScanStats_t1_get(Frame&);
void FastScanStats_t1_set(Frame&);
void FastScanStats_t2_get(Frame&);
void FastScanStats_t2_set(Frame&);
void FastScanStats_t3_get(Frame&);
void FastScanStats_t3_set(Frame&);
void FastScanStats_new0(Frame&);
void FileIOReader_need_close_get(Frame&);
void FileIOWriter_need_close_get(Frame&);
void FlatCodesDistanceComputer_code_size_get(Frame&);
void GlobalVariables_FastScan_stats_get(Frame&);
void GlobalVariables_IVFFastScan_stats_get(Frame&);
void GlobalVariables_bucket_sort_verbose_get(Frame&);
void GlobalVariables_bucket_sort_verbose_set(Frame&);
void GlobalVariables_check_compatible_for_merge_expensive_check_get(Frame&);
void GlobalVariables_check_compatible_for_merge_expensive_check_set(Frame&);
void GlobalVariables_distance_compute_blas_database_bs_get(Frame&);
void GlobalVariables_distance_compute_blas_database_bs_set(Frame&);
void GlobalVariables_distance_compute_blas_query_bs_get(Frame&);
void GlobalVariables_distance_compute_blas_query_bs_set(Frame&);
void GlobalVariables_distance_compute_blas_threshold_get(Frame&);
void GlobalVariables_distance_compute_blas_threshold_set(Frame&);
void GlobalVariables_distance_compute_min_k_reservoir_get(Frame&);
void GlobalVariables_distance_compute_min_k_reservoir_set(Frame&);
void GlobalVariables_hamdis_tab_ham_bytes_get(Frame&);
void GlobalVariables_hamming_batch_size_get(Frame&);
void GlobalVariables_hamming_batch_size_set(Frame&);
void GlobalVariables_hnsw_stats_get(Frame&);
void GlobalVariables_index2layer_sa_encode_bs_get(Frame&);
void GlobalVariables_index2layer_sa_encode_bs_set(Frame&);
void GlobalVariables_indexBinaryHash_stats_get(Frame&);
void GlobalVariables_indexIVFPQ_stats_get(Frame&);
void GlobalVariables_indexIVF_stats_get(Frame&);
void GlobalVariables_indexPQ_stats_get(Frame&);
void GlobalVariables_index_factory_verbose_get(Frame&);
void GlobalVariables_index_factory_verbose_set(Frame&);
void GlobalVariables_index_ivfpq_add_core_o_bs_get(Frame&);
void GlobalVariables_index_ivfpq_add_core_o_bs_set(Frame&);
void GlobalVariables_multi_index_quantizer_search_bs_get(Frame&);
void GlobalVariables_multi_index_quantizer_search_bs_set(Frame&);
void GlobalVariables_partition_stats_get(Frame&);
void GlobalVariables_precomputed_table_max_bytes_get(Frame&);
void GlobalVariables_precomputed_table_max_bytes_set(Frame&);
void GlobalVariables_product_quantizer_compute_codes_bs_get(Frame&);
void GlobalVariables_product_quantizer_compute_codes_bs_set(Frame&);
void GlobalVariables_rowwise_minmax_sa_decode_bs_get(Frame&);
void GlobalVariables_rowwise_minmax_sa_decode_bs_set(Frame&);
void GlobalVariables_rowwise_minmax_sa_encode_bs_get(Frame&);
void GlobalVariables_rowwise_minmax_sa_encode_bs_set(Frame&);
void GlobalVariables_simd_result_handlers_accept_virtual_get(Frame&);
void GlobalVariables_simd_result_handlers_accept_virtual_set(Frame&);
void GlobalVariables_new0(Frame&);
void HNSW_assign_probas_get(Frame&);
void HNSW_check_relative_distance_get(Frame&);
void HNSW_check_relative_distance_set(Frame&);
void HNSW_clear_neighbor_tables(Frame&);
void HNSW_cum_nb_neighbors(Frame&);
void HNSW_cum_nneighbor_per_level_get(Frame&);
void HNSW_efConstruction_get(Frame&);
void HNSW_efConstruction_set(Frame&);
void HNSW_efSearch_get(Frame&);
void HNSW_efSearch_set(Frame&);
void HNSW_entry_point_get(Frame&);
void HNSW_fill_with_random_links(Frame&);
void HNSW_levels_get(Frame&);
void HNSW_max_level_get(Frame&);
void HNSW_nb_neighbors(Frame&);
void HNSW_neighbor_range(Frame&);
void HNSW_neighbors_get(Frame&);
void HNSW_offsets_get(Frame&);
void HNSW_permute_entries(Frame&);
void HNSW_prepare_level_tab(Frame&);
void HNSW_print_neighbor_stats(Frame&);
void HNSW_random_level(Frame&);
void HNSW_reset(Frame&);
void HNSW_rng_get(Frame&);
void HNSW_search_bounded_queue_get(Frame&);
void HNSW_search_bounded_queue_set(Frame&);
void HNSW_set_default_probas(Frame&);
void HNSW_set_nb_neighbors(Frame&);
void HNSW_new0(Frame&);
void HNSWStats_combine(Frame&);
void HNSWStats_n1_get(Frame&);
void HNSWStats_n1_set(Frame&);
void HNSWStats_n2_get(Frame&);
void HNSWStats_n2_set(Frame&);
void HNSWStats_ndis_get(Frame&);
void HNSWStats_ndis_set(Frame&);
void HNSWStats_nhops_get(Frame&);
void HNSWStats_nhops_set(Frame&);
void HNSWStats_reset(Frame&);
void HNSWStats_new0(Frame&);
void HStackInvertedLists_ils_get(Frame&);
void HStackInvertedLists_new0(Frame&);
void IDSelector_is_member(Frame&);
void IDSelectorAll_new0(Frame&);
void IDSelectorAnd_lhs_get(Frame&);
void IDSelectorAnd_rhs_get(Frame&);
void IDSelectorAnd_new0(Frame&);
void IDSelectorArray_ids_get(Frame&);
void IDSelectorArray_n_get(Frame&);
void IDSelectorBatch_mask_get(Frame&);
void IDSelectorBatch_nbits_get(Frame&);
void IDSelectorBatch_new0(Frame&);
void IDSelectorBitmap_bitmap_get(Frame&);
void IDSelectorBitmap_n_get(Frame&);
void IDSelectorNot_sel_get(Frame&);
void IDSelectorNot_new0(Frame&);
void IDSelectorOr_lhs_get(Frame&);
void IDSelectorOr_rhs_get(Frame&);
void IDSelectorOr_new0(Frame&);
void IDSelectorRange_assume_sorted_get(Frame&);
void IDSelectorRange_assume_sorted_set(Frame&);
void IDSelectorRange_find_sorted_ids_bounds(Frame&);
void IDSelectorRange_imax_get(Frame&);
void IDSelectorRange_imax_set(Frame&);
void IDSelectorRange_imin_get(Frame&);
void IDSelectorRange_imin_set(Frame&);
void IDSelectorRange_new0(Frame&);
void IDSelectorTranslated_id_map_get(Frame&);
void IDSelectorTranslated_sel_get(Frame&);
void IDSelectorXOr_lhs_get(Frame&);
void IDSelectorXOr_rhs_get(Frame&);
void IDSelectorXOr_new0(Frame&);
void IOReader_filedescriptor(Frame&);
void IOReader_name_get(Frame&);
void IOReader_name_set(Frame&);
void IOWriter_filedescriptor(Frame&);
void IOWriter_name_get(Frame&);
void IOWriter_name_set(Frame&);
void ITQMatrix_init_rotation_get(Frame&);
void ITQMatrix_init_rotation_set(Frame&);
void ITQMatrix_max_iter_get(Frame&);
void ITQMatrix_max_iter_set(Frame&);
void ITQMatrix_seed_get(Frame&);
void ITQMatrix_seed_set(Frame&);
void ITQMatrix_new0(Frame&);
void ITQTransform_do_pca_get(Frame&);
void ITQTransform_itq_get(Frame&);
void ITQTransform_max_train_per_dim_get(Frame&);
void ITQTransform_max_train_per_dim_set(Frame&);
void ITQTransform_mean_get(Frame&);
void ITQTransform_pca_then_itq_get(Frame&);
void ITQTransform_new0(Frame&);
void IVFFastScanStats_Mcy_at(Frame&);
void IVFFastScanStats_Mcy_reservoir_at(Frame&);
void IVFFastScanStats_reservoir_times_get(Frame&);
void IVFFastScanStats_reset(Frame&);
void IVFFastScanStats_t_aq_encode_get(Frame&);
void IVFFastScanStats_t_aq_encode_set(Frame&);
void IVFFastScanStats_t_aq_norm_encode_get(Frame&);
void IVFFastScanStats_t_aq_norm_encode_set(Frame&);
void IVFFastScanStats_t_compute_distance_tables_get(Frame&);
void IVFFastScanStats_t_compute_distance_tables_set(Frame&);
void IVFFastScanStats_t_copy_pack_get(Frame&);
void IVFFastScanStats_t_copy_pack_set(Frame&);
void IVFFastScanStats_t_round_get(Frame&);
void IVFFastScanStats_t_round_set(Frame&);
void IVFFastScanStats_t_scan_get(Frame&);
void IVFFastScanStats_t_scan_set(Frame&);
void IVFFastScanStats_t_to_flat_get(Frame&);
void IVFFastScanStats_t_to_flat_set(Frame&);
void IVFFastScanStats_times_get(Frame&);
void IVFFastScanStats_new0(Frame&);
void IVFPQSearchParameters_polysemous_ht_get(Frame&);
void IVFPQSearchParameters_polysemous_ht_set(Frame&);
void IVFPQSearchParameters_scan_table_threshold_get(Frame&);
void IVFPQSearchParameters_scan_table_threshold_set(Frame&);
void IVFPQSearchParameters_new0(Frame&);
void IVFRaBitQSearchParameters_qb_get(Frame&);
void IVFRaBitQSearchParameters_qb_set(Frame&);
void IVFRaBitQSearchParameters_new0(Frame&);
void IcmEncoder_binaries_get(Frame&);
void IcmEncoder_encode(Frame&);
void IcmEncoder_lsq_get(Frame&);
void IcmEncoder_set_binary_term(Frame&);
void IcmEncoder_verbose_get(Frame&);
void IcmEncoder_verbose_set(Frame&);
void IcmEncoder_new0(Frame&);
void IcmEncoderFactory_get(Frame&);
void IcmEncoderFactory_new0(Frame&);
void Index_add(Frame&);
void Index_add_sa_codes(Frame&);
void Index_add_with_ids(Frame&);
void Index_assign(Frame&);
void Index_check_compatible_for_merge(Frame&);
void Index_compute_residual(Frame&);
void Index_compute_residual_n(Frame&);
void Index_d_get(Frame&);
void Index_is_trained_get(Frame&);
void Index_merge_from(Frame&);
void Index_metric_arg_get(Frame&);
void Index_metric_arg_set(Frame&);
void Index_metric_type_get(Frame&);
void Index_ntotal_get(Frame&);
void Index_ntotal_set(Frame&);
void Index_range_search(Frame&);
void Index_reconstruct(Frame&);
void Index_reconstruct_batch(Frame&);
void Index_reconstruct_n(Frame&);
void Index_remove_ids(Frame&);
void Index_reset(Frame&);
void Index_sa_code_size(Frame&);
void Index_sa_decode(Frame&);
void Index_sa_encode(Frame&);
void Index_search(Frame&);
void Index_search_and_reconstruct(Frame&);
void Index_train(Frame&);
void Index_verbose_get(Frame&);
void Index_verbose_set(Frame&);
void Index2Layer_code_size_1_get(Frame&);
void Index2Layer_code_size_2_get(Frame&);
void Index2Layer_pq_get(Frame&);
void Index2Layer_q1_get(Frame&);
void Index2Layer_transfer_to_IVFPQ(Frame&);
void Index2Layer_new0(Frame&);
void IndexAdditiveQuantizer_aq_get(Frame&);
void IndexAdditiveQuantizer_new0(Frame&);
void IndexAdditiveQuantizerFastScan_aq_get(Frame&);
void IndexAdditiveQuantizerFastScan_estimate_norm_scale(Frame&);
void IndexAdditiveQuantizerFastScan_max_train_points_get(Frame&);
void IndexAdditiveQuantizerFastScan_max_train_points_set(Frame&);
void IndexAdditiveQuantizerFastScan_norm_scale_get(Frame&);
void IndexAdditiveQuantizerFastScan_norm_scale_set(Frame&);
void IndexAdditiveQuantizerFastScan_rescale_norm_get(Frame&);
void IndexAdditiveQuantizerFastScan_rescale_norm_set(Frame&);
void IndexAdditiveQuantizerFastScan_new0(Frame&);
void IndexAdditiveQuantizerFastScan_new1(Frame&);
void IndexBinary_add(Frame&);
void IndexBinary_add_sa_codes(Frame&);
void IndexBinary_add_with_ids(Frame&);
void IndexBinary_assign(Frame&);
void IndexBinary_check_compatible_for_merge(Frame&);
void IndexBinary_code_size_get(Frame&);
void IndexBinary_d_get(Frame&);
void IndexBinary_display(Frame&);
void IndexBinary_is_trained_get(Frame&);
void IndexBinary_merge_from(Frame&);
void IndexBinary_metric_type_get(Frame&);
void IndexBinary_ntotal_get(Frame&);
void IndexBinary_range_search(Frame&);
void IndexBinary_reconstruct(Frame&);
void IndexBinary_reconstruct_n(Frame&);
void IndexBinary_remove_ids(Frame&);
void IndexBinary_reset(Frame&);
void IndexBinary_sa_code_size(Frame&);
void IndexBinary_search(Frame&);
void IndexBinary_search_and_reconstruct(Frame&);
void IndexBinary_train(Frame&);
void IndexBinary_verbose_get(Frame&);
void IndexBinary_verbose_set(Frame&);
void IndexBinaryFlat_approx_topk_mode_get(Frame&);
void IndexBinaryFlat_approx_topk_mode_set(Frame&);
void IndexBinaryFlat_query_batch_size_get(Frame&);
void IndexBinaryFlat_query_batch_size_set(Frame&);
void IndexBinaryFlat_use_heap_get(Frame&);
void IndexBinaryFlat_use_heap_set(Frame&);
void IndexBinaryFlat_xb_get(Frame&);
void IndexBinaryFlat_new0(Frame&);
void IndexBinaryFromFloat_index_get(Frame&);
void IndexBinaryFromFloat_own_fields_get(Frame&);
void IndexBinaryFromFloat_new0(Frame&);
void IndexBinaryHNSW_hnsw_get(Frame&);
void IndexBinaryHNSW_init_level0_get(Frame&);
void IndexBinaryHNSW_keep_max_size_level0_get(Frame&);
void IndexBinaryHNSW_keep_max_size_level0_set(Frame&);
void IndexBinaryHNSW_own_fields_get(Frame&);
void IndexBinaryHNSW_storage_get(Frame&);
void IndexBinaryHNSW_new0(Frame&);
void IndexBinaryHNSW_new1(Frame&);
void IndexBinaryHNSWCagra_base_level_only_get(Frame&);
void IndexBinaryHNSWCagra_base_level_only_set(Frame&);
void IndexBinaryHNSWCagra_num_base_level_search_entrypoints_get(Frame&);
void IndexBinaryHNSWCagra_num_base_level_search_entrypoints_set(Frame&);
void IndexBinaryHNSWCagra_new0(Frame&);
void IndexBinaryHash_b_get(Frame&);
void IndexBinaryHash_display(Frame&);
void IndexBinaryHash_hashtable_size(Frame&);
void IndexBinaryHash_nflip_get(Frame&);
void IndexBinaryHash_nflip_set(Frame&);
void IndexBinaryHash_new0(Frame&);
void IndexBinaryHashStats_n0_get(Frame&);
void IndexBinaryHashStats_n0_set(Frame&);
void IndexBinaryHashStats_ndis_get(Frame&);
void IndexBinaryHashStats_ndis_set(Frame&);
void IndexBinaryHashStats_nlist_get(Frame&);
void IndexBinaryHashStats_nlist_set(Frame&);
void IndexBinaryHashStats_nq_get(Frame&);
void IndexBinaryHashStats_nq_set(Frame&);
void IndexBinaryHashStats_reset(Frame&);
void IndexBinaryHashStats_new0(Frame&);
void IndexBinaryIDMap_id_map_get(Frame&);
void IndexBinaryIDMap_index_get(Frame&);
void IndexBinaryIDMap_own_fields_get(Frame&);
void IndexBinaryIDMap2_check_consistency(Frame&);
void IndexBinaryIDMap2_construct_rev_map(Frame&);
void IndexBinaryIVF_add_core(Frame&);
void IndexBinaryIVF_clustering_index_get(Frame&);
void IndexBinaryIVF_clustering_index_set(Frame&);
void IndexBinaryIVF_cp_get(Frame&);
void IndexBinaryIVF_direct_map_get(Frame&);
void IndexBinaryIVF_get_list_size(Frame&);
void IndexBinaryIVF_invlists_get(Frame&);
void IndexBinaryIVF_make_direct_map(Frame&);
void IndexBinaryIVF_max_codes_get(Frame&);
void IndexBinaryIVF_max_codes_set(Frame&);
void IndexBinaryIVF_nlist_get(Frame&);
void IndexBinaryIVF_nprobe_get(Frame&);
void IndexBinaryIVF_nprobe_set(Frame&);
void IndexBinaryIVF_own_fields_get(Frame&);
void IndexBinaryIVF_own_invlists_get(Frame&);
void IndexBinaryIVF_per_invlist_search_get(Frame&);
void IndexBinaryIVF_per_invlist_search_set(Frame&);
void IndexBinaryIVF_quantizer_get(Frame&);
void IndexBinaryIVF_quantizer_set(Frame&);
void IndexBinaryIVF_range_search_preassigned(Frame&);
void IndexBinaryIVF_reconstruct_from_offset(Frame&);
void IndexBinaryIVF_search_preassigned(Frame&);
void IndexBinaryIVF_set_direct_map_type(Frame&);
void IndexBinaryIVF_use_heap_get(Frame&);
void IndexBinaryIVF_use_heap_set(Frame&);
void IndexBinaryIVF_new0(Frame&);
void IndexBinaryMultiHash_b_get(Frame&);
void IndexBinaryMultiHash_hashtable_size(Frame&);
void IndexBinaryMultiHash_nflip_get(Frame&);
void IndexBinaryMultiHash_nflip_set(Frame&);
void IndexBinaryMultiHash_nhash_get(Frame&);
void IndexBinaryMultiHash_own_fields_get(Frame&);
void IndexBinaryMultiHash_storage_get(Frame&);
void IndexBinaryMultiHash_new0(Frame&);
void IndexBinaryReplicas_add_replica(Frame&);
void IndexBinaryReplicas_remove_replica(Frame&);
void IndexBinaryReplicas_syncWithSubIndexes(Frame&);
void IndexBinaryReplicas_new0(Frame&);
void IndexBinaryReplicas_new1(Frame&);
void IndexBinaryShards_add_shard(Frame&);
void IndexBinaryShards_remove_shard(Frame&);
void IndexBinaryShards_successive_ids_get(Frame&);
void IndexBinaryShards_successive_ids_set(Frame&);
void IndexBinaryShards_syncWithSubIndexes(Frame&);
void IndexBinaryShards_new0(Frame&);
void IndexBinaryShards_new1(Frame&);
void IndexFastScan_M2_get(Frame&);
void IndexFastScan_M_get(Frame&);
void IndexFastScan_bbs_get(Frame&);
void IndexFastScan_code_size_get(Frame&);
void IndexFastScan_codes_get(Frame&);
void IndexFastScan_compute_codes(Frame&);
void IndexFastScan_compute_float_LUT(Frame&);
void IndexFastScan_compute_quantized_LUT(Frame&);
void IndexFastScan_get_CodePacker(Frame&);
void IndexFastScan_implem_get(Frame&);
void IndexFastScan_implem_set(Frame&);
void IndexFastScan_ksub_get(Frame&);
void IndexFastScan_nbits_get(Frame&);
void IndexFastScan_ntotal2_get(Frame&);
void IndexFastScan_qbs_get(Frame&);
void IndexFastScan_qbs_set(Frame&);
void IndexFastScan_skip_get(Frame&);
void IndexFastScan_skip_set(Frame&);
void IndexFlat_compute_distance_subset(Frame&);
void IndexFlat_new0(Frame&);
void IndexFlat1D_continuous_update_get(Frame&);
void IndexFlat1D_continuous_update_set(Frame&);
void IndexFlat1D_perm_get(Frame&);
void IndexFlat1D_update_permutation(Frame&);
void IndexFlat1D_new0(Frame&);
void IndexFlatCodes_code_size_get(Frame&);
void IndexFlatCodes_codes_get(Frame&);
void IndexFlatCodes_get_CodePacker(Frame&);
void IndexFlatCodes_permute_entries(Frame&);
void IndexFlatIP_new0(Frame&);
void IndexFlatL2_cached_l2norms_get(Frame&);
void IndexFlatL2_clear_l2norms(Frame&);
void IndexFlatL2_sync_l2norms(Frame&);
void IndexFlatL2_new0(Frame&);
void IndexHNSW_hnsw_get(Frame&);
void IndexHNSW_init_level0_get(Frame&);
void IndexHNSW_init_level_0_from_knngraph(Frame&);
void IndexHNSW_keep_max_size_level0_get(Frame&);
void IndexHNSW_keep_max_size_level0_set(Frame&);
void IndexHNSW_link_singletons(Frame&);
void IndexHNSW_own_fields_get(Frame&);
void IndexHNSW_permute_entries(Frame&);
void IndexHNSW_reorder_links(Frame&);
void IndexHNSW_search_level_0(Frame&);
void IndexHNSW_shrink_level_0_neighbors(Frame&);
void IndexHNSW_storage_get(Frame&);
void IndexHNSW_new0(Frame&);
void IndexHNSW2Level_flip_to_ivf(Frame&);
void IndexHNSW2Level_new0(Frame&);
void IndexHNSWCagra_base_level_only_get(Frame&);
void IndexHNSWCagra_base_level_only_set(Frame&);
void IndexHNSWCagra_get_numeric_type(Frame&);
void IndexHNSWCagra_num_base_level_search_entrypoints_get(Frame&);
void IndexHNSWCagra_num_base_level_search_entrypoints_set(Frame&);
void IndexHNSWCagra_numeric_type__get(Frame&);
void IndexHNSWCagra_set_numeric_type(Frame&);
void IndexHNSWCagra_new0(Frame&);
void IndexHNSWFlat_new0(Frame&);
void IndexHNSWPQ_new0(Frame&);
void IndexHNSWSQ_new0(Frame&);
void IndexIDMap_id_map_get(Frame&);
void IndexIDMap_index_get(Frame&);
void IndexIDMap_own_fields_get(Frame&);
void IndexIDMap_new0(Frame&);
void IndexIDMap2_check_consistency(Frame&);
void IndexIDMap2_construct_rev_map(Frame&);
void IndexIDMap2_new0(Frame&);
void IndexIVF_PARALLEL_MODE_NO_HEAP_INIT_get(Frame&);
void IndexIVF_add_core(Frame&);
void IndexIVF_by_residual_get(Frame&);
void IndexIVF_by_residual_set(Frame&);
void IndexIVF_check_ids_sorted(Frame&);
void IndexIVF_clustering_index_get(Frame&);
void IndexIVF_clustering_index_set(Frame&);
void IndexIVF_coarse_code_size(Frame&);
void IndexIVF_code_size_get(Frame&);
void IndexIVF_copy_subset_to(Frame&);
void IndexIVF_cp_get(Frame&);
void IndexIVF_decode_listno(Frame&);
void IndexIVF_decode_vectors(Frame&);
void IndexIVF_direct_map_get(Frame&);
void IndexIVF_encode_listno(Frame&);
void IndexIVF_encode_vectors(Frame&);
void IndexIVF_get_CodePacker(Frame&);
void IndexIVF_get_list_size(Frame&);
void IndexIVF_invlists_get(Frame&);
void IndexIVF_make_direct_map(Frame&);
void IndexIVF_max_codes_get(Frame&);
void IndexIVF_max_codes_set(Frame&);
void IndexIVF_nlist_get(Frame&);
void IndexIVF_nprobe_get(Frame&);
void IndexIVF_nprobe_set(Frame&);
void IndexIVF_own_fields_get(Frame&);
void IndexIVF_own_invlists_get(Frame&);
void IndexIVF_parallel_mode_get(Frame&);
void IndexIVF_parallel_mode_set(Frame&);
void IndexIVF_quantizer_get(Frame&);
void IndexIVF_quantizer_set(Frame&);
void IndexIVF_quantizer_trains_alone_get(Frame&);
void IndexIVF_quantizer_trains_alone_set(Frame&);
void IndexIVF_range_search_preassigned(Frame&);
void IndexIVF_reconstruct_from_offset(Frame&);
void IndexIVF_search_preassigned(Frame&);
void IndexIVF_set_direct_map_type(Frame&);
void IndexIVF_train_encoder(Frame&);
void IndexIVF_train_encoder_num_vectors(Frame&);
void IndexIVF_update_vectors(Frame&);
void IndexIVFAdditiveQuantizer_aq_get(Frame&);
void IndexIVFAdditiveQuantizer_use_precomputed_table_get(Frame&);
void IndexIVFAdditiveQuantizer_use_precomputed_table_set(Frame&);
void IndexIVFAdditiveQuantizerFastScan_aq_get(Frame&);
void IndexIVFAdditiveQuantizerFastScan_estimate_norm_scale(Frame&);
void IndexIVFAdditiveQuantizerFastScan_max_train_points_get(Frame&);
void IndexIVFAdditiveQuantizerFastScan_max_train_points_set(Frame&);
void IndexIVFAdditiveQuantizerFastScan_norm_scale_get(Frame&);
void IndexIVFAdditiveQuantizerFastScan_norm_scale_set(Frame&);
void IndexIVFAdditiveQuantizerFastScan_rescale_norm_get(Frame&);
void IndexIVFAdditiveQuantizerFastScan_rescale_norm_set(Frame&);
void IndexIVFAdditiveQuantizerFastScan_new0(Frame&);
void IndexIVFAdditiveQuantizerFastScan_new1(Frame&);
void IndexIVFFastScan_M2_get(Frame&);
void IndexIVFFastScan_M_get(Frame&);
void IndexIVFFastScan_bbs_get(Frame&);
void IndexIVFFastScan_fine_quantizer_get(Frame&);
void IndexIVFFastScan_implem_get(Frame&);
void IndexIVFFastScan_implem_set(Frame&);
void IndexIVFFastScan_init_code_packer(Frame&);
void IndexIVFFastScan_ksub_get(Frame&);
void IndexIVFFastScan_lookup_table_is_3d(Frame&);
void IndexIVFFastScan_nbits_get(Frame&);
void IndexIVFFastScan_qbs2_get(Frame&);
void IndexIVFFastScan_qbs2_set(Frame&);
void IndexIVFFastScan_qbs_get(Frame&);
void IndexIVFFastScan_qbs_set(Frame&);
void IndexIVFFastScan_skip_get(Frame&);
void IndexIVFFastScan_skip_set(Frame&);
void IndexIVFFlat_new0(Frame&);
void IndexIVFFlatDedup_new0(Frame&);
void IndexIVFIndependentQuantizer_index_ivf_get(Frame&);
void IndexIVFIndependentQuantizer_own_fields_get(Frame&);
void IndexIVFIndependentQuantizer_quantizer_get(Frame&);
void IndexIVFIndependentQuantizer_vt_get(Frame&);
void IndexIVFIndependentQuantizer_new0(Frame&);
void IndexIVFInterface_max_codes_get(Frame&);
void IndexIVFInterface_max_codes_set(Frame&);
void IndexIVFInterface_nprobe_get(Frame&);
void IndexIVFInterface_nprobe_set(Frame&);
void IndexIVFLocalSearchQuantizer_lsq_get(Frame&);
void IndexIVFLocalSearchQuantizer_new0(Frame&);
void IndexIVFLocalSearchQuantizerFastScan_lsq_get(Frame&);
void IndexIVFLocalSearchQuantizerFastScan_new0(Frame&);
void IndexIVFPQ_add_core_o(Frame&);
void IndexIVFPQ_decode_multiple(Frame&);
void IndexIVFPQ_do_polysemous_training_get(Frame&);
void IndexIVFPQ_do_polysemous_training_set(Frame&);
void IndexIVFPQ_encode(Frame&);
void IndexIVFPQ_encode_multiple(Frame&);
void IndexIVFPQ_polysemous_ht_get(Frame&);
void IndexIVFPQ_polysemous_ht_set(Frame&);
void IndexIVFPQ_polysemous_training_get(Frame&);
void IndexIVFPQ_polysemous_training_set(Frame&);
void IndexIVFPQ_pq_get(Frame&);
void IndexIVFPQ_precompute_table(Frame&);
void IndexIVFPQ_precomputed_table_get(Frame&);
void IndexIVFPQ_scan_table_threshold_get(Frame&);
void IndexIVFPQ_scan_table_threshold_set(Frame&);
void IndexIVFPQ_use_precomputed_table_get(Frame&);
void IndexIVFPQ_use_precomputed_table_set(Frame&);
void IndexIVFPQ_new0(Frame&);
void IndexIVFPQFastScan_pq_get(Frame&);
void IndexIVFPQFastScan_precompute_table(Frame&);
void IndexIVFPQFastScan_precomputed_table_get(Frame&);
void IndexIVFPQFastScan_use_precomputed_table_get(Frame&);
void IndexIVFPQFastScan_use_precomputed_table_set(Frame&);
void IndexIVFPQFastScan_new0(Frame&);
void IndexIVFPQFastScan_new1(Frame&);
void IndexIVFPQR_k_factor_get(Frame&);
void IndexIVFPQR_k_factor_set(Frame&);
void IndexIVFPQR_refine_codes_get(Frame&);
void IndexIVFPQR_refine_pq_get(Frame&);
void IndexIVFPQR_new0(Frame&);
void IndexIVFPQStats_n_hamming_pass_get(Frame&);
void IndexIVFPQStats_n_hamming_pass_set(Frame&);
void IndexIVFPQStats_nrefine_get(Frame&);
void IndexIVFPQStats_nrefine_set(Frame&);
void IndexIVFPQStats_refine_cycles_get(Frame&);
void IndexIVFPQStats_refine_cycles_set(Frame&);
void IndexIVFPQStats_reset(Frame&);
void IndexIVFPQStats_search_cycles_get(Frame&);
void IndexIVFPQStats_search_cycles_set(Frame&);
void IndexIVFPQStats_new0(Frame&);
void IndexIVFProductLocalSearchQuantizer_plsq_get(Frame&);
void IndexIVFProductLocalSearchQuantizer_new0(Frame&);
void IndexIVFProductLocalSearchQuantizerFastScan_plsq_get(Frame&);
void IndexIVFProductLocalSearchQuantizerFastScan_new0(Frame&);
void IndexIVFProductResidualQuantizer_prq_get(Frame&);
void IndexIVFProductResidualQuantizer_new0(Frame&);
void IndexIVFProductResidualQuantizerFastScan_prq_get(Frame&);
void IndexIVFProductResidualQuantizerFastScan_new0(Frame&);
void IndexIVFRaBitQ_qb_get(Frame&);
void IndexIVFRaBitQ_qb_set(Frame&);
void IndexIVFRaBitQ_rabitq_get(Frame&);
void IndexIVFRaBitQ_new0(Frame&);
void IndexIVFResidualQuantizer_rq_get(Frame&);
void IndexIVFResidualQuantizer_new0(Frame&);
void IndexIVFResidualQuantizer_new1(Frame&);
void IndexIVFResidualQuantizerFastScan_rq_get(Frame&);
void IndexIVFResidualQuantizerFastScan_new0(Frame&);
void IndexIVFScalarQuantizer_sq_get(Frame&);
void IndexIVFScalarQuantizer_new0(Frame&);
void IndexIVFSpectralHash_nbit_get(Frame&);
void IndexIVFSpectralHash_own_fields_get(Frame&);
void IndexIVFSpectralHash_period_get(Frame&);
void IndexIVFSpectralHash_period_set(Frame&);
void IndexIVFSpectralHash_threshold_type_get(Frame&);
void IndexIVFSpectralHash_threshold_type_set(Frame&);
void IndexIVFSpectralHash_trained_get(Frame&);
void IndexIVFSpectralHash_vt_get(Frame&);
void IndexIVFSpectralHash_new0(Frame&);
void IndexIVFStats_add(Frame&);
void IndexIVFStats_ndis_get(Frame&);
void IndexIVFStats_ndis_set(Frame&);
void IndexIVFStats_nheap_updates_get(Frame&);
void IndexIVFStats_nheap_updates_set(Frame&);
void IndexIVFStats_nlist_get(Frame&);
void IndexIVFStats_nlist_set(Frame&);
void IndexIVFStats_nq_get(Frame&);
void IndexIVFStats_nq_set(Frame&);
void IndexIVFStats_quantization_time_get(Frame&);
void IndexIVFStats_quantization_time_set(Frame&);
void IndexIVFStats_reset(Frame&);
void IndexIVFStats_search_time_get(Frame&);
void IndexIVFStats_search_time_set(Frame&);
void IndexIVFStats_new0(Frame&);
void IndexLSH_apply_preprocess(Frame&);
void IndexLSH_nbits_get(Frame&);
void IndexLSH_rotate_data_get(Frame&);
void IndexLSH_rrot_get(Frame&);
void IndexLSH_thresholds_get(Frame&);
void IndexLSH_train_thresholds_get(Frame&);
void IndexLSH_transfer_thresholds(Frame&);
void IndexLSH_new0(Frame&);
void IndexLattice_dsq_get(Frame&);
void IndexLattice_lattice_nbit_get(Frame&);
void IndexLattice_nsq_get(Frame&);
void IndexLattice_scale_nbit_get(Frame&);
void IndexLattice_trained_get(Frame&);
void IndexLattice_zn_sphere_codec_get(Frame&);
void IndexLattice_new0(Frame&);
void IndexLocalSearchQuantizer_lsq_get(Frame&);
void IndexLocalSearchQuantizer_new0(Frame&);
void IndexLocalSearchQuantizerFastScan_lsq_get(Frame&);
void IndexLocalSearchQuantizerFastScan_new0(Frame&);
void IndexNNDescent_nndescent_get(Frame&);
void IndexNNDescent_own_fields_get(Frame&);
void IndexNNDescent_storage_get(Frame&);
void IndexNNDescent_new0(Frame&);
void IndexNNDescentFlat_new0(Frame&);
void IndexNSG_GK_get(Frame&);
void IndexNSG_GK_set(Frame&);
void IndexNSG_build(Frame&);
void IndexNSG_build_type_get(Frame&);
void IndexNSG_build_type_set(Frame&);
void IndexNSG_check_knn_graph(Frame&);
void IndexNSG_is_built_get(Frame&);
void IndexNSG_nndescent_L_get(Frame&);
void IndexNSG_nndescent_L_set(Frame&);
void IndexNSG_nndescent_R_get(Frame&);
void IndexNSG_nndescent_R_set(Frame&);
void IndexNSG_nndescent_S_get(Frame&);
void IndexNSG_nndescent_S_set(Frame&);
void IndexNSG_nndescent_iter_get(Frame&);
void IndexNSG_nndescent_iter_set(Frame&);
void IndexNSG_nsg_get(Frame&);
void IndexNSG_own_fields_get(Frame&);
void IndexNSG_storage_get(Frame&);
void IndexNSG_new0(Frame&);
void IndexNSGFlat_new0(Frame&);
void IndexNSGPQ_new0(Frame&);
void IndexNSGSQ_new0(Frame&);
void IndexNeuralNetCodec_M_get(Frame&);
void IndexNeuralNetCodec_is_trained_get(Frame&);
void IndexNeuralNetCodec_is_trained_set(Frame&);
void IndexNeuralNetCodec_nbits_get(Frame&);
void IndexNeuralNetCodec_net_get(Frame&);
void IndexNeuralNetCodec_new0(Frame&);
void IndexPQ_do_polysemous_training_get(Frame&);
void IndexPQ_do_polysemous_training_set(Frame&);
void IndexPQ_encode_signs_get(Frame&);
void IndexPQ_encode_signs_set(Frame&);
void IndexPQ_hamming_distance_histogram(Frame&);
void IndexPQ_hamming_distance_table(Frame&);
void IndexPQ_polysemous_ht_get(Frame&);
void IndexPQ_polysemous_ht_set(Frame&);
void IndexPQ_polysemous_training_get(Frame&);
void IndexPQ_pq_get(Frame&);
void IndexPQ_search_core_polysemous(Frame&);
void IndexPQ_search_type_get(Frame&);
void IndexPQ_search_type_set(Frame&);
void IndexPQ_new0(Frame&);
void IndexPQFastScan_pq_get(Frame&);
void IndexPQFastScan_new0(Frame&);
void IndexPQFastScan_new1(Frame&);
void IndexPQStats_n_hamming_pass_get(Frame&);
void IndexPQStats_n_hamming_pass_set(Frame&);
void IndexPQStats_ncode_get(Frame&);
void IndexPQStats_ncode_set(Frame&);
void IndexPQStats_nq_get(Frame&);
void IndexPQStats_nq_set(Frame&);
void IndexPQStats_reset(Frame&);
void IndexPQStats_new0(Frame&);
void IndexPreTransform_apply_chain(Frame&);
void IndexPreTransform_chain_get(Frame&);
void IndexPreTransform_index_get(Frame&);
void IndexPreTransform_own_fields_get(Frame&);
void IndexPreTransform_prepend_transform(Frame&);
void IndexPreTransform_reverse_chain(Frame&);
void IndexPreTransform_new0(Frame&);
void IndexPreTransform_new1(Frame&);
void IndexProductLocalSearchQuantizer_plsq_get(Frame&);
void IndexProductLocalSearchQuantizer_new0(Frame&);
void IndexProductLocalSearchQuantizerFastScan_plsq_get(Frame&);
void IndexProductLocalSearchQuantizerFastScan_new0(Frame&);
void IndexProductResidualQuantizer_prq_get(Frame&);
void IndexProductResidualQuantizer_new0(Frame&);
void IndexProductResidualQuantizerFastScan_prq_get(Frame&);
void IndexProductResidualQuantizerFastScan_new0(Frame&);
void IndexQINCo_qinco_get(Frame&);
void IndexQINCo_new0(Frame&);
void IndexRaBitQ_center_get(Frame&);
void IndexRaBitQ_qb_get(Frame&);
void IndexRaBitQ_qb_set(Frame&);
void IndexRaBitQ_rabitq_get(Frame&);
void IndexRaBitQ_new0(Frame&);
void IndexRandom_seed_get(Frame&);
void IndexRandom_seed_set(Frame&);
void IndexRandom_new0(Frame&);
void IndexRefine_base_index_get(Frame&);
void IndexRefine_k_factor_get(Frame&);
void IndexRefine_k_factor_set(Frame&);
void IndexRefine_own_fields_get(Frame&);
void IndexRefine_own_refine_index_get(Frame&);
void IndexRefine_refine_index_get(Frame&);
void IndexRefine_new0(Frame&);
void IndexRefineFlat_new0(Frame&);
void IndexRefineFlat_new1(Frame&);
void IndexRefineSearchParameters_base_index_params_get(Frame&);
void IndexRefineSearchParameters_base_index_params_set(Frame&);
void IndexRefineSearchParameters_k_factor_get(Frame&);
void IndexRefineSearchParameters_k_factor_set(Frame&);
void IndexRefineSearchParameters_new0(Frame&);
void IndexReplicas_add_replica(Frame&);
void IndexReplicas_remove_replica(Frame&);
void IndexReplicas_syncWithSubIndexes(Frame&);
void IndexReplicas_new0(Frame&);
void IndexReplicas_new1(Frame&);
void IndexResidualQuantizer_rq_get(Frame&);
void IndexResidualQuantizer_new0(Frame&);
void IndexResidualQuantizer_new1(Frame&);
void IndexResidualQuantizerFastScan_rq_get(Frame&);
void IndexResidualQuantizerFastScan_new0(Frame&);
void IndexRowwiseMinMax_new0(Frame&);
void IndexRowwiseMinMaxBase_index_get(Frame&);
void IndexRowwiseMinMaxBase_own_fields_get(Frame&);
void IndexRowwiseMinMaxBase_train_inplace(Frame&);
void IndexRowwiseMinMaxFP16_new0(Frame&);
void IndexScalarQuantizer_sq_get(Frame&);
void IndexScalarQuantizer_new0(Frame&);
void IndexShards_add_shard(Frame&);
void IndexShards_remove_shard(Frame&);
void IndexShards_successive_ids_get(Frame&);
void IndexShards_successive_ids_set(Frame&);
void IndexShards_syncWithSubIndexes(Frame&);
void IndexShards_new0(Frame&);
void IndexShards_new1(Frame&);
void IndexShardsIVF_clustering_index_get(Frame&);
void IndexShardsIVF_clustering_index_set(Frame&);
void IndexShardsIVF_coarse_code_size(Frame&);
void IndexShardsIVF_cp_get(Frame&);
void IndexShardsIVF_decode_listno(Frame&);
void IndexShardsIVF_encode_listno(Frame&);
void IndexShardsIVF_nlist_get(Frame&);
void IndexShardsIVF_own_fields_get(Frame&);
void IndexShardsIVF_quantizer_get(Frame&);
void IndexShardsIVF_quantizer_set(Frame&);
void IndexShardsIVF_quantizer_trains_alone_get(Frame&);
void IndexShardsIVF_quantizer_trains_alone_set(Frame&);
void IndexShardsIVF_new0(Frame&);
void IndexSplitVectors_add_sub_index(Frame&);
void IndexSplitVectors_own_fields_get(Frame&);
void IndexSplitVectors_sub_indexes_get(Frame&);
void IndexSplitVectors_sum_d_get(Frame&);
void IndexSplitVectors_sync_with_sub_indexes(Frame&);
void IndexSplitVectors_threaded_get(Frame&);
void IndexSplitVectors_threaded_set(Frame&);
void IndexSplitVectors_new0(Frame&);
void InterruptCallback_check(Frame&);
void InterruptCallback_clear_instance(Frame&);
void InterruptCallback_get_period_hint(Frame&);
void InterruptCallback_is_interrupted(Frame&);
void InterruptCallback_want_interrupt(Frame&);
void IntersectionCriterion_R_get(Frame&);
void IntersectionCriterion_new0(Frame&);
void InvertedListScanner_code_size_get(Frame&);
void InvertedListScanner_keep_max_get(Frame&);
void InvertedListScanner_list_no_get(Frame&);
void InvertedListScanner_sel_get(Frame&);
void InvertedListScanner_store_pairs_get(Frame&);
void InvertedLists_add_entries(Frame&);
void InvertedLists_add_entry(Frame&);
void InvertedLists_code_size_get(Frame&);
void InvertedLists_compute_ntotal(Frame&);
void InvertedLists_copy_subset_to(Frame&);
void InvertedLists_get_single_id(Frame&);
void InvertedLists_imbalance_factor(Frame&);
void InvertedLists_is_empty(Frame&);
void InvertedLists_list_size(Frame&);
void InvertedLists_merge_from(Frame&);
void InvertedLists_nlist_get(Frame&);
void InvertedLists_prefetch_lists(Frame&);
void InvertedLists_print_stats(Frame&);
void InvertedLists_reset(Frame&);
void InvertedLists_resize(Frame&);
void InvertedLists_update_entries(Frame&);
void InvertedLists_update_entry(Frame&);
void InvertedLists_use_iterator_get(Frame&);
void InvertedListsIOHook_classname_get(Frame&);
void InvertedListsIOHook_key_get(Frame&);
void InvertedListsIOHook_print_callbacks(Frame&);
void InvertedListsIOHook_write(Frame&);
void InvertedListsIterator_is_available(Frame&);
void InvertedListsIterator_next(Frame&);
void LSQTimer_add(Frame&);
void LSQTimer_get(Frame&);
void LSQTimer_reset(Frame&);
void LSQTimer_new0(Frame&);
void LSQTimerScope_finish(Frame&);
void LSQTimerScope_finished_get(Frame&);
void LSQTimerScope_name_get(Frame&);
void LSQTimerScope_t0_get(Frame&);
void LSQTimerScope_timer_get(Frame&);
void LSQTimerScope_new0(Frame&);
void Level1Quantizer_clustering_index_get(Frame&);
void Level1Quantizer_clustering_index_set(Frame&);
void Level1Quantizer_coarse_code_size(Frame&);
void Level1Quantizer_cp_get(Frame&);
void Level1Quantizer_decode_listno(Frame&);
void Level1Quantizer_encode_listno(Frame&);
void Level1Quantizer_nlist_get(Frame&);
void Level1Quantizer_own_fields_get(Frame&);
void Level1Quantizer_quantizer_get(Frame&);
void Level1Quantizer_quantizer_set(Frame&);
void Level1Quantizer_quantizer_trains_alone_get(Frame&);
void Level1Quantizer_quantizer_trains_alone_set(Frame&);
void Level1Quantizer_new0(Frame&);
void Linear_bias_get(Frame&);
void Linear_bias_set(Frame&);
void Linear_in_features_get(Frame&);
void Linear_out_features_get(Frame&);
void Linear_weight_get(Frame&);
void Linear_weight_set(Frame&);
void Linear_new0(Frame&);
void LinearTransform_A_get(Frame&);
void LinearTransform_A_set(Frame&);
void LinearTransform_b_get(Frame&);
void LinearTransform_b_set(Frame&);
void LinearTransform_have_bias_get(Frame&);
void LinearTransform_is_orthonormal_get(Frame&);
void LinearTransform_is_trained_get(Frame&);
void LinearTransform_is_trained_set(Frame&);
void LinearTransform_print_if_verbose(Frame&);
void LinearTransform_set_is_orthonormal(Frame&);
void LinearTransform_transform_transpose(Frame&);
void LinearTransform_verbose_get(Frame&);
void LinearTransform_verbose_set(Frame&);
void LinearTransform_new0(Frame&);
void LocalSearchCoarseQuantizer_lsq_get(Frame&);
void LocalSearchCoarseQuantizer_new0(Frame&);
void LocalSearchQuantizer_K_get(Frame&);
void LocalSearchQuantizer_chunk_size_get(Frame&);
void LocalSearchQuantizer_chunk_size_set(Frame&);
void LocalSearchQuantizer_compute_binary_terms(Frame&);
void LocalSearchQuantizer_compute_unary_terms(Frame&);
void LocalSearchQuantizer_encode_ils_iters_get(Frame&);
void LocalSearchQuantizer_encode_ils_iters_set(Frame&);
void LocalSearchQuantizer_evaluate(Frame&);
void LocalSearchQuantizer_icm_encode(Frame&);
void LocalSearchQuantizer_icm_encode_impl(Frame&);
void LocalSearchQuantizer_icm_encode_step(Frame&);
void LocalSearchQuantizer_icm_encoder_factory_get(Frame&);
void LocalSearchQuantizer_icm_iters_get(Frame&);
void LocalSearchQuantizer_icm_iters_set(Frame&);
void LocalSearchQuantizer_lambd_get(Frame&);
void LocalSearchQuantizer_lambd_set(Frame&);
void LocalSearchQuantizer_nperts_get(Frame&);
void LocalSearchQuantizer_nperts_set(Frame&);
void LocalSearchQuantizer_p_get(Frame&);
void LocalSearchQuantizer_p_set(Frame&);
void LocalSearchQuantizer_perturb_codebooks(Frame&);
void LocalSearchQuantizer_perturb_codes(Frame&);
void LocalSearchQuantizer_random_seed_get(Frame&);
void LocalSearchQuantizer_random_seed_set(Frame&);
void LocalSearchQuantizer_train_ils_iters_get(Frame&);
void LocalSearchQuantizer_train_ils_iters_set(Frame&);
void LocalSearchQuantizer_train_iters_get(Frame&);
void LocalSearchQuantizer_train_iters_set(Frame&);
void LocalSearchQuantizer_update_codebooks(Frame&);
void LocalSearchQuantizer_update_codebooks_with_double_get(Frame&);
void LocalSearchQuantizer_update_codebooks_with_double_set(Frame&);
void LocalSearchQuantizer_new0(Frame&);
void MapInt64ToInt64_add(Frame&);
void MapInt64ToInt64_capacity_get(Frame&);
void MapInt64ToInt64_log2_capacity_get(Frame&);
void MapInt64ToInt64_lookup(Frame&);
void MapInt64ToInt64_tab_get(Frame&);
void MapInt64ToInt64_new0(Frame&);
void MapLong2Long_add(Frame&);
void MapLong2Long_search(Frame&);
void MapLong2Long_search_multiple(Frame&);
void MapLong2Long_new0(Frame&);
void MaskedInvertedLists_il0_get(Frame&);
void MaskedInvertedLists_il1_get(Frame&);
void MaskedInvertedLists_new0(Frame&);
void MatrixStats_comments_get(Frame&);
void MatrixStats_d_get(Frame&);
void MatrixStats_hash_value_get(Frame&);
void MatrixStats_max_norm2_get(Frame&);
void MatrixStats_min_norm2_get(Frame&);
void MatrixStats_n0_get(Frame&);
void MatrixStats_n_get(Frame&);
void MatrixStats_n_collision_get(Frame&);
void MatrixStats_n_valid_get(Frame&);
void MatrixStats_nbuf_get(Frame&);
void MatrixStats_new0(Frame&);
void MultiIndexQuantizer_pq_get(Frame&);
void MultiIndexQuantizer_new0(Frame&);
void MultiIndexQuantizer2_assign_indexes_get(Frame&);
void MultiIndexQuantizer2_own_fields_get(Frame&);
void MultiIndexQuantizer2_new0(Frame&);
void MultiIndexQuantizer2_new1(Frame&);
void NNDescent_K_get(Frame&);
void NNDescent_L_get(Frame&);
void NNDescent_L_set(Frame&);
void NNDescent_R_get(Frame&);
void NNDescent_R_set(Frame&);
void NNDescent_S_get(Frame&);
void NNDescent_S_set(Frame&);
void NNDescent_build(Frame&);
void NNDescent_d_get(Frame&);
void NNDescent_eval_recall(Frame&);
void NNDescent_final_graph_get(Frame&);
void NNDescent_generate_eval_set(Frame&);
void NNDescent_graph_get(Frame&);
void NNDescent_has_built_get(Frame&);
void NNDescent_init_graph(Frame&);
void NNDescent_iter_get(Frame&);
void NNDescent_iter_set(Frame&);
void NNDescent_join(Frame&);
void NNDescent_nndescent(Frame&);
void NNDescent_ntotal_get(Frame&);
void NNDescent_ntotal_set(Frame&);
void NNDescent_random_seed_get(Frame&);
void NNDescent_random_seed_set(Frame&);
void NNDescent_reset(Frame&);
void NNDescent_search(Frame&);
void NNDescent_search_L_get(Frame&);
void NNDescent_search_L_set(Frame&);
void NNDescent_update(Frame&);
void NNDescent_new0(Frame&);
void NSG_C_get(Frame&);
void NSG_C_set(Frame&);
void NSG_L_get(Frame&);
void NSG_L_set(Frame&);
void NSG_R_get(Frame&);
void NSG_attach_unlinked(Frame&);
void NSG_check_graph(Frame&);
void NSG_dfs(Frame&);
void NSG_enterpoint_get(Frame&);
void NSG_final_graph_get(Frame&);
void NSG_get_final_graph(Frame&);
void NSG_is_built_get(Frame&);
void NSG_ntotal_get(Frame&);
void NSG_reset(Frame&);
void NSG_rng_get(Frame&);
void NSG_search(Frame&);
void NSG_search_L_get(Frame&);
void NSG_search_L_set(Frame&);
void NSG_tree_grow(Frame&);
void NSG_Graph_int_K_get(Frame&);
void NSG_Graph_int_N_get(Frame&);
void NSG_Graph_int_at(Frame&);
void NSG_Graph_int_data_get(Frame&);
void NSG_Graph_int_data_set(Frame&);
void NSG_Graph_int_own_fields_get(Frame&);
void NSG_Graph_int_new0(Frame&);
void NegativeDistanceComputer_basedis_get(Frame&);
void Neighbor_distance_get(Frame&);
void Neighbor_distance_set(Frame&);
void Neighbor_flag_get(Frame&);
void Neighbor_flag_set(Frame&);
void Neighbor_id_get(Frame&);
void Neighbor_id_set(Frame&);
void Neighbor_new0(Frame&);
void NeuralNetCodec_M_get(Frame&);
void NeuralNetCodec_d_get(Frame&);
void Nhood_M_get(Frame&);
void Nhood_insert(Frame&);
void Nhood_nn_new_get(Frame&);
void Nhood_nn_old_get(Frame&);
void Nhood_pool_get(Frame&);
void Nhood_rnn_new_get(Frame&);
void Nhood_rnn_old_get(Frame&);
void Nhood_new0(Frame&);
void NormalizationTransform_norm_get(Frame&);
void NormalizationTransform_new0(Frame&);
void OPQMatrix_M_get(Frame&);
void OPQMatrix_max_train_points_get(Frame&);
void OPQMatrix_max_train_points_set(Frame&);
void OPQMatrix_niter_get(Frame&);
void OPQMatrix_niter_set(Frame&);
void OPQMatrix_niter_pq_get(Frame&);
void OPQMatrix_niter_pq_set(Frame&);
void OPQMatrix_niter_pq_0_get(Frame&);
void OPQMatrix_niter_pq_0_set(Frame&);
void OPQMatrix_opq_verbose_get(Frame&);
void OPQMatrix_opq_verbose_set(Frame&);
void OPQMatrix_pq_get(Frame&);
void OPQMatrix_pq_set(Frame&);
void OPQMatrix_new0(Frame&);
void OnDiskInvertedLists_allocate_slot(Frame&);
void OnDiskInvertedLists_crop_invlists(Frame&);
void OnDiskInvertedLists_do_mmap(Frame&);
void OnDiskInvertedLists_filename_get(Frame&);
void OnDiskInvertedLists_free_slot(Frame&);
void OnDiskInvertedLists_lists_get(Frame&);
void OnDiskInvertedLists_merge_from_1(Frame&);
void OnDiskInvertedLists_merge_from_multiple(Frame&);
void OnDiskInvertedLists_prefetch_nthread_get(Frame&);
void OnDiskInvertedLists_prefetch_nthread_set(Frame&);
void OnDiskInvertedLists_read_only_get(Frame&);
void OnDiskInvertedLists_resize_locked(Frame&);
void OnDiskInvertedLists_totsize_get(Frame&);
void OnDiskInvertedLists_update_totsize(Frame&);
void OnDiskInvertedLists_new0(Frame&);
void OnDiskOneList_capacity_get(Frame&);
void OnDiskOneList_offset_get(Frame&);
void OnDiskOneList_size_get(Frame&);
void OneRecallAtRCriterion_R_get(Frame&);
void OneRecallAtRCriterion_new0(Frame&);
void OperatingPoint_cno_get(Frame&);
void OperatingPoint_key_get(Frame&);
void OperatingPoint_perf_get(Frame&);
void OperatingPoint_t_get(Frame&);
void OperatingPoints_add(Frame&);
void OperatingPoints_all_pts_get(Frame&);
void OperatingPoints_all_to_gnuplot(Frame&);
void OperatingPoints_clear(Frame&);
void OperatingPoints_display(Frame&);
void OperatingPoints_merge_with(Frame&);
void OperatingPoints_optimal_pts_get(Frame&);
void OperatingPoints_optimal_to_gnuplot(Frame&);
void OperatingPoints_t_for_perf(Frame&);
void OperatingPoints_new0(Frame&);
void PCAMatrix_PCAMat_get(Frame&);
void PCAMatrix_balanced_bins_get(Frame&);
void PCAMatrix_balanced_bins_set(Frame&);
void PCAMatrix_copy_from(Frame&);
void PCAMatrix_eigen_power_get(Frame&);
void PCAMatrix_eigen_power_set(Frame&);
void PCAMatrix_eigenvalues_get(Frame&);
void PCAMatrix_epsilon_get(Frame&);
void PCAMatrix_epsilon_set(Frame&);
void PCAMatrix_max_points_per_d_get(Frame&);
void PCAMatrix_max_points_per_d_set(Frame&);
void PCAMatrix_mean_get(Frame&);
void PCAMatrix_prepare_Ab(Frame&);
void PCAMatrix_random_rotation_get(Frame&);
void PCAMatrix_random_rotation_set(Frame&);
void PCAMatrix_new0(Frame&);
void PQDecoder16_code_get(Frame&);
void PQDecoder16_decode(Frame&);
void PQDecoder16_nbits_get(Frame&);
void PQDecoder16_new0(Frame&);
void PQDecoder8_code_get(Frame&);
void PQDecoder8_decode(Frame&);
void PQDecoder8_nbits_get(Frame&);
void PQDecoder8_new0(Frame&);
void PQDecoderGeneric_code_get(Frame&);
void PQDecoderGeneric_decode(Frame&);
void PQDecoderGeneric_mask_get(Frame&);
void PQDecoderGeneric_nbits_get(Frame&);
void PQDecoderGeneric_offset_get(Frame&);
void PQDecoderGeneric_reg_get(Frame&);
void PQDecoderGeneric_new0(Frame&);
void PQEncoder16_code_get(Frame&);
void PQEncoder16_encode(Frame&);
void PQEncoder16_nbits_get(Frame&);
void PQEncoder16_new0(Frame&);
void PQEncoder8_code_get(Frame&);
void PQEncoder8_encode(Frame&);
void PQEncoder8_nbits_get(Frame&);
void PQEncoder8_new0(Frame&);
void PQEncoderGeneric_code_get(Frame&);
void PQEncoderGeneric_encode(Frame&);
void PQEncoderGeneric_nbits_get(Frame&);
void PQEncoderGeneric_offset_get(Frame&);
void PQEncoderGeneric_reg_get(Frame&);
void PQEncoderGeneric_new0(Frame&);
void ParameterRange_name_get(Frame&);
void ParameterRange_values_get(Frame&);
void ParameterRange_values_set(Frame&);
void ParameterSpace_batchsize_get(Frame&);
void ParameterSpace_batchsize_set(Frame&);
void ParameterSpace_combination_ge(Frame&);
void ParameterSpace_combination_name(Frame&);
void ParameterSpace_display(Frame&);
void ParameterSpace_initialize(Frame&);
void ParameterSpace_min_test_duration_get(Frame&);
void ParameterSpace_min_test_duration_set(Frame&);
void ParameterSpace_n_combinations(Frame&);
void ParameterSpace_n_experiments_get(Frame&);
void ParameterSpace_n_experiments_set(Frame&);
void ParameterSpace_parameter_ranges_get(Frame&);
void ParameterSpace_set_index_parameter(Frame&);
void ParameterSpace_set_index_parameters(Frame&);
void ParameterSpace_set_index_parameters_by_number(Frame&);
void ParameterSpace_thread_over_batches_get(Frame&);
void ParameterSpace_thread_over_batches_set(Frame&);
void ParameterSpace_update_bounds(Frame&);
void ParameterSpace_verbose_get(Frame&);
void ParameterSpace_verbose_set(Frame&);
void ParameterSpace_new0(Frame&);
void PartitionStats_bissect_cycles_get(Frame&);
void PartitionStats_bissect_cycles_set(Frame&);
void PartitionStats_compress_cycles_get(Frame&);
void PartitionStats_compress_cycles_set(Frame&);
void PartitionStats_reset(Frame&);
void PartitionStats_new0(Frame&);
void PermutationObjective_compute_cost(Frame&);
void PermutationObjective_cost_update(Frame&);
void PermutationObjective_n_get(Frame&);
void PolysemousTraining_dis_weight_factor_get(Frame&);
void PolysemousTraining_dis_weight_factor_set(Frame&);
void PolysemousTraining_log_pattern_get(Frame&);
void PolysemousTraining_log_pattern_set(Frame&);
void PolysemousTraining_max_memory_get(Frame&);
void PolysemousTraining_max_memory_set(Frame&);
void PolysemousTraining_memory_usage_per_thread(Frame&);
void PolysemousTraining_ntrain_permutation_get(Frame&);
void PolysemousTraining_ntrain_permutation_set(Frame&);
void PolysemousTraining_optimization_type_get(Frame&);
void PolysemousTraining_optimization_type_set(Frame&);
void PolysemousTraining_optimize_pq_for_hamming(Frame&);
void PolysemousTraining_optimize_ranking(Frame&);
void PolysemousTraining_optimize_reproduce_distances(Frame&);
void PolysemousTraining_new0(Frame&);
void ProductAdditiveQuantizer_compute_unpacked_codes(Frame&);
void ProductAdditiveQuantizer_nsplits_get(Frame&);
void ProductAdditiveQuantizer_quantizers_get(Frame&);
void ProductAdditiveQuantizer_subquantizer(Frame&);
void ProductAdditiveQuantizer_new0(Frame&);
void ProductLocalSearchQuantizer_new0(Frame&);
void ProductQuantizer_M_get(Frame&);
void ProductQuantizer_assign_index_get(Frame&);
void ProductQuantizer_assign_index_set(Frame&);
void ProductQuantizer_centroids_get(Frame&);
void ProductQuantizer_centroids_set(Frame&);
void ProductQuantizer_centroids_sq_lengths_get(Frame&);
void ProductQuantizer_clear_transposed_centroids(Frame&);
void ProductQuantizer_compute_code(Frame&);
void ProductQuantizer_compute_code_from_distance_table(Frame&);
void ProductQuantizer_compute_codes_with_assign_index(Frame&);
void ProductQuantizer_compute_distance_table(Frame&);
void ProductQuantizer_compute_distance_tables(Frame&);
void ProductQuantizer_compute_inner_prod_table(Frame&);
void ProductQuantizer_compute_inner_prod_tables(Frame&);
void ProductQuantizer_compute_sdc_table(Frame&);
void ProductQuantizer_cp_get(Frame&);
void ProductQuantizer_dsub_get(Frame&);
void ProductQuantizer_ksub_get(Frame&);
void ProductQuantizer_nbits_get(Frame&);
void ProductQuantizer_sdc_table_get(Frame&);
void ProductQuantizer_search(Frame&);
void ProductQuantizer_search_ip(Frame&);
void ProductQuantizer_search_sdc(Frame&);
void ProductQuantizer_set_derived_values(Frame&);
void ProductQuantizer_set_params(Frame&);
void ProductQuantizer_sync_transposed_centroids(Frame&);
void ProductQuantizer_train_type_get(Frame&);
void ProductQuantizer_train_type_set(Frame&);
void ProductQuantizer_transposed_centroids_get(Frame&);
void ProductQuantizer_verbose_get(Frame&);
void ProductQuantizer_verbose_set(Frame&);
void ProductQuantizer_new0(Frame&);
void ProductResidualQuantizer_new0(Frame&);
void ProgressiveDimClustering_centroids_get(Frame&);
void ProgressiveDimClustering_d_get(Frame&);
void ProgressiveDimClustering_iteration_stats_get(Frame&);
void ProgressiveDimClustering_k_get(Frame&);
void ProgressiveDimClustering_train(Frame&);
void ProgressiveDimClustering_new0(Frame&);
void ProgressiveDimClustering_new1(Frame&);
void ProgressiveDimClusteringParameters_apply_pca_get(Frame&);
void ProgressiveDimClusteringParameters_apply_pca_set(Frame&);
void ProgressiveDimClusteringParameters_progressive_dim_steps_get(Frame&);
void ProgressiveDimClusteringParameters_progressive_dim_steps_set(Frame&);
void ProgressiveDimClusteringParameters_new0(Frame&);
void ProgressiveDimIndexFactory_new0(Frame&);
void QINCo_K_get(Frame&);
void QINCo_L_get(Frame&);
void QINCo_codebook0_get(Frame&);
void QINCo_get_step(Frame&);
void QINCo_h_get(Frame&);
void QINCo_steps_get(Frame&);
void QINCo_new0(Frame&);
void QINCoStep_K_get(Frame&);
void QINCoStep_L_get(Frame&);
void QINCoStep_MLPconcat_get(Frame&);
void QINCoStep_codebook_get(Frame&);
void QINCoStep_d_get(Frame&);
void QINCoStep_get_residual_block(Frame&);
void QINCoStep_h_get(Frame&);
void QINCoStep_residual_blocks_get(Frame&);
void QINCoStep_new0(Frame&);
void Quantizer_code_size_get(Frame&);
void Quantizer_compute_codes(Frame&);
void Quantizer_d_get(Frame&);
void Quantizer_decode(Frame&);
void Quantizer_train(Frame&);
void RaBitQSearchParameters_qb_get(Frame&);
void RaBitQSearchParameters_qb_set(Frame&);
void RaBitQSearchParameters_new0(Frame&);
void RaBitQuantizer_compute_codes_core(Frame&);
void RaBitQuantizer_decode_core(Frame&);
void RaBitQuantizer_metric_type_get(Frame&);
void RaBitQuantizer_new0(Frame&);
void RandomGenerator_rand_double(Frame&);
void RandomGenerator_rand_float(Frame&);
void RandomGenerator_rand_int(Frame&);
void RandomGenerator_rand_int64(Frame&);
void RandomGenerator_rand_int_below(Frame&);
void RandomGenerator_new0(Frame&);
void RandomRotationMatrix_init(Frame&);
void RandomRotationMatrix_new0(Frame&);
void RefineBeamLUTMemoryPool_codes_get(Frame&);
void RefineBeamLUTMemoryPool_distances_get(Frame&);
void RefineBeamLUTMemoryPool_new_codes_get(Frame&);
void RefineBeamLUTMemoryPool_new_distances_get(Frame&);
void RefineBeamLUTMemoryPool_new0(Frame&);
void RefineBeamMemoryPool_codes_get(Frame&);
void RefineBeamMemoryPool_distances_get(Frame&);
void RefineBeamMemoryPool_new_codes_get(Frame&);
void RefineBeamMemoryPool_new_residuals_get(Frame&);
void RefineBeamMemoryPool_residuals_get(Frame&);
void RefineBeamMemoryPool_new0(Frame&);
void RemapDimensionsTransform_map_get(Frame&);
void RemapDimensionsTransform_new0(Frame&);
void Repeat_n_get(Frame&);
void Repeat_val_get(Frame&);
void Repeats_count(Frame&);
void Repeats_decode(Frame&);
void Repeats_dim_get(Frame&);
void Repeats_encode(Frame&);
void Repeats_repeats_get(Frame&);
void Repeats_new0(Frame&);
void ReproduceDistancesObjective_compute_mean_stdev(Frame&);
void ReproduceDistancesObjective_dis_weight(Frame&);
void ReproduceDistancesObjective_dis_weight_factor_get(Frame&);
void ReproduceDistancesObjective_dis_weight_factor_set(Frame&);
void ReproduceDistancesObjective_get_source_dis(Frame&);
void ReproduceDistancesObjective_set_affine_target_dis(Frame&);
void ReproduceDistancesObjective_source_dis_get(Frame&);
void ReproduceDistancesObjective_source_dis_set(Frame&);
void ReproduceDistancesObjective_sqr(Frame&);
void ReproduceDistancesObjective_target_dis_get(Frame&);
void ReproduceDistancesObjective_weights_get(Frame&);
void ReproduceDistancesObjective_weights_set(Frame&);
void ResidualCoarseQuantizer_beam_factor_get(Frame&);
void ResidualCoarseQuantizer_beam_factor_set(Frame&);
void ResidualCoarseQuantizer_initialize_from(Frame&);
void ResidualCoarseQuantizer_rq_get(Frame&);
void ResidualCoarseQuantizer_set_beam_factor(Frame&);
void ResidualCoarseQuantizer_new0(Frame&);
void ResidualCoarseQuantizer_new1(Frame&);
void ResidualQuantizer_approx_topk_mode_get(Frame&);
void ResidualQuantizer_approx_topk_mode_set(Frame&);
void ResidualQuantizer_assign_index_factory_get(Frame&);
void ResidualQuantizer_assign_index_factory_set(Frame&);
void ResidualQuantizer_cp_get(Frame&);
void ResidualQuantizer_initialize_from(Frame&);
void ResidualQuantizer_max_beam_size_get(Frame&);
void ResidualQuantizer_max_beam_size_set(Frame&);
void ResidualQuantizer_memory_per_point(Frame&);
void ResidualQuantizer_niter_codebook_refine_get(Frame&);
void ResidualQuantizer_niter_codebook_refine_set(Frame&);
void ResidualQuantizer_refine_beam(Frame&);
void ResidualQuantizer_refine_beam_LUT(Frame&);
void ResidualQuantizer_retrain_AQ_codebook(Frame&);
void ResidualQuantizer_train_type_get(Frame&);
void ResidualQuantizer_train_type_set(Frame&);
void ResidualQuantizer_use_beam_LUT_get(Frame&);
void ResidualQuantizer_use_beam_LUT_set(Frame&);
void ResidualQuantizer_new0(Frame&);
void ResidualQuantizer_new1(Frame&);
void ResultHeap_D_get(Frame&);
void ResultHeap_I_get(Frame&);
void ResultHeap_add_result(Frame&);
void ResultHeap_add_result_subset(Frame&);
void ResultHeap_finalize(Frame&);
void ResultHeap_k_get(Frame&);
void ResultHeap_nq_get(Frame&);
void ResultHeap_new0(Frame&);
void ScalarQuantizer_bits_get(Frame&);
void ScalarQuantizer_qtype_get(Frame&);
void ScalarQuantizer_rangestat_get(Frame&);
void ScalarQuantizer_rangestat_set(Frame&);
void ScalarQuantizer_rangestat_arg_get(Frame&);
void ScalarQuantizer_rangestat_arg_set(Frame&);
void ScalarQuantizer_set_derived_sizes(Frame&);
void ScalarQuantizer_trained_get(Frame&);
void ScalarQuantizer_new0(Frame&);
void SearchParameters_sel_get(Frame&);
void SearchParameters_sel_set(Frame&);
void SearchParameters_new0(Frame&);
void SearchParametersHNSW_bounded_queue_get(Frame&);
void SearchParametersHNSW_bounded_queue_set(Frame&);
void SearchParametersHNSW_check_relative_distance_get(Frame&);
void SearchParametersHNSW_check_relative_distance_set(Frame&);
void SearchParametersHNSW_efSearch_get(Frame&);
void SearchParametersHNSW_efSearch_set(Frame&);
void SearchParametersHNSW_new0(Frame&);
void SearchParametersIVF_max_codes_get(Frame&);
void SearchParametersIVF_max_codes_set(Frame&);
void SearchParametersIVF_nprobe_get(Frame&);
void SearchParametersIVF_nprobe_set(Frame&);
void SearchParametersIVF_quantizer_params_get(Frame&);
void SearchParametersIVF_quantizer_params_set(Frame&);
void SearchParametersIVF_new0(Frame&);
void SearchParametersPQ_polysemous_ht_get(Frame&);
void SearchParametersPQ_polysemous_ht_set(Frame&);
void SearchParametersPQ_search_type_get(Frame&);
void SearchParametersPQ_search_type_set(Frame&);
void SearchParametersPQ_new0(Frame&);
void SearchParametersPreTransform_index_params_get(Frame&);
void SearchParametersPreTransform_index_params_set(Frame&);
void SearchParametersPreTransform_new0(Frame&);
void SearchParametersResidualCoarseQuantizer_beam_factor_get(Frame&);
void SearchParametersResidualCoarseQuantizer_beam_factor_set(Frame&);
void SearchParametersResidualCoarseQuantizer_new0(Frame&);
void SimulatedAnnealingOptimizer_init_cost_get(Frame&);
void SimulatedAnnealingOptimizer_n_get(Frame&);
void SimulatedAnnealingOptimizer_obj_get(Frame&);
void SimulatedAnnealingOptimizer_optimize(Frame&);
void SimulatedAnnealingOptimizer_rnd_get(Frame&);
void SimulatedAnnealingOptimizer_run_optimization(Frame&);
void SimulatedAnnealingOptimizer_new0(Frame&);
void SimulatedAnnealingParameters_init_random_get(Frame&);
void SimulatedAnnealingParameters_init_random_set(Frame&);
void SimulatedAnnealingParameters_init_temperature_get(Frame&);
void SimulatedAnnealingParameters_init_temperature_set(Frame&);
void SimulatedAnnealingParameters_n_iter_get(Frame&);
void SimulatedAnnealingParameters_n_iter_set(Frame&);
void SimulatedAnnealingParameters_n_redo_get(Frame&);
void SimulatedAnnealingParameters_n_redo_set(Frame&);
void SimulatedAnnealingParameters_only_bit_flips_get(Frame&);
void SimulatedAnnealingParameters_only_bit_flips_set(Frame&);
void SimulatedAnnealingParameters_seed_get(Frame&);
void SimulatedAnnealingParameters_seed_set(Frame&);
void SimulatedAnnealingParameters_temperature_decay_get(Frame&);
void SimulatedAnnealingParameters_temperature_decay_set(Frame&);
void SimulatedAnnealingParameters_verbose_get(Frame&);
void SimulatedAnnealingParameters_verbose_set(Frame&);
void SimulatedAnnealingParameters_new0(Frame&);
void SliceInvertedLists_i0_get(Frame&);
void SliceInvertedLists_i1_get(Frame&);
void SliceInvertedLists_il_get(Frame&);
void SliceInvertedLists_new0(Frame&);
void SlidingIndexWindow_ils_get(Frame&);
void SlidingIndexWindow_index_get(Frame&);
void SlidingIndexWindow_n_slice_get(Frame&);
void SlidingIndexWindow_nlist_get(Frame&);
void SlidingIndexWindow_step(Frame&);
void SlidingIndexWindow_new0(Frame&);
void SplitMix64RandomGenerator_next(Frame&);
void SplitMix64RandomGenerator_rand_double(Frame&);
void SplitMix64RandomGenerator_rand_float(Frame&);
void SplitMix64RandomGenerator_rand_int(Frame&);
void SplitMix64RandomGenerator_rand_int64(Frame&);
void SplitMix64RandomGenerator_rand_int_below(Frame&);
void SplitMix64RandomGenerator_state_get(Frame&);
void SplitMix64RandomGenerator_state_set(Frame&);
void SplitMix64RandomGenerator_new0(Frame&);
void StopWordsInvertedLists_il0_get(Frame&);
void StopWordsInvertedLists_maxsize_get(Frame&);
void StopWordsInvertedLists_new0(Frame&);
void ThreadedIndexBase_addIndex(Frame&);
void ThreadedIndexBase_at(Frame&);
void ThreadedIndexBase_count(Frame&);
void ThreadedIndexBase_own_indices_get(Frame&);
void ThreadedIndexBase_removeIndex(Frame&);
void ThreadedIndexBaseBinary_addIndex(Frame&);
void ThreadedIndexBaseBinary_at(Frame&);
void ThreadedIndexBaseBinary_count(Frame&);
void ThreadedIndexBaseBinary_own_indices_get(Frame&);
void ThreadedIndexBaseBinary_removeIndex(Frame&);
void TimeoutCallback_reset(Frame&);
void TimeoutCallback_set_timeout(Frame&);
void TimeoutCallback_timeout_get(Frame&);
void TimeoutCallback_timeout_set(Frame&);
void TimeoutCallback_new0(Frame&);
void VStackInvertedLists_cumsz_get(Frame&);
void VStackInvertedLists_ils_get(Frame&);
void VStackInvertedLists_new0(Frame&);
void VectorIOReader_data_get(Frame&);
void VectorIOReader_data_set(Frame&);
void VectorIOReader_rp_get(Frame&);
void VectorIOReader_rp_set(Frame&);
void VectorIOReader_new0(Frame&);
void VectorIOWriter_data_get(Frame&);
void VectorIOWriter_data_set(Frame&);
void VectorIOWriter_new0(Frame&);
void VectorTransform_apply(Frame&);
void VectorTransform_check_identical(Frame&);
void VectorTransform_d_in_get(Frame&);
void VectorTransform_d_out_get(Frame&);
void VectorTransform_is_trained_get(Frame&);
void VectorTransform_reverse_transform(Frame&);
void VectorTransform_train(Frame&);
void VisitedTable_advance(Frame&);
void VisitedTable_get(Frame&);
void VisitedTable_set(Frame&);
void VisitedTable_visited_get(Frame&);
void VisitedTable_visno_get(Frame&);
void VisitedTable_new0(Frame&);
void ZeroCopyIOReader_reset(Frame&);
void ZeroCopyIOReader_rp__get(Frame&);
void ZeroCopyIOReader_total__get(Frame&);
void ZnSphereCodec_code_segments_get(Frame&);
void ZnSphereCodec_code_size_get(Frame&);
void ZnSphereCodec_decode(Frame&);
void ZnSphereCodec_decode_multi(Frame&);
void ZnSphereCodec_dim_get(Frame&);
void ZnSphereCodec_encode(Frame&);
void ZnSphereCodec_encode_multi(Frame&);
void ZnSphereCodec_find_nn(Frame&);
void ZnSphereCodec_nv_get(Frame&);
void ZnSphereCodec_search_and_encode(Frame&);
void ZnSphereCodec_new0(Frame&);
void ZnSphereCodecAlt_use_rec_get(Frame&);
void ZnSphereCodecAlt_znc_rec_get(Frame&);
void ZnSphereCodecAlt_new0(Frame&);
void ZnSphereCodecRec_all_nv_get(Frame&);
void ZnSphereCodecRec_all_nv_cum_get(Frame&);
void ZnSphereCodecRec_code_size_get(Frame&);
void ZnSphereCodecRec_decode_cache_ld_get(Frame&);
void ZnSphereCodecRec_encode_centroid(Frame&);
void ZnSphereCodecRec_get_nv(Frame&);
void ZnSphereCodecRec_get_nv_cum(Frame&);
void ZnSphereCodecRec_log2_dim_get(Frame&);
void ZnSphereCodecRec_r2_get(Frame&);
void ZnSphereCodecRec_new0(Frame&);
void ZnSphereSearch_dimS_get(Frame&);
void ZnSphereSearch_natom_get(Frame&);
void ZnSphereSearch_r2_get(Frame&);
void ZnSphereSearch_search(Frame&);
void ZnSphereSearch_search_multi(Frame&);
void ZnSphereSearch_voc_get(Frame&);
void ZnSphereSearch_new0(Frame&);
void float_maxheap_array_t_addn(Frame&);
void float_maxheap_array_t_addn_query_subset_with_ids(Frame&);
void float_maxheap_array_t_addn_with_ids(Frame&);
void float_maxheap_array_t_get_ids(Frame&);
void float_maxheap_array_t_get_val(Frame&);
void float_maxheap_array_t_heapify(Frame&);
void float_maxheap_array_t_ids_get(Frame&);
void float_maxheap_array_t_k_get(Frame&);
void float_maxheap_array_t_nh_get(Frame&);
void float_maxheap_array_t_per_line_extrema(Frame&);
void float_maxheap_array_t_reorder(Frame&);
void float_maxheap_array_t_val_get(Frame&);
void float_maxheap_array_t_new0(Frame&);
void float_minheap_array_t_addn(Frame&);
void float_minheap_array_t_addn_query_subset_with_ids(Frame&);
void float_minheap_array_t_addn_with_ids(Frame&);
void float_minheap_array_t_get_ids(Frame&);
void float_minheap_array_t_get_val(Frame&);
void float_minheap_array_t_heapify(Frame&);
void float_minheap_array_t_ids_get(Frame&);
void float_minheap_array_t_k_get(Frame&);
void float_minheap_array_t_nh_get(Frame&);
void float_minheap_array_t_per_line_extrema(Frame&);
void float_minheap_array_t_reorder(Frame&);
void float_minheap_array_t_val_get(Frame&);
void float_minheap_array_t_new0(Frame&);
void decode_bf16(Frame&);
void encode_bf16(Frame&);
void clone_Quantizer(Frame&);
void clone_binary_index(Frame&);
void clone_index(Frame&);
void kmeans1d(Frame&);
void kmeans_clustering(Frame&);
void smawk(Frame&);
void knn_L2sqr(Frame&);
void knn_L2sqr_by_idx(Frame&);
void knn_extra_metrics(Frame&);
void knn_inner_product(Frame&);
void knn_inner_products_by_idx(Frame&);
void normalize_L2(Frame&);
void pairwise_L2sqr(Frame&);
void pairwise_extra_distances(Frame&);
void range_search_L2sqr(Frame&);
void range_search_inner_product(Frame&);
void get_cycles(Frame&);
void get_mem_usage_kb(Frame&);
void get_num_gpus(Frame&);
void get_numeric_type_size(Frame&);
void get_version(Frame&);
void getmillisecs(Frame&);
void gpu_profiler_start(Frame&);
void gpu_profiler_stop(Frame&);
void gpu_sync_all_devices(Frame&);
void index_cpu_to_all_gpus(Frame&);
void index_cpu_to_gpus_list(Frame&);
void is_similarity_metric(Frame&);
void lo_build(Frame&);
void lo_listno(Frame&);
void lo_offset(Frame&);
void supported_instruction_sets(Frame&);
void index_binary_factory(Frame&);
void index_factory(Frame&);
void pq4_preferred_qbs(Frame&);
void pq4_qbs_to_nq(Frame&);
void binary_to_real(Frame&);
void bitvec_print(Frame&);
void bitvec_shuffle(Frame&);
void bitvecs2fvecs(Frame&);
void crosshamming_count_thres(Frame&);
void fvec2bitvec(Frame&);
void fvecs2bitvecs(Frame&);
void generalized_hammings_knn_hc(Frame&);
void hamming_count_thres(Frame&);
void hamming_range_search(Frame&);
void hammings(Frame&);
void hammings_knn(Frame&);
void hammings_knn_hc(Frame&);
void hammings_knn_mc(Frame&);
void knn_hamming(Frame&);
void match_hamming_thres(Frame&);
void pack_bitstrings(Frame&);
void pack_bitstrings_varying(Frame&);
void popcount32(Frame&);
void popcount64(Frame&);
void real_to_binary(Frame&);
void unpack_bitstrings(Frame&);
void unpack_bitstrings_varying(Frame&);
void fourcc(Frame&);
void fourcc_inv(Frame&);
void fourcc_inv_printable(Frame&);
void write_InvertedLists(Frame&);
void write_ProductQuantizer_to(Frame&);
void write_VectorTransform_to(Frame&);
void write_index_binary_to(Frame&);
void write_index_to(Frame&);
void check_compatible_for_merge(Frame&);
void get_invlist_range(Frame&);
void ivf_residual_from_quantizer(Frame&);
void set_invlist_range(Frame&);
void CMax_float_partition_fuzzy(Frame&);
void CMax_uint16_partition_fuzzy(Frame&);
void CMin_float_partition_fuzzy(Frame&);
void CMin_uint16_partition_fuzzy(Frame&);
void simd_histogram_16(Frame&);
void simd_histogram_8(Frame&);
void aq_estimate_norm_scale(Frame&);
void round_uint8_per_column(Frame&);
void round_uint8_per_column_multi(Frame&);
void byte_rand(Frame&);
void int64_rand(Frame&);
void int64_rand_max(Frame&);
void rand(Frame&);
void rand_perm(Frame&);
void rand_perm_splitmix64(Frame&);
void rand_smooth_vectors(Frame&);
void randn(Frame&);
void eval_intersection(Frame&);
void kmax(Frame&);
void kmin(Frame&);
void merge_knn_results(Frame&);
void merge_knn_results_int32(Frame&);
void merge_result_table_with(Frame&);
void ranklist_handle_ties(Frame&);
void ranklist_intersection_size(Frame&);
void bucket_sort(Frame&);
void fvec_argsort(Frame&);
void fvec_argsort_parallel(Frame&);
void hashtable_int64_to_int64_add(Frame&);
void hashtable_int64_to_int64_init(Frame&);
void hashtable_int64_to_int64_lookup(Frame&);
void matrix_bucket_sort_inplace(Frame&);
void matrix_bucket_sort_inplace_int64(Frame&);
void bincode_hist(Frame&);
void bvec_checksum(Frame&);
void bvecs_checksum(Frame&);
void checksum(Frame&);
void checksum_rows(Frame&);
void fvecs_maybe_subsample(Frame&);
void hash_bytes(Frame&);
void imbalance_factor(Frame&);
void imbalance_factor_of_histogram(Frame&);
void ivec_checksum(Frame&);
void ivec_hist(Frame&);
void matrix_qr(Frame&);
void reflection(Frame&);
void get_compile_options(Frame&);
void fvec_L1(Frame&);
void fvec_L2sqr(Frame&);
void fvec_L2sqr_batch_4(Frame&);
void fvec_L2sqr_by_idx(Frame&);
void fvec_L2sqr_ny(Frame&);
void fvec_L2sqr_ny_nearest(Frame&);
void fvec_L2sqr_ny_nearest_y_transposed(Frame&);
void fvec_L2sqr_ny_transposed(Frame&);
void fvec_Linf(Frame&);
void fvec_add(Frame&);
void fvec_add_scalar(Frame&);
void fvec_inner_product(Frame&);
void fvec_inner_product_batch_4(Frame&);
void fvec_inner_products_by_idx(Frame&);
void fvec_inner_products_ny(Frame&);
void fvec_madd(Frame&);
void fvec_madd_and_argmin(Frame&);
void fvec_norm_L2sqr(Frame&);
void fvec_norms_L2(Frame&);
void fvec_norms_L2sqr(Frame&);
void fvec_renorm_L2(Frame&);
void fvec_sub(Frame&);
void inner_product_to_L2sqr(Frame&);
void pairwise_indexed_L2sqr(Frame&);
void pairwise_indexed_inner_product(Frame&);
void int_maxheap_array_t_addn(Frame&);
void int_maxheap_array_t_addn_query_subset_with_ids(Frame&);
void int_maxheap_array_t_addn_with_ids(Frame&);
void int_maxheap_array_t_get_ids(Frame&);
void int_maxheap_array_t_get_val(Frame&);
void int_maxheap_array_t_heapify(Frame&);
void int_maxheap_array_t_ids_get(Frame&);
void int_maxheap_array_t_k_get(Frame&);
void int_maxheap_array_t_nh_get(Frame&);
void int_maxheap_array_t_per_line_extrema(Frame&);
void int_maxheap_array_t_reorder(Frame&);
void int_maxheap_array_t_val_get(Frame&);
void int_maxheap_array_t_new0(Frame&);
void int_minheap_array_t_addn(Frame&);
void int_minheap_array_t_addn_query_subset_with_ids(Frame&);
void int_minheap_array_t_addn_with_ids(Frame&);
void int_minheap_array_t_get_ids(Frame&);
void int_minheap_array_t_get_val(Frame&);
void int_minheap_array_t_heapify(Frame&);
void int_minheap_array_t_ids_get(Frame&);
void int_minheap_array_t_k_get(Frame&);
void int_minheap_array_t_nh_get(Frame&);
void int_minheap_array_t_per_line_extrema(Frame&);
void int_minheap_array_t_reorder(Frame&);
void int_minheap_array_t_val_get(Frame&);
void int_minheap_array_t_new0(Frame&);
}  // namespace fsdk::ops

namespace fsdk::handwritten {
void AdditiveQuantizer_compute_centroid_norms(Frame&);
void AutoTuneCriterion_set_groundtruth(Frame&);
void BinaryInvertedListScanner_distance_to_code(Frame&);
void BinaryInvertedListScanner_scan_codes(Frame&);
void BinaryInvertedListScanner_scan_codes_range(Frame&);
void BinaryInvertedListScanner_set_list(Frame&);
void BinaryInvertedListScanner_set_query(Frame&);
void BlockInvertedLists_new1(Frame&);
void Clustering_train_encoded(Frame&);
void CodeSet_insert(Frame&);
void DistanceComputer_distance_to(Frame&);
void DistanceComputer_distances_batch_4(Frame&);
void DistanceComputer_set_query(Frame&);
void DistanceComputer_symmetric_dis(Frame&);
void Embedding_forward(Frame&);
void Embedding_from_array(Frame&);
void FFN_forward(Frame&);
void FileIOReader_new0(Frame&);
void FileIOWriter_new0(Frame&);
void FlatCodesDistanceComputer_distance_to_code(Frame&);
void IDSelectorArray_new0(Frame&);
void IDSelectorBitmap_new0(Frame&);
void IDSelectorTranslated_new0(Frame&);
void IDSelectorTranslated_new1(Frame&);
void IDSelectorTranslated_new2(Frame&);
void IOReader_read_bytes(Frame&);
void IOWriter_write_bytes(Frame&);
void Index_get_distance_computer(Frame&);
void Index_remove_ids_array(Frame&);
void IndexBinary_remove_ids_array(Frame&);
void IndexBinaryHNSW_get_distance_computer(Frame&);
void IndexBinaryIDMap2_new0(Frame&);
void IndexBinaryIDMap_new0(Frame&);
void IndexBinaryIVF_get_InvertedListScanner(Frame&);
void IndexBinaryIVF_replace_invlists(Frame&);
void IndexFlat_get_xb(Frame&);
void IndexFlatCodes_get_FlatCodesDistanceComputer(Frame&);
void IndexIVF_get_InvertedListScanner(Frame&);
void IndexIVF_replace_invlists(Frame&);
void IndexIVF_search_and_return_codes(Frame&);
void IndexIVF_train_q1(Frame&);
void IndexIVFPQ_find_duplicates(Frame&);
void IndexIVFSpectralHash_replace_vt(Frame&);
void IndexIVFSpectralHash_replace_vt_of(Frame&);
void IndexRaBitQ_get_quantized_distance_computer(Frame&);
void IndexShardsIVF_train_q1(Frame&);
void InvertedListScanner_distance_to_code(Frame&);
void InvertedListScanner_iterate_codes(Frame&);
void InvertedListScanner_iterate_codes_range(Frame&);
void InvertedListScanner_scan_codes(Frame&);
void InvertedListScanner_scan_codes_range(Frame&);
void InvertedListScanner_set_list(Frame&);
void InvertedListScanner_set_query(Frame&);
void InvertedLists_get_codes(Frame&);
void InvertedLists_get_ids(Frame&);
void InvertedLists_get_iterator(Frame&);
void InvertedLists_get_single_code(Frame&);
void InvertedListsIOHook_lookup(Frame&);
void InvertedListsIOHook_lookup_classname(Frame&);
void InvertedListsIOHook_read(Frame&);
void InvertedListsIterator_get_id_and_codes(Frame&);
void Level1Quantizer_train_q1(Frame&);
void Linear_forward(Frame&);
void Linear_from_array(Frame&);
void NSG_Graph_int_get_neighbors(Frame&);
void NegativeDistanceComputer_new0(Frame&);
void NeuralNetCodec_decode(Frame&);
void NeuralNetCodec_encode(Frame&);
void ParameterSpace_add_range(Frame&);
void ParameterSpace_explore(Frame&);
void ProductQuantizer_get_centroids(Frame&);
void ProgressiveDimIndexFactory_make(Frame&);
void QINCoStep_decode(Frame&);
void QINCoStep_encode(Frame&);
void RaBitQuantizer_get_distance_computer(Frame&);
void ReproduceDistancesObjective_new0(Frame&);
void ShardingFunction_shard_of(Frame&);
void VectorIOReader_new1(Frame&);
void ZeroCopyIOReader_new0(Frame&);
void aq_quantize_LUT_and_bias(Frame&);
void beam_search_encode_step(Frame&);
void beam_search_encode_step_tab(Frame&);
void compute_PQ_dis_tables_dsub2(Frame&);
void compute_codes_add_centroids_mp_lut0(Frame&);
void compute_codes_add_centroids_mp_lut1(Frame&);
void deserialize_index(Frame&);
void deserialize_index_binary(Frame&);
void extract_index_ivf(Frame&);
void get_extra_distance_computer(Frame&);
void greedy_update_nearest(Frame&);
void initialize_IVFPQ_precomputed_table(Frame&);
void ivf_residual_add_from_flat_codes(Frame&);
void knn(Frame&);
void lrand(Frame&);
void merge_into(Frame&);
void omp_get_max_threads(Frame&);
void omp_set_num_threads(Frame&);
void pairwise_distances(Frame&);
void quantize_LUT_and_bias(Frame&);
void randint(Frame&);
void range_search_with_parameters(Frame&);
void read_InvertedLists(Frame&);
void read_ProductQuantizer(Frame&);
void read_ProductQuantizer_from(Frame&);
void read_VectorTransform(Frame&);
void read_VectorTransform_from(Frame&);
void read_index(Frame&);
void read_index_binary(Frame&);
void read_index_binary_from(Frame&);
void read_index_from(Frame&);
void refine_beam_LUT_mp(Frame&);
void refine_beam_mp(Frame&);
void search_and_return_centroids(Frame&);
void search_centroid(Frame&);
void search_with_parameters(Frame&);
void serialize_index(Frame&);
void serialize_index_binary(Frame&);
void shard_binary_ivf_index_centroids(Frame&);
void shard_ivf_index_centroids(Frame&);
void shard_ivf_index_centroids_by_number(Frame&);
void storage_distance_computer(Frame&);
void try_extract_index_ivf(Frame&);
void write_ProductQuantizer(Frame&);
void write_VectorTransform(Frame&);
void write_index(Frame&);
void write_index_binary(Frame&);
}  // namespace fsdk::handwritten

namespace {
using namespace fsdk;

const fsdk_op table[] = {
    {"AdditiveCoarseQuantizer.aq:get", "AdditiveCoarseQuantizer.aq", "h>h", ops::AdditiveCoarseQuantizer_aq_get, "1.7.3"},
    {"AdditiveCoarseQuantizer.centroid_norms:get", "AdditiveCoarseQuantizer.centroidNorms", "h>F", ops::AdditiveCoarseQuantizer_centroid_norms_get, "1.7.3"},
    {"AdditiveCoarseQuantizer:new0", "new AdditiveCoarseQuantizer", "ihi>h", ops::AdditiveCoarseQuantizer_new0, "1.7.3"},
    {"AdditiveQuantizer.M:get", "AdditiveQuantizer.M", "h>i", ops::AdditiveQuantizer_M_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11000
    {"AdditiveQuantizer.centroid_norms:get", "AdditiveQuantizer.centroidNorms", "h>F", ops::AdditiveQuantizer_centroid_norms_get, "1.10.0"},
#else
    {"AdditiveQuantizer.centroid_norms:get", "AdditiveQuantizer.centroidNorms", "h>F", nullptr, "1.10.0"},
#endif
#if FSDK_FAISS_VERSION >= 11000
    {"AdditiveQuantizer.codebook_cross_products:get", "AdditiveQuantizer.codebookCrossProducts", "h>F", ops::AdditiveQuantizer_codebook_cross_products_get, "1.10.0"},
#else
    {"AdditiveQuantizer.codebook_cross_products:get", "AdditiveQuantizer.codebookCrossProducts", "h>F", nullptr, "1.10.0"},
#endif
    {"AdditiveQuantizer.codebook_offsets:get", "AdditiveQuantizer.codebookOffsets", "h>U", ops::AdditiveQuantizer_codebook_offsets_get, "1.7.3"},
    {"AdditiveQuantizer.codebooks:get", "AdditiveQuantizer.codebooks", "h>F", ops::AdditiveQuantizer_codebooks_get, "1.7.3"},
    {"AdditiveQuantizer.codebooks:set", "AdditiveQuantizer.codebooks", "hF>", ops::AdditiveQuantizer_codebooks_set, "1.7.3"},
    {"AdditiveQuantizer.compute_LUT", "AdditiveQuantizer.computeLUT", "hFfF>", ops::AdditiveQuantizer_compute_LUT, "1.7.3"},
    {"AdditiveQuantizer.compute_centroid_norms", "AdditiveQuantizer.computeCentroidNorms", "h>F", handwritten::AdditiveQuantizer_compute_centroid_norms, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11000
    {"AdditiveQuantizer.compute_codebook_tables", "AdditiveQuantizer.computeCodebookTables", "h>", ops::AdditiveQuantizer_compute_codebook_tables, "1.10.0"},
#else
    {"AdditiveQuantizer.compute_codebook_tables", "AdditiveQuantizer.computeCodebookTables", "h>", nullptr, "1.10.0"},
#endif
    {"AdditiveQuantizer.compute_codes_add_centroids", "AdditiveQuantizer.computeCodesAddCentroids", "hFFB>", ops::AdditiveQuantizer_compute_codes_add_centroids, "1.7.3"},
    {"AdditiveQuantizer.decode_64bit", "AdditiveQuantizer.decode64bit", "hIF>", ops::AdditiveQuantizer_decode_64bit, "1.7.3"},
    {"AdditiveQuantizer.decode_qcint", "AdditiveQuantizer.decodeQcint", "hi>f", ops::AdditiveQuantizer_decode_qcint, "1.7.3"},
    {"AdditiveQuantizer.decode_unpacked", "AdditiveQuantizer.decodeUnpacked", "hWF>", ops::AdditiveQuantizer_decode_unpacked, "1.7.3"},
    {"AdditiveQuantizer.encode_norm", "AdditiveQuantizer.encodeNorm", "hf>i", ops::AdditiveQuantizer_encode_norm, "1.7.3"},
    {"AdditiveQuantizer.encode_qcint", "AdditiveQuantizer.encodeQcint", "hf>i", ops::AdditiveQuantizer_encode_qcint, "1.7.3"},
    {"AdditiveQuantizer.is_trained:get", "AdditiveQuantizer.isTrained", "h>b", ops::AdditiveQuantizer_is_trained_get, "1.7.3"},
    {"AdditiveQuantizer.is_trained:set", "AdditiveQuantizer.isTrained", "hb>", ops::AdditiveQuantizer_is_trained_set, "1.7.3"},
    {"AdditiveQuantizer.knn_centroids_L2", "AdditiveQuantizer.knnCentroidsL2", "hFiFFL>", ops::AdditiveQuantizer_knn_centroids_L2, "1.7.3"},
    {"AdditiveQuantizer.knn_centroids_inner_product", "AdditiveQuantizer.knnCentroidsInnerProduct", "hFiFL>", ops::AdditiveQuantizer_knn_centroids_inner_product, "1.7.3"},
    {"AdditiveQuantizer.max_mem_distances:get", "AdditiveQuantizer.maxMemDistances", "h>i", ops::AdditiveQuantizer_max_mem_distances_get, "1.7.3"},
    {"AdditiveQuantizer.max_mem_distances:set", "AdditiveQuantizer.maxMemDistances", "hi>", ops::AdditiveQuantizer_max_mem_distances_set, "1.7.3"},
    {"AdditiveQuantizer.nbits:get", "AdditiveQuantizer.nbits", "h>U", ops::AdditiveQuantizer_nbits_get, "1.7.3"},
    {"AdditiveQuantizer.norm_bits:get", "AdditiveQuantizer.normBits", "h>i", ops::AdditiveQuantizer_norm_bits_get, "1.7.3"},
    {"AdditiveQuantizer.norm_max:get", "AdditiveQuantizer.normMax", "h>f", ops::AdditiveQuantizer_norm_max_get, "1.7.3"},
    {"AdditiveQuantizer.norm_max:set", "AdditiveQuantizer.normMax", "hf>", ops::AdditiveQuantizer_norm_max_set, "1.7.3"},
    {"AdditiveQuantizer.norm_min:get", "AdditiveQuantizer.normMin", "h>f", ops::AdditiveQuantizer_norm_min_get, "1.7.3"},
    {"AdditiveQuantizer.norm_min:set", "AdditiveQuantizer.normMin", "hf>", ops::AdditiveQuantizer_norm_min_set, "1.7.3"},
    {"AdditiveQuantizer.norm_tabs:get", "AdditiveQuantizer.normTabs", "h>F", ops::AdditiveQuantizer_norm_tabs_get, "1.7.3"},
    {"AdditiveQuantizer.only_8bit:get", "AdditiveQuantizer.only8bit", "h>b", ops::AdditiveQuantizer_only_8bit_get, "1.7.3"},
    {"AdditiveQuantizer.pack_codes", "AdditiveQuantizer.packCodes", "hWFFB>", ops::AdditiveQuantizer_pack_codes, "1.7.3"},
    {"AdditiveQuantizer.qnorm:get", "AdditiveQuantizer.qnorm", "h>h", ops::AdditiveQuantizer_qnorm_get, "1.7.3"},
    {"AdditiveQuantizer.search_type:get", "AdditiveQuantizer.searchType", "h>i", ops::AdditiveQuantizer_search_type_get, "1.7.3"},
    {"AdditiveQuantizer.search_type:set", "AdditiveQuantizer.searchType", "hi>", ops::AdditiveQuantizer_search_type_set, "1.7.3"},
    {"AdditiveQuantizer.set_derived_values", "AdditiveQuantizer.setDerivedValues", "h>", ops::AdditiveQuantizer_set_derived_values, "1.7.3"},
    {"AdditiveQuantizer.tot_bits:get", "AdditiveQuantizer.totBits", "h>i", ops::AdditiveQuantizer_tot_bits_get, "1.7.3"},
    {"AdditiveQuantizer.total_codebook_size:get", "AdditiveQuantizer.totalCodebookSize", "h>i", ops::AdditiveQuantizer_total_codebook_size_get, "1.7.3"},
    {"AdditiveQuantizer.train_norm", "AdditiveQuantizer.trainNorm", "hF>", ops::AdditiveQuantizer_train_norm, "1.7.3"},
    {"AdditiveQuantizer.verbose:get", "AdditiveQuantizer.verbose", "h>b", ops::AdditiveQuantizer_verbose_get, "1.7.3"},
    {"AdditiveQuantizer.verbose:set", "AdditiveQuantizer.verbose", "hb>", ops::AdditiveQuantizer_verbose_set, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"ArrayInvertedLists.permute_invlists", "ArrayInvertedLists.permuteInvlists", "hL>", ops::ArrayInvertedLists_permute_invlists, "1.8.0"},
#else
    {"ArrayInvertedLists.permute_invlists", "ArrayInvertedLists.permuteInvlists", "hL>", nullptr, "1.8.0"},
#endif
    {"ArrayInvertedLists:new0", "new ArrayInvertedLists", "ii>h", ops::ArrayInvertedLists_new0, "1.7.3"},
    {"AutoTuneCriterion.evaluate", "AutoTuneCriterion.evaluate", "hFL>f", ops::AutoTuneCriterion_evaluate, "1.7.3"},
    {"AutoTuneCriterion.gt_D:get", "AutoTuneCriterion.gtD", "h>F", ops::AutoTuneCriterion_gt_D_get, "1.7.3"},
    {"AutoTuneCriterion.gt_I:get", "AutoTuneCriterion.gtI", "h>L", ops::AutoTuneCriterion_gt_I_get, "1.7.3"},
    {"AutoTuneCriterion.gt_nnn:get", "AutoTuneCriterion.gtNnn", "h>i", ops::AutoTuneCriterion_gt_nnn_get, "1.7.3"},
    {"AutoTuneCriterion.nnn:get", "AutoTuneCriterion.nnn", "h>i", ops::AutoTuneCriterion_nnn_get, "1.7.3"},
    {"AutoTuneCriterion.nnn:set", "AutoTuneCriterion.nnn", "hi>", ops::AutoTuneCriterion_nnn_set, "1.7.3"},
    {"AutoTuneCriterion.nq:get", "AutoTuneCriterion.nq", "h>i", ops::AutoTuneCriterion_nq_get, "1.7.3"},
    {"AutoTuneCriterion.set_groundtruth", "AutoTuneCriterion.setGroundtruth", "hFL>", handwritten::AutoTuneCriterion_set_groundtruth, "1.7.3"},
    {"BinaryInvertedListScanner.distance_to_code", "BinaryInvertedListScanner.distanceToCode", "hB>i", handwritten::BinaryInvertedListScanner_distance_to_code, "1.7.3"},
    {"BinaryInvertedListScanner.scan_codes", "BinaryInvertedListScanner.scanCodes", "hBLWL>i", handwritten::BinaryInvertedListScanner_scan_codes, "1.7.3"},
    {"BinaryInvertedListScanner.scan_codes_range", "BinaryInvertedListScanner.scanCodesRange", "hBLi>FL", handwritten::BinaryInvertedListScanner_scan_codes_range, "1.7.3"},
    {"BinaryInvertedListScanner.set_list", "BinaryInvertedListScanner.setList", "hii>", handwritten::BinaryInvertedListScanner_set_list, "1.7.3"},
    {"BinaryInvertedListScanner.set_query", "BinaryInvertedListScanner.setQuery", "hB>", handwritten::BinaryInvertedListScanner_set_query, "1.7.3"},
    {"BitstringReader.code:get", "BitstringReader.code", "h>B", ops::BitstringReader_code_get, "1.7.3"},
    {"BitstringReader.code_size:get", "BitstringReader.codeSize", "h>i", ops::BitstringReader_code_size_get, "1.7.3"},
    {"BitstringReader.i:get", "BitstringReader.i", "h>i", ops::BitstringReader_i_get, "1.7.3"},
    {"BitstringReader.read", "BitstringReader.read", "hi>I", ops::BitstringReader_read, "1.7.3"},
    {"BitstringReader:new0", "new BitstringReader", "B>h", ops::BitstringReader_new0, "1.7.3"},
    {"BitstringWriter.code:get", "BitstringWriter.code", "h>B", ops::BitstringWriter_code_get, "1.7.3"},
    {"BitstringWriter.code_size:get", "BitstringWriter.codeSize", "h>i", ops::BitstringWriter_code_size_get, "1.7.3"},
    {"BitstringWriter.i:get", "BitstringWriter.i", "h>i", ops::BitstringWriter_i_get, "1.7.3"},
    {"BitstringWriter.write", "BitstringWriter.write", "hIi>", ops::BitstringWriter_write, "1.7.3"},
    {"BitstringWriter:new0", "new BitstringWriter", "i>h", ops::BitstringWriter_new0, "1.7.3"},
    {"BlockInvertedLists.add_entries", "BlockInvertedLists.addEntries", "hiLB>i", ops::BlockInvertedLists_add_entries, "1.7.3"},
    {"BlockInvertedLists.block_size:get", "BlockInvertedLists.blockSize", "h>i", ops::BlockInvertedLists_block_size_get, "1.7.3"},
    {"BlockInvertedLists.n_per_block:get", "BlockInvertedLists.nPerBlock", "h>i", ops::BlockInvertedLists_n_per_block_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"BlockInvertedLists.packer:get", "BlockInvertedLists.packer", "h>h", ops::BlockInvertedLists_packer_get, "1.7.4"},
#else
    {"BlockInvertedLists.packer:get", "BlockInvertedLists.packer", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"BlockInvertedLists.remove_ids", "BlockInvertedLists.removeIds", "hh>i", ops::BlockInvertedLists_remove_ids, "1.9.0"},
#else
    {"BlockInvertedLists.remove_ids", "BlockInvertedLists.removeIds", "hh>i", nullptr, "1.9.0"},
#endif
    {"BlockInvertedLists:new0", "new BlockInvertedLists", "iii>h", ops::BlockInvertedLists_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"BlockInvertedLists:new1", "new BlockInvertedLists", "ih>h", handwritten::BlockInvertedLists_new1, "1.7.4"},
#else
    {"BlockInvertedLists:new1", "new BlockInvertedLists", "ih>h", nullptr, "1.7.4"},
#endif
    {"BufferList.add", "BufferList.add", "hIf>", ops::BufferList_add, "1.7.3"},
    {"BufferList.append_buffer", "BufferList.appendBuffer", "h>", ops::BufferList_append_buffer, "1.7.3"},
    {"BufferList.buffer_size:get", "BufferList.bufferSize", "h>i", ops::BufferList_buffer_size_get, "1.7.3"},
    {"BufferList.copy_range", "BufferList.copyRange", "hiiLF>", ops::BufferList_copy_range, "1.7.3"},
    {"BufferList.wp:get", "BufferList.wp", "h>i", ops::BufferList_wp_get, "1.7.3"},
    {"BufferList:new0", "new BufferList", "i>h", ops::BufferList_new0, "1.7.3"},
    {"BufferedIOReader.b0:get", "BufferedIOReader.b0", "h>i", ops::BufferedIOReader_b0_get, "1.7.3"},
    {"BufferedIOReader.b1:get", "BufferedIOReader.b1", "h>i", ops::BufferedIOReader_b1_get, "1.7.3"},
    {"BufferedIOReader.bsz:get", "BufferedIOReader.bsz", "h>i", ops::BufferedIOReader_bsz_get, "1.7.3"},
    {"BufferedIOReader.buffer:get", "BufferedIOReader.buffer", "h>B", ops::BufferedIOReader_buffer_get, "1.7.3"},
    {"BufferedIOReader.ofs2:get", "BufferedIOReader.ofs2", "h>i", ops::BufferedIOReader_ofs2_get, "1.7.3"},
    {"BufferedIOReader.ofs:get", "BufferedIOReader.ofs", "h>i", ops::BufferedIOReader_ofs_get, "1.7.3"},
    {"BufferedIOReader.reader:get", "BufferedIOReader.reader", "h>h", ops::BufferedIOReader_reader_get, "1.7.3"},
    {"BufferedIOReader:new0", "new BufferedIOReader", "hi>h", ops::BufferedIOReader_new0, "1.7.3"},
    {"BufferedIOWriter.b0:get", "BufferedIOWriter.b0", "h>i", ops::BufferedIOWriter_b0_get, "1.7.3"},
    {"BufferedIOWriter.bsz:get", "BufferedIOWriter.bsz", "h>i", ops::BufferedIOWriter_bsz_get, "1.7.3"},
    {"BufferedIOWriter.buffer:get", "BufferedIOWriter.buffer", "h>B", ops::BufferedIOWriter_buffer_get, "1.7.3"},
    {"BufferedIOWriter.ofs2:get", "BufferedIOWriter.ofs2", "h>i", ops::BufferedIOWriter_ofs2_get, "1.7.3"},
    {"BufferedIOWriter.writer:get", "BufferedIOWriter.writer", "h>h", ops::BufferedIOWriter_writer_get, "1.7.3"},
    {"BufferedIOWriter:new0", "new BufferedIOWriter", "hi>h", ops::BufferedIOWriter_new0, "1.7.3"},
    {"CMax_float_partition_fuzzy", "CMaxFloatPartitionFuzzy", "FLii>fi", ops::CMax_float_partition_fuzzy, "1.7.3"},
    {"CMax_uint16_partition_fuzzy", "CMaxUint16PartitionFuzzy", "SLii>ii", ops::CMax_uint16_partition_fuzzy, "1.7.3"},
    {"CMin_float_partition_fuzzy", "CMinFloatPartitionFuzzy", "FLii>fi", ops::CMin_float_partition_fuzzy, "1.7.3"},
    {"CMin_uint16_partition_fuzzy", "CMinUint16PartitionFuzzy", "SLii>ii", ops::CMin_uint16_partition_fuzzy, "1.7.3"},
    {"CallbackIOReader.bs:get", "CallbackIOReader.bs", "h>i", ops::CallbackIOReader_bs_get, "1.7.3"},
    {"CallbackIOReader:new0", "new CallbackIOReader", "ii>h", ops::CallbackIOReader_new0, "1.7.3"},
    {"CallbackIOWriter.bs:get", "CallbackIOWriter.bs", "h>i", ops::CallbackIOWriter_bs_get, "1.7.3"},
    {"CallbackIOWriter:new0", "new CallbackIOWriter", "ii>h", ops::CallbackIOWriter_new0, "1.7.3"},
    {"CenteringTransform.mean:get", "CenteringTransform.mean", "h>F", ops::CenteringTransform_mean_get, "1.7.3"},
    {"CenteringTransform:new0", "new CenteringTransform", "i>h", ops::CenteringTransform_new0, "1.7.3"},
    {"Cloner.clone_Index", "Cloner.cloneIndex", "hh>h", ops::Cloner_clone_Index, "1.7.3"},
    {"Cloner.clone_IndexIVF", "Cloner.cloneIndexIVF", "hh>h", ops::Cloner_clone_IndexIVF, "1.7.3"},
    {"Cloner.clone_VectorTransform", "Cloner.cloneVectorTransform", "hh>h", ops::Cloner_clone_VectorTransform, "1.7.3"},
    {"Cloner:new0", "new Cloner", ">h", ops::Cloner_new0, "1.7.3"},
    {"Clustering.centroids:get", "Clustering.centroids", "h>F", ops::Clustering_centroids_get, "1.7.3"},
    {"Clustering.centroids:set", "Clustering.centroids", "hF>", ops::Clustering_centroids_set, "1.7.3"},
    {"Clustering.d:get", "Clustering.d", "h>i", ops::Clustering_d_get, "1.7.3"},
    {"Clustering.iteration_stats:get", "Clustering.iterationStats", "h>H", ops::Clustering_iteration_stats_get, "1.7.3"},
    {"Clustering.k:get", "Clustering.k", "h>i", ops::Clustering_k_get, "1.7.3"},
    {"Clustering.post_process_centroids", "Clustering.postProcessCentroids", "h>", ops::Clustering_post_process_centroids, "1.7.3"},
    {"Clustering.train", "Clustering.train", "hFhF>", ops::Clustering_train, "1.7.3"},
    {"Clustering.train_encoded", "Clustering.trainEncoded", "hBhhF>", handwritten::Clustering_train_encoded, "1.7.3"},
    {"Clustering1D.train_exact", "Clustering1D.trainExact", "hF>", ops::Clustering1D_train_exact, "1.7.3"},
    {"Clustering1D:new0", "new Clustering1D", "i>h", ops::Clustering1D_new0, "1.7.3"},
    {"Clustering1D:new1", "new Clustering1D", "ih>h", ops::Clustering1D_new1, "1.7.3"},
    {"Clustering:new0", "new Clustering", "ii>h", ops::Clustering_new0, "1.7.3"},
    {"Clustering:new1", "new Clustering", "iih>h", ops::Clustering_new1, "1.7.3"},
    {"ClusteringIterationStats.imbalance_factor:get", "ClusteringIterationStats.imbalanceFactor", "h>f", ops::ClusteringIterationStats_imbalance_factor_get, "1.7.3"},
    {"ClusteringIterationStats.nsplit:get", "ClusteringIterationStats.nsplit", "h>i", ops::ClusteringIterationStats_nsplit_get, "1.7.3"},
    {"ClusteringIterationStats.obj:get", "ClusteringIterationStats.obj", "h>f", ops::ClusteringIterationStats_obj_get, "1.7.3"},
    {"ClusteringIterationStats.time:get", "ClusteringIterationStats.time", "h>f", ops::ClusteringIterationStats_time_get, "1.7.3"},
    {"ClusteringIterationStats.time_search:get", "ClusteringIterationStats.timeSearch", "h>f", ops::ClusteringIterationStats_time_search_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"ClusteringParameters.check_input_data_for_NaNs:get", "ClusteringParameters.checkInputDataForNaNs", "h>b", ops::ClusteringParameters_check_input_data_for_NaNs_get, "1.9.0"},
#else
    {"ClusteringParameters.check_input_data_for_NaNs:get", "ClusteringParameters.checkInputDataForNaNs", "h>b", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"ClusteringParameters.check_input_data_for_NaNs:set", "ClusteringParameters.checkInputDataForNaNs", "hb>", ops::ClusteringParameters_check_input_data_for_NaNs_set, "1.9.0"},
#else
    {"ClusteringParameters.check_input_data_for_NaNs:set", "ClusteringParameters.checkInputDataForNaNs", "hb>", nullptr, "1.9.0"},
#endif
    {"ClusteringParameters.decode_block_size:get", "ClusteringParameters.decodeBlockSize", "h>i", ops::ClusteringParameters_decode_block_size_get, "1.7.3"},
    {"ClusteringParameters.decode_block_size:set", "ClusteringParameters.decodeBlockSize", "hi>", ops::ClusteringParameters_decode_block_size_set, "1.7.3"},
    {"ClusteringParameters.frozen_centroids:get", "ClusteringParameters.frozenCentroids", "h>b", ops::ClusteringParameters_frozen_centroids_get, "1.7.3"},
    {"ClusteringParameters.frozen_centroids:set", "ClusteringParameters.frozenCentroids", "hb>", ops::ClusteringParameters_frozen_centroids_set, "1.7.3"},
    {"ClusteringParameters.int_centroids:get", "ClusteringParameters.intCentroids", "h>b", ops::ClusteringParameters_int_centroids_get, "1.7.3"},
    {"ClusteringParameters.int_centroids:set", "ClusteringParameters.intCentroids", "hb>", ops::ClusteringParameters_int_centroids_set, "1.7.3"},
    {"ClusteringParameters.max_points_per_centroid:get", "ClusteringParameters.maxPointsPerCentroid", "h>i", ops::ClusteringParameters_max_points_per_centroid_get, "1.7.3"},
    {"ClusteringParameters.max_points_per_centroid:set", "ClusteringParameters.maxPointsPerCentroid", "hi>", ops::ClusteringParameters_max_points_per_centroid_set, "1.7.3"},
    {"ClusteringParameters.min_points_per_centroid:get", "ClusteringParameters.minPointsPerCentroid", "h>i", ops::ClusteringParameters_min_points_per_centroid_get, "1.7.3"},
    {"ClusteringParameters.min_points_per_centroid:set", "ClusteringParameters.minPointsPerCentroid", "hi>", ops::ClusteringParameters_min_points_per_centroid_set, "1.7.3"},
    {"ClusteringParameters.niter:get", "ClusteringParameters.niter", "h>i", ops::ClusteringParameters_niter_get, "1.7.3"},
    {"ClusteringParameters.niter:set", "ClusteringParameters.niter", "hi>", ops::ClusteringParameters_niter_set, "1.7.3"},
    {"ClusteringParameters.nredo:get", "ClusteringParameters.nredo", "h>i", ops::ClusteringParameters_nredo_get, "1.7.3"},
    {"ClusteringParameters.nredo:set", "ClusteringParameters.nredo", "hi>", ops::ClusteringParameters_nredo_set, "1.7.3"},
    {"ClusteringParameters.seed:get", "ClusteringParameters.seed", "h>i", ops::ClusteringParameters_seed_get, "1.7.3"},
    {"ClusteringParameters.seed:set", "ClusteringParameters.seed", "hi>", ops::ClusteringParameters_seed_set, "1.7.3"},
    {"ClusteringParameters.spherical:get", "ClusteringParameters.spherical", "h>b", ops::ClusteringParameters_spherical_get, "1.7.3"},
    {"ClusteringParameters.spherical:set", "ClusteringParameters.spherical", "hb>", ops::ClusteringParameters_spherical_set, "1.7.3"},
    {"ClusteringParameters.update_index:get", "ClusteringParameters.updateIndex", "h>b", ops::ClusteringParameters_update_index_get, "1.7.3"},
    {"ClusteringParameters.update_index:set", "ClusteringParameters.updateIndex", "hb>", ops::ClusteringParameters_update_index_set, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"ClusteringParameters.use_faster_subsampling:get", "ClusteringParameters.useFasterSubsampling", "h>b", ops::ClusteringParameters_use_faster_subsampling_get, "1.9.0"},
#else
    {"ClusteringParameters.use_faster_subsampling:get", "ClusteringParameters.useFasterSubsampling", "h>b", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"ClusteringParameters.use_faster_subsampling:set", "ClusteringParameters.useFasterSubsampling", "hb>", ops::ClusteringParameters_use_faster_subsampling_set, "1.9.0"},
#else
    {"ClusteringParameters.use_faster_subsampling:set", "ClusteringParameters.useFasterSubsampling", "hb>", nullptr, "1.9.0"},
#endif
    {"ClusteringParameters.verbose:get", "ClusteringParameters.verbose", "h>b", ops::ClusteringParameters_verbose_get, "1.7.3"},
    {"ClusteringParameters.verbose:set", "ClusteringParameters.verbose", "hb>", ops::ClusteringParameters_verbose_set, "1.7.3"},
    {"ClusteringParameters:new0", "new ClusteringParameters", ">h", ops::ClusteringParameters_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"CodePacker.block_size:get", "CodePacker.blockSize", "h>i", ops::CodePacker_block_size_get, "1.7.4"},
#else
    {"CodePacker.block_size:get", "CodePacker.blockSize", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"CodePacker.code_size:get", "CodePacker.codeSize", "h>i", ops::CodePacker_code_size_get, "1.7.4"},
#else
    {"CodePacker.code_size:get", "CodePacker.codeSize", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"CodePacker.nvec:get", "CodePacker.nvec", "h>i", ops::CodePacker_nvec_get, "1.7.4"},
#else
    {"CodePacker.nvec:get", "CodePacker.nvec", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"CodePacker.pack_1", "CodePacker.pack1", "hBiB>", ops::CodePacker_pack_1, "1.7.4"},
#else
    {"CodePacker.pack_1", "CodePacker.pack1", "hBiB>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"CodePacker.pack_all", "CodePacker.packAll", "hBB>", ops::CodePacker_pack_all, "1.7.4"},
#else
    {"CodePacker.pack_all", "CodePacker.packAll", "hBB>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"CodePacker.unpack_1", "CodePacker.unpack1", "hBiB>", ops::CodePacker_unpack_1, "1.7.4"},
#else
    {"CodePacker.unpack_1", "CodePacker.unpack1", "hBiB>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"CodePacker.unpack_all", "CodePacker.unpackAll", "hBB>", ops::CodePacker_unpack_all, "1.7.4"},
#else
    {"CodePacker.unpack_all", "CodePacker.unpackAll", "hBB>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"CodePackerFlat:new0", "new CodePackerFlat", "i>h", ops::CodePackerFlat_new0, "1.7.4"},
#else
    {"CodePackerFlat:new0", "new CodePackerFlat", "i>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"CodePackerPQ4.nsq:get", "CodePackerPQ4.nsq", "h>i", ops::CodePackerPQ4_nsq_get, "1.7.4"},
#else
    {"CodePackerPQ4.nsq:get", "CodePackerPQ4.nsq", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"CodePackerPQ4:new0", "new CodePackerPQ4", "ii>h", ops::CodePackerPQ4_new0, "1.7.4"},
#else
    {"CodePackerPQ4:new0", "new CodePackerPQ4", "ii>h", nullptr, "1.7.4"},
#endif
    {"CodeSegment.c0:get", "CodeSegment.c0", "h>I", ops::CodeSegment_c0_get, "1.7.3"},
    {"CodeSegment.signbits:get", "CodeSegment.signbits", "h>i", ops::CodeSegment_signbits_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"CodeSet.d:get", "CodeSet.d", "h>i", ops::CodeSet_d_get, "1.8.0"},
#else
    {"CodeSet.d:get", "CodeSet.d", "h>i", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CodeSet.insert", "CodeSet.insert", "hBB>", handwritten::CodeSet_insert, "1.8.0"},
#else
    {"CodeSet.insert", "CodeSet.insert", "hBB>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CodeSet:new0", "new CodeSet", "i>h", ops::CodeSet_new0, "1.8.0"},
#else
    {"CodeSet:new0", "new CodeSet", "i>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.D:get", "CombinerRangeKNNfloat.D", "h>F", ops::CombinerRangeKNNfloat_D_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.D:get", "CombinerRangeKNNfloat.D", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.D:set", "CombinerRangeKNNfloat.D", "hF>", ops::CombinerRangeKNNfloat_D_set, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.D:set", "CombinerRangeKNNfloat.D", "hF>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.D_remain:get", "CombinerRangeKNNfloat.DRemain", "h>F", ops::CombinerRangeKNNfloat_D_remain_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.D_remain:get", "CombinerRangeKNNfloat.DRemain", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.D_remain:set", "CombinerRangeKNNfloat.DRemain", "hF>", ops::CombinerRangeKNNfloat_D_remain_set, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.D_remain:set", "CombinerRangeKNNfloat.DRemain", "hF>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.I:get", "CombinerRangeKNNfloat.I", "h>L", ops::CombinerRangeKNNfloat_I_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.I:get", "CombinerRangeKNNfloat.I", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.I:set", "CombinerRangeKNNfloat.I", "hL>", ops::CombinerRangeKNNfloat_I_set, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.I:set", "CombinerRangeKNNfloat.I", "hL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.I_remain:get", "CombinerRangeKNNfloat.IRemain", "h>L", ops::CombinerRangeKNNfloat_I_remain_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.I_remain:get", "CombinerRangeKNNfloat.IRemain", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.I_remain:set", "CombinerRangeKNNfloat.IRemain", "hL>", ops::CombinerRangeKNNfloat_I_remain_set, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.I_remain:set", "CombinerRangeKNNfloat.IRemain", "hL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.L_res:get", "CombinerRangeKNNfloat.LRes", "h>L", ops::CombinerRangeKNNfloat_L_res_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.L_res:get", "CombinerRangeKNNfloat.LRes", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.compute_sizes", "CombinerRangeKNNfloat.computeSizes", "h>L", ops::CombinerRangeKNNfloat_compute_sizes, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.compute_sizes", "CombinerRangeKNNfloat.computeSizes", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.k:get", "CombinerRangeKNNfloat.k", "h>i", ops::CombinerRangeKNNfloat_k_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.k:get", "CombinerRangeKNNfloat.k", "h>i", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.keep_max:get", "CombinerRangeKNNfloat.keepMax", "h>b", ops::CombinerRangeKNNfloat_keep_max_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.keep_max:get", "CombinerRangeKNNfloat.keepMax", "h>b", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.keep_max:set", "CombinerRangeKNNfloat.keepMax", "hb>", ops::CombinerRangeKNNfloat_keep_max_set, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.keep_max:set", "CombinerRangeKNNfloat.keepMax", "hb>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.lim_remain:get", "CombinerRangeKNNfloat.limRemain", "h>L", ops::CombinerRangeKNNfloat_lim_remain_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.lim_remain:get", "CombinerRangeKNNfloat.limRemain", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.lim_remain:set", "CombinerRangeKNNfloat.limRemain", "hL>", ops::CombinerRangeKNNfloat_lim_remain_set, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.lim_remain:set", "CombinerRangeKNNfloat.limRemain", "hL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.mask:get", "CombinerRangeKNNfloat.mask", "h>B", ops::CombinerRangeKNNfloat_mask_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.mask:get", "CombinerRangeKNNfloat.mask", "h>B", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.mask:set", "CombinerRangeKNNfloat.mask", "hB>", ops::CombinerRangeKNNfloat_mask_set, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.mask:set", "CombinerRangeKNNfloat.mask", "hB>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.nq:get", "CombinerRangeKNNfloat.nq", "h>i", ops::CombinerRangeKNNfloat_nq_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.nq:get", "CombinerRangeKNNfloat.nq", "h>i", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.r2:get", "CombinerRangeKNNfloat.r2", "h>f", ops::CombinerRangeKNNfloat_r2_get, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.r2:get", "CombinerRangeKNNfloat.r2", "h>f", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.r2:set", "CombinerRangeKNNfloat.r2", "hf>", ops::CombinerRangeKNNfloat_r2_set, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.r2:set", "CombinerRangeKNNfloat.r2", "hf>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat.write_result", "CombinerRangeKNNfloat.writeResult", "h>FL", ops::CombinerRangeKNNfloat_write_result, "1.8.0"},
#else
    {"CombinerRangeKNNfloat.write_result", "CombinerRangeKNNfloat.writeResult", "h>FL", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNfloat:new0", "new CombinerRangeKNNfloat", "iifb>h", ops::CombinerRangeKNNfloat_new0, "1.8.0"},
#else
    {"CombinerRangeKNNfloat:new0", "new CombinerRangeKNNfloat", "iifb>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.D:get", "CombinerRangeKNNint16.D", "h>W", ops::CombinerRangeKNNint16_D_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.D:get", "CombinerRangeKNNint16.D", "h>W", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.D:set", "CombinerRangeKNNint16.D", "hW>", ops::CombinerRangeKNNint16_D_set, "1.8.0"},
#else
    {"CombinerRangeKNNint16.D:set", "CombinerRangeKNNint16.D", "hW>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.D_remain:get", "CombinerRangeKNNint16.DRemain", "h>W", ops::CombinerRangeKNNint16_D_remain_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.D_remain:get", "CombinerRangeKNNint16.DRemain", "h>W", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.D_remain:set", "CombinerRangeKNNint16.DRemain", "hW>", ops::CombinerRangeKNNint16_D_remain_set, "1.8.0"},
#else
    {"CombinerRangeKNNint16.D_remain:set", "CombinerRangeKNNint16.DRemain", "hW>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.I:get", "CombinerRangeKNNint16.I", "h>L", ops::CombinerRangeKNNint16_I_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.I:get", "CombinerRangeKNNint16.I", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.I:set", "CombinerRangeKNNint16.I", "hL>", ops::CombinerRangeKNNint16_I_set, "1.8.0"},
#else
    {"CombinerRangeKNNint16.I:set", "CombinerRangeKNNint16.I", "hL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.I_remain:get", "CombinerRangeKNNint16.IRemain", "h>L", ops::CombinerRangeKNNint16_I_remain_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.I_remain:get", "CombinerRangeKNNint16.IRemain", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.I_remain:set", "CombinerRangeKNNint16.IRemain", "hL>", ops::CombinerRangeKNNint16_I_remain_set, "1.8.0"},
#else
    {"CombinerRangeKNNint16.I_remain:set", "CombinerRangeKNNint16.IRemain", "hL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.L_res:get", "CombinerRangeKNNint16.LRes", "h>L", ops::CombinerRangeKNNint16_L_res_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.L_res:get", "CombinerRangeKNNint16.LRes", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.compute_sizes", "CombinerRangeKNNint16.computeSizes", "h>L", ops::CombinerRangeKNNint16_compute_sizes, "1.8.0"},
#else
    {"CombinerRangeKNNint16.compute_sizes", "CombinerRangeKNNint16.computeSizes", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.k:get", "CombinerRangeKNNint16.k", "h>i", ops::CombinerRangeKNNint16_k_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.k:get", "CombinerRangeKNNint16.k", "h>i", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.keep_max:get", "CombinerRangeKNNint16.keepMax", "h>b", ops::CombinerRangeKNNint16_keep_max_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.keep_max:get", "CombinerRangeKNNint16.keepMax", "h>b", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.keep_max:set", "CombinerRangeKNNint16.keepMax", "hb>", ops::CombinerRangeKNNint16_keep_max_set, "1.8.0"},
#else
    {"CombinerRangeKNNint16.keep_max:set", "CombinerRangeKNNint16.keepMax", "hb>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.lim_remain:get", "CombinerRangeKNNint16.limRemain", "h>L", ops::CombinerRangeKNNint16_lim_remain_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.lim_remain:get", "CombinerRangeKNNint16.limRemain", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.lim_remain:set", "CombinerRangeKNNint16.limRemain", "hL>", ops::CombinerRangeKNNint16_lim_remain_set, "1.8.0"},
#else
    {"CombinerRangeKNNint16.lim_remain:set", "CombinerRangeKNNint16.limRemain", "hL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.mask:get", "CombinerRangeKNNint16.mask", "h>B", ops::CombinerRangeKNNint16_mask_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.mask:get", "CombinerRangeKNNint16.mask", "h>B", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.mask:set", "CombinerRangeKNNint16.mask", "hB>", ops::CombinerRangeKNNint16_mask_set, "1.8.0"},
#else
    {"CombinerRangeKNNint16.mask:set", "CombinerRangeKNNint16.mask", "hB>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.nq:get", "CombinerRangeKNNint16.nq", "h>i", ops::CombinerRangeKNNint16_nq_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.nq:get", "CombinerRangeKNNint16.nq", "h>i", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.r2:get", "CombinerRangeKNNint16.r2", "h>i", ops::CombinerRangeKNNint16_r2_get, "1.8.0"},
#else
    {"CombinerRangeKNNint16.r2:get", "CombinerRangeKNNint16.r2", "h>i", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.r2:set", "CombinerRangeKNNint16.r2", "hi>", ops::CombinerRangeKNNint16_r2_set, "1.8.0"},
#else
    {"CombinerRangeKNNint16.r2:set", "CombinerRangeKNNint16.r2", "hi>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16.write_result", "CombinerRangeKNNint16.writeResult", "h>WL", ops::CombinerRangeKNNint16_write_result, "1.8.0"},
#else
    {"CombinerRangeKNNint16.write_result", "CombinerRangeKNNint16.writeResult", "h>WL", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"CombinerRangeKNNint16:new0", "new CombinerRangeKNNint16", "iiib>h", ops::CombinerRangeKNNint16_new0, "1.8.0"},
#else
    {"CombinerRangeKNNint16:new0", "new CombinerRangeKNNint16", "iiib>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT0MemoryPool.codes:get", "ComputeCodesAddCentroidsLUT0MemoryPool.codes", "h>W", ops::ComputeCodesAddCentroidsLUT0MemoryPool_codes_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT0MemoryPool.codes:get", "ComputeCodesAddCentroidsLUT0MemoryPool.codes", "h>W", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT0MemoryPool.distances:get", "ComputeCodesAddCentroidsLUT0MemoryPool.distances", "h>F", ops::ComputeCodesAddCentroidsLUT0MemoryPool_distances_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT0MemoryPool.distances:get", "ComputeCodesAddCentroidsLUT0MemoryPool.distances", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT0MemoryPool.norms:get", "ComputeCodesAddCentroidsLUT0MemoryPool.norms", "h>F", ops::ComputeCodesAddCentroidsLUT0MemoryPool_norms_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT0MemoryPool.norms:get", "ComputeCodesAddCentroidsLUT0MemoryPool.norms", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT0MemoryPool.refine_beam_pool:get", "ComputeCodesAddCentroidsLUT0MemoryPool.refineBeamPool", "h>h", ops::ComputeCodesAddCentroidsLUT0MemoryPool_refine_beam_pool_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT0MemoryPool.refine_beam_pool:get", "ComputeCodesAddCentroidsLUT0MemoryPool.refineBeamPool", "h>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT0MemoryPool.residuals:get", "ComputeCodesAddCentroidsLUT0MemoryPool.residuals", "h>F", ops::ComputeCodesAddCentroidsLUT0MemoryPool_residuals_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT0MemoryPool.residuals:get", "ComputeCodesAddCentroidsLUT0MemoryPool.residuals", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT0MemoryPool:new0", "new ComputeCodesAddCentroidsLUT0MemoryPool", ">h", ops::ComputeCodesAddCentroidsLUT0MemoryPool_new0, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT0MemoryPool:new0", "new ComputeCodesAddCentroidsLUT0MemoryPool", ">h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT1MemoryPool.codes:get", "ComputeCodesAddCentroidsLUT1MemoryPool.codes", "h>W", ops::ComputeCodesAddCentroidsLUT1MemoryPool_codes_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT1MemoryPool.codes:get", "ComputeCodesAddCentroidsLUT1MemoryPool.codes", "h>W", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT1MemoryPool.distances:get", "ComputeCodesAddCentroidsLUT1MemoryPool.distances", "h>F", ops::ComputeCodesAddCentroidsLUT1MemoryPool_distances_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT1MemoryPool.distances:get", "ComputeCodesAddCentroidsLUT1MemoryPool.distances", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT1MemoryPool.query_cp:get", "ComputeCodesAddCentroidsLUT1MemoryPool.queryCp", "h>F", ops::ComputeCodesAddCentroidsLUT1MemoryPool_query_cp_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT1MemoryPool.query_cp:get", "ComputeCodesAddCentroidsLUT1MemoryPool.queryCp", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT1MemoryPool.query_norms:get", "ComputeCodesAddCentroidsLUT1MemoryPool.queryNorms", "h>F", ops::ComputeCodesAddCentroidsLUT1MemoryPool_query_norms_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT1MemoryPool.query_norms:get", "ComputeCodesAddCentroidsLUT1MemoryPool.queryNorms", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT1MemoryPool.refine_beam_lut_pool:get", "ComputeCodesAddCentroidsLUT1MemoryPool.refineBeamLutPool", "h>h", ops::ComputeCodesAddCentroidsLUT1MemoryPool_refine_beam_lut_pool_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT1MemoryPool.refine_beam_lut_pool:get", "ComputeCodesAddCentroidsLUT1MemoryPool.refineBeamLutPool", "h>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT1MemoryPool.residuals:get", "ComputeCodesAddCentroidsLUT1MemoryPool.residuals", "h>F", ops::ComputeCodesAddCentroidsLUT1MemoryPool_residuals_get, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT1MemoryPool.residuals:get", "ComputeCodesAddCentroidsLUT1MemoryPool.residuals", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"ComputeCodesAddCentroidsLUT1MemoryPool:new0", "new ComputeCodesAddCentroidsLUT1MemoryPool", ">h", ops::ComputeCodesAddCentroidsLUT1MemoryPool_new0, "1.8.0"},
#else
    {"ComputeCodesAddCentroidsLUT1MemoryPool:new0", "new ComputeCodesAddCentroidsLUT1MemoryPool", ">h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"DefaultShardingFunction:new0", "new DefaultShardingFunction", ">h", ops::DefaultShardingFunction_new0, "1.11.0"},
#else
    {"DefaultShardingFunction:new0", "new DefaultShardingFunction", ">h", nullptr, "1.11.0"},
#endif
    {"DirectMap.add_single_id", "DirectMap.addSingleId", "hIii>", ops::DirectMap_add_single_id, "1.7.3"},
    {"DirectMap.array:get", "DirectMap.array", "h>L", ops::DirectMap_array_get, "1.7.3"},
    {"DirectMap.check_can_add", "DirectMap.checkCanAdd", "hL>", ops::DirectMap_check_can_add, "1.7.3"},
    {"DirectMap.clear", "DirectMap.clear", "h>", ops::DirectMap_clear, "1.7.3"},
    {"DirectMap.get", "DirectMap.get", "hI>I", ops::DirectMap_get, "1.7.3"},
    {"DirectMap.no", "DirectMap.no", "h>b", ops::DirectMap_no, "1.7.3"},
    {"DirectMap.remove_ids", "DirectMap.removeIds", "hhh>i", ops::DirectMap_remove_ids, "1.7.3"},
    {"DirectMap.set_type", "DirectMap.setType", "hihi>", ops::DirectMap_set_type, "1.7.3"},
    {"DirectMap.type:get", "DirectMap.type", "h>i", ops::DirectMap_type_get, "1.7.3"},
    {"DirectMap.update_codes", "DirectMap.updateCodes", "hhLLB>", ops::DirectMap_update_codes, "1.7.3"},
    {"DirectMapAdd.add", "DirectMapAdd.add", "hiii>", ops::DirectMapAdd_add, "1.7.3"},
    {"DirectMapAdd.all_ofs:get", "DirectMapAdd.allOfs", "h>L", ops::DirectMapAdd_all_ofs_get, "1.7.3"},
    {"DirectMapAdd.direct_map:get", "DirectMapAdd.directMap", "h>h", ops::DirectMapAdd_direct_map_get, "1.7.3"},
    {"DirectMapAdd.n:get", "DirectMapAdd.n", "h>i", ops::DirectMapAdd_n_get, "1.7.3"},
    {"DirectMapAdd.ntotal:get", "DirectMapAdd.ntotal", "h>i", ops::DirectMapAdd_ntotal_get, "1.7.3"},
    {"DirectMapAdd.type:get", "DirectMapAdd.type", "h>i", ops::DirectMapAdd_type_get, "1.7.3"},
    {"DirectMapAdd.xids:get", "DirectMapAdd.xids", "h>L", ops::DirectMapAdd_xids_get, "1.7.3"},
    {"DirectMapAdd:new0", "new DirectMapAdd", "hiL>h", ops::DirectMapAdd_new0, "1.7.3"},
    {"DistanceComputer.distance_to", "DistanceComputer.distanceTo", "hi>f", handwritten::DistanceComputer_distance_to, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"DistanceComputer.distances_batch_4", "DistanceComputer.distancesBatch4", "hLF>", handwritten::DistanceComputer_distances_batch_4, "1.8.0"},
#else
    {"DistanceComputer.distances_batch_4", "DistanceComputer.distancesBatch4", "hLF>", nullptr, "1.8.0"},
#endif
    {"DistanceComputer.set_query", "DistanceComputer.setQuery", "hF>", handwritten::DistanceComputer_set_query, "1.7.3"},
    {"DistanceComputer.symmetric_dis", "DistanceComputer.symmetricDis", "hii>f", handwritten::DistanceComputer_symmetric_dis, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"Embedding.embedding_dim:get", "Embedding.embeddingDim", "h>i", ops::Embedding_embedding_dim_get, "1.9.0"},
#else
    {"Embedding.embedding_dim:get", "Embedding.embeddingDim", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Embedding.forward", "Embedding.forward", "hWF>", handwritten::Embedding_forward, "1.9.0"},
#else
    {"Embedding.forward", "Embedding.forward", "hWF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Embedding.from_array", "Embedding.fromArray", "hF>", handwritten::Embedding_from_array, "1.9.0"},
#else
    {"Embedding.from_array", "Embedding.fromArray", "hF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Embedding.num_embeddings:get", "Embedding.numEmbeddings", "h>i", ops::Embedding_num_embeddings_get, "1.9.0"},
#else
    {"Embedding.num_embeddings:get", "Embedding.numEmbeddings", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Embedding.weight:get", "Embedding.weight", "h>F", ops::Embedding_weight_get, "1.9.0"},
#else
    {"Embedding.weight:get", "Embedding.weight", "h>F", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Embedding.weight:set", "Embedding.weight", "hF>", ops::Embedding_weight_set, "1.9.0"},
#else
    {"Embedding.weight:set", "Embedding.weight", "hF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Embedding:new0", "new Embedding", "ii>h", ops::Embedding_new0, "1.9.0"},
#else
    {"Embedding:new0", "new Embedding", "ii>h", nullptr, "1.9.0"},
#endif
    {"EnumeratedVectors.decode", "EnumeratedVectors.decode", "hIF>", ops::EnumeratedVectors_decode, "1.7.3"},
    {"EnumeratedVectors.decode_multi", "EnumeratedVectors.decodeMulti", "hUF>", ops::EnumeratedVectors_decode_multi, "1.7.3"},
    {"EnumeratedVectors.dim:get", "EnumeratedVectors.dim", "h>i", ops::EnumeratedVectors_dim_get, "1.7.3"},
    {"EnumeratedVectors.encode", "EnumeratedVectors.encode", "hF>I", ops::EnumeratedVectors_encode, "1.7.3"},
    {"EnumeratedVectors.encode_multi", "EnumeratedVectors.encodeMulti", "hFU>", ops::EnumeratedVectors_encode_multi, "1.7.3"},
    {"EnumeratedVectors.find_nn", "EnumeratedVectors.findNn", "hUFLF>", ops::EnumeratedVectors_find_nn, "1.7.3"},
    {"EnumeratedVectors.nv:get", "EnumeratedVectors.nv", "h>I", ops::EnumeratedVectors_nv_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"FFN.forward", "FFN.forward", "hF>F", handwritten::FFN_forward, "1.9.0"},
#else
    {"FFN.forward", "FFN.forward", "hF>F", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"FFN.linear1:get", "FFN.linear1", "h>h", ops::FFN_linear1_get, "1.9.0"},
#else
    {"FFN.linear1:get", "FFN.linear1", "h>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"FFN.linear2:get", "FFN.linear2", "h>h", ops::FFN_linear2_get, "1.9.0"},
#else
    {"FFN.linear2:get", "FFN.linear2", "h>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"FFN:new0", "new FFN", "ii>h", ops::FFN_new0, "1.9.0"},
#else
    {"FFN:new0", "new FFN", "ii>h", nullptr, "1.9.0"},
#endif
    {"FastScanStats.reset", "FastScanStats.reset", "h>", ops::FastScanStats_reset, "1.7.3"},
    {"FastScanStats.t0:get", "FastScanStats.t0", "h>I", ops::FastScanStats_t0_get, "1.7.3"},
    {"FastScanStats.t0:set", "FastScanStats.t0", "hI>", ops::FastScanStats_t0_set, "1.7.3"},
    {"FastScanStats.t1:get", "FastScanStats.t1", "h>I", ops::FastScanStats_t1_get, "1.7.3"},
    {"FastScanStats.t1:set", "FastScanStats.t1", "hI>", ops::FastScanStats_t1_set, "1.7.3"},
    {"FastScanStats.t2:get", "FastScanStats.t2", "h>I", ops::FastScanStats_t2_get, "1.7.3"},
    {"FastScanStats.t2:set", "FastScanStats.t2", "hI>", ops::FastScanStats_t2_set, "1.7.3"},
    {"FastScanStats.t3:get", "FastScanStats.t3", "h>I", ops::FastScanStats_t3_get, "1.7.3"},
    {"FastScanStats.t3:set", "FastScanStats.t3", "hI>", ops::FastScanStats_t3_set, "1.7.3"},
    {"FastScanStats:new0", "new FastScanStats", ">h", ops::FastScanStats_new0, "1.7.3"},
#if !defined(FSDK_NO_MMAP)
    {"FileIOReader.need_close:get", "FileIOReader.needClose", "h>b", ops::FileIOReader_need_close_get, "1.7.3"},
#else
    {"FileIOReader.need_close:get", "FileIOReader.needClose", "h>b", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"FileIOReader:new0", "new FileIOReader", "s>h", handwritten::FileIOReader_new0, "1.7.3"},
#else
    {"FileIOReader:new0", "new FileIOReader", "s>h", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"FileIOWriter.need_close:get", "FileIOWriter.needClose", "h>b", ops::FileIOWriter_need_close_get, "1.7.3"},
#else
    {"FileIOWriter.need_close:get", "FileIOWriter.needClose", "h>b", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"FileIOWriter:new0", "new FileIOWriter", "s>h", handwritten::FileIOWriter_new0, "1.7.3"},
#else
    {"FileIOWriter:new0", "new FileIOWriter", "s>h", nullptr, "files that can be mapped into memory"},
#endif
    {"FlatCodesDistanceComputer.code_size:get", "FlatCodesDistanceComputer.codeSize", "h>i", ops::FlatCodesDistanceComputer_code_size_get, "1.7.3"},
    {"FlatCodesDistanceComputer.distance_to_code", "FlatCodesDistanceComputer.distanceToCode", "hB>f", handwritten::FlatCodesDistanceComputer_distance_to_code, "1.7.3"},
    {"GlobalVariables.FastScan_stats:get", "GlobalVariables.FastScanStats", "h>h", ops::GlobalVariables_FastScan_stats_get, "1.7.3"},
    {"GlobalVariables.IVFFastScan_stats:get", "GlobalVariables.IVFFastScanStats", "h>h", ops::GlobalVariables_IVFFastScan_stats_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"GlobalVariables.bucket_sort_verbose:get", "GlobalVariables.bucketSortVerbose", "h>i", ops::GlobalVariables_bucket_sort_verbose_get, "1.7.4"},
#else
    {"GlobalVariables.bucket_sort_verbose:get", "GlobalVariables.bucketSortVerbose", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"GlobalVariables.bucket_sort_verbose:set", "GlobalVariables.bucketSortVerbose", "hi>", ops::GlobalVariables_bucket_sort_verbose_set, "1.7.4"},
#else
    {"GlobalVariables.bucket_sort_verbose:set", "GlobalVariables.bucketSortVerbose", "hi>", nullptr, "1.7.4"},
#endif
    {"GlobalVariables.check_compatible_for_merge_expensive_check:get", "GlobalVariables.checkCompatibleForMergeExpensiveCheck", "h>b", ops::GlobalVariables_check_compatible_for_merge_expensive_check_get, "1.7.3"},
    {"GlobalVariables.check_compatible_for_merge_expensive_check:set", "GlobalVariables.checkCompatibleForMergeExpensiveCheck", "hb>", ops::GlobalVariables_check_compatible_for_merge_expensive_check_set, "1.7.3"},
    {"GlobalVariables.distance_compute_blas_database_bs:get", "GlobalVariables.distanceComputeBlasDatabaseBs", "h>i", ops::GlobalVariables_distance_compute_blas_database_bs_get, "1.7.3"},
    {"GlobalVariables.distance_compute_blas_database_bs:set", "GlobalVariables.distanceComputeBlasDatabaseBs", "hi>", ops::GlobalVariables_distance_compute_blas_database_bs_set, "1.7.3"},
    {"GlobalVariables.distance_compute_blas_query_bs:get", "GlobalVariables.distanceComputeBlasQueryBs", "h>i", ops::GlobalVariables_distance_compute_blas_query_bs_get, "1.7.3"},
    {"GlobalVariables.distance_compute_blas_query_bs:set", "GlobalVariables.distanceComputeBlasQueryBs", "hi>", ops::GlobalVariables_distance_compute_blas_query_bs_set, "1.7.3"},
    {"GlobalVariables.distance_compute_blas_threshold:get", "GlobalVariables.distanceComputeBlasThreshold", "h>i", ops::GlobalVariables_distance_compute_blas_threshold_get, "1.7.3"},
    {"GlobalVariables.distance_compute_blas_threshold:set", "GlobalVariables.distanceComputeBlasThreshold", "hi>", ops::GlobalVariables_distance_compute_blas_threshold_set, "1.7.3"},
    {"GlobalVariables.distance_compute_min_k_reservoir:get", "GlobalVariables.distanceComputeMinKReservoir", "h>i", ops::GlobalVariables_distance_compute_min_k_reservoir_get, "1.7.3"},
    {"GlobalVariables.distance_compute_min_k_reservoir:set", "GlobalVariables.distanceComputeMinKReservoir", "hi>", ops::GlobalVariables_distance_compute_min_k_reservoir_set, "1.7.3"},
    {"GlobalVariables.hamdis_tab_ham_bytes:get", "GlobalVariables.hamdisTabHamBytes", "h>B", ops::GlobalVariables_hamdis_tab_ham_bytes_get, "1.7.3"},
    {"GlobalVariables.hamming_batch_size:get", "GlobalVariables.hammingBatchSize", "h>i", ops::GlobalVariables_hamming_batch_size_get, "1.7.3"},
    {"GlobalVariables.hamming_batch_size:set", "GlobalVariables.hammingBatchSize", "hi>", ops::GlobalVariables_hamming_batch_size_set, "1.7.3"},
    {"GlobalVariables.hnsw_stats:get", "GlobalVariables.hnswStats", "h>h", ops::GlobalVariables_hnsw_stats_get, "1.7.3"},
    {"GlobalVariables.index2layer_sa_encode_bs:get", "GlobalVariables.index2layerSaEncodeBs", "h>i", ops::GlobalVariables_index2layer_sa_encode_bs_get, "1.7.3"},
    {"GlobalVariables.index2layer_sa_encode_bs:set", "GlobalVariables.index2layerSaEncodeBs", "hi>", ops::GlobalVariables_index2layer_sa_encode_bs_set, "1.7.3"},
    {"GlobalVariables.indexBinaryHash_stats:get", "GlobalVariables.indexBinaryHashStats", "h>h", ops::GlobalVariables_indexBinaryHash_stats_get, "1.7.3"},
    {"GlobalVariables.indexIVFPQ_stats:get", "GlobalVariables.indexIVFPQStats", "h>h", ops::GlobalVariables_indexIVFPQ_stats_get, "1.7.3"},
    {"GlobalVariables.indexIVF_stats:get", "GlobalVariables.indexIVFStats", "h>h", ops::GlobalVariables_indexIVF_stats_get, "1.7.3"},
    {"GlobalVariables.indexPQ_stats:get", "GlobalVariables.indexPQStats", "h>h", ops::GlobalVariables_indexPQ_stats_get, "1.7.3"},
    {"GlobalVariables.index_factory_verbose:get", "GlobalVariables.indexFactoryVerbose", "h>i", ops::GlobalVariables_index_factory_verbose_get, "1.7.3"},
    {"GlobalVariables.index_factory_verbose:set", "GlobalVariables.indexFactoryVerbose", "hi>", ops::GlobalVariables_index_factory_verbose_set, "1.7.3"},
    {"GlobalVariables.index_ivfpq_add_core_o_bs:get", "GlobalVariables.indexIvfpqAddCoreOBs", "h>i", ops::GlobalVariables_index_ivfpq_add_core_o_bs_get, "1.7.3"},
    {"GlobalVariables.index_ivfpq_add_core_o_bs:set", "GlobalVariables.indexIvfpqAddCoreOBs", "hi>", ops::GlobalVariables_index_ivfpq_add_core_o_bs_set, "1.7.3"},
    {"GlobalVariables.multi_index_quantizer_search_bs:get", "GlobalVariables.multiIndexQuantizerSearchBs", "h>i", ops::GlobalVariables_multi_index_quantizer_search_bs_get, "1.7.3"},
    {"GlobalVariables.multi_index_quantizer_search_bs:set", "GlobalVariables.multiIndexQuantizerSearchBs", "hi>", ops::GlobalVariables_multi_index_quantizer_search_bs_set, "1.7.3"},
    {"GlobalVariables.partition_stats:get", "GlobalVariables.partitionStats", "h>h", ops::GlobalVariables_partition_stats_get, "1.7.3"},
    {"GlobalVariables.precomputed_table_max_bytes:get", "GlobalVariables.precomputedTableMaxBytes", "h>i", ops::GlobalVariables_precomputed_table_max_bytes_get, "1.7.3"},
    {"GlobalVariables.precomputed_table_max_bytes:set", "GlobalVariables.precomputedTableMaxBytes", "hi>", ops::GlobalVariables_precomputed_table_max_bytes_set, "1.7.3"},
    {"GlobalVariables.product_quantizer_compute_codes_bs:get", "GlobalVariables.productQuantizerComputeCodesBs", "h>i", ops::GlobalVariables_product_quantizer_compute_codes_bs_get, "1.7.3"},
    {"GlobalVariables.product_quantizer_compute_codes_bs:set", "GlobalVariables.productQuantizerComputeCodesBs", "hi>", ops::GlobalVariables_product_quantizer_compute_codes_bs_set, "1.7.3"},
    {"GlobalVariables.rowwise_minmax_sa_decode_bs:get", "GlobalVariables.rowwiseMinmaxSaDecodeBs", "h>i", ops::GlobalVariables_rowwise_minmax_sa_decode_bs_get, "1.7.3"},
    {"GlobalVariables.rowwise_minmax_sa_decode_bs:set", "GlobalVariables.rowwiseMinmaxSaDecodeBs", "hi>", ops::GlobalVariables_rowwise_minmax_sa_decode_bs_set, "1.7.3"},
    {"GlobalVariables.rowwise_minmax_sa_encode_bs:get", "GlobalVariables.rowwiseMinmaxSaEncodeBs", "h>i", ops::GlobalVariables_rowwise_minmax_sa_encode_bs_get, "1.7.3"},
    {"GlobalVariables.rowwise_minmax_sa_encode_bs:set", "GlobalVariables.rowwiseMinmaxSaEncodeBs", "hi>", ops::GlobalVariables_rowwise_minmax_sa_encode_bs_set, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402
    {"GlobalVariables.simd_result_handlers_accept_virtual:get", "GlobalVariables.simdResultHandlersAcceptVirtual", "h>b", ops::GlobalVariables_simd_result_handlers_accept_virtual_get, "1.8.0"},
#else
    {"GlobalVariables.simd_result_handlers_accept_virtual:get", "GlobalVariables.simdResultHandlersAcceptVirtual", "h>b", nullptr, "1.8.0..1.14.2"},
#endif
#if FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402
    {"GlobalVariables.simd_result_handlers_accept_virtual:set", "GlobalVariables.simdResultHandlersAcceptVirtual", "hb>", ops::GlobalVariables_simd_result_handlers_accept_virtual_set, "1.8.0"},
#else
    {"GlobalVariables.simd_result_handlers_accept_virtual:set", "GlobalVariables.simdResultHandlersAcceptVirtual", "hb>", nullptr, "1.8.0..1.14.2"},
#endif
    {"GlobalVariables:new0", "new GlobalVariables", ">h", ops::GlobalVariables_new0, "1.7.3"},
    {"HNSW.assign_probas:get", "HNSW.assignProbas", "h>D", ops::HNSW_assign_probas_get, "1.7.3"},
    {"HNSW.check_relative_distance:get", "HNSW.checkRelativeDistance", "h>b", ops::HNSW_check_relative_distance_get, "1.7.3"},
    {"HNSW.check_relative_distance:set", "HNSW.checkRelativeDistance", "hb>", ops::HNSW_check_relative_distance_set, "1.7.3"},
    {"HNSW.clear_neighbor_tables", "HNSW.clearNeighborTables", "hi>", ops::HNSW_clear_neighbor_tables, "1.7.3"},
    {"HNSW.cum_nb_neighbors", "HNSW.cumNbNeighbors", "hi>i", ops::HNSW_cum_nb_neighbors, "1.7.3"},
    {"HNSW.cum_nneighbor_per_level:get", "HNSW.cumNneighborPerLevel", "h>W", ops::HNSW_cum_nneighbor_per_level_get, "1.7.3"},
    {"HNSW.efConstruction:get", "HNSW.efConstruction", "h>i", ops::HNSW_efConstruction_get, "1.7.3"},
    {"HNSW.efConstruction:set", "HNSW.efConstruction", "hi>", ops::HNSW_efConstruction_set, "1.7.3"},
    {"HNSW.efSearch:get", "HNSW.efSearch", "h>i", ops::HNSW_efSearch_get, "1.7.3"},
    {"HNSW.efSearch:set", "HNSW.efSearch", "hi>", ops::HNSW_efSearch_set, "1.7.3"},
    {"HNSW.entry_point:get", "HNSW.entryPoint", "h>i", ops::HNSW_entry_point_get, "1.7.3"},
    {"HNSW.fill_with_random_links", "HNSW.fillWithRandomLinks", "hi>", ops::HNSW_fill_with_random_links, "1.7.3"},
    {"HNSW.levels:get", "HNSW.levels", "h>W", ops::HNSW_levels_get, "1.7.3"},
    {"HNSW.max_level:get", "HNSW.maxLevel", "h>i", ops::HNSW_max_level_get, "1.7.3"},
    {"HNSW.nb_neighbors", "HNSW.nbNeighbors", "hi>i", ops::HNSW_nb_neighbors, "1.7.3"},
    {"HNSW.neighbor_range", "HNSW.neighborRange", "hii>ii", ops::HNSW_neighbor_range, "1.7.3"},
    {"HNSW.neighbors:get", "HNSW.neighbors", "h>W", ops::HNSW_neighbors_get, "1.7.3"},
    {"HNSW.offsets:get", "HNSW.offsets", "h>U", ops::HNSW_offsets_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"HNSW.permute_entries", "HNSW.permuteEntries", "hL>", ops::HNSW_permute_entries, "1.8.0"},
#else
    {"HNSW.permute_entries", "HNSW.permuteEntries", "hL>", nullptr, "1.8.0"},
#endif
    {"HNSW.prepare_level_tab", "HNSW.prepareLevelTab", "hib>i", ops::HNSW_prepare_level_tab, "1.7.3"},
    {"HNSW.print_neighbor_stats", "HNSW.printNeighborStats", "hi>", ops::HNSW_print_neighbor_stats, "1.7.3"},
    {"HNSW.random_level", "HNSW.randomLevel", "h>i", ops::HNSW_random_level, "1.7.3"},
    {"HNSW.reset", "HNSW.reset", "h>", ops::HNSW_reset, "1.7.3"},
    {"HNSW.rng:get", "HNSW.rng", "h>h", ops::HNSW_rng_get, "1.7.3"},
    {"HNSW.search_bounded_queue:get", "HNSW.searchBoundedQueue", "h>b", ops::HNSW_search_bounded_queue_get, "1.7.3"},
    {"HNSW.search_bounded_queue:set", "HNSW.searchBoundedQueue", "hb>", ops::HNSW_search_bounded_queue_set, "1.7.3"},
    {"HNSW.set_default_probas", "HNSW.setDefaultProbas", "hif>", ops::HNSW_set_default_probas, "1.7.3"},
    {"HNSW.set_nb_neighbors", "HNSW.setNbNeighbors", "hii>", ops::HNSW_set_nb_neighbors, "1.7.3"},
    {"HNSW:new0", "new HNSW", "i>h", ops::HNSW_new0, "1.7.3"},
    {"HNSWStats.combine", "HNSWStats.combine", "hh>", ops::HNSWStats_combine, "1.7.3"},
    {"HNSWStats.n1:get", "HNSWStats.n1", "h>i", ops::HNSWStats_n1_get, "1.7.3"},
    {"HNSWStats.n1:set", "HNSWStats.n1", "hi>", ops::HNSWStats_n1_set, "1.7.3"},
    {"HNSWStats.n2:get", "HNSWStats.n2", "h>i", ops::HNSWStats_n2_get, "1.7.3"},
    {"HNSWStats.n2:set", "HNSWStats.n2", "hi>", ops::HNSWStats_n2_set, "1.7.3"},
    {"HNSWStats.ndis:get", "HNSWStats.ndis", "h>i", ops::HNSWStats_ndis_get, "1.7.3"},
    {"HNSWStats.ndis:set", "HNSWStats.ndis", "hi>", ops::HNSWStats_ndis_set, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"HNSWStats.nhops:get", "HNSWStats.nhops", "h>i", ops::HNSWStats_nhops_get, "1.9.0"},
#else
    {"HNSWStats.nhops:get", "HNSWStats.nhops", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"HNSWStats.nhops:set", "HNSWStats.nhops", "hi>", ops::HNSWStats_nhops_set, "1.9.0"},
#else
    {"HNSWStats.nhops:set", "HNSWStats.nhops", "hi>", nullptr, "1.9.0"},
#endif
    {"HNSWStats.reset", "HNSWStats.reset", "h>", ops::HNSWStats_reset, "1.7.3"},
    {"HNSWStats:new0", "new HNSWStats", ">h", ops::HNSWStats_new0, "1.7.3"},
    {"HStackInvertedLists.ils:get", "HStackInvertedLists.ils", "h>H", ops::HStackInvertedLists_ils_get, "1.7.3"},
    {"HStackInvertedLists:new0", "new HStackInvertedLists", "U>h", ops::HStackInvertedLists_new0, "1.7.3"},
    {"IDSelector.is_member", "IDSelector.isMember", "hI>b", ops::IDSelector_is_member, "1.7.3"},
    {"IDSelectorAll:new0", "new IDSelectorAll", ">h", ops::IDSelectorAll_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"IDSelectorAnd.lhs:get", "IDSelectorAnd.lhs", "h>h", ops::IDSelectorAnd_lhs_get, "1.7.4"},
#else
    {"IDSelectorAnd.lhs:get", "IDSelectorAnd.lhs", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IDSelectorAnd.rhs:get", "IDSelectorAnd.rhs", "h>h", ops::IDSelectorAnd_rhs_get, "1.7.4"},
#else
    {"IDSelectorAnd.rhs:get", "IDSelectorAnd.rhs", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IDSelectorAnd:new0", "new IDSelectorAnd", "hh>h", ops::IDSelectorAnd_new0, "1.7.4"},
#else
    {"IDSelectorAnd:new0", "new IDSelectorAnd", "hh>h", nullptr, "1.7.4"},
#endif
    {"IDSelectorArray.ids:get", "IDSelectorArray.ids", "h>L", ops::IDSelectorArray_ids_get, "1.7.3"},
    {"IDSelectorArray.n:get", "IDSelectorArray.n", "h>i", ops::IDSelectorArray_n_get, "1.7.3"},
    {"IDSelectorArray:new0", "new IDSelectorArray", "L>h", handwritten::IDSelectorArray_new0, "1.7.3"},
    {"IDSelectorBatch.mask:get", "IDSelectorBatch.mask", "h>i", ops::IDSelectorBatch_mask_get, "1.7.3"},
    {"IDSelectorBatch.nbits:get", "IDSelectorBatch.nbits", "h>i", ops::IDSelectorBatch_nbits_get, "1.7.3"},
    {"IDSelectorBatch:new0", "new IDSelectorBatch", "L>h", ops::IDSelectorBatch_new0, "1.7.3"},
    {"IDSelectorBitmap.bitmap:get", "IDSelectorBitmap.bitmap", "h>B", ops::IDSelectorBitmap_bitmap_get, "1.7.3"},
    {"IDSelectorBitmap.n:get", "IDSelectorBitmap.n", "h>i", ops::IDSelectorBitmap_n_get, "1.7.3"},
    {"IDSelectorBitmap:new0", "new IDSelectorBitmap", "B>h", handwritten::IDSelectorBitmap_new0, "1.7.3"},
    {"IDSelectorNot.sel:get", "IDSelectorNot.sel", "h>h", ops::IDSelectorNot_sel_get, "1.7.3"},
    {"IDSelectorNot:new0", "new IDSelectorNot", "h>h", ops::IDSelectorNot_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"IDSelectorOr.lhs:get", "IDSelectorOr.lhs", "h>h", ops::IDSelectorOr_lhs_get, "1.7.4"},
#else
    {"IDSelectorOr.lhs:get", "IDSelectorOr.lhs", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IDSelectorOr.rhs:get", "IDSelectorOr.rhs", "h>h", ops::IDSelectorOr_rhs_get, "1.7.4"},
#else
    {"IDSelectorOr.rhs:get", "IDSelectorOr.rhs", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IDSelectorOr:new0", "new IDSelectorOr", "hh>h", ops::IDSelectorOr_new0, "1.7.4"},
#else
    {"IDSelectorOr:new0", "new IDSelectorOr", "hh>h", nullptr, "1.7.4"},
#endif
    {"IDSelectorRange.assume_sorted:get", "IDSelectorRange.assumeSorted", "h>b", ops::IDSelectorRange_assume_sorted_get, "1.7.3"},
    {"IDSelectorRange.assume_sorted:set", "IDSelectorRange.assumeSorted", "hb>", ops::IDSelectorRange_assume_sorted_set, "1.7.3"},
    {"IDSelectorRange.find_sorted_ids_bounds", "IDSelectorRange.findSortedIdsBounds", "hL>ii", ops::IDSelectorRange_find_sorted_ids_bounds, "1.7.3"},
    {"IDSelectorRange.imax:get", "IDSelectorRange.imax", "h>I", ops::IDSelectorRange_imax_get, "1.7.3"},
    {"IDSelectorRange.imax:set", "IDSelectorRange.imax", "hI>", ops::IDSelectorRange_imax_set, "1.7.3"},
    {"IDSelectorRange.imin:get", "IDSelectorRange.imin", "h>I", ops::IDSelectorRange_imin_get, "1.7.3"},
    {"IDSelectorRange.imin:set", "IDSelectorRange.imin", "hI>", ops::IDSelectorRange_imin_set, "1.7.3"},
    {"IDSelectorRange:new0", "new IDSelectorRange", "IIb>h", ops::IDSelectorRange_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"IDSelectorTranslated.id_map:get", "IDSelectorTranslated.idMap", "h>L", ops::IDSelectorTranslated_id_map_get, "1.8.0"},
#else
    {"IDSelectorTranslated.id_map:get", "IDSelectorTranslated.idMap", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IDSelectorTranslated.sel:get", "IDSelectorTranslated.sel", "h>h", ops::IDSelectorTranslated_sel_get, "1.8.0"},
#else
    {"IDSelectorTranslated.sel:get", "IDSelectorTranslated.sel", "h>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IDSelectorTranslated:new0", "new IDSelectorTranslated", "hh>h", handwritten::IDSelectorTranslated_new0, "1.8.0"},
#else
    {"IDSelectorTranslated:new0", "new IDSelectorTranslated", "hh>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IDSelectorTranslated:new1", "new IDSelectorTranslated", "hh>h", handwritten::IDSelectorTranslated_new1, "1.8.0"},
#else
    {"IDSelectorTranslated:new1", "new IDSelectorTranslated", "hh>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IDSelectorTranslated:new2", "new IDSelectorTranslated", "Lh>h", handwritten::IDSelectorTranslated_new2, "1.8.0"},
#else
    {"IDSelectorTranslated:new2", "new IDSelectorTranslated", "Lh>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IDSelectorXOr.lhs:get", "IDSelectorXOr.lhs", "h>h", ops::IDSelectorXOr_lhs_get, "1.7.4"},
#else
    {"IDSelectorXOr.lhs:get", "IDSelectorXOr.lhs", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IDSelectorXOr.rhs:get", "IDSelectorXOr.rhs", "h>h", ops::IDSelectorXOr_rhs_get, "1.7.4"},
#else
    {"IDSelectorXOr.rhs:get", "IDSelectorXOr.rhs", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IDSelectorXOr:new0", "new IDSelectorXOr", "hh>h", ops::IDSelectorXOr_new0, "1.7.4"},
#else
    {"IDSelectorXOr:new0", "new IDSelectorXOr", "hh>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IOReader.filedescriptor", "IOReader.filedescriptor", "h>i", ops::IOReader_filedescriptor, "1.9.0"},
#else
    {"IOReader.filedescriptor", "IOReader.filedescriptor", "h>i", nullptr, "1.9.0"},
#endif
    {"IOReader.name:get", "IOReader.name", "h>s", ops::IOReader_name_get, "1.7.3"},
    {"IOReader.name:set", "IOReader.name", "hs>", ops::IOReader_name_set, "1.7.3"},
    {"IOReader.read_bytes", "IOReader.readBytes", "hi>B", handwritten::IOReader_read_bytes, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"IOWriter.filedescriptor", "IOWriter.filedescriptor", "h>i", ops::IOWriter_filedescriptor, "1.9.0"},
#else
    {"IOWriter.filedescriptor", "IOWriter.filedescriptor", "h>i", nullptr, "1.9.0"},
#endif
    {"IOWriter.name:get", "IOWriter.name", "h>s", ops::IOWriter_name_get, "1.7.3"},
    {"IOWriter.name:set", "IOWriter.name", "hs>", ops::IOWriter_name_set, "1.7.3"},
    {"IOWriter.write_bytes", "IOWriter.writeBytes", "hB>i", handwritten::IOWriter_write_bytes, "1.7.3"},
    {"ITQMatrix.init_rotation:get", "ITQMatrix.initRotation", "h>D", ops::ITQMatrix_init_rotation_get, "1.7.3"},
    {"ITQMatrix.init_rotation:set", "ITQMatrix.initRotation", "hD>", ops::ITQMatrix_init_rotation_set, "1.7.3"},
    {"ITQMatrix.max_iter:get", "ITQMatrix.maxIter", "h>i", ops::ITQMatrix_max_iter_get, "1.7.3"},
    {"ITQMatrix.max_iter:set", "ITQMatrix.maxIter", "hi>", ops::ITQMatrix_max_iter_set, "1.7.3"},
    {"ITQMatrix.seed:get", "ITQMatrix.seed", "h>i", ops::ITQMatrix_seed_get, "1.7.3"},
    {"ITQMatrix.seed:set", "ITQMatrix.seed", "hi>", ops::ITQMatrix_seed_set, "1.7.3"},
    {"ITQMatrix:new0", "new ITQMatrix", "i>h", ops::ITQMatrix_new0, "1.7.3"},
    {"ITQTransform.do_pca:get", "ITQTransform.doPca", "h>b", ops::ITQTransform_do_pca_get, "1.7.3"},
    {"ITQTransform.itq:get", "ITQTransform.itq", "h>h", ops::ITQTransform_itq_get, "1.7.3"},
    {"ITQTransform.max_train_per_dim:get", "ITQTransform.maxTrainPerDim", "h>i", ops::ITQTransform_max_train_per_dim_get, "1.7.3"},
    {"ITQTransform.max_train_per_dim:set", "ITQTransform.maxTrainPerDim", "hi>", ops::ITQTransform_max_train_per_dim_set, "1.7.3"},
    {"ITQTransform.mean:get", "ITQTransform.mean", "h>F", ops::ITQTransform_mean_get, "1.7.3"},
    {"ITQTransform.pca_then_itq:get", "ITQTransform.pcaThenItq", "h>h", ops::ITQTransform_pca_then_itq_get, "1.7.3"},
    {"ITQTransform:new0", "new ITQTransform", "iib>h", ops::ITQTransform_new0, "1.7.3"},
    {"IVFFastScanStats.Mcy_at", "IVFFastScanStats.McyAt", "hi>f", ops::IVFFastScanStats_Mcy_at, "1.7.3"},
    {"IVFFastScanStats.Mcy_reservoir_at", "IVFFastScanStats.McyReservoirAt", "hi>f", ops::IVFFastScanStats_Mcy_reservoir_at, "1.7.3"},
    {"IVFFastScanStats.reservoir_times:get", "IVFFastScanStats.reservoirTimes", "h>U", ops::IVFFastScanStats_reservoir_times_get, "1.7.3"},
    {"IVFFastScanStats.reset", "IVFFastScanStats.reset", "h>", ops::IVFFastScanStats_reset, "1.7.3"},
    {"IVFFastScanStats.t_aq_encode:get", "IVFFastScanStats.tAqEncode", "h>f", ops::IVFFastScanStats_t_aq_encode_get, "1.7.3"},
    {"IVFFastScanStats.t_aq_encode:set", "IVFFastScanStats.tAqEncode", "hf>", ops::IVFFastScanStats_t_aq_encode_set, "1.7.3"},
    {"IVFFastScanStats.t_aq_norm_encode:get", "IVFFastScanStats.tAqNormEncode", "h>f", ops::IVFFastScanStats_t_aq_norm_encode_get, "1.7.3"},
    {"IVFFastScanStats.t_aq_norm_encode:set", "IVFFastScanStats.tAqNormEncode", "hf>", ops::IVFFastScanStats_t_aq_norm_encode_set, "1.7.3"},
    {"IVFFastScanStats.t_compute_distance_tables:get", "IVFFastScanStats.tComputeDistanceTables", "h>I", ops::IVFFastScanStats_t_compute_distance_tables_get, "1.7.3"},
    {"IVFFastScanStats.t_compute_distance_tables:set", "IVFFastScanStats.tComputeDistanceTables", "hI>", ops::IVFFastScanStats_t_compute_distance_tables_set, "1.7.3"},
    {"IVFFastScanStats.t_copy_pack:get", "IVFFastScanStats.tCopyPack", "h>I", ops::IVFFastScanStats_t_copy_pack_get, "1.7.3"},
    {"IVFFastScanStats.t_copy_pack:set", "IVFFastScanStats.tCopyPack", "hI>", ops::IVFFastScanStats_t_copy_pack_set, "1.7.3"},
    {"IVFFastScanStats.t_round:get", "IVFFastScanStats.tRound", "h>I", ops::IVFFastScanStats_t_round_get, "1.7.3"},
    {"IVFFastScanStats.t_round:set", "IVFFastScanStats.tRound", "hI>", ops::IVFFastScanStats_t_round_set, "1.7.3"},
    {"IVFFastScanStats.t_scan:get", "IVFFastScanStats.tScan", "h>I", ops::IVFFastScanStats_t_scan_get, "1.7.3"},
    {"IVFFastScanStats.t_scan:set", "IVFFastScanStats.tScan", "hI>", ops::IVFFastScanStats_t_scan_set, "1.7.3"},
    {"IVFFastScanStats.t_to_flat:get", "IVFFastScanStats.tToFlat", "h>I", ops::IVFFastScanStats_t_to_flat_get, "1.7.3"},
    {"IVFFastScanStats.t_to_flat:set", "IVFFastScanStats.tToFlat", "hI>", ops::IVFFastScanStats_t_to_flat_set, "1.7.3"},
    {"IVFFastScanStats.times:get", "IVFFastScanStats.times", "h>U", ops::IVFFastScanStats_times_get, "1.7.3"},
    {"IVFFastScanStats:new0", "new IVFFastScanStats", ">h", ops::IVFFastScanStats_new0, "1.7.3"},
    {"IVFPQSearchParameters.polysemous_ht:get", "IVFPQSearchParameters.polysemousHt", "h>i", ops::IVFPQSearchParameters_polysemous_ht_get, "1.7.3"},
    {"IVFPQSearchParameters.polysemous_ht:set", "IVFPQSearchParameters.polysemousHt", "hi>", ops::IVFPQSearchParameters_polysemous_ht_set, "1.7.3"},
    {"IVFPQSearchParameters.scan_table_threshold:get", "IVFPQSearchParameters.scanTableThreshold", "h>i", ops::IVFPQSearchParameters_scan_table_threshold_get, "1.7.3"},
    {"IVFPQSearchParameters.scan_table_threshold:set", "IVFPQSearchParameters.scanTableThreshold", "hi>", ops::IVFPQSearchParameters_scan_table_threshold_set, "1.7.3"},
    {"IVFPQSearchParameters:new0", "new IVFPQSearchParameters", ">h", ops::IVFPQSearchParameters_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11100
    {"IVFRaBitQSearchParameters.qb:get", "IVFRaBitQSearchParameters.qb", "h>i", ops::IVFRaBitQSearchParameters_qb_get, "1.11.0"},
#else
    {"IVFRaBitQSearchParameters.qb:get", "IVFRaBitQSearchParameters.qb", "h>i", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IVFRaBitQSearchParameters.qb:set", "IVFRaBitQSearchParameters.qb", "hi>", ops::IVFRaBitQSearchParameters_qb_set, "1.11.0"},
#else
    {"IVFRaBitQSearchParameters.qb:set", "IVFRaBitQSearchParameters.qb", "hi>", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IVFRaBitQSearchParameters:new0", "new IVFRaBitQSearchParameters", ">h", ops::IVFRaBitQSearchParameters_new0, "1.11.0"},
#else
    {"IVFRaBitQSearchParameters:new0", "new IVFRaBitQSearchParameters", ">h", nullptr, "1.11.0"},
#endif
    {"IcmEncoder.binaries:get", "IcmEncoder.binaries", "h>F", ops::IcmEncoder_binaries_get, "1.7.3"},
    {"IcmEncoder.encode", "IcmEncoder.encode", "hWFhii>", ops::IcmEncoder_encode, "1.7.3"},
    {"IcmEncoder.lsq:get", "IcmEncoder.lsq", "h>h", ops::IcmEncoder_lsq_get, "1.7.3"},
    {"IcmEncoder.set_binary_term", "IcmEncoder.setBinaryTerm", "h>", ops::IcmEncoder_set_binary_term, "1.7.3"},
    {"IcmEncoder.verbose:get", "IcmEncoder.verbose", "h>b", ops::IcmEncoder_verbose_get, "1.7.3"},
    {"IcmEncoder.verbose:set", "IcmEncoder.verbose", "hb>", ops::IcmEncoder_verbose_set, "1.7.3"},
    {"IcmEncoder:new0", "new IcmEncoder", "h>h", ops::IcmEncoder_new0, "1.7.3"},
    {"IcmEncoderFactory.get", "IcmEncoderFactory.get", "hh>h", ops::IcmEncoderFactory_get, "1.7.3"},
    {"IcmEncoderFactory:new0", "new IcmEncoderFactory", ">h", ops::IcmEncoderFactory_new0, "1.7.3"},
    {"Index.add", "Index.add", "hF>", ops::Index_add, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11000
    {"Index.add_sa_codes", "Index.addSaCodes", "hBL>", ops::Index_add_sa_codes, "1.10.0"},
#else
    {"Index.add_sa_codes", "Index.addSaCodes", "hBL>", nullptr, "1.10.0"},
#endif
    {"Index.add_with_ids", "Index.addWithIds", "hFL>", ops::Index_add_with_ids, "1.7.3"},
    {"Index.assign", "Index.assign", "hFiL>", ops::Index_assign, "1.7.3"},
    {"Index.check_compatible_for_merge", "Index.checkCompatibleForMerge", "hh>", ops::Index_check_compatible_for_merge, "1.7.3"},
    {"Index.compute_residual", "Index.computeResidual", "hFIF>", ops::Index_compute_residual, "1.7.3"},
    {"Index.compute_residual_n", "Index.computeResidualN", "hFLF>", ops::Index_compute_residual_n, "1.7.3"},
    {"Index.d:get", "Index.d", "h>i", ops::Index_d_get, "1.7.3"},
    {"Index.get_distance_computer", "Index.getDistanceComputer", "h>h", handwritten::Index_get_distance_computer, "1.7.3"},
    {"Index.is_trained:get", "Index.isTrained", "h>b", ops::Index_is_trained_get, "1.7.3"},
    {"Index.merge_from", "Index.mergeFrom", "hhI>", ops::Index_merge_from, "1.7.3"},
    {"Index.metric_arg:get", "Index.metricArg", "h>f", ops::Index_metric_arg_get, "1.7.3"},
    {"Index.metric_arg:set", "Index.metricArg", "hf>", ops::Index_metric_arg_set, "1.7.3"},
    {"Index.metric_type:get", "Index.metricType", "h>i", ops::Index_metric_type_get, "1.7.3"},
    {"Index.ntotal:get", "Index.ntotal", "h>i", ops::Index_ntotal_get, "1.7.3"},
    {"Index.ntotal:set", "Index.ntotal", "hi>", ops::Index_ntotal_set, "1.7.3"},
    {"Index.range_search", "Index.rangeSearch", "hFfh>UFL", ops::Index_range_search, "1.7.3"},
    {"Index.reconstruct", "Index.reconstruct", "hIF>", ops::Index_reconstruct, "1.7.3"},
    {"Index.reconstruct_batch", "Index.reconstructBatch", "hLF>", ops::Index_reconstruct_batch, "1.7.3"},
    {"Index.reconstruct_n", "Index.reconstructN", "hiiF>", ops::Index_reconstruct_n, "1.7.3"},
    {"Index.remove_ids", "Index.removeIds", "hh>i", ops::Index_remove_ids, "1.7.3"},
    {"Index.remove_ids_array", "Index.removeIdsArray", "hL>i", handwritten::Index_remove_ids_array, "1.7.3"},
    {"Index.reset", "Index.reset", "h>", ops::Index_reset, "1.7.3"},
    {"Index.sa_code_size", "Index.saCodeSize", "h>i", ops::Index_sa_code_size, "1.7.3"},
    {"Index.sa_decode", "Index.saDecode", "hBF>", ops::Index_sa_decode, "1.7.3"},
    {"Index.sa_encode", "Index.saEncode", "hFB>", ops::Index_sa_encode, "1.7.3"},
    {"Index.search", "Index.search", "hFihFL>", ops::Index_search, "1.7.3"},
    {"Index.search_and_reconstruct", "Index.searchAndReconstruct", "hFihFLF>", ops::Index_search_and_reconstruct, "1.7.3"},
    {"Index.train", "Index.train", "hF>", ops::Index_train, "1.7.3"},
    {"Index.verbose:get", "Index.verbose", "h>b", ops::Index_verbose_get, "1.7.3"},
    {"Index.verbose:set", "Index.verbose", "hb>", ops::Index_verbose_set, "1.7.3"},
    {"Index2Layer.code_size_1:get", "Index2Layer.codeSize1", "h>i", ops::Index2Layer_code_size_1_get, "1.7.3"},
    {"Index2Layer.code_size_2:get", "Index2Layer.codeSize2", "h>i", ops::Index2Layer_code_size_2_get, "1.7.3"},
    {"Index2Layer.pq:get", "Index2Layer.pq", "h>h", ops::Index2Layer_pq_get, "1.7.3"},
    {"Index2Layer.q1:get", "Index2Layer.q1", "h>h", ops::Index2Layer_q1_get, "1.7.3"},
    {"Index2Layer.transfer_to_IVFPQ", "Index2Layer.transferToIVFPQ", "hh>", ops::Index2Layer_transfer_to_IVFPQ, "1.7.3"},
    {"Index2Layer:new0", "new Index2Layer", "hiiii>h", ops::Index2Layer_new0, "1.7.3"},
    {"IndexAdditiveQuantizer.aq:get", "IndexAdditiveQuantizer.aq", "h>h", ops::IndexAdditiveQuantizer_aq_get, "1.7.3"},
    {"IndexAdditiveQuantizer:new0", "new IndexAdditiveQuantizer", "ihi>h", ops::IndexAdditiveQuantizer_new0, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan.aq:get", "IndexAdditiveQuantizerFastScan.aq", "h>h", ops::IndexAdditiveQuantizerFastScan_aq_get, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan.estimate_norm_scale", "IndexAdditiveQuantizerFastScan.estimateNormScale", "hF>", ops::IndexAdditiveQuantizerFastScan_estimate_norm_scale, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan.max_train_points:get", "IndexAdditiveQuantizerFastScan.maxTrainPoints", "h>i", ops::IndexAdditiveQuantizerFastScan_max_train_points_get, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan.max_train_points:set", "IndexAdditiveQuantizerFastScan.maxTrainPoints", "hi>", ops::IndexAdditiveQuantizerFastScan_max_train_points_set, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan.norm_scale:get", "IndexAdditiveQuantizerFastScan.normScale", "h>i", ops::IndexAdditiveQuantizerFastScan_norm_scale_get, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan.norm_scale:set", "IndexAdditiveQuantizerFastScan.normScale", "hi>", ops::IndexAdditiveQuantizerFastScan_norm_scale_set, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan.rescale_norm:get", "IndexAdditiveQuantizerFastScan.rescaleNorm", "h>b", ops::IndexAdditiveQuantizerFastScan_rescale_norm_get, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan.rescale_norm:set", "IndexAdditiveQuantizerFastScan.rescaleNorm", "hb>", ops::IndexAdditiveQuantizerFastScan_rescale_norm_set, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan:new0", "new IndexAdditiveQuantizerFastScan", "hii>h", ops::IndexAdditiveQuantizerFastScan_new0, "1.7.3"},
    {"IndexAdditiveQuantizerFastScan:new1", "new IndexAdditiveQuantizerFastScan", "hi>h", ops::IndexAdditiveQuantizerFastScan_new1, "1.7.3"},
    {"IndexBinary.add", "IndexBinary.add", "hB>", ops::IndexBinary_add, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11000
    {"IndexBinary.add_sa_codes", "IndexBinary.addSaCodes", "hBL>", ops::IndexBinary_add_sa_codes, "1.10.0"},
#else
    {"IndexBinary.add_sa_codes", "IndexBinary.addSaCodes", "hBL>", nullptr, "1.10.0"},
#endif
    {"IndexBinary.add_with_ids", "IndexBinary.addWithIds", "hBL>", ops::IndexBinary_add_with_ids, "1.7.3"},
    {"IndexBinary.assign", "IndexBinary.assign", "hBiL>", ops::IndexBinary_assign, "1.7.3"},
    {"IndexBinary.check_compatible_for_merge", "IndexBinary.checkCompatibleForMerge", "hh>", ops::IndexBinary_check_compatible_for_merge, "1.7.3"},
    {"IndexBinary.code_size:get", "IndexBinary.codeSize", "h>i", ops::IndexBinary_code_size_get, "1.7.3"},
    {"IndexBinary.d:get", "IndexBinary.d", "h>i", ops::IndexBinary_d_get, "1.7.3"},
    {"IndexBinary.display", "IndexBinary.display", "h>", ops::IndexBinary_display, "1.7.3"},
    {"IndexBinary.is_trained:get", "IndexBinary.isTrained", "h>b", ops::IndexBinary_is_trained_get, "1.7.3"},
    {"IndexBinary.merge_from", "IndexBinary.mergeFrom", "hhI>", ops::IndexBinary_merge_from, "1.7.3"},
    {"IndexBinary.metric_type:get", "IndexBinary.metricType", "h>i", ops::IndexBinary_metric_type_get, "1.7.3"},
    {"IndexBinary.ntotal:get", "IndexBinary.ntotal", "h>i", ops::IndexBinary_ntotal_get, "1.7.3"},
    {"IndexBinary.range_search", "IndexBinary.rangeSearch", "hBih>UFL", ops::IndexBinary_range_search, "1.7.3"},
    {"IndexBinary.reconstruct", "IndexBinary.reconstruct", "hIB>", ops::IndexBinary_reconstruct, "1.7.3"},
    {"IndexBinary.reconstruct_n", "IndexBinary.reconstructN", "hiiB>", ops::IndexBinary_reconstruct_n, "1.7.3"},
    {"IndexBinary.remove_ids", "IndexBinary.removeIds", "hh>i", ops::IndexBinary_remove_ids, "1.7.3"},
    {"IndexBinary.remove_ids_array", "IndexBinary.removeIdsArray", "hL>i", handwritten::IndexBinary_remove_ids_array, "1.7.3"},
    {"IndexBinary.reset", "IndexBinary.reset", "h>", ops::IndexBinary_reset, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11000
    {"IndexBinary.sa_code_size", "IndexBinary.saCodeSize", "h>i", ops::IndexBinary_sa_code_size, "1.10.0"},
#else
    {"IndexBinary.sa_code_size", "IndexBinary.saCodeSize", "h>i", nullptr, "1.10.0"},
#endif
    {"IndexBinary.search", "IndexBinary.search", "hBihWL>", ops::IndexBinary_search, "1.7.3"},
    {"IndexBinary.search_and_reconstruct", "IndexBinary.searchAndReconstruct", "hBihWLB>", ops::IndexBinary_search_and_reconstruct, "1.7.3"},
    {"IndexBinary.train", "IndexBinary.train", "hB>", ops::IndexBinary_train, "1.7.3"},
    {"IndexBinary.verbose:get", "IndexBinary.verbose", "h>b", ops::IndexBinary_verbose_get, "1.7.3"},
    {"IndexBinary.verbose:set", "IndexBinary.verbose", "hb>", ops::IndexBinary_verbose_set, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"IndexBinaryFlat.approx_topk_mode:get", "IndexBinaryFlat.approxTopkMode", "h>i", ops::IndexBinaryFlat_approx_topk_mode_get, "1.7.4"},
#else
    {"IndexBinaryFlat.approx_topk_mode:get", "IndexBinaryFlat.approxTopkMode", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexBinaryFlat.approx_topk_mode:set", "IndexBinaryFlat.approxTopkMode", "hi>", ops::IndexBinaryFlat_approx_topk_mode_set, "1.7.4"},
#else
    {"IndexBinaryFlat.approx_topk_mode:set", "IndexBinaryFlat.approxTopkMode", "hi>", nullptr, "1.7.4"},
#endif
    {"IndexBinaryFlat.query_batch_size:get", "IndexBinaryFlat.queryBatchSize", "h>i", ops::IndexBinaryFlat_query_batch_size_get, "1.7.3"},
    {"IndexBinaryFlat.query_batch_size:set", "IndexBinaryFlat.queryBatchSize", "hi>", ops::IndexBinaryFlat_query_batch_size_set, "1.7.3"},
    {"IndexBinaryFlat.use_heap:get", "IndexBinaryFlat.useHeap", "h>b", ops::IndexBinaryFlat_use_heap_get, "1.7.3"},
    {"IndexBinaryFlat.use_heap:set", "IndexBinaryFlat.useHeap", "hb>", ops::IndexBinaryFlat_use_heap_set, "1.7.3"},
    {"IndexBinaryFlat.xb:get", "IndexBinaryFlat.xb", "h>B", ops::IndexBinaryFlat_xb_get, "1.7.3"},
    {"IndexBinaryFlat:new0", "new IndexBinaryFlat", "i>h", ops::IndexBinaryFlat_new0, "1.7.3"},
    {"IndexBinaryFromFloat.index:get", "IndexBinaryFromFloat.index", "h>h", ops::IndexBinaryFromFloat_index_get, "1.7.3"},
    {"IndexBinaryFromFloat.own_fields:get", "IndexBinaryFromFloat.ownFields", "h>b", ops::IndexBinaryFromFloat_own_fields_get, "1.7.3"},
    {"IndexBinaryFromFloat:new0", "new IndexBinaryFromFloat", "h>h", ops::IndexBinaryFromFloat_new0, "1.7.3"},
    {"IndexBinaryHNSW.get_distance_computer", "IndexBinaryHNSW.getDistanceComputer", "h>h", handwritten::IndexBinaryHNSW_get_distance_computer, "1.7.3"},
    {"IndexBinaryHNSW.hnsw:get", "IndexBinaryHNSW.hnsw", "h>h", ops::IndexBinaryHNSW_hnsw_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11200
    {"IndexBinaryHNSW.init_level0:get", "IndexBinaryHNSW.initLevel0", "h>b", ops::IndexBinaryHNSW_init_level0_get, "1.12.0"},
#else
    {"IndexBinaryHNSW.init_level0:get", "IndexBinaryHNSW.initLevel0", "h>b", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexBinaryHNSW.keep_max_size_level0:get", "IndexBinaryHNSW.keepMaxSizeLevel0", "h>b", ops::IndexBinaryHNSW_keep_max_size_level0_get, "1.12.0"},
#else
    {"IndexBinaryHNSW.keep_max_size_level0:get", "IndexBinaryHNSW.keepMaxSizeLevel0", "h>b", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexBinaryHNSW.keep_max_size_level0:set", "IndexBinaryHNSW.keepMaxSizeLevel0", "hb>", ops::IndexBinaryHNSW_keep_max_size_level0_set, "1.12.0"},
#else
    {"IndexBinaryHNSW.keep_max_size_level0:set", "IndexBinaryHNSW.keepMaxSizeLevel0", "hb>", nullptr, "1.12.0"},
#endif
    {"IndexBinaryHNSW.own_fields:get", "IndexBinaryHNSW.ownFields", "h>b", ops::IndexBinaryHNSW_own_fields_get, "1.7.3"},
    {"IndexBinaryHNSW.storage:get", "IndexBinaryHNSW.storage", "h>h", ops::IndexBinaryHNSW_storage_get, "1.7.3"},
    {"IndexBinaryHNSW:new0", "new IndexBinaryHNSW", "ii>h", ops::IndexBinaryHNSW_new0, "1.7.3"},
    {"IndexBinaryHNSW:new1", "new IndexBinaryHNSW", "hi>h", ops::IndexBinaryHNSW_new1, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11200
    {"IndexBinaryHNSWCagra.base_level_only:get", "IndexBinaryHNSWCagra.baseLevelOnly", "h>b", ops::IndexBinaryHNSWCagra_base_level_only_get, "1.12.0"},
#else
    {"IndexBinaryHNSWCagra.base_level_only:get", "IndexBinaryHNSWCagra.baseLevelOnly", "h>b", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexBinaryHNSWCagra.base_level_only:set", "IndexBinaryHNSWCagra.baseLevelOnly", "hb>", ops::IndexBinaryHNSWCagra_base_level_only_set, "1.12.0"},
#else
    {"IndexBinaryHNSWCagra.base_level_only:set", "IndexBinaryHNSWCagra.baseLevelOnly", "hb>", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexBinaryHNSWCagra.num_base_level_search_entrypoints:get", "IndexBinaryHNSWCagra.numBaseLevelSearchEntrypoints", "h>i", ops::IndexBinaryHNSWCagra_num_base_level_search_entrypoints_get, "1.12.0"},
#else
    {"IndexBinaryHNSWCagra.num_base_level_search_entrypoints:get", "IndexBinaryHNSWCagra.numBaseLevelSearchEntrypoints", "h>i", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexBinaryHNSWCagra.num_base_level_search_entrypoints:set", "IndexBinaryHNSWCagra.numBaseLevelSearchEntrypoints", "hi>", ops::IndexBinaryHNSWCagra_num_base_level_search_entrypoints_set, "1.12.0"},
#else
    {"IndexBinaryHNSWCagra.num_base_level_search_entrypoints:set", "IndexBinaryHNSWCagra.numBaseLevelSearchEntrypoints", "hi>", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexBinaryHNSWCagra:new0", "new IndexBinaryHNSWCagra", "ii>h", ops::IndexBinaryHNSWCagra_new0, "1.12.0"},
#else
    {"IndexBinaryHNSWCagra:new0", "new IndexBinaryHNSWCagra", "ii>h", nullptr, "1.12.0"},
#endif
    {"IndexBinaryHash.b:get", "IndexBinaryHash.b", "h>i", ops::IndexBinaryHash_b_get, "1.7.3"},
    {"IndexBinaryHash.display", "IndexBinaryHash.display", "h>", ops::IndexBinaryHash_display, "1.7.3"},
    {"IndexBinaryHash.hashtable_size", "IndexBinaryHash.hashtableSize", "h>i", ops::IndexBinaryHash_hashtable_size, "1.7.3"},
    {"IndexBinaryHash.nflip:get", "IndexBinaryHash.nflip", "h>i", ops::IndexBinaryHash_nflip_get, "1.7.3"},
    {"IndexBinaryHash.nflip:set", "IndexBinaryHash.nflip", "hi>", ops::IndexBinaryHash_nflip_set, "1.7.3"},
    {"IndexBinaryHash:new0", "new IndexBinaryHash", "ii>h", ops::IndexBinaryHash_new0, "1.7.3"},
    {"IndexBinaryHashStats.n0:get", "IndexBinaryHashStats.n0", "h>i", ops::IndexBinaryHashStats_n0_get, "1.7.3"},
    {"IndexBinaryHashStats.n0:set", "IndexBinaryHashStats.n0", "hi>", ops::IndexBinaryHashStats_n0_set, "1.7.3"},
    {"IndexBinaryHashStats.ndis:get", "IndexBinaryHashStats.ndis", "h>i", ops::IndexBinaryHashStats_ndis_get, "1.7.3"},
    {"IndexBinaryHashStats.ndis:set", "IndexBinaryHashStats.ndis", "hi>", ops::IndexBinaryHashStats_ndis_set, "1.7.3"},
    {"IndexBinaryHashStats.nlist:get", "IndexBinaryHashStats.nlist", "h>i", ops::IndexBinaryHashStats_nlist_get, "1.7.3"},
    {"IndexBinaryHashStats.nlist:set", "IndexBinaryHashStats.nlist", "hi>", ops::IndexBinaryHashStats_nlist_set, "1.7.3"},
    {"IndexBinaryHashStats.nq:get", "IndexBinaryHashStats.nq", "h>i", ops::IndexBinaryHashStats_nq_get, "1.7.3"},
    {"IndexBinaryHashStats.nq:set", "IndexBinaryHashStats.nq", "hi>", ops::IndexBinaryHashStats_nq_set, "1.7.3"},
    {"IndexBinaryHashStats.reset", "IndexBinaryHashStats.reset", "h>", ops::IndexBinaryHashStats_reset, "1.7.3"},
    {"IndexBinaryHashStats:new0", "new IndexBinaryHashStats", ">h", ops::IndexBinaryHashStats_new0, "1.7.3"},
    {"IndexBinaryIDMap.id_map:get", "IndexBinaryIDMap.idMap", "h>L", ops::IndexBinaryIDMap_id_map_get, "1.7.3"},
    {"IndexBinaryIDMap.index:get", "IndexBinaryIDMap.index", "h>h", ops::IndexBinaryIDMap_index_get, "1.7.3"},
    {"IndexBinaryIDMap.own_fields:get", "IndexBinaryIDMap.ownFields", "h>b", ops::IndexBinaryIDMap_own_fields_get, "1.7.3"},
    {"IndexBinaryIDMap2.check_consistency", "IndexBinaryIDMap2.checkConsistency", "h>", ops::IndexBinaryIDMap2_check_consistency, "1.7.3"},
    {"IndexBinaryIDMap2.construct_rev_map", "IndexBinaryIDMap2.constructRevMap", "h>", ops::IndexBinaryIDMap2_construct_rev_map, "1.7.3"},
    {"IndexBinaryIDMap2:new0", "new IndexBinaryIDMap2", "h>h", handwritten::IndexBinaryIDMap2_new0, "1.7.3"},
    {"IndexBinaryIDMap:new0", "new IndexBinaryIDMap", "h>h", handwritten::IndexBinaryIDMap_new0, "1.7.3"},
    {"IndexBinaryIVF.add_core", "IndexBinaryIVF.addCore", "hBLL>", ops::IndexBinaryIVF_add_core, "1.7.3"},
    {"IndexBinaryIVF.clustering_index:get", "IndexBinaryIVF.clusteringIndex", "h>h", ops::IndexBinaryIVF_clustering_index_get, "1.7.3"},
    {"IndexBinaryIVF.clustering_index:set", "IndexBinaryIVF.clusteringIndex", "hh>", ops::IndexBinaryIVF_clustering_index_set, "1.7.3"},
    {"IndexBinaryIVF.cp:get", "IndexBinaryIVF.cp", "h>h", ops::IndexBinaryIVF_cp_get, "1.7.3"},
    {"IndexBinaryIVF.direct_map:get", "IndexBinaryIVF.directMap", "h>h", ops::IndexBinaryIVF_direct_map_get, "1.7.3"},
    {"IndexBinaryIVF.get_InvertedListScanner", "IndexBinaryIVF.getInvertedListScanner", "hb>h", handwritten::IndexBinaryIVF_get_InvertedListScanner, "1.7.3"},
    {"IndexBinaryIVF.get_list_size", "IndexBinaryIVF.getListSize", "hi>i", ops::IndexBinaryIVF_get_list_size, "1.7.3"},
    {"IndexBinaryIVF.invlists:get", "IndexBinaryIVF.invlists", "h>h", ops::IndexBinaryIVF_invlists_get, "1.7.3"},
    {"IndexBinaryIVF.make_direct_map", "IndexBinaryIVF.makeDirectMap", "hb>", ops::IndexBinaryIVF_make_direct_map, "1.7.3"},
    {"IndexBinaryIVF.max_codes:get", "IndexBinaryIVF.maxCodes", "h>i", ops::IndexBinaryIVF_max_codes_get, "1.7.3"},
    {"IndexBinaryIVF.max_codes:set", "IndexBinaryIVF.maxCodes", "hi>", ops::IndexBinaryIVF_max_codes_set, "1.7.3"},
    {"IndexBinaryIVF.nlist:get", "IndexBinaryIVF.nlist", "h>i", ops::IndexBinaryIVF_nlist_get, "1.7.3"},
    {"IndexBinaryIVF.nprobe:get", "IndexBinaryIVF.nprobe", "h>i", ops::IndexBinaryIVF_nprobe_get, "1.7.3"},
    {"IndexBinaryIVF.nprobe:set", "IndexBinaryIVF.nprobe", "hi>", ops::IndexBinaryIVF_nprobe_set, "1.7.3"},
    {"IndexBinaryIVF.own_fields:get", "IndexBinaryIVF.ownFields", "h>b", ops::IndexBinaryIVF_own_fields_get, "1.7.3"},
    {"IndexBinaryIVF.own_invlists:get", "IndexBinaryIVF.ownInvlists", "h>b", ops::IndexBinaryIVF_own_invlists_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"IndexBinaryIVF.per_invlist_search:get", "IndexBinaryIVF.perInvlistSearch", "h>b", ops::IndexBinaryIVF_per_invlist_search_get, "1.7.4"},
#else
    {"IndexBinaryIVF.per_invlist_search:get", "IndexBinaryIVF.perInvlistSearch", "h>b", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexBinaryIVF.per_invlist_search:set", "IndexBinaryIVF.perInvlistSearch", "hb>", ops::IndexBinaryIVF_per_invlist_search_set, "1.7.4"},
#else
    {"IndexBinaryIVF.per_invlist_search:set", "IndexBinaryIVF.perInvlistSearch", "hb>", nullptr, "1.7.4"},
#endif
    {"IndexBinaryIVF.quantizer:get", "IndexBinaryIVF.quantizer", "h>h", ops::IndexBinaryIVF_quantizer_get, "1.7.3"},
    {"IndexBinaryIVF.quantizer:set", "IndexBinaryIVF.quantizer", "hh>", ops::IndexBinaryIVF_quantizer_set, "1.7.3"},
    {"IndexBinaryIVF.range_search_preassigned", "IndexBinaryIVF.rangeSearchPreassigned", "hBiLW>UFL", ops::IndexBinaryIVF_range_search_preassigned, "1.7.3"},
    {"IndexBinaryIVF.reconstruct_from_offset", "IndexBinaryIVF.reconstructFromOffset", "hiiB>", ops::IndexBinaryIVF_reconstruct_from_offset, "1.7.3"},
    {"IndexBinaryIVF.replace_invlists", "IndexBinaryIVF.replaceInvlists", "hh>", handwritten::IndexBinaryIVF_replace_invlists, "1.7.3"},
    {"IndexBinaryIVF.search_preassigned", "IndexBinaryIVF.searchPreassigned", "hBiLWbWL>", ops::IndexBinaryIVF_search_preassigned, "1.7.3"},
    {"IndexBinaryIVF.set_direct_map_type", "IndexBinaryIVF.setDirectMapType", "hi>", ops::IndexBinaryIVF_set_direct_map_type, "1.7.3"},
    {"IndexBinaryIVF.use_heap:get", "IndexBinaryIVF.useHeap", "h>b", ops::IndexBinaryIVF_use_heap_get, "1.7.3"},
    {"IndexBinaryIVF.use_heap:set", "IndexBinaryIVF.useHeap", "hb>", ops::IndexBinaryIVF_use_heap_set, "1.7.3"},
    {"IndexBinaryIVF:new0", "new IndexBinaryIVF", "hii>h", ops::IndexBinaryIVF_new0, "1.7.3"},
    {"IndexBinaryMultiHash.b:get", "IndexBinaryMultiHash.b", "h>i", ops::IndexBinaryMultiHash_b_get, "1.7.3"},
    {"IndexBinaryMultiHash.hashtable_size", "IndexBinaryMultiHash.hashtableSize", "h>i", ops::IndexBinaryMultiHash_hashtable_size, "1.7.3"},
    {"IndexBinaryMultiHash.nflip:get", "IndexBinaryMultiHash.nflip", "h>i", ops::IndexBinaryMultiHash_nflip_get, "1.7.3"},
    {"IndexBinaryMultiHash.nflip:set", "IndexBinaryMultiHash.nflip", "hi>", ops::IndexBinaryMultiHash_nflip_set, "1.7.3"},
    {"IndexBinaryMultiHash.nhash:get", "IndexBinaryMultiHash.nhash", "h>i", ops::IndexBinaryMultiHash_nhash_get, "1.7.3"},
    {"IndexBinaryMultiHash.own_fields:get", "IndexBinaryMultiHash.ownFields", "h>b", ops::IndexBinaryMultiHash_own_fields_get, "1.7.3"},
    {"IndexBinaryMultiHash.storage:get", "IndexBinaryMultiHash.storage", "h>h", ops::IndexBinaryMultiHash_storage_get, "1.7.3"},
    {"IndexBinaryMultiHash:new0", "new IndexBinaryMultiHash", "iii>h", ops::IndexBinaryMultiHash_new0, "1.7.3"},
    {"IndexBinaryReplicas.add_replica", "IndexBinaryReplicas.addReplica", "hh>", ops::IndexBinaryReplicas_add_replica, "1.7.3"},
    {"IndexBinaryReplicas.remove_replica", "IndexBinaryReplicas.removeReplica", "hh>", ops::IndexBinaryReplicas_remove_replica, "1.7.3"},
    {"IndexBinaryReplicas.syncWithSubIndexes", "IndexBinaryReplicas.syncWithSubIndexes", "h>", ops::IndexBinaryReplicas_syncWithSubIndexes, "1.7.3"},
    {"IndexBinaryReplicas:new0", "new IndexBinaryReplicas", "ib>h", ops::IndexBinaryReplicas_new0, "1.7.3"},
    {"IndexBinaryReplicas:new1", "new IndexBinaryReplicas", "b>h", ops::IndexBinaryReplicas_new1, "1.7.3"},
    {"IndexBinaryShards.add_shard", "IndexBinaryShards.addShard", "hh>", ops::IndexBinaryShards_add_shard, "1.7.3"},
    {"IndexBinaryShards.remove_shard", "IndexBinaryShards.removeShard", "hh>", ops::IndexBinaryShards_remove_shard, "1.7.3"},
    {"IndexBinaryShards.successive_ids:get", "IndexBinaryShards.successiveIds", "h>b", ops::IndexBinaryShards_successive_ids_get, "1.7.3"},
    {"IndexBinaryShards.successive_ids:set", "IndexBinaryShards.successiveIds", "hb>", ops::IndexBinaryShards_successive_ids_set, "1.7.3"},
    {"IndexBinaryShards.syncWithSubIndexes", "IndexBinaryShards.syncWithSubIndexes", "h>", ops::IndexBinaryShards_syncWithSubIndexes, "1.7.3"},
    {"IndexBinaryShards:new0", "new IndexBinaryShards", "ibb>h", ops::IndexBinaryShards_new0, "1.7.3"},
    {"IndexBinaryShards:new1", "new IndexBinaryShards", "bb>h", ops::IndexBinaryShards_new1, "1.7.3"},
    {"IndexFastScan.M2:get", "IndexFastScan.M2", "h>i", ops::IndexFastScan_M2_get, "1.7.3"},
    {"IndexFastScan.M:get", "IndexFastScan.M", "h>i", ops::IndexFastScan_M_get, "1.7.3"},
    {"IndexFastScan.bbs:get", "IndexFastScan.bbs", "h>i", ops::IndexFastScan_bbs_get, "1.7.3"},
    {"IndexFastScan.code_size:get", "IndexFastScan.codeSize", "h>i", ops::IndexFastScan_code_size_get, "1.7.3"},
    {"IndexFastScan.codes:get", "IndexFastScan.codes", "h>B", ops::IndexFastScan_codes_get, "1.7.3"},
    {"IndexFastScan.compute_codes", "IndexFastScan.computeCodes", "hFB>", ops::IndexFastScan_compute_codes, "1.7.3"},
#if FSDK_FAISS_VERSION < 11300
    {"IndexFastScan.compute_float_LUT", "IndexFastScan.computeFloatLUT", "hFF>", ops::IndexFastScan_compute_float_LUT, "1.7.3"},
#else
    {"IndexFastScan.compute_float_LUT", "IndexFastScan.computeFloatLUT", "hFF>", nullptr, "1.7.3..1.13.0"},
#endif
#if FSDK_FAISS_VERSION < 11300
    {"IndexFastScan.compute_quantized_LUT", "IndexFastScan.computeQuantizedLUT", "hFBF>", ops::IndexFastScan_compute_quantized_LUT, "1.7.3"},
#else
    {"IndexFastScan.compute_quantized_LUT", "IndexFastScan.computeQuantizedLUT", "hFBF>", nullptr, "1.7.3..1.13.0"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexFastScan.get_CodePacker", "IndexFastScan.getCodePacker", "h>h", ops::IndexFastScan_get_CodePacker, "1.7.4"},
#else
    {"IndexFastScan.get_CodePacker", "IndexFastScan.getCodePacker", "h>h", nullptr, "1.7.4"},
#endif
    {"IndexFastScan.implem:get", "IndexFastScan.implem", "h>i", ops::IndexFastScan_implem_get, "1.7.3"},
    {"IndexFastScan.implem:set", "IndexFastScan.implem", "hi>", ops::IndexFastScan_implem_set, "1.7.3"},
    {"IndexFastScan.ksub:get", "IndexFastScan.ksub", "h>i", ops::IndexFastScan_ksub_get, "1.7.3"},
    {"IndexFastScan.nbits:get", "IndexFastScan.nbits", "h>i", ops::IndexFastScan_nbits_get, "1.7.3"},
    {"IndexFastScan.ntotal2:get", "IndexFastScan.ntotal2", "h>i", ops::IndexFastScan_ntotal2_get, "1.7.3"},
    {"IndexFastScan.qbs:get", "IndexFastScan.qbs", "h>i", ops::IndexFastScan_qbs_get, "1.7.3"},
    {"IndexFastScan.qbs:set", "IndexFastScan.qbs", "hi>", ops::IndexFastScan_qbs_set, "1.7.3"},
    {"IndexFastScan.skip:get", "IndexFastScan.skip", "h>i", ops::IndexFastScan_skip_get, "1.7.3"},
    {"IndexFastScan.skip:set", "IndexFastScan.skip", "hi>", ops::IndexFastScan_skip_set, "1.7.3"},
    {"IndexFlat.compute_distance_subset", "IndexFlat.computeDistanceSubset", "hFiLF>", ops::IndexFlat_compute_distance_subset, "1.7.3"},
    {"IndexFlat.get_xb", "IndexFlat.getXb", "h>F", handwritten::IndexFlat_get_xb, "1.7.3"},
    {"IndexFlat1D.continuous_update:get", "IndexFlat1D.continuousUpdate", "h>b", ops::IndexFlat1D_continuous_update_get, "1.7.3"},
    {"IndexFlat1D.continuous_update:set", "IndexFlat1D.continuousUpdate", "hb>", ops::IndexFlat1D_continuous_update_set, "1.7.3"},
    {"IndexFlat1D.perm:get", "IndexFlat1D.perm", "h>L", ops::IndexFlat1D_perm_get, "1.7.3"},
    {"IndexFlat1D.update_permutation", "IndexFlat1D.updatePermutation", "h>", ops::IndexFlat1D_update_permutation, "1.7.3"},
    {"IndexFlat1D:new0", "new IndexFlat1D", "b>h", ops::IndexFlat1D_new0, "1.7.3"},
    {"IndexFlat:new0", "new IndexFlat", "ii>h", ops::IndexFlat_new0, "1.7.3"},
    {"IndexFlatCodes.code_size:get", "IndexFlatCodes.codeSize", "h>i", ops::IndexFlatCodes_code_size_get, "1.7.3"},
    {"IndexFlatCodes.codes:get", "IndexFlatCodes.codes", "h>B", ops::IndexFlatCodes_codes_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"IndexFlatCodes.get_CodePacker", "IndexFlatCodes.getCodePacker", "h>h", ops::IndexFlatCodes_get_CodePacker, "1.7.4"},
#else
    {"IndexFlatCodes.get_CodePacker", "IndexFlatCodes.getCodePacker", "h>h", nullptr, "1.7.4"},
#endif
    {"IndexFlatCodes.get_FlatCodesDistanceComputer", "IndexFlatCodes.getFlatCodesDistanceComputer", "h>h", handwritten::IndexFlatCodes_get_FlatCodesDistanceComputer, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"IndexFlatCodes.permute_entries", "IndexFlatCodes.permuteEntries", "hL>", ops::IndexFlatCodes_permute_entries, "1.8.0"},
#else
    {"IndexFlatCodes.permute_entries", "IndexFlatCodes.permuteEntries", "hL>", nullptr, "1.8.0"},
#endif
    {"IndexFlatIP:new0", "new IndexFlatIP", "i>h", ops::IndexFlatIP_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"IndexFlatL2.cached_l2norms:get", "IndexFlatL2.cachedL2norms", "h>F", ops::IndexFlatL2_cached_l2norms_get, "1.8.0"},
#else
    {"IndexFlatL2.cached_l2norms:get", "IndexFlatL2.cachedL2norms", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexFlatL2.clear_l2norms", "IndexFlatL2.clearL2norms", "h>", ops::IndexFlatL2_clear_l2norms, "1.8.0"},
#else
    {"IndexFlatL2.clear_l2norms", "IndexFlatL2.clearL2norms", "h>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexFlatL2.sync_l2norms", "IndexFlatL2.syncL2norms", "h>", ops::IndexFlatL2_sync_l2norms, "1.8.0"},
#else
    {"IndexFlatL2.sync_l2norms", "IndexFlatL2.syncL2norms", "h>", nullptr, "1.8.0"},
#endif
    {"IndexFlatL2:new0", "new IndexFlatL2", "i>h", ops::IndexFlatL2_new0, "1.7.3"},
    {"IndexHNSW.hnsw:get", "IndexHNSW.hnsw", "h>h", ops::IndexHNSW_hnsw_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"IndexHNSW.init_level0:get", "IndexHNSW.initLevel0", "h>b", ops::IndexHNSW_init_level0_get, "1.9.0"},
#else
    {"IndexHNSW.init_level0:get", "IndexHNSW.initLevel0", "h>b", nullptr, "1.9.0"},
#endif
    {"IndexHNSW.init_level_0_from_knngraph", "IndexHNSW.initLevel0FromKnngraph", "hiFL>", ops::IndexHNSW_init_level_0_from_knngraph, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"IndexHNSW.keep_max_size_level0:get", "IndexHNSW.keepMaxSizeLevel0", "h>b", ops::IndexHNSW_keep_max_size_level0_get, "1.9.0"},
#else
    {"IndexHNSW.keep_max_size_level0:get", "IndexHNSW.keepMaxSizeLevel0", "h>b", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexHNSW.keep_max_size_level0:set", "IndexHNSW.keepMaxSizeLevel0", "hb>", ops::IndexHNSW_keep_max_size_level0_set, "1.9.0"},
#else
    {"IndexHNSW.keep_max_size_level0:set", "IndexHNSW.keepMaxSizeLevel0", "hb>", nullptr, "1.9.0"},
#endif
    {"IndexHNSW.link_singletons", "IndexHNSW.linkSingletons", "h>", ops::IndexHNSW_link_singletons, "1.7.3"},
    {"IndexHNSW.own_fields:get", "IndexHNSW.ownFields", "h>b", ops::IndexHNSW_own_fields_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"IndexHNSW.permute_entries", "IndexHNSW.permuteEntries", "hL>", ops::IndexHNSW_permute_entries, "1.8.0"},
#else
    {"IndexHNSW.permute_entries", "IndexHNSW.permuteEntries", "hL>", nullptr, "1.8.0"},
#endif
    {"IndexHNSW.reorder_links", "IndexHNSW.reorderLinks", "h>", ops::IndexHNSW_reorder_links, "1.7.3"},
    {"IndexHNSW.search_level_0", "IndexHNSW.searchLevel0", "hFiWFiihFL>", ops::IndexHNSW_search_level_0, "1.7.3"},
    {"IndexHNSW.shrink_level_0_neighbors", "IndexHNSW.shrinkLevel0Neighbors", "hi>", ops::IndexHNSW_shrink_level_0_neighbors, "1.7.3"},
    {"IndexHNSW.storage:get", "IndexHNSW.storage", "h>h", ops::IndexHNSW_storage_get, "1.7.3"},
    {"IndexHNSW2Level.flip_to_ivf", "IndexHNSW2Level.flipToIvf", "h>", ops::IndexHNSW2Level_flip_to_ivf, "1.7.3"},
    {"IndexHNSW2Level:new0", "new IndexHNSW2Level", "hiii>h", ops::IndexHNSW2Level_new0, "1.7.3"},
    {"IndexHNSW:new0", "new IndexHNSW", "hi>h", ops::IndexHNSW_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"IndexHNSWCagra.base_level_only:get", "IndexHNSWCagra.baseLevelOnly", "h>b", ops::IndexHNSWCagra_base_level_only_get, "1.9.0"},
#else
    {"IndexHNSWCagra.base_level_only:get", "IndexHNSWCagra.baseLevelOnly", "h>b", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexHNSWCagra.base_level_only:set", "IndexHNSWCagra.baseLevelOnly", "hb>", ops::IndexHNSWCagra_base_level_only_set, "1.9.0"},
#else
    {"IndexHNSWCagra.base_level_only:set", "IndexHNSWCagra.baseLevelOnly", "hb>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexHNSWCagra.get_numeric_type", "IndexHNSWCagra.getNumericType", "h>i", ops::IndexHNSWCagra_get_numeric_type, "1.12.0"},
#else
    {"IndexHNSWCagra.get_numeric_type", "IndexHNSWCagra.getNumericType", "h>i", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexHNSWCagra.num_base_level_search_entrypoints:get", "IndexHNSWCagra.numBaseLevelSearchEntrypoints", "h>i", ops::IndexHNSWCagra_num_base_level_search_entrypoints_get, "1.9.0"},
#else
    {"IndexHNSWCagra.num_base_level_search_entrypoints:get", "IndexHNSWCagra.numBaseLevelSearchEntrypoints", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexHNSWCagra.num_base_level_search_entrypoints:set", "IndexHNSWCagra.numBaseLevelSearchEntrypoints", "hi>", ops::IndexHNSWCagra_num_base_level_search_entrypoints_set, "1.9.0"},
#else
    {"IndexHNSWCagra.num_base_level_search_entrypoints:set", "IndexHNSWCagra.numBaseLevelSearchEntrypoints", "hi>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexHNSWCagra.numeric_type_:get", "IndexHNSWCagra.numericType", "h>i", ops::IndexHNSWCagra_numeric_type__get, "1.12.0"},
#else
    {"IndexHNSWCagra.numeric_type_:get", "IndexHNSWCagra.numericType", "h>i", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexHNSWCagra.set_numeric_type", "IndexHNSWCagra.setNumericType", "hi>", ops::IndexHNSWCagra_set_numeric_type, "1.12.0"},
#else
    {"IndexHNSWCagra.set_numeric_type", "IndexHNSWCagra.setNumericType", "hi>", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 11200
    {"IndexHNSWCagra:new0", "new IndexHNSWCagra", "iiii>h", ops::IndexHNSWCagra_new0, "1.12.0"},
#else
    {"IndexHNSWCagra:new0", "new IndexHNSWCagra", "iiii>h", nullptr, "1.12.0"},
#endif
    {"IndexHNSWFlat:new0", "new IndexHNSWFlat", "iii>h", ops::IndexHNSWFlat_new0, "1.7.3"},
    {"IndexHNSWPQ:new0", "new IndexHNSWPQ", "iiiii>h", ops::IndexHNSWPQ_new0, "1.7.3"},
    {"IndexHNSWSQ:new0", "new IndexHNSWSQ", "iiii>h", ops::IndexHNSWSQ_new0, "1.7.3"},
    {"IndexIDMap.id_map:get", "IndexIDMap.idMap", "h>L", ops::IndexIDMap_id_map_get, "1.7.3"},
    {"IndexIDMap.index:get", "IndexIDMap.index", "h>h", ops::IndexIDMap_index_get, "1.7.3"},
    {"IndexIDMap.own_fields:get", "IndexIDMap.ownFields", "h>b", ops::IndexIDMap_own_fields_get, "1.7.3"},
    {"IndexIDMap2.check_consistency", "IndexIDMap2.checkConsistency", "h>", ops::IndexIDMap2_check_consistency, "1.7.3"},
    {"IndexIDMap2.construct_rev_map", "IndexIDMap2.constructRevMap", "h>", ops::IndexIDMap2_construct_rev_map, "1.7.3"},
    {"IndexIDMap2:new0", "new IndexIDMap2", "h>h", ops::IndexIDMap2_new0, "1.7.3"},
    {"IndexIDMap:new0", "new IndexIDMap", "h>h", ops::IndexIDMap_new0, "1.7.3"},
    {"IndexIVF.PARALLEL_MODE_NO_HEAP_INIT:get", "IndexIVF.PARALLELMODENOHEAPINIT", "h>i", ops::IndexIVF_PARALLEL_MODE_NO_HEAP_INIT_get, "1.7.3"},
    {"IndexIVF.add_core", "IndexIVF.addCore", "hFLL>", ops::IndexIVF_add_core, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVF.by_residual:get", "IndexIVF.byResidual", "h>b", ops::IndexIVF_by_residual_get, "1.8.0"},
#else
    {"IndexIVF.by_residual:get", "IndexIVF.byResidual", "h>b", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVF.by_residual:set", "IndexIVF.byResidual", "hb>", ops::IndexIVF_by_residual_set, "1.8.0"},
#else
    {"IndexIVF.by_residual:set", "IndexIVF.byResidual", "hb>", nullptr, "1.8.0"},
#endif
    {"IndexIVF.check_ids_sorted", "IndexIVF.checkIdsSorted", "h>b", ops::IndexIVF_check_ids_sorted, "1.7.3"},
    {"IndexIVF.clustering_index:get", "IndexIVF.clusteringIndex", "h>h", ops::IndexIVF_clustering_index_get, "1.7.3"},
    {"IndexIVF.clustering_index:set", "IndexIVF.clusteringIndex", "hh>", ops::IndexIVF_clustering_index_set, "1.7.3"},
    {"IndexIVF.coarse_code_size", "IndexIVF.coarseCodeSize", "h>i", ops::IndexIVF_coarse_code_size, "1.7.3"},
    {"IndexIVF.code_size:get", "IndexIVF.codeSize", "h>i", ops::IndexIVF_code_size_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"IndexIVF.copy_subset_to", "IndexIVF.copySubsetTo", "hhiii>", ops::IndexIVF_copy_subset_to, "1.7.4"},
#else
    {"IndexIVF.copy_subset_to", "IndexIVF.copySubsetTo", "hhiii>", nullptr, "1.7.4"},
#endif
    {"IndexIVF.cp:get", "IndexIVF.cp", "h>h", ops::IndexIVF_cp_get, "1.7.3"},
    {"IndexIVF.decode_listno", "IndexIVF.decodeListno", "hB>i", ops::IndexIVF_decode_listno, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11200
    {"IndexIVF.decode_vectors", "IndexIVF.decodeVectors", "hBLF>", ops::IndexIVF_decode_vectors, "1.12.0"},
#else
    {"IndexIVF.decode_vectors", "IndexIVF.decodeVectors", "hBLF>", nullptr, "1.12.0"},
#endif
    {"IndexIVF.direct_map:get", "IndexIVF.directMap", "h>h", ops::IndexIVF_direct_map_get, "1.7.3"},
    {"IndexIVF.encode_listno", "IndexIVF.encodeListno", "hiB>", ops::IndexIVF_encode_listno, "1.7.3"},
    {"IndexIVF.encode_vectors", "IndexIVF.encodeVectors", "hFLB>", ops::IndexIVF_encode_vectors, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"IndexIVF.get_CodePacker", "IndexIVF.getCodePacker", "h>h", ops::IndexIVF_get_CodePacker, "1.7.4"},
#else
    {"IndexIVF.get_CodePacker", "IndexIVF.getCodePacker", "h>h", nullptr, "1.7.4"},
#endif
    {"IndexIVF.get_InvertedListScanner", "IndexIVF.getInvertedListScanner", "hbhh>h", handwritten::IndexIVF_get_InvertedListScanner, "1.7.3"},
    {"IndexIVF.get_list_size", "IndexIVF.getListSize", "hi>i", ops::IndexIVF_get_list_size, "1.7.3"},
    {"IndexIVF.invlists:get", "IndexIVF.invlists", "h>h", ops::IndexIVF_invlists_get, "1.7.3"},
    {"IndexIVF.make_direct_map", "IndexIVF.makeDirectMap", "hb>", ops::IndexIVF_make_direct_map, "1.7.3"},
    {"IndexIVF.max_codes:get", "IndexIVF.maxCodes", "h>i", ops::IndexIVF_max_codes_get, "1.7.3"},
    {"IndexIVF.max_codes:set", "IndexIVF.maxCodes", "hi>", ops::IndexIVF_max_codes_set, "1.7.3"},
    {"IndexIVF.nlist:get", "IndexIVF.nlist", "h>i", ops::IndexIVF_nlist_get, "1.7.3"},
    {"IndexIVF.nprobe:get", "IndexIVF.nprobe", "h>i", ops::IndexIVF_nprobe_get, "1.7.3"},
    {"IndexIVF.nprobe:set", "IndexIVF.nprobe", "hi>", ops::IndexIVF_nprobe_set, "1.7.3"},
    {"IndexIVF.own_fields:get", "IndexIVF.ownFields", "h>b", ops::IndexIVF_own_fields_get, "1.7.3"},
    {"IndexIVF.own_invlists:get", "IndexIVF.ownInvlists", "h>b", ops::IndexIVF_own_invlists_get, "1.7.3"},
    {"IndexIVF.parallel_mode:get", "IndexIVF.parallelMode", "h>i", ops::IndexIVF_parallel_mode_get, "1.7.3"},
    {"IndexIVF.parallel_mode:set", "IndexIVF.parallelMode", "hi>", ops::IndexIVF_parallel_mode_set, "1.7.3"},
    {"IndexIVF.quantizer:get", "IndexIVF.quantizer", "h>h", ops::IndexIVF_quantizer_get, "1.7.3"},
    {"IndexIVF.quantizer:set", "IndexIVF.quantizer", "hh>", ops::IndexIVF_quantizer_set, "1.7.3"},
    {"IndexIVF.quantizer_trains_alone:get", "IndexIVF.quantizerTrainsAlone", "h>i", ops::IndexIVF_quantizer_trains_alone_get, "1.7.3"},
    {"IndexIVF.quantizer_trains_alone:set", "IndexIVF.quantizerTrainsAlone", "hi>", ops::IndexIVF_quantizer_trains_alone_set, "1.7.3"},
    {"IndexIVF.range_search_preassigned", "IndexIVF.rangeSearchPreassigned", "hFfLFb>UFL", ops::IndexIVF_range_search_preassigned, "1.7.3"},
    {"IndexIVF.reconstruct_from_offset", "IndexIVF.reconstructFromOffset", "hiiF>", ops::IndexIVF_reconstruct_from_offset, "1.7.3"},
    {"IndexIVF.replace_invlists", "IndexIVF.replaceInvlists", "hh>", handwritten::IndexIVF_replace_invlists, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVF.search_and_return_codes", "IndexIVF.searchAndReturnCodes", "hFibhFL>B", handwritten::IndexIVF_search_and_return_codes, "1.8.0"},
#else
    {"IndexIVF.search_and_return_codes", "IndexIVF.searchAndReturnCodes", "hFibhFL>B", nullptr, "1.8.0"},
#endif
    {"IndexIVF.search_preassigned", "IndexIVF.searchPreassigned", "hFiLFbFL>", ops::IndexIVF_search_preassigned, "1.7.3"},
    {"IndexIVF.set_direct_map_type", "IndexIVF.setDirectMapType", "hi>", ops::IndexIVF_set_direct_map_type, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVF.train_encoder", "IndexIVF.trainEncoder", "hFL>", ops::IndexIVF_train_encoder, "1.8.0"},
#else
    {"IndexIVF.train_encoder", "IndexIVF.trainEncoder", "hFL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVF.train_encoder_num_vectors", "IndexIVF.trainEncoderNumVectors", "h>i", ops::IndexIVF_train_encoder_num_vectors, "1.8.0"},
#else
    {"IndexIVF.train_encoder_num_vectors", "IndexIVF.trainEncoderNumVectors", "h>i", nullptr, "1.8.0"},
#endif
    {"IndexIVF.train_q1", "IndexIVF.trainQ1", "hFbi>", handwritten::IndexIVF_train_q1, "1.7.3"},
    {"IndexIVF.update_vectors", "IndexIVF.updateVectors", "hLF>", ops::IndexIVF_update_vectors, "1.7.3"},
    {"IndexIVFAdditiveQuantizer.aq:get", "IndexIVFAdditiveQuantizer.aq", "h>h", ops::IndexIVFAdditiveQuantizer_aq_get, "1.7.3"},
    {"IndexIVFAdditiveQuantizer.use_precomputed_table:get", "IndexIVFAdditiveQuantizer.usePrecomputedTable", "h>i", ops::IndexIVFAdditiveQuantizer_use_precomputed_table_get, "1.7.3"},
    {"IndexIVFAdditiveQuantizer.use_precomputed_table:set", "IndexIVFAdditiveQuantizer.usePrecomputedTable", "hi>", ops::IndexIVFAdditiveQuantizer_use_precomputed_table_set, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan.aq:get", "IndexIVFAdditiveQuantizerFastScan.aq", "h>h", ops::IndexIVFAdditiveQuantizerFastScan_aq_get, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan.estimate_norm_scale", "IndexIVFAdditiveQuantizerFastScan.estimateNormScale", "hF>", ops::IndexIVFAdditiveQuantizerFastScan_estimate_norm_scale, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan.max_train_points:get", "IndexIVFAdditiveQuantizerFastScan.maxTrainPoints", "h>i", ops::IndexIVFAdditiveQuantizerFastScan_max_train_points_get, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan.max_train_points:set", "IndexIVFAdditiveQuantizerFastScan.maxTrainPoints", "hi>", ops::IndexIVFAdditiveQuantizerFastScan_max_train_points_set, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan.norm_scale:get", "IndexIVFAdditiveQuantizerFastScan.normScale", "h>i", ops::IndexIVFAdditiveQuantizerFastScan_norm_scale_get, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan.norm_scale:set", "IndexIVFAdditiveQuantizerFastScan.normScale", "hi>", ops::IndexIVFAdditiveQuantizerFastScan_norm_scale_set, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan.rescale_norm:get", "IndexIVFAdditiveQuantizerFastScan.rescaleNorm", "h>b", ops::IndexIVFAdditiveQuantizerFastScan_rescale_norm_get, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan.rescale_norm:set", "IndexIVFAdditiveQuantizerFastScan.rescaleNorm", "hb>", ops::IndexIVFAdditiveQuantizerFastScan_rescale_norm_set, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan:new0", "new IndexIVFAdditiveQuantizerFastScan", "hhiiii>h", ops::IndexIVFAdditiveQuantizerFastScan_new0, "1.7.3"},
    {"IndexIVFAdditiveQuantizerFastScan:new1", "new IndexIVFAdditiveQuantizerFastScan", "hi>h", ops::IndexIVFAdditiveQuantizerFastScan_new1, "1.7.3"},
    {"IndexIVFFastScan.M2:get", "IndexIVFFastScan.M2", "h>i", ops::IndexIVFFastScan_M2_get, "1.7.3"},
    {"IndexIVFFastScan.M:get", "IndexIVFFastScan.M", "h>i", ops::IndexIVFFastScan_M_get, "1.7.3"},
    {"IndexIVFFastScan.bbs:get", "IndexIVFFastScan.bbs", "h>i", ops::IndexIVFFastScan_bbs_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11000
    {"IndexIVFFastScan.fine_quantizer:get", "IndexIVFFastScan.fineQuantizer", "h>h", ops::IndexIVFFastScan_fine_quantizer_get, "1.10.0"},
#else
    {"IndexIVFFastScan.fine_quantizer:get", "IndexIVFFastScan.fineQuantizer", "h>h", nullptr, "1.10.0"},
#endif
    {"IndexIVFFastScan.implem:get", "IndexIVFFastScan.implem", "h>i", ops::IndexIVFFastScan_implem_get, "1.7.3"},
    {"IndexIVFFastScan.implem:set", "IndexIVFFastScan.implem", "hi>", ops::IndexIVFFastScan_implem_set, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"IndexIVFFastScan.init_code_packer", "IndexIVFFastScan.initCodePacker", "h>", ops::IndexIVFFastScan_init_code_packer, "1.7.4"},
#else
    {"IndexIVFFastScan.init_code_packer", "IndexIVFFastScan.initCodePacker", "h>", nullptr, "1.7.4"},
#endif
    {"IndexIVFFastScan.ksub:get", "IndexIVFFastScan.ksub", "h>i", ops::IndexIVFFastScan_ksub_get, "1.7.3"},
    {"IndexIVFFastScan.lookup_table_is_3d", "IndexIVFFastScan.lookupTableIs3d", "h>b", ops::IndexIVFFastScan_lookup_table_is_3d, "1.7.3"},
    {"IndexIVFFastScan.nbits:get", "IndexIVFFastScan.nbits", "h>i", ops::IndexIVFFastScan_nbits_get, "1.7.3"},
    {"IndexIVFFastScan.qbs2:get", "IndexIVFFastScan.qbs2", "h>i", ops::IndexIVFFastScan_qbs2_get, "1.7.3"},
    {"IndexIVFFastScan.qbs2:set", "IndexIVFFastScan.qbs2", "hi>", ops::IndexIVFFastScan_qbs2_set, "1.7.3"},
    {"IndexIVFFastScan.qbs:get", "IndexIVFFastScan.qbs", "h>i", ops::IndexIVFFastScan_qbs_get, "1.7.3"},
    {"IndexIVFFastScan.qbs:set", "IndexIVFFastScan.qbs", "hi>", ops::IndexIVFFastScan_qbs_set, "1.7.3"},
    {"IndexIVFFastScan.skip:get", "IndexIVFFastScan.skip", "h>i", ops::IndexIVFFastScan_skip_get, "1.7.3"},
    {"IndexIVFFastScan.skip:set", "IndexIVFFastScan.skip", "hi>", ops::IndexIVFFastScan_skip_set, "1.7.3"},
    {"IndexIVFFlat:new0", "new IndexIVFFlat", "hiii>h", ops::IndexIVFFlat_new0, "1.7.3"},
    {"IndexIVFFlatDedup:new0", "new IndexIVFFlatDedup", "hiii>h", ops::IndexIVFFlatDedup_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVFIndependentQuantizer.index_ivf:get", "IndexIVFIndependentQuantizer.indexIvf", "h>h", ops::IndexIVFIndependentQuantizer_index_ivf_get, "1.8.0"},
#else
    {"IndexIVFIndependentQuantizer.index_ivf:get", "IndexIVFIndependentQuantizer.indexIvf", "h>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVFIndependentQuantizer.own_fields:get", "IndexIVFIndependentQuantizer.ownFields", "h>b", ops::IndexIVFIndependentQuantizer_own_fields_get, "1.8.0"},
#else
    {"IndexIVFIndependentQuantizer.own_fields:get", "IndexIVFIndependentQuantizer.ownFields", "h>b", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVFIndependentQuantizer.quantizer:get", "IndexIVFIndependentQuantizer.quantizer", "h>h", ops::IndexIVFIndependentQuantizer_quantizer_get, "1.8.0"},
#else
    {"IndexIVFIndependentQuantizer.quantizer:get", "IndexIVFIndependentQuantizer.quantizer", "h>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVFIndependentQuantizer.vt:get", "IndexIVFIndependentQuantizer.vt", "h>h", ops::IndexIVFIndependentQuantizer_vt_get, "1.8.0"},
#else
    {"IndexIVFIndependentQuantizer.vt:get", "IndexIVFIndependentQuantizer.vt", "h>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexIVFIndependentQuantizer:new0", "new IndexIVFIndependentQuantizer", "hhh>h", ops::IndexIVFIndependentQuantizer_new0, "1.8.0"},
#else
    {"IndexIVFIndependentQuantizer:new0", "new IndexIVFIndependentQuantizer", "hhh>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexIVFInterface.max_codes:get", "IndexIVFInterface.maxCodes", "h>i", ops::IndexIVFInterface_max_codes_get, "1.7.4"},
#else
    {"IndexIVFInterface.max_codes:get", "IndexIVFInterface.maxCodes", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexIVFInterface.max_codes:set", "IndexIVFInterface.maxCodes", "hi>", ops::IndexIVFInterface_max_codes_set, "1.7.4"},
#else
    {"IndexIVFInterface.max_codes:set", "IndexIVFInterface.maxCodes", "hi>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexIVFInterface.nprobe:get", "IndexIVFInterface.nprobe", "h>i", ops::IndexIVFInterface_nprobe_get, "1.7.4"},
#else
    {"IndexIVFInterface.nprobe:get", "IndexIVFInterface.nprobe", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexIVFInterface.nprobe:set", "IndexIVFInterface.nprobe", "hi>", ops::IndexIVFInterface_nprobe_set, "1.7.4"},
#else
    {"IndexIVFInterface.nprobe:set", "IndexIVFInterface.nprobe", "hi>", nullptr, "1.7.4"},
#endif
    {"IndexIVFLocalSearchQuantizer.lsq:get", "IndexIVFLocalSearchQuantizer.lsq", "h>h", ops::IndexIVFLocalSearchQuantizer_lsq_get, "1.7.3"},
    {"IndexIVFLocalSearchQuantizer:new0", "new IndexIVFLocalSearchQuantizer", "hiiiiii>h", ops::IndexIVFLocalSearchQuantizer_new0, "1.7.3"},
    {"IndexIVFLocalSearchQuantizerFastScan.lsq:get", "IndexIVFLocalSearchQuantizerFastScan.lsq", "h>h", ops::IndexIVFLocalSearchQuantizerFastScan_lsq_get, "1.7.3"},
    {"IndexIVFLocalSearchQuantizerFastScan:new0", "new IndexIVFLocalSearchQuantizerFastScan", "hiiiiiii>h", ops::IndexIVFLocalSearchQuantizerFastScan_new0, "1.7.3"},
    {"IndexIVFPQ.add_core_o", "IndexIVFPQ.addCoreO", "hFLLF>", ops::IndexIVFPQ_add_core_o, "1.7.3"},
    {"IndexIVFPQ.decode_multiple", "IndexIVFPQ.decodeMultiple", "hLBF>", ops::IndexIVFPQ_decode_multiple, "1.7.3"},
    {"IndexIVFPQ.do_polysemous_training:get", "IndexIVFPQ.doPolysemousTraining", "h>b", ops::IndexIVFPQ_do_polysemous_training_get, "1.7.3"},
    {"IndexIVFPQ.do_polysemous_training:set", "IndexIVFPQ.doPolysemousTraining", "hb>", ops::IndexIVFPQ_do_polysemous_training_set, "1.7.3"},
    {"IndexIVFPQ.encode", "IndexIVFPQ.encode", "hiFB>", ops::IndexIVFPQ_encode, "1.7.3"},
    {"IndexIVFPQ.encode_multiple", "IndexIVFPQ.encodeMultiple", "hLFbB>", ops::IndexIVFPQ_encode_multiple, "1.7.3"},
    {"IndexIVFPQ.find_duplicates", "IndexIVFPQ.findDuplicates", "h>LU", handwritten::IndexIVFPQ_find_duplicates, "1.7.3"},
    {"IndexIVFPQ.polysemous_ht:get", "IndexIVFPQ.polysemousHt", "h>i", ops::IndexIVFPQ_polysemous_ht_get, "1.7.3"},
    {"IndexIVFPQ.polysemous_ht:set", "IndexIVFPQ.polysemousHt", "hi>", ops::IndexIVFPQ_polysemous_ht_set, "1.7.3"},
    {"IndexIVFPQ.polysemous_training:get", "IndexIVFPQ.polysemousTraining", "h>h", ops::IndexIVFPQ_polysemous_training_get, "1.7.3"},
    {"IndexIVFPQ.polysemous_training:set", "IndexIVFPQ.polysemousTraining", "hh>", ops::IndexIVFPQ_polysemous_training_set, "1.7.3"},
    {"IndexIVFPQ.pq:get", "IndexIVFPQ.pq", "h>h", ops::IndexIVFPQ_pq_get, "1.7.3"},
    {"IndexIVFPQ.precompute_table", "IndexIVFPQ.precomputeTable", "h>", ops::IndexIVFPQ_precompute_table, "1.7.3"},
    {"IndexIVFPQ.precomputed_table:get", "IndexIVFPQ.precomputedTable", "h>F", ops::IndexIVFPQ_precomputed_table_get, "1.7.3"},
    {"IndexIVFPQ.scan_table_threshold:get", "IndexIVFPQ.scanTableThreshold", "h>i", ops::IndexIVFPQ_scan_table_threshold_get, "1.7.3"},
    {"IndexIVFPQ.scan_table_threshold:set", "IndexIVFPQ.scanTableThreshold", "hi>", ops::IndexIVFPQ_scan_table_threshold_set, "1.7.3"},
    {"IndexIVFPQ.use_precomputed_table:get", "IndexIVFPQ.usePrecomputedTable", "h>i", ops::IndexIVFPQ_use_precomputed_table_get, "1.7.3"},
    {"IndexIVFPQ.use_precomputed_table:set", "IndexIVFPQ.usePrecomputedTable", "hi>", ops::IndexIVFPQ_use_precomputed_table_set, "1.7.3"},
    {"IndexIVFPQ:new0", "new IndexIVFPQ", "hiiiii>h", ops::IndexIVFPQ_new0, "1.7.3"},
    {"IndexIVFPQFastScan.pq:get", "IndexIVFPQFastScan.pq", "h>h", ops::IndexIVFPQFastScan_pq_get, "1.7.3"},
    {"IndexIVFPQFastScan.precompute_table", "IndexIVFPQFastScan.precomputeTable", "h>", ops::IndexIVFPQFastScan_precompute_table, "1.7.3"},
    {"IndexIVFPQFastScan.precomputed_table:get", "IndexIVFPQFastScan.precomputedTable", "h>F", ops::IndexIVFPQFastScan_precomputed_table_get, "1.7.3"},
    {"IndexIVFPQFastScan.use_precomputed_table:get", "IndexIVFPQFastScan.usePrecomputedTable", "h>i", ops::IndexIVFPQFastScan_use_precomputed_table_get, "1.7.3"},
    {"IndexIVFPQFastScan.use_precomputed_table:set", "IndexIVFPQFastScan.usePrecomputedTable", "hi>", ops::IndexIVFPQFastScan_use_precomputed_table_set, "1.7.3"},
    {"IndexIVFPQFastScan:new0", "new IndexIVFPQFastScan", "hiiiiii>h", ops::IndexIVFPQFastScan_new0, "1.7.3"},
    {"IndexIVFPQFastScan:new1", "new IndexIVFPQFastScan", "hi>h", ops::IndexIVFPQFastScan_new1, "1.7.3"},
    {"IndexIVFPQR.k_factor:get", "IndexIVFPQR.kFactor", "h>f", ops::IndexIVFPQR_k_factor_get, "1.7.3"},
    {"IndexIVFPQR.k_factor:set", "IndexIVFPQR.kFactor", "hf>", ops::IndexIVFPQR_k_factor_set, "1.7.3"},
    {"IndexIVFPQR.refine_codes:get", "IndexIVFPQR.refineCodes", "h>B", ops::IndexIVFPQR_refine_codes_get, "1.7.3"},
    {"IndexIVFPQR.refine_pq:get", "IndexIVFPQR.refinePq", "h>h", ops::IndexIVFPQR_refine_pq_get, "1.7.3"},
    {"IndexIVFPQR:new0", "new IndexIVFPQR", "hiiiiii>h", ops::IndexIVFPQR_new0, "1.7.3"},
    {"IndexIVFPQStats.n_hamming_pass:get", "IndexIVFPQStats.nHammingPass", "h>i", ops::IndexIVFPQStats_n_hamming_pass_get, "1.7.3"},
    {"IndexIVFPQStats.n_hamming_pass:set", "IndexIVFPQStats.nHammingPass", "hi>", ops::IndexIVFPQStats_n_hamming_pass_set, "1.7.3"},
    {"IndexIVFPQStats.nrefine:get", "IndexIVFPQStats.nrefine", "h>i", ops::IndexIVFPQStats_nrefine_get, "1.7.3"},
    {"IndexIVFPQStats.nrefine:set", "IndexIVFPQStats.nrefine", "hi>", ops::IndexIVFPQStats_nrefine_set, "1.7.3"},
    {"IndexIVFPQStats.refine_cycles:get", "IndexIVFPQStats.refineCycles", "h>I", ops::IndexIVFPQStats_refine_cycles_get, "1.7.3"},
    {"IndexIVFPQStats.refine_cycles:set", "IndexIVFPQStats.refineCycles", "hI>", ops::IndexIVFPQStats_refine_cycles_set, "1.7.3"},
    {"IndexIVFPQStats.reset", "IndexIVFPQStats.reset", "h>", ops::IndexIVFPQStats_reset, "1.7.3"},
    {"IndexIVFPQStats.search_cycles:get", "IndexIVFPQStats.searchCycles", "h>I", ops::IndexIVFPQStats_search_cycles_get, "1.7.3"},
    {"IndexIVFPQStats.search_cycles:set", "IndexIVFPQStats.searchCycles", "hI>", ops::IndexIVFPQStats_search_cycles_set, "1.7.3"},
    {"IndexIVFPQStats:new0", "new IndexIVFPQStats", ">h", ops::IndexIVFPQStats_new0, "1.7.3"},
    {"IndexIVFProductLocalSearchQuantizer.plsq:get", "IndexIVFProductLocalSearchQuantizer.plsq", "h>h", ops::IndexIVFProductLocalSearchQuantizer_plsq_get, "1.7.3"},
    {"IndexIVFProductLocalSearchQuantizer:new0", "new IndexIVFProductLocalSearchQuantizer", "hiiiiiii>h", ops::IndexIVFProductLocalSearchQuantizer_new0, "1.7.3"},
    {"IndexIVFProductLocalSearchQuantizerFastScan.plsq:get", "IndexIVFProductLocalSearchQuantizerFastScan.plsq", "h>h", ops::IndexIVFProductLocalSearchQuantizerFastScan_plsq_get, "1.7.3"},
    {"IndexIVFProductLocalSearchQuantizerFastScan:new0", "new IndexIVFProductLocalSearchQuantizerFastScan", "hiiiiiiii>h", ops::IndexIVFProductLocalSearchQuantizerFastScan_new0, "1.7.3"},
    {"IndexIVFProductResidualQuantizer.prq:get", "IndexIVFProductResidualQuantizer.prq", "h>h", ops::IndexIVFProductResidualQuantizer_prq_get, "1.7.3"},
    {"IndexIVFProductResidualQuantizer:new0", "new IndexIVFProductResidualQuantizer", "hiiiiiii>h", ops::IndexIVFProductResidualQuantizer_new0, "1.7.3"},
    {"IndexIVFProductResidualQuantizerFastScan.prq:get", "IndexIVFProductResidualQuantizerFastScan.prq", "h>h", ops::IndexIVFProductResidualQuantizerFastScan_prq_get, "1.7.3"},
    {"IndexIVFProductResidualQuantizerFastScan:new0", "new IndexIVFProductResidualQuantizerFastScan", "hiiiiiiii>h", ops::IndexIVFProductResidualQuantizerFastScan_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11100
    {"IndexIVFRaBitQ.qb:get", "IndexIVFRaBitQ.qb", "h>i", ops::IndexIVFRaBitQ_qb_get, "1.11.0"},
#else
    {"IndexIVFRaBitQ.qb:get", "IndexIVFRaBitQ.qb", "h>i", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IndexIVFRaBitQ.qb:set", "IndexIVFRaBitQ.qb", "hi>", ops::IndexIVFRaBitQ_qb_set, "1.11.0"},
#else
    {"IndexIVFRaBitQ.qb:set", "IndexIVFRaBitQ.qb", "hi>", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IndexIVFRaBitQ.rabitq:get", "IndexIVFRaBitQ.rabitq", "h>h", ops::IndexIVFRaBitQ_rabitq_get, "1.11.0"},
#else
    {"IndexIVFRaBitQ.rabitq:get", "IndexIVFRaBitQ.rabitq", "h>h", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IndexIVFRaBitQ:new0", "new IndexIVFRaBitQ", "hiii>h", ops::IndexIVFRaBitQ_new0, "1.11.0"},
#else
    {"IndexIVFRaBitQ:new0", "new IndexIVFRaBitQ", "hiii>h", nullptr, "1.11.0"},
#endif
    {"IndexIVFResidualQuantizer.rq:get", "IndexIVFResidualQuantizer.rq", "h>h", ops::IndexIVFResidualQuantizer_rq_get, "1.7.3"},
    {"IndexIVFResidualQuantizer:new0", "new IndexIVFResidualQuantizer", "hiiiiii>h", ops::IndexIVFResidualQuantizer_new0, "1.7.3"},
    {"IndexIVFResidualQuantizer:new1", "new IndexIVFResidualQuantizer", "hiiUii>h", ops::IndexIVFResidualQuantizer_new1, "1.7.3"},
    {"IndexIVFResidualQuantizerFastScan.rq:get", "IndexIVFResidualQuantizerFastScan.rq", "h>h", ops::IndexIVFResidualQuantizerFastScan_rq_get, "1.7.3"},
    {"IndexIVFResidualQuantizerFastScan:new0", "new IndexIVFResidualQuantizerFastScan", "hiiiiiii>h", ops::IndexIVFResidualQuantizerFastScan_new0, "1.7.3"},
    {"IndexIVFScalarQuantizer.sq:get", "IndexIVFScalarQuantizer.sq", "h>h", ops::IndexIVFScalarQuantizer_sq_get, "1.7.3"},
    {"IndexIVFScalarQuantizer:new0", "new IndexIVFScalarQuantizer", "hiiiib>h", ops::IndexIVFScalarQuantizer_new0, "1.7.3"},
    {"IndexIVFSpectralHash.nbit:get", "IndexIVFSpectralHash.nbit", "h>i", ops::IndexIVFSpectralHash_nbit_get, "1.7.3"},
    {"IndexIVFSpectralHash.own_fields:get", "IndexIVFSpectralHash.ownFields", "h>b", ops::IndexIVFSpectralHash_own_fields_get, "1.7.3"},
    {"IndexIVFSpectralHash.period:get", "IndexIVFSpectralHash.period", "h>f", ops::IndexIVFSpectralHash_period_get, "1.7.3"},
    {"IndexIVFSpectralHash.period:set", "IndexIVFSpectralHash.period", "hf>", ops::IndexIVFSpectralHash_period_set, "1.7.3"},
    {"IndexIVFSpectralHash.replace_vt", "IndexIVFSpectralHash.replaceVt", "hh>", handwritten::IndexIVFSpectralHash_replace_vt, "1.7.3"},
    {"IndexIVFSpectralHash.replace_vt_of", "IndexIVFSpectralHash.replaceVtOf", "hh>", handwritten::IndexIVFSpectralHash_replace_vt_of, "1.7.3"},
    {"IndexIVFSpectralHash.threshold_type:get", "IndexIVFSpectralHash.thresholdType", "h>i", ops::IndexIVFSpectralHash_threshold_type_get, "1.7.3"},
    {"IndexIVFSpectralHash.threshold_type:set", "IndexIVFSpectralHash.thresholdType", "hi>", ops::IndexIVFSpectralHash_threshold_type_set, "1.7.3"},
    {"IndexIVFSpectralHash.trained:get", "IndexIVFSpectralHash.trained", "h>F", ops::IndexIVFSpectralHash_trained_get, "1.7.3"},
    {"IndexIVFSpectralHash.vt:get", "IndexIVFSpectralHash.vt", "h>h", ops::IndexIVFSpectralHash_vt_get, "1.7.3"},
    {"IndexIVFSpectralHash:new0", "new IndexIVFSpectralHash", "hiiif>h", ops::IndexIVFSpectralHash_new0, "1.7.3"},
    {"IndexIVFStats.add", "IndexIVFStats.add", "hh>", ops::IndexIVFStats_add, "1.7.3"},
    {"IndexIVFStats.ndis:get", "IndexIVFStats.ndis", "h>i", ops::IndexIVFStats_ndis_get, "1.7.3"},
    {"IndexIVFStats.ndis:set", "IndexIVFStats.ndis", "hi>", ops::IndexIVFStats_ndis_set, "1.7.3"},
    {"IndexIVFStats.nheap_updates:get", "IndexIVFStats.nheapUpdates", "h>i", ops::IndexIVFStats_nheap_updates_get, "1.7.3"},
    {"IndexIVFStats.nheap_updates:set", "IndexIVFStats.nheapUpdates", "hi>", ops::IndexIVFStats_nheap_updates_set, "1.7.3"},
    {"IndexIVFStats.nlist:get", "IndexIVFStats.nlist", "h>i", ops::IndexIVFStats_nlist_get, "1.7.3"},
    {"IndexIVFStats.nlist:set", "IndexIVFStats.nlist", "hi>", ops::IndexIVFStats_nlist_set, "1.7.3"},
    {"IndexIVFStats.nq:get", "IndexIVFStats.nq", "h>i", ops::IndexIVFStats_nq_get, "1.7.3"},
    {"IndexIVFStats.nq:set", "IndexIVFStats.nq", "hi>", ops::IndexIVFStats_nq_set, "1.7.3"},
    {"IndexIVFStats.quantization_time:get", "IndexIVFStats.quantizationTime", "h>f", ops::IndexIVFStats_quantization_time_get, "1.7.3"},
    {"IndexIVFStats.quantization_time:set", "IndexIVFStats.quantizationTime", "hf>", ops::IndexIVFStats_quantization_time_set, "1.7.3"},
    {"IndexIVFStats.reset", "IndexIVFStats.reset", "h>", ops::IndexIVFStats_reset, "1.7.3"},
    {"IndexIVFStats.search_time:get", "IndexIVFStats.searchTime", "h>f", ops::IndexIVFStats_search_time_get, "1.7.3"},
    {"IndexIVFStats.search_time:set", "IndexIVFStats.searchTime", "hf>", ops::IndexIVFStats_search_time_set, "1.7.3"},
    {"IndexIVFStats:new0", "new IndexIVFStats", ">h", ops::IndexIVFStats_new0, "1.7.3"},
    {"IndexLSH.apply_preprocess", "IndexLSH.applyPreprocess", "hFF>", ops::IndexLSH_apply_preprocess, "1.7.3"},
    {"IndexLSH.nbits:get", "IndexLSH.nbits", "h>i", ops::IndexLSH_nbits_get, "1.7.3"},
    {"IndexLSH.rotate_data:get", "IndexLSH.rotateData", "h>b", ops::IndexLSH_rotate_data_get, "1.7.3"},
    {"IndexLSH.rrot:get", "IndexLSH.rrot", "h>h", ops::IndexLSH_rrot_get, "1.7.3"},
    {"IndexLSH.thresholds:get", "IndexLSH.thresholds", "h>F", ops::IndexLSH_thresholds_get, "1.7.3"},
    {"IndexLSH.train_thresholds:get", "IndexLSH.trainThresholds", "h>b", ops::IndexLSH_train_thresholds_get, "1.7.3"},
    {"IndexLSH.transfer_thresholds", "IndexLSH.transferThresholds", "hh>", ops::IndexLSH_transfer_thresholds, "1.7.3"},
    {"IndexLSH:new0", "new IndexLSH", "iibb>h", ops::IndexLSH_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"IndexLattice.dsq:get", "IndexLattice.dsq", "h>i", ops::IndexLattice_dsq_get, "1.9.0"},
#else
    {"IndexLattice.dsq:get", "IndexLattice.dsq", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexLattice.lattice_nbit:get", "IndexLattice.latticeNbit", "h>i", ops::IndexLattice_lattice_nbit_get, "1.9.0"},
#else
    {"IndexLattice.lattice_nbit:get", "IndexLattice.latticeNbit", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexLattice.nsq:get", "IndexLattice.nsq", "h>i", ops::IndexLattice_nsq_get, "1.9.0"},
#else
    {"IndexLattice.nsq:get", "IndexLattice.nsq", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexLattice.scale_nbit:get", "IndexLattice.scaleNbit", "h>i", ops::IndexLattice_scale_nbit_get, "1.9.0"},
#else
    {"IndexLattice.scale_nbit:get", "IndexLattice.scaleNbit", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexLattice.trained:get", "IndexLattice.trained", "h>F", ops::IndexLattice_trained_get, "1.9.0"},
#else
    {"IndexLattice.trained:get", "IndexLattice.trained", "h>F", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexLattice.zn_sphere_codec:get", "IndexLattice.znSphereCodec", "h>h", ops::IndexLattice_zn_sphere_codec_get, "1.9.0"},
#else
    {"IndexLattice.zn_sphere_codec:get", "IndexLattice.znSphereCodec", "h>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexLattice:new0", "new IndexLattice", "iiii>h", ops::IndexLattice_new0, "1.9.0"},
#else
    {"IndexLattice:new0", "new IndexLattice", "iiii>h", nullptr, "1.9.0"},
#endif
    {"IndexLocalSearchQuantizer.lsq:get", "IndexLocalSearchQuantizer.lsq", "h>h", ops::IndexLocalSearchQuantizer_lsq_get, "1.7.3"},
    {"IndexLocalSearchQuantizer:new0", "new IndexLocalSearchQuantizer", "iiiii>h", ops::IndexLocalSearchQuantizer_new0, "1.7.3"},
    {"IndexLocalSearchQuantizerFastScan.lsq:get", "IndexLocalSearchQuantizerFastScan.lsq", "h>h", ops::IndexLocalSearchQuantizerFastScan_lsq_get, "1.7.3"},
    {"IndexLocalSearchQuantizerFastScan:new0", "new IndexLocalSearchQuantizerFastScan", "iiiiii>h", ops::IndexLocalSearchQuantizerFastScan_new0, "1.7.3"},
    {"IndexNNDescent.nndescent:get", "IndexNNDescent.nndescent", "h>h", ops::IndexNNDescent_nndescent_get, "1.7.3"},
    {"IndexNNDescent.own_fields:get", "IndexNNDescent.ownFields", "h>b", ops::IndexNNDescent_own_fields_get, "1.7.3"},
    {"IndexNNDescent.storage:get", "IndexNNDescent.storage", "h>h", ops::IndexNNDescent_storage_get, "1.7.3"},
    {"IndexNNDescent:new0", "new IndexNNDescent", "hi>h", ops::IndexNNDescent_new0, "1.7.3"},
    {"IndexNNDescentFlat:new0", "new IndexNNDescentFlat", "iii>h", ops::IndexNNDescentFlat_new0, "1.7.3"},
    {"IndexNSG.GK:get", "IndexNSG.GK", "h>i", ops::IndexNSG_GK_get, "1.7.3"},
    {"IndexNSG.GK:set", "IndexNSG.GK", "hi>", ops::IndexNSG_GK_set, "1.7.3"},
    {"IndexNSG.build", "IndexNSG.build", "hFL>", ops::IndexNSG_build, "1.7.3"},
    {"IndexNSG.build_type:get", "IndexNSG.buildType", "h>i", ops::IndexNSG_build_type_get, "1.7.3"},
    {"IndexNSG.build_type:set", "IndexNSG.buildType", "hi>", ops::IndexNSG_build_type_set, "1.7.3"},
    {"IndexNSG.check_knn_graph", "IndexNSG.checkKnnGraph", "hLi>", ops::IndexNSG_check_knn_graph, "1.7.3"},
    {"IndexNSG.is_built:get", "IndexNSG.isBuilt", "h>b", ops::IndexNSG_is_built_get, "1.7.3"},
    {"IndexNSG.nndescent_L:get", "IndexNSG.nndescentL", "h>i", ops::IndexNSG_nndescent_L_get, "1.7.3"},
    {"IndexNSG.nndescent_L:set", "IndexNSG.nndescentL", "hi>", ops::IndexNSG_nndescent_L_set, "1.7.3"},
    {"IndexNSG.nndescent_R:get", "IndexNSG.nndescentR", "h>i", ops::IndexNSG_nndescent_R_get, "1.7.3"},
    {"IndexNSG.nndescent_R:set", "IndexNSG.nndescentR", "hi>", ops::IndexNSG_nndescent_R_set, "1.7.3"},
    {"IndexNSG.nndescent_S:get", "IndexNSG.nndescentS", "h>i", ops::IndexNSG_nndescent_S_get, "1.7.3"},
    {"IndexNSG.nndescent_S:set", "IndexNSG.nndescentS", "hi>", ops::IndexNSG_nndescent_S_set, "1.7.3"},
    {"IndexNSG.nndescent_iter:get", "IndexNSG.nndescentIter", "h>i", ops::IndexNSG_nndescent_iter_get, "1.7.3"},
    {"IndexNSG.nndescent_iter:set", "IndexNSG.nndescentIter", "hi>", ops::IndexNSG_nndescent_iter_set, "1.7.3"},
    {"IndexNSG.nsg:get", "IndexNSG.nsg", "h>h", ops::IndexNSG_nsg_get, "1.7.3"},
    {"IndexNSG.own_fields:get", "IndexNSG.ownFields", "h>b", ops::IndexNSG_own_fields_get, "1.7.3"},
    {"IndexNSG.storage:get", "IndexNSG.storage", "h>h", ops::IndexNSG_storage_get, "1.7.3"},
    {"IndexNSG:new0", "new IndexNSG", "hi>h", ops::IndexNSG_new0, "1.7.3"},
    {"IndexNSGFlat:new0", "new IndexNSGFlat", "iii>h", ops::IndexNSGFlat_new0, "1.7.3"},
    {"IndexNSGPQ:new0", "new IndexNSGPQ", "iiii>h", ops::IndexNSGPQ_new0, "1.7.3"},
    {"IndexNSGSQ:new0", "new IndexNSGSQ", "iiii>h", ops::IndexNSGSQ_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"IndexNeuralNetCodec.M:get", "IndexNeuralNetCodec.M", "h>i", ops::IndexNeuralNetCodec_M_get, "1.9.0"},
#else
    {"IndexNeuralNetCodec.M:get", "IndexNeuralNetCodec.M", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexNeuralNetCodec.is_trained:get", "IndexNeuralNetCodec.isTrained", "h>b", ops::IndexNeuralNetCodec_is_trained_get, "1.9.0"},
#else
    {"IndexNeuralNetCodec.is_trained:get", "IndexNeuralNetCodec.isTrained", "h>b", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexNeuralNetCodec.is_trained:set", "IndexNeuralNetCodec.isTrained", "hb>", ops::IndexNeuralNetCodec_is_trained_set, "1.9.0"},
#else
    {"IndexNeuralNetCodec.is_trained:set", "IndexNeuralNetCodec.isTrained", "hb>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexNeuralNetCodec.nbits:get", "IndexNeuralNetCodec.nbits", "h>i", ops::IndexNeuralNetCodec_nbits_get, "1.9.0"},
#else
    {"IndexNeuralNetCodec.nbits:get", "IndexNeuralNetCodec.nbits", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexNeuralNetCodec.net:get", "IndexNeuralNetCodec.net", "h>h", ops::IndexNeuralNetCodec_net_get, "1.9.0"},
#else
    {"IndexNeuralNetCodec.net:get", "IndexNeuralNetCodec.net", "h>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexNeuralNetCodec:new0", "new IndexNeuralNetCodec", "iiii>h", ops::IndexNeuralNetCodec_new0, "1.9.0"},
#else
    {"IndexNeuralNetCodec:new0", "new IndexNeuralNetCodec", "iiii>h", nullptr, "1.9.0"},
#endif
    {"IndexPQ.do_polysemous_training:get", "IndexPQ.doPolysemousTraining", "h>b", ops::IndexPQ_do_polysemous_training_get, "1.7.3"},
    {"IndexPQ.do_polysemous_training:set", "IndexPQ.doPolysemousTraining", "hb>", ops::IndexPQ_do_polysemous_training_set, "1.7.3"},
    {"IndexPQ.encode_signs:get", "IndexPQ.encodeSigns", "h>b", ops::IndexPQ_encode_signs_get, "1.7.3"},
    {"IndexPQ.encode_signs:set", "IndexPQ.encodeSigns", "hb>", ops::IndexPQ_encode_signs_set, "1.7.3"},
    {"IndexPQ.hamming_distance_histogram", "IndexPQ.hammingDistanceHistogram", "hFF>L", ops::IndexPQ_hamming_distance_histogram, "1.7.3"},
    {"IndexPQ.hamming_distance_table", "IndexPQ.hammingDistanceTable", "hFW>", ops::IndexPQ_hamming_distance_table, "1.7.3"},
    {"IndexPQ.polysemous_ht:get", "IndexPQ.polysemousHt", "h>i", ops::IndexPQ_polysemous_ht_get, "1.7.3"},
    {"IndexPQ.polysemous_ht:set", "IndexPQ.polysemousHt", "hi>", ops::IndexPQ_polysemous_ht_set, "1.7.3"},
    {"IndexPQ.polysemous_training:get", "IndexPQ.polysemousTraining", "h>h", ops::IndexPQ_polysemous_training_get, "1.7.3"},
    {"IndexPQ.pq:get", "IndexPQ.pq", "h>h", ops::IndexPQ_pq_get, "1.7.3"},
    {"IndexPQ.search_core_polysemous", "IndexPQ.searchCorePolysemous", "hFiibFL>", ops::IndexPQ_search_core_polysemous, "1.7.3"},
    {"IndexPQ.search_type:get", "IndexPQ.searchType", "h>i", ops::IndexPQ_search_type_get, "1.7.3"},
    {"IndexPQ.search_type:set", "IndexPQ.searchType", "hi>", ops::IndexPQ_search_type_set, "1.7.3"},
    {"IndexPQ:new0", "new IndexPQ", "iiii>h", ops::IndexPQ_new0, "1.7.3"},
    {"IndexPQFastScan.pq:get", "IndexPQFastScan.pq", "h>h", ops::IndexPQFastScan_pq_get, "1.7.3"},
    {"IndexPQFastScan:new0", "new IndexPQFastScan", "iiiii>h", ops::IndexPQFastScan_new0, "1.7.3"},
    {"IndexPQFastScan:new1", "new IndexPQFastScan", "hi>h", ops::IndexPQFastScan_new1, "1.7.3"},
    {"IndexPQStats.n_hamming_pass:get", "IndexPQStats.nHammingPass", "h>i", ops::IndexPQStats_n_hamming_pass_get, "1.7.3"},
    {"IndexPQStats.n_hamming_pass:set", "IndexPQStats.nHammingPass", "hi>", ops::IndexPQStats_n_hamming_pass_set, "1.7.3"},
    {"IndexPQStats.ncode:get", "IndexPQStats.ncode", "h>i", ops::IndexPQStats_ncode_get, "1.7.3"},
    {"IndexPQStats.ncode:set", "IndexPQStats.ncode", "hi>", ops::IndexPQStats_ncode_set, "1.7.3"},
    {"IndexPQStats.nq:get", "IndexPQStats.nq", "h>i", ops::IndexPQStats_nq_get, "1.7.3"},
    {"IndexPQStats.nq:set", "IndexPQStats.nq", "hi>", ops::IndexPQStats_nq_set, "1.7.3"},
    {"IndexPQStats.reset", "IndexPQStats.reset", "h>", ops::IndexPQStats_reset, "1.7.3"},
    {"IndexPQStats:new0", "new IndexPQStats", ">h", ops::IndexPQStats_new0, "1.7.3"},
    {"IndexPreTransform.apply_chain", "IndexPreTransform.applyChain", "hF>F", ops::IndexPreTransform_apply_chain, "1.7.3"},
    {"IndexPreTransform.chain:get", "IndexPreTransform.chain", "h>H", ops::IndexPreTransform_chain_get, "1.7.3"},
    {"IndexPreTransform.index:get", "IndexPreTransform.index", "h>h", ops::IndexPreTransform_index_get, "1.7.3"},
    {"IndexPreTransform.own_fields:get", "IndexPreTransform.ownFields", "h>b", ops::IndexPreTransform_own_fields_get, "1.7.3"},
    {"IndexPreTransform.prepend_transform", "IndexPreTransform.prependTransform", "hh>", ops::IndexPreTransform_prepend_transform, "1.7.3"},
    {"IndexPreTransform.reverse_chain", "IndexPreTransform.reverseChain", "hF>F", ops::IndexPreTransform_reverse_chain, "1.7.3"},
    {"IndexPreTransform:new0", "new IndexPreTransform", "h>h", ops::IndexPreTransform_new0, "1.7.3"},
    {"IndexPreTransform:new1", "new IndexPreTransform", "hh>h", ops::IndexPreTransform_new1, "1.7.3"},
    {"IndexProductLocalSearchQuantizer.plsq:get", "IndexProductLocalSearchQuantizer.plsq", "h>h", ops::IndexProductLocalSearchQuantizer_plsq_get, "1.7.3"},
    {"IndexProductLocalSearchQuantizer:new0", "new IndexProductLocalSearchQuantizer", "iiiiii>h", ops::IndexProductLocalSearchQuantizer_new0, "1.7.3"},
    {"IndexProductLocalSearchQuantizerFastScan.plsq:get", "IndexProductLocalSearchQuantizerFastScan.plsq", "h>h", ops::IndexProductLocalSearchQuantizerFastScan_plsq_get, "1.7.3"},
    {"IndexProductLocalSearchQuantizerFastScan:new0", "new IndexProductLocalSearchQuantizerFastScan", "iiiiiii>h", ops::IndexProductLocalSearchQuantizerFastScan_new0, "1.7.3"},
    {"IndexProductResidualQuantizer.prq:get", "IndexProductResidualQuantizer.prq", "h>h", ops::IndexProductResidualQuantizer_prq_get, "1.7.3"},
    {"IndexProductResidualQuantizer:new0", "new IndexProductResidualQuantizer", "iiiiii>h", ops::IndexProductResidualQuantizer_new0, "1.7.3"},
    {"IndexProductResidualQuantizerFastScan.prq:get", "IndexProductResidualQuantizerFastScan.prq", "h>h", ops::IndexProductResidualQuantizerFastScan_prq_get, "1.7.3"},
    {"IndexProductResidualQuantizerFastScan:new0", "new IndexProductResidualQuantizerFastScan", "iiiiiii>h", ops::IndexProductResidualQuantizerFastScan_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"IndexQINCo.qinco:get", "IndexQINCo.qinco", "h>h", ops::IndexQINCo_qinco_get, "1.9.0"},
#else
    {"IndexQINCo.qinco:get", "IndexQINCo.qinco", "h>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"IndexQINCo:new0", "new IndexQINCo", "iiiiii>h", ops::IndexQINCo_new0, "1.9.0"},
#else
    {"IndexQINCo:new0", "new IndexQINCo", "iiiiii>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IndexRaBitQ.center:get", "IndexRaBitQ.center", "h>F", ops::IndexRaBitQ_center_get, "1.11.0"},
#else
    {"IndexRaBitQ.center:get", "IndexRaBitQ.center", "h>F", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IndexRaBitQ.get_quantized_distance_computer", "IndexRaBitQ.getQuantizedDistanceComputer", "hi>h", handwritten::IndexRaBitQ_get_quantized_distance_computer, "1.11.0"},
#else
    {"IndexRaBitQ.get_quantized_distance_computer", "IndexRaBitQ.getQuantizedDistanceComputer", "hi>h", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IndexRaBitQ.qb:get", "IndexRaBitQ.qb", "h>i", ops::IndexRaBitQ_qb_get, "1.11.0"},
#else
    {"IndexRaBitQ.qb:get", "IndexRaBitQ.qb", "h>i", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IndexRaBitQ.qb:set", "IndexRaBitQ.qb", "hi>", ops::IndexRaBitQ_qb_set, "1.11.0"},
#else
    {"IndexRaBitQ.qb:set", "IndexRaBitQ.qb", "hi>", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IndexRaBitQ.rabitq:get", "IndexRaBitQ.rabitq", "h>h", ops::IndexRaBitQ_rabitq_get, "1.11.0"},
#else
    {"IndexRaBitQ.rabitq:get", "IndexRaBitQ.rabitq", "h>h", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"IndexRaBitQ:new0", "new IndexRaBitQ", "ii>h", ops::IndexRaBitQ_new0, "1.11.0"},
#else
    {"IndexRaBitQ:new0", "new IndexRaBitQ", "ii>h", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexRandom.seed:get", "IndexRandom.seed", "h>i", ops::IndexRandom_seed_get, "1.7.4"},
#else
    {"IndexRandom.seed:get", "IndexRandom.seed", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexRandom.seed:set", "IndexRandom.seed", "hi>", ops::IndexRandom_seed_set, "1.7.4"},
#else
    {"IndexRandom.seed:set", "IndexRandom.seed", "hi>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexRandom:new0", "new IndexRandom", "iiii>h", ops::IndexRandom_new0, "1.7.4"},
#else
    {"IndexRandom:new0", "new IndexRandom", "iiii>h", nullptr, "1.7.4"},
#endif
    {"IndexRefine.base_index:get", "IndexRefine.baseIndex", "h>h", ops::IndexRefine_base_index_get, "1.7.3"},
    {"IndexRefine.k_factor:get", "IndexRefine.kFactor", "h>f", ops::IndexRefine_k_factor_get, "1.7.3"},
    {"IndexRefine.k_factor:set", "IndexRefine.kFactor", "hf>", ops::IndexRefine_k_factor_set, "1.7.3"},
    {"IndexRefine.own_fields:get", "IndexRefine.ownFields", "h>b", ops::IndexRefine_own_fields_get, "1.7.3"},
    {"IndexRefine.own_refine_index:get", "IndexRefine.ownRefineIndex", "h>b", ops::IndexRefine_own_refine_index_get, "1.7.3"},
    {"IndexRefine.refine_index:get", "IndexRefine.refineIndex", "h>h", ops::IndexRefine_refine_index_get, "1.7.3"},
    {"IndexRefine:new0", "new IndexRefine", "hh>h", ops::IndexRefine_new0, "1.7.3"},
    {"IndexRefineFlat:new0", "new IndexRefineFlat", "h>h", ops::IndexRefineFlat_new0, "1.7.3"},
    {"IndexRefineFlat:new1", "new IndexRefineFlat", "hF>h", ops::IndexRefineFlat_new1, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"IndexRefineSearchParameters.base_index_params:get", "IndexRefineSearchParameters.baseIndexParams", "h>h", ops::IndexRefineSearchParameters_base_index_params_get, "1.8.0"},
#else
    {"IndexRefineSearchParameters.base_index_params:get", "IndexRefineSearchParameters.baseIndexParams", "h>h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexRefineSearchParameters.base_index_params:set", "IndexRefineSearchParameters.baseIndexParams", "hh>", ops::IndexRefineSearchParameters_base_index_params_set, "1.8.0"},
#else
    {"IndexRefineSearchParameters.base_index_params:set", "IndexRefineSearchParameters.baseIndexParams", "hh>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexRefineSearchParameters.k_factor:get", "IndexRefineSearchParameters.kFactor", "h>f", ops::IndexRefineSearchParameters_k_factor_get, "1.8.0"},
#else
    {"IndexRefineSearchParameters.k_factor:get", "IndexRefineSearchParameters.kFactor", "h>f", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexRefineSearchParameters.k_factor:set", "IndexRefineSearchParameters.kFactor", "hf>", ops::IndexRefineSearchParameters_k_factor_set, "1.8.0"},
#else
    {"IndexRefineSearchParameters.k_factor:set", "IndexRefineSearchParameters.kFactor", "hf>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"IndexRefineSearchParameters:new0", "new IndexRefineSearchParameters", ">h", ops::IndexRefineSearchParameters_new0, "1.8.0"},
#else
    {"IndexRefineSearchParameters:new0", "new IndexRefineSearchParameters", ">h", nullptr, "1.8.0"},
#endif
    {"IndexReplicas.add_replica", "IndexReplicas.addReplica", "hh>", ops::IndexReplicas_add_replica, "1.7.3"},
    {"IndexReplicas.remove_replica", "IndexReplicas.removeReplica", "hh>", ops::IndexReplicas_remove_replica, "1.7.3"},
    {"IndexReplicas.syncWithSubIndexes", "IndexReplicas.syncWithSubIndexes", "h>", ops::IndexReplicas_syncWithSubIndexes, "1.7.3"},
    {"IndexReplicas:new0", "new IndexReplicas", "ib>h", ops::IndexReplicas_new0, "1.7.3"},
    {"IndexReplicas:new1", "new IndexReplicas", "b>h", ops::IndexReplicas_new1, "1.7.3"},
    {"IndexResidualQuantizer.rq:get", "IndexResidualQuantizer.rq", "h>h", ops::IndexResidualQuantizer_rq_get, "1.7.3"},
    {"IndexResidualQuantizer:new0", "new IndexResidualQuantizer", "iiiii>h", ops::IndexResidualQuantizer_new0, "1.7.3"},
    {"IndexResidualQuantizer:new1", "new IndexResidualQuantizer", "iUii>h", ops::IndexResidualQuantizer_new1, "1.7.3"},
    {"IndexResidualQuantizerFastScan.rq:get", "IndexResidualQuantizerFastScan.rq", "h>h", ops::IndexResidualQuantizerFastScan_rq_get, "1.7.3"},
    {"IndexResidualQuantizerFastScan:new0", "new IndexResidualQuantizerFastScan", "iiiiii>h", ops::IndexResidualQuantizerFastScan_new0, "1.7.3"},
    {"IndexRowwiseMinMax:new0", "new IndexRowwiseMinMax", "h>h", ops::IndexRowwiseMinMax_new0, "1.7.3"},
    {"IndexRowwiseMinMaxBase.index:get", "IndexRowwiseMinMaxBase.index", "h>h", ops::IndexRowwiseMinMaxBase_index_get, "1.7.3"},
    {"IndexRowwiseMinMaxBase.own_fields:get", "IndexRowwiseMinMaxBase.ownFields", "h>b", ops::IndexRowwiseMinMaxBase_own_fields_get, "1.7.3"},
    {"IndexRowwiseMinMaxBase.train_inplace", "IndexRowwiseMinMaxBase.trainInplace", "hF>", ops::IndexRowwiseMinMaxBase_train_inplace, "1.7.3"},
    {"IndexRowwiseMinMaxFP16:new0", "new IndexRowwiseMinMaxFP16", "h>h", ops::IndexRowwiseMinMaxFP16_new0, "1.7.3"},
    {"IndexScalarQuantizer.sq:get", "IndexScalarQuantizer.sq", "h>h", ops::IndexScalarQuantizer_sq_get, "1.7.3"},
    {"IndexScalarQuantizer:new0", "new IndexScalarQuantizer", "iii>h", ops::IndexScalarQuantizer_new0, "1.7.3"},
    {"IndexShards.add_shard", "IndexShards.addShard", "hh>", ops::IndexShards_add_shard, "1.7.3"},
    {"IndexShards.remove_shard", "IndexShards.removeShard", "hh>", ops::IndexShards_remove_shard, "1.7.3"},
    {"IndexShards.successive_ids:get", "IndexShards.successiveIds", "h>b", ops::IndexShards_successive_ids_get, "1.7.3"},
    {"IndexShards.successive_ids:set", "IndexShards.successiveIds", "hb>", ops::IndexShards_successive_ids_set, "1.7.3"},
    {"IndexShards.syncWithSubIndexes", "IndexShards.syncWithSubIndexes", "h>", ops::IndexShards_syncWithSubIndexes, "1.7.3"},
    {"IndexShards:new0", "new IndexShards", "ibb>h", ops::IndexShards_new0, "1.7.3"},
    {"IndexShards:new1", "new IndexShards", "bb>h", ops::IndexShards_new1, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.clustering_index:get", "IndexShardsIVF.clusteringIndex", "h>h", ops::IndexShardsIVF_clustering_index_get, "1.7.4"},
#else
    {"IndexShardsIVF.clustering_index:get", "IndexShardsIVF.clusteringIndex", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.clustering_index:set", "IndexShardsIVF.clusteringIndex", "hh>", ops::IndexShardsIVF_clustering_index_set, "1.7.4"},
#else
    {"IndexShardsIVF.clustering_index:set", "IndexShardsIVF.clusteringIndex", "hh>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.coarse_code_size", "IndexShardsIVF.coarseCodeSize", "h>i", ops::IndexShardsIVF_coarse_code_size, "1.7.4"},
#else
    {"IndexShardsIVF.coarse_code_size", "IndexShardsIVF.coarseCodeSize", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.cp:get", "IndexShardsIVF.cp", "h>h", ops::IndexShardsIVF_cp_get, "1.7.4"},
#else
    {"IndexShardsIVF.cp:get", "IndexShardsIVF.cp", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.decode_listno", "IndexShardsIVF.decodeListno", "hB>i", ops::IndexShardsIVF_decode_listno, "1.7.4"},
#else
    {"IndexShardsIVF.decode_listno", "IndexShardsIVF.decodeListno", "hB>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.encode_listno", "IndexShardsIVF.encodeListno", "hiB>", ops::IndexShardsIVF_encode_listno, "1.7.4"},
#else
    {"IndexShardsIVF.encode_listno", "IndexShardsIVF.encodeListno", "hiB>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.nlist:get", "IndexShardsIVF.nlist", "h>i", ops::IndexShardsIVF_nlist_get, "1.7.4"},
#else
    {"IndexShardsIVF.nlist:get", "IndexShardsIVF.nlist", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.own_fields:get", "IndexShardsIVF.ownFields", "h>b", ops::IndexShardsIVF_own_fields_get, "1.7.4"},
#else
    {"IndexShardsIVF.own_fields:get", "IndexShardsIVF.ownFields", "h>b", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.quantizer:get", "IndexShardsIVF.quantizer", "h>h", ops::IndexShardsIVF_quantizer_get, "1.7.4"},
#else
    {"IndexShardsIVF.quantizer:get", "IndexShardsIVF.quantizer", "h>h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.quantizer:set", "IndexShardsIVF.quantizer", "hh>", ops::IndexShardsIVF_quantizer_set, "1.7.4"},
#else
    {"IndexShardsIVF.quantizer:set", "IndexShardsIVF.quantizer", "hh>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.quantizer_trains_alone:get", "IndexShardsIVF.quantizerTrainsAlone", "h>i", ops::IndexShardsIVF_quantizer_trains_alone_get, "1.7.4"},
#else
    {"IndexShardsIVF.quantizer_trains_alone:get", "IndexShardsIVF.quantizerTrainsAlone", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.quantizer_trains_alone:set", "IndexShardsIVF.quantizerTrainsAlone", "hi>", ops::IndexShardsIVF_quantizer_trains_alone_set, "1.7.4"},
#else
    {"IndexShardsIVF.quantizer_trains_alone:set", "IndexShardsIVF.quantizerTrainsAlone", "hi>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF.train_q1", "IndexShardsIVF.trainQ1", "hFbi>", handwritten::IndexShardsIVF_train_q1, "1.7.4"},
#else
    {"IndexShardsIVF.train_q1", "IndexShardsIVF.trainQ1", "hFbi>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"IndexShardsIVF:new0", "new IndexShardsIVF", "hibb>h", ops::IndexShardsIVF_new0, "1.7.4"},
#else
    {"IndexShardsIVF:new0", "new IndexShardsIVF", "hibb>h", nullptr, "1.7.4"},
#endif
    {"IndexSplitVectors.add_sub_index", "IndexSplitVectors.addSubIndex", "hh>", ops::IndexSplitVectors_add_sub_index, "1.7.3"},
    {"IndexSplitVectors.own_fields:get", "IndexSplitVectors.ownFields", "h>b", ops::IndexSplitVectors_own_fields_get, "1.7.3"},
    {"IndexSplitVectors.sub_indexes:get", "IndexSplitVectors.subIndexes", "h>H", ops::IndexSplitVectors_sub_indexes_get, "1.7.3"},
    {"IndexSplitVectors.sum_d:get", "IndexSplitVectors.sumD", "h>i", ops::IndexSplitVectors_sum_d_get, "1.7.3"},
    {"IndexSplitVectors.sync_with_sub_indexes", "IndexSplitVectors.syncWithSubIndexes", "h>", ops::IndexSplitVectors_sync_with_sub_indexes, "1.7.3"},
    {"IndexSplitVectors.threaded:get", "IndexSplitVectors.threaded", "h>b", ops::IndexSplitVectors_threaded_get, "1.7.3"},
    {"IndexSplitVectors.threaded:set", "IndexSplitVectors.threaded", "hb>", ops::IndexSplitVectors_threaded_set, "1.7.3"},
    {"IndexSplitVectors:new0", "new IndexSplitVectors", "ib>h", ops::IndexSplitVectors_new0, "1.7.3"},
    {"InterruptCallback.check", "InterruptCallback.check", ">", ops::InterruptCallback_check, "1.7.3"},
    {"InterruptCallback.clear_instance", "InterruptCallback.clearInstance", ">", ops::InterruptCallback_clear_instance, "1.7.3"},
    {"InterruptCallback.get_period_hint", "InterruptCallback.getPeriodHint", "i>i", ops::InterruptCallback_get_period_hint, "1.7.3"},
    {"InterruptCallback.is_interrupted", "InterruptCallback.isInterrupted", ">b", ops::InterruptCallback_is_interrupted, "1.7.3"},
    {"InterruptCallback.want_interrupt", "InterruptCallback.wantInterrupt", "h>b", ops::InterruptCallback_want_interrupt, "1.7.3"},
    {"IntersectionCriterion.R:get", "IntersectionCriterion.R", "h>i", ops::IntersectionCriterion_R_get, "1.7.3"},
    {"IntersectionCriterion:new0", "new IntersectionCriterion", "ii>h", ops::IntersectionCriterion_new0, "1.7.3"},
    {"InvertedListScanner.code_size:get", "InvertedListScanner.codeSize", "h>i", ops::InvertedListScanner_code_size_get, "1.7.3"},
    {"InvertedListScanner.distance_to_code", "InvertedListScanner.distanceToCode", "hB>f", handwritten::InvertedListScanner_distance_to_code, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"InvertedListScanner.iterate_codes", "InvertedListScanner.iterateCodes", "hhFL>ii", handwritten::InvertedListScanner_iterate_codes, "1.7.4"},
#else
    {"InvertedListScanner.iterate_codes", "InvertedListScanner.iterateCodes", "hhFL>ii", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"InvertedListScanner.iterate_codes_range", "InvertedListScanner.iterateCodesRange", "hhf>FLi", handwritten::InvertedListScanner_iterate_codes_range, "1.7.4"},
#else
    {"InvertedListScanner.iterate_codes_range", "InvertedListScanner.iterateCodesRange", "hhf>FLi", nullptr, "1.7.4"},
#endif
    {"InvertedListScanner.keep_max:get", "InvertedListScanner.keepMax", "h>b", ops::InvertedListScanner_keep_max_get, "1.7.3"},
    {"InvertedListScanner.list_no:get", "InvertedListScanner.listNo", "h>i", ops::InvertedListScanner_list_no_get, "1.7.3"},
    {"InvertedListScanner.scan_codes", "InvertedListScanner.scanCodes", "hBLFL>i", handwritten::InvertedListScanner_scan_codes, "1.7.3"},
    {"InvertedListScanner.scan_codes_range", "InvertedListScanner.scanCodesRange", "hBLf>FL", handwritten::InvertedListScanner_scan_codes_range, "1.7.3"},
    {"InvertedListScanner.sel:get", "InvertedListScanner.sel", "h>h", ops::InvertedListScanner_sel_get, "1.7.3"},
    {"InvertedListScanner.set_list", "InvertedListScanner.setList", "hif>", handwritten::InvertedListScanner_set_list, "1.7.3"},
    {"InvertedListScanner.set_query", "InvertedListScanner.setQuery", "hF>", handwritten::InvertedListScanner_set_query, "1.7.3"},
    {"InvertedListScanner.store_pairs:get", "InvertedListScanner.storePairs", "h>b", ops::InvertedListScanner_store_pairs_get, "1.7.3"},
    {"InvertedLists.add_entries", "InvertedLists.addEntries", "hiLB>i", ops::InvertedLists_add_entries, "1.7.3"},
    {"InvertedLists.add_entry", "InvertedLists.addEntry", "hiIB>i", ops::InvertedLists_add_entry, "1.7.3"},
    {"InvertedLists.code_size:get", "InvertedLists.codeSize", "h>i", ops::InvertedLists_code_size_get, "1.7.3"},
    {"InvertedLists.compute_ntotal", "InvertedLists.computeNtotal", "h>i", ops::InvertedLists_compute_ntotal, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"InvertedLists.copy_subset_to", "InvertedLists.copySubsetTo", "hhiii>i", ops::InvertedLists_copy_subset_to, "1.7.4"},
#else
    {"InvertedLists.copy_subset_to", "InvertedLists.copySubsetTo", "hhiii>i", nullptr, "1.7.4"},
#endif
    {"InvertedLists.get_codes", "InvertedLists.getCodes", "hi>B", handwritten::InvertedLists_get_codes, "1.7.3"},
    {"InvertedLists.get_ids", "InvertedLists.getIds", "hi>L", handwritten::InvertedLists_get_ids, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"InvertedLists.get_iterator", "InvertedLists.getIterator", "hi>h", handwritten::InvertedLists_get_iterator, "1.7.4"},
#else
    {"InvertedLists.get_iterator", "InvertedLists.getIterator", "hi>h", nullptr, "1.7.4"},
#endif
    {"InvertedLists.get_single_code", "InvertedLists.getSingleCode", "hii>B", handwritten::InvertedLists_get_single_code, "1.7.3"},
    {"InvertedLists.get_single_id", "InvertedLists.getSingleId", "hii>I", ops::InvertedLists_get_single_id, "1.7.3"},
    {"InvertedLists.imbalance_factor", "InvertedLists.imbalanceFactor", "h>f", ops::InvertedLists_imbalance_factor, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"InvertedLists.is_empty", "InvertedLists.isEmpty", "hi>b", ops::InvertedLists_is_empty, "1.7.4"},
#else
    {"InvertedLists.is_empty", "InvertedLists.isEmpty", "hi>b", nullptr, "1.7.4"},
#endif
    {"InvertedLists.list_size", "InvertedLists.listSize", "hi>i", ops::InvertedLists_list_size, "1.7.3"},
    {"InvertedLists.merge_from", "InvertedLists.mergeFrom", "hhi>", ops::InvertedLists_merge_from, "1.7.3"},
    {"InvertedLists.nlist:get", "InvertedLists.nlist", "h>i", ops::InvertedLists_nlist_get, "1.7.3"},
    {"InvertedLists.prefetch_lists", "InvertedLists.prefetchLists", "hL>", ops::InvertedLists_prefetch_lists, "1.7.3"},
    {"InvertedLists.print_stats", "InvertedLists.printStats", "h>", ops::InvertedLists_print_stats, "1.7.3"},
    {"InvertedLists.reset", "InvertedLists.reset", "h>", ops::InvertedLists_reset, "1.7.3"},
    {"InvertedLists.resize", "InvertedLists.resize", "hii>", ops::InvertedLists_resize, "1.7.3"},
    {"InvertedLists.update_entries", "InvertedLists.updateEntries", "hiiLB>", ops::InvertedLists_update_entries, "1.7.3"},
    {"InvertedLists.update_entry", "InvertedLists.updateEntry", "hiiIB>", ops::InvertedLists_update_entry, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"InvertedLists.use_iterator:get", "InvertedLists.useIterator", "h>b", ops::InvertedLists_use_iterator_get, "1.7.4"},
#else
    {"InvertedLists.use_iterator:get", "InvertedLists.useIterator", "h>b", nullptr, "1.7.4"},
#endif
    {"InvertedListsIOHook.classname:get", "InvertedListsIOHook.classname", "h>s", ops::InvertedListsIOHook_classname_get, "1.7.3"},
    {"InvertedListsIOHook.key:get", "InvertedListsIOHook.key", "h>s", ops::InvertedListsIOHook_key_get, "1.7.3"},
    {"InvertedListsIOHook.lookup", "InvertedListsIOHook.lookup", "i>h", handwritten::InvertedListsIOHook_lookup, "1.7.3"},
    {"InvertedListsIOHook.lookup_classname", "InvertedListsIOHook.lookupClassname", "s>h", handwritten::InvertedListsIOHook_lookup_classname, "1.7.3"},
    {"InvertedListsIOHook.print_callbacks", "InvertedListsIOHook.printCallbacks", ">", ops::InvertedListsIOHook_print_callbacks, "1.7.3"},
    {"InvertedListsIOHook.read", "InvertedListsIOHook.read", "hhi>h", handwritten::InvertedListsIOHook_read, "1.7.3"},
    {"InvertedListsIOHook.write", "InvertedListsIOHook.write", "hhh>", ops::InvertedListsIOHook_write, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"InvertedListsIterator.get_id_and_codes", "InvertedListsIterator.getIdAndCodes", "h>IB", handwritten::InvertedListsIterator_get_id_and_codes, "1.7.4"},
#else
    {"InvertedListsIterator.get_id_and_codes", "InvertedListsIterator.getIdAndCodes", "h>IB", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"InvertedListsIterator.is_available", "InvertedListsIterator.isAvailable", "h>b", ops::InvertedListsIterator_is_available, "1.7.4"},
#else
    {"InvertedListsIterator.is_available", "InvertedListsIterator.isAvailable", "h>b", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"InvertedListsIterator.next", "InvertedListsIterator.next", "h>", ops::InvertedListsIterator_next, "1.7.4"},
#else
    {"InvertedListsIterator.next", "InvertedListsIterator.next", "h>", nullptr, "1.7.4"},
#endif
    {"LSQTimer.add", "LSQTimer.add", "hsf>", ops::LSQTimer_add, "1.7.3"},
    {"LSQTimer.get", "LSQTimer.get", "hs>f", ops::LSQTimer_get, "1.7.3"},
    {"LSQTimer.reset", "LSQTimer.reset", "h>", ops::LSQTimer_reset, "1.7.3"},
    {"LSQTimer:new0", "new LSQTimer", ">h", ops::LSQTimer_new0, "1.7.3"},
    {"LSQTimerScope.finish", "LSQTimerScope.finish", "h>", ops::LSQTimerScope_finish, "1.7.3"},
    {"LSQTimerScope.finished:get", "LSQTimerScope.finished", "h>b", ops::LSQTimerScope_finished_get, "1.7.3"},
    {"LSQTimerScope.name:get", "LSQTimerScope.name", "h>s", ops::LSQTimerScope_name_get, "1.7.3"},
    {"LSQTimerScope.t0:get", "LSQTimerScope.t0", "h>f", ops::LSQTimerScope_t0_get, "1.7.3"},
    {"LSQTimerScope.timer:get", "LSQTimerScope.timer", "h>h", ops::LSQTimerScope_timer_get, "1.7.3"},
    {"LSQTimerScope:new0", "new LSQTimerScope", "hs>h", ops::LSQTimerScope_new0, "1.7.3"},
    {"Level1Quantizer.clustering_index:get", "Level1Quantizer.clusteringIndex", "h>h", ops::Level1Quantizer_clustering_index_get, "1.7.3"},
    {"Level1Quantizer.clustering_index:set", "Level1Quantizer.clusteringIndex", "hh>", ops::Level1Quantizer_clustering_index_set, "1.7.3"},
    {"Level1Quantizer.coarse_code_size", "Level1Quantizer.coarseCodeSize", "h>i", ops::Level1Quantizer_coarse_code_size, "1.7.3"},
    {"Level1Quantizer.cp:get", "Level1Quantizer.cp", "h>h", ops::Level1Quantizer_cp_get, "1.7.3"},
    {"Level1Quantizer.decode_listno", "Level1Quantizer.decodeListno", "hB>i", ops::Level1Quantizer_decode_listno, "1.7.3"},
    {"Level1Quantizer.encode_listno", "Level1Quantizer.encodeListno", "hiB>", ops::Level1Quantizer_encode_listno, "1.7.3"},
    {"Level1Quantizer.nlist:get", "Level1Quantizer.nlist", "h>i", ops::Level1Quantizer_nlist_get, "1.7.3"},
    {"Level1Quantizer.own_fields:get", "Level1Quantizer.ownFields", "h>b", ops::Level1Quantizer_own_fields_get, "1.7.3"},
    {"Level1Quantizer.quantizer:get", "Level1Quantizer.quantizer", "h>h", ops::Level1Quantizer_quantizer_get, "1.7.3"},
    {"Level1Quantizer.quantizer:set", "Level1Quantizer.quantizer", "hh>", ops::Level1Quantizer_quantizer_set, "1.7.3"},
    {"Level1Quantizer.quantizer_trains_alone:get", "Level1Quantizer.quantizerTrainsAlone", "h>i", ops::Level1Quantizer_quantizer_trains_alone_get, "1.7.3"},
    {"Level1Quantizer.quantizer_trains_alone:set", "Level1Quantizer.quantizerTrainsAlone", "hi>", ops::Level1Quantizer_quantizer_trains_alone_set, "1.7.3"},
    {"Level1Quantizer.train_q1", "Level1Quantizer.trainQ1", "hFbi>", handwritten::Level1Quantizer_train_q1, "1.7.3"},
    {"Level1Quantizer:new0", "new Level1Quantizer", "hi>h", ops::Level1Quantizer_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"Linear.bias:get", "Linear.bias", "h>F", ops::Linear_bias_get, "1.9.0"},
#else
    {"Linear.bias:get", "Linear.bias", "h>F", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Linear.bias:set", "Linear.bias", "hF>", ops::Linear_bias_set, "1.9.0"},
#else
    {"Linear.bias:set", "Linear.bias", "hF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Linear.forward", "Linear.forward", "hFF>", handwritten::Linear_forward, "1.9.0"},
#else
    {"Linear.forward", "Linear.forward", "hFF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Linear.from_array", "Linear.fromArray", "hFF>", handwritten::Linear_from_array, "1.9.0"},
#else
    {"Linear.from_array", "Linear.fromArray", "hFF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Linear.in_features:get", "Linear.inFeatures", "h>i", ops::Linear_in_features_get, "1.9.0"},
#else
    {"Linear.in_features:get", "Linear.inFeatures", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Linear.out_features:get", "Linear.outFeatures", "h>i", ops::Linear_out_features_get, "1.9.0"},
#else
    {"Linear.out_features:get", "Linear.outFeatures", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Linear.weight:get", "Linear.weight", "h>F", ops::Linear_weight_get, "1.9.0"},
#else
    {"Linear.weight:get", "Linear.weight", "h>F", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Linear.weight:set", "Linear.weight", "hF>", ops::Linear_weight_set, "1.9.0"},
#else
    {"Linear.weight:set", "Linear.weight", "hF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"Linear:new0", "new Linear", "iib>h", ops::Linear_new0, "1.9.0"},
#else
    {"Linear:new0", "new Linear", "iib>h", nullptr, "1.9.0"},
#endif
    {"LinearTransform.A:get", "LinearTransform.A", "h>F", ops::LinearTransform_A_get, "1.7.3"},
    {"LinearTransform.A:set", "LinearTransform.A", "hF>", ops::LinearTransform_A_set, "1.7.3"},
    {"LinearTransform.b:get", "LinearTransform.b", "h>F", ops::LinearTransform_b_get, "1.7.3"},
    {"LinearTransform.b:set", "LinearTransform.b", "hF>", ops::LinearTransform_b_set, "1.7.3"},
    {"LinearTransform.have_bias:get", "LinearTransform.haveBias", "h>b", ops::LinearTransform_have_bias_get, "1.7.3"},
    {"LinearTransform.is_orthonormal:get", "LinearTransform.isOrthonormal", "h>b", ops::LinearTransform_is_orthonormal_get, "1.7.3"},
    {"LinearTransform.is_trained:get", "LinearTransform.isTrained", "h>b", ops::LinearTransform_is_trained_get, "1.7.3"},
    {"LinearTransform.is_trained:set", "LinearTransform.isTrained", "hb>", ops::LinearTransform_is_trained_set, "1.7.3"},
    {"LinearTransform.print_if_verbose", "LinearTransform.printIfVerbose", "hsDii>", ops::LinearTransform_print_if_verbose, "1.7.3"},
    {"LinearTransform.set_is_orthonormal", "LinearTransform.setIsOrthonormal", "h>", ops::LinearTransform_set_is_orthonormal, "1.7.3"},
    {"LinearTransform.transform_transpose", "LinearTransform.transformTranspose", "hFF>", ops::LinearTransform_transform_transpose, "1.7.3"},
    {"LinearTransform.verbose:get", "LinearTransform.verbose", "h>b", ops::LinearTransform_verbose_get, "1.7.3"},
    {"LinearTransform.verbose:set", "LinearTransform.verbose", "hb>", ops::LinearTransform_verbose_set, "1.7.3"},
    {"LinearTransform:new0", "new LinearTransform", "iib>h", ops::LinearTransform_new0, "1.7.3"},
    {"LocalSearchCoarseQuantizer.lsq:get", "LocalSearchCoarseQuantizer.lsq", "h>h", ops::LocalSearchCoarseQuantizer_lsq_get, "1.7.3"},
    {"LocalSearchCoarseQuantizer:new0", "new LocalSearchCoarseQuantizer", "iiii>h", ops::LocalSearchCoarseQuantizer_new0, "1.7.3"},
    {"LocalSearchQuantizer.K:get", "LocalSearchQuantizer.K", "h>i", ops::LocalSearchQuantizer_K_get, "1.7.3"},
    {"LocalSearchQuantizer.chunk_size:get", "LocalSearchQuantizer.chunkSize", "h>i", ops::LocalSearchQuantizer_chunk_size_get, "1.7.3"},
    {"LocalSearchQuantizer.chunk_size:set", "LocalSearchQuantizer.chunkSize", "hi>", ops::LocalSearchQuantizer_chunk_size_set, "1.7.3"},
    {"LocalSearchQuantizer.compute_binary_terms", "LocalSearchQuantizer.computeBinaryTerms", "hF>", ops::LocalSearchQuantizer_compute_binary_terms, "1.7.3"},
    {"LocalSearchQuantizer.compute_unary_terms", "LocalSearchQuantizer.computeUnaryTerms", "hFF>", ops::LocalSearchQuantizer_compute_unary_terms, "1.7.3"},
    {"LocalSearchQuantizer.encode_ils_iters:get", "LocalSearchQuantizer.encodeIlsIters", "h>i", ops::LocalSearchQuantizer_encode_ils_iters_get, "1.7.3"},
    {"LocalSearchQuantizer.encode_ils_iters:set", "LocalSearchQuantizer.encodeIlsIters", "hi>", ops::LocalSearchQuantizer_encode_ils_iters_set, "1.7.3"},
    {"LocalSearchQuantizer.evaluate", "LocalSearchQuantizer.evaluate", "hWFF>f", ops::LocalSearchQuantizer_evaluate, "1.7.3"},
    {"LocalSearchQuantizer.icm_encode", "LocalSearchQuantizer.icmEncode", "hWFih>", ops::LocalSearchQuantizer_icm_encode, "1.7.3"},
    {"LocalSearchQuantizer.icm_encode_impl", "LocalSearchQuantizer.icmEncodeImpl", "hWFFhib>", ops::LocalSearchQuantizer_icm_encode_impl, "1.7.3"},
    {"LocalSearchQuantizer.icm_encode_step", "LocalSearchQuantizer.icmEncodeStep", "hWFFi>", ops::LocalSearchQuantizer_icm_encode_step, "1.7.3"},
    {"LocalSearchQuantizer.icm_encoder_factory:get", "LocalSearchQuantizer.icmEncoderFactory", "h>h", ops::LocalSearchQuantizer_icm_encoder_factory_get, "1.7.3"},
    {"LocalSearchQuantizer.icm_iters:get", "LocalSearchQuantizer.icmIters", "h>i", ops::LocalSearchQuantizer_icm_iters_get, "1.7.3"},
    {"LocalSearchQuantizer.icm_iters:set", "LocalSearchQuantizer.icmIters", "hi>", ops::LocalSearchQuantizer_icm_iters_set, "1.7.3"},
    {"LocalSearchQuantizer.lambd:get", "LocalSearchQuantizer.lambd", "h>f", ops::LocalSearchQuantizer_lambd_get, "1.7.3"},
    {"LocalSearchQuantizer.lambd:set", "LocalSearchQuantizer.lambd", "hf>", ops::LocalSearchQuantizer_lambd_set, "1.7.3"},
    {"LocalSearchQuantizer.nperts:get", "LocalSearchQuantizer.nperts", "h>i", ops::LocalSearchQuantizer_nperts_get, "1.7.3"},
    {"LocalSearchQuantizer.nperts:set", "LocalSearchQuantizer.nperts", "hi>", ops::LocalSearchQuantizer_nperts_set, "1.7.3"},
    {"LocalSearchQuantizer.p:get", "LocalSearchQuantizer.p", "h>f", ops::LocalSearchQuantizer_p_get, "1.7.3"},
    {"LocalSearchQuantizer.p:set", "LocalSearchQuantizer.p", "hf>", ops::LocalSearchQuantizer_p_set, "1.7.3"},
    {"LocalSearchQuantizer.perturb_codebooks", "LocalSearchQuantizer.perturbCodebooks", "hfFh>", ops::LocalSearchQuantizer_perturb_codebooks, "1.7.3"},
    {"LocalSearchQuantizer.perturb_codes", "LocalSearchQuantizer.perturbCodes", "hWh>", ops::LocalSearchQuantizer_perturb_codes, "1.7.3"},
    {"LocalSearchQuantizer.random_seed:get", "LocalSearchQuantizer.randomSeed", "h>i", ops::LocalSearchQuantizer_random_seed_get, "1.7.3"},
    {"LocalSearchQuantizer.random_seed:set", "LocalSearchQuantizer.randomSeed", "hi>", ops::LocalSearchQuantizer_random_seed_set, "1.7.3"},
    {"LocalSearchQuantizer.train_ils_iters:get", "LocalSearchQuantizer.trainIlsIters", "h>i", ops::LocalSearchQuantizer_train_ils_iters_get, "1.7.3"},
    {"LocalSearchQuantizer.train_ils_iters:set", "LocalSearchQuantizer.trainIlsIters", "hi>", ops::LocalSearchQuantizer_train_ils_iters_set, "1.7.3"},
    {"LocalSearchQuantizer.train_iters:get", "LocalSearchQuantizer.trainIters", "h>i", ops::LocalSearchQuantizer_train_iters_get, "1.7.3"},
    {"LocalSearchQuantizer.train_iters:set", "LocalSearchQuantizer.trainIters", "hi>", ops::LocalSearchQuantizer_train_iters_set, "1.7.3"},
    {"LocalSearchQuantizer.update_codebooks", "LocalSearchQuantizer.updateCodebooks", "hFW>", ops::LocalSearchQuantizer_update_codebooks, "1.7.3"},
    {"LocalSearchQuantizer.update_codebooks_with_double:get", "LocalSearchQuantizer.updateCodebooksWithDouble", "h>b", ops::LocalSearchQuantizer_update_codebooks_with_double_get, "1.7.3"},
    {"LocalSearchQuantizer.update_codebooks_with_double:set", "LocalSearchQuantizer.updateCodebooksWithDouble", "hb>", ops::LocalSearchQuantizer_update_codebooks_with_double_set, "1.7.3"},
    {"LocalSearchQuantizer:new0", "new LocalSearchQuantizer", "iiii>h", ops::LocalSearchQuantizer_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"MapInt64ToInt64.add", "MapInt64ToInt64.add", "hLL>", ops::MapInt64ToInt64_add, "1.8.0"},
#else
    {"MapInt64ToInt64.add", "MapInt64ToInt64.add", "hLL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"MapInt64ToInt64.capacity:get", "MapInt64ToInt64.capacity", "h>i", ops::MapInt64ToInt64_capacity_get, "1.8.0"},
#else
    {"MapInt64ToInt64.capacity:get", "MapInt64ToInt64.capacity", "h>i", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"MapInt64ToInt64.log2_capacity:get", "MapInt64ToInt64.log2Capacity", "h>i", ops::MapInt64ToInt64_log2_capacity_get, "1.8.0"},
#else
    {"MapInt64ToInt64.log2_capacity:get", "MapInt64ToInt64.log2Capacity", "h>i", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"MapInt64ToInt64.lookup", "MapInt64ToInt64.lookup", "hLL>", ops::MapInt64ToInt64_lookup, "1.8.0"},
#else
    {"MapInt64ToInt64.lookup", "MapInt64ToInt64.lookup", "hLL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"MapInt64ToInt64.tab:get", "MapInt64ToInt64.tab", "h>L", ops::MapInt64ToInt64_tab_get, "1.8.0"},
#else
    {"MapInt64ToInt64.tab:get", "MapInt64ToInt64.tab", "h>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"MapInt64ToInt64:new0", "new MapInt64ToInt64", "i>h", ops::MapInt64ToInt64_new0, "1.8.0"},
#else
    {"MapInt64ToInt64:new0", "new MapInt64ToInt64", "i>h", nullptr, "1.8.0"},
#endif
    {"MapLong2Long.add", "MapLong2Long.add", "hLL>", ops::MapLong2Long_add, "1.7.3"},
    {"MapLong2Long.search", "MapLong2Long.search", "hI>I", ops::MapLong2Long_search, "1.7.3"},
    {"MapLong2Long.search_multiple", "MapLong2Long.searchMultiple", "hLL>", ops::MapLong2Long_search_multiple, "1.7.3"},
    {"MapLong2Long:new0", "new MapLong2Long", ">h", ops::MapLong2Long_new0, "1.7.3"},
    {"MaskedInvertedLists.il0:get", "MaskedInvertedLists.il0", "h>h", ops::MaskedInvertedLists_il0_get, "1.7.3"},
    {"MaskedInvertedLists.il1:get", "MaskedInvertedLists.il1", "h>h", ops::MaskedInvertedLists_il1_get, "1.7.3"},
    {"MaskedInvertedLists:new0", "new MaskedInvertedLists", "hh>h", ops::MaskedInvertedLists_new0, "1.7.3"},
    {"MatrixStats.comments:get", "MatrixStats.comments", "h>s", ops::MatrixStats_comments_get, "1.7.3"},
    {"MatrixStats.d:get", "MatrixStats.d", "h>i", ops::MatrixStats_d_get, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"MatrixStats.hash_value:get", "MatrixStats.hashValue", "h>I", ops::MatrixStats_hash_value_get, "1.8.0"},
#else
    {"MatrixStats.hash_value:get", "MatrixStats.hashValue", "h>I", nullptr, "1.8.0"},
#endif
    {"MatrixStats.max_norm2:get", "MatrixStats.maxNorm2", "h>f", ops::MatrixStats_max_norm2_get, "1.7.3"},
    {"MatrixStats.min_norm2:get", "MatrixStats.minNorm2", "h>f", ops::MatrixStats_min_norm2_get, "1.7.3"},
    {"MatrixStats.n0:get", "MatrixStats.n0", "h>i", ops::MatrixStats_n0_get, "1.7.3"},
    {"MatrixStats.n:get", "MatrixStats.n", "h>i", ops::MatrixStats_n_get, "1.7.3"},
    {"MatrixStats.n_collision:get", "MatrixStats.nCollision", "h>i", ops::MatrixStats_n_collision_get, "1.7.3"},
    {"MatrixStats.n_valid:get", "MatrixStats.nValid", "h>i", ops::MatrixStats_n_valid_get, "1.7.3"},
    {"MatrixStats.nbuf:get", "MatrixStats.nbuf", "h>i", ops::MatrixStats_nbuf_get, "1.7.3"},
    {"MatrixStats:new0", "new MatrixStats", "Fi>h", ops::MatrixStats_new0, "1.7.3"},
    {"MultiIndexQuantizer.pq:get", "MultiIndexQuantizer.pq", "h>h", ops::MultiIndexQuantizer_pq_get, "1.7.3"},
    {"MultiIndexQuantizer2.assign_indexes:get", "MultiIndexQuantizer2.assignIndexes", "h>H", ops::MultiIndexQuantizer2_assign_indexes_get, "1.7.3"},
    {"MultiIndexQuantizer2.own_fields:get", "MultiIndexQuantizer2.ownFields", "h>b", ops::MultiIndexQuantizer2_own_fields_get, "1.7.3"},
    {"MultiIndexQuantizer2:new0", "new MultiIndexQuantizer2", "iihh>h", ops::MultiIndexQuantizer2_new0, "1.7.3"},
    {"MultiIndexQuantizer2:new1", "new MultiIndexQuantizer2", "iiiU>h", ops::MultiIndexQuantizer2_new1, "1.7.3"},
    {"MultiIndexQuantizer:new0", "new MultiIndexQuantizer", "iii>h", ops::MultiIndexQuantizer_new0, "1.7.3"},
    {"NNDescent.K:get", "NNDescent.K", "h>i", ops::NNDescent_K_get, "1.7.3"},
    {"NNDescent.L:get", "NNDescent.L", "h>i", ops::NNDescent_L_get, "1.7.3"},
    {"NNDescent.L:set", "NNDescent.L", "hi>", ops::NNDescent_L_set, "1.7.3"},
    {"NNDescent.R:get", "NNDescent.R", "h>i", ops::NNDescent_R_get, "1.7.3"},
    {"NNDescent.R:set", "NNDescent.R", "hi>", ops::NNDescent_R_set, "1.7.3"},
    {"NNDescent.S:get", "NNDescent.S", "h>i", ops::NNDescent_S_get, "1.7.3"},
    {"NNDescent.S:set", "NNDescent.S", "hi>", ops::NNDescent_S_set, "1.7.3"},
    {"NNDescent.build", "NNDescent.build", "hhib>", ops::NNDescent_build, "1.7.3"},
    {"NNDescent.d:get", "NNDescent.d", "h>i", ops::NNDescent_d_get, "1.7.3"},
    {"NNDescent.eval_recall", "NNDescent.evalRecall", "hWiW>f", ops::NNDescent_eval_recall, "1.7.3"},
    {"NNDescent.final_graph:get", "NNDescent.finalGraph", "h>W", ops::NNDescent_final_graph_get, "1.7.3"},
    {"NNDescent.generate_eval_set", "NNDescent.generateEvalSet", "hhWi>W", ops::NNDescent_generate_eval_set, "1.7.3"},
    {"NNDescent.graph:get", "NNDescent.graph", "h>H", ops::NNDescent_graph_get, "1.7.3"},
    {"NNDescent.has_built:get", "NNDescent.hasBuilt", "h>b", ops::NNDescent_has_built_get, "1.7.3"},
    {"NNDescent.init_graph", "NNDescent.initGraph", "hh>", ops::NNDescent_init_graph, "1.7.3"},
    {"NNDescent.iter:get", "NNDescent.iter", "h>i", ops::NNDescent_iter_get, "1.7.3"},
    {"NNDescent.iter:set", "NNDescent.iter", "hi>", ops::NNDescent_iter_set, "1.7.3"},
    {"NNDescent.join", "NNDescent.join", "hh>", ops::NNDescent_join, "1.7.3"},
    {"NNDescent.nndescent", "NNDescent.nndescent", "hhb>", ops::NNDescent_nndescent, "1.7.3"},
    {"NNDescent.ntotal:get", "NNDescent.ntotal", "h>i", ops::NNDescent_ntotal_get, "1.7.3"},
    {"NNDescent.ntotal:set", "NNDescent.ntotal", "hi>", ops::NNDescent_ntotal_set, "1.7.3"},
    {"NNDescent.random_seed:get", "NNDescent.randomSeed", "h>i", ops::NNDescent_random_seed_get, "1.7.3"},
    {"NNDescent.random_seed:set", "NNDescent.randomSeed", "hi>", ops::NNDescent_random_seed_set, "1.7.3"},
    {"NNDescent.reset", "NNDescent.reset", "h>", ops::NNDescent_reset, "1.7.3"},
    {"NNDescent.search", "NNDescent.search", "hhihFL>", ops::NNDescent_search, "1.7.3"},
    {"NNDescent.search_L:get", "NNDescent.searchL", "h>i", ops::NNDescent_search_L_get, "1.7.3"},
    {"NNDescent.search_L:set", "NNDescent.searchL", "hi>", ops::NNDescent_search_L_set, "1.7.3"},
    {"NNDescent.update", "NNDescent.update", "h>", ops::NNDescent_update, "1.7.3"},
    {"NNDescent:new0", "new NNDescent", "ii>h", ops::NNDescent_new0, "1.7.3"},
    {"NSG.C:get", "NSG.C", "h>i", ops::NSG_C_get, "1.7.3"},
    {"NSG.C:set", "NSG.C", "hi>", ops::NSG_C_set, "1.7.3"},
    {"NSG.L:get", "NSG.L", "h>i", ops::NSG_L_get, "1.7.3"},
    {"NSG.L:set", "NSG.L", "hi>", ops::NSG_L_set, "1.7.3"},
    {"NSG.R:get", "NSG.R", "h>i", ops::NSG_R_get, "1.7.3"},
    {"NSG.attach_unlinked", "NSG.attachUnlinked", "hhhhW>i", ops::NSG_attach_unlinked, "1.7.3"},
    {"NSG.check_graph", "NSG.checkGraph", "h>", ops::NSG_check_graph, "1.7.3"},
    {"NSG.dfs", "NSG.dfs", "hhii>i", ops::NSG_dfs, "1.7.3"},
    {"NSG.enterpoint:get", "NSG.enterpoint", "h>i", ops::NSG_enterpoint_get, "1.7.3"},
    {"NSG.final_graph:get", "NSG.finalGraph", "h>h", ops::NSG_final_graph_get, "1.7.3"},
    {"NSG.get_final_graph", "NSG.getFinalGraph", "h>h", ops::NSG_get_final_graph, "1.7.3"},
    {"NSG.is_built:get", "NSG.isBuilt", "h>b", ops::NSG_is_built_get, "1.7.3"},
    {"NSG.ntotal:get", "NSG.ntotal", "h>i", ops::NSG_ntotal_get, "1.7.3"},
    {"NSG.reset", "NSG.reset", "h>", ops::NSG_reset, "1.7.3"},
    {"NSG.rng:get", "NSG.rng", "h>h", ops::NSG_rng_get, "1.7.3"},
    {"NSG.search", "NSG.search", "hhihFL>", ops::NSG_search, "1.7.3"},
    {"NSG.search_L:get", "NSG.searchL", "h>i", ops::NSG_search_L_get, "1.7.3"},
    {"NSG.search_L:set", "NSG.searchL", "hi>", ops::NSG_search_L_set, "1.7.3"},
    {"NSG.tree_grow", "NSG.treeGrow", "hhW>i", ops::NSG_tree_grow, "1.7.3"},
    {"NSG_Graph_int.K:get", "NSG_Graph_int.K", "h>i", ops::NSG_Graph_int_K_get, "1.7.3"},
    {"NSG_Graph_int.N:get", "NSG_Graph_int.N", "h>i", ops::NSG_Graph_int_N_get, "1.7.3"},
    {"NSG_Graph_int.at", "NSG_Graph_int.at", "hii>i", ops::NSG_Graph_int_at, "1.7.3"},
    {"NSG_Graph_int.data:get", "NSG_Graph_int.data", "h>W", ops::NSG_Graph_int_data_get, "1.7.3"},
    {"NSG_Graph_int.data:set", "NSG_Graph_int.data", "hW>", ops::NSG_Graph_int_data_set, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11000
    {"NSG_Graph_int.get_neighbors", "NSG_Graph_int.getNeighbors", "hi>W", handwritten::NSG_Graph_int_get_neighbors, "1.10.0"},
#else
    {"NSG_Graph_int.get_neighbors", "NSG_Graph_int.getNeighbors", "hi>W", nullptr, "1.10.0"},
#endif
    {"NSG_Graph_int.own_fields:get", "NSG_Graph_int.ownFields", "h>b", ops::NSG_Graph_int_own_fields_get, "1.7.3"},
    {"NSG_Graph_int:new0", "new NSG_Graph_int", "ii>h", ops::NSG_Graph_int_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"NegativeDistanceComputer.basedis:get", "NegativeDistanceComputer.basedis", "h>h", ops::NegativeDistanceComputer_basedis_get, "1.9.0"},
#else
    {"NegativeDistanceComputer.basedis:get", "NegativeDistanceComputer.basedis", "h>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"NegativeDistanceComputer:new0", "new NegativeDistanceComputer", "h>h", handwritten::NegativeDistanceComputer_new0, "1.9.0"},
#else
    {"NegativeDistanceComputer:new0", "new NegativeDistanceComputer", "h>h", nullptr, "1.9.0"},
#endif
    {"Neighbor.distance:get", "Neighbor.distance", "h>f", ops::Neighbor_distance_get, "1.7.3"},
    {"Neighbor.distance:set", "Neighbor.distance", "hf>", ops::Neighbor_distance_set, "1.7.3"},
    {"Neighbor.flag:get", "Neighbor.flag", "h>b", ops::Neighbor_flag_get, "1.7.3"},
    {"Neighbor.flag:set", "Neighbor.flag", "hb>", ops::Neighbor_flag_set, "1.7.3"},
    {"Neighbor.id:get", "Neighbor.id", "h>i", ops::Neighbor_id_get, "1.7.3"},
    {"Neighbor.id:set", "Neighbor.id", "hi>", ops::Neighbor_id_set, "1.7.3"},
    {"Neighbor:new0", "new Neighbor", "ifb>h", ops::Neighbor_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"NeuralNetCodec.M:get", "NeuralNetCodec.M", "h>i", ops::NeuralNetCodec_M_get, "1.9.0"},
#else
    {"NeuralNetCodec.M:get", "NeuralNetCodec.M", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"NeuralNetCodec.d:get", "NeuralNetCodec.d", "h>i", ops::NeuralNetCodec_d_get, "1.9.0"},
#else
    {"NeuralNetCodec.d:get", "NeuralNetCodec.d", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"NeuralNetCodec.decode", "NeuralNetCodec.decode", "hWF>", handwritten::NeuralNetCodec_decode, "1.9.0"},
#else
    {"NeuralNetCodec.decode", "NeuralNetCodec.decode", "hWF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"NeuralNetCodec.encode", "NeuralNetCodec.encode", "hFW>", handwritten::NeuralNetCodec_encode, "1.9.0"},
#else
    {"NeuralNetCodec.encode", "NeuralNetCodec.encode", "hFW>", nullptr, "1.9.0"},
#endif
    {"Nhood.M:get", "Nhood.M", "h>i", ops::Nhood_M_get, "1.7.3"},
    {"Nhood.insert", "Nhood.insert", "hif>", ops::Nhood_insert, "1.7.3"},
    {"Nhood.nn_new:get", "Nhood.nnNew", "h>W", ops::Nhood_nn_new_get, "1.7.3"},
    {"Nhood.nn_old:get", "Nhood.nnOld", "h>W", ops::Nhood_nn_old_get, "1.7.3"},
    {"Nhood.pool:get", "Nhood.pool", "h>H", ops::Nhood_pool_get, "1.7.3"},
    {"Nhood.rnn_new:get", "Nhood.rnnNew", "h>W", ops::Nhood_rnn_new_get, "1.7.3"},
    {"Nhood.rnn_old:get", "Nhood.rnnOld", "h>W", ops::Nhood_rnn_old_get, "1.7.3"},
    {"Nhood:new0", "new Nhood", ">h", ops::Nhood_new0, "1.7.3"},
    {"NormalizationTransform.norm:get", "NormalizationTransform.norm", "h>f", ops::NormalizationTransform_norm_get, "1.7.3"},
    {"NormalizationTransform:new0", "new NormalizationTransform", "if>h", ops::NormalizationTransform_new0, "1.7.3"},
    {"OPQMatrix.M:get", "OPQMatrix.M", "h>i", ops::OPQMatrix_M_get, "1.7.3"},
    {"OPQMatrix.max_train_points:get", "OPQMatrix.maxTrainPoints", "h>i", ops::OPQMatrix_max_train_points_get, "1.7.3"},
    {"OPQMatrix.max_train_points:set", "OPQMatrix.maxTrainPoints", "hi>", ops::OPQMatrix_max_train_points_set, "1.7.3"},
    {"OPQMatrix.niter:get", "OPQMatrix.niter", "h>i", ops::OPQMatrix_niter_get, "1.7.3"},
    {"OPQMatrix.niter:set", "OPQMatrix.niter", "hi>", ops::OPQMatrix_niter_set, "1.7.3"},
    {"OPQMatrix.niter_pq:get", "OPQMatrix.niterPq", "h>i", ops::OPQMatrix_niter_pq_get, "1.7.3"},
    {"OPQMatrix.niter_pq:set", "OPQMatrix.niterPq", "hi>", ops::OPQMatrix_niter_pq_set, "1.7.3"},
    {"OPQMatrix.niter_pq_0:get", "OPQMatrix.niterPq0", "h>i", ops::OPQMatrix_niter_pq_0_get, "1.7.3"},
    {"OPQMatrix.niter_pq_0:set", "OPQMatrix.niterPq0", "hi>", ops::OPQMatrix_niter_pq_0_set, "1.7.3"},
    {"OPQMatrix.opq_verbose:get", "OPQMatrix.opqVerbose", "h>b", ops::OPQMatrix_opq_verbose_get, "1.7.3"},
    {"OPQMatrix.opq_verbose:set", "OPQMatrix.opqVerbose", "hb>", ops::OPQMatrix_opq_verbose_set, "1.7.3"},
    {"OPQMatrix.pq:get", "OPQMatrix.pq", "h>h", ops::OPQMatrix_pq_get, "1.7.3"},
    {"OPQMatrix.pq:set", "OPQMatrix.pq", "hh>", ops::OPQMatrix_pq_set, "1.7.3"},
    {"OPQMatrix:new0", "new OPQMatrix", "iii>h", ops::OPQMatrix_new0, "1.7.3"},
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.allocate_slot", "OnDiskInvertedLists.allocateSlot", "hi>i", ops::OnDiskInvertedLists_allocate_slot, "1.7.3"},
#else
    {"OnDiskInvertedLists.allocate_slot", "OnDiskInvertedLists.allocateSlot", "hi>i", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.crop_invlists", "OnDiskInvertedLists.cropInvlists", "hii>", ops::OnDiskInvertedLists_crop_invlists, "1.7.3"},
#else
    {"OnDiskInvertedLists.crop_invlists", "OnDiskInvertedLists.cropInvlists", "hii>", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.do_mmap", "OnDiskInvertedLists.doMmap", "h>", ops::OnDiskInvertedLists_do_mmap, "1.7.3"},
#else
    {"OnDiskInvertedLists.do_mmap", "OnDiskInvertedLists.doMmap", "h>", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.filename:get", "OnDiskInvertedLists.filename", "h>s", ops::OnDiskInvertedLists_filename_get, "1.7.3"},
#else
    {"OnDiskInvertedLists.filename:get", "OnDiskInvertedLists.filename", "h>s", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.free_slot", "OnDiskInvertedLists.freeSlot", "hii>", ops::OnDiskInvertedLists_free_slot, "1.7.3"},
#else
    {"OnDiskInvertedLists.free_slot", "OnDiskInvertedLists.freeSlot", "hii>", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.lists:get", "OnDiskInvertedLists.lists", "h>H", ops::OnDiskInvertedLists_lists_get, "1.7.3"},
#else
    {"OnDiskInvertedLists.lists:get", "OnDiskInvertedLists.lists", "h>H", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.merge_from_1", "OnDiskInvertedLists.mergeFrom1", "hhb>i", ops::OnDiskInvertedLists_merge_from_1, "1.7.3"},
#else
    {"OnDiskInvertedLists.merge_from_1", "OnDiskInvertedLists.mergeFrom1", "hhb>i", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP) && FSDK_FAISS_VERSION >= 10900
    {"OnDiskInvertedLists.merge_from_multiple", "OnDiskInvertedLists.mergeFromMultiple", "hUbb>i", ops::OnDiskInvertedLists_merge_from_multiple, "1.9.0"},
#elif defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.merge_from_multiple", "OnDiskInvertedLists.mergeFromMultiple", "hUbb>i", nullptr, "files that can be mapped into memory"},
#else
    {"OnDiskInvertedLists.merge_from_multiple", "OnDiskInvertedLists.mergeFromMultiple", "hUbb>i", nullptr, "1.9.0"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.prefetch_nthread:get", "OnDiskInvertedLists.prefetchNthread", "h>i", ops::OnDiskInvertedLists_prefetch_nthread_get, "1.7.3"},
#else
    {"OnDiskInvertedLists.prefetch_nthread:get", "OnDiskInvertedLists.prefetchNthread", "h>i", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.prefetch_nthread:set", "OnDiskInvertedLists.prefetchNthread", "hi>", ops::OnDiskInvertedLists_prefetch_nthread_set, "1.7.3"},
#else
    {"OnDiskInvertedLists.prefetch_nthread:set", "OnDiskInvertedLists.prefetchNthread", "hi>", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.read_only:get", "OnDiskInvertedLists.readOnly", "h>b", ops::OnDiskInvertedLists_read_only_get, "1.7.3"},
#else
    {"OnDiskInvertedLists.read_only:get", "OnDiskInvertedLists.readOnly", "h>b", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.resize_locked", "OnDiskInvertedLists.resizeLocked", "hii>", ops::OnDiskInvertedLists_resize_locked, "1.7.3"},
#else
    {"OnDiskInvertedLists.resize_locked", "OnDiskInvertedLists.resizeLocked", "hii>", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.totsize:get", "OnDiskInvertedLists.totsize", "h>i", ops::OnDiskInvertedLists_totsize_get, "1.7.3"},
#else
    {"OnDiskInvertedLists.totsize:get", "OnDiskInvertedLists.totsize", "h>i", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists.update_totsize", "OnDiskInvertedLists.updateTotsize", "hi>", ops::OnDiskInvertedLists_update_totsize, "1.7.3"},
#else
    {"OnDiskInvertedLists.update_totsize", "OnDiskInvertedLists.updateTotsize", "hi>", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskInvertedLists:new0", "new OnDiskInvertedLists", "iis>h", ops::OnDiskInvertedLists_new0, "1.7.3"},
#else
    {"OnDiskInvertedLists:new0", "new OnDiskInvertedLists", "iis>h", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskOneList.capacity:get", "OnDiskOneList.capacity", "h>i", ops::OnDiskOneList_capacity_get, "1.7.3"},
#else
    {"OnDiskOneList.capacity:get", "OnDiskOneList.capacity", "h>i", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskOneList.offset:get", "OnDiskOneList.offset", "h>i", ops::OnDiskOneList_offset_get, "1.7.3"},
#else
    {"OnDiskOneList.offset:get", "OnDiskOneList.offset", "h>i", nullptr, "files that can be mapped into memory"},
#endif
#if !defined(FSDK_NO_MMAP)
    {"OnDiskOneList.size:get", "OnDiskOneList.size", "h>i", ops::OnDiskOneList_size_get, "1.7.3"},
#else
    {"OnDiskOneList.size:get", "OnDiskOneList.size", "h>i", nullptr, "files that can be mapped into memory"},
#endif
    {"OneRecallAtRCriterion.R:get", "OneRecallAtRCriterion.R", "h>i", ops::OneRecallAtRCriterion_R_get, "1.7.3"},
    {"OneRecallAtRCriterion:new0", "new OneRecallAtRCriterion", "ii>h", ops::OneRecallAtRCriterion_new0, "1.7.3"},
    {"OperatingPoint.cno:get", "OperatingPoint.cno", "h>i", ops::OperatingPoint_cno_get, "1.7.3"},
    {"OperatingPoint.key:get", "OperatingPoint.key", "h>s", ops::OperatingPoint_key_get, "1.7.3"},
    {"OperatingPoint.perf:get", "OperatingPoint.perf", "h>f", ops::OperatingPoint_perf_get, "1.7.3"},
    {"OperatingPoint.t:get", "OperatingPoint.t", "h>f", ops::OperatingPoint_t_get, "1.7.3"},
    {"OperatingPoints.add", "OperatingPoints.add", "hffsi>b", ops::OperatingPoints_add, "1.7.3"},
    {"OperatingPoints.all_pts:get", "OperatingPoints.allPts", "h>H", ops::OperatingPoints_all_pts_get, "1.7.3"},
    {"OperatingPoints.all_to_gnuplot", "OperatingPoints.allToGnuplot", "hs>", ops::OperatingPoints_all_to_gnuplot, "1.7.3"},
    {"OperatingPoints.clear", "OperatingPoints.clear", "h>", ops::OperatingPoints_clear, "1.7.3"},
    {"OperatingPoints.display", "OperatingPoints.display", "hb>", ops::OperatingPoints_display, "1.7.3"},
    {"OperatingPoints.merge_with", "OperatingPoints.mergeWith", "hhs>i", ops::OperatingPoints_merge_with, "1.7.3"},
    {"OperatingPoints.optimal_pts:get", "OperatingPoints.optimalPts", "h>H", ops::OperatingPoints_optimal_pts_get, "1.7.3"},
    {"OperatingPoints.optimal_to_gnuplot", "OperatingPoints.optimalToGnuplot", "hs>", ops::OperatingPoints_optimal_to_gnuplot, "1.7.3"},
    {"OperatingPoints.t_for_perf", "OperatingPoints.tForPerf", "hf>f", ops::OperatingPoints_t_for_perf, "1.7.3"},
    {"OperatingPoints:new0", "new OperatingPoints", ">h", ops::OperatingPoints_new0, "1.7.3"},
    {"PCAMatrix.PCAMat:get", "PCAMatrix.PCAMat", "h>F", ops::PCAMatrix_PCAMat_get, "1.7.3"},
    {"PCAMatrix.balanced_bins:get", "PCAMatrix.balancedBins", "h>i", ops::PCAMatrix_balanced_bins_get, "1.7.3"},
    {"PCAMatrix.balanced_bins:set", "PCAMatrix.balancedBins", "hi>", ops::PCAMatrix_balanced_bins_set, "1.7.3"},
    {"PCAMatrix.copy_from", "PCAMatrix.copyFrom", "hh>", ops::PCAMatrix_copy_from, "1.7.3"},
    {"PCAMatrix.eigen_power:get", "PCAMatrix.eigenPower", "h>f", ops::PCAMatrix_eigen_power_get, "1.7.3"},
    {"PCAMatrix.eigen_power:set", "PCAMatrix.eigenPower", "hf>", ops::PCAMatrix_eigen_power_set, "1.7.3"},
    {"PCAMatrix.eigenvalues:get", "PCAMatrix.eigenvalues", "h>F", ops::PCAMatrix_eigenvalues_get, "1.7.3"},
    {"PCAMatrix.epsilon:get", "PCAMatrix.epsilon", "h>f", ops::PCAMatrix_epsilon_get, "1.7.3"},
    {"PCAMatrix.epsilon:set", "PCAMatrix.epsilon", "hf>", ops::PCAMatrix_epsilon_set, "1.7.3"},
    {"PCAMatrix.max_points_per_d:get", "PCAMatrix.maxPointsPerD", "h>i", ops::PCAMatrix_max_points_per_d_get, "1.7.3"},
    {"PCAMatrix.max_points_per_d:set", "PCAMatrix.maxPointsPerD", "hi>", ops::PCAMatrix_max_points_per_d_set, "1.7.3"},
    {"PCAMatrix.mean:get", "PCAMatrix.mean", "h>F", ops::PCAMatrix_mean_get, "1.7.3"},
    {"PCAMatrix.prepare_Ab", "PCAMatrix.prepareAb", "h>", ops::PCAMatrix_prepare_Ab, "1.7.3"},
    {"PCAMatrix.random_rotation:get", "PCAMatrix.randomRotation", "h>b", ops::PCAMatrix_random_rotation_get, "1.7.3"},
    {"PCAMatrix.random_rotation:set", "PCAMatrix.randomRotation", "hb>", ops::PCAMatrix_random_rotation_set, "1.7.3"},
    {"PCAMatrix:new0", "new PCAMatrix", "iifb>h", ops::PCAMatrix_new0, "1.7.3"},
    {"PQDecoder16.code:get", "PQDecoder16.code", "h>B", ops::PQDecoder16_code_get, "1.7.3"},
    {"PQDecoder16.decode", "PQDecoder16.decode", "h>I", ops::PQDecoder16_decode, "1.7.3"},
    {"PQDecoder16.nbits:get", "PQDecoder16.nbits", "h>i", ops::PQDecoder16_nbits_get, "1.7.3"},
    {"PQDecoder16:new0", "new PQDecoder16", "Bi>h", ops::PQDecoder16_new0, "1.7.3"},
    {"PQDecoder8.code:get", "PQDecoder8.code", "h>B", ops::PQDecoder8_code_get, "1.7.3"},
    {"PQDecoder8.decode", "PQDecoder8.decode", "h>I", ops::PQDecoder8_decode, "1.7.3"},
    {"PQDecoder8.nbits:get", "PQDecoder8.nbits", "h>i", ops::PQDecoder8_nbits_get, "1.7.3"},
    {"PQDecoder8:new0", "new PQDecoder8", "Bi>h", ops::PQDecoder8_new0, "1.7.3"},
    {"PQDecoderGeneric.code:get", "PQDecoderGeneric.code", "h>B", ops::PQDecoderGeneric_code_get, "1.7.3"},
    {"PQDecoderGeneric.decode", "PQDecoderGeneric.decode", "h>I", ops::PQDecoderGeneric_decode, "1.7.3"},
    {"PQDecoderGeneric.mask:get", "PQDecoderGeneric.mask", "h>I", ops::PQDecoderGeneric_mask_get, "1.7.3"},
    {"PQDecoderGeneric.nbits:get", "PQDecoderGeneric.nbits", "h>i", ops::PQDecoderGeneric_nbits_get, "1.7.3"},
    {"PQDecoderGeneric.offset:get", "PQDecoderGeneric.offset", "h>i", ops::PQDecoderGeneric_offset_get, "1.7.3"},
    {"PQDecoderGeneric.reg:get", "PQDecoderGeneric.reg", "h>I", ops::PQDecoderGeneric_reg_get, "1.7.3"},
    {"PQDecoderGeneric:new0", "new PQDecoderGeneric", "Bi>h", ops::PQDecoderGeneric_new0, "1.7.3"},
    {"PQEncoder16.code:get", "PQEncoder16.code", "h>B", ops::PQEncoder16_code_get, "1.7.3"},
    {"PQEncoder16.encode", "PQEncoder16.encode", "hI>", ops::PQEncoder16_encode, "1.7.3"},
    {"PQEncoder16.nbits:get", "PQEncoder16.nbits", "h>i", ops::PQEncoder16_nbits_get, "1.7.3"},
    {"PQEncoder16:new0", "new PQEncoder16", "Bi>h", ops::PQEncoder16_new0, "1.7.3"},
    {"PQEncoder8.code:get", "PQEncoder8.code", "h>B", ops::PQEncoder8_code_get, "1.7.3"},
    {"PQEncoder8.encode", "PQEncoder8.encode", "hI>", ops::PQEncoder8_encode, "1.7.3"},
    {"PQEncoder8.nbits:get", "PQEncoder8.nbits", "h>i", ops::PQEncoder8_nbits_get, "1.7.3"},
    {"PQEncoder8:new0", "new PQEncoder8", "Bi>h", ops::PQEncoder8_new0, "1.7.3"},
    {"PQEncoderGeneric.code:get", "PQEncoderGeneric.code", "h>B", ops::PQEncoderGeneric_code_get, "1.7.3"},
    {"PQEncoderGeneric.encode", "PQEncoderGeneric.encode", "hI>", ops::PQEncoderGeneric_encode, "1.7.3"},
    {"PQEncoderGeneric.nbits:get", "PQEncoderGeneric.nbits", "h>i", ops::PQEncoderGeneric_nbits_get, "1.7.3"},
    {"PQEncoderGeneric.offset:get", "PQEncoderGeneric.offset", "h>i", ops::PQEncoderGeneric_offset_get, "1.7.3"},
    {"PQEncoderGeneric.reg:get", "PQEncoderGeneric.reg", "h>I", ops::PQEncoderGeneric_reg_get, "1.7.3"},
    {"PQEncoderGeneric:new0", "new PQEncoderGeneric", "Bii>h", ops::PQEncoderGeneric_new0, "1.7.3"},
    {"ParameterRange.name:get", "ParameterRange.name", "h>s", ops::ParameterRange_name_get, "1.7.3"},
    {"ParameterRange.values:get", "ParameterRange.values", "h>D", ops::ParameterRange_values_get, "1.7.3"},
    {"ParameterRange.values:set", "ParameterRange.values", "hD>", ops::ParameterRange_values_set, "1.7.3"},
    {"ParameterSpace.add_range", "ParameterSpace.addRange", "hs>h", handwritten::ParameterSpace_add_range, "1.7.3"},
    {"ParameterSpace.batchsize:get", "ParameterSpace.batchsize", "h>i", ops::ParameterSpace_batchsize_get, "1.7.3"},
    {"ParameterSpace.batchsize:set", "ParameterSpace.batchsize", "hi>", ops::ParameterSpace_batchsize_set, "1.7.3"},
    {"ParameterSpace.combination_ge", "ParameterSpace.combinationGe", "hii>b", ops::ParameterSpace_combination_ge, "1.7.3"},
    {"ParameterSpace.combination_name", "ParameterSpace.combinationName", "hi>s", ops::ParameterSpace_combination_name, "1.7.3"},
    {"ParameterSpace.display", "ParameterSpace.display", "h>", ops::ParameterSpace_display, "1.7.3"},
    {"ParameterSpace.explore", "ParameterSpace.explore", "hhFh>h", handwritten::ParameterSpace_explore, "1.7.3"},
    {"ParameterSpace.initialize", "ParameterSpace.initialize", "hh>", ops::ParameterSpace_initialize, "1.7.3"},
    {"ParameterSpace.min_test_duration:get", "ParameterSpace.minTestDuration", "h>f", ops::ParameterSpace_min_test_duration_get, "1.7.3"},
    {"ParameterSpace.min_test_duration:set", "ParameterSpace.minTestDuration", "hf>", ops::ParameterSpace_min_test_duration_set, "1.7.3"},
    {"ParameterSpace.n_combinations", "ParameterSpace.nCombinations", "h>i", ops::ParameterSpace_n_combinations, "1.7.3"},
    {"ParameterSpace.n_experiments:get", "ParameterSpace.nExperiments", "h>i", ops::ParameterSpace_n_experiments_get, "1.7.3"},
    {"ParameterSpace.n_experiments:set", "ParameterSpace.nExperiments", "hi>", ops::ParameterSpace_n_experiments_set, "1.7.3"},
    {"ParameterSpace.parameter_ranges:get", "ParameterSpace.parameterRanges", "h>H", ops::ParameterSpace_parameter_ranges_get, "1.7.3"},
    {"ParameterSpace.set_index_parameter", "ParameterSpace.setIndexParameter", "hhsf>", ops::ParameterSpace_set_index_parameter, "1.7.3"},
    {"ParameterSpace.set_index_parameters", "ParameterSpace.setIndexParameters", "hhs>", ops::ParameterSpace_set_index_parameters, "1.7.3"},
    {"ParameterSpace.set_index_parameters_by_number", "ParameterSpace.setIndexParametersByNumber", "hhi>", ops::ParameterSpace_set_index_parameters_by_number, "1.7.3"},
    {"ParameterSpace.thread_over_batches:get", "ParameterSpace.threadOverBatches", "h>b", ops::ParameterSpace_thread_over_batches_get, "1.7.3"},
    {"ParameterSpace.thread_over_batches:set", "ParameterSpace.threadOverBatches", "hb>", ops::ParameterSpace_thread_over_batches_set, "1.7.3"},
    {"ParameterSpace.update_bounds", "ParameterSpace.updateBounds", "hihDD>", ops::ParameterSpace_update_bounds, "1.7.3"},
    {"ParameterSpace.verbose:get", "ParameterSpace.verbose", "h>i", ops::ParameterSpace_verbose_get, "1.7.3"},
    {"ParameterSpace.verbose:set", "ParameterSpace.verbose", "hi>", ops::ParameterSpace_verbose_set, "1.7.3"},
    {"ParameterSpace:new0", "new ParameterSpace", ">h", ops::ParameterSpace_new0, "1.7.3"},
#if FSDK_FAISS_VERSION < 11300
    {"PartitionStats.bissect_cycles:get", "PartitionStats.bissectCycles", "h>I", ops::PartitionStats_bissect_cycles_get, "1.7.3"},
#else
    {"PartitionStats.bissect_cycles:get", "PartitionStats.bissectCycles", "h>I", nullptr, "1.7.3..1.13.0"},
#endif
#if FSDK_FAISS_VERSION < 11300
    {"PartitionStats.bissect_cycles:set", "PartitionStats.bissectCycles", "hI>", ops::PartitionStats_bissect_cycles_set, "1.7.3"},
#else
    {"PartitionStats.bissect_cycles:set", "PartitionStats.bissectCycles", "hI>", nullptr, "1.7.3..1.13.0"},
#endif
    {"PartitionStats.compress_cycles:get", "PartitionStats.compressCycles", "h>I", ops::PartitionStats_compress_cycles_get, "1.7.3"},
    {"PartitionStats.compress_cycles:set", "PartitionStats.compressCycles", "hI>", ops::PartitionStats_compress_cycles_set, "1.7.3"},
    {"PartitionStats.reset", "PartitionStats.reset", "h>", ops::PartitionStats_reset, "1.7.3"},
    {"PartitionStats:new0", "new PartitionStats", ">h", ops::PartitionStats_new0, "1.7.3"},
    {"PermutationObjective.compute_cost", "PermutationObjective.computeCost", "hW>f", ops::PermutationObjective_compute_cost, "1.7.3"},
    {"PermutationObjective.cost_update", "PermutationObjective.costUpdate", "hWii>f", ops::PermutationObjective_cost_update, "1.7.3"},
    {"PermutationObjective.n:get", "PermutationObjective.n", "h>i", ops::PermutationObjective_n_get, "1.7.3"},
    {"PolysemousTraining.dis_weight_factor:get", "PolysemousTraining.disWeightFactor", "h>f", ops::PolysemousTraining_dis_weight_factor_get, "1.7.3"},
    {"PolysemousTraining.dis_weight_factor:set", "PolysemousTraining.disWeightFactor", "hf>", ops::PolysemousTraining_dis_weight_factor_set, "1.7.3"},
    {"PolysemousTraining.log_pattern:get", "PolysemousTraining.logPattern", "h>s", ops::PolysemousTraining_log_pattern_get, "1.7.3"},
    {"PolysemousTraining.log_pattern:set", "PolysemousTraining.logPattern", "hs>", ops::PolysemousTraining_log_pattern_set, "1.7.3"},
    {"PolysemousTraining.max_memory:get", "PolysemousTraining.maxMemory", "h>i", ops::PolysemousTraining_max_memory_get, "1.7.3"},
    {"PolysemousTraining.max_memory:set", "PolysemousTraining.maxMemory", "hi>", ops::PolysemousTraining_max_memory_set, "1.7.3"},
    {"PolysemousTraining.memory_usage_per_thread", "PolysemousTraining.memoryUsagePerThread", "hh>i", ops::PolysemousTraining_memory_usage_per_thread, "1.7.3"},
    {"PolysemousTraining.ntrain_permutation:get", "PolysemousTraining.ntrainPermutation", "h>i", ops::PolysemousTraining_ntrain_permutation_get, "1.7.3"},
    {"PolysemousTraining.ntrain_permutation:set", "PolysemousTraining.ntrainPermutation", "hi>", ops::PolysemousTraining_ntrain_permutation_set, "1.7.3"},
    {"PolysemousTraining.optimization_type:get", "PolysemousTraining.optimizationType", "h>i", ops::PolysemousTraining_optimization_type_get, "1.7.3"},
    {"PolysemousTraining.optimization_type:set", "PolysemousTraining.optimizationType", "hi>", ops::PolysemousTraining_optimization_type_set, "1.7.3"},
    {"PolysemousTraining.optimize_pq_for_hamming", "PolysemousTraining.optimizePqForHamming", "hhF>", ops::PolysemousTraining_optimize_pq_for_hamming, "1.7.3"},
    {"PolysemousTraining.optimize_ranking", "PolysemousTraining.optimizeRanking", "hhF>", ops::PolysemousTraining_optimize_ranking, "1.7.3"},
    {"PolysemousTraining.optimize_reproduce_distances", "PolysemousTraining.optimizeReproduceDistances", "hh>", ops::PolysemousTraining_optimize_reproduce_distances, "1.7.3"},
    {"PolysemousTraining:new0", "new PolysemousTraining", ">h", ops::PolysemousTraining_new0, "1.7.3"},
    {"ProductAdditiveQuantizer.compute_unpacked_codes", "ProductAdditiveQuantizer.computeUnpackedCodes", "hFFW>", ops::ProductAdditiveQuantizer_compute_unpacked_codes, "1.7.3"},
    {"ProductAdditiveQuantizer.nsplits:get", "ProductAdditiveQuantizer.nsplits", "h>i", ops::ProductAdditiveQuantizer_nsplits_get, "1.7.3"},
    {"ProductAdditiveQuantizer.quantizers:get", "ProductAdditiveQuantizer.quantizers", "h>H", ops::ProductAdditiveQuantizer_quantizers_get, "1.7.3"},
    {"ProductAdditiveQuantizer.subquantizer", "ProductAdditiveQuantizer.subquantizer", "hi>h", ops::ProductAdditiveQuantizer_subquantizer, "1.7.3"},
    {"ProductAdditiveQuantizer:new0", "new ProductAdditiveQuantizer", "iUi>h", ops::ProductAdditiveQuantizer_new0, "1.7.3"},
    {"ProductLocalSearchQuantizer:new0", "new ProductLocalSearchQuantizer", "iiiii>h", ops::ProductLocalSearchQuantizer_new0, "1.7.3"},
    {"ProductQuantizer.M:get", "ProductQuantizer.M", "h>i", ops::ProductQuantizer_M_get, "1.7.3"},
    {"ProductQuantizer.assign_index:get", "ProductQuantizer.assignIndex", "h>h", ops::ProductQuantizer_assign_index_get, "1.7.3"},
    {"ProductQuantizer.assign_index:set", "ProductQuantizer.assignIndex", "hh>", ops::ProductQuantizer_assign_index_set, "1.7.3"},
    {"ProductQuantizer.centroids:get", "ProductQuantizer.centroids", "h>F", ops::ProductQuantizer_centroids_get, "1.7.3"},
    {"ProductQuantizer.centroids:set", "ProductQuantizer.centroids", "hF>", ops::ProductQuantizer_centroids_set, "1.7.3"},
    {"ProductQuantizer.centroids_sq_lengths:get", "ProductQuantizer.centroidsSqLengths", "h>F", ops::ProductQuantizer_centroids_sq_lengths_get, "1.7.3"},
    {"ProductQuantizer.clear_transposed_centroids", "ProductQuantizer.clearTransposedCentroids", "h>", ops::ProductQuantizer_clear_transposed_centroids, "1.7.3"},
    {"ProductQuantizer.compute_code", "ProductQuantizer.computeCode", "hFB>", ops::ProductQuantizer_compute_code, "1.7.3"},
    {"ProductQuantizer.compute_code_from_distance_table", "ProductQuantizer.computeCodeFromDistanceTable", "hFB>", ops::ProductQuantizer_compute_code_from_distance_table, "1.7.3"},
    {"ProductQuantizer.compute_codes_with_assign_index", "ProductQuantizer.computeCodesWithAssignIndex", "hFB>", ops::ProductQuantizer_compute_codes_with_assign_index, "1.7.3"},
    {"ProductQuantizer.compute_distance_table", "ProductQuantizer.computeDistanceTable", "hFF>", ops::ProductQuantizer_compute_distance_table, "1.7.3"},
    {"ProductQuantizer.compute_distance_tables", "ProductQuantizer.computeDistanceTables", "hFF>", ops::ProductQuantizer_compute_distance_tables, "1.7.3"},
    {"ProductQuantizer.compute_inner_prod_table", "ProductQuantizer.computeInnerProdTable", "hFF>", ops::ProductQuantizer_compute_inner_prod_table, "1.7.3"},
    {"ProductQuantizer.compute_inner_prod_tables", "ProductQuantizer.computeInnerProdTables", "hFF>", ops::ProductQuantizer_compute_inner_prod_tables, "1.7.3"},
    {"ProductQuantizer.compute_sdc_table", "ProductQuantizer.computeSdcTable", "h>", ops::ProductQuantizer_compute_sdc_table, "1.7.3"},
    {"ProductQuantizer.cp:get", "ProductQuantizer.cp", "h>h", ops::ProductQuantizer_cp_get, "1.7.3"},
    {"ProductQuantizer.dsub:get", "ProductQuantizer.dsub", "h>i", ops::ProductQuantizer_dsub_get, "1.7.3"},
    {"ProductQuantizer.get_centroids", "ProductQuantizer.getCentroids", "hii>F", handwritten::ProductQuantizer_get_centroids, "1.7.3"},
    {"ProductQuantizer.ksub:get", "ProductQuantizer.ksub", "h>i", ops::ProductQuantizer_ksub_get, "1.7.3"},
    {"ProductQuantizer.nbits:get", "ProductQuantizer.nbits", "h>i", ops::ProductQuantizer_nbits_get, "1.7.3"},
    {"ProductQuantizer.sdc_table:get", "ProductQuantizer.sdcTable", "h>F", ops::ProductQuantizer_sdc_table_get, "1.7.3"},
    {"ProductQuantizer.search", "ProductQuantizer.search", "hFBhb>", ops::ProductQuantizer_search, "1.7.3"},
    {"ProductQuantizer.search_ip", "ProductQuantizer.searchIp", "hFBhb>", ops::ProductQuantizer_search_ip, "1.7.3"},
    {"ProductQuantizer.search_sdc", "ProductQuantizer.searchSdc", "hBBhb>", ops::ProductQuantizer_search_sdc, "1.7.3"},
    {"ProductQuantizer.set_derived_values", "ProductQuantizer.setDerivedValues", "h>", ops::ProductQuantizer_set_derived_values, "1.7.3"},
    {"ProductQuantizer.set_params", "ProductQuantizer.setParams", "hFi>", ops::ProductQuantizer_set_params, "1.7.3"},
    {"ProductQuantizer.sync_transposed_centroids", "ProductQuantizer.syncTransposedCentroids", "h>", ops::ProductQuantizer_sync_transposed_centroids, "1.7.3"},
    {"ProductQuantizer.train_type:get", "ProductQuantizer.trainType", "h>i", ops::ProductQuantizer_train_type_get, "1.7.3"},
    {"ProductQuantizer.train_type:set", "ProductQuantizer.trainType", "hi>", ops::ProductQuantizer_train_type_set, "1.7.3"},
    {"ProductQuantizer.transposed_centroids:get", "ProductQuantizer.transposedCentroids", "h>F", ops::ProductQuantizer_transposed_centroids_get, "1.7.3"},
    {"ProductQuantizer.verbose:get", "ProductQuantizer.verbose", "h>b", ops::ProductQuantizer_verbose_get, "1.7.3"},
    {"ProductQuantizer.verbose:set", "ProductQuantizer.verbose", "hb>", ops::ProductQuantizer_verbose_set, "1.7.3"},
    {"ProductQuantizer:new0", "new ProductQuantizer", "iii>h", ops::ProductQuantizer_new0, "1.7.3"},
    {"ProductResidualQuantizer:new0", "new ProductResidualQuantizer", "iiiii>h", ops::ProductResidualQuantizer_new0, "1.7.3"},
    {"ProgressiveDimClustering.centroids:get", "ProgressiveDimClustering.centroids", "h>F", ops::ProgressiveDimClustering_centroids_get, "1.7.3"},
    {"ProgressiveDimClustering.d:get", "ProgressiveDimClustering.d", "h>i", ops::ProgressiveDimClustering_d_get, "1.7.3"},
    {"ProgressiveDimClustering.iteration_stats:get", "ProgressiveDimClustering.iterationStats", "h>H", ops::ProgressiveDimClustering_iteration_stats_get, "1.7.3"},
    {"ProgressiveDimClustering.k:get", "ProgressiveDimClustering.k", "h>i", ops::ProgressiveDimClustering_k_get, "1.7.3"},
    {"ProgressiveDimClustering.train", "ProgressiveDimClustering.train", "hFh>", ops::ProgressiveDimClustering_train, "1.7.3"},
    {"ProgressiveDimClustering:new0", "new ProgressiveDimClustering", "ii>h", ops::ProgressiveDimClustering_new0, "1.7.3"},
    {"ProgressiveDimClustering:new1", "new ProgressiveDimClustering", "iih>h", ops::ProgressiveDimClustering_new1, "1.7.3"},
    {"ProgressiveDimClusteringParameters.apply_pca:get", "ProgressiveDimClusteringParameters.applyPca", "h>b", ops::ProgressiveDimClusteringParameters_apply_pca_get, "1.7.3"},
    {"ProgressiveDimClusteringParameters.apply_pca:set", "ProgressiveDimClusteringParameters.applyPca", "hb>", ops::ProgressiveDimClusteringParameters_apply_pca_set, "1.7.3"},
    {"ProgressiveDimClusteringParameters.progressive_dim_steps:get", "ProgressiveDimClusteringParameters.progressiveDimSteps", "h>i", ops::ProgressiveDimClusteringParameters_progressive_dim_steps_get, "1.7.3"},
    {"ProgressiveDimClusteringParameters.progressive_dim_steps:set", "ProgressiveDimClusteringParameters.progressiveDimSteps", "hi>", ops::ProgressiveDimClusteringParameters_progressive_dim_steps_set, "1.7.3"},
    {"ProgressiveDimClusteringParameters:new0", "new ProgressiveDimClusteringParameters", ">h", ops::ProgressiveDimClusteringParameters_new0, "1.7.3"},
    {"ProgressiveDimIndexFactory.make", "ProgressiveDimIndexFactory.make", "hi>h", handwritten::ProgressiveDimIndexFactory_make, "1.7.3"},
    {"ProgressiveDimIndexFactory:new0", "new ProgressiveDimIndexFactory", ">h", ops::ProgressiveDimIndexFactory_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"QINCo.K:get", "QINCo.K", "h>i", ops::QINCo_K_get, "1.9.0"},
#else
    {"QINCo.K:get", "QINCo.K", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCo.L:get", "QINCo.L", "h>i", ops::QINCo_L_get, "1.9.0"},
#else
    {"QINCo.L:get", "QINCo.L", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCo.codebook0:get", "QINCo.codebook0", "h>h", ops::QINCo_codebook0_get, "1.9.0"},
#else
    {"QINCo.codebook0:get", "QINCo.codebook0", "h>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCo.get_step", "QINCo.getStep", "hi>h", ops::QINCo_get_step, "1.9.0"},
#else
    {"QINCo.get_step", "QINCo.getStep", "hi>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCo.h:get", "QINCo.h", "h>i", ops::QINCo_h_get, "1.9.0"},
#else
    {"QINCo.h:get", "QINCo.h", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCo.steps:get", "QINCo.steps", "h>H", ops::QINCo_steps_get, "1.9.0"},
#else
    {"QINCo.steps:get", "QINCo.steps", "h>H", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCo:new0", "new QINCo", "iiiii>h", ops::QINCo_new0, "1.9.0"},
#else
    {"QINCo:new0", "new QINCo", "iiiii>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.K:get", "QINCoStep.K", "h>i", ops::QINCoStep_K_get, "1.9.0"},
#else
    {"QINCoStep.K:get", "QINCoStep.K", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.L:get", "QINCoStep.L", "h>i", ops::QINCoStep_L_get, "1.9.0"},
#else
    {"QINCoStep.L:get", "QINCoStep.L", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.MLPconcat:get", "QINCoStep.MLPconcat", "h>h", ops::QINCoStep_MLPconcat_get, "1.9.0"},
#else
    {"QINCoStep.MLPconcat:get", "QINCoStep.MLPconcat", "h>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.codebook:get", "QINCoStep.codebook", "h>h", ops::QINCoStep_codebook_get, "1.9.0"},
#else
    {"QINCoStep.codebook:get", "QINCoStep.codebook", "h>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.d:get", "QINCoStep.d", "h>i", ops::QINCoStep_d_get, "1.9.0"},
#else
    {"QINCoStep.d:get", "QINCoStep.d", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.decode", "QINCoStep.decode", "hFWF>", handwritten::QINCoStep_decode, "1.9.0"},
#else
    {"QINCoStep.decode", "QINCoStep.decode", "hFWF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.encode", "QINCoStep.encode", "hFFWF>", handwritten::QINCoStep_encode, "1.9.0"},
#else
    {"QINCoStep.encode", "QINCoStep.encode", "hFFWF>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.get_residual_block", "QINCoStep.getResidualBlock", "hi>h", ops::QINCoStep_get_residual_block, "1.9.0"},
#else
    {"QINCoStep.get_residual_block", "QINCoStep.getResidualBlock", "hi>h", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.h:get", "QINCoStep.h", "h>i", ops::QINCoStep_h_get, "1.9.0"},
#else
    {"QINCoStep.h:get", "QINCoStep.h", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep.residual_blocks:get", "QINCoStep.residualBlocks", "h>H", ops::QINCoStep_residual_blocks_get, "1.9.0"},
#else
    {"QINCoStep.residual_blocks:get", "QINCoStep.residualBlocks", "h>H", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"QINCoStep:new0", "new QINCoStep", "iiii>h", ops::QINCoStep_new0, "1.9.0"},
#else
    {"QINCoStep:new0", "new QINCoStep", "iiii>h", nullptr, "1.9.0"},
#endif
    {"Quantizer.code_size:get", "Quantizer.codeSize", "h>i", ops::Quantizer_code_size_get, "1.7.3"},
    {"Quantizer.compute_codes", "Quantizer.computeCodes", "hFB>", ops::Quantizer_compute_codes, "1.7.3"},
    {"Quantizer.d:get", "Quantizer.d", "h>i", ops::Quantizer_d_get, "1.7.3"},
    {"Quantizer.decode", "Quantizer.decode", "hBF>", ops::Quantizer_decode, "1.7.3"},
    {"Quantizer.train", "Quantizer.train", "hF>", ops::Quantizer_train, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11100
    {"RaBitQSearchParameters.qb:get", "RaBitQSearchParameters.qb", "h>i", ops::RaBitQSearchParameters_qb_get, "1.11.0"},
#else
    {"RaBitQSearchParameters.qb:get", "RaBitQSearchParameters.qb", "h>i", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"RaBitQSearchParameters.qb:set", "RaBitQSearchParameters.qb", "hi>", ops::RaBitQSearchParameters_qb_set, "1.11.0"},
#else
    {"RaBitQSearchParameters.qb:set", "RaBitQSearchParameters.qb", "hi>", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"RaBitQSearchParameters:new0", "new RaBitQSearchParameters", ">h", ops::RaBitQSearchParameters_new0, "1.11.0"},
#else
    {"RaBitQSearchParameters:new0", "new RaBitQSearchParameters", ">h", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"RaBitQuantizer.compute_codes_core", "RaBitQuantizer.computeCodesCore", "hFFB>", ops::RaBitQuantizer_compute_codes_core, "1.11.0"},
#else
    {"RaBitQuantizer.compute_codes_core", "RaBitQuantizer.computeCodesCore", "hFFB>", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"RaBitQuantizer.decode_core", "RaBitQuantizer.decodeCore", "hBFF>", ops::RaBitQuantizer_decode_core, "1.11.0"},
#else
    {"RaBitQuantizer.decode_core", "RaBitQuantizer.decodeCore", "hBFF>", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"RaBitQuantizer.get_distance_computer", "RaBitQuantizer.getDistanceComputer", "hiF>h", handwritten::RaBitQuantizer_get_distance_computer, "1.11.0"},
#else
    {"RaBitQuantizer.get_distance_computer", "RaBitQuantizer.getDistanceComputer", "hiF>h", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"RaBitQuantizer.metric_type:get", "RaBitQuantizer.metricType", "h>i", ops::RaBitQuantizer_metric_type_get, "1.11.0"},
#else
    {"RaBitQuantizer.metric_type:get", "RaBitQuantizer.metricType", "h>i", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"RaBitQuantizer:new0", "new RaBitQuantizer", "ii>h", ops::RaBitQuantizer_new0, "1.11.0"},
#else
    {"RaBitQuantizer:new0", "new RaBitQuantizer", "ii>h", nullptr, "1.11.0"},
#endif
    {"RandomGenerator.rand_double", "RandomGenerator.randDouble", "h>f", ops::RandomGenerator_rand_double, "1.7.3"},
    {"RandomGenerator.rand_float", "RandomGenerator.randFloat", "h>f", ops::RandomGenerator_rand_float, "1.7.3"},
    {"RandomGenerator.rand_int", "RandomGenerator.randInt", "h>i", ops::RandomGenerator_rand_int, "1.7.3"},
    {"RandomGenerator.rand_int64", "RandomGenerator.randInt64", "h>I", ops::RandomGenerator_rand_int64, "1.7.3"},
    {"RandomGenerator.rand_int_below", "RandomGenerator.randIntBelow", "hi>i", ops::RandomGenerator_rand_int_below, "1.7.3"},
    {"RandomGenerator:new0", "new RandomGenerator", "i>h", ops::RandomGenerator_new0, "1.7.3"},
    {"RandomRotationMatrix.init", "RandomRotationMatrix.init", "hi>", ops::RandomRotationMatrix_init, "1.7.3"},
    {"RandomRotationMatrix:new0", "new RandomRotationMatrix", "ii>h", ops::RandomRotationMatrix_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamLUTMemoryPool.codes:get", "RefineBeamLUTMemoryPool.codes", "h>W", ops::RefineBeamLUTMemoryPool_codes_get, "1.8.0"},
#else
    {"RefineBeamLUTMemoryPool.codes:get", "RefineBeamLUTMemoryPool.codes", "h>W", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamLUTMemoryPool.distances:get", "RefineBeamLUTMemoryPool.distances", "h>F", ops::RefineBeamLUTMemoryPool_distances_get, "1.8.0"},
#else
    {"RefineBeamLUTMemoryPool.distances:get", "RefineBeamLUTMemoryPool.distances", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamLUTMemoryPool.new_codes:get", "RefineBeamLUTMemoryPool.newCodes", "h>W", ops::RefineBeamLUTMemoryPool_new_codes_get, "1.8.0"},
#else
    {"RefineBeamLUTMemoryPool.new_codes:get", "RefineBeamLUTMemoryPool.newCodes", "h>W", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamLUTMemoryPool.new_distances:get", "RefineBeamLUTMemoryPool.newDistances", "h>F", ops::RefineBeamLUTMemoryPool_new_distances_get, "1.8.0"},
#else
    {"RefineBeamLUTMemoryPool.new_distances:get", "RefineBeamLUTMemoryPool.newDistances", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamLUTMemoryPool:new0", "new RefineBeamLUTMemoryPool", ">h", ops::RefineBeamLUTMemoryPool_new0, "1.8.0"},
#else
    {"RefineBeamLUTMemoryPool:new0", "new RefineBeamLUTMemoryPool", ">h", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamMemoryPool.codes:get", "RefineBeamMemoryPool.codes", "h>W", ops::RefineBeamMemoryPool_codes_get, "1.8.0"},
#else
    {"RefineBeamMemoryPool.codes:get", "RefineBeamMemoryPool.codes", "h>W", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamMemoryPool.distances:get", "RefineBeamMemoryPool.distances", "h>F", ops::RefineBeamMemoryPool_distances_get, "1.8.0"},
#else
    {"RefineBeamMemoryPool.distances:get", "RefineBeamMemoryPool.distances", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamMemoryPool.new_codes:get", "RefineBeamMemoryPool.newCodes", "h>W", ops::RefineBeamMemoryPool_new_codes_get, "1.8.0"},
#else
    {"RefineBeamMemoryPool.new_codes:get", "RefineBeamMemoryPool.newCodes", "h>W", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamMemoryPool.new_residuals:get", "RefineBeamMemoryPool.newResiduals", "h>F", ops::RefineBeamMemoryPool_new_residuals_get, "1.8.0"},
#else
    {"RefineBeamMemoryPool.new_residuals:get", "RefineBeamMemoryPool.newResiduals", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamMemoryPool.residuals:get", "RefineBeamMemoryPool.residuals", "h>F", ops::RefineBeamMemoryPool_residuals_get, "1.8.0"},
#else
    {"RefineBeamMemoryPool.residuals:get", "RefineBeamMemoryPool.residuals", "h>F", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"RefineBeamMemoryPool:new0", "new RefineBeamMemoryPool", ">h", ops::RefineBeamMemoryPool_new0, "1.8.0"},
#else
    {"RefineBeamMemoryPool:new0", "new RefineBeamMemoryPool", ">h", nullptr, "1.8.0"},
#endif
    {"RemapDimensionsTransform.map:get", "RemapDimensionsTransform.map", "h>W", ops::RemapDimensionsTransform_map_get, "1.7.3"},
    {"RemapDimensionsTransform:new0", "new RemapDimensionsTransform", "iib>h", ops::RemapDimensionsTransform_new0, "1.7.3"},
    {"Repeat.n:get", "Repeat.n", "h>i", ops::Repeat_n_get, "1.7.3"},
    {"Repeat.val:get", "Repeat.val", "h>f", ops::Repeat_val_get, "1.7.3"},
    {"Repeats.count", "Repeats.count", "h>I", ops::Repeats_count, "1.7.3"},
    {"Repeats.decode", "Repeats.decode", "hIF>", ops::Repeats_decode, "1.7.3"},
    {"Repeats.dim:get", "Repeats.dim", "h>i", ops::Repeats_dim_get, "1.7.3"},
    {"Repeats.encode", "Repeats.encode", "hF>I", ops::Repeats_encode, "1.7.3"},
    {"Repeats.repeats:get", "Repeats.repeats", "h>H", ops::Repeats_repeats_get, "1.7.3"},
    {"Repeats:new0", "new Repeats", "iF>h", ops::Repeats_new0, "1.7.3"},
    {"ReproduceDistancesObjective.compute_mean_stdev", "ReproduceDistancesObjective.computeMeanStdev", "hD>ff", ops::ReproduceDistancesObjective_compute_mean_stdev, "1.7.3"},
    {"ReproduceDistancesObjective.dis_weight", "ReproduceDistancesObjective.disWeight", "hf>f", ops::ReproduceDistancesObjective_dis_weight, "1.7.3"},
    {"ReproduceDistancesObjective.dis_weight_factor:get", "ReproduceDistancesObjective.disWeightFactor", "h>f", ops::ReproduceDistancesObjective_dis_weight_factor_get, "1.7.3"},
    {"ReproduceDistancesObjective.dis_weight_factor:set", "ReproduceDistancesObjective.disWeightFactor", "hf>", ops::ReproduceDistancesObjective_dis_weight_factor_set, "1.7.3"},
    {"ReproduceDistancesObjective.get_source_dis", "ReproduceDistancesObjective.getSourceDis", "hii>f", ops::ReproduceDistancesObjective_get_source_dis, "1.7.3"},
    {"ReproduceDistancesObjective.set_affine_target_dis", "ReproduceDistancesObjective.setAffineTargetDis", "hD>", ops::ReproduceDistancesObjective_set_affine_target_dis, "1.7.3"},
    {"ReproduceDistancesObjective.source_dis:get", "ReproduceDistancesObjective.sourceDis", "h>D", ops::ReproduceDistancesObjective_source_dis_get, "1.7.3"},
    {"ReproduceDistancesObjective.source_dis:set", "ReproduceDistancesObjective.sourceDis", "hD>", ops::ReproduceDistancesObjective_source_dis_set, "1.7.3"},
    {"ReproduceDistancesObjective.sqr", "ReproduceDistancesObjective.sqr", "hf>f", ops::ReproduceDistancesObjective_sqr, "1.7.3"},
    {"ReproduceDistancesObjective.target_dis:get", "ReproduceDistancesObjective.targetDis", "h>D", ops::ReproduceDistancesObjective_target_dis_get, "1.7.3"},
    {"ReproduceDistancesObjective.weights:get", "ReproduceDistancesObjective.weights", "h>D", ops::ReproduceDistancesObjective_weights_get, "1.7.3"},
    {"ReproduceDistancesObjective.weights:set", "ReproduceDistancesObjective.weights", "hD>", ops::ReproduceDistancesObjective_weights_set, "1.7.3"},
    {"ReproduceDistancesObjective:new0", "new ReproduceDistancesObjective", "iDDf>h", handwritten::ReproduceDistancesObjective_new0, "1.7.3"},
    {"ResidualCoarseQuantizer.beam_factor:get", "ResidualCoarseQuantizer.beamFactor", "h>f", ops::ResidualCoarseQuantizer_beam_factor_get, "1.7.3"},
    {"ResidualCoarseQuantizer.beam_factor:set", "ResidualCoarseQuantizer.beamFactor", "hf>", ops::ResidualCoarseQuantizer_beam_factor_set, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"ResidualCoarseQuantizer.initialize_from", "ResidualCoarseQuantizer.initializeFrom", "hh>", ops::ResidualCoarseQuantizer_initialize_from, "1.7.4"},
#else
    {"ResidualCoarseQuantizer.initialize_from", "ResidualCoarseQuantizer.initializeFrom", "hh>", nullptr, "1.7.4"},
#endif
    {"ResidualCoarseQuantizer.rq:get", "ResidualCoarseQuantizer.rq", "h>h", ops::ResidualCoarseQuantizer_rq_get, "1.7.3"},
    {"ResidualCoarseQuantizer.set_beam_factor", "ResidualCoarseQuantizer.setBeamFactor", "hf>", ops::ResidualCoarseQuantizer_set_beam_factor, "1.7.3"},
    {"ResidualCoarseQuantizer:new0", "new ResidualCoarseQuantizer", "iiii>h", ops::ResidualCoarseQuantizer_new0, "1.7.3"},
    {"ResidualCoarseQuantizer:new1", "new ResidualCoarseQuantizer", "iUi>h", ops::ResidualCoarseQuantizer_new1, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"ResidualQuantizer.approx_topk_mode:get", "ResidualQuantizer.approxTopkMode", "h>i", ops::ResidualQuantizer_approx_topk_mode_get, "1.7.4"},
#else
    {"ResidualQuantizer.approx_topk_mode:get", "ResidualQuantizer.approxTopkMode", "h>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"ResidualQuantizer.approx_topk_mode:set", "ResidualQuantizer.approxTopkMode", "hi>", ops::ResidualQuantizer_approx_topk_mode_set, "1.7.4"},
#else
    {"ResidualQuantizer.approx_topk_mode:set", "ResidualQuantizer.approxTopkMode", "hi>", nullptr, "1.7.4"},
#endif
    {"ResidualQuantizer.assign_index_factory:get", "ResidualQuantizer.assignIndexFactory", "h>h", ops::ResidualQuantizer_assign_index_factory_get, "1.7.3"},
    {"ResidualQuantizer.assign_index_factory:set", "ResidualQuantizer.assignIndexFactory", "hh>", ops::ResidualQuantizer_assign_index_factory_set, "1.7.3"},
    {"ResidualQuantizer.cp:get", "ResidualQuantizer.cp", "h>h", ops::ResidualQuantizer_cp_get, "1.7.3"},
    {"ResidualQuantizer.initialize_from", "ResidualQuantizer.initializeFrom", "hhi>", ops::ResidualQuantizer_initialize_from, "1.7.3"},
    {"ResidualQuantizer.max_beam_size:get", "ResidualQuantizer.maxBeamSize", "h>i", ops::ResidualQuantizer_max_beam_size_get, "1.7.3"},
    {"ResidualQuantizer.max_beam_size:set", "ResidualQuantizer.maxBeamSize", "hi>", ops::ResidualQuantizer_max_beam_size_set, "1.7.3"},
    {"ResidualQuantizer.memory_per_point", "ResidualQuantizer.memoryPerPoint", "hi>i", ops::ResidualQuantizer_memory_per_point, "1.7.3"},
    {"ResidualQuantizer.niter_codebook_refine:get", "ResidualQuantizer.niterCodebookRefine", "h>i", ops::ResidualQuantizer_niter_codebook_refine_get, "1.7.3"},
    {"ResidualQuantizer.niter_codebook_refine:set", "ResidualQuantizer.niterCodebookRefine", "hi>", ops::ResidualQuantizer_niter_codebook_refine_set, "1.7.3"},
    {"ResidualQuantizer.refine_beam", "ResidualQuantizer.refineBeam", "hiFiWFF>", ops::ResidualQuantizer_refine_beam, "1.7.3"},
    {"ResidualQuantizer.refine_beam_LUT", "ResidualQuantizer.refineBeamLUT", "hFFiWF>", ops::ResidualQuantizer_refine_beam_LUT, "1.7.3"},
    {"ResidualQuantizer.retrain_AQ_codebook", "ResidualQuantizer.retrainAQCodebook", "hF>f", ops::ResidualQuantizer_retrain_AQ_codebook, "1.7.3"},
    {"ResidualQuantizer.train_type:get", "ResidualQuantizer.trainType", "h>i", ops::ResidualQuantizer_train_type_get, "1.7.3"},
    {"ResidualQuantizer.train_type:set", "ResidualQuantizer.trainType", "hi>", ops::ResidualQuantizer_train_type_set, "1.7.3"},
    {"ResidualQuantizer.use_beam_LUT:get", "ResidualQuantizer.useBeamLUT", "h>i", ops::ResidualQuantizer_use_beam_LUT_get, "1.7.3"},
    {"ResidualQuantizer.use_beam_LUT:set", "ResidualQuantizer.useBeamLUT", "hi>", ops::ResidualQuantizer_use_beam_LUT_set, "1.7.3"},
    {"ResidualQuantizer:new0", "new ResidualQuantizer", "iiii>h", ops::ResidualQuantizer_new0, "1.7.3"},
    {"ResidualQuantizer:new1", "new ResidualQuantizer", "iUi>h", ops::ResidualQuantizer_new1, "1.7.3"},
    {"ResultHeap.D:get", "ResultHeap.D", "h>F", ops::ResultHeap_D_get, "1.7.3"},
    {"ResultHeap.I:get", "ResultHeap.I", "h>L", ops::ResultHeap_I_get, "1.7.3"},
    {"ResultHeap.add_result", "ResultHeap.addResult", "hFL>", ops::ResultHeap_add_result, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"ResultHeap.add_result_subset", "ResultHeap.addResultSubset", "hLFL>", ops::ResultHeap_add_result_subset, "1.7.4"},
#else
    {"ResultHeap.add_result_subset", "ResultHeap.addResultSubset", "hLFL>", nullptr, "1.7.4"},
#endif
    {"ResultHeap.finalize", "ResultHeap.finalize", "h>", ops::ResultHeap_finalize, "1.7.3"},
    {"ResultHeap.k:get", "ResultHeap.k", "h>i", ops::ResultHeap_k_get, "1.7.3"},
    {"ResultHeap.nq:get", "ResultHeap.nq", "h>i", ops::ResultHeap_nq_get, "1.7.3"},
    {"ResultHeap:new0", "new ResultHeap", "iib>h", ops::ResultHeap_new0, "1.7.3"},
    {"ScalarQuantizer.bits:get", "ScalarQuantizer.bits", "h>i", ops::ScalarQuantizer_bits_get, "1.7.3"},
    {"ScalarQuantizer.qtype:get", "ScalarQuantizer.qtype", "h>i", ops::ScalarQuantizer_qtype_get, "1.7.3"},
    {"ScalarQuantizer.rangestat:get", "ScalarQuantizer.rangestat", "h>i", ops::ScalarQuantizer_rangestat_get, "1.7.3"},
    {"ScalarQuantizer.rangestat:set", "ScalarQuantizer.rangestat", "hi>", ops::ScalarQuantizer_rangestat_set, "1.7.3"},
    {"ScalarQuantizer.rangestat_arg:get", "ScalarQuantizer.rangestatArg", "h>f", ops::ScalarQuantizer_rangestat_arg_get, "1.7.3"},
    {"ScalarQuantizer.rangestat_arg:set", "ScalarQuantizer.rangestatArg", "hf>", ops::ScalarQuantizer_rangestat_arg_set, "1.7.3"},
    {"ScalarQuantizer.set_derived_sizes", "ScalarQuantizer.setDerivedSizes", "h>", ops::ScalarQuantizer_set_derived_sizes, "1.7.3"},
    {"ScalarQuantizer.trained:get", "ScalarQuantizer.trained", "h>F", ops::ScalarQuantizer_trained_get, "1.7.3"},
    {"ScalarQuantizer:new0", "new ScalarQuantizer", "ii>h", ops::ScalarQuantizer_new0, "1.7.3"},
    {"SearchParameters.sel:get", "SearchParameters.sel", "h>h", ops::SearchParameters_sel_get, "1.7.3"},
    {"SearchParameters.sel:set", "SearchParameters.sel", "hh>", ops::SearchParameters_sel_set, "1.7.3"},
    {"SearchParameters:new0", "new SearchParameters", ">h", ops::SearchParameters_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"SearchParametersHNSW.bounded_queue:get", "SearchParametersHNSW.boundedQueue", "h>b", ops::SearchParametersHNSW_bounded_queue_get, "1.9.0"},
#else
    {"SearchParametersHNSW.bounded_queue:get", "SearchParametersHNSW.boundedQueue", "h>b", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"SearchParametersHNSW.bounded_queue:set", "SearchParametersHNSW.boundedQueue", "hb>", ops::SearchParametersHNSW_bounded_queue_set, "1.9.0"},
#else
    {"SearchParametersHNSW.bounded_queue:set", "SearchParametersHNSW.boundedQueue", "hb>", nullptr, "1.9.0"},
#endif
    {"SearchParametersHNSW.check_relative_distance:get", "SearchParametersHNSW.checkRelativeDistance", "h>b", ops::SearchParametersHNSW_check_relative_distance_get, "1.7.3"},
    {"SearchParametersHNSW.check_relative_distance:set", "SearchParametersHNSW.checkRelativeDistance", "hb>", ops::SearchParametersHNSW_check_relative_distance_set, "1.7.3"},
    {"SearchParametersHNSW.efSearch:get", "SearchParametersHNSW.efSearch", "h>i", ops::SearchParametersHNSW_efSearch_get, "1.7.3"},
    {"SearchParametersHNSW.efSearch:set", "SearchParametersHNSW.efSearch", "hi>", ops::SearchParametersHNSW_efSearch_set, "1.7.3"},
    {"SearchParametersHNSW:new0", "new SearchParametersHNSW", ">h", ops::SearchParametersHNSW_new0, "1.7.3"},
    {"SearchParametersIVF.max_codes:get", "SearchParametersIVF.maxCodes", "h>i", ops::SearchParametersIVF_max_codes_get, "1.7.3"},
    {"SearchParametersIVF.max_codes:set", "SearchParametersIVF.maxCodes", "hi>", ops::SearchParametersIVF_max_codes_set, "1.7.3"},
    {"SearchParametersIVF.nprobe:get", "SearchParametersIVF.nprobe", "h>i", ops::SearchParametersIVF_nprobe_get, "1.7.3"},
    {"SearchParametersIVF.nprobe:set", "SearchParametersIVF.nprobe", "hi>", ops::SearchParametersIVF_nprobe_set, "1.7.3"},
    {"SearchParametersIVF.quantizer_params:get", "SearchParametersIVF.quantizerParams", "h>h", ops::SearchParametersIVF_quantizer_params_get, "1.7.3"},
    {"SearchParametersIVF.quantizer_params:set", "SearchParametersIVF.quantizerParams", "hh>", ops::SearchParametersIVF_quantizer_params_set, "1.7.3"},
    {"SearchParametersIVF:new0", "new SearchParametersIVF", ">h", ops::SearchParametersIVF_new0, "1.7.3"},
    {"SearchParametersPQ.polysemous_ht:get", "SearchParametersPQ.polysemousHt", "h>i", ops::SearchParametersPQ_polysemous_ht_get, "1.7.3"},
    {"SearchParametersPQ.polysemous_ht:set", "SearchParametersPQ.polysemousHt", "hi>", ops::SearchParametersPQ_polysemous_ht_set, "1.7.3"},
    {"SearchParametersPQ.search_type:get", "SearchParametersPQ.searchType", "h>i", ops::SearchParametersPQ_search_type_get, "1.7.3"},
    {"SearchParametersPQ.search_type:set", "SearchParametersPQ.searchType", "hi>", ops::SearchParametersPQ_search_type_set, "1.7.3"},
    {"SearchParametersPQ:new0", "new SearchParametersPQ", ">h", ops::SearchParametersPQ_new0, "1.7.3"},
    {"SearchParametersPreTransform.index_params:get", "SearchParametersPreTransform.indexParams", "h>h", ops::SearchParametersPreTransform_index_params_get, "1.7.3"},
    {"SearchParametersPreTransform.index_params:set", "SearchParametersPreTransform.indexParams", "hh>", ops::SearchParametersPreTransform_index_params_set, "1.7.3"},
    {"SearchParametersPreTransform:new0", "new SearchParametersPreTransform", ">h", ops::SearchParametersPreTransform_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"SearchParametersResidualCoarseQuantizer.beam_factor:get", "SearchParametersResidualCoarseQuantizer.beamFactor", "h>f", ops::SearchParametersResidualCoarseQuantizer_beam_factor_get, "1.7.4"},
#else
    {"SearchParametersResidualCoarseQuantizer.beam_factor:get", "SearchParametersResidualCoarseQuantizer.beamFactor", "h>f", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"SearchParametersResidualCoarseQuantizer.beam_factor:set", "SearchParametersResidualCoarseQuantizer.beamFactor", "hf>", ops::SearchParametersResidualCoarseQuantizer_beam_factor_set, "1.7.4"},
#else
    {"SearchParametersResidualCoarseQuantizer.beam_factor:set", "SearchParametersResidualCoarseQuantizer.beamFactor", "hf>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"SearchParametersResidualCoarseQuantizer:new0", "new SearchParametersResidualCoarseQuantizer", ">h", ops::SearchParametersResidualCoarseQuantizer_new0, "1.7.4"},
#else
    {"SearchParametersResidualCoarseQuantizer:new0", "new SearchParametersResidualCoarseQuantizer", ">h", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"ShardingFunction.shard_of", "ShardingFunction.shardOf", "hii>i", handwritten::ShardingFunction_shard_of, "1.11.0"},
#else
    {"ShardingFunction.shard_of", "ShardingFunction.shardOf", "hii>i", nullptr, "1.11.0"},
#endif
    {"SimulatedAnnealingOptimizer.init_cost:get", "SimulatedAnnealingOptimizer.initCost", "h>f", ops::SimulatedAnnealingOptimizer_init_cost_get, "1.7.3"},
    {"SimulatedAnnealingOptimizer.n:get", "SimulatedAnnealingOptimizer.n", "h>i", ops::SimulatedAnnealingOptimizer_n_get, "1.7.3"},
    {"SimulatedAnnealingOptimizer.obj:get", "SimulatedAnnealingOptimizer.obj", "h>h", ops::SimulatedAnnealingOptimizer_obj_get, "1.7.3"},
    {"SimulatedAnnealingOptimizer.optimize", "SimulatedAnnealingOptimizer.optimize", "hW>f", ops::SimulatedAnnealingOptimizer_optimize, "1.7.3"},
    {"SimulatedAnnealingOptimizer.rnd:get", "SimulatedAnnealingOptimizer.rnd", "h>h", ops::SimulatedAnnealingOptimizer_rnd_get, "1.7.3"},
    {"SimulatedAnnealingOptimizer.run_optimization", "SimulatedAnnealingOptimizer.runOptimization", "hW>f", ops::SimulatedAnnealingOptimizer_run_optimization, "1.7.3"},
    {"SimulatedAnnealingOptimizer:new0", "new SimulatedAnnealingOptimizer", "hh>h", ops::SimulatedAnnealingOptimizer_new0, "1.7.3"},
    {"SimulatedAnnealingParameters.init_random:get", "SimulatedAnnealingParameters.initRandom", "h>b", ops::SimulatedAnnealingParameters_init_random_get, "1.7.3"},
    {"SimulatedAnnealingParameters.init_random:set", "SimulatedAnnealingParameters.initRandom", "hb>", ops::SimulatedAnnealingParameters_init_random_set, "1.7.3"},
    {"SimulatedAnnealingParameters.init_temperature:get", "SimulatedAnnealingParameters.initTemperature", "h>f", ops::SimulatedAnnealingParameters_init_temperature_get, "1.7.3"},
    {"SimulatedAnnealingParameters.init_temperature:set", "SimulatedAnnealingParameters.initTemperature", "hf>", ops::SimulatedAnnealingParameters_init_temperature_set, "1.7.3"},
    {"SimulatedAnnealingParameters.n_iter:get", "SimulatedAnnealingParameters.nIter", "h>i", ops::SimulatedAnnealingParameters_n_iter_get, "1.7.3"},
    {"SimulatedAnnealingParameters.n_iter:set", "SimulatedAnnealingParameters.nIter", "hi>", ops::SimulatedAnnealingParameters_n_iter_set, "1.7.3"},
    {"SimulatedAnnealingParameters.n_redo:get", "SimulatedAnnealingParameters.nRedo", "h>i", ops::SimulatedAnnealingParameters_n_redo_get, "1.7.3"},
    {"SimulatedAnnealingParameters.n_redo:set", "SimulatedAnnealingParameters.nRedo", "hi>", ops::SimulatedAnnealingParameters_n_redo_set, "1.7.3"},
    {"SimulatedAnnealingParameters.only_bit_flips:get", "SimulatedAnnealingParameters.onlyBitFlips", "h>b", ops::SimulatedAnnealingParameters_only_bit_flips_get, "1.7.3"},
    {"SimulatedAnnealingParameters.only_bit_flips:set", "SimulatedAnnealingParameters.onlyBitFlips", "hb>", ops::SimulatedAnnealingParameters_only_bit_flips_set, "1.7.3"},
    {"SimulatedAnnealingParameters.seed:get", "SimulatedAnnealingParameters.seed", "h>i", ops::SimulatedAnnealingParameters_seed_get, "1.7.3"},
    {"SimulatedAnnealingParameters.seed:set", "SimulatedAnnealingParameters.seed", "hi>", ops::SimulatedAnnealingParameters_seed_set, "1.7.3"},
    {"SimulatedAnnealingParameters.temperature_decay:get", "SimulatedAnnealingParameters.temperatureDecay", "h>f", ops::SimulatedAnnealingParameters_temperature_decay_get, "1.7.3"},
    {"SimulatedAnnealingParameters.temperature_decay:set", "SimulatedAnnealingParameters.temperatureDecay", "hf>", ops::SimulatedAnnealingParameters_temperature_decay_set, "1.7.3"},
    {"SimulatedAnnealingParameters.verbose:get", "SimulatedAnnealingParameters.verbose", "h>i", ops::SimulatedAnnealingParameters_verbose_get, "1.7.3"},
    {"SimulatedAnnealingParameters.verbose:set", "SimulatedAnnealingParameters.verbose", "hi>", ops::SimulatedAnnealingParameters_verbose_set, "1.7.3"},
    {"SimulatedAnnealingParameters:new0", "new SimulatedAnnealingParameters", ">h", ops::SimulatedAnnealingParameters_new0, "1.7.3"},
    {"SliceInvertedLists.i0:get", "SliceInvertedLists.i0", "h>i", ops::SliceInvertedLists_i0_get, "1.7.3"},
    {"SliceInvertedLists.i1:get", "SliceInvertedLists.i1", "h>i", ops::SliceInvertedLists_i1_get, "1.7.3"},
    {"SliceInvertedLists.il:get", "SliceInvertedLists.il", "h>h", ops::SliceInvertedLists_il_get, "1.7.3"},
    {"SliceInvertedLists:new0", "new SliceInvertedLists", "hii>h", ops::SliceInvertedLists_new0, "1.7.3"},
    {"SlidingIndexWindow.ils:get", "SlidingIndexWindow.ils", "h>h", ops::SlidingIndexWindow_ils_get, "1.7.3"},
    {"SlidingIndexWindow.index:get", "SlidingIndexWindow.index", "h>h", ops::SlidingIndexWindow_index_get, "1.7.3"},
    {"SlidingIndexWindow.n_slice:get", "SlidingIndexWindow.nSlice", "h>i", ops::SlidingIndexWindow_n_slice_get, "1.7.3"},
    {"SlidingIndexWindow.nlist:get", "SlidingIndexWindow.nlist", "h>i", ops::SlidingIndexWindow_nlist_get, "1.7.3"},
    {"SlidingIndexWindow.step", "SlidingIndexWindow.step", "hhb>", ops::SlidingIndexWindow_step, "1.7.3"},
    {"SlidingIndexWindow:new0", "new SlidingIndexWindow", "h>h", ops::SlidingIndexWindow_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"SplitMix64RandomGenerator.next", "SplitMix64RandomGenerator.next", "h>I", ops::SplitMix64RandomGenerator_next, "1.9.0"},
#else
    {"SplitMix64RandomGenerator.next", "SplitMix64RandomGenerator.next", "h>I", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"SplitMix64RandomGenerator.rand_double", "SplitMix64RandomGenerator.randDouble", "h>f", ops::SplitMix64RandomGenerator_rand_double, "1.9.0"},
#else
    {"SplitMix64RandomGenerator.rand_double", "SplitMix64RandomGenerator.randDouble", "h>f", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"SplitMix64RandomGenerator.rand_float", "SplitMix64RandomGenerator.randFloat", "h>f", ops::SplitMix64RandomGenerator_rand_float, "1.9.0"},
#else
    {"SplitMix64RandomGenerator.rand_float", "SplitMix64RandomGenerator.randFloat", "h>f", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"SplitMix64RandomGenerator.rand_int", "SplitMix64RandomGenerator.randInt", "h>i", ops::SplitMix64RandomGenerator_rand_int, "1.9.0"},
#else
    {"SplitMix64RandomGenerator.rand_int", "SplitMix64RandomGenerator.randInt", "h>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"SplitMix64RandomGenerator.rand_int64", "SplitMix64RandomGenerator.randInt64", "h>I", ops::SplitMix64RandomGenerator_rand_int64, "1.9.0"},
#else
    {"SplitMix64RandomGenerator.rand_int64", "SplitMix64RandomGenerator.randInt64", "h>I", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"SplitMix64RandomGenerator.rand_int_below", "SplitMix64RandomGenerator.randIntBelow", "hi>i", ops::SplitMix64RandomGenerator_rand_int_below, "1.9.0"},
#else
    {"SplitMix64RandomGenerator.rand_int_below", "SplitMix64RandomGenerator.randIntBelow", "hi>i", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"SplitMix64RandomGenerator.state:get", "SplitMix64RandomGenerator.state", "h>I", ops::SplitMix64RandomGenerator_state_get, "1.9.0"},
#else
    {"SplitMix64RandomGenerator.state:get", "SplitMix64RandomGenerator.state", "h>I", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"SplitMix64RandomGenerator.state:set", "SplitMix64RandomGenerator.state", "hI>", ops::SplitMix64RandomGenerator_state_set, "1.9.0"},
#else
    {"SplitMix64RandomGenerator.state:set", "SplitMix64RandomGenerator.state", "hI>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"SplitMix64RandomGenerator:new0", "new SplitMix64RandomGenerator", "i>h", ops::SplitMix64RandomGenerator_new0, "1.9.0"},
#else
    {"SplitMix64RandomGenerator:new0", "new SplitMix64RandomGenerator", "i>h", nullptr, "1.9.0"},
#endif
    {"StopWordsInvertedLists.il0:get", "StopWordsInvertedLists.il0", "h>h", ops::StopWordsInvertedLists_il0_get, "1.7.3"},
    {"StopWordsInvertedLists.maxsize:get", "StopWordsInvertedLists.maxsize", "h>i", ops::StopWordsInvertedLists_maxsize_get, "1.7.3"},
    {"StopWordsInvertedLists:new0", "new StopWordsInvertedLists", "hi>h", ops::StopWordsInvertedLists_new0, "1.7.3"},
    {"ThreadedIndexBase.addIndex", "ThreadedIndexBase.addIndex", "hh>", ops::ThreadedIndexBase_addIndex, "1.7.3"},
    {"ThreadedIndexBase.at", "ThreadedIndexBase.at", "hi>h", ops::ThreadedIndexBase_at, "1.7.3"},
    {"ThreadedIndexBase.count", "ThreadedIndexBase.count", "h>i", ops::ThreadedIndexBase_count, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"ThreadedIndexBase.own_indices:get", "ThreadedIndexBase.ownIndices", "h>b", ops::ThreadedIndexBase_own_indices_get, "1.7.4"},
#else
    {"ThreadedIndexBase.own_indices:get", "ThreadedIndexBase.ownIndices", "h>b", nullptr, "1.7.4"},
#endif
    {"ThreadedIndexBase.removeIndex", "ThreadedIndexBase.removeIndex", "hh>", ops::ThreadedIndexBase_removeIndex, "1.7.3"},
    {"ThreadedIndexBaseBinary.addIndex", "ThreadedIndexBaseBinary.addIndex", "hh>", ops::ThreadedIndexBaseBinary_addIndex, "1.7.3"},
    {"ThreadedIndexBaseBinary.at", "ThreadedIndexBaseBinary.at", "hi>h", ops::ThreadedIndexBaseBinary_at, "1.7.3"},
    {"ThreadedIndexBaseBinary.count", "ThreadedIndexBaseBinary.count", "h>i", ops::ThreadedIndexBaseBinary_count, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"ThreadedIndexBaseBinary.own_indices:get", "ThreadedIndexBaseBinary.ownIndices", "h>b", ops::ThreadedIndexBaseBinary_own_indices_get, "1.7.4"},
#else
    {"ThreadedIndexBaseBinary.own_indices:get", "ThreadedIndexBaseBinary.ownIndices", "h>b", nullptr, "1.7.4"},
#endif
    {"ThreadedIndexBaseBinary.removeIndex", "ThreadedIndexBaseBinary.removeIndex", "hh>", ops::ThreadedIndexBaseBinary_removeIndex, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"TimeoutCallback.reset", "TimeoutCallback.reset", "f>", ops::TimeoutCallback_reset, "1.9.0"},
#else
    {"TimeoutCallback.reset", "TimeoutCallback.reset", "f>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"TimeoutCallback.set_timeout", "TimeoutCallback.setTimeout", "hf>", ops::TimeoutCallback_set_timeout, "1.9.0"},
#else
    {"TimeoutCallback.set_timeout", "TimeoutCallback.setTimeout", "hf>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"TimeoutCallback.timeout:get", "TimeoutCallback.timeout", "h>f", ops::TimeoutCallback_timeout_get, "1.9.0"},
#else
    {"TimeoutCallback.timeout:get", "TimeoutCallback.timeout", "h>f", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"TimeoutCallback.timeout:set", "TimeoutCallback.timeout", "hf>", ops::TimeoutCallback_timeout_set, "1.9.0"},
#else
    {"TimeoutCallback.timeout:set", "TimeoutCallback.timeout", "hf>", nullptr, "1.9.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"TimeoutCallback:new0", "new TimeoutCallback", ">h", ops::TimeoutCallback_new0, "1.9.0"},
#else
    {"TimeoutCallback:new0", "new TimeoutCallback", ">h", nullptr, "1.9.0"},
#endif
    {"VStackInvertedLists.cumsz:get", "VStackInvertedLists.cumsz", "h>L", ops::VStackInvertedLists_cumsz_get, "1.7.3"},
    {"VStackInvertedLists.ils:get", "VStackInvertedLists.ils", "h>H", ops::VStackInvertedLists_ils_get, "1.7.3"},
    {"VStackInvertedLists:new0", "new VStackInvertedLists", "U>h", ops::VStackInvertedLists_new0, "1.7.3"},
    {"VectorIOReader.data:get", "VectorIOReader.data", "h>B", ops::VectorIOReader_data_get, "1.7.3"},
    {"VectorIOReader.data:set", "VectorIOReader.data", "hB>", ops::VectorIOReader_data_set, "1.7.3"},
    {"VectorIOReader.rp:get", "VectorIOReader.rp", "h>i", ops::VectorIOReader_rp_get, "1.7.3"},
    {"VectorIOReader.rp:set", "VectorIOReader.rp", "hi>", ops::VectorIOReader_rp_set, "1.7.3"},
    {"VectorIOReader:new0", "new VectorIOReader", ">h", ops::VectorIOReader_new0, "1.7.3"},
    {"VectorIOReader:new1", "new VectorIOReader", "B>h", handwritten::VectorIOReader_new1, "1.7.3"},
    {"VectorIOWriter.data:get", "VectorIOWriter.data", "h>B", ops::VectorIOWriter_data_get, "1.7.3"},
    {"VectorIOWriter.data:set", "VectorIOWriter.data", "hB>", ops::VectorIOWriter_data_set, "1.7.3"},
    {"VectorIOWriter:new0", "new VectorIOWriter", ">h", ops::VectorIOWriter_new0, "1.7.3"},
    {"VectorTransform.apply", "VectorTransform.apply", "hFF>", ops::VectorTransform_apply, "1.7.3"},
    {"VectorTransform.check_identical", "VectorTransform.checkIdentical", "hh>", ops::VectorTransform_check_identical, "1.7.3"},
    {"VectorTransform.d_in:get", "VectorTransform.dIn", "h>i", ops::VectorTransform_d_in_get, "1.7.3"},
    {"VectorTransform.d_out:get", "VectorTransform.dOut", "h>i", ops::VectorTransform_d_out_get, "1.7.3"},
    {"VectorTransform.is_trained:get", "VectorTransform.isTrained", "h>b", ops::VectorTransform_is_trained_get, "1.7.3"},
    {"VectorTransform.reverse_transform", "VectorTransform.reverseTransform", "hFF>", ops::VectorTransform_reverse_transform, "1.7.3"},
    {"VectorTransform.train", "VectorTransform.train", "hF>", ops::VectorTransform_train, "1.7.3"},
    {"VisitedTable.advance", "VisitedTable.advance", "h>", ops::VisitedTable_advance, "1.7.3"},
#if FSDK_FAISS_VERSION < 11401
    {"VisitedTable.get", "VisitedTable.get", "hi>b", ops::VisitedTable_get, "1.7.3"},
#else
    {"VisitedTable.get", "VisitedTable.get", "hi>b", nullptr, "1.7.3..1.14.1"},
#endif
#if FSDK_FAISS_VERSION < 11401
    {"VisitedTable.set", "VisitedTable.set", "hi>", ops::VisitedTable_set, "1.7.3"},
#else
    {"VisitedTable.set", "VisitedTable.set", "hi>", nullptr, "1.7.3..1.14.1"},
#endif
#if FSDK_FAISS_VERSION < 11403
    {"VisitedTable.visited:get", "VisitedTable.visited", "h>B", ops::VisitedTable_visited_get, "1.7.3"},
#else
    {"VisitedTable.visited:get", "VisitedTable.visited", "h>B", nullptr, "1.7.3..1.14.3"},
#endif
#if FSDK_FAISS_VERSION < 11403
    {"VisitedTable.visno:get", "VisitedTable.visno", "h>i", ops::VisitedTable_visno_get, "1.7.3"},
#else
    {"VisitedTable.visno:get", "VisitedTable.visno", "h>i", nullptr, "1.7.3..1.14.3"},
#endif
#if FSDK_FAISS_VERSION < 11401
    {"VisitedTable:new0", "new VisitedTable", "i>h", ops::VisitedTable_new0, "1.7.3"},
#else
    {"VisitedTable:new0", "new VisitedTable", "i>h", nullptr, "1.7.3..1.14.1"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"ZeroCopyIOReader.reset", "ZeroCopyIOReader.reset", "h>", ops::ZeroCopyIOReader_reset, "1.11.0"},
#else
    {"ZeroCopyIOReader.reset", "ZeroCopyIOReader.reset", "h>", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"ZeroCopyIOReader.rp_:get", "ZeroCopyIOReader.rp", "h>i", ops::ZeroCopyIOReader_rp__get, "1.11.0"},
#else
    {"ZeroCopyIOReader.rp_:get", "ZeroCopyIOReader.rp", "h>i", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"ZeroCopyIOReader.total_:get", "ZeroCopyIOReader.total", "h>i", ops::ZeroCopyIOReader_total__get, "1.11.0"},
#else
    {"ZeroCopyIOReader.total_:get", "ZeroCopyIOReader.total", "h>i", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"ZeroCopyIOReader:new0", "new ZeroCopyIOReader", "B>h", handwritten::ZeroCopyIOReader_new0, "1.11.0"},
#else
    {"ZeroCopyIOReader:new0", "new ZeroCopyIOReader", "B>h", nullptr, "1.11.0"},
#endif
    {"ZnSphereCodec.code_segments:get", "ZnSphereCodec.codeSegments", "h>H", ops::ZnSphereCodec_code_segments_get, "1.7.3"},
    {"ZnSphereCodec.code_size:get", "ZnSphereCodec.codeSize", "h>i", ops::ZnSphereCodec_code_size_get, "1.7.3"},
    {"ZnSphereCodec.decode", "ZnSphereCodec.decode", "hIF>", ops::ZnSphereCodec_decode, "1.7.3"},
    {"ZnSphereCodec.decode_multi", "ZnSphereCodec.decodeMulti", "hUF>", ops::ZnSphereCodec_decode_multi, "1.7.3"},
    {"ZnSphereCodec.dim:get", "ZnSphereCodec.dim", "h>i", ops::ZnSphereCodec_dim_get, "1.7.3"},
    {"ZnSphereCodec.encode", "ZnSphereCodec.encode", "hF>I", ops::ZnSphereCodec_encode, "1.7.3"},
    {"ZnSphereCodec.encode_multi", "ZnSphereCodec.encodeMulti", "hFU>", ops::ZnSphereCodec_encode_multi, "1.7.3"},
    {"ZnSphereCodec.find_nn", "ZnSphereCodec.findNn", "hUFLF>", ops::ZnSphereCodec_find_nn, "1.7.3"},
    {"ZnSphereCodec.nv:get", "ZnSphereCodec.nv", "h>I", ops::ZnSphereCodec_nv_get, "1.7.3"},
    {"ZnSphereCodec.search_and_encode", "ZnSphereCodec.searchAndEncode", "hF>I", ops::ZnSphereCodec_search_and_encode, "1.7.3"},
    {"ZnSphereCodec:new0", "new ZnSphereCodec", "ii>h", ops::ZnSphereCodec_new0, "1.7.3"},
    {"ZnSphereCodecAlt.use_rec:get", "ZnSphereCodecAlt.useRec", "h>b", ops::ZnSphereCodecAlt_use_rec_get, "1.7.3"},
    {"ZnSphereCodecAlt.znc_rec:get", "ZnSphereCodecAlt.zncRec", "h>h", ops::ZnSphereCodecAlt_znc_rec_get, "1.7.3"},
    {"ZnSphereCodecAlt:new0", "new ZnSphereCodecAlt", "ii>h", ops::ZnSphereCodecAlt_new0, "1.7.3"},
    {"ZnSphereCodecRec.all_nv:get", "ZnSphereCodecRec.allNv", "h>U", ops::ZnSphereCodecRec_all_nv_get, "1.7.3"},
    {"ZnSphereCodecRec.all_nv_cum:get", "ZnSphereCodecRec.allNvCum", "h>U", ops::ZnSphereCodecRec_all_nv_cum_get, "1.7.3"},
    {"ZnSphereCodecRec.code_size:get", "ZnSphereCodecRec.codeSize", "h>i", ops::ZnSphereCodecRec_code_size_get, "1.7.3"},
    {"ZnSphereCodecRec.decode_cache_ld:get", "ZnSphereCodecRec.decodeCacheLd", "h>i", ops::ZnSphereCodecRec_decode_cache_ld_get, "1.7.3"},
    {"ZnSphereCodecRec.encode_centroid", "ZnSphereCodecRec.encodeCentroid", "hF>I", ops::ZnSphereCodecRec_encode_centroid, "1.7.3"},
    {"ZnSphereCodecRec.get_nv", "ZnSphereCodecRec.getNv", "hii>I", ops::ZnSphereCodecRec_get_nv, "1.7.3"},
    {"ZnSphereCodecRec.get_nv_cum", "ZnSphereCodecRec.getNvCum", "hiii>I", ops::ZnSphereCodecRec_get_nv_cum, "1.7.3"},
    {"ZnSphereCodecRec.log2_dim:get", "ZnSphereCodecRec.log2Dim", "h>i", ops::ZnSphereCodecRec_log2_dim_get, "1.7.3"},
    {"ZnSphereCodecRec.r2:get", "ZnSphereCodecRec.r2", "h>i", ops::ZnSphereCodecRec_r2_get, "1.7.3"},
    {"ZnSphereCodecRec:new0", "new ZnSphereCodecRec", "ii>h", ops::ZnSphereCodecRec_new0, "1.7.3"},
    {"ZnSphereSearch.dimS:get", "ZnSphereSearch.dimS", "h>i", ops::ZnSphereSearch_dimS_get, "1.7.3"},
    {"ZnSphereSearch.natom:get", "ZnSphereSearch.natom", "h>i", ops::ZnSphereSearch_natom_get, "1.7.3"},
    {"ZnSphereSearch.r2:get", "ZnSphereSearch.r2", "h>i", ops::ZnSphereSearch_r2_get, "1.7.3"},
    {"ZnSphereSearch.search", "ZnSphereSearch.search", "hFF>f", ops::ZnSphereSearch_search, "1.7.3"},
    {"ZnSphereSearch.search_multi", "ZnSphereSearch.searchMulti", "hFFF>", ops::ZnSphereSearch_search_multi, "1.7.3"},
    {"ZnSphereSearch.voc:get", "ZnSphereSearch.voc", "h>F", ops::ZnSphereSearch_voc_get, "1.7.3"},
    {"ZnSphereSearch:new0", "new ZnSphereSearch", "ii>h", ops::ZnSphereSearch_new0, "1.7.3"},
    {"aq_estimate_norm_scale", "aqEstimateNormScale", "iiiF>f", ops::aq_estimate_norm_scale, "1.7.3"},
    {"aq_quantize_LUT_and_bias", "aqQuantizeLUTAndBias", "iiiFFiii>BSff", handwritten::aq_quantize_LUT_and_bias, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"beam_search_encode_step", "beamSearchEncodeStep", "iiFiiFiWihiFF>W", handwritten::beam_search_encode_step, "1.7.4"},
#else
    {"beam_search_encode_step", "beamSearchEncodeStep", "iiFiiFiWihiFF>W", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"beam_search_encode_step_tab", "beamSearchEncodeStepTab", "iiiFiUFiFiWFiiF>W", handwritten::beam_search_encode_step_tab, "1.7.4"},
#else
    {"beam_search_encode_step_tab", "beamSearchEncodeStepTab", "iiiFiUFiFiWFiiF>W", nullptr, "1.7.4"},
#endif
    {"binary_to_real", "binaryToReal", "iBF>", ops::binary_to_real, "1.7.3"},
    {"bincode_hist", "bincodeHist", "BiW>", ops::bincode_hist, "1.7.3"},
    {"bitvec_print", "bitvecPrint", "Bi>", ops::bitvec_print, "1.7.3"},
    {"bitvec_shuffle", "bitvecShuffle", "iWB>B", ops::bitvec_shuffle, "1.7.3"},
    {"bitvecs2fvecs", "bitvecs2fvecs", "Bi>F", ops::bitvecs2fvecs, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"bucket_sort", "bucketSort", "Lii>LL", ops::bucket_sort, "1.7.4"},
#else
    {"bucket_sort", "bucketSort", "Lii>LL", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"bvec_checksum", "bvecChecksum", "B>I", ops::bvec_checksum, "1.8.0"},
#else
    {"bvec_checksum", "bvecChecksum", "B>I", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"bvecs_checksum", "bvecsChecksum", "BiU>", ops::bvecs_checksum, "1.8.0"},
#else
    {"bvecs_checksum", "bvecsChecksum", "BiU>", nullptr, "1.8.0"},
#endif
    {"byte_rand", "byteRand", "iiB>", ops::byte_rand, "1.7.3"},
    {"check_compatible_for_merge", "checkCompatibleForMerge", "hh>", ops::check_compatible_for_merge, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"checksum", "checksum", "B>I", ops::checksum, "1.8.0"},
#else
    {"checksum", "checksum", "B>I", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"checksum_rows", "checksumRows", "BiU>", ops::checksum_rows, "1.8.0"},
#else
    {"checksum_rows", "checksumRows", "BiU>", nullptr, "1.8.0"},
#endif
    {"clone_Quantizer", "cloneQuantizer", "h>h", ops::clone_Quantizer, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"clone_binary_index", "cloneBinaryIndex", "h>h", ops::clone_binary_index, "1.8.0"},
#else
    {"clone_binary_index", "cloneBinaryIndex", "h>h", nullptr, "1.8.0"},
#endif
    {"clone_index", "cloneIndex", "h>h", ops::clone_index, "1.7.3"},
    {"compute_PQ_dis_tables_dsub2", "computePQDisTablesDsub2", "iiFFb>F", handwritten::compute_PQ_dis_tables_dsub2, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"compute_codes_add_centroids_mp_lut0", "computeCodesAddCentroidsMpLut0", "hFFh>B", handwritten::compute_codes_add_centroids_mp_lut0, "1.8.0"},
#else
    {"compute_codes_add_centroids_mp_lut0", "computeCodesAddCentroidsMpLut0", "hFFh>B", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"compute_codes_add_centroids_mp_lut1", "computeCodesAddCentroidsMpLut1", "hFFh>B", handwritten::compute_codes_add_centroids_mp_lut1, "1.8.0"},
#else
    {"compute_codes_add_centroids_mp_lut1", "computeCodesAddCentroidsMpLut1", "hFFh>B", nullptr, "1.8.0"},
#endif
    {"crosshamming_count_thres", "crosshammingCountThres", "Bii>i", ops::crosshamming_count_thres, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"decode_bf16", "decodeBf16", "i>f", ops::decode_bf16, "1.9.0"},
#else
    {"decode_bf16", "decodeBf16", "i>f", nullptr, "1.9.0"},
#endif
    {"deserialize_index", "deserializeIndex", "Bi>h", handwritten::deserialize_index, "1.7.3"},
    {"deserialize_index_binary", "deserializeIndexBinary", "B>h", handwritten::deserialize_index_binary, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"encode_bf16", "encodeBf16", "f>i", ops::encode_bf16, "1.9.0"},
#else
    {"encode_bf16", "encodeBf16", "f>i", nullptr, "1.9.0"},
#endif
    {"eval_intersection", "evalIntersection", "LLii>i", ops::eval_intersection, "1.7.3"},
    {"extract_index_ivf", "extractIndexIvf", "h>h", handwritten::extract_index_ivf, "1.7.3"},
    {"float_maxheap_array_t.addn", "float_maxheap_array_t.addn", "hiFii>", ops::float_maxheap_array_t_addn, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"float_maxheap_array_t.addn_query_subset_with_ids", "float_maxheap_array_t.addnQuerySubsetWithIds", "hLiFLi>", ops::float_maxheap_array_t_addn_query_subset_with_ids, "1.7.4"},
#else
    {"float_maxheap_array_t.addn_query_subset_with_ids", "float_maxheap_array_t.addnQuerySubsetWithIds", "hLiFLi>", nullptr, "1.7.4"},
#endif
    {"float_maxheap_array_t.addn_with_ids", "float_maxheap_array_t.addnWithIds", "hiFLii>", ops::float_maxheap_array_t_addn_with_ids, "1.7.3"},
    {"float_maxheap_array_t.get_ids", "float_maxheap_array_t.getIds", "hiL>", ops::float_maxheap_array_t_get_ids, "1.7.3"},
    {"float_maxheap_array_t.get_val", "float_maxheap_array_t.getVal", "hiF>", ops::float_maxheap_array_t_get_val, "1.7.3"},
    {"float_maxheap_array_t.heapify", "float_maxheap_array_t.heapify", "h>", ops::float_maxheap_array_t_heapify, "1.7.3"},
    {"float_maxheap_array_t.ids:get", "float_maxheap_array_t.ids", "h>L", ops::float_maxheap_array_t_ids_get, "1.7.3"},
    {"float_maxheap_array_t.k:get", "float_maxheap_array_t.k", "h>i", ops::float_maxheap_array_t_k_get, "1.7.3"},
    {"float_maxheap_array_t.nh:get", "float_maxheap_array_t.nh", "h>i", ops::float_maxheap_array_t_nh_get, "1.7.3"},
    {"float_maxheap_array_t.per_line_extrema", "float_maxheap_array_t.perLineExtrema", "hFL>", ops::float_maxheap_array_t_per_line_extrema, "1.7.3"},
    {"float_maxheap_array_t.reorder", "float_maxheap_array_t.reorder", "h>", ops::float_maxheap_array_t_reorder, "1.7.3"},
    {"float_maxheap_array_t.val:get", "float_maxheap_array_t.val", "h>F", ops::float_maxheap_array_t_val_get, "1.7.3"},
    {"float_maxheap_array_t:new0", "new float_maxheap_array_t", "ii>h", ops::float_maxheap_array_t_new0, "1.7.3"},
    {"float_minheap_array_t.addn", "float_minheap_array_t.addn", "hiFii>", ops::float_minheap_array_t_addn, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"float_minheap_array_t.addn_query_subset_with_ids", "float_minheap_array_t.addnQuerySubsetWithIds", "hLiFLi>", ops::float_minheap_array_t_addn_query_subset_with_ids, "1.7.4"},
#else
    {"float_minheap_array_t.addn_query_subset_with_ids", "float_minheap_array_t.addnQuerySubsetWithIds", "hLiFLi>", nullptr, "1.7.4"},
#endif
    {"float_minheap_array_t.addn_with_ids", "float_minheap_array_t.addnWithIds", "hiFLii>", ops::float_minheap_array_t_addn_with_ids, "1.7.3"},
    {"float_minheap_array_t.get_ids", "float_minheap_array_t.getIds", "hiL>", ops::float_minheap_array_t_get_ids, "1.7.3"},
    {"float_minheap_array_t.get_val", "float_minheap_array_t.getVal", "hiF>", ops::float_minheap_array_t_get_val, "1.7.3"},
    {"float_minheap_array_t.heapify", "float_minheap_array_t.heapify", "h>", ops::float_minheap_array_t_heapify, "1.7.3"},
    {"float_minheap_array_t.ids:get", "float_minheap_array_t.ids", "h>L", ops::float_minheap_array_t_ids_get, "1.7.3"},
    {"float_minheap_array_t.k:get", "float_minheap_array_t.k", "h>i", ops::float_minheap_array_t_k_get, "1.7.3"},
    {"float_minheap_array_t.nh:get", "float_minheap_array_t.nh", "h>i", ops::float_minheap_array_t_nh_get, "1.7.3"},
    {"float_minheap_array_t.per_line_extrema", "float_minheap_array_t.perLineExtrema", "hFL>", ops::float_minheap_array_t_per_line_extrema, "1.7.3"},
    {"float_minheap_array_t.reorder", "float_minheap_array_t.reorder", "h>", ops::float_minheap_array_t_reorder, "1.7.3"},
    {"float_minheap_array_t.val:get", "float_minheap_array_t.val", "h>F", ops::float_minheap_array_t_val_get, "1.7.3"},
    {"float_minheap_array_t:new0", "new float_minheap_array_t", "ii>h", ops::float_minheap_array_t_new0, "1.7.3"},
    {"fourcc", "fourcc", "s>i", ops::fourcc, "1.7.3"},
    {"fourcc_inv", "fourccInv", "i>s", ops::fourcc_inv, "1.7.3"},
    {"fourcc_inv_printable", "fourccInvPrintable", "i>s", ops::fourcc_inv_printable, "1.7.3"},
    {"fvec2bitvec", "fvec2bitvec", "F>B", ops::fvec2bitvec, "1.7.3"},
    {"fvec_L1", "fvecL1", "FF>f", ops::fvec_L1, "1.7.3"},
    {"fvec_L2sqr", "fvecL2sqr", "FF>f", ops::fvec_L2sqr, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"fvec_L2sqr_batch_4", "fvecL2sqrBatch4", "FFFFFF>", ops::fvec_L2sqr_batch_4, "1.8.0"},
#else
    {"fvec_L2sqr_batch_4", "fvecL2sqrBatch4", "FFFFFF>", nullptr, "1.8.0"},
#endif
    {"fvec_L2sqr_by_idx", "fvecL2sqrByIdx", "FFLiF>", ops::fvec_L2sqr_by_idx, "1.7.3"},
    {"fvec_L2sqr_ny", "fvecL2sqrNy", "FFF>", ops::fvec_L2sqr_ny, "1.7.3"},
    {"fvec_L2sqr_ny_nearest", "fvecL2sqrNyNearest", "FF>i", ops::fvec_L2sqr_ny_nearest, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"fvec_L2sqr_ny_nearest_y_transposed", "fvecL2sqrNyNearestYTransposed", "FFFi>i", ops::fvec_L2sqr_ny_nearest_y_transposed, "1.7.4"},
#else
    {"fvec_L2sqr_ny_nearest_y_transposed", "fvecL2sqrNyNearestYTransposed", "FFFi>i", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"fvec_L2sqr_ny_transposed", "fvecL2sqrNyTransposed", "FFFiF>", ops::fvec_L2sqr_ny_transposed, "1.7.4"},
#else
    {"fvec_L2sqr_ny_transposed", "fvecL2sqrNyTransposed", "FFFiF>", nullptr, "1.7.4"},
#endif
    {"fvec_Linf", "fvecLinf", "FF>f", ops::fvec_Linf, "1.7.3"},
    {"fvec_add", "fvecAdd", "FFF>", ops::fvec_add, "1.7.3"},
    {"fvec_add_scalar", "fvecAddScalar", "FfF>", ops::fvec_add_scalar, "1.7.3"},
    {"fvec_argsort", "fvecArgsort", "FL>", ops::fvec_argsort, "1.7.3"},
    {"fvec_argsort_parallel", "fvecArgsortParallel", "FL>", ops::fvec_argsort_parallel, "1.7.3"},
    {"fvec_inner_product", "fvecInnerProduct", "FF>f", ops::fvec_inner_product, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"fvec_inner_product_batch_4", "fvecInnerProductBatch4", "FFFFFF>", ops::fvec_inner_product_batch_4, "1.8.0"},
#else
    {"fvec_inner_product_batch_4", "fvecInnerProductBatch4", "FFFFFF>", nullptr, "1.8.0"},
#endif
    {"fvec_inner_products_by_idx", "fvecInnerProductsByIdx", "FFLiF>", ops::fvec_inner_products_by_idx, "1.7.3"},
    {"fvec_inner_products_ny", "fvecInnerProductsNy", "FFF>", ops::fvec_inner_products_ny, "1.7.3"},
    {"fvec_madd", "fvecMadd", "FfFF>", ops::fvec_madd, "1.7.3"},
    {"fvec_madd_and_argmin", "fvecMaddAndArgmin", "FfFF>i", ops::fvec_madd_and_argmin, "1.7.3"},
    {"fvec_norm_L2sqr", "fvecNormL2sqr", "F>f", ops::fvec_norm_L2sqr, "1.7.3"},
    {"fvec_norms_L2", "fvecNormsL2", "FiF>", ops::fvec_norms_L2, "1.7.3"},
    {"fvec_norms_L2sqr", "fvecNormsL2sqr", "FiF>", ops::fvec_norms_L2sqr, "1.7.3"},
    {"fvec_renorm_L2", "fvecRenormL2", "iF>", ops::fvec_renorm_L2, "1.7.3"},
    {"fvec_sub", "fvecSub", "FFF>", ops::fvec_sub, "1.7.3"},
    {"fvecs2bitvecs", "fvecs2bitvecs", "Fi>B", ops::fvecs2bitvecs, "1.7.3"},
    {"fvecs_maybe_subsample", "fvecsMaybeSubsample", "iFii>F", ops::fvecs_maybe_subsample, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"generalized_hammings_knn_hc", "generalizedHammingsKnnHc", "BBiibWL>", ops::generalized_hammings_knn_hc, "1.7.4"},
#else
    {"generalized_hammings_knn_hc", "generalizedHammingsKnnHc", "BBiibWL>", nullptr, "1.7.4"},
#endif
    {"get_compile_options", "getCompileOptions", ">s", ops::get_compile_options, "1.7.3"},
    {"get_cycles", "getCycles", ">I", ops::get_cycles, "1.7.3"},
    {"get_extra_distance_computer", "getExtraDistanceComputer", "Fiif>h", handwritten::get_extra_distance_computer, "1.7.3"},
    {"get_invlist_range", "getInvlistRange", "hii>h", ops::get_invlist_range, "1.7.3"},
    {"get_mem_usage_kb", "getMemUsageKb", ">i", ops::get_mem_usage_kb, "1.7.3"},
    {"get_num_gpus", "getNumGpus", ">i", ops::get_num_gpus, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11200
    {"get_numeric_type_size", "getNumericTypeSize", "i>i", ops::get_numeric_type_size, "1.12.0"},
#else
    {"get_numeric_type_size", "getNumericTypeSize", "i>i", nullptr, "1.12.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"get_version", "getVersion", ">s", ops::get_version, "1.9.0"},
#else
    {"get_version", "getVersion", ">s", nullptr, "1.9.0"},
#endif
    {"getmillisecs", "getmillisecs", ">f", ops::getmillisecs, "1.7.3"},
    {"gpu_profiler_start", "gpuProfilerStart", ">", ops::gpu_profiler_start, "1.7.3"},
    {"gpu_profiler_stop", "gpuProfilerStop", ">", ops::gpu_profiler_stop, "1.7.3"},
    {"gpu_sync_all_devices", "gpuSyncAllDevices", ">", ops::gpu_sync_all_devices, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900 && FSDK_FAISS_VERSION < 11403
    {"greedy_update_nearest", "greedyUpdateNearest", "hhiif>hif", handwritten::greedy_update_nearest, "1.9.0"},
#else
    {"greedy_update_nearest", "greedyUpdateNearest", "hhiif>hif", nullptr, "1.9.0..1.14.3"},
#endif
    {"hamming_count_thres", "hammingCountThres", "BBii>i", ops::hamming_count_thres, "1.7.3"},
    {"hamming_range_search", "hammingRangeSearch", "BBiih>UFL", ops::hamming_range_search, "1.7.3"},
    {"hammings", "hammings", "BBiW>", ops::hammings, "1.7.3"},
    {"hammings_knn", "hammingsKnn", "BBiibWL>", ops::hammings_knn, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"hammings_knn_hc", "hammingsKnnHc", "BBiibihWL>", ops::hammings_knn_hc, "1.8.0"},
#else
    {"hammings_knn_hc", "hammingsKnnHc", "BBiibihWL>", nullptr, "1.8.0"},
#endif
    {"hammings_knn_mc", "hammingsKnnMc", "BBiihWL>", ops::hammings_knn_mc, "1.7.3"},
    {"hash_bytes", "hashBytes", "B>I", ops::hash_bytes, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"hashtable_int64_to_int64_add", "hashtableInt64ToInt64Add", "iLLL>", ops::hashtable_int64_to_int64_add, "1.8.0"},
#else
    {"hashtable_int64_to_int64_add", "hashtableInt64ToInt64Add", "iLLL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"hashtable_int64_to_int64_init", "hashtableInt64ToInt64Init", "i>L", ops::hashtable_int64_to_int64_init, "1.8.0"},
#else
    {"hashtable_int64_to_int64_init", "hashtableInt64ToInt64Init", "i>L", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"hashtable_int64_to_int64_lookup", "hashtableInt64ToInt64Lookup", "iLLL>", ops::hashtable_int64_to_int64_lookup, "1.8.0"},
#else
    {"hashtable_int64_to_int64_lookup", "hashtableInt64ToInt64Lookup", "iLLL>", nullptr, "1.8.0"},
#endif
    {"imbalance_factor", "imbalanceFactor", "iL>f", ops::imbalance_factor, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11100
    {"imbalance_factor_of_histogram", "imbalanceFactorOfHistogram", "L>f", ops::imbalance_factor_of_histogram, "1.11.0"},
#else
    {"imbalance_factor_of_histogram", "imbalanceFactorOfHistogram", "L>f", nullptr, "1.11.0"},
#endif
    {"index_binary_factory", "indexBinaryFactory", "is>h", ops::index_binary_factory, "1.7.3"},
    {"index_cpu_to_all_gpus", "indexCpuToAllGpus", "hi>h", ops::index_cpu_to_all_gpus, "1.7.3"},
    {"index_cpu_to_gpus_list", "indexCpuToGpusList", "hW>h", ops::index_cpu_to_gpus_list, "1.7.3"},
    {"index_factory", "indexFactory", "isi>h", ops::index_factory, "1.7.3"},
    {"initialize_IVFPQ_precomputed_table", "initializeIVFPQPrecomputedTable", "ihhbb>iF", handwritten::initialize_IVFPQ_precomputed_table, "1.7.3"},
    {"inner_product_to_L2sqr", "innerProductToL2sqr", "FFF>", ops::inner_product_to_L2sqr, "1.7.3"},
    {"int64_rand", "int64Rand", "iiL>", ops::int64_rand, "1.7.3"},
    {"int64_rand_max", "int64RandMax", "iiiL>", ops::int64_rand_max, "1.7.3"},
    {"int_maxheap_array_t.addn", "int_maxheap_array_t.addn", "hiWii>", ops::int_maxheap_array_t_addn, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"int_maxheap_array_t.addn_query_subset_with_ids", "int_maxheap_array_t.addnQuerySubsetWithIds", "hLiWLi>", ops::int_maxheap_array_t_addn_query_subset_with_ids, "1.7.4"},
#else
    {"int_maxheap_array_t.addn_query_subset_with_ids", "int_maxheap_array_t.addnQuerySubsetWithIds", "hLiWLi>", nullptr, "1.7.4"},
#endif
    {"int_maxheap_array_t.addn_with_ids", "int_maxheap_array_t.addnWithIds", "hiWLii>", ops::int_maxheap_array_t_addn_with_ids, "1.7.3"},
    {"int_maxheap_array_t.get_ids", "int_maxheap_array_t.getIds", "hiL>", ops::int_maxheap_array_t_get_ids, "1.7.3"},
    {"int_maxheap_array_t.get_val", "int_maxheap_array_t.getVal", "hiW>", ops::int_maxheap_array_t_get_val, "1.7.3"},
    {"int_maxheap_array_t.heapify", "int_maxheap_array_t.heapify", "h>", ops::int_maxheap_array_t_heapify, "1.7.3"},
    {"int_maxheap_array_t.ids:get", "int_maxheap_array_t.ids", "h>L", ops::int_maxheap_array_t_ids_get, "1.7.3"},
    {"int_maxheap_array_t.k:get", "int_maxheap_array_t.k", "h>i", ops::int_maxheap_array_t_k_get, "1.7.3"},
    {"int_maxheap_array_t.nh:get", "int_maxheap_array_t.nh", "h>i", ops::int_maxheap_array_t_nh_get, "1.7.3"},
    {"int_maxheap_array_t.per_line_extrema", "int_maxheap_array_t.perLineExtrema", "hWL>", ops::int_maxheap_array_t_per_line_extrema, "1.7.3"},
    {"int_maxheap_array_t.reorder", "int_maxheap_array_t.reorder", "h>", ops::int_maxheap_array_t_reorder, "1.7.3"},
    {"int_maxheap_array_t.val:get", "int_maxheap_array_t.val", "h>W", ops::int_maxheap_array_t_val_get, "1.7.3"},
    {"int_maxheap_array_t:new0", "new int_maxheap_array_t", "ii>h", ops::int_maxheap_array_t_new0, "1.7.3"},
    {"int_minheap_array_t.addn", "int_minheap_array_t.addn", "hiWii>", ops::int_minheap_array_t_addn, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"int_minheap_array_t.addn_query_subset_with_ids", "int_minheap_array_t.addnQuerySubsetWithIds", "hLiWLi>", ops::int_minheap_array_t_addn_query_subset_with_ids, "1.7.4"},
#else
    {"int_minheap_array_t.addn_query_subset_with_ids", "int_minheap_array_t.addnQuerySubsetWithIds", "hLiWLi>", nullptr, "1.7.4"},
#endif
    {"int_minheap_array_t.addn_with_ids", "int_minheap_array_t.addnWithIds", "hiWLii>", ops::int_minheap_array_t_addn_with_ids, "1.7.3"},
    {"int_minheap_array_t.get_ids", "int_minheap_array_t.getIds", "hiL>", ops::int_minheap_array_t_get_ids, "1.7.3"},
    {"int_minheap_array_t.get_val", "int_minheap_array_t.getVal", "hiW>", ops::int_minheap_array_t_get_val, "1.7.3"},
    {"int_minheap_array_t.heapify", "int_minheap_array_t.heapify", "h>", ops::int_minheap_array_t_heapify, "1.7.3"},
    {"int_minheap_array_t.ids:get", "int_minheap_array_t.ids", "h>L", ops::int_minheap_array_t_ids_get, "1.7.3"},
    {"int_minheap_array_t.k:get", "int_minheap_array_t.k", "h>i", ops::int_minheap_array_t_k_get, "1.7.3"},
    {"int_minheap_array_t.nh:get", "int_minheap_array_t.nh", "h>i", ops::int_minheap_array_t_nh_get, "1.7.3"},
    {"int_minheap_array_t.per_line_extrema", "int_minheap_array_t.perLineExtrema", "hWL>", ops::int_minheap_array_t_per_line_extrema, "1.7.3"},
    {"int_minheap_array_t.reorder", "int_minheap_array_t.reorder", "h>", ops::int_minheap_array_t_reorder, "1.7.3"},
    {"int_minheap_array_t.val:get", "int_minheap_array_t.val", "h>W", ops::int_minheap_array_t_val_get, "1.7.3"},
    {"int_minheap_array_t:new0", "new int_minheap_array_t", "ii>h", ops::int_minheap_array_t_new0, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"is_similarity_metric", "isSimilarityMetric", "i>b", ops::is_similarity_metric, "1.7.4"},
#else
    {"is_similarity_metric", "isSimilarityMetric", "i>b", nullptr, "1.7.4"},
#endif
    {"ivec_checksum", "ivecChecksum", "W>I", ops::ivec_checksum, "1.7.3"},
    {"ivec_hist", "ivecHist", "WiW>i", ops::ivec_hist, "1.7.3"},
    {"ivf_residual_add_from_flat_codes", "ivfResidualAddFromFlatCodes", "hBi>", handwritten::ivf_residual_add_from_flat_codes, "1.7.3"},
    {"ivf_residual_from_quantizer", "ivfResidualFromQuantizer", "hi>h", ops::ivf_residual_from_quantizer, "1.7.3"},
    {"kmax", "kmax", "FiiFL>", ops::kmax, "1.7.3"},
    {"kmeans1d", "kmeans1d", "FiF>f", ops::kmeans1d, "1.7.3"},
    {"kmeans_clustering", "kmeansClustering", "iiFF>f", ops::kmeans_clustering, "1.7.3"},
    {"kmin", "kmin", "FiiFL>", ops::kmin, "1.7.3"},
    {"knn", "knn", "FFiiifFL>", handwritten::knn, "1.7.3"},
    {"knn_L2sqr", "knnL2sqr", "FFiiFhFL>", ops::knn_L2sqr, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"knn_L2sqr_by_idx", "knnL2sqrByIdx", "FFLiiFL>", ops::knn_L2sqr_by_idx, "1.8.0"},
#else
    {"knn_L2sqr_by_idx", "knnL2sqrByIdx", "FFLiiFL>", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10900
    {"knn_extra_metrics", "knnExtraMetrics", "FFiifiFL>", ops::knn_extra_metrics, "1.9.0"},
#else
    {"knn_extra_metrics", "knnExtraMetrics", "FFiifiFL>", nullptr, "1.9.0"},
#endif
    {"knn_hamming", "knnHamming", "BBiisWL>", ops::knn_hamming, "1.7.3"},
    {"knn_inner_product", "knnInnerProduct", "FFiihFL>", ops::knn_inner_product, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"knn_inner_products_by_idx", "knnInnerProductsByIdx", "FFLiiFL>", ops::knn_inner_products_by_idx, "1.8.0"},
#else
    {"knn_inner_products_by_idx", "knnInnerProductsByIdx", "FFLiiFL>", nullptr, "1.8.0"},
#endif
    {"lo_build", "loBuild", "II>I", ops::lo_build, "1.7.3"},
    {"lo_listno", "loListno", "I>I", ops::lo_listno, "1.7.3"},
    {"lo_offset", "loOffset", "I>I", ops::lo_offset, "1.7.3"},
    {"lrand", "lrand", "iiiL>", handwritten::lrand, "1.7.3"},
    {"match_hamming_thres", "matchHammingThres", "BBii>LW", ops::match_hamming_thres, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"matrix_bucket_sort_inplace", "matrixBucketSortInplace", "Wiii>L", ops::matrix_bucket_sort_inplace, "1.7.4"},
#else
    {"matrix_bucket_sort_inplace", "matrixBucketSortInplace", "Wiii>L", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"matrix_bucket_sort_inplace_int64", "matrixBucketSortInplaceInt64", "Liii>L", ops::matrix_bucket_sort_inplace_int64, "1.7.4"},
#else
    {"matrix_bucket_sort_inplace_int64", "matrixBucketSortInplaceInt64", "Liii>L", nullptr, "1.7.4"},
#endif
    {"matrix_qr", "matrixQr", "iiF>", ops::matrix_qr, "1.7.3"},
    {"merge_into", "mergeInto", "hhb>", handwritten::merge_into, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704
    {"merge_knn_results", "mergeKnnResults", "FLiibFL>", ops::merge_knn_results, "1.7.4"},
#else
    {"merge_knn_results", "mergeKnnResults", "FLiibFL>", nullptr, "1.7.4"},
#endif
#if FSDK_FAISS_VERSION >= 10704
    {"merge_knn_results_int32", "mergeKnnResultsInt32", "WLiibWL>", ops::merge_knn_results_int32, "1.7.4"},
#else
    {"merge_knn_results_int32", "mergeKnnResultsInt32", "WLiibWL>", nullptr, "1.7.4"},
#endif
    {"merge_result_table_with", "mergeResultTableWith", "iLFLFbi>i", ops::merge_result_table_with, "1.7.3"},
    {"normalize_L2", "normalizeL2", "Fi>", ops::normalize_L2, "1.7.3"},
    {"omp_get_max_threads", "ompGetMaxThreads", ">i", handwritten::omp_get_max_threads, "1.7.3"},
    {"omp_set_num_threads", "ompSetNumThreads", "i>", handwritten::omp_set_num_threads, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"pack_bitstrings", "packBitstrings", "Wii>B", ops::pack_bitstrings, "1.8.0"},
#else
    {"pack_bitstrings", "packBitstrings", "Wii>B", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"pack_bitstrings_varying", "packBitstringsVarying", "WiW>B", ops::pack_bitstrings_varying, "1.8.0"},
#else
    {"pack_bitstrings_varying", "packBitstringsVarying", "WiW>B", nullptr, "1.8.0"},
#endif
    {"pairwise_L2sqr", "pairwiseL2sqr", "iFFF>", ops::pairwise_L2sqr, "1.7.3"},
    {"pairwise_distances", "pairwiseDistances", "FFiifF>", handwritten::pairwise_distances, "1.7.3"},
    {"pairwise_extra_distances", "pairwiseExtraDistances", "iFFifF>", ops::pairwise_extra_distances, "1.7.3"},
    {"pairwise_indexed_L2sqr", "pairwiseIndexedL2sqr", "iFLFLF>", ops::pairwise_indexed_L2sqr, "1.7.3"},
    {"pairwise_indexed_inner_product", "pairwiseIndexedInnerProduct", "iFLFLF>", ops::pairwise_indexed_inner_product, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402
    {"popcount32", "popcount32", "i>i", ops::popcount32, "1.7.4"},
#else
    {"popcount32", "popcount32", "i>i", nullptr, "1.7.4..1.14.2"},
#endif
#if FSDK_FAISS_VERSION < 11402
    {"popcount64", "popcount64", "I>i", ops::popcount64, "1.7.3"},
#else
    {"popcount64", "popcount64", "I>i", nullptr, "1.7.3..1.14.2"},
#endif
    {"pq4_preferred_qbs", "pq4PreferredQbs", "i>i", ops::pq4_preferred_qbs, "1.7.3"},
    {"pq4_qbs_to_nq", "pq4QbsToNq", "i>i", ops::pq4_qbs_to_nq, "1.7.3"},
    {"quantize_LUT_and_bias", "quantizeLUTAndBias", "iiibFFib>BSff", handwritten::quantize_LUT_and_bias, "1.7.3"},
    {"rand", "rand", "iiF>", ops::rand, "1.7.3"},
    {"rand_perm", "randPerm", "iiW>", ops::rand_perm, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10900
    {"rand_perm_splitmix64", "randPermSplitmix64", "iiW>", ops::rand_perm_splitmix64, "1.9.0"},
#else
    {"rand_perm_splitmix64", "randPermSplitmix64", "iiW>", nullptr, "1.9.0"},
#endif
    {"rand_smooth_vectors", "randSmoothVectors", "iiiF>", ops::rand_smooth_vectors, "1.7.3"},
    {"randint", "randint", "iiiL>", handwritten::randint, "1.7.3"},
    {"randn", "randn", "iiF>", ops::randn, "1.7.3"},
    {"range_search_L2sqr", "rangeSearchL2sqr", "FFifh>UFL", ops::range_search_L2sqr, "1.7.3"},
    {"range_search_inner_product", "rangeSearchInnerProduct", "FFifh>UFL", ops::range_search_inner_product, "1.7.3"},
    {"range_search_with_parameters", "rangeSearchWithParameters", "hFfh>UFLiD", handwritten::range_search_with_parameters, "1.7.3"},
    {"ranklist_handle_ties", "ranklistHandleTies", "LF>", ops::ranklist_handle_ties, "1.7.3"},
    {"ranklist_intersection_size", "ranklistIntersectionSize", "LL>i", ops::ranklist_intersection_size, "1.7.3"},
    {"read_InvertedLists", "readInvertedLists", "hi>h", handwritten::read_InvertedLists, "1.7.3"},
    {"read_ProductQuantizer", "readProductQuantizer", "s>h", handwritten::read_ProductQuantizer, "1.7.3"},
    {"read_ProductQuantizer_from", "readProductQuantizerFrom", "h>h", handwritten::read_ProductQuantizer_from, "1.7.3"},
    {"read_VectorTransform", "readVectorTransform", "s>h", handwritten::read_VectorTransform, "1.7.3"},
    {"read_VectorTransform_from", "readVectorTransformFrom", "h>h", handwritten::read_VectorTransform_from, "1.7.3"},
    {"read_index", "readIndex", "si>h", handwritten::read_index, "1.7.3"},
    {"read_index_binary", "readIndexBinary", "si>h", handwritten::read_index_binary, "1.7.3"},
    {"read_index_binary_from", "readIndexBinaryFrom", "hi>h", handwritten::read_index_binary_from, "1.7.3"},
    {"read_index_from", "readIndexFrom", "hi>h", handwritten::read_index_from, "1.7.3"},
    {"real_to_binary", "realToBinary", "F>B", ops::real_to_binary, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"refine_beam_LUT_mp", "refineBeamLUTMp", "hFFih>WF", handwritten::refine_beam_LUT_mp, "1.8.0"},
#else
    {"refine_beam_LUT_mp", "refineBeamLUTMp", "hFFih>WF", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"refine_beam_mp", "refineBeamMp", "hiFih>WFF", handwritten::refine_beam_mp, "1.8.0"},
#else
    {"refine_beam_mp", "refineBeamMp", "hiFih>WFF", nullptr, "1.8.0"},
#endif
    {"reflection", "reflection", "FFi>", ops::reflection, "1.7.3"},
    {"round_uint8_per_column", "roundUint8PerColumn", "Fi>ff", ops::round_uint8_per_column, "1.7.3"},
    {"round_uint8_per_column_multi", "roundUint8PerColumnMulti", "Fii>ff", ops::round_uint8_per_column_multi, "1.7.3"},
    {"search_and_return_centroids", "searchAndReturnCentroids", "hFi>FLLL", handwritten::search_and_return_centroids, "1.7.3"},
    {"search_centroid", "searchCentroid", "hF>L", handwritten::search_centroid, "1.7.3"},
    {"search_with_parameters", "searchWithParameters", "hFih>FLiD", handwritten::search_with_parameters, "1.7.3"},
    {"serialize_index", "serializeIndex", "hi>B", handwritten::serialize_index, "1.7.3"},
    {"serialize_index_binary", "serializeIndexBinary", "h>B", handwritten::serialize_index_binary, "1.7.3"},
    {"set_invlist_range", "setInvlistRange", "hiih>", ops::set_invlist_range, "1.7.3"},
#if FSDK_FAISS_VERSION >= 11100
    {"shard_binary_ivf_index_centroids", "shardBinaryIvfIndexCentroids", "hishb>", handwritten::shard_binary_ivf_index_centroids, "1.11.0"},
#else
    {"shard_binary_ivf_index_centroids", "shardBinaryIvfIndexCentroids", "hishb>", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"shard_ivf_index_centroids", "shardIvfIndexCentroids", "hishb>", handwritten::shard_ivf_index_centroids, "1.11.0"},
#else
    {"shard_ivf_index_centroids", "shardIvfIndexCentroids", "hishb>", nullptr, "1.11.0"},
#endif
#if FSDK_FAISS_VERSION >= 11100
    {"shard_ivf_index_centroids_by_number", "shardIvfIndexCentroidsByNumber", "hisLb>", handwritten::shard_ivf_index_centroids_by_number, "1.11.0"},
#else
    {"shard_ivf_index_centroids_by_number", "shardIvfIndexCentroidsByNumber", "hisLb>", nullptr, "1.11.0"},
#endif
    {"simd_histogram_16", "simdHistogram16", "SiiW>", ops::simd_histogram_16, "1.7.3"},
    {"simd_histogram_8", "simdHistogram8", "SiiW>", ops::simd_histogram_8, "1.7.3"},
    {"smawk", "smawk", "iiFL>", ops::smawk, "1.7.3"},
    {"storage_distance_computer", "storageDistanceComputer", "h>h", handwritten::storage_distance_computer, "1.7.3"},
    {"supported_instruction_sets", "supportedInstructionSets", ">s", ops::supported_instruction_sets, "1.7.3"},
    {"try_extract_index_ivf", "tryExtractIndexIvf", "h>h", handwritten::try_extract_index_ivf, "1.7.3"},
#if FSDK_FAISS_VERSION >= 10800
    {"unpack_bitstrings", "unpackBitstrings", "Biii>W", ops::unpack_bitstrings, "1.8.0"},
#else
    {"unpack_bitstrings", "unpackBitstrings", "Biii>W", nullptr, "1.8.0"},
#endif
#if FSDK_FAISS_VERSION >= 10800
    {"unpack_bitstrings_varying", "unpackBitstringsVarying", "BiW>W", ops::unpack_bitstrings_varying, "1.8.0"},
#else
    {"unpack_bitstrings_varying", "unpackBitstringsVarying", "BiW>W", nullptr, "1.8.0"},
#endif
    {"write_InvertedLists", "writeInvertedLists", "hh>", ops::write_InvertedLists, "1.7.3"},
    {"write_ProductQuantizer", "writeProductQuantizer", "hs>", handwritten::write_ProductQuantizer, "1.7.3"},
    {"write_ProductQuantizer_to", "writeProductQuantizerTo", "hh>", ops::write_ProductQuantizer_to, "1.7.3"},
    {"write_VectorTransform", "writeVectorTransform", "hs>", handwritten::write_VectorTransform, "1.7.3"},
    {"write_VectorTransform_to", "writeVectorTransformTo", "hh>", ops::write_VectorTransform_to, "1.7.3"},
    {"write_index", "writeIndex", "hsi>", handwritten::write_index, "1.7.3"},
    {"write_index_binary", "writeIndexBinary", "hs>", handwritten::write_index_binary, "1.7.3"},
    {"write_index_binary_to", "writeIndexBinaryTo", "hh>", ops::write_index_binary_to, "1.7.3"},
    {"write_index_to", "writeIndexTo", "hhi>", ops::write_index_to, "1.7.3"},
};
}  // namespace

extern "C" const fsdk_op* fsdk_ops(uint32_t* count) {
    *count = FSDK_OP_COUNT;
    return table;
}

extern "C" const char* fsdk_schema_hash(void) { return FSDK_SCHEMA_HASH; }
