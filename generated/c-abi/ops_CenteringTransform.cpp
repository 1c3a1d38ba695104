// Generated from schema/ by npm run generate. Do not edit.
// Operations of CenteringTransform.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/CenteringTransform.h"

namespace fsdk::ops {

struct CenteringTransform_mean {
    using owner = faiss::CenteringTransform;
    static auto& ref(owner& o) { return o.mean; }
    static constexpr const char* name = "mean";
};
void CenteringTransform_mean_get(Frame& f) { vector_get<ops::CenteringTransform_mean>(f); }

void CenteringTransform_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    guard::transform(d, d);
    f.result_owned(0, new faiss::CenteringTransform(d));
}

}  // namespace fsdk::ops
