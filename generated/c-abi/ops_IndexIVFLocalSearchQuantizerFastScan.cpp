// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFLocalSearchQuantizerFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFLocalSearchQuantizerFastScan.h"
#include "class/LocalSearchQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexIVFLocalSearchQuantizerFastScan_lsq {
    using owner = faiss::IndexIVFLocalSearchQuantizerFastScan;
    static auto& ref(owner& o) { return o.lsq; }
    static constexpr const char* name = "lsq";
};
void IndexIVFLocalSearchQuantizerFastScan_lsq_get(Frame& f) { part_get<ops::IndexIVFLocalSearchQuantizerFastScan_lsq>(f); }

void IndexIVFLocalSearchQuantizerFastScan_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto M = f.integer<size_t>(3, "M", 1);
    const auto nbits = f.integer<size_t>(4, "nbits", 4, 4);
    const auto metric = f.enumeration(5, "metric", enums::MetricType);
    const auto search_type = f.enumeration(6, "searchType", enums::AdditiveQuantizerSearchType);
    const auto bbs = f.integer<int>(7, "bbs", 32);
    guard::ivf_additive_fast_scan(quantizer, d, nlist, M, nbits, metric, search_type, bbs);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFLocalSearchQuantizerFastScan(fsdk::either(quantizer), d, nlist, M, nbits, metric, search_type, bbs));
}

}  // namespace fsdk::ops
