// Generated from schema/ by npm run generate. Do not edit.
// Operations of ReproduceDistancesObjective.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ReproduceDistancesObjective.h"

namespace fsdk::ops {

void ReproduceDistancesObjective_compute_mean_stdev([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ReproduceDistancesObjective>();
    const auto tab = f.array<const double>(1, "tab");
    const int64_t n2 = f.rows(tab, "tab", {});
    double mean_out{};
    double stddev_out{};
    self.compute_mean_stdev(tab.data, n2, fsdk::either(mean_out), fsdk::either(stddev_out));
    f.result_number(0, mean_out);
    f.result_number(1, stddev_out);
}

void ReproduceDistancesObjective_dis_weight([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ReproduceDistancesObjective>();
    const auto x = f.number<double>(1);
    f.result_number(0, self.dis_weight(x));
}

struct ReproduceDistancesObjective_dis_weight_factor {
    using owner = faiss::ReproduceDistancesObjective;
    static auto& ref(owner& o) { return o.dis_weight_factor; }
    static constexpr const char* name = "disWeightFactor";
};
void ReproduceDistancesObjective_dis_weight_factor_get(Frame& f) { scalar_get<ops::ReproduceDistancesObjective_dis_weight_factor>(f); }
void ReproduceDistancesObjective_dis_weight_factor_set(Frame& f) { scalar_set<ops::ReproduceDistancesObjective_dis_weight_factor>(f); }

void ReproduceDistancesObjective_get_source_dis([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ReproduceDistancesObjective>();
    const auto i = f.integer<int>(1, "i", 0);
    const auto j = f.integer<int>(2, "j", 0);
    guard::things(self, i, j);
    f.result_number(0, self.get_source_dis(i, j));
}

void ReproduceDistancesObjective_set_affine_target_dis([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ReproduceDistancesObjective>();
    const auto source_dis_in = f.array<const double>(1, "sourceDisIn");
    f.shape(source_dis_in, "sourceDisIn", {{"n", self.n}, {"n", self.n}});
    f.writes(self, 0);
    self.set_affine_target_dis(source_dis_in.data);
}

struct ReproduceDistancesObjective_source_dis {
    using owner = faiss::ReproduceDistancesObjective;
    static auto& ref(owner& o) { return o.source_dis; }
    static constexpr const char* name = "sourceDis";
};
void ReproduceDistancesObjective_source_dis_get(Frame& f) { vector_get<ops::ReproduceDistancesObjective_source_dis>(f); }
void ReproduceDistancesObjective_source_dis_set(Frame& f) { vector_set<ops::ReproduceDistancesObjective_source_dis>(f); }

void ReproduceDistancesObjective_sqr([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ReproduceDistancesObjective>();
    const auto x = f.number<double>(1);
    f.result_number(0, self.sqr(x));
}

struct ReproduceDistancesObjective_target_dis {
    using owner = faiss::ReproduceDistancesObjective;
    static auto ref(owner& o) { return Run{o.target_dis, static_cast<uint64_t>(o.n) * static_cast<uint64_t>(o.n) }; }
    static constexpr const char* name = "targetDis";
};
void ReproduceDistancesObjective_target_dis_get(Frame& f) { vector_get<ops::ReproduceDistancesObjective_target_dis>(f); }

struct ReproduceDistancesObjective_weights {
    using owner = faiss::ReproduceDistancesObjective;
    static auto& ref(owner& o) { return o.weights; }
    static constexpr const char* name = "weights";
};
void ReproduceDistancesObjective_weights_get(Frame& f) { vector_get<ops::ReproduceDistancesObjective_weights>(f); }
void ReproduceDistancesObjective_weights_set(Frame& f) { vector_set<ops::ReproduceDistancesObjective_weights>(f); }

}  // namespace fsdk::ops
