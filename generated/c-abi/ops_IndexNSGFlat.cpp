// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexNSGFlat.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexNSGFlat.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void IndexNSGFlat_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto R = f.integer<int>(1, "R", 1);
    const auto metric = f.enumeration(2, "metric", enums::MetricType);
    guard::nsg(d, R, metric);
    f.result_owned(0, new faiss::IndexNSGFlat(d, R, metric));
}

}  // namespace fsdk::ops
