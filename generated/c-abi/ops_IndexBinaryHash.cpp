// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryHash.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexBinaryHash.h"

namespace fsdk::ops {

struct IndexBinaryHash_b {
    using owner = faiss::IndexBinaryHash;
    static auto& ref(owner& o) { return o.b; }
    static constexpr const char* name = "b";
};
void IndexBinaryHash_b_get(Frame& f) { scalar_get<ops::IndexBinaryHash_b>(f); }

void IndexBinaryHash_display([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryHash>();
    self.display();
}

void IndexBinaryHash_hashtable_size([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryHash>();
    f.result_integer(0, static_cast<int64_t>(self.hashtable_size()));
}

struct IndexBinaryHash_nflip {
    using owner = faiss::IndexBinaryHash;
    static auto& ref(owner& o) { return o.nflip; }
    static constexpr const char* name = "nflip";
    static constexpr int64_t min = 0;
};
void IndexBinaryHash_nflip_get(Frame& f) { scalar_get<ops::IndexBinaryHash_nflip>(f); }
void IndexBinaryHash_nflip_set(Frame& f) { scalar_set<ops::IndexBinaryHash_nflip>(f); }

void IndexBinaryHash_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 8);
    const auto b = f.integer<int>(1, "b", 0, 64);
    guard::binary_hash(d, b);
    f.result_owned(0, new faiss::IndexBinaryHash(d, b));
}

}  // namespace fsdk::ops
