// Generated from schema/ by npm run generate. Do not edit.
// Operations of ZnSphereCodec.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/CodeSegment.h"
#include "class/ZnSphereCodec.h"

namespace fsdk::ops {

struct ZnSphereCodec_code_segments {
    using owner = faiss::ZnSphereCodec;
    static auto& ref(owner& o) { return o.code_segments; }
    static constexpr const char* name = "codeSegments";
};
void ZnSphereCodec_code_segments_get(Frame& f) { views_get<ops::ZnSphereCodec_code_segments>(f); }

struct ZnSphereCodec_code_size {
    using owner = faiss::ZnSphereCodec;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void ZnSphereCodec_code_size_get(Frame& f) { scalar_get<ops::ZnSphereCodec_code_size>(f); }

void ZnSphereCodec_decode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereCodec>();
    const auto code = static_cast<uint64_t>(f.integer(1, "code"));
    const auto c = f.array<float>(2, "c");
    f.shape(c, "c", {{"dim", self.dim}});
    guard::lattice_code(self, code);
    self.decode(code, c.data);
}

void ZnSphereCodec_decode_multi([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereCodec>();
    const auto codes = f.array<const uint64_t>(1, "codes");
    const auto c = f.array<float>(3, "c");
    const int64_t nc = f.rows(codes, "codes", {});
    f.shape(c, "c", {{"nc", nc}, {"dim", self.dim}});
    guard::lattice_codes(self, nc, codes.data);
    self.decode_multi(nc, codes.data, c.data);
}

struct ZnSphereCodec_dim {
    using owner = faiss::ZnSphereCodec;
    static auto& ref(owner& o) { return o.dim; }
    static constexpr const char* name = "dim";
};
void ZnSphereCodec_dim_get(Frame& f) { scalar_get<ops::ZnSphereCodec_dim>(f); }

void ZnSphereCodec_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereCodec>();
    const auto x = f.array<const float>(1, "x");
    f.shape(x, "x", {{"dim", self.dim}});
    guard::lattice_vectors(self, 1, x.data);
    f.result_integer(0, static_cast<int64_t>(self.encode(x.data)));
}

void ZnSphereCodec_encode_multi([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereCodec>();
    const auto c = f.array<const float>(1, "c");
    const auto codes = f.array<uint64_t>(3, "codes");
    const int64_t nc = f.rows(c, "c", {{"dim", self.dim}});
    f.shape(codes, "codes", {{"nc", nc}});
    guard::lattice_vectors(self, nc, c.data);
    self.encode_multi(nc, c.data, codes.data);
}

void ZnSphereCodec_find_nn([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereCodec>();
    const auto codes = f.array<const uint64_t>(1, "codes");
    const auto xq = f.array<const float>(3, "xq");
    const auto idx = f.array<int64_t>(5, "idx");
    const auto dis = f.array<float>(7, "dis");
    const int64_t n = f.rows(codes, "codes", {});
    const int64_t nq = f.rows(xq, "xq", {{"dim", self.dim}});
    f.shape(idx, "idx", {{"nq", nq}});
    f.shape(dis, "dis", {{"nq", nq}});
    guard::lattice_codes(self, n, codes.data);
    fsdk::through::Enumerated(self).find_nn(n, codes.data, nq, xq.data, idx.data, dis.data);
}

struct ZnSphereCodec_nv {
    using owner = faiss::ZnSphereCodec;
    static auto& ref(owner& o) { return o.nv; }
    static constexpr const char* name = "nv";
};
void ZnSphereCodec_nv_get(Frame& f) { scalar_get<ops::ZnSphereCodec_nv>(f); }

void ZnSphereCodec_search_and_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ZnSphereCodec>();
    const auto x = f.array<const float>(1, "x");
    f.shape(x, "x", {{"dim", self.dim}});
    guard::lattice_vectors(self, 1, x.data);
    f.result_integer(0, static_cast<int64_t>(self.search_and_encode(x.data)));
}

void ZnSphereCodec_new0([[maybe_unused]] Frame& f) {
    const auto dim = f.integer<int>(0, "dim", 1, 99);
    const auto r2 = f.integer<int>(1, "r2", 0);
    guard::sphere_codec(dim, r2);
    f.result_owned(0, new faiss::ZnSphereCodec(dim, r2));
}

}  // namespace fsdk::ops
