// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryHNSW.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/HNSW.h"
#include "class/IndexBinary.h"
#include "class/IndexBinaryFlat.h"
#include "class/IndexBinaryHNSW.h"

namespace fsdk::ops {

struct IndexBinaryHNSW_hnsw {
    using owner = faiss::IndexBinaryHNSW;
    static auto& ref(owner& o) { return o.hnsw; }
    static constexpr const char* name = "hnsw";
};
void IndexBinaryHNSW_hnsw_get(Frame& f) { part_get<ops::IndexBinaryHNSW_hnsw>(f); }

#if FSDK_FAISS_VERSION >= 11200
struct IndexBinaryHNSW_init_level0 {
    using owner = faiss::IndexBinaryHNSW;
    static auto& ref(owner& o) { return o.init_level0; }
    static constexpr const char* name = "initLevel0";
};
void IndexBinaryHNSW_init_level0_get(Frame& f) { scalar_get<ops::IndexBinaryHNSW_init_level0>(f); }
#endif

#if FSDK_FAISS_VERSION >= 11200
struct IndexBinaryHNSW_keep_max_size_level0 {
    using owner = faiss::IndexBinaryHNSW;
    static auto& ref(owner& o) { return o.keep_max_size_level0; }
    static constexpr const char* name = "keepMaxSizeLevel0";
};
void IndexBinaryHNSW_keep_max_size_level0_get(Frame& f) { scalar_get<ops::IndexBinaryHNSW_keep_max_size_level0>(f); }
void IndexBinaryHNSW_keep_max_size_level0_set(Frame& f) { scalar_set<ops::IndexBinaryHNSW_keep_max_size_level0>(f); }
#endif

struct IndexBinaryHNSW_own_fields {
    using owner = faiss::IndexBinaryHNSW;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexBinaryHNSW_own_fields_get(Frame& f) { scalar_get<ops::IndexBinaryHNSW_own_fields>(f); }

struct IndexBinaryHNSW_storage {
    using owner = faiss::IndexBinaryHNSW;
    static auto& ref(owner& o) { return o.storage; }
    static constexpr const char* name = "storage";
};
void IndexBinaryHNSW_storage_get(Frame& f) { part_get<ops::IndexBinaryHNSW_storage>(f); }

void IndexBinaryHNSW_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 8);
    const auto M = f.integer<int>(1, "M", 2);
    guard::binary_hnsw(d, M);
    f.result_owned(0, new faiss::IndexBinaryHNSW(d, M));
}

void IndexBinaryHNSW_new1([[maybe_unused]] Frame& f) {
    auto& storage = f.ref<faiss::IndexBinaryFlat>(0, "storage");
    const auto M = f.integer<int>(1, "M", 2);
    guard::hnsw(M);
    f.retain(0);
    f.result_owned(0, new faiss::IndexBinaryHNSW(fsdk::either(storage), M));
}

}  // namespace fsdk::ops
