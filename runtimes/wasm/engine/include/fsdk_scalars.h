// Distances to scalar quantizers' codes. FAISS scales a code to 0 to 1 and that to its component's range; in 128 bits without
// a fused multiply-add each of the two takes four instructions, so here both are one. Half floats are placed eight at a time,
// and whether any of them is endless is asked once a code instead of once a number. Numbers become bytes by sixteen.
#pragma once
#include <faiss/utils/fp16.h>
#include <wasm_simd128.h>

#include <cstddef>
#include <cstdint>
#include <vector>

#include "fsdk_avx2/types.h"
#include "fsdk_distances.h"

namespace faiss {
namespace fsdk {

/** What a codec makes of a code c is (c + 1/2) / levels: of 0, half a step. */
template <class Codec>
inline float half_step() {
    const uint8_t none[8] = {};
    return Codec::decode_component(none, 0);
}

/** A component is `first + code * step`. */
struct Steps {
    std::vector<float> step, first;

    /** For `d` components that begin at `vmin` and are `vdiff` wide, in halves of a step as wide as `half` of that. */
    Steps(size_t d, const float* vmin, const float* vdiff, float half) : step(d), first(d) {
        for (size_t i = 0; i < d; ++i) step[i] = vdiff[i] * (2 * half), first[i] = vmin[i] + vdiff[i] * half;
    }
};

/**
 * The sum of terms over `d` components of a query and a code of half floats, `d` a multiple of 8.
 *
 * @returns false where a half is infinite or no number: `sum` is nothing then.
 */
template <class Term>
inline bool sum_of_halves(const float* x, const uint8_t* code, size_t d, float& sum) {
    using fsdk_avx2::unknown;
    using fsdk_avx2::whole;
    // The upper 16 bits of a float of the same digits: sign, an exponent that is 112 too small, seven digits.
    const v128_t upper = wasm_i32x4_splat(unknown((int)0x8fff8fff));
    // The product is right for halves that are smaller than normal too.
    const v128_t scale = wasm_f32x4_splat(unknown(0x1p112f));
    Sum<Term> all;
    v128_t largest = wasm_i32x4_const_splat(0);
    for (size_t i = 0; i < d; i += 8, code += 16) {
        const v128_t halves = wasm_v128_load(code);
        largest = wasm_u16x8_max(largest, wasm_i16x8_shl(halves, 1));
        const v128_t high = wasm_v128_and(whole(wasm_i16x8_shr(halves, 3)), upper), low = whole(wasm_i16x8_shl(halves, 13));
        all.even_term(wasm_v128_load(x + i), wasm_f32x4_mul(wasm_i16x8_shuffle(low, high, 0, 8, 1, 9, 2, 10, 3, 11), scale));
        all.odd_term(wasm_v128_load(x + i + 4), wasm_f32x4_mul(wasm_i16x8_shuffle(low, high, 4, 12, 5, 13, 6, 14, 7, 15), scale));
    }
    sum = all.with_rest(nullptr, nullptr, d, d);
    return !wasm_v128_any_true(wasm_u16x8_ge(largest, wasm_i16x8_splat((short)0xf800)));
}

/** Half floats of `d` numbers, rounded as FAISS's encode_fp16 does one by one. */
inline void to_halves(const float* x, uint16_t* halves, size_t d) {
    size_t i = 0;
    for (; i + 4 <= d; i += 4) {
        const v128_t four = fsdk_avx2::v(_mm_cvtps_ph(fsdk_avx2::f(wasm_v128_load(x + i)), _MM_FROUND_TO_NEAREST_INT));
        wasm_v128_store64_lane(halves + i, four, 0);
    }
    for (; i < d; ++i) halves[i] = encode_fp16(x[i]);
}

inline v128_t four_at(float all, size_t) { return wasm_f32x4_splat(all); }
inline v128_t four_at(const float* each, size_t i) { return wasm_v128_load(each + i); }

/** Codes of four numbers as integers; a range is one for all or one each. pmax and pmin keep what is no number, as FAISS does. */
template <class Range>
inline v128_t four_codes(const float* x, size_t i, Range vmin, Range vdiff) {
    const v128_t zero = wasm_f32x4_const_splat(0), one = wasm_f32x4_const_splat(1), wide = four_at(vdiff, i);
    const v128_t part = wasm_f32x4_div(wasm_f32x4_sub(wasm_v128_load(x + i), four_at(vmin, i)), wide);
    const v128_t within = wasm_f32x4_pmin(wasm_f32x4_pmax(part, zero), one);
    const v128_t shown = wasm_v128_andnot(within, wasm_f32x4_eq(wide, zero));
    return wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_mul(shown, wasm_f32x4_const_splat(255)));
}

/**
 * Codes of a byte for the first of `d` numbers, sixteen at a time, if codes are such at all.
 *
 * @returns how many are done: FAISS's own loop goes on from there.
 */
template <bool bytes, class Range>
inline size_t to_bytes(const float* x, uint8_t* code, size_t d, Range vmin, Range vdiff) {
    if (!bytes) return 0;
    size_t i = 0;
    for (; i + 16 <= d; i += 16) {
        const auto codes = [&](size_t at) { return four_codes(x, i + at, vmin, vdiff); };
        const v128_t low = wasm_i16x8_narrow_i32x4(codes(0), codes(4)), high = wasm_i16x8_narrow_i32x4(codes(8), codes(12));
        wasm_v128_store(code + i, wasm_u8x16_narrow_i16x8(low, high));
    }
    return i;
}

}  // namespace fsdk
}  // namespace faiss
