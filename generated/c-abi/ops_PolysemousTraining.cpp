// Generated from schema/ by npm run generate. Do not edit.
// Operations of PolysemousTraining.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/PolysemousTraining.h"
#include "class/ProductQuantizer.h"
#include "enum/PolysemousOptimizationType.h"

namespace fsdk::ops {

struct PolysemousTraining_dis_weight_factor {
    using owner = faiss::PolysemousTraining;
    static auto& ref(owner& o) { return o.dis_weight_factor; }
    static constexpr const char* name = "disWeightFactor";
};
void PolysemousTraining_dis_weight_factor_get(Frame& f) { scalar_get<ops::PolysemousTraining_dis_weight_factor>(f); }
void PolysemousTraining_dis_weight_factor_set(Frame& f) { scalar_set<ops::PolysemousTraining_dis_weight_factor>(f); }

struct PolysemousTraining_log_pattern {
    using owner = faiss::PolysemousTraining;
    static auto& ref(owner& o) { return o.log_pattern; }
    static constexpr const char* name = "logPattern";
    static void check([[maybe_unused]] owner& self, const std::string& log_pattern) { guard::log_pattern(self, log_pattern); }
};
void PolysemousTraining_log_pattern_get(Frame& f) { string_get<ops::PolysemousTraining_log_pattern>(f); }
void PolysemousTraining_log_pattern_set(Frame& f) { string_set<ops::PolysemousTraining_log_pattern>(f); }

struct PolysemousTraining_max_memory {
    using owner = faiss::PolysemousTraining;
    static auto& ref(owner& o) { return o.max_memory; }
    static constexpr const char* name = "maxMemory";
};
void PolysemousTraining_max_memory_get(Frame& f) { scalar_get<ops::PolysemousTraining_max_memory>(f); }
void PolysemousTraining_max_memory_set(Frame& f) { scalar_set<ops::PolysemousTraining_max_memory>(f); }

void PolysemousTraining_memory_usage_per_thread([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::PolysemousTraining>();
    auto& pq = f.ref<faiss::ProductQuantizer>(1, "pq");
    guard::product_quantizer_whole(pq);
    f.result_integer(0, static_cast<int64_t>(self.memory_usage_per_thread(fsdk::either(pq))));
}

struct PolysemousTraining_ntrain_permutation {
    using owner = faiss::PolysemousTraining;
    static auto& ref(owner& o) { return o.ntrain_permutation; }
    static constexpr const char* name = "ntrainPermutation";
    static constexpr int64_t min = 0;
};
void PolysemousTraining_ntrain_permutation_get(Frame& f) { scalar_get<ops::PolysemousTraining_ntrain_permutation>(f); }
void PolysemousTraining_ntrain_permutation_set(Frame& f) { scalar_set<ops::PolysemousTraining_ntrain_permutation>(f); }

struct PolysemousTraining_optimization_type {
    using owner = faiss::PolysemousTraining;
    static auto& ref(owner& o) { return o.optimization_type; }
    static constexpr const char* name = "optimizationType";
    static constexpr auto& allowed = enums::PolysemousOptimizationType_numbers;
};
void PolysemousTraining_optimization_type_get(Frame& f) { scalar_get<ops::PolysemousTraining_optimization_type>(f); }
void PolysemousTraining_optimization_type_set(Frame& f) { scalar_set<ops::PolysemousTraining_optimization_type>(f); }

void PolysemousTraining_optimize_pq_for_hamming([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::PolysemousTraining>();
    auto& pq = f.ref<faiss::ProductQuantizer>(1, "pq");
    const auto x = f.array<const float>(2, "x");
    guard::polysemous(self, pq, x.size);
    f.writes(pq, 1);
    fsdk::through::Polysemous(self).optimize_pq_for_hamming(fsdk::either(pq), x.size, x.data);
}

void PolysemousTraining_optimize_ranking([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::PolysemousTraining>();
    auto& pq = f.ref<faiss::ProductQuantizer>(1, "pq");
    const auto x = f.array<const float>(2, "x");
    guard::polysemous(self, pq, x.size);
    f.writes(pq, 1);
    fsdk::through::Polysemous(self).optimize_ranking(fsdk::either(pq), x.size, x.data);
}

void PolysemousTraining_optimize_reproduce_distances([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::PolysemousTraining>();
    auto& pq = f.ref<faiss::ProductQuantizer>(1, "pq");
    guard::polysemous(self, pq, 0);
    f.writes(pq, 1);
    self.optimize_reproduce_distances(fsdk::either(pq));
}

void PolysemousTraining_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::PolysemousTraining());
}

}  // namespace fsdk::ops
