// Generated from schema/ by npm run generate. Do not edit.
// Operations of MapInt64ToInt64.
#include "thunk.h"

#include "faiss_version.h"
#include "class/MapInt64ToInt64.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10800
void MapInt64ToInt64_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::MapInt64ToInt64>();
    const auto keys = f.array<const int64_t>(1, "keys");
    const auto vals = f.array<const int64_t>(3, "vals");
    const int64_t n = f.rows(keys, "keys", {});
    f.shape(vals, "vals", {{"n", n}});
    f.writes(self, 0);
    self.add(n, keys.data, vals.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10800
struct MapInt64ToInt64_capacity {
    using owner = fsdk::offered::MapInt64ToInt64;
    static auto& ref(owner& o) { return o.capacity; }
    static constexpr const char* name = "capacity";
};
void MapInt64ToInt64_capacity_get(Frame& f) { scalar_get<ops::MapInt64ToInt64_capacity>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
struct MapInt64ToInt64_log2_capacity {
    using owner = fsdk::offered::MapInt64ToInt64;
    static auto& ref(owner& o) { return o.log2_capacity; }
    static constexpr const char* name = "log2Capacity";
};
void MapInt64ToInt64_log2_capacity_get(Frame& f) { scalar_get<ops::MapInt64ToInt64_log2_capacity>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void MapInt64ToInt64_lookup([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::MapInt64ToInt64>();
    const auto keys = f.array<const int64_t>(1, "keys");
    const auto vals = f.array<int64_t>(3, "vals");
    const int64_t n = f.rows(keys, "keys", {});
    f.shape(vals, "vals", {{"n", n}});
    self.lookup(n, keys.data, vals.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10800
struct MapInt64ToInt64_tab {
    using owner = fsdk::offered::MapInt64ToInt64;
    static auto& ref(owner& o) { return o.tab; }
    static constexpr const char* name = "tab";
};
void MapInt64ToInt64_tab_get(Frame& f) { vector_get<ops::MapInt64ToInt64_tab>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10800
void MapInt64ToInt64_new0([[maybe_unused]] Frame& f) {
    const auto capacity = f.integer<size_t>(0, "capacity", 1, INT64_C(4294967296));
    f.result_owned(0, new fsdk::offered::MapInt64ToInt64(capacity));
}
#endif

}  // namespace fsdk::ops
