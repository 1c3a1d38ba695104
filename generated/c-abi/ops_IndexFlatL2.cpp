// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexFlatL2.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexFlatL2.h"

namespace fsdk::ops {

void IndexFlatL2_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    guard::flat(d);
    f.result_owned(0, new faiss::IndexFlatL2(d));
}

}  // namespace fsdk::ops
