// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_quantize_lut.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/quantize_lut.h>
#include "guards/guards.h"

namespace fsdk::ops {

void aq_estimate_norm_scale([[maybe_unused]] Frame& f) {
    const auto M = f.integer<size_t>(0, "M", 1);
    const auto ksub = f.integer<size_t>(1, "ksub", 1);
    const auto M_norm = f.integer<size_t>(2, "MNorm");
    const auto LUT = f.array<const float>(3, "LUT");
    f.shape(LUT, "LUT", {{"M", M}, {"ksub", ksub}});
    guard::lut_norms(M, M_norm);
    f.result_number(0, faiss::quantize_lut::aq_estimate_norm_scale(M, ksub, M_norm, LUT.data));
}

void round_uint8_per_column([[maybe_unused]] Frame& f) {
    const auto tab = f.array<float>(0, "tab");
    const auto d = f.integer<size_t>(2, "d", 1);
    const int64_t n = f.rows(tab, "tab", {{"d", d}});
    float a{};
    float b{};
    faiss::quantize_lut::round_uint8_per_column(tab.data, n, d, fsdk::either(a), fsdk::either(b));
    f.result_number(0, a);
    f.result_number(1, b);
}

void round_uint8_per_column_multi([[maybe_unused]] Frame& f) {
    const auto tab = f.array<float>(0, "tab");
    const auto n = f.integer<size_t>(2, "n", 1);
    const auto d = f.integer<size_t>(3, "d", 1);
    const int64_t m = f.rows(tab, "tab", {{"n", n}, {"d", d}});
    float a{};
    float b{};
    faiss::quantize_lut::round_uint8_per_column_multi(tab.data, m, n, d, fsdk::either(a), fsdk::either(b));
    f.result_number(0, a);
    f.result_number(1, b);
}

}  // namespace fsdk::ops
