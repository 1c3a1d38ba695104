// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexHNSW2Level.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexHNSW2Level.h"

namespace fsdk::ops {

void IndexHNSW2Level_flip_to_ivf([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexHNSW2Level>();
    guard::flip_to_ivf(self);
    f.writes(self, 0);
    self.flip_to_ivf();
}

void IndexHNSW2Level_new0([[maybe_unused]] Frame& f) {
    auto& quantizer = f.ref<faiss::Index>(0, "quantizer");
    const auto nlist = f.integer<size_t>(1, "nlist", 1);
    const auto m_pq = f.integer<int>(2, "mPq", 1);
    const auto M = f.integer<int>(3, "M", 2);
    guard::hnsw_two_level(quantizer, nlist, m_pq, M);
    f.retain(0);
    f.result_owned(0, new faiss::IndexHNSW2Level(fsdk::either(quantizer), nlist, m_pq, M));
}

}  // namespace fsdk::ops
