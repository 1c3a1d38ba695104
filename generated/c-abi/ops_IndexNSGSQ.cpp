// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexNSGSQ.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexNSGSQ.h"
#include "enum/MetricType.h"
#include "enum/QuantizerType.h"

namespace fsdk::ops {

void IndexNSGSQ_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto qtype = f.enumeration(1, "qtype", enums::QuantizerType);
    const auto M = f.integer<int>(2, "M", 1);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    guard::nsg_sq(d, qtype, M, metric);
    f.result_owned(0, new faiss::IndexNSGSQ(d, qtype, M, metric));
}

}  // namespace fsdk::ops
