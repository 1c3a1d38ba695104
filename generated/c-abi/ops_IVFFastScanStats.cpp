// Generated from schema/ by npm run generate. Do not edit.
// Operations of IVFFastScanStats.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IVFFastScanStats.h"

namespace fsdk::ops {

void IVFFastScanStats_Mcy_at([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IVFFastScanStats>();
    const auto i = f.integer<int>(1, "i", 0, 9);
    f.result_number(0, self.Mcy_at(i));
}

void IVFFastScanStats_Mcy_reservoir_at([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IVFFastScanStats>();
    const auto i = f.integer<int>(1, "i", 0, 3);
    f.result_number(0, self.Mcy_reservoir_at(i));
}

struct IVFFastScanStats_reservoir_times {
    using owner = faiss::IVFFastScanStats;
    static auto ref(owner& o) { return Run{o.reservoir_times, 4 }; }
    static constexpr const char* name = "reservoirTimes";
};
void IVFFastScanStats_reservoir_times_get(Frame& f) { vector_get<ops::IVFFastScanStats_reservoir_times>(f); }

void IVFFastScanStats_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IVFFastScanStats>();
    f.writes(self, 0);
    self.reset();
}

struct IVFFastScanStats_t_aq_encode {
    using owner = faiss::IVFFastScanStats;
    static auto& ref(owner& o) { return o.t_aq_encode; }
    static constexpr const char* name = "tAqEncode";
};
void IVFFastScanStats_t_aq_encode_get(Frame& f) { scalar_get<ops::IVFFastScanStats_t_aq_encode>(f); }
void IVFFastScanStats_t_aq_encode_set(Frame& f) { scalar_set<ops::IVFFastScanStats_t_aq_encode>(f); }

struct IVFFastScanStats_t_aq_norm_encode {
    using owner = faiss::IVFFastScanStats;
    static auto& ref(owner& o) { return o.t_aq_norm_encode; }
    static constexpr const char* name = "tAqNormEncode";
};
void IVFFastScanStats_t_aq_norm_encode_get(Frame& f) { scalar_get<ops::IVFFastScanStats_t_aq_norm_encode>(f); }
void IVFFastScanStats_t_aq_norm_encode_set(Frame& f) { scalar_set<ops::IVFFastScanStats_t_aq_norm_encode>(f); }

struct IVFFastScanStats_t_compute_distance_tables {
    using owner = faiss::IVFFastScanStats;
    static auto& ref(owner& o) { return o.t_compute_distance_tables; }
    static constexpr const char* name = "tComputeDistanceTables";
};
void IVFFastScanStats_t_compute_distance_tables_get(Frame& f) { scalar_get<ops::IVFFastScanStats_t_compute_distance_tables>(f); }
void IVFFastScanStats_t_compute_distance_tables_set(Frame& f) { word_set<ops::IVFFastScanStats_t_compute_distance_tables>(f); }

struct IVFFastScanStats_t_copy_pack {
    using owner = faiss::IVFFastScanStats;
    static auto& ref(owner& o) { return o.t_copy_pack; }
    static constexpr const char* name = "tCopyPack";
};
void IVFFastScanStats_t_copy_pack_get(Frame& f) { scalar_get<ops::IVFFastScanStats_t_copy_pack>(f); }
void IVFFastScanStats_t_copy_pack_set(Frame& f) { word_set<ops::IVFFastScanStats_t_copy_pack>(f); }

struct IVFFastScanStats_t_round {
    using owner = faiss::IVFFastScanStats;
    static auto& ref(owner& o) { return o.t_round; }
    static constexpr const char* name = "tRound";
};
void IVFFastScanStats_t_round_get(Frame& f) { scalar_get<ops::IVFFastScanStats_t_round>(f); }
void IVFFastScanStats_t_round_set(Frame& f) { word_set<ops::IVFFastScanStats_t_round>(f); }

struct IVFFastScanStats_t_scan {
    using owner = faiss::IVFFastScanStats;
    static auto& ref(owner& o) { return o.t_scan; }
    static constexpr const char* name = "tScan";
};
void IVFFastScanStats_t_scan_get(Frame& f) { scalar_get<ops::IVFFastScanStats_t_scan>(f); }
void IVFFastScanStats_t_scan_set(Frame& f) { word_set<ops::IVFFastScanStats_t_scan>(f); }

struct IVFFastScanStats_t_to_flat {
    using owner = faiss::IVFFastScanStats;
    static auto& ref(owner& o) { return o.t_to_flat; }
    static constexpr const char* name = "tToFlat";
};
void IVFFastScanStats_t_to_flat_get(Frame& f) { scalar_get<ops::IVFFastScanStats_t_to_flat>(f); }
void IVFFastScanStats_t_to_flat_set(Frame& f) { word_set<ops::IVFFastScanStats_t_to_flat>(f); }

struct IVFFastScanStats_times {
    using owner = faiss::IVFFastScanStats;
    static auto ref(owner& o) { return Run{o.times, 10 }; }
    static constexpr const char* name = "times";
};
void IVFFastScanStats_times_get(Frame& f) { vector_get<ops::IVFFastScanStats_times>(f); }

void IVFFastScanStats_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::IVFFastScanStats());
}

}  // namespace fsdk::ops
