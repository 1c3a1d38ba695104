// Generated from schema/ by npm run generate. Do not edit.
// Operations of MultiIndexQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/MultiIndexQuantizer.h"
#include "class/ProductQuantizer.h"

namespace fsdk::ops {

struct MultiIndexQuantizer_pq {
    using owner = faiss::MultiIndexQuantizer;
    static auto& ref(owner& o) { return o.pq; }
    static constexpr const char* name = "pq";
};
void MultiIndexQuantizer_pq_get(Frame& f) { part_get<ops::MultiIndexQuantizer_pq>(f); }

void MultiIndexQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto M = f.integer<size_t>(1, "M", 1);
    const auto nbits = f.integer<size_t>(2, "nbits", 1, 16);
    require_divides(M, "M", d, "d");
    guard::multi_index_quantizer(d, M, nbits);
    f.result_owned(0, new faiss::MultiIndexQuantizer(d, M, nbits));
}

}  // namespace fsdk::ops
