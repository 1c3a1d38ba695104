// What is done to a block of products of vectors: they become distances, and the few that are near enough are found. FAISS
// asks each number by itself; here sixteen are asked at once, in the same order, so that heaps are the same.
#pragma once
#include <wasm_simd128.h>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace faiss {
namespace fsdk {

/** `products[i]` becomes the squared distance of x and y[i]: what rounding leaves below 0 is 0. */
inline void distances_of_products(float* products, float x_norm, const float* y_norms, size_t n) {
    const v128_t x = wasm_f32x4_splat(x_norm), zero = wasm_f32x4_const_splat(0);
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        const v128_t product = wasm_v128_load(products + i), norms = wasm_f32x4_add(x, wasm_v128_load(y_norms + i));
        const v128_t distance = wasm_f32x4_sub(norms, wasm_f32x4_add(product, product));
        // pmax keeps its first argument where they are equal or either is no number, as FAISS's comparison does.
        wasm_v128_store(products + i, wasm_f32x4_pmax(distance, zero));
    }
    for (; i < n; ++i) {
        const float distance = x_norm + y_norms[i] - 2 * products[i];
        products[i] = distance < 0 ? 0 : distance;
    }
}

/** The first of `distances[from]` to `distances[end - 1]` that comes before `threshold` by C, or `end`. */
template <class C>
inline size_t next_before(const typename C::T* distances, size_t from, size_t end, typename C::T threshold) {
    size_t i = from;
    if constexpr (std::is_same_v<typename C::T, float>) {
        const v128_t bound = wasm_f32x4_splat(threshold);
        const auto before = [&](const float* four) {
            const v128_t values = wasm_v128_load(four);
            return C::is_max ? wasm_f32x4_lt(values, bound) : wasm_f32x4_gt(values, bound);
        };
        for (; i + 16 <= end; i += 16) {
            const float* at = distances + i;
            const v128_t low = wasm_v128_or(before(at), before(at + 4)), high = wasm_v128_or(before(at + 8), before(at + 12));
            if (wasm_v128_any_true(wasm_v128_or(low, high))) break;
        }
        for (; i + 4 <= end; i += 4) {
            const uint32_t found = wasm_i32x4_bitmask(before(distances + i));
            if (found) return i + __builtin_ctz(found);
        }
    }
    while (i < end && !C::cmp(threshold, distances[i])) ++i;
    return i;
}

}  // namespace fsdk
}  // namespace faiss
