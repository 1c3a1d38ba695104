// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexFlatL2.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexFlatL2.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct IndexFlatL2_cached_l2norms {
    using owner = faiss::IndexFlatL2;
    static auto& ref(owner& o) { return o.cached_l2norms; }
    static constexpr const char* name = "cachedL2norms";
};
void IndexFlatL2_cached_l2norms_get(Frame& f) { vector_get<ops::IndexFlatL2_cached_l2norms>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void IndexFlatL2_clear_l2norms([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFlatL2>();
    f.writes(self, 0);
    self.clear_l2norms();
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void IndexFlatL2_sync_l2norms([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFlatL2>();
    f.writes(self, 0);
    self.sync_l2norms();
}
#endif

void IndexFlatL2_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 1);
    guard::flat(d);
    f.result_owned(0, new faiss::IndexFlatL2(d));
}

}  // namespace fsdk::ops
