// Generated from schema/ by npm run generate. Do not edit.
// Operations of DirectMap.
#include "thunk.h"

#include "faiss_version.h"
#include "class/DirectMap.h"
#include "enum/DirectMapType.h"

namespace fsdk::ops {

struct DirectMap_array {
    using owner = faiss::DirectMap;
    static auto& ref(owner& o) { return o.array; }
    static constexpr const char* name = "array";
};
void DirectMap_array_get(Frame& f) { vector_get<ops::DirectMap_array>(f); }

void DirectMap_get([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    const auto id = f.integer<int64_t>(1, "id");
    f.result_integer(0, static_cast<int64_t>(self.get(id)));
}

void DirectMap_no([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    f.result_bool(0, self.no());
}

struct DirectMap_type {
    using owner = faiss::DirectMap;
    static auto& ref(owner& o) { return o.type; }
    static constexpr const char* name = "type";
};
void DirectMap_type_get(Frame& f) { scalar_get<ops::DirectMap_type>(f); }

}  // namespace fsdk::ops
