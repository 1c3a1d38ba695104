// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexNSG.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/Index.h"
#include "class/IndexNSG.h"
#include "class/NSG.h"

namespace fsdk::ops {

struct IndexNSG_GK {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.GK; }
    static constexpr const char* name = "GK";
    static constexpr int64_t min = 1;
};
void IndexNSG_GK_get(Frame& f) { scalar_get<ops::IndexNSG_GK>(f); }
void IndexNSG_GK_set(Frame& f) { scalar_set<ops::IndexNSG_GK>(f); }

void IndexNSG_build([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexNSG>();
    const auto x = f.array<const float>(1, "x");
    const auto knn_graph = f.array<const int64_t>(3, "knnGraph");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    const int64_t K = f.rows(knn_graph, "knnGraph", {{"n", n}});
    guard::nsg_build(self, n, x.data, knn_graph.data, K);
    f.writes(self, 0);
    fsdk::through::NsgGraph(self).build(n, x.data, knn_graph.data, K);
}

struct IndexNSG_build_type {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.build_type; }
    static constexpr const char* name = "buildType";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 1;
};
void IndexNSG_build_type_get(Frame& f) { scalar_get<ops::IndexNSG_build_type>(f); }
void IndexNSG_build_type_set(Frame& f) { scalar_set<ops::IndexNSG_build_type>(f); }

void IndexNSG_check_knn_graph([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexNSG>();
    const auto knn_graph = f.array<const int64_t>(1, "knnGraph");
    const auto K = f.integer<int>(3, "K", 1);
    const int64_t n = f.rows(knn_graph, "knnGraph", {{"K", K}});
    self.check_knn_graph(knn_graph.data, n, K);
}

struct IndexNSG_is_built {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.is_built; }
    static constexpr const char* name = "isBuilt";
};
void IndexNSG_is_built_get(Frame& f) { scalar_get<ops::IndexNSG_is_built>(f); }

struct IndexNSG_nndescent_L {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.nndescent_L; }
    static constexpr const char* name = "nndescentL";
    static constexpr int64_t min = 1;
};
void IndexNSG_nndescent_L_get(Frame& f) { scalar_get<ops::IndexNSG_nndescent_L>(f); }
void IndexNSG_nndescent_L_set(Frame& f) { scalar_set<ops::IndexNSG_nndescent_L>(f); }

struct IndexNSG_nndescent_R {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.nndescent_R; }
    static constexpr const char* name = "nndescentR";
    static constexpr int64_t min = 1;
};
void IndexNSG_nndescent_R_get(Frame& f) { scalar_get<ops::IndexNSG_nndescent_R>(f); }
void IndexNSG_nndescent_R_set(Frame& f) { scalar_set<ops::IndexNSG_nndescent_R>(f); }

struct IndexNSG_nndescent_S {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.nndescent_S; }
    static constexpr const char* name = "nndescentS";
    static constexpr int64_t min = 1;
};
void IndexNSG_nndescent_S_get(Frame& f) { scalar_get<ops::IndexNSG_nndescent_S>(f); }
void IndexNSG_nndescent_S_set(Frame& f) { scalar_set<ops::IndexNSG_nndescent_S>(f); }

struct IndexNSG_nndescent_iter {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.nndescent_iter; }
    static constexpr const char* name = "nndescentIter";
    static constexpr int64_t min = 1;
};
void IndexNSG_nndescent_iter_get(Frame& f) { scalar_get<ops::IndexNSG_nndescent_iter>(f); }
void IndexNSG_nndescent_iter_set(Frame& f) { scalar_set<ops::IndexNSG_nndescent_iter>(f); }

struct IndexNSG_nsg {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.nsg; }
    static constexpr const char* name = "nsg";
};
void IndexNSG_nsg_get(Frame& f) { part_get<ops::IndexNSG_nsg>(f); }

struct IndexNSG_own_fields {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexNSG_own_fields_get(Frame& f) { scalar_get<ops::IndexNSG_own_fields>(f); }

struct IndexNSG_storage {
    using owner = faiss::IndexNSG;
    static auto& ref(owner& o) { return o.storage; }
    static constexpr const char* name = "storage";
};
void IndexNSG_storage_get(Frame& f) { part_get<ops::IndexNSG_storage>(f); }

void IndexNSG_new0([[maybe_unused]] Frame& f) {
    auto& storage = f.ref<faiss::Index>(0, "storage");
    const auto R = f.integer<int>(1, "R", 1);
    guard::graph_over(storage, R);
    f.retain(0);
    f.result_owned(0, new faiss::IndexNSG(fsdk::either(storage), R));
}

}  // namespace fsdk::ops
