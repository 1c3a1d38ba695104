// Codes of bits: how numbers become them, and those next to a query by Hamming distance. There FAISS's loop stands in the middle of a function that has it for each size
// of codes, with what is there to cancel and to report errors, and V8 runs it at half the speed of one that stands alone.
#pragma once
#include <faiss/utils/Heap.h>
#include <wasm_simd128.h>

#include <cstddef>
#include <cstdint>

namespace faiss {
namespace fsdk {

/**
 * Takes the codes numbered `first` to `last - 1` into a heap of the `k` nearest: each that is nearer than the heap's top,
 * one after the other as they are numbered.
 *
 * @param codes The first of them, `size` bytes each.
 */
template <class Computer, class Distance>
__attribute__((__noinline__)) void nearest_codes(const Computer computer, const uint8_t* codes, size_t size, size_t first,
                                                 size_t last, size_t k, Distance* distances, int64_t* labels) {
    Distance top = distances[0];
    const auto take = [&](Distance distance, size_t label) {
        if (distance >= top) return;
        maxheap_replace_top<Distance>(k, distances, labels, distance, int64_t(label));
        top = distances[0];
    };
    size_t i = first;
    // Few are near enough, so that four are asked for at once.
    for (; i + 4 <= last; i += 4, codes += 4 * size) {
        const Distance found[4] = {computer.hamming(codes), computer.hamming(codes + size), computer.hamming(codes + 2 * size),
                                   computer.hamming(codes + 3 * size)};
        if ((found[0] < top) | (found[1] < top) | (found[2] < top) | (found[3] < top))
            for (int j = 0; j < 4; ++j) take(found[j], i + j);
    }
    for (; i < last; ++i, codes += size) take(computer.hamming(codes), i);
}

/** The first `d / 8 * 8` bits of a code: whether each number is at least 0. Gives how many those are. */
inline size_t whole_bytes_of_signs(const float* x, uint8_t* bits, size_t d) {
    const v128_t zero = wasm_f32x4_const_splat(0);
    size_t i = 0;
    for (; i + 8 <= d; i += 8) {
        const uint32_t low = wasm_i32x4_bitmask(wasm_f32x4_ge(wasm_v128_load(x + i), zero));
        *bits++ = uint8_t(low | wasm_i32x4_bitmask(wasm_f32x4_ge(wasm_v128_load(x + i + 4), zero)) << 4);
    }
    return i;
}

}  // namespace fsdk
}  // namespace faiss
