// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/IndexBinaryFlat.h>

namespace fsdk::enums {
inline const std::initializer_list<::ApproxTopK_mode_t> ApproxTopK_mode_t = {
    ::EXACT_TOPK,
    ::APPROX_TOPK_BUCKETS_B32_D2,
    ::APPROX_TOPK_BUCKETS_B8_D3,
    ::APPROX_TOPK_BUCKETS_B16_D2,
    ::APPROX_TOPK_BUCKETS_B8_D2,
};
inline constexpr int64_t ApproxTopK_mode_t_numbers[] = {
    0,
    1,
    2,
    3,
    4,
};
}  // namespace fsdk::enums
#endif
