// FAISS's global variables as the members of a class (`faiss.cvar` of Python). Every instance refers to the same ones.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "faiss_version.h"

#include <faiss/Index2Layer.h>
#include <faiss/IndexBinaryHash.h>
#include <faiss/IndexFastScan.h>
#include <faiss/IndexIVF.h>
#include <faiss/IndexIVFFastScan.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/IndexPQ.h>
#include <faiss/IndexRowwiseMinMax.h>
#include <faiss/impl/HNSW.h>
#include <faiss/impl/ProductQuantizer.h>
#if FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402
#include <faiss/impl/simd_result_handlers.h>
#endif
#include <faiss/index_factory.h>
#include <faiss/utils/distances.h>
#include <faiss/utils/hamming.h>
#include <faiss/utils/partitioning.h>
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/utils/sorting.h>
#endif

namespace fsdk::offered {

struct GlobalVariables {
    int& distance_compute_blas_threshold = faiss::distance_compute_blas_threshold;
    int& distance_compute_blas_query_bs = faiss::distance_compute_blas_query_bs;
    int& distance_compute_blas_database_bs = faiss::distance_compute_blas_database_bs;
    int& distance_compute_min_k_reservoir = faiss::distance_compute_min_k_reservoir;
    size_t& hamming_batch_size = faiss::hamming_batch_size;
    size_t& precomputed_table_max_bytes = faiss::precomputed_table_max_bytes;
    int& index_ivfpq_add_core_o_bs = faiss::index_ivfpq_add_core_o_bs;
    int& multi_index_quantizer_search_bs = faiss::multi_index_quantizer_search_bs;
    int& product_quantizer_compute_codes_bs = faiss::product_quantizer_compute_codes_bs;
    int& index2layer_sa_encode_bs = faiss::index2layer_sa_encode_bs;
    int& rowwise_minmax_sa_encode_bs = faiss::rowwise_minmax_sa_encode_bs;
    int& rowwise_minmax_sa_decode_bs = faiss::rowwise_minmax_sa_decode_bs;
    bool& check_compatible_for_merge_expensive_check = faiss::check_compatible_for_merge_expensive_check;
#if FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402
    bool& simd_result_handlers_accept_virtual = faiss::simd_result_handlers_accept_virtual;
#endif
#if FSDK_FAISS_VERSION >= 10704
    int& bucket_sort_verbose = faiss::bucket_sort_verbose;
#endif
    int& index_factory_verbose = faiss::index_factory_verbose;
    faiss::IndexIVFStats& indexIVF_stats = faiss::indexIVF_stats;
    faiss::HNSWStats& hnsw_stats = faiss::hnsw_stats;
    faiss::IndexPQStats& indexPQ_stats = faiss::indexPQ_stats;
    faiss::IndexIVFPQStats& indexIVFPQ_stats = faiss::indexIVFPQ_stats;
    faiss::IndexBinaryHashStats& indexBinaryHash_stats = faiss::indexBinaryHash_stats;
    faiss::FastScanStats& FastScan_stats = faiss::FastScan_stats;
    faiss::IVFFastScanStats& IVFFastScan_stats = faiss::IVFFastScan_stats;
    faiss::PartitionStats& partition_stats = faiss::partition_stats;
    /** Bits that are set in each byte. */
    std::array<uint8_t, 256> hamdis_tab_ham_bytes = [] {
        std::array<uint8_t, 256> bits{};
        for (int i = 0; i < 256; i++) bits[i] = static_cast<uint8_t>(__builtin_popcount(i));
        return bits;
    }();
};

}  // namespace fsdk::offered
