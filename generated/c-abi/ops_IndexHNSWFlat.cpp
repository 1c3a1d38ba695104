// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexHNSWFlat.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexHNSWFlat.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void IndexHNSWFlat_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<int>(1, "M", 2);
    const auto metric = f.enumeration(2, "metric", enums::MetricType);
    guard::hnsw_flat(d, M, metric);
    f.result_owned(0, new faiss::IndexHNSWFlat(d, M, metric));
}

}  // namespace fsdk::ops
