// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexResidualQuantizerFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexResidualQuantizerFastScan.h"
#include "class/ResidualQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexResidualQuantizerFastScan_rq {
    using owner = faiss::IndexResidualQuantizerFastScan;
    static auto& ref(owner& o) { return o.rq; }
    static constexpr const char* name = "rq";
};
void IndexResidualQuantizerFastScan_rq_get(Frame& f) { part_get<ops::IndexResidualQuantizerFastScan_rq>(f); }

void IndexResidualQuantizerFastScan_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 4, 4);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    const auto search_type = f.enumeration(4, "searchType", enums::AdditiveQuantizerSearchType);
    const auto bbs = f.integer<int>(5, "bbs", 32);
    guard::additive_fast_scan(d, M, nbits, metric, search_type, bbs);
    f.result_owned(0, new faiss::IndexResidualQuantizerFastScan(d, M, nbits, metric, search_type, bbs));
}

}  // namespace fsdk::ops
