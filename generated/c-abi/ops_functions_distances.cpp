// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_distances.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/utils/distances.h>
#include <faiss/utils/extra_distances.h>
#include "guards/guards.h"
#include "guards/through.h"
#include "class/IDSelector.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void knn_L2sqr([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto d = f.integer<size_t>(4, "d", 1);
    const auto k = f.integer<size_t>(5, "k", 1);
    const auto y_norm2 = f.array<const float>(6, "yNorm2");
    auto* sel = f.optional<faiss::IDSelector>(8, "sel");
    const auto distances = f.array<float>(9, "distances");
    const auto labels = f.array<int64_t>(11, "labels");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    if (y_norm2) f.shape(y_norm2, "yNorm2", {{"ny", ny}});
    f.shape(distances, "distances", {{"nx", nx}, {"k", k}});
    f.shape(labels, "labels", {{"nx", nx}, {"k", k}});
    guard::neighbors(d, nx, ny, k, sel);
    fsdk::through::knn_L2sqr(x.data, y.data, d, nx, ny, k, distances.data, labels.data, y_norm2.data, sel);
}

#if FSDK_FAISS_VERSION >= 10800
void knn_L2sqr_by_idx([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto subset = f.array<const int64_t>(4, "subset");
    const auto d = f.integer<size_t>(6, "d", 1);
    const auto k = f.integer<size_t>(7, "k", 1);
    const auto distances = f.array<float>(8, "distances");
    const auto labels = f.array<int64_t>(10, "labels");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    const int64_t nsubset = f.rows(subset, "subset", {{"nx", nx}});
    f.shape(distances, "distances", {{"nx", nx}, {"k", k}});
    f.shape(labels, "labels", {{"nx", nx}, {"k", k}});
    guard::neighbors(d, nx, ny, k, nullptr);
    faiss::knn_L2sqr_by_idx(x.data, y.data, subset.data, d, nx, ny, nsubset, k, distances.data, labels.data, nsubset);
}
#endif

#if FSDK_FAISS_VERSION >= 10900
void knn_extra_metrics([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto d = f.integer<size_t>(4, "d", 1);
    const auto metric = f.enumeration(5, "metric", enums::MetricType);
    const auto metric_arg = f.number<float>(6);
    const auto k = f.integer<size_t>(7, "k", 1);
    const auto distances = f.array<float>(8, "distances");
    const auto labels = f.array<int64_t>(10, "labels");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    f.shape(distances, "distances", {{"nx", nx}, {"k", k}});
    f.shape(labels, "labels", {{"nx", nx}, {"k", k}});
    guard::brute_force(d, nx, ny, k, metric);
    faiss::knn_extra_metrics(x.data, y.data, d, nx, ny, metric, metric_arg, k, distances.data, labels.data);
}
#endif

void knn_inner_product([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto d = f.integer<size_t>(4, "d", 1);
    const auto k = f.integer<size_t>(5, "k", 1);
    auto* sel = f.optional<faiss::IDSelector>(6, "sel");
    const auto distances = f.array<float>(7, "distances");
    const auto labels = f.array<int64_t>(9, "labels");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    f.shape(distances, "distances", {{"nx", nx}, {"k", k}});
    f.shape(labels, "labels", {{"nx", nx}, {"k", k}});
    guard::neighbors(d, nx, ny, k, sel);
    fsdk::through::knn_inner_product(x.data, y.data, d, nx, ny, k, distances.data, labels.data, sel);
}

#if FSDK_FAISS_VERSION >= 10800
void knn_inner_products_by_idx([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto subset = f.array<const int64_t>(4, "subset");
    const auto d = f.integer<size_t>(6, "d", 1);
    const auto k = f.integer<size_t>(7, "k", 1);
    const auto distances = f.array<float>(8, "distances");
    const auto labels = f.array<int64_t>(10, "labels");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    const int64_t nsubset = f.rows(subset, "subset", {{"nx", nx}});
    f.shape(distances, "distances", {{"nx", nx}, {"k", k}});
    f.shape(labels, "labels", {{"nx", nx}, {"k", k}});
    guard::neighbors(d, nx, ny, k, nullptr);
    faiss::knn_inner_products_by_idx(x.data, y.data, subset.data, d, nx, ny, nsubset, k, distances.data, labels.data, nsubset);
}
#endif

void normalize_L2([[maybe_unused]] Frame& f) {
    const auto x = f.array<float>(0, "x");
    const auto d = f.integer<size_t>(2, "d", 1);
    const int64_t n = f.rows(x, "x", {{"d", d}});
    faiss::fvec_renorm_L2(d, n, x.data);
}

void pairwise_L2sqr([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    const auto xq = f.array<const float>(1, "xq");
    const auto xb = f.array<const float>(3, "xb");
    const auto dis = f.array<float>(5, "dis");
    const int64_t nq = f.rows(xq, "xq", {{"d", d}});
    const int64_t nb = f.rows(xb, "xb", {{"d", d}});
    f.shape(dis, "dis", {{"nq", nq}, {"nb", nb}});
    guard::neighbors(d, nq, nb, 1, nullptr);
    faiss::pairwise_L2sqr(d, nq, xq.data, nb, xb.data, dis.data);
}

void pairwise_extra_distances([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    const auto xq = f.array<const float>(1, "xq");
    const auto xb = f.array<const float>(3, "xb");
    const auto metric = f.enumeration(5, "metric", enums::MetricType);
    const auto metric_arg = f.number<float>(6);
    const auto dis = f.array<float>(7, "dis");
    const int64_t nq = f.rows(xq, "xq", {{"d", d}});
    const int64_t nb = f.rows(xb, "xb", {{"d", d}});
    f.shape(dis, "dis", {{"nq", nq}, {"nb", nb}});
    guard::brute_force(d, nq, nb, 1, metric);
    faiss::pairwise_extra_distances(d, nq, xq.data, nb, xb.data, metric, metric_arg, dis.data);
}

void range_search_L2sqr([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto d = f.integer<size_t>(4, "d", 1);
    const auto radius = f.number<float>(5);
    auto* sel = f.optional<faiss::IDSelector>(6, "sel");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    guard::neighbors(d, nx, ny, 1, sel);
    faiss::RangeSearchResult result(nx);
    faiss::range_search_L2sqr(x.data, y.data, d, nx, ny, radius, &result, sel);
    f.result_range(0, result);
}

void range_search_inner_product([[maybe_unused]] Frame& f) {
    const auto x = f.array<const float>(0, "x");
    const auto y = f.array<const float>(2, "y");
    const auto d = f.integer<size_t>(4, "d", 1);
    const auto radius = f.number<float>(5);
    auto* sel = f.optional<faiss::IDSelector>(6, "sel");
    const int64_t nx = f.rows(x, "x", {{"d", d}});
    const int64_t ny = f.rows(y, "y", {{"d", d}});
    guard::neighbors(d, nx, ny, 1, sel);
    faiss::RangeSearchResult result(nx);
    faiss::range_search_inner_product(x.data, y.data, d, nx, ny, radius, &result, sel);
    f.result_range(0, result);
}

}  // namespace fsdk::ops
