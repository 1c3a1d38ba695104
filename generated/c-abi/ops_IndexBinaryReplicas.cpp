// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryReplicas.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexBinary.h"
#include "class/IndexBinaryReplicas.h"

namespace fsdk::ops {

void IndexBinaryReplicas_add_replica([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryReplicas>();
    auto& index = f.ref<faiss::IndexBinary>(1, "index");
    guard::new_part(self, index);
    f.retain(1);
    f.writes(self, 0);
    self.add_replica(fsdk::either(index));
}

void IndexBinaryReplicas_remove_replica([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryReplicas>();
    auto& index = f.ref<faiss::IndexBinary>(1, "index");
    guard::old_part(self, index);
    f.writes(self, 0);
    self.remove_replica(fsdk::either(index));
}

void IndexBinaryReplicas_syncWithSubIndexes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexBinaryReplicas>();
    guard::alike_parts(self);
    f.writes(self, 0);
    self.syncWithSubIndexes();
}

void IndexBinaryReplicas_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 8);
    const bool threaded = f.boolean(1);
    guard::binary(d);
    f.result_owned(0, new faiss::IndexBinaryReplicas(d, threaded));
}

void IndexBinaryReplicas_new1([[maybe_unused]] Frame& f) {
    const bool threaded = f.boolean(0);
    f.result_owned(0, new faiss::IndexBinaryReplicas(threaded));
}

}  // namespace fsdk::ops
