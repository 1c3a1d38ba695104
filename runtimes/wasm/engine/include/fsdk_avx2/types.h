#pragma once
#include <wasm_simd128.h>
#include <cstddef>
#include <cstdint>

typedef float __m128 __attribute__((__vector_size__(16), __aligned__(16)));
typedef double __m128d __attribute__((__vector_size__(16), __aligned__(16)));
typedef long long __m128i __attribute__((__vector_size__(16), __aligned__(16)));
typedef long long __m128i_u __attribute__((__vector_size__(16), __aligned__(1)));

/** 256 bits: two vectors, low half first as in memory. */
struct __m256 {
    __m128 lo, hi;
};
struct __m256d {
    __m128d lo, hi;
};
struct __m256i {
    __m128i lo, hi;
};
typedef __m256i __m256i_u;

#define FSDK_SIMD static inline __attribute__((__always_inline__, __nodebug__))

/** Both halves of 256 bits by the function on 128 bits. */
#define FSDK_HALVES_1(type, name) \
    FSDK_SIMD type _mm256_##name(type a) { return {_mm_##name(a.lo), _mm_##name(a.hi)}; }
#define FSDK_HALVES_2(type, name) \
    FSDK_SIMD type _mm256_##name(type a, type b) { return {_mm_##name(a.lo, b.lo), _mm_##name(a.hi, b.hi)}; }
#define FSDK_HALVES_3(type, name)                                                   \
    FSDK_SIMD type _mm256_##name(type a, type b, type c) {                          \
        return {_mm_##name(a.lo, b.lo, c.lo), _mm_##name(a.hi, b.hi, c.hi)};        \
    }

namespace fsdk_avx2 {
/**
 * A number that the compiler takes for one it does not know. V8 writes a constant vector anew at each use, in a loop too;
 * a vector made of a number that is not known is made once, before the loop, and stays in a register.
 */
FSDK_SIMD int unknown(int x) {
    if (__builtin_constant_p(x)) __asm__("" : "+r"(x));
    return x;
}
FSDK_SIMD float unknown(float x) {
    if (__builtin_constant_p(x)) __asm__("" : "+r"(x));
    return x;
}
/**
 * A vector that the compiler cannot look through. It merges widening with what follows, a conversion to floats or a shift,
 * and has for the whole only numbers one by one, or a shuffle, where WebAssembly has an instruction for either step.
 */
FSDK_SIMD v128_t whole(v128_t x) {
    __asm__("" : "+r"(x));
    return x;
}
FSDK_SIMD v128_t v(__m128 a) { return (v128_t)a; }
FSDK_SIMD v128_t v(__m128i a) { return (v128_t)a; }
FSDK_SIMD __m128 f(v128_t a) { return (__m128)a; }
FSDK_SIMD __m128i i(v128_t a) { return (__m128i)a; }
FSDK_SIMD __m256i whole(v128_t lo, v128_t hi) { return {i(whole(lo)), i(whole(hi))}; }
} // namespace fsdk_avx2
