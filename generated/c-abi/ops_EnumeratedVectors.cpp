// Generated from schema/ by npm run generate. Do not edit.
// Operations of EnumeratedVectors.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/EnumeratedVectors.h"

namespace fsdk::ops {

void EnumeratedVectors_decode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::EnumeratedVectors>();
    const auto code = static_cast<uint64_t>(f.integer(1, "code"));
    const auto c = f.array<float>(2, "c");
    f.shape(c, "c", {{"dim", self.dim}});
    guard::lattice_code(self, code);
    self.decode(code, c.data);
}

void EnumeratedVectors_decode_multi([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::EnumeratedVectors>();
    const auto codes = f.array<const uint64_t>(1, "codes");
    const auto c = f.array<float>(3, "c");
    const int64_t nc = f.rows(codes, "codes", {});
    f.shape(c, "c", {{"nc", nc}, {"dim", self.dim}});
    guard::lattice_codes(self, nc, codes.data);
    self.decode_multi(nc, codes.data, c.data);
}

struct EnumeratedVectors_dim {
    using owner = faiss::EnumeratedVectors;
    static auto& ref(owner& o) { return o.dim; }
    static constexpr const char* name = "dim";
};
void EnumeratedVectors_dim_get(Frame& f) { scalar_get<ops::EnumeratedVectors_dim>(f); }

void EnumeratedVectors_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::EnumeratedVectors>();
    const auto x = f.array<const float>(1, "x");
    f.shape(x, "x", {{"dim", self.dim}});
    guard::lattice_vectors(self, 1, x.data);
    f.result_integer(0, static_cast<int64_t>(self.encode(x.data)));
}

void EnumeratedVectors_encode_multi([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::EnumeratedVectors>();
    const auto c = f.array<const float>(1, "c");
    const auto codes = f.array<uint64_t>(3, "codes");
    const int64_t nc = f.rows(c, "c", {{"dim", self.dim}});
    f.shape(codes, "codes", {{"nc", nc}});
    guard::lattice_vectors(self, nc, c.data);
    self.encode_multi(nc, c.data, codes.data);
}

void EnumeratedVectors_find_nn([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::EnumeratedVectors>();
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

struct EnumeratedVectors_nv {
    using owner = faiss::EnumeratedVectors;
    static auto& ref(owner& o) { return o.nv; }
    static constexpr const char* name = "nv";
};
void EnumeratedVectors_nv_get(Frame& f) { scalar_get<ops::EnumeratedVectors_nv>(f); }

}  // namespace fsdk::ops
