// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFResidualQuantizerFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFResidualQuantizerFastScan.h"
#include "class/ResidualQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexIVFResidualQuantizerFastScan_rq {
    using owner = faiss::IndexIVFResidualQuantizerFastScan;
    static auto& ref(owner& o) { return o.rq; }
    static constexpr const char* name = "rq";
};
void IndexIVFResidualQuantizerFastScan_rq_get(Frame& f) { part_get<ops::IndexIVFResidualQuantizerFastScan_rq>(f); }

void IndexIVFResidualQuantizerFastScan_new0([[maybe_unused]] Frame& f) {
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
    f.result_owned(0, new faiss::IndexIVFResidualQuantizerFastScan(fsdk::either(quantizer), d, nlist, M, nbits, metric, search_type, bbs));
}

}  // namespace fsdk::ops
