// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexProductResidualQuantizerFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexProductResidualQuantizerFastScan.h"
#include "class/ProductResidualQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexProductResidualQuantizerFastScan_prq {
    using owner = faiss::IndexProductResidualQuantizerFastScan;
    static auto& ref(owner& o) { return o.prq; }
    static constexpr const char* name = "prq";
};
void IndexProductResidualQuantizerFastScan_prq_get(Frame& f) { part_get<ops::IndexProductResidualQuantizerFastScan_prq>(f); }

void IndexProductResidualQuantizerFastScan_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto nsplits = f.integer<size_t>(1, "nsplits", 1);
    const auto Msub = f.integer<size_t>(2, "Msub", 1);
    const auto nbits = f.integer<size_t>(3, "nbits", 4, 4);
    const auto metric = f.enumeration(4, "metric", enums::MetricType);
    const auto search_type = f.enumeration(5, "searchType", enums::AdditiveQuantizerSearchType);
    const auto bbs = f.integer<int>(6, "bbs", 32);
    require_divides(nsplits, "nsplits", d, "d");
    guard::product_additive_fast_scan(d, nsplits, Msub, nbits, metric, search_type, bbs);
    f.result_owned(0, new faiss::IndexProductResidualQuantizerFastScan(d, nsplits, Msub, nbits, metric, search_type, bbs));
}

}  // namespace fsdk::ops
