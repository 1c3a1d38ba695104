// Generated from schema/ by npm run generate. Do not edit.
// Operations of SimulatedAnnealingOptimizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/PermutationObjective.h"
#include "class/RandomGenerator.h"
#include "class/SimulatedAnnealingOptimizer.h"
#include "class/SimulatedAnnealingParameters.h"

namespace fsdk::ops {

struct SimulatedAnnealingOptimizer_init_cost {
    using owner = faiss::SimulatedAnnealingOptimizer;
    static auto& ref(owner& o) { return o.init_cost; }
    static constexpr const char* name = "initCost";
};
void SimulatedAnnealingOptimizer_init_cost_get(Frame& f) { scalar_get<ops::SimulatedAnnealingOptimizer_init_cost>(f); }

struct SimulatedAnnealingOptimizer_n {
    using owner = faiss::SimulatedAnnealingOptimizer;
    static auto& ref(owner& o) { return o.n; }
    static constexpr const char* name = "n";
};
void SimulatedAnnealingOptimizer_n_get(Frame& f) { scalar_get<ops::SimulatedAnnealingOptimizer_n>(f); }

struct SimulatedAnnealingOptimizer_obj {
    using owner = faiss::SimulatedAnnealingOptimizer;
    static auto& ref(owner& o) { return o.obj; }
    static constexpr const char* name = "obj";
};
void SimulatedAnnealingOptimizer_obj_get(Frame& f) { part_get<ops::SimulatedAnnealingOptimizer_obj>(f); }

void SimulatedAnnealingOptimizer_optimize([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::SimulatedAnnealingOptimizer>();
    const auto perm = f.array<int32_t>(1, "perm");
    f.shape(perm, "perm", {{"n", self.n}});
    guard::annealing(self, perm.data);
    f.writes(self, 0);
    f.result_number(0, self.optimize(perm.data));
}

struct SimulatedAnnealingOptimizer_rnd {
    using owner = faiss::SimulatedAnnealingOptimizer;
    static auto& ref(owner& o) { return o.rnd; }
    static constexpr const char* name = "rnd";
};
void SimulatedAnnealingOptimizer_rnd_get(Frame& f) { part_get<ops::SimulatedAnnealingOptimizer_rnd>(f); }

void SimulatedAnnealingOptimizer_run_optimization([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::SimulatedAnnealingOptimizer>();
    const auto best_perm = f.array<int32_t>(1, "bestPerm");
    f.shape(best_perm, "bestPerm", {{"n", self.n}});
    guard::annealing(self);
    f.writes(self, 0);
    f.result_number(0, self.run_optimization(best_perm.data));
}

void SimulatedAnnealingOptimizer_new0([[maybe_unused]] Frame& f) {
    auto& obj = f.ref<faiss::PermutationObjective>(0, "obj");
    auto& p = f.ref<faiss::SimulatedAnnealingParameters>(1, "p");
    guard::annealed(obj);
    f.retain(0);
    f.result_owned(0, new faiss::SimulatedAnnealingOptimizer(fsdk::either(obj), fsdk::either(p)));
}

}  // namespace fsdk::ops
