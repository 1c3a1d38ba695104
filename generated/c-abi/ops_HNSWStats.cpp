// Generated from schema/ by npm run generate. Do not edit.
// Operations of HNSWStats.
#include "thunk.h"

#include "faiss_version.h"
#include "class/HNSWStats.h"

namespace fsdk::ops {

void HNSWStats_combine([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSWStats>();
    auto& other = f.ref<faiss::HNSWStats>(1, "other");
    f.writes(self, 0);
    self.combine(fsdk::either(other));
}

struct HNSWStats_n1 {
    using owner = faiss::HNSWStats;
    static auto& ref(owner& o) { return o.n1; }
    static constexpr const char* name = "n1";
};
void HNSWStats_n1_get(Frame& f) { scalar_get<ops::HNSWStats_n1>(f); }
void HNSWStats_n1_set(Frame& f) { scalar_set<ops::HNSWStats_n1>(f); }

struct HNSWStats_n2 {
    using owner = faiss::HNSWStats;
    static auto& ref(owner& o) { return o.n2; }
    static constexpr const char* name = "n2";
};
void HNSWStats_n2_get(Frame& f) { scalar_get<ops::HNSWStats_n2>(f); }
void HNSWStats_n2_set(Frame& f) { scalar_set<ops::HNSWStats_n2>(f); }

struct HNSWStats_ndis {
    using owner = faiss::HNSWStats;
    static auto& ref(owner& o) { return o.ndis; }
    static constexpr const char* name = "ndis";
};
void HNSWStats_ndis_get(Frame& f) { scalar_get<ops::HNSWStats_ndis>(f); }
void HNSWStats_ndis_set(Frame& f) { scalar_set<ops::HNSWStats_ndis>(f); }

#if FSDK_FAISS_VERSION >= 10900
struct HNSWStats_nhops {
    using owner = faiss::HNSWStats;
    static auto& ref(owner& o) { return o.nhops; }
    static constexpr const char* name = "nhops";
};
void HNSWStats_nhops_get(Frame& f) { scalar_get<ops::HNSWStats_nhops>(f); }
void HNSWStats_nhops_set(Frame& f) { scalar_set<ops::HNSWStats_nhops>(f); }
#endif

void HNSWStats_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSWStats>();
    f.writes(self, 0);
    self.reset();
}

void HNSWStats_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::HNSWStats());
}

}  // namespace fsdk::ops
