// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexFlatIP.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexFlatIP.h"

namespace fsdk::ops {

void IndexFlatIP_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    guard::flat(d);
    f.result_owned(0, new faiss::IndexFlatIP(d));
}

}  // namespace fsdk::ops
