// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexHNSW.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/HNSW.h"
#include "class/Index.h"
#include "class/IndexHNSW.h"
#include "class/SearchParameters.h"

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

void IndexHNSW_init_level_0_from_knngraph([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexHNSW>();
    const auto k = f.integer<int>(1, "k", 1);
    const auto D = f.array<const float>(2, "D");
    const auto I = f.array<const int64_t>(4, "I");
    f.shape(D, "D", {{"ntotal", self.ntotal}, {"k", k}});
    f.shape(I, "I", {{"ntotal", self.ntotal}, {"k", k}});
    guard::knn_graph(self, k, I.data);
    f.writes(self, 0);
    self.init_level_0_from_knngraph(k, D.data, I.data);
}

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

void IndexHNSW_search_level_0([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexHNSW>();
    const auto x = f.array<const float>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto nearest = f.array<const int32_t>(4, "nearest");
    const auto nearest_d = f.array<const float>(6, "nearestD");
    const auto nprobe = f.integer<int>(8, "nprobe", 1);
    const auto search_type = f.integer<int>(9, "searchType", 1, 2);
    auto* params = f.optional<faiss::SearchParameters>(10, "params");
    const auto distances = f.array<float>(11, "distances");
    const auto labels = f.array<int64_t>(13, "labels");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(nearest, "nearest", {{"n", n}, {"nprobe", nprobe}});
    f.shape(nearest_d, "nearestD", {{"n", n}, {"nprobe", nprobe}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    guard::search_level_0(self, n, x.data, k, nearest.data, nearest_d.data, nprobe, search_type, params);
#if FSDK_FAISS_VERSION >= 10900
    self.search_level_0(n, x.data, k, nearest.data, nearest_d.data, distances.data, labels.data, nprobe, search_type, params);
#else
    require_default(params == nullptr, "params", "1.9.0");
    self.search_level_0(n, x.data, k, nearest.data, nearest_d.data, distances.data, labels.data, nprobe, search_type);
#endif
}

void IndexHNSW_shrink_level_0_neighbors([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexHNSW>();
    const auto size = f.integer<int>(1, "size", 1);
    guard::comparable_links(self);
    f.writes(self, 0);
    self.shrink_level_0_neighbors(size);
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
