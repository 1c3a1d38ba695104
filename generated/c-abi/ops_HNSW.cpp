// Generated from schema/ by npm run generate. Do not edit.
// Operations of HNSW.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/HNSW.h"
#include "class/RandomGenerator.h"

namespace fsdk::ops {

struct HNSW_assign_probas {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.assign_probas; }
    static constexpr const char* name = "assignProbas";
};
void HNSW_assign_probas_get(Frame& f) { vector_get<ops::HNSW_assign_probas>(f); }

struct HNSW_check_relative_distance {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.check_relative_distance; }
    static constexpr const char* name = "checkRelativeDistance";
};
void HNSW_check_relative_distance_get(Frame& f) { scalar_get<ops::HNSW_check_relative_distance>(f); }
void HNSW_check_relative_distance_set(Frame& f) { scalar_set<ops::HNSW_check_relative_distance>(f); }

void HNSW_clear_neighbor_tables([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto level = f.integer<int>(1, "level", 0);
    guard::whole_level(self, level);
    f.writes(self, 0);
    self.clear_neighbor_tables(level);
}

void HNSW_cum_nb_neighbors([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto layer_no = f.integer<int>(1, "layerNo", 0);
    guard::level(self, layer_no);
    f.result_integer(0, static_cast<int64_t>(self.cum_nb_neighbors(layer_no)));
}

struct HNSW_cum_nneighbor_per_level {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.cum_nneighbor_per_level; }
    static constexpr const char* name = "cumNneighborPerLevel";
};
void HNSW_cum_nneighbor_per_level_get(Frame& f) { vector_get<ops::HNSW_cum_nneighbor_per_level>(f); }

struct HNSW_efConstruction {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.efConstruction; }
    static constexpr const char* name = "efConstruction";
};
void HNSW_efConstruction_get(Frame& f) { scalar_get<ops::HNSW_efConstruction>(f); }
void HNSW_efConstruction_set(Frame& f) { scalar_set<ops::HNSW_efConstruction>(f); }

struct HNSW_efSearch {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.efSearch; }
    static constexpr const char* name = "efSearch";
};
void HNSW_efSearch_get(Frame& f) { scalar_get<ops::HNSW_efSearch>(f); }
void HNSW_efSearch_set(Frame& f) { scalar_set<ops::HNSW_efSearch>(f); }

struct HNSW_entry_point {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.entry_point; }
    static constexpr const char* name = "entryPoint";
};
void HNSW_entry_point_get(Frame& f) { scalar_get<ops::HNSW_entry_point>(f); }

void HNSW_fill_with_random_links([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto n = f.integer<size_t>(1, "n", static_cast<int64_t>(std::numeric_limits<size_t>::lowest()), 1048576);
    guard::level_table(self, n, false);
    f.writes(self, 0);
    self.fill_with_random_links(n);
}

struct HNSW_levels {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.levels; }
    static constexpr const char* name = "levels";
};
void HNSW_levels_get(Frame& f) { vector_get<ops::HNSW_levels>(f); }

struct HNSW_max_level {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.max_level; }
    static constexpr const char* name = "maxLevel";
};
void HNSW_max_level_get(Frame& f) { scalar_get<ops::HNSW_max_level>(f); }

void HNSW_nb_neighbors([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto layer_no = f.integer<int>(1, "layerNo", 0);
    guard::level(self, layer_no);
    f.result_integer(0, static_cast<int64_t>(self.nb_neighbors(layer_no)));
}

void HNSW_neighbor_range([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto no = f.integer<int64_t>(1, "no", 0);
    const auto layer_no = f.integer<int>(2, "layerNo", 0);
    guard::vertex(self, no, layer_no);
    size_t begin{};
    size_t end{};
    self.neighbor_range(no, layer_no, fsdk::either(begin), fsdk::either(end));
    f.result_integer(0, static_cast<int64_t>(begin));
    f.result_integer(1, static_cast<int64_t>(end));
}

struct HNSW_neighbors {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.neighbors; }
    static constexpr const char* name = "neighbors";
};
void HNSW_neighbors_get(Frame& f) { vector_get<ops::HNSW_neighbors>(f); }

struct HNSW_offsets {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.offsets; }
    static constexpr const char* name = "offsets";
};
void HNSW_offsets_get(Frame& f) { vector_get<ops::HNSW_offsets>(f); }

#if FSDK_FAISS_VERSION >= 10800
void HNSW_permute_entries([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto map = f.array<const int64_t>(1, "map");
    guard::graph_permutation(self, map.data, map.size);
    f.writes(self, 0);
    self.permute_entries(map.data);
}
#endif

void HNSW_prepare_level_tab([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto n = f.integer<size_t>(1, "n");
    const bool preset_levels = f.boolean(2);
    guard::level_table(self, n, preset_levels);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.prepare_level_tab(n, preset_levels)));
}

void HNSW_print_neighbor_stats([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto level = f.integer<int>(1, "level", 0);
    guard::level(self, level);
    self.print_neighbor_stats(level);
}

void HNSW_random_level([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.random_level()));
}

void HNSW_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    f.writes(self, 0);
    self.reset();
}

struct HNSW_rng {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.rng; }
    static constexpr const char* name = "rng";
};
void HNSW_rng_get(Frame& f) { part_get<ops::HNSW_rng>(f); }

struct HNSW_search_bounded_queue {
    using owner = faiss::HNSW;
    static auto& ref(owner& o) { return o.search_bounded_queue; }
    static constexpr const char* name = "searchBoundedQueue";
};
void HNSW_search_bounded_queue_get(Frame& f) { scalar_get<ops::HNSW_search_bounded_queue>(f); }
void HNSW_search_bounded_queue_set(Frame& f) { scalar_set<ops::HNSW_search_bounded_queue>(f); }

void HNSW_set_default_probas([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto M = f.integer<int>(1, "M", 2, 65536);
    const auto levelMult = f.number<float>(2);
    guard::fresh_levels(self, M, levelMult);
    f.writes(self, 0);
    fsdk::through::Levels(self).set_default_probas(M, levelMult);
}

void HNSW_set_nb_neighbors([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::HNSW>();
    const auto level_no = f.integer<int>(1, "levelNo", 0);
    const auto n = f.integer<int>(2, "n", 1, 65536);
    guard::set_nb_neighbors(self, level_no, n);
    f.writes(self, 0);
    self.set_nb_neighbors(level_no, n);
}

void HNSW_new0([[maybe_unused]] Frame& f) {
    const auto M = f.integer<int>(0, "M", 2);
    guard::hnsw(M);
    f.result_owned(0, new faiss::HNSW(M));
}

}  // namespace fsdk::ops
