// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFScalarQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFScalarQuantizer.h"
#include "class/ScalarQuantizer.h"
#include "enum/MetricType.h"
#include "enum/QuantizerType.h"

namespace fsdk::ops {

struct IndexIVFScalarQuantizer_sq {
    using owner = faiss::IndexIVFScalarQuantizer;
    static auto& ref(owner& o) { return o.sq; }
    static constexpr const char* name = "sq";
};
void IndexIVFScalarQuantizer_sq_get(Frame& f) { part_get<ops::IndexIVFScalarQuantizer_sq>(f); }

void IndexIVFScalarQuantizer_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto qtype = f.enumeration(3, "qtype", enums::QuantizerType);
    const auto metric = f.enumeration(4, "metric", enums::MetricType);
    const bool by_residual = f.boolean(5);
    guard::ivf_sq(quantizer, d, nlist, qtype, metric);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFScalarQuantizer(fsdk::either(quantizer), d, nlist, qtype, metric, by_residual));
}

}  // namespace fsdk::ops
