// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_clustering.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/Clustering.h>
#include <faiss/impl/kmeans1d.h>
#include "guards/guards.h"
#include "guards/through.h"

namespace fsdk::ops {

void kmeans1d([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto nclusters = f.integer<size_t>(2, "nclusters", 1);
    const auto centroids = f.array<float>(3, "centroids");
    const int64_t n = f.rows(x, "x", {});
    f.shape(centroids, "centroids", {{"nclusters", nclusters}});
    guard::numbers_to_cluster(n, nclusters, x.data);
    f.result_number(0, fsdk::through::kmeans1d(x.data, n, nclusters, centroids.data));
}

void kmeans_clustering([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto k = f.integer<size_t>(1, "k", 1);
    const auto x = f.array<const float>(2, "x");
    const auto centroids = f.array<float>(4, "centroids");
    const int64_t n = f.rows(x, "x", {{"d", d}});
    f.shape(centroids, "centroids", {{"k", k}, {"d", d}});
    guard::kmeans(d, n, k, x.data);
    f.result_number(0, faiss::kmeans_clustering(d, n, k, x.data, centroids.data));
}

void smawk([[maybe_unused]] Frame& f) {
    const auto nrows = f.integer<int64_t>(0, "nrows", 1);
    const auto ncols = f.integer<int64_t>(1, "ncols", 1);
    const auto x = f.array<const float>(2, "x");
    const auto argmins = f.array<int64_t>(4, "argmins");
    f.shape(x, "x", {{"nrows", nrows}, {"ncols", ncols}});
    f.shape(argmins, "argmins", {{"nrows", nrows}});
    faiss::smawk(nrows, ncols, x.data, argmins.data);
}

}  // namespace fsdk::ops
