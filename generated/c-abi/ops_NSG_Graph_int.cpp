// Generated from schema/ by npm run generate. Do not edit.
// Operations of NSG_Graph_int.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/NSG_Graph_int.h"

namespace fsdk::ops {

struct NSG_Graph_int_K {
    using owner = faiss::nsg::Graph<int>;
    static auto& ref(owner& o) { return o.K; }
    static constexpr const char* name = "K";
};
void NSG_Graph_int_K_get(Frame& f) { scalar_get<ops::NSG_Graph_int_K>(f); }

struct NSG_Graph_int_N {
    using owner = faiss::nsg::Graph<int>;
    static auto& ref(owner& o) { return o.N; }
    static constexpr const char* name = "N";
};
void NSG_Graph_int_N_get(Frame& f) { scalar_get<ops::NSG_Graph_int_N>(f); }

void NSG_Graph_int_at([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::nsg::Graph<int>>();
    const auto i = f.integer<int>(1, "i", 0);
    const auto j = f.integer<int>(2, "j", 0);
    guard::link_place(self, i, j);
    f.result_integer(0, static_cast<int64_t>(self.at(i, j)));
}

struct NSG_Graph_int_data {
    using owner = faiss::nsg::Graph<int>;
    static auto ref(owner& o) { return Run{o.data, static_cast<uint64_t>(o.N) * static_cast<uint64_t>(o.K) }; }
    static constexpr const char* name = "data";
    static void check([[maybe_unused]] owner& self, const Array<const int32_t>& data) { guard::link_targets(self, data.data); }
};
void NSG_Graph_int_data_get(Frame& f) { vector_get<ops::NSG_Graph_int_data>(f); }
void NSG_Graph_int_data_set(Frame& f) { vector_set<ops::NSG_Graph_int_data>(f); }

struct NSG_Graph_int_own_fields {
    using owner = faiss::nsg::Graph<int>;
    static auto& ref(owner& o) { return o.own_fields; }
    static constexpr const char* name = "ownFields";
};
void NSG_Graph_int_own_fields_get(Frame& f) { scalar_get<ops::NSG_Graph_int_own_fields>(f); }

void NSG_Graph_int_new0([[maybe_unused]] Frame& f) {
    const auto N = f.integer<int>(0, "N", 1);
    const auto K = f.integer<int>(1, "K", 1);
    guard::links(N, K);
    f.result_owned(0, new faiss::nsg::Graph<int>(N, K));
}

}  // namespace fsdk::ops
