// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexScalarQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexScalarQuantizer.h"
#include "class/ScalarQuantizer.h"
#include "enum/MetricType.h"
#include "enum/QuantizerType.h"

namespace fsdk::ops {

struct IndexScalarQuantizer_sq {
    using owner = faiss::IndexScalarQuantizer;
    static auto& ref(owner& o) { return o.sq; }
    static constexpr const char* name = "sq";
};
void IndexScalarQuantizer_sq_get(Frame& f) { part_get<ops::IndexScalarQuantizer_sq>(f); }

void IndexScalarQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto qtype = f.enumeration(1, "qtype", enums::QuantizerType);
    const auto metric = f.enumeration(2, "metric", enums::MetricType);
    guard::scalar_quantizer(d, qtype, metric);
    f.result_owned(0, new faiss::IndexScalarQuantizer(d, qtype, metric));
}

}  // namespace fsdk::ops
