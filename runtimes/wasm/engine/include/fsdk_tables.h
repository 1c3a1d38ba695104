// The scan of a product quantizer's codes of bytes. FAISS's loop goes by four subquantizers and moves a pointer from table to
// table; here it goes by up to sixteen, so that most offsets are part of the instructions that load. The sums are the same,
// bit by bit: four by four.
#pragma once
#include <faiss/utils/Heap.h>

#include <cstddef>
#include <cstdint>

namespace faiss {
namespace fsdk {

/** Entries of a subquantizer's table. */
constexpr size_t ENTRIES = 256;

/** `sum` and the table entries of `BLOCK` subquantizers, a multiple of four. */
template <int BLOCK>
inline float add_entries(float sum, const float* tables, const uint8_t* code) {
    float four = tables[code[0]];
    four += tables[ENTRIES + code[1]];
    four += tables[2 * ENTRIES + code[2]];
    four += tables[3 * ENTRIES + code[3]];
    sum += four;
    if constexpr (BLOCK > 4) return add_entries<BLOCK - 4>(sum, tables + 4 * ENTRIES, code + 4);
    return sum;
}

/** Apart from the loop, which is to have the registers. Gives the new top of the heap. */
template <class C>
__attribute__((__noinline__)) float keep(size_t k, float* distances, int64_t* labels, float distance, size_t label) {
    heap_replace_top<C>(k, distances, labels, distance, int64_t(label));
    return distances[0];
}

template <class C, int BLOCK>
__attribute__((__noinline__)) void nearest_by_blocks(size_t M, const uint8_t* codes, size_t n, const float* tables, size_t k,
                                                     float* distances, int64_t* labels) {
    float top = distances[0];
    for (size_t i = 0; i < n; ++i) {
        float sum = 0;
        for (size_t m = 0; m < M; m += BLOCK, codes += BLOCK) sum = add_entries<BLOCK>(sum, tables + m * ENTRIES, codes);
        if (C::cmp(top, sum)) top = keep<C>(k, distances, labels, sum, i);
    }
}

/**
 * Takes `n` codes, numbered from 0, into a heap of the `k` nearest, as FAISS's pq_estimators_from_tables does.
 *
 * @param M Subquantizers: bytes of a code, a multiple of four.
 * @param tables M times 256 numbers.
 */
template <class C>
inline void nearest_by_tables(size_t M, const uint8_t* codes, size_t n, const float* tables, size_t k, float* distances,
                              int64_t* labels) {
    if (M % 16 == 0) nearest_by_blocks<C, 16>(M, codes, n, tables, k, distances, labels);
    else if (M % 8 == 0) nearest_by_blocks<C, 8>(M, codes, n, tables, k, distances, labels);
    else nearest_by_blocks<C, 4>(M, codes, n, tables, k, distances, labels);
}

}  // namespace fsdk
}  // namespace faiss
