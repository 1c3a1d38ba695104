// Generated from schema/ by npm run generate. Do not edit.
// Operations of NNDescent.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/NNDescent.h"
#include "class/Nhood.h"

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

struct NNDescent_d {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void NNDescent_d_get(Frame& f) { scalar_get<ops::NNDescent_d>(f); }

struct NNDescent_final_graph {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.final_graph; }
    static constexpr const char* name = "finalGraph";
};
void NNDescent_final_graph_get(Frame& f) { vector_get<ops::NNDescent_final_graph>(f); }

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

struct NNDescent_iter {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.iter; }
    static constexpr const char* name = "iter";
    static constexpr int64_t min = 1;
};
void NNDescent_iter_get(Frame& f) { scalar_get<ops::NNDescent_iter>(f); }
void NNDescent_iter_set(Frame& f) { scalar_set<ops::NNDescent_iter>(f); }

struct NNDescent_ntotal {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.ntotal; }
    static constexpr const char* name = "ntotal";
};
void NNDescent_ntotal_get(Frame& f) { scalar_get<ops::NNDescent_ntotal>(f); }

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
    self.reset();
}

struct NNDescent_search_L {
    using owner = faiss::NNDescent;
    static auto& ref(owner& o) { return o.search_L; }
    static constexpr const char* name = "searchL";
    static constexpr int64_t min = 0;
};
void NNDescent_search_L_get(Frame& f) { scalar_get<ops::NNDescent_search_L>(f); }
void NNDescent_search_L_set(Frame& f) { scalar_set<ops::NNDescent_search_L>(f); }

void NNDescent_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto K = f.integer<int>(1, "K", 1);
    guard::nndescent(d, K);
    f.result_owned(0, new faiss::NNDescent(d, K));
}

}  // namespace fsdk::ops
