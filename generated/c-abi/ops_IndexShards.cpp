// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexShards.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexShards.h"

namespace fsdk::ops {

void IndexShards_add_shard([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexShards>();
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::new_part(self, index);
    f.retain(1);
    f.writes(self, 0);
    self.add_shard(fsdk::either(index));
}

void IndexShards_remove_shard([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexShards>();
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::old_part(self, index);
    f.writes(self, 0);
    self.remove_shard(fsdk::either(index));
}

struct IndexShards_successive_ids {
    using owner = faiss::IndexShards;
    static auto& ref(owner& o) { return o.successive_ids; }
    static constexpr const char* name = "successiveIds";
};
void IndexShards_successive_ids_get(Frame& f) { scalar_get<ops::IndexShards_successive_ids>(f); }
void IndexShards_successive_ids_set(Frame& f) { scalar_set<ops::IndexShards_successive_ids>(f); }

void IndexShards_syncWithSubIndexes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexShards>();
    guard::alike_parts(self);
    f.writes(self, 0);
    self.syncWithSubIndexes();
}

void IndexShards_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const bool threaded = f.boolean(1);
    const bool successive_ids = f.boolean(2);
    guard::dimension(d);
    f.result_owned(0, new faiss::IndexShards(d, threaded, successive_ids));
}

void IndexShards_new1([[maybe_unused]] Frame& f) {
    const bool threaded = f.boolean(0);
    const bool successive_ids = f.boolean(1);
    f.result_owned(0, new faiss::IndexShards(threaded, successive_ids));
}

}  // namespace fsdk::ops
