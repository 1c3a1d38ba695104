// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexProductResidualQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexProductResidualQuantizer.h"
#include "class/ProductResidualQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexProductResidualQuantizer_prq {
    using owner = faiss::IndexProductResidualQuantizer;
    static auto& ref(owner& o) { return o.prq; }
    static constexpr const char* name = "prq";
};
void IndexProductResidualQuantizer_prq_get(Frame& f) { part_get<ops::IndexProductResidualQuantizer_prq>(f); }

void IndexProductResidualQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto nsplits = f.integer<size_t>(1, "nsplits", 1);
    const auto Msub = f.integer<size_t>(2, "Msub", 1);
    const auto nbits = f.integer<size_t>(3, "nbits", 1, 24);
    const auto metric = f.enumeration(4, "metric", enums::MetricType);
    const auto search_type = f.enumeration(5, "searchType", enums::AdditiveQuantizerSearchType);
    require_divides(nsplits, "nsplits", d, "d");
    guard::product_additive(d, nsplits, Msub, nbits, metric);
    f.result_owned(0, new faiss::IndexProductResidualQuantizer(d, nsplits, Msub, nbits, metric, search_type));
}

}  // namespace fsdk::ops
