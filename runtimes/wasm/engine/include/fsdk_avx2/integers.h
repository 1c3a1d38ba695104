#pragma once
#include "types.h"

// Loads, stores, constants.
FSDK_SIMD __m128i _mm_loadu_si128(const void* p) { return fsdk_avx2::i(wasm_v128_load(p)); }
FSDK_SIMD void _mm_store_si128(void* p, __m128i a) { wasm_v128_store(p, fsdk_avx2::v(a)); }
FSDK_SIMD void _mm_storeu_si128(void* p, __m128i a) { wasm_v128_store(p, fsdk_avx2::v(a)); }
FSDK_SIMD __m128i _mm_loadl_epi64(const void* p) { return fsdk_avx2::i(wasm_v128_load64_zero(p)); }
FSDK_SIMD __m256i _mm256_loadu_si256(const void* p) {
    return {_mm_loadu_si128(p), _mm_loadu_si128(static_cast<const char*>(p) + 16)};
}
FSDK_SIMD __m256i _mm256_load_si256(const void* p) { return _mm256_loadu_si256(p); }
FSDK_SIMD void _mm256_storeu_si256(void* p, __m256i a) {
    _mm_storeu_si128(p, a.lo);
    _mm_storeu_si128(static_cast<char*>(p) + 16, a.hi);
}
FSDK_SIMD void _mm256_store_si256(void* p, __m256i a) { _mm256_storeu_si256(p, a); }
FSDK_SIMD __m128i _mm_setzero_si128() { return __m128i{0, 0}; }
FSDK_SIMD __m128i _mm_set1_epi8(char x) { return fsdk_avx2::i(wasm_i8x16_splat(fsdk_avx2::unknown(x))); }
FSDK_SIMD __m128i _mm_set1_epi16(short x) { return fsdk_avx2::i(wasm_i16x8_splat(fsdk_avx2::unknown(x))); }
FSDK_SIMD __m128i _mm_set1_epi32(int x) { return fsdk_avx2::i(wasm_i32x4_splat(fsdk_avx2::unknown(x))); }
FSDK_SIMD __m128i _mm_set1_epi64x(long long x) { return __m128i{x, x}; }
FSDK_SIMD __m128i _mm_setr_epi32(int a, int b, int c, int d) { return fsdk_avx2::i(wasm_i32x4_make(a, b, c, d)); }
FSDK_SIMD __m128i _mm_set_epi32(int d, int c, int b, int a) { return _mm_setr_epi32(a, b, c, d); }
FSDK_SIMD __m128i _mm_set_epi64x(long long b, long long a) { return __m128i{a, b}; }
FSDK_SIMD __m256i _mm256_setzero_si256() { return {_mm_setzero_si128(), _mm_setzero_si128()}; }
FSDK_SIMD __m256i _mm256_set1_epi8(char x) { return {_mm_set1_epi8(x), _mm_set1_epi8(x)}; }
FSDK_SIMD __m256i _mm256_set1_epi16(short x) { return {_mm_set1_epi16(x), _mm_set1_epi16(x)}; }
FSDK_SIMD __m256i _mm256_set1_epi32(int x) { return {_mm_set1_epi32(x), _mm_set1_epi32(x)}; }
FSDK_SIMD __m256i _mm256_set1_epi64x(long long x) { return {_mm_set1_epi64x(x), _mm_set1_epi64x(x)}; }
FSDK_SIMD __m256i _mm256_setr_epi32(int a, int b, int c, int d, int e, int f, int g, int h) {
    return {_mm_setr_epi32(a, b, c, d), _mm_setr_epi32(e, f, g, h)};
}
FSDK_SIMD __m256i _mm256_set_epi32(int h, int g, int f, int e, int d, int c, int b, int a) {
    return _mm256_setr_epi32(a, b, c, d, e, f, g, h);
}
template <class T, class... Ts>
FSDK_SIMD __m256i fsdk_in_order(Ts... values) {
    alignas(16) const T all[] = {static_cast<T>(values)...};
    static_assert(sizeof all == 32, "256 bits");
    return _mm256_loadu_si256(all);
}
#define _mm256_setr_epi8(...) fsdk_in_order<int8_t>(__VA_ARGS__)
#define _mm256_setr_epi16(...) fsdk_in_order<int16_t>(__VA_ARGS__)

FSDK_SIMD __m128i _mm_set_epi8(
        char p, char o, char n, char m, char l, char k, char j, char i, char h, char g, char f, char e, char d, char c,
        char b, char a) {
    return fsdk_avx2::i(wasm_i8x16_make(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p));
}
FSDK_SIMD __m128i _mm_set_epi16(short h, short g, short f, short e, short d, short c, short b, short a) {
    return fsdk_avx2::i(wasm_i16x8_make(a, b, c, d, e, f, g, h));
}

// Lane by lane. Each is made for 128 bits and for 256.
#define FSDK_LANES(name, wasm)                                                                             \
    FSDK_SIMD __m128i _mm_##name(__m128i a, __m128i b) {                                                   \
        return fsdk_avx2::i(wasm(fsdk_avx2::v(a), fsdk_avx2::v(b)));                                       \
    }                                                                                                      \
    FSDK_HALVES_2(__m256i, name)
FSDK_LANES(add_epi8, wasm_i8x16_add)
FSDK_LANES(add_epi16, wasm_i16x8_add)
FSDK_LANES(add_epi32, wasm_i32x4_add)
FSDK_LANES(add_epi64, wasm_i64x2_add)
FSDK_LANES(sub_epi8, wasm_i8x16_sub)
FSDK_LANES(sub_epi16, wasm_i16x8_sub)
FSDK_LANES(sub_epi32, wasm_i32x4_sub)
FSDK_LANES(mullo_epi16, wasm_i16x8_mul)
FSDK_LANES(mullo_epi32, wasm_i32x4_mul)
FSDK_LANES(madd_epi16, wasm_i32x4_dot_i16x8)
FSDK_LANES(min_epu16, wasm_u16x8_min)
FSDK_LANES(max_epu16, wasm_u16x8_max)
FSDK_LANES(min_epi16, wasm_i16x8_min)
FSDK_LANES(max_epi16, wasm_i16x8_max)
FSDK_LANES(min_epi32, wasm_i32x4_min)
FSDK_LANES(max_epi32, wasm_i32x4_max)
FSDK_LANES(cmpeq_epi8, wasm_i8x16_eq)
FSDK_LANES(cmpeq_epi16, wasm_i16x8_eq)
FSDK_LANES(cmpeq_epi32, wasm_i32x4_eq)
FSDK_LANES(cmpgt_epi16, wasm_i16x8_gt)
FSDK_LANES(cmpgt_epi32, wasm_i32x4_gt)
FSDK_LANES(packs_epi16, wasm_i8x16_narrow_i16x8)

// Bits.
FSDK_SIMD __m128i _mm_and_si128(__m128i a, __m128i b) { return a & b; }
FSDK_SIMD __m128i _mm_or_si128(__m128i a, __m128i b) { return a | b; }
FSDK_SIMD __m128i _mm_xor_si128(__m128i a, __m128i b) { return a ^ b; }
FSDK_SIMD __m128i _mm_andnot_si128(__m128i a, __m128i b) { return ~a & b; }
#define FSDK_BITS(name) \
    FSDK_SIMD __m256i _mm256_##name##_si256(__m256i a, __m256i b) { \
        return {_mm_##name##_si128(a.lo, b.lo), _mm_##name##_si128(a.hi, b.hi)}; \
    }
FSDK_BITS(and)
FSDK_BITS(or)
FSDK_BITS(xor)
FSDK_BITS(andnot)
/** Intel shifts everything out where the count is the width or more; WebAssembly takes the count modulo the width. */
#define FSDK_SHIFT(name, wasm, width)                                                                      \
    FSDK_SIMD __m128i _mm_##name(__m128i a, int by) {                                                      \
        return (unsigned)by < width ? fsdk_avx2::i(wasm(fsdk_avx2::v(a), by)) : _mm_setzero_si128();       \
    }                                                                                                      \
    FSDK_SIMD __m256i _mm256_##name(__m256i a, int by) { return {_mm_##name(a.lo, by), _mm_##name(a.hi, by)}; }
FSDK_SHIFT(slli_epi16, wasm_i16x8_shl, 16)
FSDK_SHIFT(slli_epi32, wasm_i32x4_shl, 32)
FSDK_SHIFT(slli_epi64, wasm_i64x2_shl, 64)
FSDK_SHIFT(srli_epi16, wasm_u16x8_shr, 16)
FSDK_SHIFT(srli_epi32, wasm_u32x4_shr, 32)
FSDK_SIMD __m128i _mm_srlv_epi32(__m128i a, __m128i by) {
    typedef uint32_t lanes __attribute__((__vector_size__(16)));
    const lanes n = (lanes)by;
    const lanes moved = (lanes)a >> (n & 31);
    return (__m128i)(moved & (lanes)(n < 32));
}
FSDK_HALVES_2(__m256i, srlv_epi32)
FSDK_SIMD int _mm_movemask_epi8(__m128i a) { return wasm_i8x16_bitmask(fsdk_avx2::v(a)); }
FSDK_SIMD int _mm256_movemask_epi8(__m256i a) {
    return (int)((uint32_t)_mm_movemask_epi8(a.lo) | (uint32_t)_mm_movemask_epi8(a.hi) << 16);
}
/** Takes from `b` where the highest bit of a byte of `mask` is set. */
FSDK_SIMD __m128i _mm_blendv_epi8(__m128i a, __m128i b, __m128i mask) {
    const v128_t chosen = wasm_i8x16_shr(fsdk_avx2::v(mask), 7);
    return fsdk_avx2::i(wasm_v128_bitselect(fsdk_avx2::v(b), fsdk_avx2::v(a), chosen));
}
FSDK_HALVES_3(__m256i, blendv_epi8)

// Sums of neighbours.
FSDK_SIMD __m128i _mm_hadd_epi32(__m128i a, __m128i b) {
    const v128_t x = fsdk_avx2::v(a), y = fsdk_avx2::v(b);
    return fsdk_avx2::i(wasm_i32x4_add(wasm_i32x4_shuffle(x, y, 0, 2, 4, 6), wasm_i32x4_shuffle(x, y, 1, 3, 5, 7)));
}
FSDK_SIMD __m128i _mm_hadd_epi16(__m128i a, __m128i b) {
    const v128_t x = fsdk_avx2::v(a), y = fsdk_avx2::v(b);
    return fsdk_avx2::i(wasm_i16x8_add(
            wasm_i16x8_shuffle(x, y, 0, 2, 4, 6, 8, 10, 12, 14), wasm_i16x8_shuffle(x, y, 1, 3, 5, 7, 9, 11, 13, 15)));
}
FSDK_HALVES_2(__m256i, hadd_epi16)
/** Sums of eight absolute differences. */
FSDK_SIMD __m128i _mm_sad_epu8(__m128i a, __m128i b) {
    const v128_t x = fsdk_avx2::v(a), y = fsdk_avx2::v(b);
    const v128_t bytes = wasm_v128_or(wasm_u8x16_sub_sat(x, y), wasm_u8x16_sub_sat(y, x));
    const v128_t fours = wasm_u32x4_extadd_pairwise_u16x8(wasm_u16x8_extadd_pairwise_u8x16(bytes));
    return fsdk_avx2::i(wasm_i64x2_add(wasm_v128_and(fours, wasm_i64x2_splat(0xffffffff)), wasm_u64x2_shr(fours, 32)));
}
FSDK_HALVES_2(__m256i, sad_epu8)
