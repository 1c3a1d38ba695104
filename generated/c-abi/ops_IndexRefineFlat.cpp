// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexRefineFlat.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexRefineFlat.h"

namespace fsdk::ops {

void IndexRefineFlat_new0([[maybe_unused]] Frame& f) {
    auto& base_index = f.ref<faiss::Index>(0, "baseIndex");
    guard::refine_flat(base_index);
    f.retain(0);
    f.result_owned(0, new faiss::IndexRefineFlat(fsdk::either(base_index)));
}

void IndexRefineFlat_new1([[maybe_unused]] Frame& f) {
    auto& base_index = f.ref<faiss::Index>(0, "baseIndex");
    const auto xb = f.array<const float>(1, "xb");
    guard::refine_flat(base_index, xb.size);
    f.retain(0);
    f.result_owned(0, new faiss::IndexRefineFlat(fsdk::either(base_index), xb.data));
}

}  // namespace fsdk::ops
