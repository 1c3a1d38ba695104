// Generated from schema/ by npm run generate. Do not edit.
// Operations of DirectMapAdd.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/DirectMap.h"
#include "class/DirectMapAdd.h"
#include "enum/DirectMapType.h"

namespace fsdk::ops {

void DirectMapAdd_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::DirectMapAdd>();
    const auto i = f.integer<size_t>(1, "i");
    const auto list_no = f.integer<int64_t>(2, "listNo", 0);
    const auto offset = f.integer<size_t>(3, "offset");
    guard::mapping(self, i, list_no, offset);
    f.writes(self, 0);
    self.add(i, list_no, offset);
}

struct DirectMapAdd_all_ofs {
    using owner = fsdk::offered::DirectMapAdd;
    static auto& ref(owner& o) { return o.all_ofs; }
    static constexpr const char* name = "allOfs";
};
void DirectMapAdd_all_ofs_get(Frame& f) { vector_get<ops::DirectMapAdd_all_ofs>(f); }

struct DirectMapAdd_direct_map {
    using owner = fsdk::offered::DirectMapAdd;
    static auto& ref(owner& o) { return o.direct_map; }
    static constexpr const char* name = "directMap";
};
void DirectMapAdd_direct_map_get(Frame& f) { part_get<ops::DirectMapAdd_direct_map>(f); }

struct DirectMapAdd_n {
    using owner = fsdk::offered::DirectMapAdd;
    static auto& ref(owner& o) { return o.n; }
    static constexpr const char* name = "n";
};
void DirectMapAdd_n_get(Frame& f) { scalar_get<ops::DirectMapAdd_n>(f); }

struct DirectMapAdd_ntotal {
    using owner = fsdk::offered::DirectMapAdd;
    static auto& ref(owner& o) { return o.ntotal; }
    static constexpr const char* name = "ntotal";
};
void DirectMapAdd_ntotal_get(Frame& f) { scalar_get<ops::DirectMapAdd_ntotal>(f); }

struct DirectMapAdd_type {
    using owner = fsdk::offered::DirectMapAdd;
    static auto& ref(owner& o) { return o.type; }
    static constexpr const char* name = "type";
};
void DirectMapAdd_type_get(Frame& f) { scalar_get<ops::DirectMapAdd_type>(f); }

struct DirectMapAdd_xids {
    using owner = fsdk::offered::DirectMapAdd;
    static auto& ref(owner& o) { return o.xids; }
    static constexpr const char* name = "xids";
};
void DirectMapAdd_xids_get(Frame& f) { vector_get<ops::DirectMapAdd_xids>(f); }

void DirectMapAdd_new0([[maybe_unused]] Frame& f) {
    auto& direct_map = f.ref<faiss::DirectMap>(0, "directMap");
    const auto n = f.integer<size_t>(1, "n");
    const auto xids = f.array<const int64_t>(2, "xids");
    if (xids) f.shape(xids, "xids", {{"n", n}});
    guard::mapping(direct_map, n, xids.data);
    f.retain(0);
    f.result_owned(0, new fsdk::offered::DirectMapAdd(fsdk::either(direct_map), n, xids.data));
}

}  // namespace fsdk::ops
