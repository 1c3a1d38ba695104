// Generated from schema/ by npm run generate. Do not edit.
// Operations of SearchParametersHNSW.
#include "thunk.h"

#include "faiss_version.h"
#include "class/SearchParametersHNSW.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct SearchParametersHNSW_bounded_queue {
    using owner = faiss::SearchParametersHNSW;
    static auto& ref(owner& o) { return o.bounded_queue; }
    static constexpr const char* name = "boundedQueue";
};
void SearchParametersHNSW_bounded_queue_get(Frame& f) { scalar_get<ops::SearchParametersHNSW_bounded_queue>(f); }
void SearchParametersHNSW_bounded_queue_set(Frame& f) { scalar_set<ops::SearchParametersHNSW_bounded_queue>(f); }
#endif

struct SearchParametersHNSW_check_relative_distance {
    using owner = faiss::SearchParametersHNSW;
    static auto& ref(owner& o) { return o.check_relative_distance; }
    static constexpr const char* name = "checkRelativeDistance";
};
void SearchParametersHNSW_check_relative_distance_get(Frame& f) { scalar_get<ops::SearchParametersHNSW_check_relative_distance>(f); }
void SearchParametersHNSW_check_relative_distance_set(Frame& f) { scalar_set<ops::SearchParametersHNSW_check_relative_distance>(f); }

struct SearchParametersHNSW_efSearch {
    using owner = faiss::SearchParametersHNSW;
    static auto& ref(owner& o) { return o.efSearch; }
    static constexpr const char* name = "efSearch";
};
void SearchParametersHNSW_efSearch_get(Frame& f) { scalar_get<ops::SearchParametersHNSW_efSearch>(f); }
void SearchParametersHNSW_efSearch_set(Frame& f) { scalar_set<ops::SearchParametersHNSW_efSearch>(f); }

void SearchParametersHNSW_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::SearchParametersHNSW());
}

}  // namespace fsdk::ops
