// Generated from schema/ by npm run generate. Do not edit.
// Operations of ClusteringIterationStats.
#include "thunk.h"

#include "faiss_version.h"
#include "class/ClusteringIterationStats.h"

namespace fsdk::ops {

struct ClusteringIterationStats_imbalance_factor {
    using owner = faiss::ClusteringIterationStats;
    static auto& ref(owner& o) { return o.imbalance_factor; }
    static constexpr const char* name = "imbalanceFactor";
};
void ClusteringIterationStats_imbalance_factor_get(Frame& f) { scalar_get<ops::ClusteringIterationStats_imbalance_factor>(f); }

struct ClusteringIterationStats_nsplit {
    using owner = faiss::ClusteringIterationStats;
    static auto& ref(owner& o) { return o.nsplit; }
    static constexpr const char* name = "nsplit";
};
void ClusteringIterationStats_nsplit_get(Frame& f) { scalar_get<ops::ClusteringIterationStats_nsplit>(f); }

struct ClusteringIterationStats_obj {
    using owner = faiss::ClusteringIterationStats;
    static auto& ref(owner& o) { return o.obj; }
    static constexpr const char* name = "obj";
};
void ClusteringIterationStats_obj_get(Frame& f) { scalar_get<ops::ClusteringIterationStats_obj>(f); }

struct ClusteringIterationStats_time {
    using owner = faiss::ClusteringIterationStats;
    static auto& ref(owner& o) { return o.time; }
    static constexpr const char* name = "time";
};
void ClusteringIterationStats_time_get(Frame& f) { scalar_get<ops::ClusteringIterationStats_time>(f); }

struct ClusteringIterationStats_time_search {
    using owner = faiss::ClusteringIterationStats;
    static auto& ref(owner& o) { return o.time_search; }
    static constexpr const char* name = "timeSearch";
};
void ClusteringIterationStats_time_search_get(Frame& f) { scalar_get<ops::ClusteringIterationStats_time_search>(f); }

}  // namespace fsdk::ops
