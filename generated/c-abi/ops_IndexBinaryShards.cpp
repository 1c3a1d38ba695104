// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryShards.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexBinary.h"
#include "class/IndexBinaryShards.h"

namespace fsdk::ops {

void IndexBinaryShards_add_shard([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryShards>();
    auto& index = f.ref<faiss::IndexBinary>(1, "index");
    guard::new_part(self, index);
    f.retain(1);
    f.writes(self, 0);
    self.add_shard(fsdk::either(index));
}

void IndexBinaryShards_remove_shard([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryShards>();
    auto& index = f.ref<faiss::IndexBinary>(1, "index");
    guard::old_part(self, index);
    f.writes(self, 0);
    self.remove_shard(fsdk::either(index));
}

struct IndexBinaryShards_successive_ids {
    using owner = faiss::IndexBinaryShards;
    static auto& ref(owner& o) { return o.successive_ids; }
    static constexpr const char* name = "successiveIds";
};
void IndexBinaryShards_successive_ids_get(Frame& f) { scalar_get<ops::IndexBinaryShards_successive_ids>(f); }
void IndexBinaryShards_successive_ids_set(Frame& f) { scalar_set<ops::IndexBinaryShards_successive_ids>(f); }

void IndexBinaryShards_syncWithSubIndexes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryShards>();
    guard::alike_parts(self);
    f.writes(self, 0);
    self.syncWithSubIndexes();
}

void IndexBinaryShards_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 8);
    const bool threaded = f.boolean(1);
    const bool successive_ids = f.boolean(2);
    guard::binary(d);
    f.result_owned(0, new faiss::IndexBinaryShards(d, threaded, successive_ids));
}

void IndexBinaryShards_new1([[maybe_unused]] Frame& f) {
    const bool threaded = f.boolean(0);
    const bool successive_ids = f.boolean(1);
    f.result_owned(0, new faiss::IndexBinaryShards(threaded, successive_ids));
}

}  // namespace fsdk::ops
