// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryMultiHash.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexBinaryFlat.h"
#include "class/IndexBinaryMultiHash.h"

namespace fsdk::ops {

struct IndexBinaryMultiHash_b {
    using owner = faiss::IndexBinaryMultiHash;
    static auto& ref(owner& o) { return o.b; }
    static constexpr const char* name = "b";
};
void IndexBinaryMultiHash_b_get(Frame& f) { scalar_get<ops::IndexBinaryMultiHash_b>(f); }

void IndexBinaryMultiHash_hashtable_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryMultiHash>();
    f.result_integer(0, static_cast<int64_t>(self.hashtable_size()));
}

struct IndexBinaryMultiHash_nflip {
    using owner = faiss::IndexBinaryMultiHash;
    static auto& ref(owner& o) { return o.nflip; }
    static constexpr const char* name = "nflip";
    static constexpr int64_t min = 0;
};
void IndexBinaryMultiHash_nflip_get(Frame& f) { scalar_get<ops::IndexBinaryMultiHash_nflip>(f); }
void IndexBinaryMultiHash_nflip_set(Frame& f) { scalar_set<ops::IndexBinaryMultiHash_nflip>(f); }

struct IndexBinaryMultiHash_nhash {
    using owner = faiss::IndexBinaryMultiHash;
    static auto& ref(owner& o) { return o.nhash; }
    static constexpr const char* name = "nhash";
};
void IndexBinaryMultiHash_nhash_get(Frame& f) { scalar_get<ops::IndexBinaryMultiHash_nhash>(f); }

struct IndexBinaryMultiHash_own_fields {
    using owner = faiss::IndexBinaryMultiHash;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexBinaryMultiHash_own_fields_get(Frame& f) { scalar_get<ops::IndexBinaryMultiHash_own_fields>(f); }

struct IndexBinaryMultiHash_storage {
    using owner = faiss::IndexBinaryMultiHash;
    static auto& ref(owner& o) { return o.storage; }
    static constexpr const char* name = "storage";
};
void IndexBinaryMultiHash_storage_get(Frame& f) { part_get<ops::IndexBinaryMultiHash_storage>(f); }

void IndexBinaryMultiHash_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 8);
    const auto nhash = f.integer<int>(1, "nhash", 1);
    const auto b = f.integer<int>(2, "b", 1, 64);
    guard::binary_multi_hash(d, nhash, b);
    f.result_owned(0, new faiss::IndexBinaryMultiHash(d, nhash, b));
}

}  // namespace fsdk::ops
