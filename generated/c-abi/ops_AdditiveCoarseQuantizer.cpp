// Generated from schema/ by npm run generate. Do not edit.
// Operations of AdditiveCoarseQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/AdditiveCoarseQuantizer.h"
#include "class/AdditiveQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct AdditiveCoarseQuantizer_aq {
    using owner = faiss::AdditiveCoarseQuantizer;
    static auto& ref(owner& o) { return o.aq; }
    static constexpr const char* name = "aq";
};
void AdditiveCoarseQuantizer_aq_get(Frame& f) { part_get<ops::AdditiveCoarseQuantizer_aq>(f); }

struct AdditiveCoarseQuantizer_centroid_norms {
    using owner = faiss::AdditiveCoarseQuantizer;
    static auto& ref(owner& o) { return o.centroid_norms; }
    static constexpr const char* name = "centroidNorms";
};
void AdditiveCoarseQuantizer_centroid_norms_get(Frame& f) { vector_get<ops::AdditiveCoarseQuantizer_centroid_norms>(f); }

void AdditiveCoarseQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    auto& aq = f.ref<faiss::AdditiveQuantizer>(1, "aq");
    const auto metric = f.enumeration(2, "metric", enums::MetricType);
    guard::additive_coarse(d, aq, metric);
    f.retain(1);
    f.result_owned(0, new faiss::AdditiveCoarseQuantizer(d, fsdk::either(aq), metric));
}

}  // namespace fsdk::ops
