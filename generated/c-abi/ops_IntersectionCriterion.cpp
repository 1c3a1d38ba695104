// Generated from schema/ by npm run generate. Do not edit.
// Operations of IntersectionCriterion.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IntersectionCriterion.h"

namespace fsdk::ops {

struct IntersectionCriterion_R {
    using owner = faiss::IntersectionCriterion;
    static auto& ref(owner& o) { return o.R; }
    static constexpr const char* name = "R";
};
void IntersectionCriterion_R_get(Frame& f) { scalar_get<ops::IntersectionCriterion_R>(f); }

void IntersectionCriterion_new0([[maybe_unused]] Frame& f) {
    const auto nq = f.integer<int64_t>(0, "nq", 1);
    const auto R = f.integer<int64_t>(1, "R", 1);
    f.result_owned(0, new faiss::IntersectionCriterion(nq, R));
}

}  // namespace fsdk::ops
