// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryFromFloat.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexBinaryFromFloat.h"

namespace fsdk::ops {

struct IndexBinaryFromFloat_index {
    using owner = faiss::IndexBinaryFromFloat;
    static auto& ref(owner& o) { return o.index; }
    static constexpr const char* name = "index";
};
void IndexBinaryFromFloat_index_get(Frame& f) { part_get<ops::IndexBinaryFromFloat_index>(f); }

struct IndexBinaryFromFloat_own_fields {
    using owner = faiss::IndexBinaryFromFloat;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexBinaryFromFloat_own_fields_get(Frame& f) { scalar_get<ops::IndexBinaryFromFloat_own_fields>(f); }

void IndexBinaryFromFloat_new0([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    guard::binary_from_float(index);
    f.retain(0);
    f.result_owned(0, new faiss::IndexBinaryFromFloat(fsdk::either(index)));
}

}  // namespace fsdk::ops
