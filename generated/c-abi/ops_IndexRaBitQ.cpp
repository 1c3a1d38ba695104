// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexRaBitQ.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexRaBitQ.h"
#include "class/RaBitQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 11100
struct IndexRaBitQ_center {
    using owner = faiss::IndexRaBitQ;
    static auto& ref(owner& o) { return o.center; }
    static constexpr const char* name = "center";
};
void IndexRaBitQ_center_get(Frame& f) { vector_get<ops::IndexRaBitQ_center>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11100
struct IndexRaBitQ_qb {
    using owner = faiss::IndexRaBitQ;
    static auto& ref(owner& o) { return o.qb; }
    static constexpr const char* name = "qb";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 8;
};
void IndexRaBitQ_qb_get(Frame& f) { scalar_get<ops::IndexRaBitQ_qb>(f); }
void IndexRaBitQ_qb_set(Frame& f) { scalar_set<ops::IndexRaBitQ_qb>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11100
struct IndexRaBitQ_rabitq {
    using owner = faiss::IndexRaBitQ;
    static auto& ref(owner& o) { return o.rabitq; }
    static constexpr const char* name = "rabitq";
};
void IndexRaBitQ_rabitq_get(Frame& f) { part_get<ops::IndexRaBitQ_rabitq>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11100
void IndexRaBitQ_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    const auto metric = f.enumeration(1, "metric", enums::MetricType);
    guard::rabitq(d, metric);
    f.result_owned(0, new faiss::IndexRaBitQ(d, metric));
}
#endif

}  // namespace fsdk::ops
