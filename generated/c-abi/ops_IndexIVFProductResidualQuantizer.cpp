// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFProductResidualQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFProductResidualQuantizer.h"
#include "class/ProductResidualQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexIVFProductResidualQuantizer_prq {
    using owner = faiss::IndexIVFProductResidualQuantizer;
    static auto& ref(owner& o) { return o.prq; }
    static constexpr const char* name = "prq";
};
void IndexIVFProductResidualQuantizer_prq_get(Frame& f) { part_get<ops::IndexIVFProductResidualQuantizer_prq>(f); }

void IndexIVFProductResidualQuantizer_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto nsplits = f.integer<size_t>(3, "nsplits", 1);
    const auto Msub = f.integer<size_t>(4, "Msub", 1);
    const auto nbits = f.integer<size_t>(5, "nbits", 1, 24);
    const auto metric = f.enumeration(6, "metric", enums::MetricType);
    const auto search_type = f.enumeration(7, "searchType", enums::AdditiveQuantizerSearchType);
    require_divides(nsplits, "nsplits", d, "d");
    guard::ivf_product_additive(quantizer, d, nlist, nsplits, Msub, nbits, metric);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFProductResidualQuantizer(fsdk::either(quantizer), d, nlist, nsplits, Msub, nbits, metric, search_type));
}

}  // namespace fsdk::ops
