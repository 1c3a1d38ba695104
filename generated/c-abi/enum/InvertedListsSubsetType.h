// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/invlists/InvertedLists.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::InvertedLists::subset_type_t> InvertedListsSubsetType = {
    faiss::InvertedLists::SUBSET_TYPE_ID_RANGE,
    faiss::InvertedLists::SUBSET_TYPE_ID_MOD,
    faiss::InvertedLists::SUBSET_TYPE_ELEMENT_RANGE,
    faiss::InvertedLists::SUBSET_TYPE_INVLIST_FRACTION,
    faiss::InvertedLists::SUBSET_TYPE_INVLIST,
};
inline constexpr int64_t InvertedListsSubsetType_numbers[] = {
    0,
    1,
    2,
    3,
    4,
};
}  // namespace fsdk::enums
#endif
