// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexFlat.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexFlat.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void IndexFlat_compute_distance_subset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFlat>();
    const auto x = f.array<const float>(1, "x");
    const auto k = f.integer<size_t>(3, "k", 1);
    const auto labels = f.array<const int64_t>(4, "labels");
    const auto distances = f.array<float>(6, "distances");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(labels, "labels", {{"n", n}, {"k", k}});
    f.shape(distances, "distances", {{"n", n}, {"k", k}});
    guard::positions(self, n, k, labels.data);
    self.compute_distance_subset(n, x.data, k, distances.data, labels.data);
}

void IndexFlat_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    const auto metric = f.enumeration(1, "metric", enums::MetricType);
    guard::flat(d, metric);
    f.result_owned(0, new faiss::IndexFlat(d, metric));
}

}  // namespace fsdk::ops
