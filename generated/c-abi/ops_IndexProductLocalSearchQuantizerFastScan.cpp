// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexProductLocalSearchQuantizerFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexProductLocalSearchQuantizerFastScan.h"
#include "class/ProductLocalSearchQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexProductLocalSearchQuantizerFastScan_plsq {
    using owner = faiss::IndexProductLocalSearchQuantizerFastScan;
    static auto& ref(owner& o) { return o.plsq; }
    static constexpr const char* name = "plsq";
};
void IndexProductLocalSearchQuantizerFastScan_plsq_get(Frame& f) { part_get<ops::IndexProductLocalSearchQuantizerFastScan_plsq>(f); }

void IndexProductLocalSearchQuantizerFastScan_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto nsplits = f.integer<size_t>(1, "nsplits", 1);
    const auto Msub = f.integer<size_t>(2, "Msub", 1);
    const auto nbits = f.integer<size_t>(3, "nbits", 4, 4);
    const auto metric = f.enumeration(4, "metric", enums::MetricType);
    const auto search_type = f.enumeration(5, "searchType", enums::AdditiveQuantizerSearchType);
    const auto bbs = f.integer<int>(6, "bbs", 32);
    require_divides(nsplits, "nsplits", d, "d");
    guard::product_additive_fast_scan(d, nsplits, Msub, nbits, metric, search_type, bbs);
    f.result_owned(0, new faiss::IndexProductLocalSearchQuantizerFastScan(d, nsplits, Msub, nbits, metric, search_type, bbs));
}

}  // namespace fsdk::ops
