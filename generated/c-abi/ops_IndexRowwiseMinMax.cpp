// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexRowwiseMinMax.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexRowwiseMinMax.h"

namespace fsdk::ops {

void IndexRowwiseMinMax_new0([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    guard::row_min_max(index);
    f.retain(0);
    f.result_owned(0, new faiss::IndexRowwiseMinMax(fsdk::either(index)));
}

}  // namespace fsdk::ops
