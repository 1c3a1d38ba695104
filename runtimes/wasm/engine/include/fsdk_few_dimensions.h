// The nearest of some vectors of few dimensions, for k-means and the tables of product quantizers. FAISS takes several points
// together and lets their sums spill; here one point stays in registers while the vectors pass by, four at a time. Numbers and
// their order are the same.
#pragma once
#include <wasm_simd128.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace faiss {
namespace fsdk {

/**
 * Goes on with the nearest distances and their numbers that a point has found so far.
 *
 * @param x The point: `DIM` numbers.
 * @param y_transposed The first component of all `ny` vectors, then the second, ...
 * @param n How many of them are looked at, a multiple of four.
 * @param distances FAISS's vector of eight squared distances less the point's own square; four are kept, twice.
 * @param numbers The vectors that they are of, likewise.
 */
template <size_t DIM, class Floats, class Numbers>
__attribute__((__noinline__)) void nearest_by_four(const float* x, const float* y_transposed, const float* y_norms, size_t ny,
                                                   size_t n, Floats& distances, Numbers& numbers) {
    v128_t point[DIM];
    for (size_t i = 0; i < DIM; ++i) point[i] = wasm_f32x4_splat(-2 * x[i]);
    v128_t nearest = wasm_v128_load(&distances), found = wasm_v128_load(&numbers);
    v128_t at = wasm_i32x4_make(0, 1, 2, 3);
    const v128_t four = wasm_i32x4_splat(4);
    for (size_t j = 0; j < n; j += 4) {
        const float* y = y_transposed + j;
        v128_t sum = wasm_f32x4_mul(point[0], wasm_v128_load(y));
        for (size_t i = 1; i < DIM; ++i) sum = wasm_f32x4_add(wasm_f32x4_mul(point[i], wasm_v128_load(y + i * ny)), sum);
        sum = wasm_f32x4_add(sum, wasm_v128_load(y_norms + j));
        // As FAISS asks, of what is no number too.
        found = wasm_v128_bitselect(found, at, wasm_f32x4_le(nearest, sum));
        nearest = wasm_f32x4_pmin(nearest, sum);
        at = wasm_i32x4_add(at, four);
    }
    const v128_t twice[2][2] = {{nearest, nearest}, {found, found}};
    std::memcpy(&distances, twice[0], sizeof(distances));
    std::memcpy(&numbers, twice[1], sizeof(numbers));
}

}  // namespace fsdk
}  // namespace faiss
