// Generated from schema/ by npm run generate. Do not edit.
// Operations of IDSelectorTranslated.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IDSelector.h"
#include "class/IDSelectorTranslated.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
struct IDSelectorTranslated_id_map {
    using owner = faiss::IDSelectorTranslated;
    static auto& ref(owner& o) { return o.id_map; }
    static constexpr const char* name = "idMap";
};
void IDSelectorTranslated_id_map_get(Frame& f) { vector_get<ops::IDSelectorTranslated_id_map>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct IDSelectorTranslated_sel {
    using owner = faiss::IDSelectorTranslated;
    static auto& ref(owner& o) { return o.sel; }
    static constexpr const char* name = "sel";
};
void IDSelectorTranslated_sel_get(Frame& f) { part_get<ops::IDSelectorTranslated_sel>(f); }
#endif

}  // namespace fsdk::ops
