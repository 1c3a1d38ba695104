// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryHNSWCagra.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexBinaryHNSWCagra.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 11200
struct IndexBinaryHNSWCagra_base_level_only {
    using owner = faiss::IndexBinaryHNSWCagra;
    static auto& ref(owner& o) { return o.base_level_only; }
    static constexpr const char* name = "baseLevelOnly";
};
void IndexBinaryHNSWCagra_base_level_only_get(Frame& f) { scalar_get<ops::IndexBinaryHNSWCagra_base_level_only>(f); }
void IndexBinaryHNSWCagra_base_level_only_set(Frame& f) { scalar_set<ops::IndexBinaryHNSWCagra_base_level_only>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11200
struct IndexBinaryHNSWCagra_num_base_level_search_entrypoints {
    using owner = faiss::IndexBinaryHNSWCagra;
    static auto& ref(owner& o) { return o.num_base_level_search_entrypoints; }
    static constexpr const char* name = "numBaseLevelSearchEntrypoints";
    static constexpr int64_t min = 1;
    static constexpr int64_t max = 1000000;
};
void IndexBinaryHNSWCagra_num_base_level_search_entrypoints_get(Frame& f) { scalar_get<ops::IndexBinaryHNSWCagra_num_base_level_search_entrypoints>(f); }
void IndexBinaryHNSWCagra_num_base_level_search_entrypoints_set(Frame& f) { scalar_set<ops::IndexBinaryHNSWCagra_num_base_level_search_entrypoints>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11200
void IndexBinaryHNSWCagra_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 8);
    const auto M = f.integer<int>(1, "M", 2);
    guard::binary_hnsw(d, M);
    f.result_owned(0, new faiss::IndexBinaryHNSWCagra(d, M));
}
#endif

}  // namespace fsdk::ops
