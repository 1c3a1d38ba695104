// Generated from schema/ by npm run generate. Do not edit.
// Operations of RemapDimensionsTransform.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/RemapDimensionsTransform.h"

namespace fsdk::ops {

struct RemapDimensionsTransform_map {
    using owner = faiss::RemapDimensionsTransform;
    static auto& ref(owner& o) { return o.map; }
    static constexpr const char* name = "map";
};
void RemapDimensionsTransform_map_get(Frame& f) { vector_get<ops::RemapDimensionsTransform_map>(f); }

void RemapDimensionsTransform_new0([[maybe_unused]] Frame& f) {
    const auto d_in = f.integer<int>(0, "dIn", 1);
    const auto d_out = f.integer<int>(1, "dOut", 1);
    const bool uniform = f.boolean(2);
    guard::remap_dimensions(d_in, d_out, uniform);
    f.result_owned(0, new faiss::RemapDimensionsTransform(d_in, d_out, uniform));
}

}  // namespace fsdk::ops
