// Generated from schema/ by npm run generate. Do not edit.
// Operations of ZnSphereCodecRec.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ZnSphereCodecRec.h"

namespace fsdk::ops {

struct ZnSphereCodecRec_all_nv {
    using owner = faiss::ZnSphereCodecRec;
    static auto& ref(owner& o) { return o.all_nv; }
    static constexpr const char* name = "allNv";
};
void ZnSphereCodecRec_all_nv_get(Frame& f) { vector_get<ops::ZnSphereCodecRec_all_nv>(f); }

struct ZnSphereCodecRec_all_nv_cum {
    using owner = faiss::ZnSphereCodecRec;
    static auto& ref(owner& o) { return o.all_nv_cum; }
    static constexpr const char* name = "allNvCum";
};
void ZnSphereCodecRec_all_nv_cum_get(Frame& f) { vector_get<ops::ZnSphereCodecRec_all_nv_cum>(f); }

struct ZnSphereCodecRec_code_size {
    using owner = faiss::ZnSphereCodecRec;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void ZnSphereCodecRec_code_size_get(Frame& f) { scalar_get<ops::ZnSphereCodecRec_code_size>(f); }

struct ZnSphereCodecRec_decode_cache_ld {
    using owner = faiss::ZnSphereCodecRec;
    static auto& ref(owner& o) { return o.decode_cache_ld; }
    static constexpr const char* name = "decodeCacheLd";
};
void ZnSphereCodecRec_decode_cache_ld_get(Frame& f) { scalar_get<ops::ZnSphereCodecRec_decode_cache_ld>(f); }

void ZnSphereCodecRec_encode_centroid([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereCodecRec>();
    const auto c = f.array<const float>(1, "c");
    f.shape(c, "c", {{"dim", self.dim}});
    guard::lattice_vectors(self, 1, c.data);
    f.result_integer(0, static_cast<int64_t>(self.encode_centroid(c.data)));
}

void ZnSphereCodecRec_get_nv([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereCodecRec>();
    const auto ld = f.integer<int>(1, "ld", 0);
    const auto r2a = f.integer<int>(2, "r2a", 0);
    guard::sphere_part(self, ld, 0, r2a);
    f.result_integer(0, static_cast<int64_t>(self.get_nv(ld, r2a)));
}

void ZnSphereCodecRec_get_nv_cum([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereCodecRec>();
    const auto ld = f.integer<int>(1, "ld", 0);
    const auto r2t = f.integer<int>(2, "r2t", 0);
    const auto r2a = f.integer<int>(3, "r2a", 0);
    guard::sphere_part(self, ld, r2t, r2a);
    f.result_integer(0, static_cast<int64_t>(self.get_nv_cum(ld, r2t, r2a)));
}

struct ZnSphereCodecRec_log2_dim {
    using owner = faiss::ZnSphereCodecRec;
    static auto& ref(owner& o) { return o.log2_dim; }
    static constexpr const char* name = "log2Dim";
};
void ZnSphereCodecRec_log2_dim_get(Frame& f) { scalar_get<ops::ZnSphereCodecRec_log2_dim>(f); }

struct ZnSphereCodecRec_r2 {
    using owner = faiss::ZnSphereCodecRec;
    static auto& ref(owner& o) { return o.r2; }
    static constexpr const char* name = "r2";
};
void ZnSphereCodecRec_r2_get(Frame& f) { scalar_get<ops::ZnSphereCodecRec_r2>(f); }

void ZnSphereCodecRec_new0([[maybe_unused]] Frame& f) {
    const auto dim = f.integer<int>(0, "dim", 2);
    const auto r2 = f.integer<int>(1, "r2", 0);
    guard::sphere_halves(dim, r2);
    f.result_owned(0, new faiss::ZnSphereCodecRec(dim, r2));
}

}  // namespace fsdk::ops
