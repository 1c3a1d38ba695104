// Generated from schema/ by npm run generate. Do not edit.
// Operations of PermutationObjective.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/PermutationObjective.h"

namespace fsdk::ops {

void PermutationObjective_compute_cost([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::PermutationObjective>();
    const auto perm = f.array<const int32_t>(1, "perm");
    f.shape(perm, "perm", {{"n", self.n}});
    guard::numbering(self, perm.data);
    f.result_number(0, self.compute_cost(perm.data));
}

void PermutationObjective_cost_update([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::PermutationObjective>();
    const auto perm = f.array<const int32_t>(1, "perm");
    const auto iw = f.integer<int>(3, "iw", 0);
    const auto jw = f.integer<int>(4, "jw", 0);
    f.shape(perm, "perm", {{"n", self.n}});
    guard::swap(self, perm.data, iw, jw);
    f.result_number(0, self.cost_update(perm.data, iw, jw));
}

struct PermutationObjective_n {
    using owner = faiss::PermutationObjective;
    static auto& ref(owner& o) { return o.n; }
    static constexpr const char* name = "n";
};
void PermutationObjective_n_get(Frame& f) { scalar_get<ops::PermutationObjective_n>(f); }

}  // namespace fsdk::ops
