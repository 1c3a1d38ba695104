// Generated from schema/ by npm run generate. Do not edit.
// Operations of IndexFastScan.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/CodePacker.h"
#include "class/IndexFastScan.h"

namespace fsdk::ops {

struct IndexFastScan_M2 {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.M2; }
    static constexpr const char* name = "M2";
};
void IndexFastScan_M2_get(Frame& f) { scalar_get<ops::IndexFastScan_M2>(f); }

struct IndexFastScan_M {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.M; }
    static constexpr const char* name = "M";
};
void IndexFastScan_M_get(Frame& f) { scalar_get<ops::IndexFastScan_M>(f); }

struct IndexFastScan_bbs {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.bbs; }
    static constexpr const char* name = "bbs";
};
void IndexFastScan_bbs_get(Frame& f) { scalar_get<ops::IndexFastScan_bbs>(f); }

struct IndexFastScan_code_size {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void IndexFastScan_code_size_get(Frame& f) { scalar_get<ops::IndexFastScan_code_size>(f); }

struct IndexFastScan_codes {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.codes; }
    static constexpr const char* name = "codes";
};
void IndexFastScan_codes_get(Frame& f) { vector_get<ops::IndexFastScan_codes>(f); }

void IndexFastScan_compute_codes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFastScan>();
    const auto x = f.array<const float>(1, "x");
    const auto codes = f.array<uint8_t>(3, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"code_size", self.code_size}});
    guard::sa_encode(self, n, x.data);
    self.compute_codes(codes.data, n, x.data);
}

#if FSDK_FAISS_VERSION < 11300
void IndexFastScan_compute_float_LUT([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFastScan>();
    const auto x = f.array<const float>(1, "x");
    const auto lut = f.array<float>(3, "lut");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(lut, "lut", {{"n", n}, {"M", self.M}, {"ksub", self.ksub}});
    guard::lookup_tables(self, n);
    fsdk::through::LookupTables(self).compute_float_LUT(lut.data, n, x.data);
}
#endif

#if FSDK_FAISS_VERSION < 11300
void IndexFastScan_compute_quantized_LUT([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFastScan>();
    const auto x = f.array<const float>(1, "x");
    const auto lut = f.array<uint8_t>(3, "lut");
    const auto normalizers = f.array<float>(5, "normalizers");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(lut, "lut", {{"n", n}, {"M2", self.M2}, {"ksub", self.ksub}});
    f.shape(normalizers, "normalizers", {{"n", n}, {"2", 2}});
    guard::lookup_tables(self, n);
    fsdk::through::LookupTables(self).compute_quantized_LUT(n, x.data, lut.data, normalizers.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10704
void IndexFastScan_get_CodePacker([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::IndexFastScan>();
    guard::packs(self);
    f.result_owned(0, self.get_CodePacker());
}
#endif

struct IndexFastScan_implem {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.implem; }
    static constexpr const char* name = "implem";
    static constexpr int64_t min = 0;
};
void IndexFastScan_implem_get(Frame& f) { scalar_get<ops::IndexFastScan_implem>(f); }
void IndexFastScan_implem_set(Frame& f) { scalar_set<ops::IndexFastScan_implem>(f); }

struct IndexFastScan_ksub {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.ksub; }
    static constexpr const char* name = "ksub";
};
void IndexFastScan_ksub_get(Frame& f) { scalar_get<ops::IndexFastScan_ksub>(f); }

struct IndexFastScan_nbits {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void IndexFastScan_nbits_get(Frame& f) { scalar_get<ops::IndexFastScan_nbits>(f); }

struct IndexFastScan_ntotal2 {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.ntotal2; }
    static constexpr const char* name = "ntotal2";
};
void IndexFastScan_ntotal2_get(Frame& f) { scalar_get<ops::IndexFastScan_ntotal2>(f); }

struct IndexFastScan_qbs {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.qbs; }
    static constexpr const char* name = "qbs";
    static constexpr int64_t min = 0;
};
void IndexFastScan_qbs_get(Frame& f) { scalar_get<ops::IndexFastScan_qbs>(f); }
void IndexFastScan_qbs_set(Frame& f) { scalar_set<ops::IndexFastScan_qbs>(f); }

struct IndexFastScan_skip {
    using owner = faiss::IndexFastScan;
    static auto& ref(owner& o) { return o.skip; }
    static constexpr const char* name = "skip";
    static constexpr int64_t min = 0;
    static void check([[maybe_unused]] owner& self, int skip) { guard::skips(self, skip); }
};
void IndexFastScan_skip_get(Frame& f) { scalar_get<ops::IndexFastScan_skip>(f); }
void IndexFastScan_skip_set(Frame& f) { scalar_set<ops::IndexFastScan_skip>(f); }

}  // namespace fsdk::ops
