// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexPQFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexPQ.h"
#include "class/IndexPQFastScan.h"
#include "class/ProductQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexPQFastScan_pq {
    using owner = faiss::IndexPQFastScan;
    static auto& ref(owner& o) { return o.pq; }
    static constexpr const char* name = "pq";
};
void IndexPQFastScan_pq_get(Frame& f) { part_get<ops::IndexPQFastScan_pq>(f); }

void IndexPQFastScan_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 4, 4);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    const auto bbs = f.integer<int>(4, "bbs", 32);
    require_divides(M, "M", d, "d");
    guard::pq_fast_scan(d, M, nbits, metric, bbs);
    f.result_owned(0, new faiss::IndexPQFastScan(d, M, nbits, metric, bbs));
}

void IndexPQFastScan_new1([[maybe_unused]] Frame& f) {
    auto& orig = f.ref<faiss::IndexPQ>(0, "orig");
    const auto bbs = f.integer<int>(1, "bbs", 32);
    f.result_owned(0, new faiss::IndexPQFastScan(fsdk::either(orig), bbs));
}

}  // namespace fsdk::ops
