// Generated from schema/ by npm run generate. Do not edit.
// Operations of NSG.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/DistanceComputer.h"
#include "class/Index.h"
#include "class/NSG.h"
#include "class/NSG_Graph_int.h"
#include "class/RandomGenerator.h"
#include "class/VisitedTable.h"

namespace fsdk::ops {

struct NSG_C {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.C; }
    static constexpr const char* name = "C";
    static constexpr int64_t min = 1;
};
void NSG_C_get(Frame& f) { scalar_get<ops::NSG_C>(f); }
void NSG_C_set(Frame& f) { scalar_set<ops::NSG_C>(f); }

struct NSG_L {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.L; }
    static constexpr const char* name = "L";
    static constexpr int64_t min = 1;
};
void NSG_L_get(Frame& f) { scalar_get<ops::NSG_L>(f); }
void NSG_L_set(Frame& f) { scalar_set<ops::NSG_L>(f); }

struct NSG_R {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.R; }
    static constexpr const char* name = "R";
};
void NSG_R_get(Frame& f) { scalar_get<ops::NSG_R>(f); }

void NSG_attach_unlinked([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NSG>();
    auto& storage = f.ref<faiss::Index>(1, "storage");
    auto& vt = f.ref<faiss::VisitedTable>(2, "vt");
    auto& vt2 = f.ref<faiss::VisitedTable>(3, "vt2");
    const auto degrees = f.array<int32_t>(4, "degrees");
    const int64_t n = f.rows(degrees, "degrees", {});
    guard::nsg_attach(self, storage, vt, vt2, n, degrees.data);
    f.writes(self, 0);
    f.writes(storage, 1);
    f.writes(vt, 2);
    f.writes(vt2, 3);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::NsgSteps(self).attach_unlinked(fsdk::either(storage), fsdk::either(vt), fsdk::either(vt2), n, degrees.data)));
}

void NSG_check_graph([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NSG>();
    guard::built(self);
    self.check_graph();
}

void NSG_dfs([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NSG>();
    auto& vt = f.ref<faiss::VisitedTable>(1, "vt");
    const auto root = f.integer<int>(2, "root", 0);
    const auto cnt = f.integer<int>(3, "cnt", 0);
    guard::nsg_walk(self, vt, root, cnt);
    f.writes(vt, 1);
    f.result_integer(0, static_cast<int64_t>(self.dfs(fsdk::either(vt), root, cnt)));
}

struct NSG_enterpoint {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.enterpoint; }
    static constexpr const char* name = "enterpoint";
};
void NSG_enterpoint_get(Frame& f) { scalar_get<ops::NSG_enterpoint>(f); }

struct NSG_final_graph {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.final_graph; }
    static constexpr const char* name = "finalGraph";
};
void NSG_final_graph_get(Frame& f) { part_get<ops::NSG_final_graph>(f); }

static void* NSG_get_final_graph_step(void* parent, [[maybe_unused]] uint64_t index) {
    auto& self = *from_root<faiss::NSG>(parent);
    auto&& found = self.final_graph.get();
    auto* part = detail::pointer_of(found);
    return part ? to_root(part) : nullptr;
}
void NSG_get_final_graph([[maybe_unused]] Frame& f) {
    [[maybe_unused]] auto& self = f.self<faiss::NSG>();
    f.result_view(0, 0, NSG_get_final_graph_step, class_of<faiss::nsg::Graph<int>>::id, "get_final_graph", true, 0);
}

struct NSG_is_built {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.is_built; }
    static constexpr const char* name = "isBuilt";
};
void NSG_is_built_get(Frame& f) { scalar_get<ops::NSG_is_built>(f); }

struct NSG_ntotal {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.ntotal; }
    static constexpr const char* name = "ntotal";
};
void NSG_ntotal_get(Frame& f) { scalar_get<ops::NSG_ntotal>(f); }

void NSG_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NSG>();
    f.writes(self, 0);
    self.reset();
}

struct NSG_rng {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.rng; }
    static constexpr const char* name = "rng";
};
void NSG_rng_get(Frame& f) { part_get<ops::NSG_rng>(f); }

void NSG_search([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NSG>();
    auto& dis = f.ref<faiss::DistanceComputer>(1, "dis");
    const auto k = f.integer<int>(2, "k", 1);
    auto& vt = f.ref<faiss::VisitedTable>(3, "vt");
    const auto distances = f.array<float>(4, "distances");
    const auto labels = f.array<int64_t>(6, "labels");
    f.shape(distances, "distances", {{"k", k}});
    f.shape(labels, "labels", {{"k", k}});
    guard::nsg_search(self, dis, k, vt);
    f.writes(dis, 1);
    f.writes(vt, 3);
    fsdk::through::NsgSteps(self).search(fsdk::either(dis), k, labels.data, distances.data, fsdk::either(vt));
}

struct NSG_search_L {
    using owner = faiss::NSG;
    static auto& ref(owner& o) { return o.search_L; }
    static constexpr const char* name = "searchL";
    static constexpr int64_t min = 1;
};
void NSG_search_L_get(Frame& f) { scalar_get<ops::NSG_search_L>(f); }
void NSG_search_L_set(Frame& f) { scalar_set<ops::NSG_search_L>(f); }

void NSG_tree_grow([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NSG>();
    auto& storage = f.ref<faiss::Index>(1, "storage");
    const auto degrees = f.array<int32_t>(2, "degrees");
    const int64_t n = f.rows(degrees, "degrees", {});
    guard::nsg_grow(self, storage, n, degrees.data);
    f.writes(self, 0);
    f.writes(storage, 1);
    f.result_integer(0, static_cast<int64_t>(fsdk::through::NsgSteps(self).tree_grow(fsdk::either(storage), n, degrees.data)));
}

}  // namespace fsdk::ops
