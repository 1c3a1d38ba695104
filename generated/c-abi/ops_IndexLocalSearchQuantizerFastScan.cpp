// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexLocalSearchQuantizerFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexLocalSearchQuantizerFastScan.h"
#include "class/LocalSearchQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexLocalSearchQuantizerFastScan_lsq {
    using owner = faiss::IndexLocalSearchQuantizerFastScan;
    static auto& ref(owner& o) { return o.lsq; }
    static constexpr const char* name = "lsq";
};
void IndexLocalSearchQuantizerFastScan_lsq_get(Frame& f) { part_get<ops::IndexLocalSearchQuantizerFastScan_lsq>(f); }

void IndexLocalSearchQuantizerFastScan_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 4, 4);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    const auto search_type = f.enumeration(4, "searchType", enums::AdditiveQuantizerSearchType);
    const auto bbs = f.integer<int>(5, "bbs", 32);
    guard::additive_fast_scan(d, M, nbits, metric, search_type, bbs);
    f.result_owned(0, new faiss::IndexLocalSearchQuantizerFastScan(d, M, nbits, metric, search_type, bbs));
}

}  // namespace fsdk::ops
