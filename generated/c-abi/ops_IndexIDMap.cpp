// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIDMap.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexIDMap.h"

namespace fsdk::ops {

struct IndexIDMap_id_map {
    using owner = faiss::IndexIDMap;
    static auto& ref(owner& o) { return o.id_map; }
    static constexpr const char* name = "idMap";
};
void IndexIDMap_id_map_get(Frame& f) { vector_get<ops::IndexIDMap_id_map>(f); }

struct IndexIDMap_index {
    using owner = faiss::IndexIDMap;
    static auto& ref(owner& o) { return o.index; }
    static constexpr const char* name = "index";
};
void IndexIDMap_index_get(Frame& f) { part_get<ops::IndexIDMap_index>(f); }

struct IndexIDMap_own_fields {
    using owner = faiss::IndexIDMap;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexIDMap_own_fields_get(Frame& f) { scalar_get<ops::IndexIDMap_own_fields>(f); }

void IndexIDMap_new0([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    guard::id_map(index);
    f.retain(0);
    f.result_owned(0, new faiss::IndexIDMap(fsdk::either(index)));
}

}  // namespace fsdk::ops
