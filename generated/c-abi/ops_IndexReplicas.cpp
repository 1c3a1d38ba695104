// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexReplicas.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexReplicas.h"

namespace fsdk::ops {

void IndexReplicas_add_replica([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexReplicas>();
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::new_part(self, index);
    f.retain(1);
    f.writes(self, 0);
    self.add_replica(fsdk::either(index));
}

void IndexReplicas_remove_replica([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexReplicas>();
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::old_part(self, index);
    f.writes(self, 0);
    self.remove_replica(fsdk::either(index));
}

void IndexReplicas_syncWithSubIndexes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexReplicas>();
    guard::alike_parts(self);
    f.writes(self, 0);
    self.syncWithSubIndexes();
}

void IndexReplicas_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const bool threaded = f.boolean(1);
    guard::dimension(d);
    f.result_owned(0, new faiss::IndexReplicas(d, threaded));
}

void IndexReplicas_new1([[maybe_unused]] Frame& f) {
    const bool threaded = f.boolean(0);
    f.result_owned(0, new faiss::IndexReplicas(threaded));
}

}  // namespace fsdk::ops
