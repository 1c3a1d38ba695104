// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#include <faiss/impl/ProductQuantizer.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::ProductQuantizer::train_type_t> ProductQuantizerTrainType = {
    faiss::ProductQuantizer::Train_default,
    faiss::ProductQuantizer::Train_hot_start,
    faiss::ProductQuantizer::Train_shared,
    faiss::ProductQuantizer::Train_hypercube,
    faiss::ProductQuantizer::Train_hypercube_pca,
};
inline constexpr int64_t ProductQuantizerTrainType_numbers[] = {
    0,
    1,
    2,
    3,
    4,
};
}  // namespace fsdk::enums
