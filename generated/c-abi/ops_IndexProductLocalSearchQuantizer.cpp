// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexProductLocalSearchQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexProductLocalSearchQuantizer.h"
#include "class/ProductLocalSearchQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexProductLocalSearchQuantizer_plsq {
    using owner = faiss::IndexProductLocalSearchQuantizer;
    static auto& ref(owner& o) { return o.plsq; }
    static constexpr const char* name = "plsq";
};
void IndexProductLocalSearchQuantizer_plsq_get(Frame& f) { part_get<ops::IndexProductLocalSearchQuantizer_plsq>(f); }

void IndexProductLocalSearchQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto nsplits = f.integer<size_t>(1, "nsplits", 1);
    const auto Msub = f.integer<size_t>(2, "Msub", 1);
    const auto nbits = f.integer<size_t>(3, "nbits", 1, 24);
    const auto metric = f.enumeration(4, "metric", enums::MetricType);
    const auto search_type = f.enumeration(5, "searchType", enums::AdditiveQuantizerSearchType);
    require_divides(nsplits, "nsplits", d, "d");
    guard::product_additive(d, nsplits, Msub, nbits, metric);
    f.result_owned(0, new faiss::IndexProductLocalSearchQuantizer(d, nsplits, Msub, nbits, metric, search_type));
}

}  // namespace fsdk::ops
