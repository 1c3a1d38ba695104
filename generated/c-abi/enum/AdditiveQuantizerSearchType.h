// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#include <faiss/impl/AdditiveQuantizer.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::AdditiveQuantizer::Search_type_t> AdditiveQuantizerSearchType = {
    faiss::AdditiveQuantizer::ST_decompress,
    faiss::AdditiveQuantizer::ST_LUT_nonorm,
    faiss::AdditiveQuantizer::ST_norm_from_LUT,
    faiss::AdditiveQuantizer::ST_norm_float,
    faiss::AdditiveQuantizer::ST_norm_qint8,
    faiss::AdditiveQuantizer::ST_norm_qint4,
    faiss::AdditiveQuantizer::ST_norm_cqint8,
    faiss::AdditiveQuantizer::ST_norm_cqint4,
    faiss::AdditiveQuantizer::ST_norm_lsq2x4,
    faiss::AdditiveQuantizer::ST_norm_rq2x4,
};
inline constexpr int64_t AdditiveQuantizerSearchType_numbers[] = {
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
};
}  // namespace fsdk::enums
