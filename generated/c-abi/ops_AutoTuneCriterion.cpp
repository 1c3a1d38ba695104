// Generated from schema/ by npm run generate. Do not edit.
// Operations of AutoTuneCriterion.
#include "thunk.h"

#include "faiss_version.h"
#include "class/AutoTuneCriterion.h"

namespace fsdk::ops {

void AutoTuneCriterion_evaluate([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::AutoTuneCriterion>();
    const auto D = f.array<const float>(1, "D");
    const auto I = f.array<const int64_t>(3, "I");
    f.shape(D, "D", {{"nq", self.nq}, {"nnn", self.nnn}});
    f.shape(I, "I", {{"nq", self.nq}, {"nnn", self.nnn}});
    f.result_number(0, self.evaluate(D.data, I.data));
}

struct AutoTuneCriterion_gt_D {
    using owner = faiss::AutoTuneCriterion;
    static auto& ref(owner& o) { return o.gt_D; }
    static constexpr const char* name = "gtD";
};
void AutoTuneCriterion_gt_D_get(Frame& f) { vector_get<ops::AutoTuneCriterion_gt_D>(f); }

struct AutoTuneCriterion_gt_I {
    using owner = faiss::AutoTuneCriterion;
    static auto& ref(owner& o) { return o.gt_I; }
    static constexpr const char* name = "gtI";
};
void AutoTuneCriterion_gt_I_get(Frame& f) { vector_get<ops::AutoTuneCriterion_gt_I>(f); }

struct AutoTuneCriterion_gt_nnn {
    using owner = faiss::AutoTuneCriterion;
    static auto& ref(owner& o) { return o.gt_nnn; }
    static constexpr const char* name = "gtNnn";
};
void AutoTuneCriterion_gt_nnn_get(Frame& f) { scalar_get<ops::AutoTuneCriterion_gt_nnn>(f); }

struct AutoTuneCriterion_nnn {
    using owner = faiss::AutoTuneCriterion;
    static auto& ref(owner& o) { return o.nnn; }
    static constexpr const char* name = "nnn";
    static constexpr int64_t min = 1;
};
void AutoTuneCriterion_nnn_get(Frame& f) { scalar_get<ops::AutoTuneCriterion_nnn>(f); }
void AutoTuneCriterion_nnn_set(Frame& f) { scalar_set<ops::AutoTuneCriterion_nnn>(f); }

struct AutoTuneCriterion_nq {
    using owner = faiss::AutoTuneCriterion;
    static auto& ref(owner& o) { return o.nq; }
    static constexpr const char* name = "nq";
};
void AutoTuneCriterion_nq_get(Frame& f) { scalar_get<ops::AutoTuneCriterion_nq>(f); }

}  // namespace fsdk::ops
