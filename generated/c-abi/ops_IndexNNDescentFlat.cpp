// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexNNDescentFlat.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexNNDescentFlat.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void IndexNNDescentFlat_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto K = f.integer<int>(1, "K", 1);
    const auto metric = f.enumeration(2, "metric", enums::MetricType);
    guard::nndescent(d, K, metric);
    f.result_owned(0, new faiss::IndexNNDescentFlat(d, K, metric));
}

}  // namespace fsdk::ops
