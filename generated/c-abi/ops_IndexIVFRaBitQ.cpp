// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFRaBitQ.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFRaBitQ.h"
#include "class/RaBitQuantizer.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 11100
struct IndexIVFRaBitQ_qb {
    using owner = faiss::IndexIVFRaBitQ;
    static auto& ref(owner& o) { return o.qb; }
    static constexpr const char* name = "qb";
    static constexpr int64_t min = 0;
    static constexpr int64_t max = 8;
};
void IndexIVFRaBitQ_qb_get(Frame& f) { scalar_get<ops::IndexIVFRaBitQ_qb>(f); }
void IndexIVFRaBitQ_qb_set(Frame& f) { scalar_set<ops::IndexIVFRaBitQ_qb>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11100
struct IndexIVFRaBitQ_rabitq {
    using owner = faiss::IndexIVFRaBitQ;
    static auto& ref(owner& o) { return o.rabitq; }
    static constexpr const char* name = "rabitq";
};
void IndexIVFRaBitQ_rabitq_get(Frame& f) { part_get<ops::IndexIVFRaBitQ_rabitq>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11100
void IndexIVFRaBitQ_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    guard::ivf_rabitq(quantizer, d, nlist, metric);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFRaBitQ(fsdk::either(quantizer), d, nlist, metric));
}
#endif

}  // namespace fsdk::ops
