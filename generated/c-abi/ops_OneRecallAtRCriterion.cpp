// Generated from schema/ by npm run generate. Do not edit.
// Operations of OneRecallAtRCriterion.
#include "thunk.h"

#include "faiss_version.h"
#include "class/OneRecallAtRCriterion.h"

namespace fsdk::ops {

struct OneRecallAtRCriterion_R {
    using owner = faiss::OneRecallAtRCriterion;
    static auto& ref(owner& o) { return o.R; }
    static constexpr const char* name = "R";
};
void OneRecallAtRCriterion_R_get(Frame& f) { scalar_get<ops::OneRecallAtRCriterion_R>(f); }

void OneRecallAtRCriterion_new0([[maybe_unused]] Frame& f) {
    const auto nq = f.integer<int64_t>(0, "nq", 1);
    const auto R = f.integer<int64_t>(1, "R", 1);
    f.result_owned(0, new faiss::OneRecallAtRCriterion(nq, R));
}

}  // namespace fsdk::ops
