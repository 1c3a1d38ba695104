// Generated from schema/ by npm run generate. Do not edit.
// Operations of LocalSearchCoarseQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/LocalSearchCoarseQuantizer.h"
#include "class/LocalSearchQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

struct LocalSearchCoarseQuantizer_lsq {
    using owner = faiss::LocalSearchCoarseQuantizer;
    static auto& ref(owner& o) { return o.lsq; }
    static constexpr const char* name = "lsq";
};
void LocalSearchCoarseQuantizer_lsq_get(Frame& f) { part_get<ops::LocalSearchCoarseQuantizer_lsq>(f); }

void LocalSearchCoarseQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 24);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    guard::coarse_local_search(d, M, nbits, metric);
    f.result_owned(0, new faiss::LocalSearchCoarseQuantizer(d, M, nbits, metric));
}

}  // namespace fsdk::ops
