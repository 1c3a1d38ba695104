// Generated from schema/ by npm run generate. Do not edit.
// Operations of GlobalVariables.
#include "thunk.h"

#include "faiss_version.h"
#include "class/FastScanStats.h"
#include "class/GlobalVariables.h"
#include "class/HNSWStats.h"
#include "class/IVFFastScanStats.h"
#include "class/IndexBinaryHashStats.h"
#include "class/IndexIVFPQStats.h"
#include "class/IndexIVFStats.h"
#include "class/IndexPQStats.h"
#include "class/PartitionStats.h"

namespace fsdk::ops {

struct GlobalVariables_FastScan_stats {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.FastScan_stats; }
    static constexpr const char* name = "FastScanStats";
};
void GlobalVariables_FastScan_stats_get(Frame& f) { part_get<ops::GlobalVariables_FastScan_stats>(f); }

struct GlobalVariables_IVFFastScan_stats {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.IVFFastScan_stats; }
    static constexpr const char* name = "IVFFastScanStats";
};
void GlobalVariables_IVFFastScan_stats_get(Frame& f) { part_get<ops::GlobalVariables_IVFFastScan_stats>(f); }

#if FSDK_FAISS_VERSION >= 10704
struct GlobalVariables_bucket_sort_verbose {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.bucket_sort_verbose; }
    static constexpr const char* name = "bucketSortVerbose";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 3;
};
void GlobalVariables_bucket_sort_verbose_get(Frame& f) { scalar_get<ops::GlobalVariables_bucket_sort_verbose>(f); }
void GlobalVariables_bucket_sort_verbose_set(Frame& f) { scalar_set<ops::GlobalVariables_bucket_sort_verbose>(f); }
#endif

struct GlobalVariables_check_compatible_for_merge_expensive_check {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.check_compatible_for_merge_expensive_check; }
    static constexpr const char* name = "checkCompatibleForMergeExpensiveCheck";
};
void GlobalVariables_check_compatible_for_merge_expensive_check_get(Frame& f) { scalar_get<ops::GlobalVariables_check_compatible_for_merge_expensive_check>(f); }
void GlobalVariables_check_compatible_for_merge_expensive_check_set(Frame& f) { scalar_set<ops::GlobalVariables_check_compatible_for_merge_expensive_check>(f); }

struct GlobalVariables_distance_compute_blas_database_bs {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.distance_compute_blas_database_bs; }
    static constexpr const char* name = "distanceComputeBlasDatabaseBs";
    static constexpr int64_t min = 1;
};
void GlobalVariables_distance_compute_blas_database_bs_get(Frame& f) { scalar_get<ops::GlobalVariables_distance_compute_blas_database_bs>(f); }
void GlobalVariables_distance_compute_blas_database_bs_set(Frame& f) { scalar_set<ops::GlobalVariables_distance_compute_blas_database_bs>(f); }

struct GlobalVariables_distance_compute_blas_query_bs {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.distance_compute_blas_query_bs; }
    static constexpr const char* name = "distanceComputeBlasQueryBs";
    static constexpr int64_t min = 1;
};
void GlobalVariables_distance_compute_blas_query_bs_get(Frame& f) { scalar_get<ops::GlobalVariables_distance_compute_blas_query_bs>(f); }
void GlobalVariables_distance_compute_blas_query_bs_set(Frame& f) { scalar_set<ops::GlobalVariables_distance_compute_blas_query_bs>(f); }

struct GlobalVariables_distance_compute_blas_threshold {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.distance_compute_blas_threshold; }
    static constexpr const char* name = "distanceComputeBlasThreshold";
    static constexpr int64_t min = 2;
};
void GlobalVariables_distance_compute_blas_threshold_get(Frame& f) { scalar_get<ops::GlobalVariables_distance_compute_blas_threshold>(f); }
void GlobalVariables_distance_compute_blas_threshold_set(Frame& f) { scalar_set<ops::GlobalVariables_distance_compute_blas_threshold>(f); }

struct GlobalVariables_distance_compute_min_k_reservoir {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.distance_compute_min_k_reservoir; }
    static constexpr const char* name = "distanceComputeMinKReservoir";
    static constexpr int64_t min = 1;
};
void GlobalVariables_distance_compute_min_k_reservoir_get(Frame& f) { scalar_get<ops::GlobalVariables_distance_compute_min_k_reservoir>(f); }
void GlobalVariables_distance_compute_min_k_reservoir_set(Frame& f) { scalar_set<ops::GlobalVariables_distance_compute_min_k_reservoir>(f); }

struct GlobalVariables_hamdis_tab_ham_bytes {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.hamdis_tab_ham_bytes; }
    static constexpr const char* name = "hamdisTabHamBytes";
};
void GlobalVariables_hamdis_tab_ham_bytes_get(Frame& f) { vector_get<ops::GlobalVariables_hamdis_tab_ham_bytes>(f); }

struct GlobalVariables_hamming_batch_size {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.hamming_batch_size; }
    static constexpr const char* name = "hammingBatchSize";
    static constexpr int64_t min = 1;
};
void GlobalVariables_hamming_batch_size_get(Frame& f) { scalar_get<ops::GlobalVariables_hamming_batch_size>(f); }
void GlobalVariables_hamming_batch_size_set(Frame& f) { scalar_set<ops::GlobalVariables_hamming_batch_size>(f); }

struct GlobalVariables_hnsw_stats {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.hnsw_stats; }
    static constexpr const char* name = "hnswStats";
};
void GlobalVariables_hnsw_stats_get(Frame& f) { part_get<ops::GlobalVariables_hnsw_stats>(f); }

struct GlobalVariables_index2layer_sa_encode_bs {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.index2layer_sa_encode_bs; }
    static constexpr const char* name = "index2layerSaEncodeBs";
    static constexpr int64_t min = 1;
};
void GlobalVariables_index2layer_sa_encode_bs_get(Frame& f) { scalar_get<ops::GlobalVariables_index2layer_sa_encode_bs>(f); }
void GlobalVariables_index2layer_sa_encode_bs_set(Frame& f) { scalar_set<ops::GlobalVariables_index2layer_sa_encode_bs>(f); }

struct GlobalVariables_indexBinaryHash_stats {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.indexBinaryHash_stats; }
    static constexpr const char* name = "indexBinaryHashStats";
};
void GlobalVariables_indexBinaryHash_stats_get(Frame& f) { part_get<ops::GlobalVariables_indexBinaryHash_stats>(f); }

struct GlobalVariables_indexIVFPQ_stats {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.indexIVFPQ_stats; }
    static constexpr const char* name = "indexIVFPQStats";
};
void GlobalVariables_indexIVFPQ_stats_get(Frame& f) { part_get<ops::GlobalVariables_indexIVFPQ_stats>(f); }

struct GlobalVariables_indexIVF_stats {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.indexIVF_stats; }
    static constexpr const char* name = "indexIVFStats";
};
void GlobalVariables_indexIVF_stats_get(Frame& f) { part_get<ops::GlobalVariables_indexIVF_stats>(f); }

struct GlobalVariables_indexPQ_stats {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.indexPQ_stats; }
    static constexpr const char* name = "indexPQStats";
};
void GlobalVariables_indexPQ_stats_get(Frame& f) { part_get<ops::GlobalVariables_indexPQ_stats>(f); }

struct GlobalVariables_index_factory_verbose {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.index_factory_verbose; }
    static constexpr const char* name = "indexFactoryVerbose";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 1;
};
void GlobalVariables_index_factory_verbose_get(Frame& f) { scalar_get<ops::GlobalVariables_index_factory_verbose>(f); }
void GlobalVariables_index_factory_verbose_set(Frame& f) { scalar_set<ops::GlobalVariables_index_factory_verbose>(f); }

struct GlobalVariables_index_ivfpq_add_core_o_bs {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.index_ivfpq_add_core_o_bs; }
    static constexpr const char* name = "indexIvfpqAddCoreOBs";
    static constexpr int64_t min = 1;
};
void GlobalVariables_index_ivfpq_add_core_o_bs_get(Frame& f) { scalar_get<ops::GlobalVariables_index_ivfpq_add_core_o_bs>(f); }
void GlobalVariables_index_ivfpq_add_core_o_bs_set(Frame& f) { scalar_set<ops::GlobalVariables_index_ivfpq_add_core_o_bs>(f); }

struct GlobalVariables_multi_index_quantizer_search_bs {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.multi_index_quantizer_search_bs; }
    static constexpr const char* name = "multiIndexQuantizerSearchBs";
    static constexpr int64_t min = 1;
};
void GlobalVariables_multi_index_quantizer_search_bs_get(Frame& f) { scalar_get<ops::GlobalVariables_multi_index_quantizer_search_bs>(f); }
void GlobalVariables_multi_index_quantizer_search_bs_set(Frame& f) { scalar_set<ops::GlobalVariables_multi_index_quantizer_search_bs>(f); }

struct GlobalVariables_partition_stats {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.partition_stats; }
    static constexpr const char* name = "partitionStats";
};
void GlobalVariables_partition_stats_get(Frame& f) { part_get<ops::GlobalVariables_partition_stats>(f); }

struct GlobalVariables_precomputed_table_max_bytes {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.precomputed_table_max_bytes; }
    static constexpr const char* name = "precomputedTableMaxBytes";
    static constexpr int64_t min = 0;
};
void GlobalVariables_precomputed_table_max_bytes_get(Frame& f) { scalar_get<ops::GlobalVariables_precomputed_table_max_bytes>(f); }
void GlobalVariables_precomputed_table_max_bytes_set(Frame& f) { scalar_set<ops::GlobalVariables_precomputed_table_max_bytes>(f); }

struct GlobalVariables_product_quantizer_compute_codes_bs {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.product_quantizer_compute_codes_bs; }
    static constexpr const char* name = "productQuantizerComputeCodesBs";
    static constexpr int64_t min = 1;
};
void GlobalVariables_product_quantizer_compute_codes_bs_get(Frame& f) { scalar_get<ops::GlobalVariables_product_quantizer_compute_codes_bs>(f); }
void GlobalVariables_product_quantizer_compute_codes_bs_set(Frame& f) { scalar_set<ops::GlobalVariables_product_quantizer_compute_codes_bs>(f); }

struct GlobalVariables_rowwise_minmax_sa_decode_bs {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.rowwise_minmax_sa_decode_bs; }
    static constexpr const char* name = "rowwiseMinmaxSaDecodeBs";
    static constexpr int64_t min = 1;
};
void GlobalVariables_rowwise_minmax_sa_decode_bs_get(Frame& f) { scalar_get<ops::GlobalVariables_rowwise_minmax_sa_decode_bs>(f); }
void GlobalVariables_rowwise_minmax_sa_decode_bs_set(Frame& f) { scalar_set<ops::GlobalVariables_rowwise_minmax_sa_decode_bs>(f); }

struct GlobalVariables_rowwise_minmax_sa_encode_bs {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.rowwise_minmax_sa_encode_bs; }
    static constexpr const char* name = "rowwiseMinmaxSaEncodeBs";
    static constexpr int64_t min = 1;
};
void GlobalVariables_rowwise_minmax_sa_encode_bs_get(Frame& f) { scalar_get<ops::GlobalVariables_rowwise_minmax_sa_encode_bs>(f); }
void GlobalVariables_rowwise_minmax_sa_encode_bs_set(Frame& f) { scalar_set<ops::GlobalVariables_rowwise_minmax_sa_encode_bs>(f); }

#if FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402
struct GlobalVariables_simd_result_handlers_accept_virtual {
    using owner = fsdk::offered::GlobalVariables;
    static auto& ref(owner& o) { return o.simd_result_handlers_accept_virtual; }
    static constexpr const char* name = "simdResultHandlersAcceptVirtual";
};
void GlobalVariables_simd_result_handlers_accept_virtual_get(Frame& f) { scalar_get<ops::GlobalVariables_simd_result_handlers_accept_virtual>(f); }
void GlobalVariables_simd_result_handlers_accept_virtual_set(Frame& f) { scalar_set<ops::GlobalVariables_simd_result_handlers_accept_virtual>(f); }
#endif

void GlobalVariables_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new fsdk::offered::GlobalVariables());
}

}  // namespace fsdk::ops
