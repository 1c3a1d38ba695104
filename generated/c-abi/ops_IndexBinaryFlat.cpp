// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryFlat.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexBinaryFlat.h"
#include "enum/ApproxTopK_mode_t.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10704
struct IndexBinaryFlat_approx_topk_mode {
    using owner = faiss::IndexBinaryFlat;
    static auto& ref(owner& o) { return o.approx_topk_mode; }
    static constexpr const char* name = "approxTopkMode";
    static constexpr auto& allowed = enums::ApproxTopK_mode_t_numbers;
};
void IndexBinaryFlat_approx_topk_mode_get(Frame& f) { scalar_get<ops::IndexBinaryFlat_approx_topk_mode>(f); }
void IndexBinaryFlat_approx_topk_mode_set(Frame& f) { scalar_set<ops::IndexBinaryFlat_approx_topk_mode>(f); }
#endif

struct IndexBinaryFlat_query_batch_size {
    using owner = faiss::IndexBinaryFlat;
    static auto& ref(owner& o) { return o.query_batch_size; }
    static constexpr const char* name = "queryBatchSize";
    static constexpr int64_t min = 1;
};
void IndexBinaryFlat_query_batch_size_get(Frame& f) { scalar_get<ops::IndexBinaryFlat_query_batch_size>(f); }
void IndexBinaryFlat_query_batch_size_set(Frame& f) { scalar_set<ops::IndexBinaryFlat_query_batch_size>(f); }

struct IndexBinaryFlat_use_heap {
    using owner = faiss::IndexBinaryFlat;
    static auto& ref(owner& o) { return o.use_heap; }
    static constexpr const char* name = "useHeap";
};
void IndexBinaryFlat_use_heap_get(Frame& f) { scalar_get<ops::IndexBinaryFlat_use_heap>(f); }
void IndexBinaryFlat_use_heap_set(Frame& f) { scalar_set<ops::IndexBinaryFlat_use_heap>(f); }

struct IndexBinaryFlat_xb {
    using owner = faiss::IndexBinaryFlat;
    static auto& ref(owner& o) { return o.xb; }
    static constexpr const char* name = "xb";
};
void IndexBinaryFlat_xb_get(Frame& f) { vector_get<ops::IndexBinaryFlat_xb>(f); }

void IndexBinaryFlat_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int64_t>(0, "d", 8);
    guard::binary(d);
    f.result_owned(0, new faiss::IndexBinaryFlat(d));
}

}  // namespace fsdk::ops
