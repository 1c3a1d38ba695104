// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexRefine.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexRefine.h"

namespace fsdk::ops {

struct IndexRefine_base_index {
    using owner = faiss::IndexRefine;
    static auto& ref(owner& o) { return o.base_index; }
    static constexpr const char* name = "baseIndex";
};
void IndexRefine_base_index_get(Frame& f) { part_get<ops::IndexRefine_base_index>(f); }

struct IndexRefine_k_factor {
    using owner = faiss::IndexRefine;
    static auto& ref(owner& o) { return o.k_factor; }
    static constexpr const char* name = "kFactor";
    static constexpr double min = 1.0;
};
void IndexRefine_k_factor_get(Frame& f) { scalar_get<ops::IndexRefine_k_factor>(f); }
void IndexRefine_k_factor_set(Frame& f) { scalar_set<ops::IndexRefine_k_factor>(f); }

struct IndexRefine_own_fields {
    using owner = faiss::IndexRefine;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexRefine_own_fields_get(Frame& f) { scalar_get<ops::IndexRefine_own_fields>(f); }

struct IndexRefine_own_refine_index {
    using owner = faiss::IndexRefine;
    static auto& ref(owner& o) { return o.own_refine_index; }
    static constexpr const char* name = "ownRefineIndex";
};
void IndexRefine_own_refine_index_get(Frame& f) { scalar_get<ops::IndexRefine_own_refine_index>(f); }

struct IndexRefine_refine_index {
    using owner = faiss::IndexRefine;
    static auto& ref(owner& o) { return o.refine_index; }
    static constexpr const char* name = "refineIndex";
};
void IndexRefine_refine_index_get(Frame& f) { part_get<ops::IndexRefine_refine_index>(f); }

void IndexRefine_new0([[maybe_unused]] Frame& f) {
    auto& base_index = f.ref<faiss::Index>(0, "baseIndex");
    auto& refine_index = f.ref<faiss::Index>(1, "refineIndex");
    guard::refine(base_index, refine_index);
    f.retain(0);
    f.retain(1);
    f.result_owned(0, new faiss::IndexRefine(fsdk::either(base_index), fsdk::either(refine_index)));
}

}  // namespace fsdk::ops
