// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexRowwiseMinMaxBase.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexRowwiseMinMaxBase.h"

namespace fsdk::ops {

struct IndexRowwiseMinMaxBase_index {
    using owner = faiss::IndexRowwiseMinMaxBase;
    static auto& ref(owner& o) { return o.index; }
    static constexpr const char* name = "index";
};
void IndexRowwiseMinMaxBase_index_get(Frame& f) { part_get<ops::IndexRowwiseMinMaxBase_index>(f); }

struct IndexRowwiseMinMaxBase_own_fields {
    using owner = faiss::IndexRowwiseMinMaxBase;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexRowwiseMinMaxBase_own_fields_get(Frame& f) { scalar_get<ops::IndexRowwiseMinMaxBase_own_fields>(f); }

void IndexRowwiseMinMaxBase_train_inplace([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexRowwiseMinMaxBase>();
    const auto x = f.array<float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::train_scaled(self, n, x.data);
    f.writes(self, 0);
    self.train_inplace(n, x.data);
}

}  // namespace fsdk::ops
