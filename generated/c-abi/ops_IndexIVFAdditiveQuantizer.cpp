// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFAdditiveQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "class/AdditiveQuantizer.h"
#include "class/IndexIVFAdditiveQuantizer.h"

namespace fsdk::ops {

struct IndexIVFAdditiveQuantizer_aq {
    using owner = faiss::IndexIVFAdditiveQuantizer;
    static auto& ref(owner& o) { return o.aq; }
    static constexpr const char* name = "aq";
};
void IndexIVFAdditiveQuantizer_aq_get(Frame& f) { part_get<ops::IndexIVFAdditiveQuantizer_aq>(f); }

struct IndexIVFAdditiveQuantizer_use_precomputed_table {
    using owner = faiss::IndexIVFAdditiveQuantizer;
    static auto& ref(owner& o) { return o.use_precomputed_table; }
    static constexpr const char* name = "usePrecomputedTable";
};
void IndexIVFAdditiveQuantizer_use_precomputed_table_get(Frame& f) { scalar_get<ops::IndexIVFAdditiveQuantizer_use_precomputed_table>(f); }
void IndexIVFAdditiveQuantizer_use_precomputed_table_set(Frame& f) { scalar_set<ops::IndexIVFAdditiveQuantizer_use_precomputed_table>(f); }

}  // namespace fsdk::ops
