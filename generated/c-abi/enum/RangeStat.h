// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#include <faiss/impl/ScalarQuantizer.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::ScalarQuantizer::RangeStat> RangeStat = {
    faiss::ScalarQuantizer::RS_minmax,
    faiss::ScalarQuantizer::RS_meanstd,
    faiss::ScalarQuantizer::RS_quantiles,
    faiss::ScalarQuantizer::RS_optim,
};
inline constexpr int64_t RangeStat_numbers[] = {
    0,
    1,
    2,
    3,
};
}  // namespace fsdk::enums
