// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexAdditiveQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/AdditiveQuantizer.h"
#include "class/IndexAdditiveQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct IndexAdditiveQuantizer_aq {
    using owner = faiss::IndexAdditiveQuantizer;
    static auto& ref(owner& o) { return o.aq; }
    static constexpr const char* name = "aq";
};
void IndexAdditiveQuantizer_aq_get(Frame& f) { part_get<ops::IndexAdditiveQuantizer_aq>(f); }

void IndexAdditiveQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    auto& aq = f.ref<faiss::AdditiveQuantizer>(1, "aq");
    const auto metric = f.enumeration(2, "metric", enums::MetricType);
    guard::additive_index(d, aq, metric);
    f.retain(1);
    f.result_owned(0, new faiss::IndexAdditiveQuantizer(d, fsdk::either(aq), metric));
}

}  // namespace fsdk::ops
