// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexFlat1D.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexFlat1D.h"

namespace fsdk::ops {

struct IndexFlat1D_continuous_update {
    using owner = faiss::IndexFlat1D;
    static auto& ref(owner& o) { return o.continuous_update; }
    static constexpr const char* name = "continuousUpdate";
};
void IndexFlat1D_continuous_update_get(Frame& f) { scalar_get<ops::IndexFlat1D_continuous_update>(f); }
void IndexFlat1D_continuous_update_set(Frame& f) { scalar_set<ops::IndexFlat1D_continuous_update>(f); }

struct IndexFlat1D_perm {
    using owner = faiss::IndexFlat1D;
    static auto& ref(owner& o) { return o.perm; }
    static constexpr const char* name = "perm";
};
void IndexFlat1D_perm_get(Frame& f) { vector_get<ops::IndexFlat1D_perm>(f); }

void IndexFlat1D_update_permutation([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFlat1D>();
    guard::sortable(self);
    f.writes(self, 0);
    self.update_permutation();
}

void IndexFlat1D_new0([[maybe_unused]] Frame& f) {
    const bool continuous_update = f.boolean(0);
    f.result_owned(0, new faiss::IndexFlat1D(continuous_update));
}

}  // namespace fsdk::ops
