// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexBinaryIDMap.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IndexBinary.h"
#include "class/IndexBinaryIDMap.h"

namespace fsdk::ops {

struct IndexBinaryIDMap_id_map {
    using owner = faiss::IndexBinaryIDMap;
    static auto& ref(owner& o) { return o.id_map; }
    static constexpr const char* name = "idMap";
};
void IndexBinaryIDMap_id_map_get(Frame& f) { vector_get<ops::IndexBinaryIDMap_id_map>(f); }

struct IndexBinaryIDMap_index {
    using owner = faiss::IndexBinaryIDMap;
    static auto& ref(owner& o) { return o.index; }
    static constexpr const char* name = "index";
};
void IndexBinaryIDMap_index_get(Frame& f) { part_get<ops::IndexBinaryIDMap_index>(f); }

struct IndexBinaryIDMap_own_fields {
    using owner = faiss::IndexBinaryIDMap;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void IndexBinaryIDMap_own_fields_get(Frame& f) { scalar_get<ops::IndexBinaryIDMap_own_fields>(f); }

}  // namespace fsdk::ops
