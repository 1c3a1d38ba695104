// Generated from schema/ by npm run generate. Do not edit.
// Operations of MapLong2Long.
#include "thunk.h"

#include "faiss_version.h"
#include "class/MapLong2Long.h"

namespace fsdk::ops {

void MapLong2Long_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::MapLong2Long>();
    const auto keys = f.array<const int64_t>(1, "keys");
    const auto vals = f.array<const int64_t>(3, "vals");
    const int64_t n = f.rows(keys, "keys", {});
    f.shape(vals, "vals", {{"n", n}});
    f.writes(self, 0);
    self.add(n, keys.data, vals.data);
}

void MapLong2Long_search([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::MapLong2Long>();
    const auto key = f.integer<int64_t>(1, "key");
    f.result_integer(0, static_cast<int64_t>(self.search(key)));
}

void MapLong2Long_search_multiple([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::MapLong2Long>();
    const auto keys = f.array<const int64_t>(1, "keys");
    const auto vals = f.array<int64_t>(3, "vals");
    const int64_t n = f.rows(keys, "keys", {});
    f.shape(vals, "vals", {{"n", n}});
    self.search_multiple(n, keys.data, vals.data);
}

void MapLong2Long_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new fsdk::offered::MapLong2Long());
}

}  // namespace fsdk::ops
