// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexIVFFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IndexIVFFastScan.h"
#include "class/Quantizer.h"

namespace fsdk::ops {

struct IndexIVFFastScan_M2 {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.M2; }
    static constexpr const char* name = "M2";
};
void IndexIVFFastScan_M2_get(Frame& f) { scalar_get<ops::IndexIVFFastScan_M2>(f); }

struct IndexIVFFastScan_M {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.M; }
    static constexpr const char* name = "M";
};
void IndexIVFFastScan_M_get(Frame& f) { scalar_get<ops::IndexIVFFastScan_M>(f); }

struct IndexIVFFastScan_bbs {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.bbs; }
    static constexpr const char* name = "bbs";
};
void IndexIVFFastScan_bbs_get(Frame& f) { scalar_get<ops::IndexIVFFastScan_bbs>(f); }

#if FSDK_FAISS_VERSION >= 11000
struct IndexIVFFastScan_fine_quantizer {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.fine_quantizer; }
    static constexpr const char* name = "fineQuantizer";
};
void IndexIVFFastScan_fine_quantizer_get(Frame& f) { part_get<ops::IndexIVFFastScan_fine_quantizer>(f); }
#endif

struct IndexIVFFastScan_implem {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.implem; }
    static constexpr const char* name = "implem";
    static constexpr int64_t min = 0;
};
void IndexIVFFastScan_implem_get(Frame& f) { scalar_get<ops::IndexIVFFastScan_implem>(f); }
void IndexIVFFastScan_implem_set(Frame& f) { scalar_set<ops::IndexIVFFastScan_implem>(f); }

#if FSDK_FAISS_VERSION >= 10704
void IndexIVFFastScan_init_code_packer([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFFastScan>();
    guard::structure(self);
    f.writes(self, 0);
    self.init_code_packer();
}
#endif

struct IndexIVFFastScan_ksub {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.ksub; }
    static constexpr const char* name = "ksub";
};
void IndexIVFFastScan_ksub_get(Frame& f) { scalar_get<ops::IndexIVFFastScan_ksub>(f); }

void IndexIVFFastScan_lookup_table_is_3d([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexIVFFastScan>();
    f.result_bool(0, self.lookup_table_is_3d());
}

struct IndexIVFFastScan_nbits {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void IndexIVFFastScan_nbits_get(Frame& f) { scalar_get<ops::IndexIVFFastScan_nbits>(f); }

struct IndexIVFFastScan_qbs2 {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.qbs2; }
    static constexpr const char* name = "qbs2";
    static constexpr int64_t min = 0;
};
void IndexIVFFastScan_qbs2_get(Frame& f) { scalar_get<ops::IndexIVFFastScan_qbs2>(f); }
void IndexIVFFastScan_qbs2_set(Frame& f) { scalar_set<ops::IndexIVFFastScan_qbs2>(f); }

struct IndexIVFFastScan_qbs {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.qbs; }
    static constexpr const char* name = "qbs";
    static constexpr int64_t min = 0;
};
void IndexIVFFastScan_qbs_get(Frame& f) { scalar_get<ops::IndexIVFFastScan_qbs>(f); }
void IndexIVFFastScan_qbs_set(Frame& f) { scalar_set<ops::IndexIVFFastScan_qbs>(f); }

struct IndexIVFFastScan_skip {
    using owner = faiss::IndexIVFFastScan;
    static auto& ref(owner& o) { return o.skip; }
    static constexpr const char* name = "skip";
    static constexpr int64_t min = 0;
    static void check([[maybe_unused]] owner& self, int skip) { guard::skips(self, skip); }
};
void IndexIVFFastScan_skip_get(Frame& f) { scalar_get<ops::IndexIVFFastScan_skip>(f); }
void IndexIVFFastScan_skip_set(Frame& f) { scalar_set<ops::IndexIVFFastScan_skip>(f); }

}  // namespace fsdk::ops
