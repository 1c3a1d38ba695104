// Generated from schema/ by npm run generate. Do not edit.
// Operations of FastScanStats.
#include "thunk.h"

#include "faiss_version.h"
#include "class/FastScanStats.h"

namespace fsdk::ops {

void FastScanStats_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::FastScanStats>();
    f.writes(self, 0);
    self.reset();
}

struct FastScanStats_t0 {
    using owner = faiss::FastScanStats;
    static auto& ref(owner& o) { return o.t0; }
    static constexpr const char* name = "t0";
};
void FastScanStats_t0_get(Frame& f) { scalar_get<ops::FastScanStats_t0>(f); }
void FastScanStats_t0_set(Frame& f) { word_set<ops::FastScanStats_t0>(f); }

struct FastScanStats_t1 {
    using owner = faiss::FastScanStats;
    static auto& ref(owner& o) { return o.t1; }
    static constexpr const char* name = "t1";
};
void FastScanStats_t1_get(Frame& f) { scalar_get<ops::FastScanStats_t1>(f); }
void FastScanStats_t1_set(Frame& f) { word_set<ops::FastScanStats_t1>(f); }

struct FastScanStats_t2 {
    using owner = faiss::FastScanStats;
    static auto& ref(owner& o) { return o.t2; }
    static constexpr const char* name = "t2";
};
void FastScanStats_t2_get(Frame& f) { scalar_get<ops::FastScanStats_t2>(f); }
void FastScanStats_t2_set(Frame& f) { word_set<ops::FastScanStats_t2>(f); }

struct FastScanStats_t3 {
    using owner = faiss::FastScanStats;
    static auto& ref(owner& o) { return o.t3; }
    static constexpr const char* name = "t3";
};
void FastScanStats_t3_get(Frame& f) { scalar_get<ops::FastScanStats_t3>(f); }
void FastScanStats_t3_set(Frame& f) { word_set<ops::FastScanStats_t3>(f); }

void FastScanStats_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::FastScanStats());
}

}  // namespace fsdk::ops
