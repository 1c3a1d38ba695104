// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexResidualQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexResidualQuantizer.h"
#include "class/ResidualQuantizer.h"
#include "enum/AdditiveQuantizerSearchType.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexResidualQuantizer_rq {
    using owner = faiss::IndexResidualQuantizer;
    static auto& ref(owner& o) { return o.rq; }
    static constexpr const char* name = "rq";
};
void IndexResidualQuantizer_rq_get(Frame& f) { part_get<ops::IndexResidualQuantizer_rq>(f); }

void IndexResidualQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 24);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    const auto search_type = f.enumeration(4, "searchType", enums::AdditiveQuantizerSearchType);
    guard::additive_quantizer(d, M, nbits, metric);
    f.result_owned(0, new faiss::IndexResidualQuantizer(d, M, nbits, metric, search_type));
}

void IndexResidualQuantizer_new1([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto nbits = f.array<const uint64_t>(1, "nbits");
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    const auto search_type = f.enumeration(4, "searchType", enums::AdditiveQuantizerSearchType);
    guard::additive_quantizer(d, nbits.data, nbits.size, metric);
    f.result_owned(0, new faiss::IndexResidualQuantizer(d, fsdk::vector_of(nbits), metric, search_type));
}

}  // namespace fsdk::ops
