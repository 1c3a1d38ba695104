// Generated from schema/ by npm run generate. Do not edit.
// Operations of NormalizationTransform.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/NormalizationTransform.h"

namespace fsdk::ops {

struct NormalizationTransform_norm {
    using owner = faiss::NormalizationTransform;
    static auto& ref(owner& o) { return o.norm; }
    static constexpr const char* name = "norm";
};
void NormalizationTransform_norm_get(Frame& f) { scalar_get<ops::NormalizationTransform_norm>(f); }

void NormalizationTransform_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto norm = f.number<float>(1);
    guard::normalization(d, norm);
    f.result_owned(0, new faiss::NormalizationTransform(d, norm));
}

}  // namespace fsdk::ops
