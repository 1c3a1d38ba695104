// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexLocalSearchQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexLocalSearchQuantizer.h"
#include "class/LocalSearchQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexLocalSearchQuantizer_lsq {
    using owner = faiss::IndexLocalSearchQuantizer;
    static auto& ref(owner& o) { return o.lsq; }
    static constexpr const char* name = "lsq";
};
void IndexLocalSearchQuantizer_lsq_get(Frame& f) { part_get<ops::IndexLocalSearchQuantizer_lsq>(f); }

void IndexLocalSearchQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 24);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    const auto search_type = f.enumeration(4, "searchType", enums::AdditiveQuantizerSearchType);
    guard::local_search_quantizer(d, M, nbits, metric);
    f.result_owned(0, new faiss::IndexLocalSearchQuantizer(d, M, nbits, metric, search_type));
}

}  // namespace fsdk::ops
