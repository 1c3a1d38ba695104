#pragma once
#include "types.h"

// Loads, stores, constants.
FSDK_SIMD __m128 _mm_loadu_ps(const float* p) { return fsdk_avx2::f(wasm_v128_load(p)); }
FSDK_SIMD __m128 _mm_load_ps(const float* p) { return fsdk_avx2::f(wasm_v128_load(p)); }
FSDK_SIMD void _mm_storeu_ps(float* p, __m128 a) { wasm_v128_store(p, fsdk_avx2::v(a)); }
FSDK_SIMD __m128 _mm_set1_ps(float x) {
    x = fsdk_avx2::unknown(x);
    return __m128{x, x, x, x};
}
FSDK_SIMD __m128 _mm_set_ps1(float x) { return _mm_set1_ps(x); }
FSDK_SIMD __m128 _mm_set_ps(float d, float c, float b, float a) { return __m128{a, b, c, d}; }
FSDK_SIMD __m128 _mm_setzero_ps() { return __m128{0, 0, 0, 0}; }
FSDK_SIMD float _mm_cvtss_f32(__m128 a) { return a[0]; }
FSDK_SIMD __m256 _mm256_loadu_ps(const float* p) { return {_mm_loadu_ps(p), _mm_loadu_ps(p + 4)}; }
FSDK_SIMD void _mm256_storeu_ps(float* p, __m256 a) {
    _mm_storeu_ps(p, a.lo);
    _mm_storeu_ps(p + 4, a.hi);
}
FSDK_SIMD __m256 _mm256_set1_ps(float x) { return {_mm_set1_ps(x), _mm_set1_ps(x)}; }
FSDK_SIMD __m256 _mm256_setzero_ps() { return {_mm_setzero_ps(), _mm_setzero_ps()}; }
FSDK_SIMD __m256 _mm256_setr_ps(float a, float b, float c, float d, float e, float f, float g, float h) {
    return {__m128{a, b, c, d}, __m128{e, f, g, h}};
}
FSDK_SIMD __m256d _mm256_setr_pd(double a, double b, double c, double d) { return {__m128d{a, b}, __m128d{c, d}}; }

// Arithmetic.
FSDK_SIMD __m128 _mm_add_ps(__m128 a, __m128 b) { return a + b; }
FSDK_SIMD __m128 _mm_sub_ps(__m128 a, __m128 b) { return a - b; }
FSDK_SIMD __m128 _mm_mul_ps(__m128 a, __m128 b) { return a * b; }
FSDK_SIMD __m128 _mm_fmadd_ps(__m128 a, __m128 b, __m128 c) { return a * b + c; }
FSDK_SIMD __m128 _mm_fnmadd_ps(__m128 a, __m128 b, __m128 c) { return c - a * b; }
// Where the operands do not compare, or are zeros, the second is taken: that is pmin and pmax with their operands changed.
FSDK_SIMD __m128 _mm_min_ps(__m128 a, __m128 b) { return fsdk_avx2::f(wasm_f32x4_pmin(fsdk_avx2::v(b), fsdk_avx2::v(a))); }
FSDK_SIMD __m128 _mm_max_ps(__m128 a, __m128 b) { return fsdk_avx2::f(wasm_f32x4_pmax(fsdk_avx2::v(b), fsdk_avx2::v(a))); }
FSDK_SIMD __m128 _mm_and_ps(__m128 a, __m128 b) { return fsdk_avx2::f(wasm_v128_and(fsdk_avx2::v(a), fsdk_avx2::v(b))); }
FSDK_SIMD __m128 _mm_cmpgt_ps(__m128 a, __m128 b) { return (__m128)(a > b); }
FSDK_SIMD __m128 _mm_hadd_ps(__m128 a, __m128 b) {
    return __builtin_shufflevector(a, b, 0, 2, 4, 6) + __builtin_shufflevector(a, b, 1, 3, 5, 7);
}
FSDK_SIMD __m128 _mm_movehl_ps(__m128 a, __m128 b) { return __builtin_shufflevector(a, b, 6, 7, 2, 3); }
/** Takes from `b` where the sign of `mask` is set. */
FSDK_SIMD __m128 _mm_blendv_ps(__m128 a, __m128 b, __m128 mask) {
    const v128_t chosen = wasm_i32x4_shr(fsdk_avx2::v(mask), 31);
    return fsdk_avx2::f(wasm_v128_bitselect(fsdk_avx2::v(b), fsdk_avx2::v(a), chosen));
}
FSDK_HALVES_2(__m256, add_ps)
FSDK_HALVES_2(__m256, sub_ps)
FSDK_HALVES_2(__m256, mul_ps)
FSDK_HALVES_3(__m256, fmadd_ps)
FSDK_HALVES_3(__m256, fnmadd_ps)
FSDK_HALVES_2(__m256, min_ps)
FSDK_HALVES_2(__m256, max_ps)
FSDK_HALVES_2(__m256, and_ps)
FSDK_HALVES_2(__m256, hadd_ps)
FSDK_HALVES_3(__m256, blendv_ps)

// Comparisons that FAISS asks for; whether they signal makes no difference to a value.
enum { _CMP_EQ_OQ = 0, _CMP_LT_OS = 1, _CMP_LE_OS = 2 };
template <int how>
FSDK_SIMD __m256 fsdk_cmp_ps(__m256 a, __m256 b) {
    static_assert(how == _CMP_EQ_OQ || how == _CMP_LT_OS || how == _CMP_LE_OS, "a comparison that is not here yet");
    if (how == _CMP_EQ_OQ) return {(__m128)(a.lo == b.lo), (__m128)(a.hi == b.hi)};
    if (how == _CMP_LT_OS) return {(__m128)(a.lo < b.lo), (__m128)(a.hi < b.hi)};
    return {(__m128)(a.lo <= b.lo), (__m128)(a.hi <= b.hi)};
}
#define _mm256_cmp_ps(a, b, how) fsdk_cmp_ps<how>(a, b)

// Order within a vector.
#define _MM_SHUFFLE(z, y, x, w) (((z) << 6) | ((y) << 4) | ((x) << 2) | (w))
template <int k>
FSDK_SIMD __m128 fsdk_shuffle_ps(__m128 a, __m128 b) {
    return __builtin_shufflevector(a, b, k & 3, k >> 2 & 3, 4 + (k >> 4 & 3), 4 + (k >> 6 & 3));
}
#define _mm_shuffle_ps(a, b, k) fsdk_shuffle_ps<(k)>(a, b)
template <int k>
FSDK_SIMD __m256 fsdk_shuffle256_ps(__m256 a, __m256 b) {
    return {fsdk_shuffle_ps<k>(a.lo, b.lo), fsdk_shuffle_ps<k>(a.hi, b.hi)};
}
#define _mm256_shuffle_ps(a, b, k) fsdk_shuffle256_ps<(k)>(a, b)
FSDK_SIMD __m128 _mm_unpacklo_ps(__m128 a, __m128 b) { return __builtin_shufflevector(a, b, 0, 4, 1, 5); }
FSDK_SIMD __m128 _mm_unpackhi_ps(__m128 a, __m128 b) { return __builtin_shufflevector(a, b, 2, 6, 3, 7); }
FSDK_HALVES_2(__m256, unpacklo_ps)
FSDK_HALVES_2(__m256, unpackhi_ps)
FSDK_SIMD __m256 _mm256_set_m128(__m128 hi, __m128 lo) { return {lo, hi}; }
FSDK_SIMD __m128 _mm256_castps256_ps128(__m256 a) { return a.lo; }
#define _mm256_extractf128_ps(a, k) ((k) ? (a).hi : (a).lo)
/** Half number `k` of `a` and `b`; zero where bit 3 is set. */
template <class V, class H>
FSDK_SIMD H fsdk_half(V a, V b, int k) {
    return k & 8 ? H{} : (k & 3) == 0 ? a.lo : (k & 3) == 1 ? a.hi : (k & 3) == 2 ? b.lo : b.hi;
}
FSDK_SIMD __m256 _mm256_permute2f128_ps(__m256 a, __m256 b, int k) {
    return {fsdk_half<__m256, __m128>(a, b, k), fsdk_half<__m256, __m128>(a, b, k >> 4)};
}

// From and to memory one by one.
FSDK_SIMD __m128 _mm_i32gather_ps(const float* p, __m128i at, int scale) {
    const v128_t w = fsdk_avx2::v(at);
    const char* bytes = reinterpret_cast<const char*>(p);
    const auto one = [&](int32_t i) { return *reinterpret_cast<const float*>(bytes + (ptrdiff_t)i * scale); };
    return __m128{one(wasm_i32x4_extract_lane(w, 0)), one(wasm_i32x4_extract_lane(w, 1)),
                  one(wasm_i32x4_extract_lane(w, 2)), one(wasm_i32x4_extract_lane(w, 3))};
}
FSDK_SIMD __m256 _mm256_i32gather_ps(const float* p, __m256i at, int scale) {
    return {_mm_i32gather_ps(p, at.lo, scale), _mm_i32gather_ps(p, at.hi, scale)};
}
FSDK_SIMD __m256 _mm256_maskload_ps(const float* p, __m256i mask) {
    __m256 r = _mm256_setzero_ps();
    for (int i = 0; i < 4; ++i) {
        if (wasm_i32x4_bitmask(fsdk_avx2::v(mask.lo)) >> i & 1) r.lo[i] = p[i];
        if (wasm_i32x4_bitmask(fsdk_avx2::v(mask.hi)) >> i & 1) r.hi[i] = p[4 + i];
    }
    return r;
}
FSDK_SIMD void _mm256_maskstore_ps(float* p, __m256i mask, __m256 a) {
    for (int i = 0; i < 4; ++i) {
        if (wasm_i32x4_bitmask(fsdk_avx2::v(mask.lo)) >> i & 1) p[i] = a.lo[i];
        if (wasm_i32x4_bitmask(fsdk_avx2::v(mask.hi)) >> i & 1) p[4 + i] = a.hi[i];
    }
}

// A hint; WebAssembly has none.
enum { _MM_HINT_NTA = 0, _MM_HINT_T0 = 3, _MM_HINT_T1 = 2, _MM_HINT_T2 = 1 };
#define _mm_prefetch(p, hint) ((void)(p))
