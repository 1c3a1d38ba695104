// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFLocalSearchQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFLocalSearchQuantizer.h"
#include "class/LocalSearchQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexIVFLocalSearchQuantizer_lsq {
    using owner = faiss::IndexIVFLocalSearchQuantizer;
    static auto& ref(owner& o) { return o.lsq; }
    static constexpr const char* name = "lsq";
};
void IndexIVFLocalSearchQuantizer_lsq_get(Frame& f) { part_get<ops::IndexIVFLocalSearchQuantizer_lsq>(f); }

void IndexIVFLocalSearchQuantizer_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto M = f.integer<size_t>(3, "M", 1);
    const auto nbits = f.integer<size_t>(4, "nbits", 1, 24);
    const auto metric = f.enumeration(5, "metric", enums::MetricType);
    const auto search_type = f.enumeration(6, "searchType", enums::AdditiveQuantizerSearchType);
    guard::ivf_local_search(quantizer, d, nlist, M, nbits, metric);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFLocalSearchQuantizer(fsdk::either(quantizer), d, nlist, M, nbits, metric, search_type));
}

}  // namespace fsdk::ops
