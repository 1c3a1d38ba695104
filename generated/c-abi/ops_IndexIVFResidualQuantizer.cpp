// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFResidualQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFResidualQuantizer.h"
#include "class/ResidualQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexIVFResidualQuantizer_rq {
    using owner = faiss::IndexIVFResidualQuantizer;
    static auto& ref(owner& o) { return o.rq; }
    static constexpr const char* name = "rq";
};
void IndexIVFResidualQuantizer_rq_get(Frame& f) { part_get<ops::IndexIVFResidualQuantizer_rq>(f); }

void IndexIVFResidualQuantizer_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto M = f.integer<size_t>(3, "M", 1);
    const auto nbits = f.integer<size_t>(4, "nbits", 1, 24);
    const auto metric = f.enumeration(5, "metric", enums::MetricType);
    const auto search_type = f.enumeration(6, "searchType", enums::AdditiveQuantizerSearchType);
    guard::ivf_additive(quantizer, d, nlist, M, nbits, metric);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFResidualQuantizer(fsdk::either(quantizer), d, nlist, M, nbits, metric, search_type));
}

void IndexIVFResidualQuantizer_new1([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto nbits = f.array<const uint64_t>(3, "nbits");
    const auto metric = f.enumeration(5, "metric", enums::MetricType);
    const auto search_type = f.enumeration(6, "searchType", enums::AdditiveQuantizerSearchType);
    guard::ivf_additive(quantizer, d, nlist, nbits.data, nbits.size, metric);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFResidualQuantizer(fsdk::either(quantizer), d, nlist, fsdk::vector_of(nbits), metric, search_type));
}

}  // namespace fsdk::ops
