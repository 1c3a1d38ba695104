// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexNSGPQ.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexNSGPQ.h"

namespace fsdk::ops {

void IndexNSGPQ_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const auto pq_m = f.integer<int>(1, "pqM", 1);
    const auto M = f.integer<int>(2, "M", 1);
    const auto pq_nbits = f.integer<int>(3, "pqNbits", 1, 16);
    require_divides(pq_m, "pqM", d, "d");
    guard::nsg_pq(d, pq_m, M, pq_nbits);
#if FSDK_FAISS_VERSION >= 10800
    f.result_owned(0, new faiss::IndexNSGPQ(d, pq_m, M, pq_nbits));
#else
    require_default(pq_nbits == 8, "pqNbits", "1.8.0");
    f.result_owned(0, new faiss::IndexNSGPQ(d, pq_m, M));
#endif
}

}  // namespace fsdk::ops
