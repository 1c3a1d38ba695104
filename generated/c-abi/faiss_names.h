// Generated from schema/releases by npm run generate. Do not edit.
// What this FAISS lacks of the other releases, so that one C++ source compiles against all: releases.h says how.
#pragma once

#include <faiss/MetricType.h>
#include <faiss/impl/AdditiveQuantizer.h>
#include <faiss/impl/ScalarQuantizer.h>
#include <faiss/invlists/DirectMap.h>

#include "faiss_version.h"

namespace fsdk {
/** Whether this FAISS lacks a class that others have: then it is only declared. */
template <class T>
inline constexpr bool absent = false;
}  // namespace fsdk

#if !(FSDK_FAISS_VERSION < 10800)
namespace faiss {
struct HammingComputerM4;
struct HammingComputerM8;
struct ReconstructFromNeighbors;
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::HammingComputerM4> = true;
template <>
inline constexpr bool absent<faiss::HammingComputerM8> = true;
template <>
inline constexpr bool absent<faiss::ReconstructFromNeighbors> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION < 11402)
namespace faiss {
struct GenHammingComputer16;
struct GenHammingComputer32;
struct GenHammingComputer8;
struct GenHammingComputerM8;
struct HammingComputer16;
struct HammingComputer20;
struct HammingComputer32;
struct HammingComputer64;
struct HammingComputerDefault;
struct simd256bit;
struct simd32uint8;
struct simd8float32;
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::GenHammingComputer16> = true;
template <>
inline constexpr bool absent<faiss::GenHammingComputer32> = true;
template <>
inline constexpr bool absent<faiss::GenHammingComputer8> = true;
template <>
inline constexpr bool absent<faiss::GenHammingComputerM8> = true;
template <>
inline constexpr bool absent<faiss::HammingComputer16> = true;
template <>
inline constexpr bool absent<faiss::HammingComputer20> = true;
template <>
inline constexpr bool absent<faiss::HammingComputer32> = true;
template <>
inline constexpr bool absent<faiss::HammingComputer64> = true;
template <>
inline constexpr bool absent<faiss::HammingComputerDefault> = true;
template <>
inline constexpr bool absent<faiss::simd256bit> = true;
template <>
inline constexpr bool absent<faiss::simd32uint8> = true;
template <>
inline constexpr bool absent<faiss::simd8float32> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 10704)
namespace faiss {
struct CodePacker;
struct CodePackerFlat;
struct CodePackerPQ4;
struct IDSelectorAnd;
struct IDSelectorOr;
struct IDSelectorXOr;
struct IndexIVFInterface;
struct IndexRandom;
struct IndexShardsIVF;
struct InvertedListsIterator;
struct SearchParametersResidualCoarseQuantizer;
inline constexpr auto METRIC_Jaccard = static_cast<MetricType>(23);
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::CodePacker> = true;
template <>
inline constexpr bool absent<faiss::CodePackerFlat> = true;
template <>
inline constexpr bool absent<faiss::CodePackerPQ4> = true;
template <>
inline constexpr bool absent<faiss::IDSelectorAnd> = true;
template <>
inline constexpr bool absent<faiss::IDSelectorOr> = true;
template <>
inline constexpr bool absent<faiss::IDSelectorXOr> = true;
template <>
inline constexpr bool absent<faiss::IndexIVFInterface> = true;
template <>
inline constexpr bool absent<faiss::IndexRandom> = true;
template <>
inline constexpr bool absent<faiss::IndexShardsIVF> = true;
template <>
inline constexpr bool absent<faiss::InvertedListsIterator> = true;
template <>
inline constexpr bool absent<faiss::SearchParametersResidualCoarseQuantizer> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 10800)
namespace faiss {
struct CodeSet;
struct IDSelectorTranslated;
struct IndexIVFIndependentQuantizer;
struct IndexRefineSearchParameters;
struct SIMDResultHandlerToFloat;
struct TransformedVectors;
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::CodeSet> = true;
template <>
inline constexpr bool absent<faiss::IDSelectorTranslated> = true;
template <>
inline constexpr bool absent<faiss::IndexIVFIndependentQuantizer> = true;
template <>
inline constexpr bool absent<faiss::IndexRefineSearchParameters> = true;
template <>
inline constexpr bool absent<faiss::SIMDResultHandlerToFloat> = true;
template <>
inline constexpr bool absent<faiss::TransformedVectors> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 10900)
namespace faiss {
struct IndexHNSWCagra;
struct IndexNeuralNetCodec;
struct IndexQINCo;
struct NegativeDistanceComputer;
struct NeuralNetCodec;
struct QINCo;
struct QINCoStep;
struct SplitMix64RandomGenerator;
struct TimeoutCallback;
inline constexpr auto METRIC_NaNEuclidean = static_cast<MetricType>(24);
inline constexpr auto IO_FLAG_SKIP_STORAGE = static_cast<int>(1);
inline constexpr auto IO_FLAG_PQ_SKIP_SDC_TABLE = static_cast<int>(32);
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::IndexHNSWCagra> = true;
template <>
inline constexpr bool absent<faiss::IndexNeuralNetCodec> = true;
template <>
inline constexpr bool absent<faiss::IndexQINCo> = true;
template <>
inline constexpr bool absent<faiss::NegativeDistanceComputer> = true;
template <>
inline constexpr bool absent<faiss::NeuralNetCodec> = true;
template <>
inline constexpr bool absent<faiss::QINCo> = true;
template <>
inline constexpr bool absent<faiss::QINCoStep> = true;
template <>
inline constexpr bool absent<faiss::SplitMix64RandomGenerator> = true;
template <>
inline constexpr bool absent<faiss::TimeoutCallback> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 11100)
namespace faiss {
struct IVFRaBitQSearchParameters;
struct IndexIVFRaBitQ;
struct IndexRaBitQ;
struct MappedFileIOReader;
struct MaybeOwnedVectorOwner;
struct MmappedFileMappingOwner;
struct RaBitQSearchParameters;
struct RaBitQuantizer;
struct ZeroCopyIOReader;
inline constexpr auto IO_FLAG_MMAP_IFC = static_cast<int>(512);
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::IVFRaBitQSearchParameters> = true;
template <>
inline constexpr bool absent<faiss::IndexIVFRaBitQ> = true;
template <>
inline constexpr bool absent<faiss::IndexRaBitQ> = true;
template <>
inline constexpr bool absent<faiss::MappedFileIOReader> = true;
template <>
inline constexpr bool absent<faiss::MaybeOwnedVectorOwner> = true;
template <>
inline constexpr bool absent<faiss::MmappedFileMappingOwner> = true;
template <>
inline constexpr bool absent<faiss::RaBitQSearchParameters> = true;
template <>
inline constexpr bool absent<faiss::RaBitQuantizer> = true;
template <>
inline constexpr bool absent<faiss::ZeroCopyIOReader> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 11200)
namespace faiss {
struct IndexBinaryHNSWCagra;
inline constexpr auto METRIC_GOWER = static_cast<MetricType>(25);
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::IndexBinaryHNSWCagra> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 11300)
namespace faiss {
struct ArrayInvertedListsPanorama;
struct FastScanDistancePostProcessing;
struct IndexIVFFlatPanorama;
struct IndexIVFRaBitQFastScan;
struct IndexRaBitQFastScan;
struct PanoramaStats;
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::ArrayInvertedListsPanorama> = true;
template <>
inline constexpr bool absent<faiss::FastScanDistancePostProcessing> = true;
template <>
inline constexpr bool absent<faiss::IndexIVFFlatPanorama> = true;
template <>
inline constexpr bool absent<faiss::IndexIVFRaBitQFastScan> = true;
template <>
inline constexpr bool absent<faiss::IndexRaBitQFastScan> = true;
template <>
inline constexpr bool absent<faiss::PanoramaStats> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 11302)
namespace faiss {
struct IndexFlatL2Panorama;
struct IndexFlatPanorama;
struct IndexHNSWFlatPanorama;
struct IndexRefinePanorama;
struct Panorama;
struct RaBitQDistanceComputer;
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::IndexFlatL2Panorama> = true;
template <>
inline constexpr bool absent<faiss::IndexFlatPanorama> = true;
template <>
inline constexpr bool absent<faiss::IndexHNSWFlatPanorama> = true;
template <>
inline constexpr bool absent<faiss::IndexRefinePanorama> = true;
template <>
inline constexpr bool absent<faiss::Panorama> = true;
template <>
inline constexpr bool absent<faiss::RaBitQDistanceComputer> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11402)
namespace faiss {
struct RaBitQStats;
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::RaBitQStats> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 11401)
namespace faiss {
struct ClusteringInitialization;
struct CodePackerRaBitQ;
struct HadamardRotation;
struct IndexFlatIPPanorama;
struct SIMDConfig;
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::ClusteringInitialization> = true;
template <>
inline constexpr bool absent<faiss::CodePackerRaBitQ> = true;
template <>
inline constexpr bool absent<faiss::HadamardRotation> = true;
template <>
inline constexpr bool absent<faiss::IndexFlatIPPanorama> = true;
template <>
inline constexpr bool absent<faiss::SIMDConfig> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 11402)
namespace faiss {
struct CappedInvertedLists;
struct FastScanCodeScanner;
struct InvertedListScannerStats;
struct LockVector;
struct SuperKMeans;
struct SuperKMeansParameters;
inline constexpr auto AVAILABLE_SIMD_LEVELS_ALL = static_cast<int>(-1);
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::CappedInvertedLists> = true;
template <>
inline constexpr bool absent<faiss::FastScanCodeScanner> = true;
template <>
inline constexpr bool absent<faiss::InvertedListScannerStats> = true;
template <>
inline constexpr bool absent<faiss::LockVector> = true;
template <>
inline constexpr bool absent<faiss::SuperKMeans> = true;
template <>
inline constexpr bool absent<faiss::SuperKMeansParameters> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 11403)
namespace faiss {
struct IVFSQTurboQSearchParameters;
struct VisitedTableSet;
struct VisitedTableVector;
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::IVFSQTurboQSearchParameters> = true;
template <>
inline constexpr bool absent<faiss::VisitedTableSet> = true;
template <>
inline constexpr bool absent<faiss::VisitedTableVector> = true;
}  // namespace fsdk
#endif

#if !(FSDK_FAISS_VERSION >= 11500)
namespace faiss {
struct EDENCodeFactors;
struct EDENFlatCodesDistanceComputer;
struct IndexEDEN;
struct IndexIVFEDEN;
struct SuperKMeansAssignScratch;
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::EDENCodeFactors> = true;
template <>
inline constexpr bool absent<faiss::EDENFlatCodesDistanceComputer> = true;
template <>
inline constexpr bool absent<faiss::IndexEDEN> = true;
template <>
inline constexpr bool absent<faiss::IndexIVFEDEN> = true;
template <>
inline constexpr bool absent<faiss::SuperKMeansAssignScratch> = true;
}  // namespace fsdk
#endif

/** Values of nested enumerations that some release lacks. */
namespace fsdk::values {
inline constexpr auto DirectMap_DMT_count = static_cast<faiss::DirectMap::Type>(3);
inline constexpr auto AdditiveQuantizer_ST_count = static_cast<faiss::AdditiveQuantizer::Search_type_t>(10);
inline constexpr auto ScalarQuantizer_QT_bf16 = static_cast<faiss::ScalarQuantizer::QuantizerType>(7);
inline constexpr auto ScalarQuantizer_QT_8bit_direct_signed = static_cast<faiss::ScalarQuantizer::QuantizerType>(8);
inline constexpr auto ScalarQuantizer_QT_0bit = static_cast<faiss::ScalarQuantizer::QuantizerType>(9);
inline constexpr auto ScalarQuantizer_QT_1bit_tqmse = static_cast<faiss::ScalarQuantizer::QuantizerType>(10);
inline constexpr auto ScalarQuantizer_QT_2bit_tqmse = static_cast<faiss::ScalarQuantizer::QuantizerType>(11);
inline constexpr auto ScalarQuantizer_QT_3bit_tqmse = static_cast<faiss::ScalarQuantizer::QuantizerType>(12);
inline constexpr auto ScalarQuantizer_QT_4bit_tqmse = static_cast<faiss::ScalarQuantizer::QuantizerType>(13);
inline constexpr auto ScalarQuantizer_QT_8bit_tqmse = static_cast<faiss::ScalarQuantizer::QuantizerType>(14);
inline constexpr auto ScalarQuantizer_QT_2bit_tq = static_cast<faiss::ScalarQuantizer::QuantizerType>(15);
inline constexpr auto ScalarQuantizer_QT_3bit_tq = static_cast<faiss::ScalarQuantizer::QuantizerType>(16);
inline constexpr auto ScalarQuantizer_QT_4bit_tq = static_cast<faiss::ScalarQuantizer::QuantizerType>(17);
inline constexpr auto ScalarQuantizer_QT_5bit_tq = static_cast<faiss::ScalarQuantizer::QuantizerType>(18);
inline constexpr auto ScalarQuantizer_QT_1bit_eden = static_cast<faiss::ScalarQuantizer::QuantizerType>(19);
inline constexpr auto ScalarQuantizer_QT_2bit_eden = static_cast<faiss::ScalarQuantizer::QuantizerType>(20);
inline constexpr auto ScalarQuantizer_QT_3bit_eden = static_cast<faiss::ScalarQuantizer::QuantizerType>(21);
inline constexpr auto ScalarQuantizer_QT_4bit_eden = static_cast<faiss::ScalarQuantizer::QuantizerType>(22);
inline constexpr auto ScalarQuantizer_QT_5bit_eden = static_cast<faiss::ScalarQuantizer::QuantizerType>(23);
inline constexpr auto ScalarQuantizer_QT_6bit_eden = static_cast<faiss::ScalarQuantizer::QuantizerType>(24);
inline constexpr auto ScalarQuantizer_QT_7bit_eden = static_cast<faiss::ScalarQuantizer::QuantizerType>(25);
inline constexpr auto ScalarQuantizer_QT_8bit_eden = static_cast<faiss::ScalarQuantizer::QuantizerType>(26);
inline constexpr auto ScalarQuantizer_QT_count = static_cast<faiss::ScalarQuantizer::QuantizerType>(27);
}  // namespace fsdk::values

/** Members that some release lacks while it has their class. */
namespace fsdk::has {
inline constexpr bool AdditiveQuantizer_centroid_norms = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool AdditiveQuantizer_codebook_cross_products = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool AdditiveQuantizer_compute_codebook_tables = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool ArrayInvertedListsPanorama_pano = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool ArrayInvertedLists_is_empty = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool ArrayInvertedLists_permute_invlists = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool BlockInvertedLists_packer = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool BlockInvertedLists_remove_ids = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool BlockResultHandler_is_in_selection = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool BlockResultHandler_sel = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool ClusteringParameters_afkmc2_chain_length = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool ClusteringParameters_check_input_data_for_NaNs = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool ClusteringParameters_early_stop_threshold = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool ClusteringParameters_init_method = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool ClusteringParameters_use_faster_subsampling = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool CodePackerFlat_clone = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool CodePackerPQ4_clone = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool CodePacker_clone = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool DistanceComputer_distances_batch_4 = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool FastScanDistancePostProcessing_centered = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool FastScanDistancePostProcessing_norm_scaler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool FastScanDistancePostProcessing_pq2x4_scale = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool FastScanDistancePostProcessing_qb = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool FileIOReader_filedescriptor = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool FileIOReader_fileno = FSDK_FAISS_VERSION < 10900;
inline constexpr bool FileIOWriter_filedescriptor = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool FileIOWriter_fileno = FSDK_FAISS_VERSION < 10900;
inline constexpr bool FlatCodesDistanceComputer_distance_to_code_batch_4 = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool FlatCodesDistanceComputer_distances_batch_4 = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool FlatCodesDistanceComputer_partial_dot_product = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool FlatCodesDistanceComputer_partial_dot_product_batch_4 = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool FlatCodesDistanceComputer_q = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool GenHammingComputer16_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool GenHammingComputer32_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool GenHammingComputer8_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool GenHammingComputerM8_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool HNSWStats_n3 = FSDK_FAISS_VERSION < 10900;
inline constexpr bool HNSWStats_nhops = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool HNSWStats_nreorder = FSDK_FAISS_VERSION < 10900;
inline constexpr bool HNSW_is_panorama = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool HNSW_is_similarity = FSDK_FAISS_VERSION >= 11403;
inline constexpr bool HNSW_permute_entries = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool HNSW_prune_headroom = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool HNSW_shrink_neighbor_list = FSDK_FAISS_VERSION < 11403;
inline constexpr bool HNSW_upper_beam = FSDK_FAISS_VERSION < 10900;
inline constexpr bool HNSW_use_visited_hashset = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool HammingComputer16_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool HammingComputer20_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool HammingComputer32_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool HammingComputer4_get_code_size = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool HammingComputer64_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool HammingComputer8_get_code_size = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool HammingComputerDefault_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool HammingComputerM4_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 10800;
inline constexpr bool HammingComputerM8_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 10800;
inline constexpr bool HeapArray_addn_query_subset_with_ids = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool HeapBlockResultHandler_heap_dis_tab = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool HeapBlockResultHandler_heap_ids_tab = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool HeapBlockResultHandler_k = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool HeapResultHandler_add_result = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool HeapResultHandler_add_results = FSDK_FAISS_VERSION < 10800;
inline constexpr bool HeapResultHandler_begin_multiple = FSDK_FAISS_VERSION < 10800;
inline constexpr bool HeapResultHandler_end_multiple = FSDK_FAISS_VERSION < 10800;
inline constexpr bool HeapResultHandler_heap_dis = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool HeapResultHandler_heap_dis_tab = FSDK_FAISS_VERSION < 10800;
inline constexpr bool HeapResultHandler_heap_ids = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool HeapResultHandler_heap_ids_tab = FSDK_FAISS_VERSION < 10800;
inline constexpr bool HeapResultHandler_i0 = FSDK_FAISS_VERSION < 10800;
inline constexpr bool HeapResultHandler_i1 = FSDK_FAISS_VERSION < 10800;
inline constexpr bool HeapResultHandler_nq = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IOReader_filedescriptor = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IOReader_fileno = FSDK_FAISS_VERSION < 10900;
inline constexpr bool IOWriter_filedescriptor = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IOWriter_fileno = FSDK_FAISS_VERSION < 10900;
inline constexpr bool IVFRaBitQSearchParameters_centered = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexAdditiveQuantizerFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexBinaryFlat_approx_topk_mode = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexBinaryHNSW_init_level0 = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexBinaryHNSW_keep_max_size_level0 = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexBinaryHNSW_locks = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexBinaryHNSW_retain_locks = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexBinaryIVF_per_invlist_search = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexBinary_addEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool IndexBinary_add_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexBinary_add_sa_codes = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexBinary_add_with_idsEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool IndexBinary_add_with_ids_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexBinary_sa_code_size = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexBinary_searchEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool IndexBinary_search_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexBinary_trainEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool IndexBinary_train_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexFastScan_get_CodePacker = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexFastScan_get_block_stride = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexFastScan_make_knn_handler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool IndexFastScan_make_knn_scanner = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexFastScan_sa_code_size = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexFastScan_sa_encode = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexFlatCodes_add_sa_codes = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexFlatCodes_get_CodePacker = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexFlatCodes_permute_entries = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexFlatCodes_range_search = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IndexFlatCodes_search = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IndexFlatCodes_search1 = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexFlatL2_cached_l2norms = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexFlatL2_clear_l2norms = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexFlatL2_get_FlatCodesDistanceComputer = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexFlatL2_sync_l2norms = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexHNSWCagra_get_numeric_type = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexHNSWCagra_numeric_type_ = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexHNSWCagra_range_search = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexHNSWCagra_set_numeric_type = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexHNSWFlatPanorama_compute_cum_sums = FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401;
inline constexpr bool IndexHNSWFlatPanorama_pano = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexHNSWFlatPanorama_panorama_level_width = FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401;
inline constexpr bool IndexHNSW_get_distance_computer = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IndexHNSW_init_level0 = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IndexHNSW_keep_max_size_level0 = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IndexHNSW_locks = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexHNSW_permute_entries = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexHNSW_range_search = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexHNSW_reconstruct_from_neighbors = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexHNSW_retain_locks = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexHNSW_search1 = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexHNSW_use_visited_hashset = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIDMap2Template_add_sa_codes = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexIDMap2Template_add_with_idsEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool IndexIDMap2Template_add_with_ids_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexIDMapTemplate_addEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool IndexIDMapTemplate_add_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexIDMapTemplate_add_sa_codes = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexIDMapTemplate_add_with_idsEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool IndexIDMapTemplate_add_with_ids_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexIDMapTemplate_sa_code_size = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexIDMapTemplate_searchEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool IndexIDMapTemplate_search_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexIDMapTemplate_trainEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool IndexIDMapTemplate_train_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexIVFAdditiveQuantizerFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexIVFAdditiveQuantizerFastScan_sa_decode = FSDK_FAISS_VERSION < 11000;
inline constexpr bool IndexIVFAdditiveQuantizerFastScan_train_encoder = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFAdditiveQuantizerFastScan_train_encoder_num_vectors = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFAdditiveQuantizerFastScan_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFAdditiveQuantizer_by_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFAdditiveQuantizer_decode_vectors = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexIVFAdditiveQuantizer_reconstruct_from_offset = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IndexIVFAdditiveQuantizer_train_encoder = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFAdditiveQuantizer_train_encoder_num_vectors = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFAdditiveQuantizer_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFFastScan_by_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexIVFFastScan_fine_quantizer = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexIVFFastScan_get_CodePacker = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexIVFFastScan_get_block_stride = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVFFastScan_init_code_packer = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexIVFFastScan_make_knn_handler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool IndexIVFFastScan_make_knn_scanner = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexIVFFastScan_postprocess_packed_codes = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVFFastScan_range_search_dispatch_implem = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_sa_decode = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexIVFFastScan_search_dispatch_implem = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_search_implem_10 = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_search_implem_12 = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_search_implem_14 = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_search_preassigned = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFlatPanorama_batch_size = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexIVFFlat_decode_vectors = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexIVFPQFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexIVFPQFastScan_get_InvertedListScanner = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexIVFPQFastScan_sa_decode = FSDK_FAISS_VERSION < 11000;
inline constexpr bool IndexIVFPQFastScan_train_encoder = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFPQFastScan_train_encoder_num_vectors = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFPQFastScan_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFPQR_train_encoder = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFPQR_train_encoder_num_vectors = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFPQR_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFPQ_by_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFPQ_decode_vectors = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexIVFPQ_train_encoder = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFPQ_train_encoder_num_vectors = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFPQ_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFPQ_train_residual_o = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFRaBitQFastScan_compute_LUT_uint8 = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexIVFRaBitQFastScan_compute_per_vector_storage_size = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool IndexIVFRaBitQFastScan_compute_residual_LUT = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexIVFRaBitQFastScan_factors_storage = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11302;
inline constexpr bool IndexIVFRaBitQFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexIVFRaBitQFastScan_flat_storage = FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401;
inline constexpr bool IndexIVFRaBitQFastScan_get_CodePacker = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVFRaBitQFastScan_get_InvertedListScanner = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVFRaBitQFastScan_make_knn_handler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool IndexIVFRaBitQFastScan_make_knn_scanner = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexIVFRaBitQFastScan_postprocess_packed_codes = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVFRaBitQ_decode_vectors = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexIVFScalarQuantizer_by_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFScalarQuantizer_decode_vectors = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexIVFScalarQuantizer_train_encoder = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFScalarQuantizer_train_encoder_num_vectors = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFScalarQuantizer_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVFSpectralHash_train_encoder = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFSpectralHash_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexIVF_by_residual = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVF_decode_vectors = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexIVF_get_CodePacker = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexIVF_max_codes = FSDK_FAISS_VERSION < 10704;
inline constexpr bool IndexIVF_nprobe = FSDK_FAISS_VERSION < 10704;
inline constexpr bool IndexIVF_search1 = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVF_search_and_return_codes = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVF_train_encoder = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVF_train_encoder_num_vectors = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVF_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexLattice_add = FSDK_FAISS_VERSION < 10900;
inline constexpr bool IndexLattice_code_size = FSDK_FAISS_VERSION < 10900;
inline constexpr bool IndexLattice_reset = FSDK_FAISS_VERSION < 10900;
inline constexpr bool IndexLattice_search = FSDK_FAISS_VERSION < 10900;
inline constexpr bool IndexPQFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexPreTransform_search_subset = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool IndexRaBitQFastScan_compute_per_vector_storage_size = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool IndexRaBitQFastScan_factors_storage = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11302;
inline constexpr bool IndexRaBitQFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexRaBitQFastScan_flat_storage = FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401;
inline constexpr bool IndexRaBitQFastScan_get_CodePacker = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexRaBitQFastScan_make_knn_handler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool IndexRaBitQFastScan_make_knn_scanner = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool IndexRaBitQFastScan_remove_ids = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexRaBitQ_centered = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool IndexRefine_range_search = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool Index_addEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool Index_add_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool Index_add_sa_codes = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool Index_add_with_idsEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool Index_add_with_ids_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool Index_search1 = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool Index_searchEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool Index_search_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool Index_search_subset = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool Index_trainEx = FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300;
inline constexpr bool Index_train_ex = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool Index_train_with_queries = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool InvertedListScanner_iterate_codes = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool InvertedListScanner_iterate_codes_range = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool InvertedListsIterator_has_search_callbacks_ = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool InvertedListsIterator_on_distance_computed = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool InvertedListsIterator_on_heap_changed = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool InvertedLists_copy_subset_to = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool InvertedLists_get_iterator = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool InvertedLists_is_empty = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool InvertedLists_use_iterator = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool MatrixStats_hash_value = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool NSG_use_visited_hashset = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool OnDiskInvertedLists_merge_from = FSDK_FAISS_VERSION < 10900;
inline constexpr bool OnDiskInvertedLists_merge_from_multiple = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool PartitionStats_bisect_cycles = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool PartitionStats_bissect_cycles = FSDK_FAISS_VERSION < 11300;
inline constexpr bool RaBitQDistanceComputer_lower_bound_distance = FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401;
inline constexpr bool RaBitQDistanceComputer_scan_codes_multibit = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool RaBitQDistanceComputer_set_centroid = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool RaBitQHeapHandler_full_block_size = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool RaBitQHeapHandler_is_multi_bit = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool RaBitQHeapHandler_packed_block_size = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool RaBitQHeapHandler_packer = FSDK_FAISS_VERSION >= 11401 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool RaBitQHeapHandler_storage_size = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool RaBitQHeapHandler_unpack_buf = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool RaBitQSearchParameters_centered = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool RaBitQuantizer_compute_code_size = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool RaBitQuantizer_nb_bits = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool RangeQueryResult_stats = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool ReservoirBlockResultHandler_heap_dis_tab = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool ReservoirBlockResultHandler_heap_ids_tab = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool ReservoirBlockResultHandler_k = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool ReservoirTopN_add_result = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool ReservoirTopN_shrink = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool ReservoirTopN_threshold = FSDK_FAISS_VERSION < 10800;
inline constexpr bool ResidualCoarseQuantizer_initialize_from = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool ResidualQuantizer_approx_topk_mode = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool ResidualQuantizer_cent_norms = FSDK_FAISS_VERSION < 11000;
inline constexpr bool ResidualQuantizer_codebook_cross_products = FSDK_FAISS_VERSION < 11000;
inline constexpr bool ResidualQuantizer_compute_codebook_tables = FSDK_FAISS_VERSION < 11000;
inline constexpr bool ResultHandlerUnordered_stats = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SIMDConfig_has_dynamic_dispatch = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandlerToFloat_count_scanned_rows = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SIMDResultHandlerToFloat_in_range_num = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SIMDResultHandlerToFloat_is_CMax = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SIMDResultHandlerToFloat_list_codes_ptr = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SIMDResultHandlerToFloat_num_updates = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool SIMDResultHandlerToFloat_scan_cnt = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SIMDResultHandlerToFloat_set_block_origin = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SIMDResultHandlerToFloat_set_list_context = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool SIMDResultHandlerToFloat_sizeof_ids = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SIMDResultHandlerToFloat_with_fields = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SIMDResultHandler_is_CMax = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool SIMDResultHandler_set_block_origin = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool SIMDResultHandler_sizeof_ids = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool SIMDResultHandler_with_fields = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool ScalarQuantizer_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool ScalarQuantizer_turboq_refine = FSDK_FAISS_VERSION >= 11403;
inline constexpr bool SearchParametersHNSW_bounded_queue = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool SearchParametersIVF_ensure_topk_full = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SearchParametersIVF_inverted_list_context = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool SearchParametersIVF_max_empty_result_buckets = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool SearchParametersIVF_max_lists_num = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool ThreadedIndex_own_fields = FSDK_FAISS_VERSION < 10704;
inline constexpr bool ThreadedIndex_own_indices = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool Top1BlockResultHandler_dis_tab = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool Top1BlockResultHandler_ids_tab = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool VectorDistance_d = (FSDK_FAISS_VERSION < 11401) || (FSDK_FAISS_VERSION >= 11402);
inline constexpr bool VectorDistance_metric_arg = (FSDK_FAISS_VERSION < 11401) || (FSDK_FAISS_VERSION >= 11402);
inline constexpr bool VisitedTableVector_ensure_size = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool VisitedTable_create = FSDK_FAISS_VERSION >= 11403;
inline constexpr bool VisitedTable_get_reusable = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool VisitedTable_prefetch = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool VisitedTable_reserve = FSDK_FAISS_VERSION >= 11402;
inline constexpr bool VisitedTable_visited = FSDK_FAISS_VERSION < 11403;
inline constexpr bool VisitedTable_visited_set = FSDK_FAISS_VERSION >= 11401 && FSDK_FAISS_VERSION < 11403;
inline constexpr bool VisitedTable_visno = FSDK_FAISS_VERSION < 11403;
inline constexpr bool simd256bit_is_same_as = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
inline constexpr bool simd8uint32_unzip = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402;
}  // namespace fsdk::has

/** The same for declarations, which must differ: `#if FSDK_HAS(CodePacker)`. A misspelt name is a warning of -Wundef. */
#define FSDK_HAS(name) (FSDK_HAS_##name)
#define FSDK_HAS_AdditiveQuantizer_centroid_norms (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_AdditiveQuantizer_codebook_cross_products (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_AdditiveQuantizer_compute_codebook_tables (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_ArrayInvertedListsPanorama (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_ArrayInvertedListsPanorama_pano (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_ArrayInvertedLists_is_empty (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_ArrayInvertedLists_permute_invlists (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_BlockInvertedLists_packer (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_BlockInvertedLists_remove_ids (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_BlockResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_BlockResultHandler_is_in_selection (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_BlockResultHandler_sel (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_CappedInvertedLists (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_ClusteringInitMethod (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_ClusteringInitialization (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_ClusteringParameters_afkmc2_chain_length (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_ClusteringParameters_check_input_data_for_NaNs (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_ClusteringParameters_early_stop_threshold (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_ClusteringParameters_init_method (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_ClusteringParameters_use_faster_subsampling (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_CodePacker (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_CodePackerFlat (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_CodePackerFlat_clone (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_CodePackerPQ4 (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_CodePackerPQ4_clone (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_CodePackerRaBitQ (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_CodePacker_clone (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_CodeSet (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_CombinerRangeKNN (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_DistanceComputer_distances_batch_4 (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_EDENCodeFactors (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_EDENFlatCodesDistanceComputer (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_EDENScaleType (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_FastScanCodeScanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_FastScanDistancePostProcessing (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_FastScanDistancePostProcessing_centered (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_FastScanDistancePostProcessing_norm_scaler (FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_FastScanDistancePostProcessing_pq2x4_scale (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_FastScanDistancePostProcessing_qb (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_FileIOReader_filedescriptor (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_FileIOReader_fileno (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_FileIOWriter_filedescriptor (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_FileIOWriter_fileno (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_FlatCodesDistanceComputer_distance_to_code_batch_4 (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_FlatCodesDistanceComputer_distances_batch_4 (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_FlatCodesDistanceComputer_partial_dot_product (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_FlatCodesDistanceComputer_partial_dot_product_batch_4 (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_FlatCodesDistanceComputer_q (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_GenHammingComputer16 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_GenHammingComputer16_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_GenHammingComputer32 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_GenHammingComputer32_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_GenHammingComputer8 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_GenHammingComputer8_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_GenHammingComputerM8 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_GenHammingComputerM8_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HNSWStats_n3 (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_HNSWStats_nhops (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_HNSWStats_nreorder (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_HNSW_MinimaxHeap (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HNSW_NodeDistCloser (FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_HNSW_NodeDistFarther (FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_HNSW_is_panorama (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_HNSW_is_similarity (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_HNSW_permute_entries (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_HNSW_prune_headroom (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_HNSW_shrink_neighbor_list (FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_HNSW_upper_beam (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_HNSW_use_visited_hashset (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_HadamardRotation (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_HammingComputer (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputer16 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputer16_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputer20 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputer20_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputer32 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputer32_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputer4_get_code_size (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_HammingComputer64 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputer64_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputer8_get_code_size (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_HammingComputerDefault (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputerDefault_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_HammingComputerM4 (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HammingComputerM4_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HammingComputerM8 (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HammingComputerM8_get_code_size (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapArray_addn_query_subset_with_ids (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_HeapBlockResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_HeapBlockResultHandler_SingleResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_HeapBlockResultHandler_SingleResultHandler_add_result (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_HeapBlockResultHandler_SingleResultHandler_heap_dis (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_HeapBlockResultHandler_SingleResultHandler_heap_ids (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_HeapBlockResultHandler_SingleResultHandler_k (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_HeapBlockResultHandler_heap_dis_tab (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200)
#define FSDK_HAS_HeapBlockResultHandler_heap_ids_tab (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200)
#define FSDK_HAS_HeapBlockResultHandler_k (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200)
#define FSDK_HAS_HeapResultHandler ((FSDK_FAISS_VERSION < 10800) || (FSDK_FAISS_VERSION >= 11401))
#define FSDK_HAS_HeapResultHandler_SingleResultHandler (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapResultHandler_add_result (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_HeapResultHandler_add_results (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapResultHandler_begin_multiple (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapResultHandler_end_multiple (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapResultHandler_heap_dis (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_HeapResultHandler_heap_dis_tab (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapResultHandler_heap_ids (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_HeapResultHandler_heap_ids_tab (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapResultHandler_i0 (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapResultHandler_i1 (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapResultHandler_nq (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_HeapWithBuckets (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_HeapWithBucketsCMaxFloat (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_HeapWithBucketsForHamming16 (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_HeapWithBucketsForHamming32 (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_HeapWithBucketsGeneric (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_HeapWithBucketsGenericCMaxFloat (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IDSelectorAnd (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IDSelectorOr (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IDSelectorTranslated (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IDSelectorXOr (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IOReader_filedescriptor (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IOReader_fileno (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_IOWriter_filedescriptor (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IOWriter_fileno (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_IVFFlatScanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IVFRaBitQSearchParameters (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_IVFRaBitQSearchParameters_centered (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IVFSQTurboQSearchParameters (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_IndexAdditiveQuantizerFastScan_fast_scan_code_size (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexBinaryFlat_approx_topk_mode (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IndexBinaryHNSWCagra (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexBinaryHNSW_init_level0 (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexBinaryHNSW_keep_max_size_level0 (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexBinaryHNSW_locks (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexBinaryHNSW_retain_locks (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexBinaryIVF_per_invlist_search (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IndexBinary_addEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_IndexBinary_add_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexBinary_add_sa_codes (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexBinary_add_with_idsEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_IndexBinary_add_with_ids_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexBinary_sa_code_size (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexBinary_searchEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_IndexBinary_search_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexBinary_trainEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_IndexBinary_train_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexEDEN (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_IndexFastScan_fast_scan_code_size (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexFastScan_get_CodePacker (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IndexFastScan_get_block_stride (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexFastScan_make_knn_handler (FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_IndexFastScan_make_knn_scanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexFastScan_sa_code_size (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexFastScan_sa_encode (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexFlatCodes_add_sa_codes (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexFlatCodes_get_CodePacker (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IndexFlatCodes_permute_entries (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexFlatCodes_range_search (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IndexFlatCodes_search (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IndexFlatCodes_search1 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexFlatIPPanorama (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexFlatL2Panorama (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_IndexFlatL2_cached_l2norms (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexFlatL2_clear_l2norms (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexFlatL2_get_FlatCodesDistanceComputer (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexFlatL2_sync_l2norms (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexFlatPanorama (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_IndexHNSWCagra (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IndexHNSWCagra_get_numeric_type (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexHNSWCagra_numeric_type_ (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexHNSWCagra_range_search (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexHNSWCagra_set_numeric_type (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexHNSWFlatPanorama (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_IndexHNSWFlatPanorama_compute_cum_sums (FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_IndexHNSWFlatPanorama_pano (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexHNSWFlatPanorama_panorama_level_width (FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_IndexHNSW_get_distance_computer (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IndexHNSW_init_level0 (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IndexHNSW_keep_max_size_level0 (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IndexHNSW_locks (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexHNSW_permute_entries (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexHNSW_range_search (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexHNSW_reconstruct_from_neighbors (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexHNSW_retain_locks (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexHNSW_search1 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexHNSW_use_visited_hashset (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexIDMap2Template_add_sa_codes (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_IndexIDMap2Template_add_with_idsEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_IndexIDMap2Template_add_with_ids_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexIDMapTemplate_addEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_IndexIDMapTemplate_add_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexIDMapTemplate_add_sa_codes (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexIDMapTemplate_add_with_idsEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_IndexIDMapTemplate_add_with_ids_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexIDMapTemplate_sa_code_size (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexIDMapTemplate_searchEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_IndexIDMapTemplate_search_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexIDMapTemplate_trainEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_IndexIDMapTemplate_train_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexIVFAdditiveQuantizerFastScan_fast_scan_code_size (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexIVFAdditiveQuantizerFastScan_sa_decode (FSDK_FAISS_VERSION < 11000)
#define FSDK_HAS_IndexIVFAdditiveQuantizerFastScan_train_encoder (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFAdditiveQuantizerFastScan_train_encoder_num_vectors (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFAdditiveQuantizerFastScan_train_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFAdditiveQuantizer_by_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFAdditiveQuantizer_decode_vectors (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexIVFAdditiveQuantizer_reconstruct_from_offset (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IndexIVFAdditiveQuantizer_train_encoder (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFAdditiveQuantizer_train_encoder_num_vectors (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFAdditiveQuantizer_train_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFEDEN (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_IndexIVFFastScan_CoarseQuantized (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFFastScan_by_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFFastScan_fast_scan_code_size (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexIVFFastScan_fine_quantizer (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexIVFFastScan_get_CodePacker (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IndexIVFFastScan_get_block_stride (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexIVFFastScan_init_code_packer (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IndexIVFFastScan_make_knn_handler (FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_IndexIVFFastScan_make_knn_scanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexIVFFastScan_postprocess_packed_codes (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexIVFFastScan_range_search_dispatch_implem (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFFastScan_sa_decode (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexIVFFastScan_search_dispatch_implem (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFFastScan_search_implem_10 (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFFastScan_search_implem_12 (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFFastScan_search_implem_14 (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFFastScan_search_preassigned (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFFlatPanorama (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexIVFFlatPanorama_batch_size (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexIVFFlat_decode_vectors (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexIVFIndependentQuantizer (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFInterface (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IndexIVFPQFastScan_fast_scan_code_size (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexIVFPQFastScan_get_InvertedListScanner (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexIVFPQFastScan_sa_decode (FSDK_FAISS_VERSION < 11000)
#define FSDK_HAS_IndexIVFPQFastScan_train_encoder (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFPQFastScan_train_encoder_num_vectors (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFPQFastScan_train_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFPQR_train_encoder (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFPQR_train_encoder_num_vectors (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFPQR_train_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFPQ_by_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFPQ_decode_vectors (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexIVFPQ_train_encoder (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFPQ_train_encoder_num_vectors (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFPQ_train_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFPQ_train_residual_o (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFRaBitQ (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_IndexIVFRaBitQFastScan (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexIVFRaBitQFastScan_compute_LUT_uint8 (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexIVFRaBitQFastScan_compute_per_vector_storage_size (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_IndexIVFRaBitQFastScan_compute_residual_LUT (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexIVFRaBitQFastScan_factors_storage (FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11302)
#define FSDK_HAS_IndexIVFRaBitQFastScan_fast_scan_code_size (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexIVFRaBitQFastScan_flat_storage (FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_IndexIVFRaBitQFastScan_get_CodePacker (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexIVFRaBitQFastScan_get_InvertedListScanner (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexIVFRaBitQFastScan_make_knn_handler (FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_IndexIVFRaBitQFastScan_make_knn_scanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexIVFRaBitQFastScan_postprocess_packed_codes (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexIVFRaBitQ_decode_vectors (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexIVFScalarQuantizer_by_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFScalarQuantizer_decode_vectors (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexIVFScalarQuantizer_train_encoder (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFScalarQuantizer_train_encoder_num_vectors (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFScalarQuantizer_train_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVFSpectralHash_train_encoder (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVFSpectralHash_train_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexIVF_by_residual (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVF_decode_vectors (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_IndexIVF_get_CodePacker (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IndexIVF_max_codes (FSDK_FAISS_VERSION < 10704)
#define FSDK_HAS_IndexIVF_nprobe (FSDK_FAISS_VERSION < 10704)
#define FSDK_HAS_IndexIVF_search1 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexIVF_search_and_return_codes (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVF_train_encoder (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVF_train_encoder_num_vectors (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexIVF_train_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_IndexLattice_add (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_IndexLattice_code_size (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_IndexLattice_reset (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_IndexLattice_search (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_IndexNeuralNetCodec (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IndexPQFastScan_fast_scan_code_size (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexPreTransform_search_subset (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_IndexQINCo (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_IndexRaBitQ (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_IndexRaBitQFastScan (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexRaBitQFastScan_compute_per_vector_storage_size (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_IndexRaBitQFastScan_factors_storage (FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11302)
#define FSDK_HAS_IndexRaBitQFastScan_fast_scan_code_size (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexRaBitQFastScan_flat_storage (FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_IndexRaBitQFastScan_get_CodePacker (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexRaBitQFastScan_make_knn_handler (FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_IndexRaBitQFastScan_make_knn_scanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_IndexRaBitQFastScan_remove_ids (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_IndexRaBitQ_centered (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_IndexRandom (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_IndexRefinePanorama (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_IndexRefineSearchParameters (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_IndexRefine_range_search (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_IndexShardsIVF (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_Index_addEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_Index_add_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_Index_add_sa_codes (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_Index_add_with_idsEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_Index_add_with_ids_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_Index_search1 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_Index_searchEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_Index_search_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_Index_search_subset (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_Index_trainEx (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_Index_train_ex (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_Index_train_with_queries (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_InvertedListScannerStats (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_InvertedListScanner_iterate_codes (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_InvertedListScanner_iterate_codes_range (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_InvertedListsIterator (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_InvertedListsIterator_has_search_callbacks_ (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_InvertedListsIterator_on_distance_computed (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_InvertedListsIterator_on_heap_changed (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_InvertedLists_copy_subset_to (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_InvertedLists_get_iterator (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_InvertedLists_is_empty (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_InvertedLists_subset_type_t (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_InvertedLists_use_iterator (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_LockVector (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_MappedFileIOReader (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_MatrixStats_hash_value (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_MaybeOwnedVector (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_MaybeOwnedVectorOwner (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_MinimaxHeap (FSDK_FAISS_VERSION >= 11402 && FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_MinimaxHeapT (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_MmappedFileMappingOwner (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_NSG_use_visited_hashset (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_NegativeDistanceComputer (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_NeuralNetCodec (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_NumericType (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_OnDiskInvertedLists_merge_from (FSDK_FAISS_VERSION < 10900)
#define FSDK_HAS_OnDiskInvertedLists_merge_from_multiple (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_Panorama (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_PanoramaStats (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_PartitionStats_bisect_cycles (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_PartitionStats_bissect_cycles (FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_QINCo (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_QINCoStep (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_RaBitQDistanceComputer (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_RaBitQDistanceComputer_lower_bound_distance (FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_RaBitQDistanceComputer_scan_codes_multibit (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_RaBitQDistanceComputer_set_centroid (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_RaBitQHeapHandler (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_RaBitQHeapHandler_full_block_size (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_RaBitQHeapHandler_is_multi_bit (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_RaBitQHeapHandler_packed_block_size (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_RaBitQHeapHandler_packer (FSDK_FAISS_VERSION >= 11401 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_RaBitQHeapHandler_storage_size (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_RaBitQHeapHandler_unpack_buf (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_RaBitQSearchParameters (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_RaBitQSearchParameters_centered (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_RaBitQStats (FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_RaBitQuantizer (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_RaBitQuantizer_compute_code_size (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_RaBitQuantizer_nb_bits (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_RangeQueryResult_stats (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_RangeResultHandler (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_RangeSearchBlockResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_RangeSearchBlockResultHandler_SingleResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_RangeSearchBlockResultHandler_SingleResultHandler_add_result (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_RangeSearchBlockResultHandler_SingleResultHandler_qr (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_RangeSearchResultHandler (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_RangeSearchResultHandler_SingleResultHandler (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_ReconstructFromNeighbors (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_ReservoirBlockResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_ReservoirBlockResultHandler_SingleResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_ReservoirBlockResultHandler_heap_dis_tab (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200)
#define FSDK_HAS_ReservoirBlockResultHandler_heap_ids_tab (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200)
#define FSDK_HAS_ReservoirBlockResultHandler_k (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200)
#define FSDK_HAS_ReservoirResultHandler (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_ReservoirResultHandler_SingleResultHandler (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_ReservoirTopN_add_result (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_ReservoirTopN_shrink (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_ReservoirTopN_threshold (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_ResidualCoarseQuantizer_initialize_from (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_ResidualQuantizer_approx_topk_mode (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_ResidualQuantizer_cent_norms (FSDK_FAISS_VERSION < 11000)
#define FSDK_HAS_ResidualQuantizer_codebook_cross_products (FSDK_FAISS_VERSION < 11000)
#define FSDK_HAS_ResidualQuantizer_compute_codebook_tables (FSDK_FAISS_VERSION < 11000)
#define FSDK_HAS_ResultHandler (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_ResultHandlerT (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_ResultHandlerUnordered (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_ResultHandlerUnordered_stats (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SIMDConfig (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_SIMDConfig_has_dynamic_dispatch (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_SIMDLevel (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_SIMDResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_SIMDResultHandlerToFloat (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_SIMDResultHandlerToFloat_count_scanned_rows (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SIMDResultHandlerToFloat_in_range_num (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SIMDResultHandlerToFloat_is_CMax (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SIMDResultHandlerToFloat_list_codes_ptr (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SIMDResultHandlerToFloat_num_updates (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_SIMDResultHandlerToFloat_scan_cnt (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SIMDResultHandlerToFloat_set_block_origin (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SIMDResultHandlerToFloat_set_list_context (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_SIMDResultHandlerToFloat_sizeof_ids (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SIMDResultHandlerToFloat_with_fields (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SIMDResultHandler_is_CMax (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_SIMDResultHandler_set_block_origin (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_SIMDResultHandler_sizeof_ids (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_SIMDResultHandler_with_fields (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_ScalarQuantizer_SQDistanceComputer_distance_to_code_batch_4 (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_ScalarQuantizer_SQDistanceComputer_q (FSDK_FAISS_VERSION < 11302)
#define FSDK_HAS_ScalarQuantizer_SQDistanceComputer_query_to_codes_batch_4 (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_ScalarQuantizer_TurboQuantRefine (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_ScalarQuantizer_TurboQuantRefine_DistanceComputer (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_ScalarQuantizer_train_residual (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_ScalarQuantizer_turboq_refine (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_ScopeDeleter (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_ScopeDeleter1 (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_SearchParametersHNSW_bounded_queue (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_SearchParametersIVF_ensure_topk_full (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SearchParametersIVF_inverted_list_context (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_SearchParametersIVF_max_empty_result_buckets (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SearchParametersIVF_max_lists_num (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SearchParametersResidualCoarseQuantizer (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_SingleBestResultHandler (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_SingleBestResultHandler_SingleResultHandler (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_SingleQueryBlockResultHandler (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_SingleQueryBlockResultHandler_SingleResultHandler (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_SplitMix64RandomGenerator (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_SuperKMeans (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_SuperKMeansAssignScratch (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_SuperKMeansParameters (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_ThreadedIndex_own_fields (FSDK_FAISS_VERSION < 10704)
#define FSDK_HAS_ThreadedIndex_own_indices (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_TimeoutCallback (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_Top1BlockResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_Top1BlockResultHandler_SingleResultHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_Top1BlockResultHandler_dis_tab (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200)
#define FSDK_HAS_Top1BlockResultHandler_ids_tab (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200)
#define FSDK_HAS_TopkBlockResultHandler (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_TransformedVectors (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_VectorDistanceBase (FSDK_FAISS_VERSION >= 11401 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_VectorDistance_d ((FSDK_FAISS_VERSION < 11401) || (FSDK_FAISS_VERSION >= 11402))
#define FSDK_HAS_VectorDistance_metric_arg ((FSDK_FAISS_VERSION < 11401) || (FSDK_FAISS_VERSION >= 11402))
#define FSDK_HAS_VisitedTableSet (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_VisitedTableVector (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_VisitedTableVector_ensure_size (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_VisitedTable_create (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_VisitedTable_get_reusable (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_VisitedTable_prefetch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_VisitedTable_reserve (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_VisitedTable_visited (FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_VisitedTable_visited_set (FSDK_FAISS_VERSION >= 11401 && FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_VisitedTable_visno (FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_ZeroCopyIOReader (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_accumulate_to_mem (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_add_no_overflow (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_approx_topk_by_mode (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_bucket_sort (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_bvec_checksum (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_bvecs_checksum (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_clone_binary_index (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_cmplt_min_max_fast (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_compact_active_kernel (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_compute_PQ_dis_tables_dsub2_dispatch (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_decode_bf16 (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_decode_bf16_simd (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_decode_fp16 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_detail_block_l2_dispatch (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_chi2_quantile_wh (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_compute_centroids (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_compute_partial_norms (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_de_pdxify (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_get_actual_rng_seed (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_normal_quantile (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_pdxify (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_precompute_ad_thresholds (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_split_clusters (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_detail_subsample_training_set (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_eden_utils_code_size (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_eden_utils_compute_codes (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_eden_utils_decode (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_eden_utils_extract_code (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_eden_utils_get_distance_computer (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_eden_utils_is_eden_quantizer_type (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_eden_utils_nb_bits_for_qtype (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_eden_utils_packed_code_size (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_eden_utils_quantizer_type_for_bits (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_encode_bf16 (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_encode_bf16_simd (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_encode_fp16 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_exhaustive_L2sqr_fused_cmax (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_fvec_L1_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_L2sqr_batch_4 (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_fvec_L2sqr_batch_4_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_L2sqr_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_L2sqr_ny_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_L2sqr_ny_nearest_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_L2sqr_ny_nearest_y_transposed_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_L2sqr_ny_transposed (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_fvec_L2sqr_ny_transposed_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_Linf_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_add_dispatch (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_fvec_add_scalar_dispatch (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_fvec_inner_product_batch_4 (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_fvec_inner_product_batch_4_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_inner_product_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_inner_products_ny_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_madd_and_argmin_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_madd_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_norm_L2sqr_dispatch (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_fvec_sub_dispatch (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_get_deserialization_lattice_r2_limit (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_get_deserialization_loop_limit (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_get_deserialization_vector_byte_limit (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_get_lookup_256 (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_get_lookup_512 (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_get_numeric_type_size (FSDK_FAISS_VERSION >= 11200)
#define FSDK_HAS_get_simd_fallback (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_get_version (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_greedy_update_nearest (FSDK_FAISS_VERSION >= 10900 && FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_hamming_popcount_tail (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_hammings_impl_runtime (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_has_omp (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_hashtable_int64_to_int64_add (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_hashtable_int64_to_int64_init (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_hashtable_int64_to_int64_lookup (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_hnsw_detail_greedy_update_nearest (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_hnsw_detail_search_from_candidate_unbounded (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_hnsw_detail_search_from_candidates (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_hnsw_detail_search_from_candidates_panorama (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_hnsw_detail_search_neighbors_to_add (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_is_maybe_owned_vector (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_is_similarity_metric (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_ivflib_DefaultShardingFunction (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_ivflib_ShardingFunction (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_ivflib_shard_binary_ivf_index_centroids (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_ivflib_shard_ivf_index_centroids (FSDK_FAISS_VERSION >= 11100)
#define FSDK_HAS_knn_extra_metrics ((FSDK_FAISS_VERSION < 10704) || (FSDK_FAISS_VERSION >= 10900))
#define FSDK_HAS_make_fast_scan_knn_scanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_make_partial_range_scanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_make_range_scanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_matrix_bucket_sort_inplace (FSDK_FAISS_VERSION >= 10704)
#define FSDK_HAS_metric_type_count (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_metric_type_from_int (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_mul_no_overflow (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_nn_Embedding (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_nn_FFN (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_nn_Linear (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_nn_Tensor2DTemplate (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_nsg_Graph_get_neighbors (FSDK_FAISS_VERSION >= 11000)
#define FSDK_HAS_omp_capture_exception (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_omp_rethrow_if_exception (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_pack_bitstrings (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_polysemous_training_distances_compute_cost (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_polysemous_training_distances_cost_update (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_polysemous_training_hamming_compute_cost (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_polysemous_training_hamming_cost_update (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_popcount32 (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_popcount64 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_popcount_lookup_avx2 (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_popcount_lookup_avx512 (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_pq4_accumulate_loop (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_pq4_accumulate_loop_qbs (FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_rabitq_BitwiseAndDotProductResult (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_bitwise_and_dot_product (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_bitwise_and_dot_product_with_popcount (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_bitwise_xor_dot_product (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_dp_popcnt (FSDK_FAISS_VERSION >= 11200 && FSDK_FAISS_VERSION < 11300)
#define FSDK_HAS_rabitq_ivf_make_knn_scanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_rabitq_lut_minmax_16 (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_lut_quantize_16_to_uint8 (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_make_knn_scanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_rabitq_minmax_values (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_multibit_compute_ex_factors (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_multibit_compute_inner_product (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_rabitq_multibit_compute_optimal_scaling_factor (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_multibit_ip_scalar (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_rabitq_multibit_pack_multibit_codes (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_multibit_quantize_ex_bits (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_popcount (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_quantize_query_values (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_rearrange_bit_planes (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_round_clamped_byte_scalar (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_round_nonnegative_byte_scalar (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_utils_ExtraBitsFactors (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_utils_FactorsData (FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11302)
#define FSDK_HAS_rabitq_utils_QueryFactorsData (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_utils_QueryFactorsData_g_error (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_utils_QueryFactorsData_q_dot_c (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_rabitq_utils_QueryFactorsData_rotated_q (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_utils_SignBitFactors (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_utils_SignBitFactorsWithError (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_utils_compute_1bit_adjusted_distance (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_utils_compute_factors_from_intermediates (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_utils_compute_full_multibit_distance (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_utils_compute_per_vector_storage_size (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_rabitq_utils_compute_query_factors (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_utils_compute_vector_factors (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_utils_compute_vector_intermediate_values (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_utils_extract_bit_fastscan (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_utils_extract_bit_standard (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_utils_extract_code_inline (FSDK_FAISS_VERSION >= 11302)
#define FSDK_HAS_rabitq_utils_populate_block_aux_from_flat_storage (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_rabitq_utils_round_clamped_to_uint8 (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_utils_round_nonnegative_to_uint16 (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_utils_round_nonnegative_to_uint8 (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_rabitq_utils_set_bit_fastscan (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_utils_set_bit_standard (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_rabitq_utils_should_refine_candidate (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_rabitq_utils_unpack_sign_bits_from_packed (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_rand_perm_splitmix64 (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_read_InvertedLists_up (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_read_ProductQuantizer_up (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_read_ScalarQuantizer (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_read_VectorTransform_up (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_read_direct_map (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_read_index_binary_up (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_read_index_header (FSDK_FAISS_VERSION >= 10900 && FSDK_FAISS_VERSION < 11401)
#define FSDK_HAS_read_index_up (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_read_ivf_header (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_reverse_index_factory (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_rq_encode_steps_ComputeCodesAddCentroidsLUT0MemoryPool (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_rq_encode_steps_ComputeCodesAddCentroidsLUT1MemoryPool (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_rq_encode_steps_RefineBeamLUTMemoryPool (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_rq_encode_steps_RefineBeamMemoryPool (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_rq_encode_steps_compute_codes_add_centroids_mp_lut0 (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_rq_encode_steps_compute_codes_add_centroids_mp_lut1 (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_rq_encode_steps_refine_beam_LUT_mp (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_rq_encode_steps_refine_beam_mp (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_scalar_quantizer_Codec4bit (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_Codec6bit (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_Codec8bit (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_DCTemplate (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_DistanceComputerByte (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_DistanceComputerByteSigned (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_scalar_quantizer_IVFCoarseDistanceScanner (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_scalar_quantizer_IVFSQScannerIP (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_IVFSQScannerL2 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_Quantizer8bitDirect (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_Quantizer8bitDirectSigned (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_QuantizerBF16 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_QuantizerFP16 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_QuantizerLloydMax (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_scalar_quantizer_QuantizerTemplate (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_QuantizerTurboQuantFull (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_scalar_quantizer_QuantizerTurboQuantMSE (FSDK_FAISS_VERSION >= 11402 && FSDK_FAISS_VERSION < 11500)
#define FSDK_HAS_scalar_quantizer_SQTurboQFactors (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_scalar_quantizer_SimilarityIP (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_SimilarityL2 (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_train_NonUniform (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_scalar_quantizer_train_TurboQuantMSE (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_scalar_quantizer_train_Uniform (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_search_from_candidate_unbounded (FSDK_FAISS_VERSION >= 10900 && FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_search_from_candidates (FSDK_FAISS_VERSION >= 10900 && FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_search_from_candidates_panorama (FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_search_neighbors_to_add (FSDK_FAISS_VERSION >= 11000 && FSDK_FAISS_VERSION < 11403)
#define FSDK_HAS_set_array_invlist (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_set_deserialization_lattice_r2_limit (FSDK_FAISS_VERSION >= 11403)
#define FSDK_HAS_set_deserialization_loop_limit (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_set_deserialization_vector_byte_limit (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd16float32_tpl (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd16uint16 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_simd16uint16_tpl (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd256_level_selector (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd256bit (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_simd256bit_is_same_as (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_simd256bit_tpl (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd32uint16_tpl (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd32uint8 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_simd32uint8_tpl (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd512_level_selector (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd512bit_tpl (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd64uint8_tpl (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd8float32 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_simd8float32_tpl (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd8uint32 (FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_simd8uint32_tpl (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd8uint32_unzip (FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11402)
#define FSDK_HAS_simd_result_handlers_HeapHandler_dis (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_HeapHandler_end (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_HeapHandler_heap_dis_tab (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_HeapHandler_heap_ids_tab (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_HeapHandler_idis (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_HeapHandler_ids (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_HeapHandler_iids (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_HeapHandler_nq (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_HeapHandler_num_updates (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_simd_result_handlers_HeapHandler_nup (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_simd_result_handlers_HeapHandler_threshold_idis (FSDK_FAISS_VERSION >= 11300)
#define FSDK_HAS_simd_result_handlers_HeapHandler_to_flat_arrays (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_IVFRaBitQHeapHandler (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd_result_handlers_PartialRangeHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_RangeHandler (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_RangeHandler_Triplet (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_ReservoirHandler_dis (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_ReservoirHandler_end (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_ReservoirHandler_ids (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_ReservoirHandler_times (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_ReservoirHandler_to_flat_arrays (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_ReservoirTopN (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_ResultHandlerCompare (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_ResultHandlerCompare_sel (FSDK_FAISS_VERSION >= 10900)
#define FSDK_HAS_simd_result_handlers_SIMDResultHandler (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_SingleQueryResultCollectHandler (FSDK_FAISS_VERSION >= 11402)
#define FSDK_HAS_simd_result_handlers_SingleResultHandler_Result (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_SingleResultHandler_dis (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_SingleResultHandler_end (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_SingleResultHandler_idis (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_SingleResultHandler_ids (FSDK_FAISS_VERSION >= 10800)
#define FSDK_HAS_simd_result_handlers_SingleResultHandler_results (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_simd_result_handlers_SingleResultHandler_to_flat_arrays (FSDK_FAISS_VERSION < 10800)
#define FSDK_HAS_super_kmeans_assign_iteration (FSDK_FAISS_VERSION >= 11500)
#define FSDK_HAS_to_simd_level (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_to_string (FSDK_FAISS_VERSION >= 11401)
#define FSDK_HAS_unpack_bitstrings (FSDK_FAISS_VERSION >= 10800)
