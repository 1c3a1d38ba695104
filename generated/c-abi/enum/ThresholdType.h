// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#include <faiss/IndexIVFSpectralHash.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::IndexIVFSpectralHash::ThresholdType> ThresholdType = {
    faiss::IndexIVFSpectralHash::Thresh_global,
    faiss::IndexIVFSpectralHash::Thresh_centroid,
    faiss::IndexIVFSpectralHash::Thresh_centroid_half,
    faiss::IndexIVFSpectralHash::Thresh_median,
};
inline constexpr int64_t ThresholdType_numbers[] = {
    0,
    1,
    2,
    3,
};
}  // namespace fsdk::enums
