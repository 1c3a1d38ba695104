// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelectorArray.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IDSelectorArray.h"

namespace fsdk::ops {

struct IDSelectorArray_ids {
    using owner = faiss::IDSelectorArray;
    static auto ref(owner& o) { return Run{o.ids, static_cast<uint64_t>(o.n) }; }
    static constexpr const char* name = "ids";
};
void IDSelectorArray_ids_get(Frame& f) { vector_get<ops::IDSelectorArray_ids>(f); }

struct IDSelectorArray_n {
    using owner = faiss::IDSelectorArray;
    static auto& ref(owner& o) { return o.n; }
    static constexpr const char* name = "n";
};
void IDSelectorArray_n_get(Frame& f) { scalar_get<ops::IDSelectorArray_n>(f); }

}  // namespace fsdk::ops
