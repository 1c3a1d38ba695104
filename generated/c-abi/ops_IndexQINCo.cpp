// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexQINCo.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexQINCo.h"
#include "class/QINCo.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
struct IndexQINCo_qinco {
    using owner = faiss::IndexQINCo;
    static auto& ref(owner& o) { return o.qinco; }
    static constexpr const char* name = "qinco";
};
void IndexQINCo_qinco_get(Frame& f) { part_get<ops::IndexQINCo_qinco>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void IndexQINCo_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<int>(1, "M", 1);
    const auto nbits = f.integer<int>(2, "nbits", 0, 24);
    const auto L = f.integer<int>(3, "L", 0);
    const auto h = f.integer<int>(4, "h", 1);
    const auto metric = f.enumeration(5, "metric", enums::MetricType);
    guard::qinco_index(d, M, nbits, L, h);
    f.result_owned(0, new faiss::IndexQINCo(d, M, nbits, L, h, metric));
}
#endif

}  // namespace fsdk::ops
