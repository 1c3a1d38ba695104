// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexHNSWPQ.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexHNSWPQ.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void IndexHNSWPQ_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto pq_m = f.integer<int>(1, "pqM", 1);
    const auto M = f.integer<int>(2, "M", 2);
    const auto pq_nbits = f.integer<int>(3, "pqNbits", 1, 24);
    const auto metric = f.enumeration(4, "metric", enums::MetricType);
    require_divides(pq_m, "pqM", d, "d");
    guard::hnsw_pq(d, pq_m, M, pq_nbits, metric);
#if FSDK_FAISS_VERSION >= 10900
    f.result_owned(0, new faiss::IndexHNSWPQ(d, pq_m, M, pq_nbits, metric));
#elif FSDK_FAISS_VERSION >= 10800
    require_default(metric == faiss::METRIC_L2, "metric", "1.9.0");
    f.result_owned(0, new faiss::IndexHNSWPQ(d, pq_m, M, pq_nbits));
#else
    require_default(pq_nbits == 8, "pqNbits", "1.8.0");
    require_default(metric == faiss::METRIC_L2, "metric", "1.9.0");
    f.result_owned(0, new faiss::IndexHNSWPQ(d, pq_m, M));
#endif
}

}  // namespace fsdk::ops
