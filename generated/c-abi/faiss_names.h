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

#if !(FSDK_FAISS_VERSION < 11500)
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

#if !(FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11500)
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

#if !(FSDK_FAISS_VERSION >= 11500)
namespace faiss {
struct CappedInvertedLists;
struct EDENCodeFactors;
struct EDENFlatCodesDistanceComputer;
struct FastScanCodeScanner;
struct IVFSQTurboQSearchParameters;
struct IndexEDEN;
struct IndexIVFEDEN;
struct InvertedListScannerStats;
struct LockVector;
struct SuperKMeans;
struct SuperKMeansAssignScratch;
struct SuperKMeansParameters;
struct VisitedTableSet;
struct VisitedTableVector;
inline constexpr auto AVAILABLE_SIMD_LEVELS_ALL = static_cast<int>(-1);
}  // namespace faiss
namespace fsdk {
template <>
inline constexpr bool absent<faiss::CappedInvertedLists> = true;
template <>
inline constexpr bool absent<faiss::EDENCodeFactors> = true;
template <>
inline constexpr bool absent<faiss::EDENFlatCodesDistanceComputer> = true;
template <>
inline constexpr bool absent<faiss::FastScanCodeScanner> = true;
template <>
inline constexpr bool absent<faiss::IVFSQTurboQSearchParameters> = true;
template <>
inline constexpr bool absent<faiss::IndexEDEN> = true;
template <>
inline constexpr bool absent<faiss::IndexIVFEDEN> = true;
template <>
inline constexpr bool absent<faiss::InvertedListScannerStats> = true;
template <>
inline constexpr bool absent<faiss::LockVector> = true;
template <>
inline constexpr bool absent<faiss::SuperKMeans> = true;
template <>
inline constexpr bool absent<faiss::SuperKMeansAssignScratch> = true;
template <>
inline constexpr bool absent<faiss::SuperKMeansParameters> = true;
template <>
inline constexpr bool absent<faiss::VisitedTableSet> = true;
template <>
inline constexpr bool absent<faiss::VisitedTableVector> = true;
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
inline constexpr bool ClusteringParameters_early_stop_threshold = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool ClusteringParameters_init_method = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool ClusteringParameters_use_faster_subsampling = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool CodePackerFlat_clone = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool CodePackerPQ4_clone = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool CodePacker_clone = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool DistanceComputer_distances_batch_4 = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool FastScanDistancePostProcessing_centered = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool FastScanDistancePostProcessing_norm_scaler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool FastScanDistancePostProcessing_pq2x4_scale = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool FastScanDistancePostProcessing_qb = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool FileIOReader_filedescriptor = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool FileIOReader_fileno = FSDK_FAISS_VERSION < 10900;
inline constexpr bool FileIOWriter_filedescriptor = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool FileIOWriter_fileno = FSDK_FAISS_VERSION < 10900;
inline constexpr bool FlatCodesDistanceComputer_distance_to_code_batch_4 = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool FlatCodesDistanceComputer_distances_batch_4 = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool FlatCodesDistanceComputer_partial_dot_product = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool FlatCodesDistanceComputer_partial_dot_product_batch_4 = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool FlatCodesDistanceComputer_q = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool GenHammingComputer16_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool GenHammingComputer32_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool GenHammingComputer8_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool GenHammingComputerM8_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool HNSWStats_n3 = FSDK_FAISS_VERSION < 10900;
inline constexpr bool HNSWStats_nhops = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool HNSWStats_nreorder = FSDK_FAISS_VERSION < 10900;
inline constexpr bool HNSW_is_panorama = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool HNSW_is_similarity = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool HNSW_permute_entries = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool HNSW_prune_headroom = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool HNSW_shrink_neighbor_list = FSDK_FAISS_VERSION < 11500;
inline constexpr bool HNSW_upper_beam = FSDK_FAISS_VERSION < 10900;
inline constexpr bool HNSW_use_visited_hashset = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool HammingComputer16_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool HammingComputer20_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool HammingComputer32_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool HammingComputer4_get_code_size = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool HammingComputer64_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool HammingComputer8_get_code_size = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool HammingComputerDefault_get_code_size = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
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
inline constexpr bool IndexAdditiveQuantizerFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexBinaryFlat_approx_topk_mode = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexBinaryHNSW_init_level0 = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexBinaryHNSW_keep_max_size_level0 = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexBinaryHNSW_locks = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexBinaryHNSW_retain_locks = FSDK_FAISS_VERSION >= 11500;
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
inline constexpr bool IndexFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexFastScan_get_CodePacker = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexFastScan_get_block_stride = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexFastScan_make_knn_handler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool IndexFastScan_make_knn_scanner = FSDK_FAISS_VERSION >= 11500;
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
inline constexpr bool IndexHNSWCagra_range_search = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexHNSWCagra_set_numeric_type = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexHNSWFlatPanorama_compute_cum_sums = FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401;
inline constexpr bool IndexHNSWFlatPanorama_pano = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexHNSWFlatPanorama_panorama_level_width = FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401;
inline constexpr bool IndexHNSW_get_distance_computer = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IndexHNSW_init_level0 = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IndexHNSW_keep_max_size_level0 = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool IndexHNSW_locks = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexHNSW_permute_entries = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexHNSW_range_search = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexHNSW_reconstruct_from_neighbors = FSDK_FAISS_VERSION < 10800;
inline constexpr bool IndexHNSW_retain_locks = FSDK_FAISS_VERSION >= 11500;
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
inline constexpr bool IndexIVFAdditiveQuantizerFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11500;
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
inline constexpr bool IndexIVFFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexIVFFastScan_fine_quantizer = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexIVFFastScan_get_CodePacker = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexIVFFastScan_get_block_stride = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVFFastScan_init_code_packer = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool IndexIVFFastScan_make_knn_handler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool IndexIVFFastScan_make_knn_scanner = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexIVFFastScan_postprocess_packed_codes = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVFFastScan_range_search_dispatch_implem = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_sa_decode = FSDK_FAISS_VERSION >= 11000;
inline constexpr bool IndexIVFFastScan_search_dispatch_implem = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_search_implem_10 = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_search_implem_12 = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_search_implem_14 = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFastScan_search_preassigned = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool IndexIVFFlatPanorama_batch_size = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexIVFFlat_decode_vectors = FSDK_FAISS_VERSION >= 11200;
inline constexpr bool IndexIVFPQFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11500;
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
inline constexpr bool IndexIVFRaBitQFastScan_compute_LUT_uint8 = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexIVFRaBitQFastScan_compute_per_vector_storage_size = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool IndexIVFRaBitQFastScan_compute_residual_LUT = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexIVFRaBitQFastScan_factors_storage = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11302;
inline constexpr bool IndexIVFRaBitQFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexIVFRaBitQFastScan_flat_storage = FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401;
inline constexpr bool IndexIVFRaBitQFastScan_get_CodePacker = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVFRaBitQFastScan_get_InvertedListScanner = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexIVFRaBitQFastScan_make_knn_handler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool IndexIVFRaBitQFastScan_make_knn_scanner = FSDK_FAISS_VERSION >= 11500;
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
inline constexpr bool IndexPQFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexPreTransform_search_subset = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool IndexRaBitQFastScan_compute_per_vector_storage_size = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool IndexRaBitQFastScan_factors_storage = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11302;
inline constexpr bool IndexRaBitQFastScan_fast_scan_code_size = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool IndexRaBitQFastScan_flat_storage = FSDK_FAISS_VERSION >= 11302 && FSDK_FAISS_VERSION < 11401;
inline constexpr bool IndexRaBitQFastScan_get_CodePacker = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool IndexRaBitQFastScan_make_knn_handler = FSDK_FAISS_VERSION >= 11300 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool IndexRaBitQFastScan_make_knn_scanner = FSDK_FAISS_VERSION >= 11500;
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
inline constexpr bool Index_train_with_queries = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool InvertedListScanner_iterate_codes = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool InvertedListScanner_iterate_codes_range = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool InvertedListsIterator_has_search_callbacks_ = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool InvertedListsIterator_on_distance_computed = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool InvertedListsIterator_on_heap_changed = FSDK_FAISS_VERSION >= 11500;
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
inline constexpr bool RaBitQHeapHandler_packer = FSDK_FAISS_VERSION >= 11401 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool RaBitQHeapHandler_storage_size = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool RaBitQHeapHandler_unpack_buf = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool RaBitQSearchParameters_centered = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool RaBitQuantizer_compute_code_size = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool RaBitQuantizer_nb_bits = FSDK_FAISS_VERSION >= 11302;
inline constexpr bool RangeQueryResult_stats = FSDK_FAISS_VERSION >= 11500;
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
inline constexpr bool ResultHandlerUnordered_stats = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDConfig_has_dynamic_dispatch = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandlerToFloat_count_scanned_rows = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandlerToFloat_in_range_num = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandlerToFloat_is_CMax = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandlerToFloat_list_codes_ptr = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandlerToFloat_num_updates = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool SIMDResultHandlerToFloat_scan_cnt = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandlerToFloat_set_block_origin = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandlerToFloat_set_list_context = FSDK_FAISS_VERSION >= 11300;
inline constexpr bool SIMDResultHandlerToFloat_sizeof_ids = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandlerToFloat_with_fields = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SIMDResultHandler_is_CMax = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool SIMDResultHandler_set_block_origin = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool SIMDResultHandler_sizeof_ids = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool SIMDResultHandler_with_fields = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool ScalarQuantizer_train_residual = FSDK_FAISS_VERSION < 10800;
inline constexpr bool ScalarQuantizer_turboq_refine = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SearchParametersHNSW_bounded_queue = FSDK_FAISS_VERSION >= 10900;
inline constexpr bool SearchParametersIVF_ensure_topk_full = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SearchParametersIVF_inverted_list_context = FSDK_FAISS_VERSION >= 10800;
inline constexpr bool SearchParametersIVF_max_empty_result_buckets = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool SearchParametersIVF_max_lists_num = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool ThreadedIndex_own_fields = FSDK_FAISS_VERSION < 10704;
inline constexpr bool ThreadedIndex_own_indices = FSDK_FAISS_VERSION >= 10704;
inline constexpr bool Top1BlockResultHandler_dis_tab = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool Top1BlockResultHandler_ids_tab = FSDK_FAISS_VERSION >= 10800 && FSDK_FAISS_VERSION < 11200;
inline constexpr bool VectorDistance_d = (FSDK_FAISS_VERSION < 11401) || (FSDK_FAISS_VERSION >= 11500);
inline constexpr bool VectorDistance_metric_arg = (FSDK_FAISS_VERSION < 11401) || (FSDK_FAISS_VERSION >= 11500);
inline constexpr bool VisitedTable_create = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool VisitedTable_get_reusable = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool VisitedTable_prefetch = FSDK_FAISS_VERSION >= 11401;
inline constexpr bool VisitedTable_reserve = FSDK_FAISS_VERSION >= 11500;
inline constexpr bool VisitedTable_visited = FSDK_FAISS_VERSION < 11500;
inline constexpr bool VisitedTable_visited_set = FSDK_FAISS_VERSION >= 11401 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool VisitedTable_visno = FSDK_FAISS_VERSION < 11500;
inline constexpr bool simd256bit_is_same_as = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
inline constexpr bool simd8uint32_unzip = FSDK_FAISS_VERSION >= 10704 && FSDK_FAISS_VERSION < 11500;
}  // namespace fsdk::has
