// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFStats.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IndexIVFStats.h"

namespace fsdk::ops {

void IndexIVFStats_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFStats>();
    auto& other = f.ref<faiss::IndexIVFStats>(1, "other");
    f.writes(self, 0);
    self.add(fsdk::either(other));
}

struct IndexIVFStats_ndis {
    using owner = faiss::IndexIVFStats;
    static auto& ref(owner& o) { return o.ndis; }
    static constexpr const char* name = "ndis";
};
void IndexIVFStats_ndis_get(Frame& f) { scalar_get<ops::IndexIVFStats_ndis>(f); }
void IndexIVFStats_ndis_set(Frame& f) { scalar_set<ops::IndexIVFStats_ndis>(f); }

struct IndexIVFStats_nheap_updates {
    using owner = faiss::IndexIVFStats;
    static auto& ref(owner& o) { return o.nheap_updates; }
    static constexpr const char* name = "nheapUpdates";
};
void IndexIVFStats_nheap_updates_get(Frame& f) { scalar_get<ops::IndexIVFStats_nheap_updates>(f); }
void IndexIVFStats_nheap_updates_set(Frame& f) { scalar_set<ops::IndexIVFStats_nheap_updates>(f); }

struct IndexIVFStats_nlist {
    using owner = faiss::IndexIVFStats;
    static auto& ref(owner& o) { return o.nlist; }
    static constexpr const char* name = "nlist";
};
void IndexIVFStats_nlist_get(Frame& f) { scalar_get<ops::IndexIVFStats_nlist>(f); }
void IndexIVFStats_nlist_set(Frame& f) { scalar_set<ops::IndexIVFStats_nlist>(f); }

struct IndexIVFStats_nq {
    using owner = faiss::IndexIVFStats;
    static auto& ref(owner& o) { return o.nq; }
    static constexpr const char* name = "nq";
};
void IndexIVFStats_nq_get(Frame& f) { scalar_get<ops::IndexIVFStats_nq>(f); }
void IndexIVFStats_nq_set(Frame& f) { scalar_set<ops::IndexIVFStats_nq>(f); }

struct IndexIVFStats_quantization_time {
    using owner = faiss::IndexIVFStats;
    static auto& ref(owner& o) { return o.quantization_time; }
    static constexpr const char* name = "quantizationTime";
};
void IndexIVFStats_quantization_time_get(Frame& f) { scalar_get<ops::IndexIVFStats_quantization_time>(f); }
void IndexIVFStats_quantization_time_set(Frame& f) { scalar_set<ops::IndexIVFStats_quantization_time>(f); }

void IndexIVFStats_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFStats>();
    f.writes(self, 0);
    self.reset();
}

struct IndexIVFStats_search_time {
    using owner = faiss::IndexIVFStats;
    static auto& ref(owner& o) { return o.search_time; }
    static constexpr const char* name = "searchTime";
};
void IndexIVFStats_search_time_get(Frame& f) { scalar_get<ops::IndexIVFStats_search_time>(f); }
void IndexIVFStats_search_time_set(Frame& f) { scalar_set<ops::IndexIVFStats_search_time>(f); }

void IndexIVFStats_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::IndexIVFStats());
}

}  // namespace fsdk::ops
