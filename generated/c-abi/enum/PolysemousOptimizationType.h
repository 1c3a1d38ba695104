// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "faiss_version.h"
#include <faiss/impl/PolysemousTraining.h>

namespace fsdk::enums {
inline const std::initializer_list<faiss::PolysemousTraining::Optimization_type_t> PolysemousOptimizationType = {
    faiss::PolysemousTraining::OT_None,
    faiss::PolysemousTraining::OT_ReproduceDistances_affine,
    faiss::PolysemousTraining::OT_Ranking_weighted_diff,
};
inline constexpr int64_t PolysemousOptimizationType_numbers[] = {
    0,
    1,
    2,
};
}  // namespace fsdk::enums
