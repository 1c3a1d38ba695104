// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#include <faiss/invlists/DirectMap.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::DirectMap::Type> DirectMapType = {
    faiss::DirectMap::NoMap,
    faiss::DirectMap::Array,
    faiss::DirectMap::Hashtable,
};
inline constexpr int64_t DirectMapType_numbers[] = {
    0,
    1,
    2,
};
}  // namespace fsdk::enums
