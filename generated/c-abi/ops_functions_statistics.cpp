// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_statistics.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/utils/utils.h>
#include "guards/guards.h"
#include "guards/through.h"

namespace fsdk::ops {

void bincode_hist([[maybe_unused]] Frame& f) {
    const auto codes = f.array<const uint8_t>(0, "codes");
    const auto nbits = f.integer<size_t>(2, "nbits", 8);
    const auto hist = f.array<int32_t>(3, "hist");
    f.shape(hist, "hist", {{"nbits", nbits}});
    fsdk::through::bincode_hist(codes.data, codes.size, nbits, hist.data);
}

#if FSDK_FAISS_VERSION >= 10800
void bvec_checksum([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const int64_t n = f.rows(a, "a", {});
    f.result_integer(0, static_cast<int64_t>(fsdk::through::bvec_checksum(n, a.data)));
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void bvecs_checksum([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const auto d = f.integer<size_t>(2, "d", 1);
    const auto cs = f.array<uint64_t>(3, "cs");
    const int64_t n = f.rows(a, "a", {{"d", d}});
    f.shape(cs, "cs", {{"n", n}});
    fsdk::through::bvecs_checksum(n, d, a.data, cs.data);
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void checksum([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const int64_t n = f.rows(a, "a", {});
    f.result_integer(0, static_cast<int64_t>(fsdk::through::bvec_checksum(n, a.data)));
}
#endif

#if FSDK_FAISS_VERSION >= 10800
void checksum_rows([[maybe_unused]] Frame& f) {
    const auto a = f.array<const uint8_t>(0, "a");
    const auto d = f.integer<size_t>(2, "d", 1);
    const auto cs = f.array<uint64_t>(3, "cs");
    const int64_t n = f.rows(a, "a", {{"d", d}});
    f.shape(cs, "cs", {{"n", n}});
    fsdk::through::bvecs_checksum(n, d, a.data, cs.data);
}
#endif

void fvecs_maybe_subsample([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto x = f.array<const float>(1, "x");
    const auto nmax = f.integer<size_t>(3, "nmax");
    const auto seed = f.integer<int64_t>(4, "seed");
    const int64_t n = f.rows(x, "x", {{"d", d}});
    guard::int_count(n);
    f.result_buffer(0, fsdk::through::fvecs_maybe_subsample(d, n, nmax, x.data, seed));
}

void hash_bytes([[maybe_unused]] Frame& f) {
    const auto bytes = f.array<const uint8_t>(0, "bytes");
    const int64_t n = f.rows(bytes, "bytes", {});
    guard::something(n);
    f.result_integer(0, static_cast<int64_t>(faiss::hash_bytes(bytes.data, n)));
}

void imbalance_factor([[maybe_unused]] Frame& f) {
    const auto k = f.integer<int>(0, "k", 1);
    const auto assign = f.array<const int64_t>(1, "assign");
    const int64_t n = f.rows(assign, "assign", {});
    guard::list_labels(n, k, assign.data);
    f.result_number(0, faiss::imbalance_factor(n, k, assign.data));
}

#if FSDK_FAISS_VERSION >= 11100
void imbalance_factor_of_histogram([[maybe_unused]] Frame& f) {
    const auto hist = f.array<const int64_t>(0, "hist");
    const int64_t k = f.rows(hist, "hist", {});
    guard::int_count(k);
    f.result_number(0, faiss::imbalance_factor(k, hist.data));
}
#endif

void ivec_checksum([[maybe_unused]] Frame& f) {
    const auto a = f.array<const int32_t>(0, "a");
    const int64_t n = f.rows(a, "a", {});
    f.result_integer(0, static_cast<int64_t>(faiss::ivec_checksum(n, a.data)));
}

void ivec_hist([[maybe_unused]] Frame& f) {
    const auto v = f.array<const int32_t>(0, "v");
    const auto vmax = f.integer<int>(2, "vmax", 0);
    const auto hist = f.array<int32_t>(3, "hist");
    const int64_t n = f.rows(v, "v", {});
    f.shape(hist, "hist", {{"vmax", vmax}});
    f.result_integer(0, static_cast<int64_t>(faiss::ivec_hist(n, v.data, vmax, hist.data)));
}

void matrix_qr([[maybe_unused]] Frame& f) {
    const auto m = f.integer<int>(0, "m", 1);
    const auto n = f.integer<int>(1, "n", 1);
    const auto a = f.array<float>(2, "a");
    f.shape(a, "a", {{"n", n}, {"m", m}});
    guard::tall_matrix(m, n);
    faiss::matrix_qr(m, n, a.data);
}

void reflection([[maybe_unused]] Frame& f) {
    const auto u = f.array<const float>(0, "u");
    const auto x = f.array<float>(2, "x");
    const auto d = f.integer<size_t>(4, "d", 2);
    const int64_t nu = f.rows(u, "u", {{"d", d}});
    const int64_t n = f.rows(x, "x", {{"d", d}});
    guard::even(d);
    faiss::reflection(u.data, x.data, n, d, nu);
}

}  // namespace fsdk::ops
