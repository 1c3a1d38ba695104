// Generated from schema/ by npm run generate. Do not edit.
// Operations of NNDescent.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/DistanceComputer.h"
#include "class/NNDescent.h"
#include "class/Nhood.h"
#include "class/VisitedTable.h"

namespace fsdk::ops {

struct NNDescent_K {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.K; }
    static constexpr const char* name = "K";
};
void NNDescent_K_get(Frame& f) { scalar_get<ops::NNDescent_K>(f); }

struct NNDescent_L {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.L; }
    static constexpr const char* name = "L";
    static constexpr int64_t min = 1;
};
void NNDescent_L_get(Frame& f) { scalar_get<ops::NNDescent_L>(f); }
void NNDescent_L_set(Frame& f) { scalar_set<ops::NNDescent_L>(f); }

struct NNDescent_R {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.R; }
    static constexpr const char* name = "R";
    static constexpr int64_t min = 1;
};
void NNDescent_R_get(Frame& f) { scalar_get<ops::NNDescent_R>(f); }
void NNDescent_R_set(Frame& f) { scalar_set<ops::NNDescent_R>(f); }

struct NNDescent_S {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.S; }
    static constexpr const char* name = "S";
    static constexpr int64_t min = 1;
    static constexpr int64_t max = 100;
};
void NNDescent_S_get(Frame& f) { scalar_get<ops::NNDescent_S>(f); }
void NNDescent_S_set(Frame& f) { scalar_set<ops::NNDescent_S>(f); }

void NNDescent_build([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NNDescent>();
    auto& qdis = f.ref<faiss::DistanceComputer>(1, "qdis");
    const auto n = f.integer<int>(2, "n", 1);
    const bool verbose = f.boolean(3);
    guard::descent_build(self, qdis, n);
    f.writes(self, 0);
    f.writes(qdis, 1);
    fsdk::through::DescentSteps(self).build(fsdk::either(qdis), n, verbose);
}

struct NNDescent_d {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void NNDescent_d_get(Frame& f) { scalar_get<ops::NNDescent_d>(f); }

void NNDescent_eval_recall([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NNDescent>();
    const auto eval_points = f.array<const int32_t>(1, "evalPoints");
    const auto m = f.integer<int>(3, "m", 1);
    const auto acc_eval_set = f.array<const int32_t>(4, "accEvalSet");
    const int64_t n = f.rows(eval_points, "evalPoints", {});
    f.shape(acc_eval_set, "accEvalSet", {{"n", n}, {"m", m}});
    guard::eval_recall(self, n, eval_points.data, m);
    f.result_number(0, fsdk::through::DescentSteps(self).eval_recall(n, eval_points.data, m, acc_eval_set.data));
}

struct NNDescent_final_graph {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.final_graph; }
    static constexpr const char* name = "finalGraph";
};
void NNDescent_final_graph_get(Frame& f) { vector_get<ops::NNDescent_final_graph>(f); }

void NNDescent_generate_eval_set([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NNDescent>();
    auto& qdis = f.ref<faiss::DistanceComputer>(1, "qdis");
    const auto c = f.array<const int32_t>(2, "c");
    const auto N = f.integer<int>(4, "N", 1);
    const int64_t n = f.rows(c, "c", {});
    guard::eval_set(self, qdis, n, c.data, N);
    f.writes(qdis, 1);
    f.result_buffer(0, fsdk::through::DescentSteps(self).generate_eval_set(fsdk::either(qdis), n, c.data, N));
}

struct NNDescent_graph {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.graph; }
    static constexpr const char* name = "graph";
};
void NNDescent_graph_get(Frame& f) { views_get<ops::NNDescent_graph>(f); }

struct NNDescent_has_built {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.has_built; }
    static constexpr const char* name = "hasBuilt";
};
void NNDescent_has_built_get(Frame& f) { scalar_get<ops::NNDescent_has_built>(f); }

void NNDescent_init_graph([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NNDescent>();
    auto& qdis = f.ref<faiss::DistanceComputer>(1, "qdis");
    guard::descent_start(self, qdis);
    f.writes(self, 0);
    f.writes(qdis, 1);
    fsdk::through::DescentSteps(self).init_graph(fsdk::either(qdis));
}

struct NNDescent_iter {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.iter; }
    static constexpr const char* name = "iter";
    static constexpr int64_t min = 1;
};
void NNDescent_iter_get(Frame& f) { scalar_get<ops::NNDescent_iter>(f); }
void NNDescent_iter_set(Frame& f) { scalar_set<ops::NNDescent_iter>(f); }

void NNDescent_join([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NNDescent>();
    auto& qdis = f.ref<faiss::DistanceComputer>(1, "qdis");
    guard::descending(self, qdis);
    f.writes(self, 0);
    f.writes(qdis, 1);
    fsdk::through::DescentSteps(self).join(fsdk::either(qdis));
}

void NNDescent_nndescent([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NNDescent>();
    auto& qdis = f.ref<faiss::DistanceComputer>(1, "qdis");
    const bool verbose = f.boolean(2);
    guard::descent_rounds(self, qdis);
    f.writes(self, 0);
    f.writes(qdis, 1);
    fsdk::through::DescentSteps(self).nndescent(fsdk::either(qdis), verbose);
}

struct NNDescent_ntotal {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.ntotal; }
    static constexpr const char* name = "ntotal";
    static constexpr int64_t min = 0;
    static void check([[maybe_unused]] owner& self, int ntotal) { guard::descent_size(self, ntotal); }
};
void NNDescent_ntotal_get(Frame& f) { scalar_get<ops::NNDescent_ntotal>(f); }
void NNDescent_ntotal_set(Frame& f) { scalar_set<ops::NNDescent_ntotal>(f); }

struct NNDescent_random_seed {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.random_seed; }
    static constexpr const char* name = "randomSeed";
};
void NNDescent_random_seed_get(Frame& f) { scalar_get<ops::NNDescent_random_seed>(f); }
void NNDescent_random_seed_set(Frame& f) { scalar_set<ops::NNDescent_random_seed>(f); }

void NNDescent_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NNDescent>();
    f.writes(self, 0);
    fsdk::through::DescentSteps(self).reset();
}

void NNDescent_search([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NNDescent>();
    auto& qdis = f.ref<faiss::DistanceComputer>(1, "qdis");
    const auto topk = f.integer<int>(2, "topk", 1);
    auto& vt = f.ref<faiss::VisitedTable>(3, "vt");
    const auto distances = f.array<float>(4, "distances");
    const auto labels = f.array<int64_t>(6, "labels");
    f.shape(distances, "distances", {{"topk", topk}});
    f.shape(labels, "labels", {{"topk", topk}});
    guard::descent_search(self, qdis, topk, vt);
    f.writes(qdis, 1);
    f.writes(vt, 3);
    fsdk::through::DescentSteps(self).search(fsdk::either(qdis), topk, labels.data, distances.data, fsdk::either(vt));
}

struct NNDescent_search_L {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.search_L; }
    static constexpr const char* name = "searchL";
    static constexpr int64_t min = 0;
};
void NNDescent_search_L_get(Frame& f) { scalar_get<ops::NNDescent_search_L>(f); }
void NNDescent_search_L_set(Frame& f) { scalar_set<ops::NNDescent_search_L>(f); }

void NNDescent_update([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::NNDescent>();
    guard::descending(self);
    f.writes(self, 0);
    self.update();
}

void NNDescent_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto K = f.integer<int>(1, "K", 1);
    guard::nndescent(d, K);
    f.result_owned(0, new faiss::NNDescent(d, K));
}

}  // namespace fsdk::ops
