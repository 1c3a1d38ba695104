// Generated from schema/ by npm run generate. Do not edit.
// Operations of Clustering.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/Clustering.h"
#include "class/ClusteringIterationStats.h"
#include "class/ClusteringParameters.h"
#include "class/Index.h"

namespace fsdk::ops {

struct Clustering_centroids {
    using owner = faiss::Clustering;
    static auto& ref(owner& o) { return o.centroids; }
    static constexpr const char* name = "centroids";
    static constexpr bool resizable = true;
};
void Clustering_centroids_get(Frame& f) { vector_get<ops::Clustering_centroids>(f); }
void Clustering_centroids_set(Frame& f) { vector_set<ops::Clustering_centroids>(f); }

struct Clustering_d {
    using owner = faiss::Clustering;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void Clustering_d_get(Frame& f) { scalar_get<ops::Clustering_d>(f); }

struct Clustering_iteration_stats {
    using owner = faiss::Clustering;
    static auto& ref(owner& o) { return o.iteration_stats; }
    static constexpr const char* name = "iterationStats";
};
void Clustering_iteration_stats_get(Frame& f) { views_get<ops::Clustering_iteration_stats>(f); }

struct Clustering_k {
    using owner = faiss::Clustering;
    static auto& ref(owner& o) { return o.k; }
    static constexpr const char* name = "k";
};
void Clustering_k_get(Frame& f) { scalar_get<ops::Clustering_k>(f); }

void Clustering_post_process_centroids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Clustering>();
    guard::centroids_there(self);
    f.writes(self, 0);
    self.post_process_centroids();
}

void Clustering_train([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Clustering>();
    const auto x = f.array<const float>(1, "x");
    auto& index = f.ref<faiss::Index>(3, "index");
    const auto weights = f.array<const float>(4, "weights");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    if (weights) f.shape(weights, "weights", {{"n", n}});
    guard::train(self, n, x.data, index, weights.data);
    fsdk::plan_rounds(self, n);
    f.writes(self, 0);
    f.writes(index, 3);
    fsdk::through::Weighted(self).train(n, x.data, fsdk::either(index), weights.data);
}

void Clustering_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto k = f.integer<int>(1, "k", 1);
    guard::clustering(d, k);
    f.result_owned(0, new faiss::Clustering(d, k));
}

void Clustering_new1([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto k = f.integer<int>(1, "k", 1);
    auto& cp = f.ref<faiss::ClusteringParameters>(2, "cp");
    guard::clustering(d, k);
    f.result_owned(0, new faiss::Clustering(d, k, fsdk::either(cp)));
}

}  // namespace fsdk::ops
