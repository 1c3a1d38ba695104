// Generated from schema/ by npm run generate. Do not edit.
// Operations of ProgressiveDimClustering.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ClusteringIterationStats.h"
#include "class/ProgressiveDimClustering.h"
#include "class/ProgressiveDimClusteringParameters.h"
#include "class/ProgressiveDimIndexFactory.h"

namespace fsdk::ops {

struct ProgressiveDimClustering_centroids {
    using owner = faiss::ProgressiveDimClustering;
    static auto& ref(owner& o) { return o.centroids; }
    static constexpr const char* name = "centroids";
};
void ProgressiveDimClustering_centroids_get(Frame& f) { vector_get<ops::ProgressiveDimClustering_centroids>(f); }

struct ProgressiveDimClustering_d {
    using owner = faiss::ProgressiveDimClustering;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void ProgressiveDimClustering_d_get(Frame& f) { scalar_get<ops::ProgressiveDimClustering_d>(f); }

struct ProgressiveDimClustering_iteration_stats {
    using owner = faiss::ProgressiveDimClustering;
    static auto& ref(owner& o) { return o.iteration_stats; }
    static constexpr const char* name = "iterationStats";
};
void ProgressiveDimClustering_iteration_stats_get(Frame& f) { views_get<ops::ProgressiveDimClustering_iteration_stats>(f); }

struct ProgressiveDimClustering_k {
    using owner = faiss::ProgressiveDimClustering;
    static auto& ref(owner& o) { return o.k; }
    static constexpr const char* name = "k";
};
void ProgressiveDimClustering_k_get(Frame& f) { scalar_get<ops::ProgressiveDimClustering_k>(f); }

void ProgressiveDimClustering_train([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ProgressiveDimClustering>();
    const auto x = f.array<const float>(1, "x");
    auto& factory = f.ref<faiss::ProgressiveDimIndexFactory>(3, "factory");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::train(self, n, x.data);
    f.writes(self, 0);
    self.train(n, x.data, fsdk::either(factory));
}

void ProgressiveDimClustering_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto k = f.integer<int>(1, "k", 1);
    guard::clustering(d, k);
    f.result_owned(0, new faiss::ProgressiveDimClustering(d, k));
}

void ProgressiveDimClustering_new1([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto k = f.integer<int>(1, "k", 1);
    auto& cp = f.ref<faiss::ProgressiveDimClusteringParameters>(2, "cp");
    guard::clustering(d, k);
    f.result_owned(0, new faiss::ProgressiveDimClustering(d, k, fsdk::either(cp)));
}

}  // namespace fsdk::ops
