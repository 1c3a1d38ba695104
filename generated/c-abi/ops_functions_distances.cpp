// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_distances.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/distances.h>

namespace fsdk::ops {

void normalize_L2([[maybe_unused]] Frame& f) {
    const auto x = f.array<float>(0, "x");
    const auto d = f.integer<size_t>(2, "d", 1);
    const int64_t n = f.rows(x, "x", {{"d", d}});
    faiss::fvec_renorm_L2(d, n, x.data);
}

}  // namespace fsdk::ops
