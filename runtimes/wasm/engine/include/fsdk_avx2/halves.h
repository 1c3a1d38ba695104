#pragma once
#include "types.h"

namespace fsdk_avx2 {
/** Four floats of halves in the high 16 bits of each lane: exact, with infinities, NaN and what is smaller than normal. */
FSDK_SIMD __m128 from_high_halves(v128_t h) {
    // Sign, exponent and digits in their places; the shift brought copies of the sign along.
    const v128_t placed = wasm_v128_and(wasm_i32x4_shr(whole(h), 3), wasm_i32x4_splat(unknown((int)0x8fffe000)));
    // Exponents differ by 112 in their zero; as a product that is right for the small ones too.
    const v128_t number = wasm_f32x4_mul(placed, wasm_f32x4_splat(unknown(0x1p112f)));
    const v128_t large = wasm_f32x4_ge(wasm_f32x4_abs(number), wasm_f32x4_splat(unknown(65536.f)));
    const v128_t endless = wasm_v128_and(whole(large), wasm_i32x4_splat(unknown(0x7f800000)));
    return f(wasm_v128_or(number, endless));
}
}  // namespace fsdk_avx2

FSDK_SIMD __m128 _mm_cvtph_ps(__m128i a) {
    const v128_t none = wasm_i32x4_splat(0);
    return fsdk_avx2::from_high_halves(wasm_i16x8_shuffle(none, fsdk_avx2::v(a), 0, 8, 1, 9, 2, 10, 3, 11));
}
FSDK_SIMD __m256 _mm256_cvtph_ps(__m128i a) {
    const v128_t none = wasm_i32x4_splat(0), x = fsdk_avx2::v(a);
    return {fsdk_avx2::from_high_halves(wasm_i16x8_shuffle(none, x, 0, 8, 1, 9, 2, 10, 3, 11)),
            fsdk_avx2::from_high_halves(wasm_i16x8_shuffle(none, x, 4, 12, 5, 13, 6, 14, 7, 15))};
}

enum { _MM_FROUND_TO_NEAREST_INT = 0, _MM_FROUND_NO_EXC = 8 };
/** Four halves of four floats, in the low 64 bits: rounded to the nearest, to even between two. */
template <int how>
FSDK_SIMD __m128i fsdk_cvtps_ph(__m128 a) {
    static_assert((how & 7) == _MM_FROUND_TO_NEAREST_INT, "another rounding is not here yet");
    const v128_t f = fsdk_avx2::v(a);
    const v128_t sign = wasm_v128_and(f, wasm_i32x4_splat(INT32_MIN));
    const v128_t x = wasm_v128_xor(f, sign);
    // Normal halves: half a step less a bit, and the bit if the last digit is odd.
    const v128_t odd = wasm_v128_and(wasm_u32x4_shr(x, 13), wasm_i32x4_splat(1));
    const v128_t moved = wasm_i32x4_add(x, wasm_i32x4_splat((15 - 127) * (1 << 23) + 0xfff));
    const v128_t normal = wasm_u32x4_shr(wasm_i32x4_add(moved, odd), 13);
    // Small ones: an addition lets the machine round at the right digit.
    const v128_t magic = wasm_i32x4_splat((127 - 15 + 23 - 10 + 1) << 23);
    const v128_t small = wasm_i32x4_sub(wasm_f32x4_add(x, magic), magic);
    // What is too large is infinite, and a NaN keeps the front of what it says.
    const v128_t infinity = wasm_i32x4_splat(0x7c00);
    const v128_t nan = wasm_v128_or(wasm_i32x4_splat(0x7e00), wasm_v128_and(wasm_u32x4_shr(x, 13), wasm_i32x4_splat(0x3ff)));
    const v128_t endless = wasm_v128_bitselect(nan, infinity, wasm_i32x4_gt(x, wasm_i32x4_splat(0x7f800000)));
    v128_t h = wasm_v128_bitselect(small, normal, wasm_i32x4_lt(x, wasm_i32x4_splat((127 - 14) << 23)));
    h = wasm_v128_bitselect(endless, h, wasm_i32x4_ge(x, wasm_i32x4_splat((127 + 16) << 23)));
    h = wasm_v128_or(h, wasm_u32x4_shr(sign, 16));
    return fsdk_avx2::i(wasm_u16x8_narrow_i32x4(h, wasm_i32x4_splat(0)));
}
#define _mm_cvtps_ph(a, how) fsdk_cvtps_ph<(how)>(a)
