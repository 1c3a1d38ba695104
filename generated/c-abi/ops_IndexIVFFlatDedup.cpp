// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFFlatDedup.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIVFFlatDedup.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void IndexIVFFlatDedup_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto d = f.integer<size_t>(1, "d", 1);
    const auto nlist = f.integer<size_t>(2, "nlist", 1);
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    guard::ivf_flat(quantizer, d, nlist, metric);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIVFFlatDedup(fsdk::either(quantizer), d, nlist, metric));
}

}  // namespace fsdk::ops
