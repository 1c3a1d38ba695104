// Generated from schema/ by npm run generate. Do not edit.
// The schema's values against FAISS's own: a release that changes one does not compile.
#include "faiss_version.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/ApproxTopK_mode_t.h"
#include "enum/DirectMapType.h"
#include "enum/IndexPQSearchType.h"
#include "enum/InvertedListsSubsetType.h"
#include "enum/MetricType.h"
#include "enum/NumericType.h"
#include "enum/PolysemousOptimizationType.h"
#include "enum/ProductQuantizerTrainType.h"
#include "enum/QuantizerType.h"
#include "enum/RangeStat.h"
#include "enum/ThresholdType.h"
#include <faiss/impl/ResidualQuantizer.h>
#include <faiss/index_io.h>

#if FSDK_FAISS_VERSION >= 10704
static_assert(::APPROX_TOPK_BUCKETS_B16_D2 == 3, "::APPROX_TOPK_BUCKETS_B16_D2 is not 3 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 10704
static_assert(::APPROX_TOPK_BUCKETS_B32_D2 == 1, "::APPROX_TOPK_BUCKETS_B32_D2 is not 1 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 10704
static_assert(::APPROX_TOPK_BUCKETS_B8_D2 == 4, "::APPROX_TOPK_BUCKETS_B8_D2 is not 4 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 10704
static_assert(::APPROX_TOPK_BUCKETS_B8_D3 == 2, "::APPROX_TOPK_BUCKETS_B8_D3 is not 2 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 10704
static_assert(::EXACT_TOPK == 0, "::EXACT_TOPK is not 0 in this FAISS");
#endif
static_assert(faiss::AdditiveQuantizer::ST_LUT_nonorm == 1, "faiss::AdditiveQuantizer::ST_LUT_nonorm is not 1 in this FAISS");
static_assert(faiss::AdditiveQuantizer::ST_decompress == 0, "faiss::AdditiveQuantizer::ST_decompress is not 0 in this FAISS");
static_assert(faiss::AdditiveQuantizer::ST_norm_cqint4 == 7, "faiss::AdditiveQuantizer::ST_norm_cqint4 is not 7 in this FAISS");
static_assert(faiss::AdditiveQuantizer::ST_norm_cqint8 == 6, "faiss::AdditiveQuantizer::ST_norm_cqint8 is not 6 in this FAISS");
static_assert(faiss::AdditiveQuantizer::ST_norm_float == 3, "faiss::AdditiveQuantizer::ST_norm_float is not 3 in this FAISS");
static_assert(faiss::AdditiveQuantizer::ST_norm_from_LUT == 2, "faiss::AdditiveQuantizer::ST_norm_from_LUT is not 2 in this FAISS");
static_assert(faiss::AdditiveQuantizer::ST_norm_lsq2x4 == 8, "faiss::AdditiveQuantizer::ST_norm_lsq2x4 is not 8 in this FAISS");
static_assert(faiss::AdditiveQuantizer::ST_norm_qint4 == 5, "faiss::AdditiveQuantizer::ST_norm_qint4 is not 5 in this FAISS");
static_assert(faiss::AdditiveQuantizer::ST_norm_qint8 == 4, "faiss::AdditiveQuantizer::ST_norm_qint8 is not 4 in this FAISS");
static_assert(faiss::AdditiveQuantizer::ST_norm_rq2x4 == 9, "faiss::AdditiveQuantizer::ST_norm_rq2x4 is not 9 in this FAISS");
static_assert(faiss::DirectMap::Array == 1, "faiss::DirectMap::Array is not 1 in this FAISS");
static_assert(faiss::DirectMap::Hashtable == 2, "faiss::DirectMap::Hashtable is not 2 in this FAISS");
static_assert(faiss::DirectMap::NoMap == 0, "faiss::DirectMap::NoMap is not 0 in this FAISS");
#if FSDK_FAISS_VERSION >= 11200
static_assert(faiss::Float16 == 1, "faiss::Float16 is not 1 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 11200
static_assert(faiss::Float32 == 0, "faiss::Float32 is not 0 in this FAISS");
#endif
static_assert(faiss::IO_FLAG_MMAP == 1684996104, "faiss::IO_FLAG_MMAP is not 1684996104 in this FAISS");
#if FSDK_FAISS_VERSION >= 11100
static_assert(faiss::IO_FLAG_MMAP_IFC == 512, "faiss::IO_FLAG_MMAP_IFC is not 512 in this FAISS");
#endif
static_assert(faiss::IO_FLAG_ONDISK_SAME_DIR == 4, "faiss::IO_FLAG_ONDISK_SAME_DIR is not 4 in this FAISS");
#if FSDK_FAISS_VERSION >= 10900
static_assert(faiss::IO_FLAG_PQ_SKIP_SDC_TABLE == 32, "faiss::IO_FLAG_PQ_SKIP_SDC_TABLE is not 32 in this FAISS");
#endif
static_assert(faiss::IO_FLAG_READ_ONLY == 2, "faiss::IO_FLAG_READ_ONLY is not 2 in this FAISS");
static_assert(faiss::IO_FLAG_SKIP_IVF_DATA == 8, "faiss::IO_FLAG_SKIP_IVF_DATA is not 8 in this FAISS");
static_assert(faiss::IO_FLAG_SKIP_PRECOMPUTE_TABLE == 16, "faiss::IO_FLAG_SKIP_PRECOMPUTE_TABLE is not 16 in this FAISS");
#if FSDK_FAISS_VERSION >= 10900
static_assert(faiss::IO_FLAG_SKIP_STORAGE == 1, "faiss::IO_FLAG_SKIP_STORAGE is not 1 in this FAISS");
#endif
static_assert(faiss::IndexIVFSpectralHash::Thresh_centroid == 1, "faiss::IndexIVFSpectralHash::Thresh_centroid is not 1 in this FAISS");
static_assert(faiss::IndexIVFSpectralHash::Thresh_centroid_half == 2, "faiss::IndexIVFSpectralHash::Thresh_centroid_half is not 2 in this FAISS");
static_assert(faiss::IndexIVFSpectralHash::Thresh_global == 0, "faiss::IndexIVFSpectralHash::Thresh_global is not 0 in this FAISS");
static_assert(faiss::IndexIVFSpectralHash::Thresh_median == 3, "faiss::IndexIVFSpectralHash::Thresh_median is not 3 in this FAISS");
static_assert(faiss::IndexPQ::ST_HE == 1, "faiss::IndexPQ::ST_HE is not 1 in this FAISS");
static_assert(faiss::IndexPQ::ST_PQ == 0, "faiss::IndexPQ::ST_PQ is not 0 in this FAISS");
static_assert(faiss::IndexPQ::ST_SDC == 3, "faiss::IndexPQ::ST_SDC is not 3 in this FAISS");
static_assert(faiss::IndexPQ::ST_generalized_HE == 2, "faiss::IndexPQ::ST_generalized_HE is not 2 in this FAISS");
static_assert(faiss::IndexPQ::ST_polysemous == 4, "faiss::IndexPQ::ST_polysemous is not 4 in this FAISS");
static_assert(faiss::IndexPQ::ST_polysemous_generalize == 5, "faiss::IndexPQ::ST_polysemous_generalize is not 5 in this FAISS");
#if FSDK_FAISS_VERSION >= 11200
static_assert(faiss::Int8 == 3, "faiss::Int8 is not 3 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 10704
static_assert(faiss::InvertedLists::SUBSET_TYPE_ELEMENT_RANGE == 2, "faiss::InvertedLists::SUBSET_TYPE_ELEMENT_RANGE is not 2 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 10704
static_assert(faiss::InvertedLists::SUBSET_TYPE_ID_MOD == 1, "faiss::InvertedLists::SUBSET_TYPE_ID_MOD is not 1 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 10704
static_assert(faiss::InvertedLists::SUBSET_TYPE_ID_RANGE == 0, "faiss::InvertedLists::SUBSET_TYPE_ID_RANGE is not 0 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 10704
static_assert(faiss::InvertedLists::SUBSET_TYPE_INVLIST == 4, "faiss::InvertedLists::SUBSET_TYPE_INVLIST is not 4 in this FAISS");
#endif
#if FSDK_FAISS_VERSION >= 10704
static_assert(faiss::InvertedLists::SUBSET_TYPE_INVLIST_FRACTION == 3, "faiss::InvertedLists::SUBSET_TYPE_INVLIST_FRACTION is not 3 in this FAISS");
#endif
static_assert(faiss::METRIC_BrayCurtis == 21, "faiss::METRIC_BrayCurtis is not 21 in this FAISS");
static_assert(faiss::METRIC_Canberra == 20, "faiss::METRIC_Canberra is not 20 in this FAISS");
#if FSDK_FAISS_VERSION >= 11200
static_assert(faiss::METRIC_GOWER == 25, "faiss::METRIC_GOWER is not 25 in this FAISS");
#endif
static_assert(faiss::METRIC_INNER_PRODUCT == 0, "faiss::METRIC_INNER_PRODUCT is not 0 in this FAISS");
#if FSDK_FAISS_VERSION >= 10704
static_assert(faiss::METRIC_Jaccard == 23, "faiss::METRIC_Jaccard is not 23 in this FAISS");
#endif
static_assert(faiss::METRIC_JensenShannon == 22, "faiss::METRIC_JensenShannon is not 22 in this FAISS");
static_assert(faiss::METRIC_L1 == 2, "faiss::METRIC_L1 is not 2 in this FAISS");
static_assert(faiss::METRIC_L2 == 1, "faiss::METRIC_L2 is not 1 in this FAISS");
static_assert(faiss::METRIC_Linf == 3, "faiss::METRIC_Linf is not 3 in this FAISS");
static_assert(faiss::METRIC_Lp == 4, "faiss::METRIC_Lp is not 4 in this FAISS");
#if FSDK_FAISS_VERSION >= 10900
static_assert(faiss::METRIC_NaNEuclidean == 24, "faiss::METRIC_NaNEuclidean is not 24 in this FAISS");
#endif
static_assert(faiss::PolysemousTraining::OT_None == 0, "faiss::PolysemousTraining::OT_None is not 0 in this FAISS");
static_assert(faiss::PolysemousTraining::OT_Ranking_weighted_diff == 2, "faiss::PolysemousTraining::OT_Ranking_weighted_diff is not 2 in this FAISS");
static_assert(faiss::PolysemousTraining::OT_ReproduceDistances_affine == 1, "faiss::PolysemousTraining::OT_ReproduceDistances_affine is not 1 in this FAISS");
static_assert(faiss::ProductQuantizer::Train_default == 0, "faiss::ProductQuantizer::Train_default is not 0 in this FAISS");
static_assert(faiss::ProductQuantizer::Train_hot_start == 1, "faiss::ProductQuantizer::Train_hot_start is not 1 in this FAISS");
static_assert(faiss::ProductQuantizer::Train_hypercube == 3, "faiss::ProductQuantizer::Train_hypercube is not 3 in this FAISS");
static_assert(faiss::ProductQuantizer::Train_hypercube_pca == 4, "faiss::ProductQuantizer::Train_hypercube_pca is not 4 in this FAISS");
static_assert(faiss::ProductQuantizer::Train_shared == 2, "faiss::ProductQuantizer::Train_shared is not 2 in this FAISS");
static_assert(faiss::ResidualQuantizer::Skip_codebook_tables == 2048, "faiss::ResidualQuantizer::Skip_codebook_tables is not 2048 in this FAISS");
static_assert(faiss::ResidualQuantizer::Train_default == 0, "faiss::ResidualQuantizer::Train_default is not 0 in this FAISS");
static_assert(faiss::ResidualQuantizer::Train_progressive_dim == 1, "faiss::ResidualQuantizer::Train_progressive_dim is not 1 in this FAISS");
static_assert(faiss::ResidualQuantizer::Train_refine_codebook == 2, "faiss::ResidualQuantizer::Train_refine_codebook is not 2 in this FAISS");
static_assert(faiss::ResidualQuantizer::Train_top_beam == 1024, "faiss::ResidualQuantizer::Train_top_beam is not 1024 in this FAISS");
static_assert(faiss::ScalarQuantizer::QT_4bit == 1, "faiss::ScalarQuantizer::QT_4bit is not 1 in this FAISS");
static_assert(faiss::ScalarQuantizer::QT_4bit_uniform == 3, "faiss::ScalarQuantizer::QT_4bit_uniform is not 3 in this FAISS");
static_assert(faiss::ScalarQuantizer::QT_6bit == 6, "faiss::ScalarQuantizer::QT_6bit is not 6 in this FAISS");
static_assert(faiss::ScalarQuantizer::QT_8bit == 0, "faiss::ScalarQuantizer::QT_8bit is not 0 in this FAISS");
static_assert(faiss::ScalarQuantizer::QT_8bit_direct == 5, "faiss::ScalarQuantizer::QT_8bit_direct is not 5 in this FAISS");
#if FSDK_FAISS_VERSION >= 10900
static_assert(faiss::ScalarQuantizer::QT_8bit_direct_signed == 8, "faiss::ScalarQuantizer::QT_8bit_direct_signed is not 8 in this FAISS");
#endif
static_assert(faiss::ScalarQuantizer::QT_8bit_uniform == 2, "faiss::ScalarQuantizer::QT_8bit_uniform is not 2 in this FAISS");
#if FSDK_FAISS_VERSION >= 10900
static_assert(faiss::ScalarQuantizer::QT_bf16 == 7, "faiss::ScalarQuantizer::QT_bf16 is not 7 in this FAISS");
#endif
static_assert(faiss::ScalarQuantizer::QT_fp16 == 4, "faiss::ScalarQuantizer::QT_fp16 is not 4 in this FAISS");
static_assert(faiss::ScalarQuantizer::RS_meanstd == 1, "faiss::ScalarQuantizer::RS_meanstd is not 1 in this FAISS");
static_assert(faiss::ScalarQuantizer::RS_minmax == 0, "faiss::ScalarQuantizer::RS_minmax is not 0 in this FAISS");
static_assert(faiss::ScalarQuantizer::RS_optim == 3, "faiss::ScalarQuantizer::RS_optim is not 3 in this FAISS");
static_assert(faiss::ScalarQuantizer::RS_quantiles == 2, "faiss::ScalarQuantizer::RS_quantiles is not 2 in this FAISS");
#if FSDK_FAISS_VERSION >= 11200
static_assert(faiss::UInt8 == 2, "faiss::UInt8 is not 2 in this FAISS");
#endif
