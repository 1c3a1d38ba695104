// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#include <faiss/IndexPQ.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::IndexPQ::Search_type_t> IndexPQSearchType = {
    faiss::IndexPQ::ST_PQ,
    faiss::IndexPQ::ST_HE,
    faiss::IndexPQ::ST_generalized_HE,
    faiss::IndexPQ::ST_SDC,
    faiss::IndexPQ::ST_polysemous,
    faiss::IndexPQ::ST_polysemous_generalize,
};
inline constexpr int64_t IndexPQSearchType_numbers[] = {
    0,
    1,
    2,
    3,
    4,
    5,
};
}  // namespace fsdk::enums
