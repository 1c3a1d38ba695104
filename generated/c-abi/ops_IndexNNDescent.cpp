// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexNNDescent.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexNNDescent.h"
#include "class/NNDescent.h"

namespace fsdk::ops {

struct IndexNNDescent_nndescent {
    using owner = faiss::IndexNNDescent;
    static auto& ref(owner& o) { return o.nndescent; }
    static constexpr const char* name = "nndescent";
};
void IndexNNDescent_nndescent_get(Frame& f) { part_get<ops::IndexNNDescent_nndescent>(f); }

struct IndexNNDescent_own_fields {
    using owner = faiss::IndexNNDescent;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexNNDescent_own_fields_get(Frame& f) { scalar_get<ops::IndexNNDescent_own_fields>(f); }

struct IndexNNDescent_storage {
    using owner = faiss::IndexNNDescent;
    static auto& ref(owner& o) { return o.storage; }
    static constexpr const char* name = "storage";
};
void IndexNNDescent_storage_get(Frame& f) { part_get<ops::IndexNNDescent_storage>(f); }

void IndexNNDescent_new0([[maybe_unused]] Frame& f) {
    auto& storage = f.ref<faiss::Index>(0, "storage");
    const auto K = f.integer<int>(1, "K", 1);
    guard::nndescent_over(storage, K);
    f.retain(0);
    f.result_owned(0, new faiss::IndexNNDescent(fsdk::either(storage), K));
}

}  // namespace fsdk::ops
