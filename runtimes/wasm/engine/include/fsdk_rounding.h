// Tables of floats rounded to bytes for fast scan: their least and greatest number, and the rounding, by four. What is no
// number is passed over, as in FAISS.
#pragma once
#include <wasm_simd128.h>

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace faiss {
namespace fsdk {

/** The least of `n` numbers, or infinity; with `greatest` the negative of the greatest one, or infinity. */
template <bool greatest>
inline float least(const float* table, size_t n) {
    const auto sign = [](v128_t values) { return greatest ? wasm_f32x4_neg(values) : values; };
    v128_t four = wasm_f32x4_const_splat(HUGE_VALF);
    size_t i = 0;
    // pmin keeps its first argument unless the second is less.
    for (; i + 4 <= n; i += 4) four = wasm_f32x4_pmin(four, sign(wasm_v128_load(table + i)));
    four = wasm_f32x4_pmin(four, wasm_i32x4_shuffle(four, four, 2, 3, 2, 3));
    four = wasm_f32x4_pmin(four, wasm_i32x4_shuffle(four, four, 1, 1, 1, 1));
    float found = wasm_f32x4_extract_lane(four, 0);
    for (; i < n; ++i) {
        const float value = greatest ? -table[i] : table[i];
        if (value < found) found = value;
    }
    return found;
}

/** Rounds `(table[i] - least) * scale`, which is from 0 to 255, for the first `n / 16 * 16` entries. Gives how many those are. */
inline size_t round_to_bytes(const float* table, size_t n, float scale, float least, uint8_t* out) {
    const v128_t first = wasm_f32x4_splat(least), by = wasm_f32x4_splat(scale), half = wasm_f32x4_const_splat(0.5f);
    const auto rounded = [&](const float* four) {
        const v128_t scaled = wasm_f32x4_mul(wasm_f32x4_sub(wasm_v128_load(four), first), by);
        return wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_floor(wasm_f32x4_add(scaled, half)));
    };
    size_t i = 0;
    for (; i + 16 <= n; i += 16) {
        const v128_t low = wasm_i16x8_narrow_i32x4(rounded(table + i), rounded(table + i + 4));
        const v128_t high = wasm_i16x8_narrow_i32x4(rounded(table + i + 8), rounded(table + i + 12));
        wasm_v128_store(out + i, wasm_u8x16_narrow_i16x8(low, high));
    }
    return i;
}
/** Others are rounded one by one. */
inline size_t round_to_bytes(const float*, size_t, float, float, uint16_t*) { return 0; }

}  // namespace fsdk
}  // namespace faiss
