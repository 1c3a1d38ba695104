// Generated from schema/ by npm run generate. Do not edit.
// Operations of Neighbor.
#include "thunk.h"

#include "faiss_version.h"
#include "class/Neighbor.h"

namespace fsdk::ops {

struct Neighbor_distance {
    using owner = faiss::nndescent::Neighbor;
    static auto& ref(owner& o) { return o.distance; }
    static constexpr const char* name = "distance";
};
void Neighbor_distance_get(Frame& f) { scalar_get<ops::Neighbor_distance>(f); }
void Neighbor_distance_set(Frame& f) { scalar_set<ops::Neighbor_distance>(f); }

struct Neighbor_flag {
    using owner = faiss::nndescent::Neighbor;
    static auto& ref(owner& o) { return o.flag; }
    static constexpr const char* name = "flag";
};
void Neighbor_flag_get(Frame& f) { scalar_get<ops::Neighbor_flag>(f); }
void Neighbor_flag_set(Frame& f) { scalar_set<ops::Neighbor_flag>(f); }

struct Neighbor_id {
    using owner = faiss::nndescent::Neighbor;
    static auto& ref(owner& o) { return o.id; }
    static constexpr const char* name = "id";
};
void Neighbor_id_get(Frame& f) { scalar_get<ops::Neighbor_id>(f); }
void Neighbor_id_set(Frame& f) { scalar_set<ops::Neighbor_id>(f); }

void Neighbor_new0([[maybe_unused]] Frame& f) {
    const auto id = f.integer<int>(0, "id");
    const auto distance = f.number<float>(1);
    const bool f_ = f.boolean(2);
    f.result_owned(0, new faiss::nndescent::Neighbor(id, distance, f_));
}

}  // namespace fsdk::ops
