// Generated from schema/ by npm run generate. Do not edit.
// Operations of Quantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Quantizer.h"

namespace fsdk::ops {

struct Quantizer_code_size {
    using owner = faiss::Quantizer;
    static auto& ref(owner& o) { return o.code_size; }
    static constexpr const char* name = "codeSize";
};
void Quantizer_code_size_get(Frame& f) { scalar_get<ops::Quantizer_code_size>(f); }

void Quantizer_compute_codes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Quantizer>();
    const auto x = f.array<const float>(1, "x");
    const auto codes = f.array<uint8_t>(3, "codes");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    f.shape(codes, "codes", {{"n", n}, {"code_size", self.code_size}});
    guard::compute_codes(self, n, x.data);
    self.compute_codes(x.data, codes.data, n);
}

struct Quantizer_d {
    using owner = faiss::Quantizer;
    static auto& ref(owner& o) { return o.d; }
    static constexpr const char* name = "d";
};
void Quantizer_d_get(Frame& f) { scalar_get<ops::Quantizer_d>(f); }

void Quantizer_decode([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Quantizer>();
    const auto code = f.array<const uint8_t>(1, "code");
    const auto x = f.array<float>(3, "x");
    const int64_t n = f.rows(code, "code", {{"code_size", self.code_size}});
    f.shape(x, "x", {{"n", n}, {"d", self.d}});
    guard::decode(self, n, code.data);
    self.decode(code.data, x.data, n);
}

void Quantizer_train([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Quantizer>();
    const auto x = f.array<const float>(1, "x");
    const int64_t n = f.rows(x, "x", {{"d", self.d}});
    guard::train(self, n, x.data);
    fsdk::plan_rounds(self, n);
    f.writes(self, 0);
    self.train(n, x.data);
}

}  // namespace fsdk::ops
