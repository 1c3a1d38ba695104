#pragma once
#include "floats.h"
#include "integers.h"

// The same bits under another name.
FSDK_SIMD __m128i _mm_castps_si128(__m128 a) { return (__m128i)a; }
FSDK_SIMD __m128 _mm_castsi128_ps(__m128i a) { return (__m128)a; }
FSDK_SIMD __m256i _mm256_castps_si256(__m256 a) { return {(__m128i)a.lo, (__m128i)a.hi}; }
FSDK_SIMD __m256 _mm256_castsi256_ps(__m256i a) { return {(__m128)a.lo, (__m128)a.hi}; }
FSDK_SIMD __m256 _mm256_castpd_ps(__m256d a) { return {(__m128)a.lo, (__m128)a.hi}; }
FSDK_SIMD __m256i _mm256_castsi128_si256(__m128i a) { return {a, a}; }
FSDK_SIMD __m128i _mm256_castsi256_si128(__m256i a) { return a.lo; }

// Between kinds of numbers.
/** Rounds to even; what fits no int is the smallest int, as Intel has it. */
FSDK_SIMD __m128i _mm_cvtps_epi32(__m128 a) {
    const v128_t whole = wasm_f32x4_nearest(fsdk_avx2::v(a));
    const v128_t fits = wasm_v128_and(wasm_f32x4_ge(whole, wasm_f32x4_splat(-2147483648.f)),
                                      wasm_f32x4_lt(whole, wasm_f32x4_splat(2147483648.f)));
    return fsdk_avx2::i(wasm_v128_bitselect(wasm_i32x4_trunc_sat_f32x4(whole), wasm_i32x4_splat(INT32_MIN), fits));
}
FSDK_SIMD __m256i _mm256_cvtps_epi32(__m256 a) { return {_mm_cvtps_epi32(a.lo), _mm_cvtps_epi32(a.hi)}; }
FSDK_SIMD __m128 _mm_cvtepi32_ps(__m128i a) { return fsdk_avx2::f(wasm_f32x4_convert_i32x4(fsdk_avx2::v(a))); }
FSDK_SIMD __m256 _mm256_cvtepi32_ps(__m256i a) { return {_mm_cvtepi32_ps(a.lo), _mm_cvtepi32_ps(a.hi)}; }
FSDK_SIMD __m128i _mm_cvtepu8_epi32(__m128i a) {
    return fsdk_avx2::i(fsdk_avx2::whole(wasm_u32x4_extend_low_u16x8(wasm_u16x8_extend_low_u8x16(fsdk_avx2::v(a)))));
}
FSDK_SIMD __m256i _mm256_cvtepu8_epi32(__m128i a) {
    const v128_t wide = wasm_u16x8_extend_low_u8x16(fsdk_avx2::v(a));
    return fsdk_avx2::whole(wasm_u32x4_extend_low_u16x8(wide), wasm_u32x4_extend_high_u16x8(wide));
}
FSDK_SIMD __m256i _mm256_cvtepi8_epi32(__m128i a) {
    const v128_t wide = wasm_i16x8_extend_low_i8x16(fsdk_avx2::v(a));
    return fsdk_avx2::whole(wasm_i32x4_extend_low_i16x8(wide), wasm_i32x4_extend_high_i16x8(wide));
}
FSDK_SIMD __m256i _mm256_cvtepu16_epi32(__m128i a) {
    const v128_t x = fsdk_avx2::v(a);
    return fsdk_avx2::whole(wasm_u32x4_extend_low_u16x8(x), wasm_u32x4_extend_high_u16x8(x));
}
FSDK_SIMD __m256i _mm256_cvtepi16_epi32(__m128i a) {
    const v128_t x = fsdk_avx2::v(a);
    return fsdk_avx2::whole(wasm_i32x4_extend_low_i16x8(x), wasm_i32x4_extend_high_i16x8(x));
}
FSDK_SIMD __m256i _mm256_cvtepu8_epi16(__m128i a) {
    const v128_t x = fsdk_avx2::v(a);
    return fsdk_avx2::whole(wasm_u16x8_extend_low_u8x16(x), wasm_u16x8_extend_high_u8x16(x));
}

// Order within a vector.
/** Bytes by number; zero where the number's highest bit is set. */
FSDK_SIMD __m128i _mm_shuffle_epi8(__m128i a, __m128i at) {
    // WebAssembly gives zero from 16 on, Intel takes the low four bits.
    const v128_t low = wasm_v128_and(fsdk_avx2::v(at), wasm_i8x16_splat(fsdk_avx2::unknown(0x8f)));
    return fsdk_avx2::i(wasm_i8x16_swizzle(fsdk_avx2::v(a), low));
}
FSDK_HALVES_2(__m256i, shuffle_epi8)
template <int k>
FSDK_SIMD __m128i fsdk_shuffle_epi32(__m128i a) {
    const v128_t x = fsdk_avx2::v(a);
    return fsdk_avx2::i(wasm_i32x4_shuffle(x, x, k & 3, k >> 2 & 3, k >> 4 & 3, k >> 6 & 3));
}
#define _mm_shuffle_epi32(a, k) fsdk_shuffle_epi32<(k)>(a)
FSDK_SIMD __m128i _mm_unpacklo_epi8(__m128i a, __m128i b) {
    return fsdk_avx2::i(wasm_i8x16_shuffle(fsdk_avx2::v(a), fsdk_avx2::v(b), 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
}
FSDK_SIMD __m128i _mm_unpackhi_epi64(__m128i a, __m128i b) { return __m128i{a[1], b[1]}; }
template <int bytes>
FSDK_SIMD __m128i fsdk_srli_si128(__m128i a) {
    const v128_t x = fsdk_avx2::v(a), zero = fsdk_avx2::v(_mm_setzero_si128());
#define FSDK_BYTE(i) ((i) + bytes > 15 ? 16 : (i) + bytes)
    return fsdk_avx2::i(wasm_i8x16_shuffle(x, zero, FSDK_BYTE(0), FSDK_BYTE(1), FSDK_BYTE(2), FSDK_BYTE(3), FSDK_BYTE(4),
            FSDK_BYTE(5), FSDK_BYTE(6), FSDK_BYTE(7), FSDK_BYTE(8), FSDK_BYTE(9), FSDK_BYTE(10), FSDK_BYTE(11), FSDK_BYTE(12),
            FSDK_BYTE(13), FSDK_BYTE(14), FSDK_BYTE(15)));
#undef FSDK_BYTE
}
#define _mm_srli_si128(a, bytes) fsdk_srli_si128<(bytes)>(a)
/** Words of 32 bits by number, across both halves. */
FSDK_SIMD __m256i _mm256_permutevar8x32_epi32(__m256i a, __m256i at) {
    int32_t from[8], to[8], by[8];
    _mm256_storeu_si256(from, a);
    _mm256_storeu_si256(by, at);
    for (int i = 0; i < 8; ++i) to[i] = from[by[i] & 7];
    return _mm256_loadu_si256(to);
}
template <int k>
FSDK_SIMD __m256i fsdk_permute4x64(__m256i a) {
    return {__builtin_shufflevector(a.lo, a.hi, k & 3, k >> 2 & 3), __builtin_shufflevector(a.lo, a.hi, k >> 4 & 3, k >> 6 & 3)};
}
#define _mm256_permute4x64_epi64(a, k) fsdk_permute4x64<(k)>(a)
FSDK_SIMD __m256i _mm256_permute2f128_si256(__m256i a, __m256i b, int k) {
    return {fsdk_half<__m256i, __m128i>(a, b, k), fsdk_half<__m256i, __m128i>(a, b, k >> 4)};
}
#define _mm256_permute2x128_si256(a, b, k) _mm256_permute2f128_si256(a, b, k)
template <int k>
FSDK_SIMD __m256i fsdk_blend_epi32(__m256i a, __m256i b) {
    const v128_t al = fsdk_avx2::v(a.lo), ah = fsdk_avx2::v(a.hi), bl = fsdk_avx2::v(b.lo), bh = fsdk_avx2::v(b.hi);
#define FSDK_WORD(i) (k >> (i) & 1 ? 4 + (i) % 4 : (i) % 4)
    return {fsdk_avx2::i(wasm_i32x4_shuffle(al, bl, FSDK_WORD(0), FSDK_WORD(1), FSDK_WORD(2), FSDK_WORD(3))),
            fsdk_avx2::i(wasm_i32x4_shuffle(ah, bh, FSDK_WORD(4), FSDK_WORD(5), FSDK_WORD(6), FSDK_WORD(7)))};
#undef FSDK_WORD
}
#define _mm256_blend_epi32(a, b, k) fsdk_blend_epi32<(k)>(a, b)

// Parts.
#define _mm256_extracti128_si256(a, k) ((k) ? (a).hi : (a).lo)
#define _mm256_extractf128_si256(a, k) ((k) ? (a).hi : (a).lo)
FSDK_SIMD __m256i _mm256_insertf128_si256(__m256i a, __m128i b, int k) { return k ? __m256i{a.lo, b} : __m256i{b, a.hi}; }
#define _mm256_inserti128_si256(a, b, k) _mm256_insertf128_si256(a, b, k)
FSDK_SIMD __m256i _mm256_set_m128i(__m128i hi, __m128i lo) { return {lo, hi}; }
FSDK_SIMD __m128i _mm_cvtsi32_si128(int x) { return fsdk_avx2::i(wasm_i32x4_make(x, 0, 0, 0)); }
FSDK_SIMD int _mm_cvtsi128_si32(__m128i a) { return wasm_i32x4_extract_lane(fsdk_avx2::v(a), 0); }
#define _mm_extract_epi32(a, k) wasm_i32x4_extract_lane(fsdk_avx2::v(a), k)
#define _mm_extract_epi64(a, k) wasm_i64x2_extract_lane(fsdk_avx2::v(a), k)
#define _mm256_extract_epi16(a, k) \
    ((int)wasm_u16x8_extract_lane(fsdk_avx2::v((k) < 8 ? (a).lo : (a).hi), (k) & 7))
