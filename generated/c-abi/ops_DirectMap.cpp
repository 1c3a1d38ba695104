// Generated from schema/ by npm run generate. Do not edit.
// Operations of DirectMap.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/DirectMap.h"
#include "class/IDSelector.h"
#include "class/InvertedLists.h"
#include "enum/DirectMapType.h"

namespace fsdk::ops {

void DirectMap_add_single_id([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    const auto id = f.integer<int64_t>(1, "id");
    const auto list_no = f.integer<int64_t>(2, "listNo", -1);
    const auto offset = f.integer<size_t>(3, "offset");
    guard::mapped_id(self, id, list_no, offset);
    f.writes(self, 0);
    self.add_single_id(id, list_no, offset);
}

struct DirectMap_array {
    using owner = faiss::DirectMap;
    static auto& ref(owner& o) { return o.array; }
    static constexpr const char* name = "array";
};
void DirectMap_array_get(Frame& f) { vector_get<ops::DirectMap_array>(f); }

void DirectMap_check_can_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    const auto ids = f.array<const int64_t>(1, "ids");
    self.check_can_add(ids.data);
}

void DirectMap_clear([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    f.writes(self, 0);
    self.clear();
}

void DirectMap_get([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    const auto id = f.integer<int64_t>(1, "id");
    f.result_integer(0, static_cast<int64_t>(self.get(id)));
}

void DirectMap_no([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    f.result_bool(0, self.no());
}

void DirectMap_remove_ids([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    auto& sel = f.ref<faiss::IDSelector>(1, "sel");
    auto& invlists = f.ref<faiss::InvertedLists>(2, "invlists");
    guard::removed_by_map(self, sel, invlists);
    f.writes(self, 0);
    f.writes(invlists, 2);
    f.result_integer(0, static_cast<int64_t>(self.remove_ids(fsdk::either(sel), fsdk::either(invlists))));
}

void DirectMap_set_type([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    const auto new_type = f.enumeration(1, "newType", enums::DirectMapType);
    auto& invlists = f.ref<faiss::InvertedLists>(2, "invlists");
    const auto ntotal = f.integer<size_t>(3, "ntotal");
    guard::map_over(self, new_type, invlists, ntotal);
    f.writes(self, 0);
    self.set_type(new_type, fsdk::either(invlists), ntotal);
}

struct DirectMap_type {
    using owner = faiss::DirectMap;
    static auto& ref(owner& o) { return o.type; }
    static constexpr const char* name = "type";
};
void DirectMap_type_get(Frame& f) { scalar_get<ops::DirectMap_type>(f); }

void DirectMap_update_codes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::DirectMap>();
    auto& invlists = f.ref<faiss::InvertedLists>(1, "invlists");
    const auto ids = f.array<const int64_t>(2, "ids");
    const auto list_nos = f.array<const int64_t>(4, "listNos");
    const auto codes = f.array<const uint8_t>(6, "codes");
    const int64_t n = f.rows(ids, "ids", {});
    f.shape(list_nos, "listNos", {{"n", n}});
    guard::updated_by_map(self, invlists, n, ids.data, list_nos.data, codes.size);
    f.writes(self, 0);
    f.writes(invlists, 1);
    self.update_codes(fsdk::either(invlists), n, ids.data, list_nos.data, codes.data);
}

}  // namespace fsdk::ops
