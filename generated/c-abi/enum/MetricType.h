// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#include <faiss/MetricType.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::MetricType> MetricType = {
    faiss::METRIC_INNER_PRODUCT,
    faiss::METRIC_L2,
    faiss::METRIC_L1,
    faiss::METRIC_Linf,
    faiss::METRIC_Lp,
    faiss::METRIC_Canberra,
    faiss::METRIC_BrayCurtis,
    faiss::METRIC_JensenShannon,
#if FSDK_FAISS_VERSION >= 10704
    faiss::METRIC_Jaccard,
#endif
#if FSDK_FAISS_VERSION >= 10900
    faiss::METRIC_NaNEuclidean,
#endif
#if FSDK_FAISS_VERSION >= 11200
    faiss::METRIC_GOWER,
#endif
};
inline constexpr int64_t MetricType_numbers[] = {
    0,
    1,
    2,
    3,
    4,
    20,
    21,
    22,
#if FSDK_FAISS_VERSION >= 10704
    23,
#endif
#if FSDK_FAISS_VERSION >= 10900
    24,
#endif
#if FSDK_FAISS_VERSION >= 11200
    25,
#endif
};
}  // namespace fsdk::enums
