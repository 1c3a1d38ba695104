// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 11200
#include <faiss/Index.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::NumericType> NumericType = {
    faiss::Float32,
    faiss::Float16,
    faiss::UInt8,
    faiss::Int8,
};
inline constexpr int64_t NumericType_numbers[] = {
    0,
    1,
    2,
    3,
};
}  // namespace fsdk::enums
#endif
