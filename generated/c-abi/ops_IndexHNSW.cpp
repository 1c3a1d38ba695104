// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexHNSW.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/HNSW.h"
#include "class/Index.h"
#include "class/IndexHNSW.h"

namespace fsdk::ops {

struct IndexHNSW_hnsw {
    using owner = faiss::IndexHNSW;
    static auto& ref(owner& o) { return o.hnsw; }
    static constexpr const char* name = "hnsw";
};
void IndexHNSW_hnsw_get(Frame& f) { part_get<ops::IndexHNSW_hnsw>(f); }

#if FSDK_FAISS_VERSION >= 10900
struct IndexHNSW_init_level0 {
    using owner = faiss::IndexHNSW;
    static auto& ref(owner& o) { return o.init_level0; }
    static constexpr const char* name = "initLevel0";
};
void IndexHNSW_init_level0_get(Frame& f) { scalar_get<ops::IndexHNSW_init_level0>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
struct IndexHNSW_keep_max_size_level0 {
    using owner = faiss::IndexHNSW;
    static auto& ref(owner& o) { return o.keep_max_size_level0; }
    static constexpr const char* name = "keepMaxSizeLevel0";
};
void IndexHNSW_keep_max_size_level0_get(Frame& f) { scalar_get<ops::IndexHNSW_keep_max_size_level0>(f); }
void IndexHNSW_keep_max_size_level0_set(Frame& f) { scalar_set<ops::IndexHNSW_keep_max_size_level0>(f); }
#endif

void IndexHNSW_link_singletons([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexHNSW>();
    guard::no_singletons(self);
    f.writes(self, 0);
    self.link_singletons();
}

struct IndexHNSW_own_fields {
    using owner = faiss::IndexHNSW;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexHNSW_own_fields_get(Frame& f) { scalar_get<ops::IndexHNSW_own_fields>(f); }

#if FSDK_FAISS_VERSION >= 10800
void IndexHNSW_permute_entries([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexHNSW>();
    const auto perm = f.array<const int64_t>(1, "perm");
    f.shape(perm, "perm", {{"ntotal", self.ntotal}});
    guard::permutation(self, perm.data);
    f.writes(self, 0);
    self.permute_entries(perm.data);
}
#endif

void IndexHNSW_reorder_links([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexHNSW>();
    guard::comparable_links(self);
    f.writes(self, 0);
    self.reorder_links();
}

struct IndexHNSW_storage {
    using owner = faiss::IndexHNSW;
    static auto& ref(owner& o) { return o.storage; }
    static constexpr const char* name = "storage";
};
void IndexHNSW_storage_get(Frame& f) { part_get<ops::IndexHNSW_storage>(f); }

void IndexHNSW_new0([[maybe_unused]] Frame& f) {
    auto& storage = f.ref<faiss::Index>(0, "storage");
    const auto M = f.integer<int>(1, "M", 2);
    guard::graph_over(storage, M);
    f.retain(0);
    f.result_owned(0, new faiss::IndexHNSW(fsdk::either(storage), M));
}

}  // namespace fsdk::ops
