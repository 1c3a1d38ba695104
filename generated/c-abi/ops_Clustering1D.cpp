// Generated from schema/ by npm run generate. Do not edit.
// Operations of Clustering1D.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Clustering1D.h"
#include "class/ClusteringParameters.h"

namespace fsdk::ops {

void Clustering1D_train_exact([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Clustering1D>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::train_exact(self, n, x.data);
    f.writes(self, 0);
    self.train_exact(n, x.data);
}

void Clustering1D_new0([[maybe_unused]] Frame& f) {
    const auto k = f.integer<int>(0, "k", 1);
    guard::clustering(1, k);
    f.result_owned(0, new faiss::Clustering1D(k));
}

void Clustering1D_new1([[maybe_unused]] Frame& f) {
    const auto k = f.integer<int>(0, "k", 1);
    auto& cp = f.ref<faiss::ClusteringParameters>(1, "cp");
    guard::clustering(1, k);
    f.result_owned(0, new faiss::Clustering1D(k, fsdk::either(cp)));
}

}  // namespace fsdk::ops
