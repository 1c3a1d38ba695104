// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryHashStats.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IndexBinaryHashStats.h"

namespace fsdk::ops {

struct IndexBinaryHashStats_n0 {
    using owner = faiss::IndexBinaryHashStats;
    static auto& ref(owner& o) { return o.n0; }
    static constexpr const char* name = "n0";
};
void IndexBinaryHashStats_n0_get(Frame& f) { scalar_get<ops::IndexBinaryHashStats_n0>(f); }
void IndexBinaryHashStats_n0_set(Frame& f) { scalar_set<ops::IndexBinaryHashStats_n0>(f); }

struct IndexBinaryHashStats_ndis {
    using owner = faiss::IndexBinaryHashStats;
    static auto& ref(owner& o) { return o.ndis; }
    static constexpr const char* name = "ndis";
};
void IndexBinaryHashStats_ndis_get(Frame& f) { scalar_get<ops::IndexBinaryHashStats_ndis>(f); }
void IndexBinaryHashStats_ndis_set(Frame& f) { scalar_set<ops::IndexBinaryHashStats_ndis>(f); }

struct IndexBinaryHashStats_nlist {
    using owner = faiss::IndexBinaryHashStats;
    static auto& ref(owner& o) { return o.nlist; }
    static constexpr const char* name = "nlist";
};
void IndexBinaryHashStats_nlist_get(Frame& f) { scalar_get<ops::IndexBinaryHashStats_nlist>(f); }
void IndexBinaryHashStats_nlist_set(Frame& f) { scalar_set<ops::IndexBinaryHashStats_nlist>(f); }

struct IndexBinaryHashStats_nq {
    using owner = faiss::IndexBinaryHashStats;
    static auto& ref(owner& o) { return o.nq; }
    static constexpr const char* name = "nq";
};
void IndexBinaryHashStats_nq_get(Frame& f) { scalar_get<ops::IndexBinaryHashStats_nq>(f); }
void IndexBinaryHashStats_nq_set(Frame& f) { scalar_set<ops::IndexBinaryHashStats_nq>(f); }

void IndexBinaryHashStats_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryHashStats>();
    f.writes(self, 0);
    self.reset();
}

void IndexBinaryHashStats_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::IndexBinaryHashStats());
}

}  // namespace fsdk::ops
