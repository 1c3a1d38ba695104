// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFPQFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFPQ.h"
#include "class/IndexIVFPQFastScan.h"
#include "class/ProductQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexIVFPQFastScan_pq {
    using owner = faiss::IndexIVFPQFastScan;
    static auto& ref(owner& o) { return o.pq; }
    static constexpr const char* name = "pq";
};
void IndexIVFPQFastScan_pq_get(Frame& f) { part_get<ops::IndexIVFPQFastScan_pq>(f); }

void IndexIVFPQFastScan_precompute_table([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFPQFastScan>();
    guard::precompute_table(self);
    f.writes(self, 0);
    self.precompute_table();
}

struct IndexIVFPQFastScan_precomputed_table {
    using owner = faiss::IndexIVFPQFastScan;
    static auto& ref(owner& o) { return o.precomputed_table; }
    static constexpr const char* name = "precomputedTable";
};
void IndexIVFPQFastScan_precomputed_table_get(Frame& f) { vector_get<ops::IndexIVFPQFastScan_precomputed_table>(f); }

struct IndexIVFPQFastScan_use_precomputed_table {
    using owner = faiss::IndexIVFPQFastScan;
    static auto& ref(owner& o) { return o.use_precomputed_table; }
    static constexpr const char* name = "usePrecomputedTable";
    static constexpr int64_t min = -1;
    static constexpr int64_t max = 2;
};
void IndexIVFPQFastScan_use_precomputed_table_get(Frame& f) { scalar_get<ops::IndexIVFPQFastScan_use_precomputed_table>(f); }
void IndexIVFPQFastScan_use_precomputed_table_set(Frame& f) { scalar_set<ops::IndexIVFPQFastScan_use_precomputed_table>(f); }

void IndexIVFPQFastScan_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto M = f.integer<size_t>(3, "M", 1);
    const auto nbits = f.integer<size_t>(4, "nbits", 4, 4);
    const auto metric = f.enumeration(5, "metric", enums::MetricType);
    const auto bbs = f.integer<int>(6, "bbs", 32);
    require_divides(M, "M", d, "d");
    guard::ivf_pq_fast_scan(quantizer, d, nlist, M, nbits, metric, bbs);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFPQFastScan(fsdk::either(quantizer), d, nlist, M, nbits, metric, bbs));
}

void IndexIVFPQFastScan_new1([[maybe_unused]] Frame& f) {
    auto& orig = f.ref<faiss::IndexIVFPQ>(0, "orig");
    const auto bbs = f.integer<int>(1, "bbs", 32);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFPQFastScan(fsdk::either(orig), bbs));
}

}  // namespace fsdk::ops
